package id.walesi.kinerja.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.weighted.WeightedPolicy;
import org.junit.jupiter.api.Test;

/** Programs that are timed against each other give the same answers. */
class SameAnswersTest {

    private static final YearNumbers[] YEARS = YearNumbers.many(7, 2_000);

    @Test
    void theSchemeAndBothHandWrittenProgramsAgree() {
        WeightedPolicy scheme = RegionalScheme.policy();
        AppraisalCase[] cases = RegionalScheme.many(YEARS);
        AppraisalEngine engine = AppraisalEngine.of(
                PolicyCatalog.builder().provider(scheme.provider()).build(), GoverningDay.LAST_DAY_OF_PERIOD);
        Sums expected = YearLoop.sums(YEARS);
        assertEquals(expected, YearDecimals.sums(YearDecimals.many(YEARS)));
        assertEquals(expected, RegionalScheme.sums(engine, scheme.id(), cases));
    }

    @Test
    void theOlderLawsAndTheirLoopsAgree() {
        AppraisalEngine engine = OlderLaws.engine();
        OlderLaws.Numbers[] activities = OlderLaws.pp46(1_000);
        Sums expected = OlderLaws.pp46Sums(activities);
        AppraisalCase[] cases = OlderLaws.pp46Cases(activities);
        assertEquals(expected, OlderLaws.sums(engine, cases, OlderLaws.PP46_SCALE));
        assertTrue(expected.toString().matches("\\[([1-9]\\d*, ){5}0, 0, 0].*"), expected::toString);

        OlderLaws.Numbers[] aspects = OlderLaws.panrb8(1_000);
        Sums others = OlderLaws.panrb8Sums(aspects);
        AppraisalCase[] halves = OlderLaws.panrb8Cases(aspects);
        assertEquals(others, OlderLaws.sums(engine, halves, OlderLaws.PANRB8_SCALE));
        assertTrue(others.toString().matches("\\[([1-9]\\d*, ){4}0, 0, 0, 0].*"), others::toString);
    }

    @Test
    void theCasesReachEveryPredicateAndEverySize() {
        String sums = YearLoop.sums(YEARS).toString();
        assertTrue(sums.matches("\\[[1-9]\\d*, [1-9]\\d*, [1-9]\\d*, [1-9]\\d*, [1-9]\\d*, 0, 0, 0].*"), sums);
        assertNotEquals(YearLoop.sums(YEARS), YearLoop.sums(YearNumbers.many(8, 2_000)));
    }

    @Test
    void anotherSumFailsTheRun() {
        Sums right = YearLoop.sums(YEARS);
        Sums wrong = YearLoop.sums(YEARS);
        wrong.add(3);
        var failed = assertThrows(IllegalStateException.class, () -> Sums.same("a loop", right, wrong));
        assertEquals("a loop gives " + wrong + " instead of " + right, failed.getMessage());
    }
}
