package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import java.util.List;

/**
 * Finds the realizations of a case by indicator. Who asks in the order in which they were given finds each at once. Belongs
 * to one pass over a case and one thread.
 *
 * @term pencarian realisasi
 */
public final class RealizationSearch {

    private static final RealizedValue NONE = RealizedValue.absent(AbsenceReason.NOT_MEASURED);

    private final List<Realization> all;
    private final boolean once;
    private int next;

    /**
     * A search.
     *
     * @param facts the case
     */
    public RealizationSearch(AppraisalCase facts) {
        this(Check.notNull("facts", facts).realizations(), facts.realizesOnce());
    }

    RealizationSearch(List<Realization> all, boolean once) {
        this.all = all;
        this.once = once;
    }

    /**
     * What was realized on an indicator.
     *
     * @param indicator the indicator
     * @return the value that was given first, or the absence of one
     */
    public RealizedValue valueOf(IndividualIndicator indicator) {
        int place = find(indicator.id());
        return place < 0 ? NONE : all.get(place).value();
    }

    /**
     * Whether an indicator has one realization, or none.
     *
     * @param indicator the indicator
     * @return false if it has several
     */
    public boolean isOnce(IndividualIndicator indicator) {
        return once || count(indicator) <= 1;
    }

    /**
     * How many realizations an indicator has.
     *
     * @param indicator the indicator
     * @return the number
     */
    public int count(IndividualIndicator indicator) {
        IndicatorId id = indicator.id();
        if (once && next < all.size() && all.get(next).indicatorId().equals(id)) {
            return 1;
        }
        int count = 0;
        for (Realization realization : all) {
            if (realization.indicatorId().equals(id)) {
                count++;
            }
        }
        return count;
    }

    private int find(IndicatorId id) {
        if (next < all.size() && all.get(next).indicatorId().equals(id)) {
            return next++;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).indicatorId().equals(id)) {
                next = i + 1;
                return i;
            }
        }
        return -1;
    }
}
