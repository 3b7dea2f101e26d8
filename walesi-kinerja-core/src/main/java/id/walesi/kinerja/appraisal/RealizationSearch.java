package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the realizations of a case by indicator. Who asks in the plan's order finds each at once. Belongs to one pass over a
 * case and one thread.
 *
 * @term pencarian realisasi
 */
public final class RealizationSearch {

    private static final RealizedValue NONE = RealizedValue.absent(AbsenceReason.NOT_MEASURED);

    private final List<Realization> all;
    private final boolean once;

    /** What stands where in the plan; nothing while the case is being put together. */
    private final RealizedShares known;

    /** The place in the plan behind the indicator that was asked for last. */
    private int place;

    /** The place in the list behind the realization that was found last. */
    private int next;

    /**
     * A search.
     *
     * @param facts the case
     */
    public RealizationSearch(AppraisalCase facts) {
        this(Check.notNull("facts", facts).realizations(), facts.realizesOnce(), facts.shares());
    }

    private RealizationSearch(List<Realization> all, boolean once, RealizedShares known) {
        this.all = all;
        this.once = once;
        this.known = known;
    }

    /** A search in a case that is being put together. */
    static RealizationSearch in(List<Realization> all, boolean once) {
        return new RealizationSearch(all, once, RealizedShares.none());
    }

    /**
     * What was realized on an indicator.
     *
     * @param indicator the indicator
     * @return the value that was given first, or the absence of one
     */
    public RealizedValue valueOf(IndividualIndicator indicator) {
        RealizedValue value = first(indicator);
        return value == null ? NONE : value;
    }

    /** The value that was given first, or null for none. */
    @Nullable
    RealizedValue first(IndividualIndicator indicator) {
        int planned = known.placeOf(indicator, place);
        if (planned >= 0) {
            place = planned + 1;
            return known.value(planned);
        }
        int found = find(indicator.id());
        return found < 0 ? null : all.get(found).value();
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
        int planned = known.placeOf(indicator, place);
        if (once && planned >= 0) {
            return known.value(planned) == null ? 0 : 1;
        }
        IndicatorId id = indicator.id();
        int count = 0;
        for (Realization realization : all) {
            if (realization.indicatorId().equals(id)) {
                count++;
            }
        }
        return count;
    }

    private int find(IndicatorId id) {
        // where an indicator has several, a later one may stand here
        if (once && next < all.size() && all.get(next).indicatorId().equals(id)) {
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
