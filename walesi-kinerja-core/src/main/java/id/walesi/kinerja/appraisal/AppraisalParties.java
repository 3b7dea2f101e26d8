package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;

/**
 * The three persons of an appraisal, as named when it was opened.
 *
 * @param employee the person appraised
 * @param appraiser the appraising official
 * @param appraiserSuperior the appraising official's superior
 * @term pegawai, pejabat penilai kinerja, atasan pejabat penilai kinerja
 * @basis PermenPANRB 6/2022 Pasal 28 ayat (2): blocks 1 to 3 of the evaluation document
 */
public record AppraisalParties(PersonId employee, PersonId appraiser, PersonId appraiserSuperior) {

    /**
     * Checks its components.
     *
     * @param employee the person appraised
     * @param appraiser the appraising official
     * @param appraiserSuperior the appraising official's superior
     */
    public AppraisalParties {
        Check.notNull("employee", employee);
        Check.notNull("appraiser", appraiser);
        Check.notNull("appraiserSuperior", appraiserSuperior);
    }

    @Override
    public String toString() {
        return "AppraisalParties[***]";
    }
}
