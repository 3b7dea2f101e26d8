package id.walesi.kinerja.appraisal;

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

/**
 * A year, or another period, cut where the post or the appraiser changed. The segments cover every day once.
 *
 * @param period the whole
 * @param segments the parts, in order, without gap or overlap
 * @term pembagian periode karena mutasi atau pergantian penilai
 * @basis PP 30/2019: several plans in one year are combined in proportion to the period
 */
public record YearSegments(AppraisalPeriod period, List<YearSegment> segments) {

    private static final ProblemCode GAP = ProblemCode.of("appraisal.segment-gap");
    private static final ProblemCode OVERLAP = ProblemCode.of("appraisal.segment-overlap");
    private static final ProblemCode CUTS_MONTH = ProblemCode.of("appraisal.segment-cuts-month");

    /**
     * Checks and copies its components.
     *
     * @param period the whole
     * @param segments the parts, in order, without gap or overlap
     */
    public YearSegments {
        segments = tiling(period, segments);
    }

    private static List<YearSegment> tiling(AppraisalPeriod period, List<YearSegment> segments) {
        List<YearSegment> copy = Check.list("segments", segments);
        Problems problems = misfits(Check.notNull("period", period).days(), copy);
        Check.that(problems.isEmpty(), "segments", problems.list(), "cover each day of the period once, in order");
        boolean within = copy.stream().allMatch(segment -> period.days().encloses(segment.days()));
        Check.that(within, "segments", copy, "lie within " + period);
        return copy;
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
        DateRange whole = Check.notNull("period", period).days();
        List<YearSegment> parts = new ArrayList<>();
        for (YearSegment assignment : Check.<YearSegment>list("assignments", assignments)) {
            assignment
                    .days()
                    .intersection(whole)
                    .ifPresent(
                            days -> parts.add(new YearSegment(days, assignment.assignment(), assignment.appraiser())));
        }
        parts.sort(Comparator.comparing(part -> part.days().start()));
        Problems problems = misfits(whole, parts);
        return problems.blocks() ? Outcome.refused(problems) : Outcome.of(new YearSegments(period, parts));
    }

    private static Problems misfits(DateRange whole, List<YearSegment> parts) {
        List<Problem> found = new ArrayList<>();
        LocalDate covered = whole.start();
        for (int i = 0; i < parts.size(); i++) {
            DateRange days = parts.get(i).days();
            if (days.start().isAfter(covered)) {
                found.add(gap(i, DateRange.of(covered, days.start())));
            } else if (days.start().isBefore(covered)) {
                LocalDate end = days.end().isBefore(covered) ? days.end() : covered;
                found.add(Problem.error(
                        OVERLAP, "segments[" + i + "]", Term.of("days", DateRange.of(days.start(), end))));
            }
            covered = days.end().isAfter(covered) ? days.end() : covered;
        }
        if (covered.isBefore(whole.end())) {
            found.add(gap(parts.size(), DateRange.of(covered, whole.end())));
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
     *     months were asked for and there are none
     */
    public Outcome<Shares> shares(Proration proration) {
        return switch (proration) {
            case BY_DAYS ->
                Outcome.of(Shares.of(
                        segments.stream().map(segment -> segment.days().days()).toList()));
            case BY_WHOLE_MONTHS -> {
                Problems cuts = cutMonths();
                yield cuts.blocks() ? Outcome.refused(cuts) : Outcome.of(Shares.of(months()));
            }
            case BY_MONTHS_OF_MOST_DAYS -> Outcome.of(Shares.of(months()));
        };
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

    /** For each segment the number of months that count for it. */
    private List<Long> months() {
        long[] months = new long[segments.size()];
        LocalDate first = period.days().start().withDayOfMonth(1);
        for (LocalDate month = first; month.isBefore(period.days().end()); month = month.plusMonths(1)) {
            months[holderOf(DateRange.of(month, month.plusMonths(1)))]++;
        }
        List<Long> list = new ArrayList<>();
        for (long count : months) {
            list.add(count);
        }
        return list;
    }

    private int holderOf(DateRange month) {
        int holder = 0;
        long most = 0;
        for (int i = 0; i < segments.size(); i++) {
            long days = segments.get(i)
                    .days()
                    .intersection(month)
                    .map(DateRange::days)
                    .orElse(0L);
            if (days > most) {
                most = days;
                holder = i;
            }
        }
        return holder;
    }
}
