package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A proposal is monotone, and never moves the verdict. */
class RatingOverlayProperties {

    private static final LocalDate DAY = Walesi.YEAR.lastDay();
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 9);
    private static final PersonId APPRAISER = PersonId.of("appraiser");

    private static final AppraisalEngine ENGINE =
            AppraisalEngine.of(PolicyCatalog.builder().discover().build(), GoverningDay.LAST_DAY_OF_PERIOD);

    @Provide
    Arbitrary<List<Integer>> realized() {
        return Arbitraries.integers().between(0, 45).list().ofSize(4);
    }

    /** Two thresholds of an agency, the lower first. */
    @Provide
    Arbitrary<List<Integer>> thresholds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(1, 19))
                .as((lower, more) -> List.of(lower, lower + more));
    }

    private static RatingOverlay overlay(List<Integer> thresholds, GapRule gap) {
        Bands<ExpectationRating> bands = Bands.onGrid(
                0,
                List.of(
                        band(0, thresholds.get(0) - 1, ExpectationRating.BELOW),
                        band(thresholds.get(0), thresholds.get(1) - 1, ExpectationRating.MEETS),
                        band(thresholds.get(1), 120, ExpectationRating.ABOVE)));
        return RatingOverlay.named(Walesi.enacted("overlay"))
                .workResult(Walesi.results(), bands, gap)
                .workBehavior(Walesi.behavior(), Walesi.behaviorBands().bands(), gap)
                .missing(MissingPart.REFUSE)
                .build();
    }

    private static Band<ExpectationRating> band(int lowest, int highest, ExpectationRating rating) {
        return new Band<>(Interval.closed(Ratio.of(lowest), Ratio.of(highest)), rating);
    }

    private static AppraisalCaseBuilder facts(List<Integer> realized) {
        return Walesi.whole(realized.stream().mapToInt(Integer::intValue).toArray());
    }

    private static RatingProposal proposed(RatingOverlay overlay, List<Integer> realized) {
        return overlay.workResult(facts(realized).build(), DAY, Recorder.discarding())
                .orThrow();
    }

    @Property
    void moreIsNeverProposedWorse(
            @ForAll("realized") List<Integer> realized,
            @ForAll("thresholds") List<Integer> thresholds,
            @ForAll @IntRange(min = 0, max = 3) int which,
            @ForAll @IntRange(min = 1, max = 20) int more,
            @ForAll boolean rounded) {
        RatingOverlay overlay = overlay(thresholds, rounded ? GapRule.ROUND_FIRST : GapRule.LOWER_BOUND_WINS);
        List<Integer> better = new ArrayList<>(realized);
        // documents go up, days go down
        better.set(which, which % 2 == 0 ? realized.get(which) + more : Math.max(0, realized.get(which) - more));
        RatingProposal before = proposed(overlay, realized);
        RatingProposal after = proposed(overlay, better);
        assertTrue(after.score().compareTo(before.score()) >= 0);
        assertTrue(after.rating().compareTo(before.rating()) >= 0);
    }

    @Property
    void theRatingIsTheOneThatTheThresholdsGive(
            @ForAll("realized") List<Integer> realized, @ForAll("thresholds") List<Integer> thresholds) {
        RatingProposal proposal = proposed(overlay(thresholds, GapRule.LOWER_BOUND_WINS), realized);
        BigDecimal score = proposal.score().value().toBigDecimal();
        ExpectationRating expected = reaches(score, thresholds.get(1))
                ? ExpectationRating.ABOVE
                : reaches(score, thresholds.get(0)) ? ExpectationRating.MEETS : ExpectationRating.BELOW;
        assertEquals(expected, proposal.rating());
    }

    private static boolean reaches(BigDecimal score, int threshold) {
        return score.compareTo(BigDecimal.valueOf(threshold)) >= 0;
    }

    @Property
    void theSameRatingsGiveTheSameVerdictWhateverWasProposed(
            @ForAll("realized") List<Integer> realized,
            @ForAll("thresholds") List<Integer> thresholds,
            @ForAll ExpectationRating result,
            @ForAll ExpectationRating behavior) {
        RatingOverlay overlay = overlay(thresholds, GapRule.ROUND_FIRST);
        RatingDecision plainResult = decision(result);
        RatingDecision plainBehavior = decision(behavior);
        AppraisalCase unrated = facts(realized).build();
        RatingDecision besideResult = plainResult
                .beside(overlay.workResult(unrated, DAY, Recorder.discarding()).orThrow())
                .orThrow();
        RatingDecision besideBehavior = plainBehavior
                .beside(overlay.workBehavior(unrated, DAY, Recorder.discarding())
                        .orThrow())
                .orThrow();
        Judged plain = judged(realized, plainResult, plainBehavior);
        Judged beside = judged(realized, besideResult, besideBehavior);
        assertEquals(plain.verdict(), beside.verdict());
        assertEquals(plain.problems(), beside.problems());
        long departed = beside.trace().steps().stream()
                .filter(step ->
                        step instanceof Step.Skipped skipped && skipped.reason().equals("departed"))
                .count();
        assertEquals(
                (besideResult.isDeparture() ? 1 : 0) + (besideBehavior.isDeparture() ? 1 : 0),
                departed,
                "each departure is told, and no adoption is told as one");
        assertEquals(
                Optional.of(besideResult.proposal().orElseThrow().rating() != result),
                Optional.of(besideResult.isDeparture()));
        assertFalse(plainResult.isDeparture());
        for (Step step : beside.trace().steps()) {
            if (step instanceof Step.Given given) {
                assertEquals(Optional.of(given.result().value()), beside.facts().fact(given.path()), given.path());
            }
        }
    }

    private static RatingDecision decision(ExpectationRating rating) {
        return new RatingDecision(rating, APPRAISER, ActorRole.APPRAISER, DECIDED, "alasan");
    }

    private static Judged judged(List<Integer> realized, RatingDecision result, RatingDecision behavior) {
        return ENGINE.judge(facts(realized)
                        .workResultRating(result)
                        .workBehaviorRating(behavior)
                        .build())
                .orThrow();
    }
}
