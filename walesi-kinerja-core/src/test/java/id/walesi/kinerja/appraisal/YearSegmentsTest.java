package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearSegmentsTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);

    private static YearSegment segment(String first, String last) {
        return new YearSegment(
                DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last)),
                AssignmentId.of("post-" + first),
                Office.APPRAISER);
    }

    @Test
    void gapsAtBothEndsAndAnInnerOverlapAreAllFound() {
        Outcome<YearSegments> outcome = YearSegments.cut(
                YEAR, List.of(segment("2026-02-01", "2026-10-31"), segment("2026-03-01", "2026-03-31")));
        assertRefused(outcome, "appraisal.segment-gap", "appraisal.segment-overlap", "appraisal.segment-gap");
        assertEquals(
                "[2026-01-01..2026-01-31, 2026-03-01..2026-03-31, 2026-11-01..2026-12-31]",
                outcome.problems().list().stream()
                        .map(problem -> ((id.walesi.kinerja.explanation.Datum.Days)
                                        problem.details().get(0).value())
                                .value()
                                .toString())
                        .toList()
                        .toString());
        assertEquals("segments[2]", outcome.problems().list().get(2).path());
        assertRefused(YearSegments.cut(YEAR, List.of()), "appraisal.segment-gap");
        assertRefused(YearSegments.cut(YEAR, List.of(segment("2025-01-01", "2025-12-31"))), "appraisal.segment-gap");
    }

    @Test
    void wholeMonthsRefuseAMonthThatIsCut() {
        YearSegments whole = YearSegments.cut(
                        YEAR, List.of(segment("2025-06-01", "2026-03-31"), segment("2026-04-01", "2027-01-15")))
                .orThrow();
        assertEquals(
                List.of(Ratio.of(1, 4), Ratio.of(3, 4)),
                whole.shares(Proration.BY_WHOLE_MONTHS).orThrow().values());
        YearSegments cut = YearSegments.cut(
                        YEAR, List.of(segment("2026-01-01", "2026-04-15"), segment("2026-04-16", "2026-12-31")))
                .orThrow();
        assertRefused(
                cut.shares(Proration.BY_WHOLE_MONTHS), "appraisal.segment-cuts-month", "appraisal.segment-cuts-month");
        // a tie of 15 days against 15 goes to the earlier segment
        assertEquals(
                List.of(Ratio.of(1, 3), Ratio.of(2, 3)),
                cut.shares(Proration.BY_MONTHS_OF_MOST_DAYS).orThrow().values());
    }

    @Test
    void segmentsThatDoNotTileAreNoYear() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new YearSegments(YEAR, List.of(segment("2026-01-01", "2026-12-30"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new YearSegments(YEAR, List.of(segment("2026-01-01", "2027-01-01"))));
        YearSegment all = segment("2026-01-01", "2026-12-31");
        assertTrue(new YearSegments(YEAR, List.of(all)).segments().contains(all));
        assertEquals("YearSegment[2026-01-01..2026-12-31]", all.toString());
    }
}
