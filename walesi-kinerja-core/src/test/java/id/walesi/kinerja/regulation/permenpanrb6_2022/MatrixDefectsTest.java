package id.walesi.kinerja.regulation.permenpanrb6_2022;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.BELOW;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.specimen.Specimen;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Mistakes seen elsewhere under the system in force stay out. */
class MatrixDefectsTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    private static final AppraisalEngine ENGINE = AppraisalEngine.of(
            PolicyCatalog.builder().provider(new MatrixProvider()).build(), GoverningDay.LAST_DAY_OF_PERIOD);

    private static Judged judged(ExpectationRating results, ExpectationRating behavior) {
        return ENGINE.judge(Specimen.rated(YEAR, results, behavior).build()).orThrow();
    }

    private static Predicate predicate(ExpectationRating results, ExpectationRating behavior) {
        return judged(results, behavior).verdict().predicate();
    }

    @Test
    void M1_poorBehaviorIsKurangAndPoorResultsAreButuhPerbaikan() {
        assertEquals(EmployeePredicate.POOR, predicate(ABOVE, BELOW));
        assertEquals(EmployeePredicate.POOR, predicate(MEETS, BELOW));
        assertEquals(EmployeePredicate.NEEDS_IMPROVEMENT, predicate(BELOW, MEETS));
    }

    @Test
    void M2_theNineCellsGiveFivePredicates() {
        Set<Predicate> reached = new HashSet<>();
        for (ExpectationRating results : ExpectationRating.values()) {
            for (ExpectationRating behavior : ExpectationRating.values()) {
                reached.add(predicate(results, behavior));
            }
        }
        assertEquals(Set.of(EmployeePredicate.values()), reached);
        assertEquals(5, reached.size());
    }

    @Test
    void M3_cukupAndButuhPerbaikanAreOneRung() {
        for (String label : List.of("Butuh Perbaikan", "Cukup")) {
            assertEquals(
                    Optional.of(EmployeePredicate.NEEDS_IMPROVEMENT),
                    Predicate.labeled(EmployeePredicate.values(), label));
        }
        assertEquals("Butuh Perbaikan", EmployeePredicate.NEEDS_IMPROVEMENT.label());
    }

    @Test
    void M7_theLastQuarterNeverDecidesTheYearInSilence() {
        List<PeriodicResult> quarters = List.of(
                new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 3), EmployeePredicate.GOOD),
                new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 4), EmployeePredicate.POOR));
        for (CustomaryYearIntegration way : CustomaryYearIntegration.values()) {
            YearResult decided = YearResult.depart(
                            way.propose(quarters).orThrow(),
                            EmployeePredicate.VERY_GOOD,
                            Specimen.APPRAISER,
                            ActorRole.APPRAISER,
                            Specimen.after(YEAR),
                            "dari rating setahun")
                    .orThrow();
            AppraisalCase facts =
                    Specimen.rated(YEAR, ABOVE, ABOVE).yearResult(decided).build();
            Judged year = ENGINE.judge(facts).orThrow();
            assertEquals(EmployeePredicate.VERY_GOOD, year.verdict().predicate(), "by the ratings of the year");
            boolean proposed = decided.proposal().predicate().isPresent();
            assertEquals(
                    proposed,
                    year.trace().steps().stream().anyMatch(step -> step.rule().equals(Articles.YEAR_PROPOSAL)),
                    "what the quarters proposed is told beside it");
        }
        List<String> unrated = ENGINE.judge(Specimen.empty(YEAR).build()).problems().list().stream()
                .map(Problem::toString)
                .toList();
        assertTrue(unrated.contains("error appraisal.work-result-rating-missing at workResultRating"));
    }

    @Test
    void M8_noThresholdIsNational() {
        Judged plain = judged(MEETS, MEETS);
        for (String index : List.of("0", "50", "89.99", "90", "100", "120")) {
            AppraisalCase facts = Specimen.rated(YEAR, MEETS, MEETS)
                    .componentScore(ComponentScore.of("index", Score.parse(index), "indeks instansi"))
                    .build();
            assertEquals(plain.verdict(), ENGINE.judge(facts).orThrow().verdict(), index);
        }
        for (Step step : plain.trace().steps()) {
            assertFalse(step instanceof Step.Classified, "no number is put into a band");
            assertFalse(
                    step.outcome()
                            .map(Term::value)
                            .filter(Datum.Numeric.class::isInstance)
                            .isPresent(),
                    "no number at all");
        }
        assertNotEquals(
                Standing.STATUTE, Articles.WORK_RESULT.proposed().basis().standing());
        assertEquals(Standing.AGENCY, Articles.WORK_BEHAVIOR.score().basis().standing());
    }
}
