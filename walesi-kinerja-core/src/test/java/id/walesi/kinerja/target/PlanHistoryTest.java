package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.period.DateRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    private static PerformancePlan plan(String id, DateRange days) {
        return PerformancePlan.of(id, Plans.MEMBER, days, List.of(Plans.result("r")))
                .agree(Plans.agreement(days.start(), days.start()));
    }

    private static final DateRange FIRST = DateRange.of(day(1, 1), day(4, 1));
    private static final DateRange SECOND = DateRange.of(day(5, 1), day(12, 31).plusDays(1));

    @Test
    void aTransferEndsOnePlanAndBeginsAnother() {
        PlanHistory history = new PlanHistory(Plans.MEMBER, List.of(plan("new", SECOND), plan("old", FIRST)));
        assertEquals(List.of(), Findings.of(history.problems()));
        assertEquals(
                List.of(PlanId.of("old"), PlanId.of("new")),
                history.current().stream().map(PerformancePlan::id).toList());
        assertEquals(PlanId.of("old"), history.on(day(3, 31)).orElseThrow().id());
        assertEquals(Optional.empty(), history.on(day(4, 1)));
        assertEquals(PlanId.of("new"), history.on(day(5, 1)).orElseThrow().id());
        assertEquals(List.of(DateRange.of(day(4, 1), day(5, 1))), history.gaps(Plans.YEAR));
        assertEquals(List.of("notice days-without-plan at plans"), Findings.of(history.gapProblems(Plans.YEAR)));
        assertEquals(
                "days=1 April 2026 to 30 April 2026",
                Findings.details(history.gapProblems(Plans.YEAR).list().get(0)));
    }

    @Test
    void anOverlapNamesBothPlansAndTheSharedDays() {
        DateRange longer = DateRange.of(day(1, 1), day(5, 3));
        PlanHistory history = new PlanHistory(Plans.MEMBER, List.of(plan("old", longer), plan("new", SECOND)));
        assertEquals(List.of("error plans-overlap at plans"), Findings.of(history.problems()));
        assertEquals(
                "plan=old other=new days=1 May 2026 to 2 May 2026",
                Findings.details(history.problems().list().get(0)));
    }

    @Test
    void aShortenedVersionEndsTheOverlap() {
        PerformancePlan whole = plan("old", Plans.YEAR);
        PerformancePlan shortened =
                whole.revise("pindah", Plans.HEAD, day(4, 1)).days(FIRST).build();
        PlanHistory history = new PlanHistory(Plans.MEMBER, List.of(shortened, whole, plan("new", SECOND)));
        assertEquals(List.of(), Findings.of(history.problems()));
        assertEquals(List.of(whole), history.asAt(day(4, 15)).plans(), "a draft is not known yet");
        assertEquals(2, history.on(day(3, 1)).orElseThrow().version());
        assertEquals(1, history.asAt(day(4, 15)).on(day(12, 1)).orElseThrow().version());
    }

    @Test
    void strangersAndDoublesAreFound() {
        PerformancePlan other = Plans.plan("other", Plans.HEAD, Plans.result("r"));
        PlanHistory history = new PlanHistory(Plans.MEMBER, List.of(plan("old", FIRST), plan("old", FIRST), other));
        assertEquals(
                List.of(
                        "error version-twice at plans[1].version",
                        "error plan-of-other-person at plans[2].owner",
                        "error plans-overlap at plans"),
                Findings.of(history.problems()));
        assertEquals("PlanHistory[3]", history.toString());
        assertThrows(NullPointerException.class, () -> history.gaps(null));
        assertThrows(NullPointerException.class, () -> history.on(null));
        assertThrows(NullPointerException.class, () -> history.asAt(null));
    }
}
