package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/**
 * Days on which a person stood in one post under one appraiser.
 *
 * @param days the days
 * @param assignment the post held, by the host's key
 * @param appraiser who appraised the person there
 * @term masa penilaian pada satu jabatan dan penilai
 * @basis PermenPANRB 8/2021 (single source, old): a new plan per post after a transfer
 */
public record YearSegment(DateRange days, AssignmentId assignment, PersonId appraiser) {

    /**
     * Checks its components.
     *
     * @param days the days
     * @param assignment the post held, by the host's key
     * @param appraiser who appraised the person there
     */
    public YearSegment {
        Check.notNull("days", days);
        Check.notNull("assignment", assignment);
        Check.notNull("appraiser", appraiser);
    }

    @Override
    public String toString() {
        return "YearSegment[" + days + "]";
    }
}
