package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.rating.ServiceQuality;
import java.util.Optional;

/**
 * The community satisfaction index of a survey.
 *
 * @param exact the index before rounding
 * @param rounded the index as it is printed
 * @param quality the grade of the rounded index; empty if the law's bands leave it out
 * @term indeks kepuasan masyarakat (IKM)
 * @basis PermenPANRB 14/2017
 */
public record SatisfactionIndex(Amount exact, Amount rounded, Optional<ServiceQuality> quality) {

    /**
     * Checks its components.
     *
     * @param exact the index before rounding
     * @param rounded the index as it is printed
     * @param quality the grade of the rounded index; empty if the law's bands leave it out
     */
    public SatisfactionIndex {
        Check.notNull("exact", exact);
        Check.notNull("rounded", rounded);
        Check.notNull("quality", quality);
    }
}
