package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.appraisal.AwayTreatment.COUNTED;
import static id.walesi.kinerja.appraisal.AwayTreatment.OUTSIDE_PLANNING;
import static id.walesi.kinerja.asn.AwayStatus.LONG_LEAVE;
import static id.walesi.kinerja.asn.AwayStatus.STUDY_ASSIGNMENT;
import static id.walesi.kinerja.asn.AwayStatus.SUSPENSION;
import static id.walesi.kinerja.asn.AwayStatus.UNPAID_LEAVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.asn.AwayDays;
import id.walesi.kinerja.asn.AwayStatus;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Leave, study and suspension within a year, by example. */
class AwayTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);
    private static final AwayRules OUTSIDE = AwayRules.none()
            .with(UNPAID_LEAVE, OUTSIDE_PLANNING)
            .with(STUDY_ASSIGNMENT, COUNTED)
            .with(SUSPENSION, OUTSIDE_PLANNING);

    private static YearSegment held(String first, String last) {
        return new YearSegment(closed(first, last), AssignmentId.of("post-" + first), Office.APPRAISER);
    }

    private static DateRange closed(String first, String last) {
        return DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static AwayDays away(AwayStatus status, String first, String last) {
        return new AwayDays(closed(first, last), status);
    }

    private static final List<YearSegment> ALL_YEAR = List.of(
            new YearSegment(DateRange.since(LocalDate.of(2020, 1, 1)), AssignmentId.of("post"), Office.APPRAISER));

    private static List<String> refused(Outcome<?> outcome) {
        assertTrue(outcome.value().isEmpty());
        return outcome.problems().list().stream().map(Problem::toString).toList();
    }

    @Test
    void aPostThatGoesOnIsCutInTwoByLeave() {
        YearSegments year = YearSegments.cut(
                        YEAR, ALL_YEAR, List.of(away(UNPAID_LEAVE, "2026-04-01", "2026-06-30")), OUTSIDE)
                .orThrow();
        assertEquals(
                List.of(closed("2026-01-01", "2026-03-31"), closed("2026-07-01", "2026-12-31")),
                year.segments().stream().map(YearSegment::days).toList());
        assertEquals(List.of(away(UNPAID_LEAVE, "2026-04-01", "2026-06-30")), year.outside());
        for (Proration proration : List.of(Proration.BY_WHOLE_MONTHS, Proration.BY_MONTHS_OF_MOST_DAYS)) {
            assertEquals(
                    List.of(Ratio.of(1, 3), Ratio.of(2, 3)),
                    year.shares(proration).orThrow().values());
        }
        assertEquals(
                List.of(Ratio.of(90, 274), Ratio.of(184, 274)),
                year.shares(Proration.BY_DAYS).orThrow().values());
    }

    @Test
    void aPostThatPausesLeavesNoGapWhileAway() {
        List<YearSegment> posts = List.of(held("2026-01-01", "2026-02-28"), held("2026-10-01", "2026-12-31"));
        List<AwayDays> suspended = List.of(away(SUSPENSION, "2026-03-01", "2026-09-30"));
        YearSegments year = YearSegments.cut(YEAR, posts, suspended, OUTSIDE).orThrow();
        assertEquals(posts, year.segments());
        assertEquals(
                List.of(Ratio.of(2, 5), Ratio.of(3, 5)),
                year.shares(Proration.BY_WHOLE_MONTHS).orThrow().values());
        assertEquals(
                List.of("error appraisal.segment-gap at segments[1]"),
                refused(YearSegments.cut(YEAR, posts, suspended, OUTSIDE.with(SUSPENSION, COUNTED))));
        assertEquals(
                List.of("error appraisal.segment-gap at segments[1]", "error appraisal.segment-gap at segments[2]"),
                refused(YearSegments.cut(
                        YEAR,
                        List.of(held("2026-01-01", "2026-02-20"), held("2026-10-01", "2026-12-30")),
                        suspended,
                        OUTSIDE)));
    }

    @Test
    void countedDaysChangeNothing() {
        List<AwayDays> studies = List.of(away(STUDY_ASSIGNMENT, "2026-02-01", "2026-12-31"));
        assertEquals(
                YearSegments.cut(YEAR, ALL_YEAR).orThrow(),
                YearSegments.cut(YEAR, ALL_YEAR, studies, OUTSIDE).orThrow());
    }

    @Test
    void whatNobodyChoseIsNotGuessed() {
        List<AwayDays> away =
                List.of(away(LONG_LEAVE, "2026-02-01", "2026-03-31"), away(UNPAID_LEAVE, "2026-03-31", "2026-04-30"));
        Outcome<YearSegments> none = YearSegments.cut(YEAR, ALL_YEAR, away, AwayRules.none());
        assertEquals(
                List.of(
                        "error appraisal.away-treatment-not-chosen at away[0].status",
                        "error appraisal.away-treatment-not-chosen at away[1].status",
                        "error appraisal.away-overlap at away[1].days"),
                refused(none));
        assertEquals(
                List.of(Term.of("status", LONG_LEAVE)),
                none.problems().list().get(0).details());
        assertEquals(
                List.of(Term.of("days", DateRange.ofDay(LocalDate.of(2026, 3, 31)))),
                none.problems().list().get(2).details());
        // outside the period there is nothing to choose, and nothing that overlaps
        List<AwayDays> before =
                List.of(away(LONG_LEAVE, "2025-02-01", "2025-12-31"), away(LONG_LEAVE, "2025-03-01", "2025-12-31"));
        assertEquals(
                List.of(),
                YearSegments.cut(YEAR, ALL_YEAR, before, AwayRules.none())
                        .orThrow()
                        .outside());
    }

    @Test
    void aWholeYearAwayLeavesNothing() {
        List<AwayDays> away = List.of(new AwayDays(DateRange.since(LocalDate.of(2025, 9, 1)), UNPAID_LEAVE));
        assertEquals(
                List.of("error appraisal.nothing-left-to-appraise at away"),
                refused(YearSegments.cut(YEAR, ALL_YEAR, away, OUTSIDE)));
        assertEquals(
                List.of("error appraisal.nothing-left-to-appraise at away"),
                refused(YearSegments.cut(YEAR, List.of(), away, OUTSIDE)));
    }

    @Test
    void aMonthMostlyAwayCountsForNobody() {
        AppraisalPeriod march = AppraisalPeriod.ofMonth(2026, 3);
        YearSegments month = YearSegments.cut(
                        march, ALL_YEAR, List.of(away(SUSPENSION, "2026-03-01", "2026-03-20")), OUTSIDE)
                .orThrow();
        assertEquals(
                List.of(Ratio.ONE), month.shares(Proration.BY_DAYS).orThrow().values());
        assertEquals(
                List.of("error appraisal.nothing-left-to-appraise at outside"),
                refused(month.shares(Proration.BY_MONTHS_OF_MOST_DAYS)));
        assertEquals(
                List.of("error appraisal.segment-cuts-month at segments[0]"),
                refused(month.shares(Proration.BY_WHOLE_MONTHS)));
        YearSegments year = YearSegments.cut(
                        YEAR, ALL_YEAR, List.of(away(SUSPENSION, "2026-03-01", "2026-03-20")), OUTSIDE)
                .orThrow();
        assertEquals(
                List.of(Ratio.of(2, 11), Ratio.of(9, 11)),
                year.shares(Proration.BY_MONTHS_OF_MOST_DAYS).orThrow().values());
    }

    @Test
    void partsOutOfOrderOrWithoutASegmentAreNoYear() {
        YearSegment first = held("2026-01-01", "2026-03-31");
        YearSegment last = held("2026-07-01", "2026-12-31");
        AwayDays april = away(UNPAID_LEAVE, "2026-04-01", "2026-04-30");
        AwayDays may = away(SUSPENSION, "2026-05-01", "2026-06-30");
        assertEquals(List.of(april, may), new YearSegments(YEAR, List.of(first, last), List.of(april, may)).outside());
        Map<String, Runnable> wrong = Map.of(
                "segments leave", () -> new YearSegments(YEAR, List.of(), List.of(april, may)),
                "segments order", () -> new YearSegments(YEAR, List.of(last, first), List.of(april, may)),
                "outside order", () -> new YearSegments(YEAR, List.of(first, last), List.of(may, april)),
                "segments cover", () -> new YearSegments(YEAR, List.of(first, last), List.of(april)));
        wrong.forEach((name, made) -> {
            String message =
                    assertThrows(IllegalArgumentException.class, made::run).getMessage();
            assertTrue(message.startsWith(name.split(" ")[0] + " ="), message);
            assertTrue(message.contains(name.split(" ")[1]), message);
        });
    }

    @Test
    void rulesAreChosenOneByOne() {
        assertEquals(Optional.of(COUNTED), OUTSIDE.of(STUDY_ASSIGNMENT));
        assertEquals(Optional.empty(), OUTSIDE.of(LONG_LEAVE));
        assertEquals(
                Optional.of(OUTSIDE_PLANNING),
                OUTSIDE.with(STUDY_ASSIGNMENT, OUTSIDE_PLANNING).of(STUDY_ASSIGNMENT));
        AwayRules two = AwayRules.none().with(LONG_LEAVE, COUNTED).with(SUSPENSION, OUTSIDE_PLANNING);
        assertEquals(Map.of(LONG_LEAVE, COUNTED, SUSPENSION, OUTSIDE_PLANNING), two.treatments());
        Map<AwayStatus, AwayTreatment> mine = new EnumMap<>(AwayStatus.class);
        AwayRules kept = new AwayRules(mine);
        mine.put(LONG_LEAVE, COUNTED);
        assertEquals(AwayRules.none(), kept);
        assertThrows(
                UnsupportedOperationException.class, () -> kept.treatments().put(LONG_LEAVE, COUNTED));
    }

    @Test
    void theOldAnnexLeavesFiveStatusesOutAndNoLaterTextIsKnown() {
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Enacted<AwayRules> old =
                catalog.value(AwayRules.PARAMETER, LocalDate.of(2021, 9, 30)).orElseThrow();
        assertEquals("PermenPANRB 8/2021 Lampiran", old.basis().citation().toString());
        assertEquals(Standing.STATUTE, old.basis().standing());
        assertEquals(Confidence.SINGLE, old.basis().confidence());
        Set<AwayStatus> all = EnumSet.allOf(AwayStatus.class);
        all.remove(LONG_LEAVE);
        assertEquals(all, old.value().treatments().keySet());
        assertEquals(
                Set.of(OUTSIDE_PLANNING), Set.copyOf(old.value().treatments().values()));
        Stream.of(LocalDate.of(2021, 6, 30), LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 1))
                .forEach(day ->
                        assertFalse(catalog.value(AwayRules.PARAMETER, day).isPresent()));
    }
}
