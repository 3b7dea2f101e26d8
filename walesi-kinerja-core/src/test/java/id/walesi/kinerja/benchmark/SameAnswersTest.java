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
        assertEquals(expected, RegionalScheme.sums(engine.withoutTrace(), scheme.id(), cases));
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
