package id.walesi.kinerja.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.ChangeCause;
import id.walesi.kinerja.explanation.StepChange;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictDifferenceTest {

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);
    private static final PolicyId MATRIX = new PolicyId("permenpanrb6-2022", "matrix", 1);
    private static final LawOfHost HOST = LawOfHost.named("other");

    private static final AppraisalEngine ENGINE = AppraisalEngine.of(
            PolicyCatalog.builder()
                    .discover()
                    .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
                    .build(),
            GoverningDay.LAST_DAY_OF_PERIOD);

    private static Judged judged(AppraisalPeriod period, ExpectationRating result) {
        return ENGINE.judge(
                        Specimen.rated(period, result, ExpectationRating.MEETS).build(), MATRIX)
                .orThrow();
    }

    @Test
    void oneRatingLiftedLiftsThePredicate() {
        VerdictDifference difference = new VerdictDifference(
                judged(QUARTER, ExpectationRating.BELOW), judged(QUARTER, ExpectationRating.MEETS));
        assertTrue(difference.predicateChanged());
        assertFalse(difference.lawChanged());
        assertEquals(
                List.of(ChangeCause.DECISION, ChangeCause.OPERAND),
                difference.steps().changes().stream().map(StepChange::cause).toList());
        assertEquals(List.of(), difference.found());
        assertEquals(List.of(), difference.settled());
        assertEquals(
                "VerdictDifference[permenpanrb6-2022/matrix@1 to permenpanrb6-2022/matrix@1]", difference.toString());
    }

    @Test
    void aRatingThatLeavesThePredicateIsStillSeen() {
        VerdictDifference difference = new VerdictDifference(
                judged(QUARTER, ExpectationRating.MEETS), judged(QUARTER, ExpectationRating.ABOVE));
        assertFalse(difference.predicateChanged());
        assertFalse(difference.steps().isEmpty());
    }

    @Test
    void findingsComeUpAndAreSettled() {
        Judged inForce = judged(QUARTER, ExpectationRating.MEETS);
        Judged tooEarly = judged(AppraisalPeriod.ofYear(2020), ExpectationRating.MEETS);
        VerdictDifference earlier = new VerdictDifference(inForce, tooEarly);
        assertEquals(
                List.of("policy.named-out-of-force"),
                earlier.found().stream()
                        .map(Problem::code)
                        .map(Object::toString)
                        .filter(code -> code.startsWith("policy.named"))
                        .toList());
        assertEquals(List.of(), earlier.settled());
        assertEquals(earlier.found(), new VerdictDifference(tooEarly, inForce).settled());
    }

    @Test
    void anotherLawIsAnotherLaw() {
        AppraisalEngine host =
                AppraisalEngine.of(PolicyCatalog.builder().policy(HOST).build(), GoverningDay.LAST_DAY_OF_PERIOD);
        Judged other = host.judge(Specimen.rated(QUARTER, ExpectationRating.MEETS, ExpectationRating.MEETS)
                        .build())
                .orThrow();
        assertTrue(new VerdictDifference(judged(QUARTER, ExpectationRating.MEETS), other).lawChanged());
    }

    @Test
    void nullIsNamed() {
        Judged judged = judged(QUARTER, ExpectationRating.MEETS);
        assertEquals(
                "before",
                assertThrows(NullPointerException.class, () -> new VerdictDifference(null, judged))
                        .getMessage());
        assertEquals(
                "after",
                assertThrows(NullPointerException.class, () -> new VerdictDifference(judged, null))
                        .getMessage());
    }
}
