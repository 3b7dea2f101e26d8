package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class YearSegmentsProperties {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static YearSegment segment(LocalDate first, LocalDate last) {
        return new YearSegment(DateRange.ofClosed(first, last), AssignmentId.of("post-" + first), Office.APPRAISER);
    }

    /** Assignments that follow each other, from before the year until after it. */
    private static List<YearSegment> chain(Iterable<Integer> cuts) {
        List<YearSegment> chain = new ArrayList<>();
        LocalDate start = FIRST.minusDays(100);
        for (int cut : cuts) {
            LocalDate next = FIRST.plusDays(cut);
            chain.add(segment(start, next.minusDays(1)));
            start = next;
        }
        chain.add(new YearSegment(DateRange.since(start), AssignmentId.of("post-" + start), Office.APPRAISER));
        return chain;
    }

    @Property
    void aChainCoversEachDayOnceWhateverTheOrder(
            @ForAll @Size(max = 6) List<@IntRange(min = -50, max = 450) Integer> days, @ForAll Random random) {
        List<YearSegment> chain = chain(new TreeSet<>(days));
        Collections.shuffle(chain, random);
        YearSegments year = YearSegments.cut(YEAR, chain).orThrow();
        LocalDate expected = FIRST;
        for (YearSegment segment : year.segments()) {
            assertEquals(expected, segment.days().start());
            expected = segment.days().end();
        }
        assertEquals(LocalDate.of(2027, 1, 1), expected);
    }

    @Property
    void sharesSumToOneByDaysAndByMonths(@ForAll @Size(max = 6) List<@IntRange(min = 1, max = 364) Integer> days) {
        YearSegments year = YearSegments.cut(YEAR, chain(new TreeSet<>(days))).orThrow();
        List<Ratio> byDays = year.shares(Proration.BY_DAYS).orThrow().values();
        for (int i = 0; i < byDays.size(); i++) {
            assertEquals(Ratio.of(year.segments().get(i).days().days(), 365), byDays.get(i));
        }
        List<Ratio> byMonths =
                year.shares(Proration.BY_MONTHS_OF_MOST_DAYS).orThrow().values();
        assertEquals(Ratio.ONE, byMonths.stream().reduce(Ratio.ZERO, Ratio::plus));
        for (int i = 0; i < byMonths.size(); i++) {
            assertEquals(Ratio.of(monthsOf(year, i), 12), byMonths.get(i), "segment " + i + " of " + year);
        }
    }

    /** Counts day by day, unlike the code under test. */
    private static long monthsOf(YearSegments year, int segment) {
        long months = 0;
        for (int month = 1; month <= 12; month++) {
            long[] days = new long[year.segments().size()];
            for (int day = 1; day <= YearMonth.of(2026, month).lengthOfMonth(); day++) {
                for (int i = 0; i < days.length; i++) {
                    if (year.segments().get(i).days().contains(LocalDate.of(2026, month, day))) {
                        days[i]++;
                    }
                }
            }
            int most = 0;
            for (int i = 1; i < days.length; i++) {
                most = days[i] > days[most] ? i : most;
            }
            months += most == segment ? 1 : 0;
        }
        return months;
    }

    @Property
    void oneMissingDayIsAGapAndOneDayMoreAnOverlap(@ForAll @IntRange(min = 2, max = 363) int cut) {
        LocalDate day = FIRST.plusDays(cut);
        YearSegment before = segment(FIRST, day.minusDays(1));
        YearSegment after = segment(day.plusDays(1), LocalDate.of(2026, 12, 31));
        Outcome<YearSegments> gap = YearSegments.cut(YEAR, List.of(before, after));
        assertRefused(gap, "appraisal.segment-gap");
        assertEquals(
                List.of(Term.of("days", DateRange.ofDay(day))),
                gap.problems().list().get(0).details());
        YearSegment twice = segment(day.minusDays(1), LocalDate.of(2026, 12, 31));
        Outcome<YearSegments> overlap = YearSegments.cut(YEAR, List.of(before, twice));
        assertRefused(overlap, "appraisal.segment-overlap");
        assertEquals(
                List.of(Term.of("days", DateRange.ofDay(day.minusDays(1)))),
                overlap.problems().list().get(0).details());
    }
}
