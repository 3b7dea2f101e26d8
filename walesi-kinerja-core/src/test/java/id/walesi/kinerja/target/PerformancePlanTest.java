package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PerformancePlanTest {

    private static final DateRange YEAR = AppraisalPeriod.ofYear(2025).days();

    private static WorkResultPlan result(String id, String... indicators) {
        return WorkResultPlan.of(
                id,
                "Layanan",
                ResultCategory.ADDITIONAL,
                List.of(indicators).stream().map(Specimen::documents).toList());
    }

    private static PerformancePlan plan(WorkResultPlan... results) {
        return PerformancePlan.of("skp", Specimen.EMPLOYEE, YEAR, List.of(results));
    }

    @Test
    void aPlanFindsItsIndicators() {
        PerformancePlan plan = plan(result("r1", "a", "b"), result("r2", "c"));
        assertEquals(Optional.of("c"), plan.indicator("c").map(IndividualIndicator::id));
        assertEquals(Optional.of("b"), plan.indicator("b").map(IndividualIndicator::id));
        assertEquals(Optional.empty(), plan.indicator("d"));
        assertEquals("skp", plan.id());
        assertEquals(Specimen.EMPLOYEE, plan.owner());
        assertEquals(YEAR, plan.days());
        assertEquals(2, plan.workResults().size());
    }

    @Test
    void resultsAndIndicatorsDoNotShareTheirIds() {
        assertMessage("workResults = r1", () -> plan(result("r1", "a"), result("r1", "b")));
        assertMessage("workResults = a", () -> plan(result("r1", "a"), result("r2", "a")));
        assertMessage("indicators = 2 with 1 ids", () -> result("r1", "a", "a"));
    }

    @Test
    void aPlanPromisesSomethingUntilADay() {
        assertMessage("workResults = []", () -> plan());
        assertMessage("indicators = []", () -> result("r1"));
        assertMessage(
                "days = 2025-01-01..",
                () -> PerformancePlan.of(
                        "skp", Specimen.EMPLOYEE, DateRange.since(YEAR.start()), List.of(result("r1", "a"))));
        assertMessage(
                "id is blank", () -> PerformancePlan.of(" ", Specimen.EMPLOYEE, YEAR, List.of(result("r1", "a"))));
        assertMessage("description is blank", () -> WorkResultPlan.of("r", "", ResultCategory.MAIN, List.of()));
    }

    @Test
    void aResultSupportsALeadersResult() {
        WorkResultPlan result = result("r1", "a");
        assertEquals(Optional.empty(), result.supportedLeaderResult());
        WorkResultPlan supporting = result.supporting("lead-7");
        assertEquals(Optional.of("lead-7"), supporting.supportedLeaderResult());
        assertEquals(result.id(), supporting.id());
        assertEquals(result.description(), supporting.description());
        assertEquals(ResultCategory.ADDITIONAL, supporting.category());
        assertEquals(result.indicators(), supporting.indicators());
        assertThrows(IllegalArgumentException.class, () -> result.supporting(""));
        assertEquals("main", ResultCategory.MAIN.code());
        assertEquals("additional", ResultCategory.ADDITIONAL.code());
    }

    private static void assertMessage(String start, Executable executable) {
        String message =
                assertThrows(IllegalArgumentException.class, executable).getMessage();
        assertTrue(message.startsWith(start), message);
    }
}
