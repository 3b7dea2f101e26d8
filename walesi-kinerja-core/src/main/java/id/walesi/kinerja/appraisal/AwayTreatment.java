package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * What becomes of days on which a person is away from the own post.
 *
 * @term perlakuan atas masa tidak melaksanakan tugas jabatan
 * @basis PermenPANRB 8/2021, annex (single source, old), for days outside planning; practice of one ministry for the
 *     other
 */
public enum AwayTreatment implements Coded {
    /** Planning does not apply: the days belong to no segment, and the rest of the period is the whole. */
    OUTSIDE_PLANNING("outside-planning"),
    /**
     * The days count like others for the segment in which they lie; so where somebody who studies has a plan of study
     * tasks, as the Ministry of Finance does it. Who appraises then is said by the assignments: no text was found.
     */
    COUNTED("counted");

    private final String code;

    AwayTreatment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
