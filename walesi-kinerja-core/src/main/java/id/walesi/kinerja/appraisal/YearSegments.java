package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.AwayDays;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year, or another period, cut where the post or the appraiser changed. The segments, and the days outside planning
 * where there are some, cover every day once.
 *
 * @param period the whole
 * @param segments the parts that count, in order, without overlap; at least one
 * @param outside days of leave, study or suspension that belong to no segment, in order; often none
 * @term pembagian periode karena mutasi atau pergantian penilai
 * @basis PP 30/2019: several plans in one year are combined in proportion to the period
 */
public record YearSegments(AppraisalPeriod period, List<YearSegment> segments, List<AwayDays> outside) {

    private static final ProblemCode GAP = ProblemCode.of("appraisal.segment-gap");
    private static final ProblemCode OVERLAP = ProblemCode.of("appraisal.segment-overlap");
    private static final ProblemCode CUTS_MONTH = ProblemCode.of("appraisal.segment-cuts-month");
    private static final ProblemCode AWAY_TWICE = ProblemCode.of("appraisal.away-overlap");
    private static final ProblemCode NOT_CHOSEN = ProblemCode.of("appraisal.away-treatment-not-chosen");
    private static final ProblemCode NOTHING_LEFT = ProblemCode.of("appraisal.nothing-left-to-appraise");

    /**
     * Checks and copies its components.
     *
     * @param period the whole
     * @param segments the parts that count, in order, without overlap; at least one
     * @param outside days of leave, study or suspension that belong to no segment, in order; often none
     */
    public YearSegments {
        outside = Check.list("outside", outside);
        segments = tiling(period, segments, outside);
    }

    private static List<YearSegment> tiling(
            AppraisalPeriod period, List<YearSegment> segments, List<AwayDays> outside) {
        List<YearSegment> copy = Check.list("segments", segments);
        DateRange whole = Check.notNull("period", period).days();
        Check.that(!copy.isEmpty(), "segments", copy, "leave something to appraise");
        Check.that(inOrder(copy.stream().map(YearSegment::days).toList()), "segments", copy, "stand in order");
        Check.that(inOrder(outside.stream().map(AwayDays::days).toList()), "outside", outside, "stand in order");
        List<DateRange> parts = parts(copy, outside);
        Problems problems = misfits(whole, parts, outside);
        Check.that(problems.isEmpty(), "segments", problems.list(), "cover each day of the period once");
        boolean within = parts.stream().allMatch(whole::encloses);
        Check.that(within, "segments", parts, "lie within " + period);
        return copy;
    }

    private static boolean inOrder(List<DateRange> days) {
        return days.stream()
                .sorted(Comparator.comparing(DateRange::start))
                .toList()
                .equals(days);
    }

    /** The days of all parts, those outside planning too, in order. */
    private static List<DateRange> parts(List<YearSegment> segments, List<AwayDays> outside) {
        return Stream.concat(
                        segments.stream().map(YearSegment::days),
                        outside.stream().map(AwayDays::days))
                .sorted(Comparator.comparing(DateRange::start))
                .toList();
    }

    /**
     * A period without leave, study or suspension.
     *
     * @param period the whole
     * @param segments the parts, in order, without gap or overlap
     */
    public YearSegments(AppraisalPeriod period, List<YearSegment> segments) {
        this(period, segments, List.of());
    }

    /**
     * Cuts a period at the ends of dated assignments. What lies outside the period is cut off.
     *
     * @param period the whole
     * @param assignments who held which post under whom, and when; in any order, with or without a known end
     * @return the segments, or {@code appraisal.segment-gap} and {@code appraisal.segment-overlap} for all days that
     *     belong to none or to two
     */
    public static Outcome<YearSegments> cut(AppraisalPeriod period, List<YearSegment> assignments) {
        return cut(period, assignments, List.of(), AwayRules.none());
    }

    /**
     * Cuts a period at the ends of dated assignments, and takes out the days of leave, study or suspension that the rules
     * leave outside planning. An assignment may go on through such days or pause; one that goes on becomes two segments.
     *
     * @param period the whole
     * @param assignments who held which post under whom, and when; in any order, with or without a known end
     * @param away when the person is away from the own post, and why; in any order, with or without a known end
     * @param rules what becomes of these days
     * @return the segments; or {@code appraisal.away-treatment-not-chosen} where the rules say nothing,
     *     {@code appraisal.away-overlap} where two reasons share days, {@code appraisal.segment-gap} and
     *     {@code appraisal.segment-overlap} for all days that belong to none or to two, and
     *     {@code appraisal.nothing-left-to-appraise} if every day is outside planning
     */
    public static Outcome<YearSegments> cut(
            AppraisalPeriod period, List<YearSegment> assignments, List<AwayDays> away, AwayRules rules) {
        DateRange whole = Check.notNull("period", period).days();
        List<AwayDays> absences = Check.list("away", away);
        Problems unclear = unclear(whole, absences, Check.notNull("rules", rules));
        if (unclear.blocks()) {
            return Outcome.refused(unclear);
        }
        List<AwayDays> outside = absences.stream()
                .filter(some -> rules.of(some.status()).equals(Optional.of(AwayTreatment.OUTSIDE_PLANNING)))
                .flatMap(
                        some -> some.days().intersection(whole).stream().map(days -> new AwayDays(days, some.status())))
                .sorted(Comparator.comparing(some -> some.days().start()))
                .toList();
        List<YearSegment> segments = Check.<YearSegment>list("assignments", assignments).stream()
                .flatMap(assignment -> assignment.days().intersection(whole).stream()
                        .flatMap(days -> left(days, outside).stream())
                        .map(days -> new YearSegment(days, assignment.assignment(), assignment.appraiser())))
                .sorted(Comparator.comparing(segment -> segment.days().start()))
                .toList();
        Problems problems = misfits(whole, parts(segments, outside), outside);
        if (problems.blocks()) {
            return Outcome.refused(problems);
        }
        return segments.isEmpty()
                ? Outcome.refused(Problems.of(Problem.error(NOTHING_LEFT, "away")))
                : Outcome.of(new YearSegments(period, segments, outside));
    }

    /** What is not clear about the days away that touch the period. */
    private static Problems unclear(DateRange whole, List<AwayDays> away, AwayRules rules) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < away.size(); i++) {
            AwayDays some = away.get(i);
            Optional<DateRange> within = some.days().intersection(whole);
            if (within.isPresent() && rules.of(some.status()).isEmpty()) {
                found.add(Problem.error(NOT_CHOSEN, "away[" + i + "].status", Term.of("status", some.status())));
            }
            for (AwayDays earlier : away.subList(0, i)) {
                Optional<DateRange> shared = within.flatMap(earlier.days()::intersection);
                if (shared.isPresent()) {
                    found.add(Problem.error(AWAY_TWICE, "away[" + i + "].days", Term.of("days", shared.get())));
                }
            }
        }
        return new Problems(found);
    }

    /** What is left of some days without those outside planning, which are in order. */
    private static List<DateRange> left(DateRange days, List<AwayDays> outside) {
        List<DateRange> left = new ArrayList<>();
        LocalDate start = days.start();
        for (AwayDays some : outside) {
            Optional<DateRange> taken = some.days().intersection(days);
            if (taken.isPresent()) {
                if (taken.get().start().isAfter(start)) {
                    left.add(DateRange.of(start, taken.get().start()));
                }
                start = taken.get().end();
            }
        }
        if (start.isBefore(days.end())) {
            left.add(DateRange.of(start, days.end()));
        }
        return left;
    }

    private static Problems misfits(DateRange whole, List<DateRange> parts, List<AwayDays> outside) {
        List<Problem> found = new ArrayList<>();
        LocalDate covered = whole.start();
        int i = 0; // counts the segments alone
        for (DateRange days : parts) {
            if (days.start().isAfter(covered)) {
                found.add(gap(i, DateRange.of(covered, days.start())));
            } else if (days.start().isBefore(covered)) {
                LocalDate end = days.end().isBefore(covered) ? days.end() : covered;
                found.add(Problem.error(
                        OVERLAP, "segments[" + i + "]", Term.of("days", DateRange.of(days.start(), end))));
            }
            covered = days.end().isAfter(covered) ? days.end() : covered;
            if (outside.stream().map(AwayDays::days).noneMatch(days::equals)) {
                i++;
            }
        }
        if (covered.isBefore(whole.end())) {
            found.add(gap(i, DateRange.of(covered, whole.end())));
        }
        return new Problems(found);
    }

    private static Problem gap(int index, DateRange days) {
        return Problem.error(GAP, "segments[" + index + "]", Term.of("days", days));
    }

    /**
     * How much each segment weighs in the whole.
     *
     * @param proration by what
     * @return one exact share per segment, in order, together 1; or {@code appraisal.segment-cuts-month} where whole
     *     months were asked for and there are none, or {@code appraisal.nothing-left-to-appraise} where no month counts
     *     for a segment, since most of each is outside planning
     */
    public Outcome<Shares> shares(Proration proration) {
        return switch (proration) {
            case BY_DAYS ->
                Outcome.of(Shares.of(
                        segments.stream().map(segment -> segment.days().days()).toList()));
            case BY_WHOLE_MONTHS -> {
                Problems cuts = cutMonths();
                yield cuts.blocks() ? Outcome.refused(cuts) : sharesOf(months());
            }
            case BY_MONTHS_OF_MOST_DAYS -> sharesOf(months());
        };
    }

    private static Outcome<Shares> sharesOf(List<Long> months) {
        return months.stream().allMatch(count -> count == 0)
                ? Outcome.refused(Problems.of(Problem.error(NOTHING_LEFT, "outside")))
                : Outcome.of(Shares.of(months));
    }

    private Problems cutMonths() {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            DateRange days = segments.get(i).days();
            if (days.start().getDayOfMonth() != 1 || days.end().getDayOfMonth() != 1) {
                found.add(Problem.error(CUTS_MONTH, "segments[" + i + "]", Term.of("days", days)));
            }
        }
        return new Problems(found);
    }

    /** For each segment the number of months that count for it; a month mostly outside planning counts for none. */
    private List<Long> months() {
        List<DateRange> parts = parts(segments, outside);
        long[] months = new long[parts.size()];
        LocalDate first = period.days().start().withDayOfMonth(1);
        for (LocalDate month = first; month.isBefore(period.days().end()); month = month.plusMonths(1)) {
            months[holderOf(DateRange.of(month, month.plusMonths(1)), parts)]++;
        }
        return segments.stream()
                .map(segment -> months[parts.indexOf(segment.days())])
                .toList();
    }

    private static int holderOf(DateRange month, List<DateRange> parts) {
        int holder = 0;
        long most = 0;
        for (int i = 0; i < parts.size(); i++) {
            long days = parts.get(i).intersection(month).map(DateRange::days).orElse(0L);
            if (days > most) {
                most = days;
                holder = i;
            }
        }
        return holder;
    }
}
