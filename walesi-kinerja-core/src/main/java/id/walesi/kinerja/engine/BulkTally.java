package id.walesi.kinerja.engine;

import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.rating.Predicate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How often each predicate came out of many cases, by unit, and why cases were refused. The tallies of parts add up to the
 * tally of the whole. It grows with the number of units, not with the number of cases, and knows nobody.
 *
 * @term rekapitulasi predikat
 */
public final class BulkTally {

    /** Rungs of one scale from the lowest to the highest; of several scales, always in the same order. */
    private static final Comparator<Predicate> BY_RUNG = Comparator.comparingInt(Predicate::ordinal)
            .thenComparing(Predicate::code)
            .thenComparing(Predicate::label)
            .thenComparing(predicate -> predicate.getClass().getName());

    private static final BulkTally EMPTY = new BulkTally(Map.of(), Map.of(), Map.of(), 0);

    private final SortedMap<UnitId, SortedMap<Predicate, Long>> judged;
    private final SortedMap<UnitId, Long> refused;
    private final SortedMap<ProblemCode, Long> reasons;
    private final long all;

    BulkTally(
            Map<UnitId, ? extends Map<Predicate, Long>> judged,
            Map<UnitId, Long> refused,
            Map<ProblemCode, Long> reasons,
            long allRefused) {
        SortedMap<UnitId, SortedMap<Predicate, Long>> units = new TreeMap<>();
        judged.forEach((unit, counts) -> units.put(unit, ordered(counts)));
        this.judged = Collections.unmodifiableSortedMap(units);
        this.refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        SortedMap<ProblemCode, Long> codes = new TreeMap<>(Comparator.comparing(Coded::code));
        codes.putAll(reasons);
        this.reasons = Collections.unmodifiableSortedMap(codes);
        this.all = allRefused;
    }

    private static SortedMap<Predicate, Long> ordered(Map<Predicate, Long> counts) {
        SortedMap<Predicate, Long> ordered = new TreeMap<>(BY_RUNG);
        ordered.putAll(counts);
        return Collections.unmodifiableSortedMap(ordered);
    }

    /**
     * The tally of no case.
     *
     * @return zero everywhere
     */
    public static BulkTally empty() {
        return EMPTY;
    }

    /**
     * How many cases have a verdict.
     *
     * @return the number
     */
    public long judged() {
        return judged.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * How many cases were refused, those that could not even be made included.
     *
     * @return the number
     */
    public long refused() {
        return all;
    }

    /**
     * The units that have a case.
     *
     * @return their ids, sorted
     */
    public Set<UnitId> units() {
        Set<UnitId> units = new TreeSet<>(judged.keySet());
        units.addAll(refused.keySet());
        return Collections.unmodifiableSet(units);
    }

    /**
     * How often each predicate came out, in all units together.
     *
     * @return the counts, the lowest rung first; a predicate that never came out is not in it
     */
    public SortedMap<Predicate, Long> predicates() {
        SortedMap<Predicate, Long> sums = new TreeMap<>(BY_RUNG);
        judged.values()
                .forEach(counts -> counts.forEach((predicate, count) -> sums.merge(predicate, count, Long::sum)));
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * How often each predicate came out in a unit.
     *
     * @param unit the unit's id
     * @return the counts, the lowest rung first; empty if the unit has no judged case
     */
    public SortedMap<Predicate, Long> predicatesOf(UnitId unit) {
        return judged.getOrDefault(Check.notNull("unit", unit), Collections.emptySortedMap());
    }

    /**
     * How many cases of a unit were refused. A case that could not be made has no unit.
     *
     * @param unit the unit's id
     * @return the number
     */
    public long refusedOf(UnitId unit) {
        return refused.getOrDefault(Check.notNull("unit", unit), 0L);
    }

    /**
     * Why cases were refused.
     *
     * @return how many refused cases have each blocking finding, by code; a case with two findings counts at both
     */
    public SortedMap<ProblemCode, Long> reasons() {
        return reasons;
    }

    /**
     * The tally of both.
     *
     * @param other the tally of other cases
     * @return the sum
     */
    public BulkTally plus(BulkTally other) {
        TallySheet sheet = new TallySheet();
        sheet.add(this);
        sheet.add(Check.notNull("other", other));
        return sheet.tally();
    }

    SortedMap<UnitId, SortedMap<Predicate, Long>> judgedByUnit() {
        return judged;
    }

    SortedMap<UnitId, Long> refusedByUnit() {
        return refused;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BulkTally tally
                && judged.equals(tally.judged)
                && refused.equals(tally.refused)
                && reasons.equals(tally.reasons)
                && all == tally.all;
    }

    @Override
    public int hashCode() {
        return judged.hashCode() + 31 * refused.hashCode() + 961 * reasons.hashCode() + Long.hashCode(all);
    }

    @Override
    public String toString() {
        return "BulkTally[" + judged() + " judged, " + all + " refused]";
    }
}
