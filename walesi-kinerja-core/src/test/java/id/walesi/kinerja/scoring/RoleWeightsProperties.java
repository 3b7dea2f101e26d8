package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.GiverWeights.WeightedMean;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RoleWeightsProperties {

    private static final PersonId EMPLOYEE = PersonId.of("employee");
    private static final FeedbackSubject SUBJECT = new FeedbackSubject.AllBehavior();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<ActorRole> ROLES =
            List.of(ActorRole.APPRAISER, ActorRole.APPRAISER_SUPERIOR, ActorRole.TEAM_LEAD, ActorRole.LEADER_ABOVE);

    private static FeedbackRound round(List<Integer> answers) {
        FeedbackRound round = FeedbackRound.open(
                        "r",
                        EMPLOYEE,
                        AppraisalPeriod.ofYear(2026),
                        List.of(new FeedbackScale("open", SUBJECT, "Terbuka?", 5)),
                        2,
                        List.of())
                .orThrow();
        for (int i = 0; i < answers.size(); i++) {
            PersonId by = PersonId.of("p" + i);
            ActorRole role = ROLES.get(i % ROLES.size());
            round = round.take(FeedbackRequest.ask("q" + i, EMPLOYEE, by, role, SUBJECT, DAY, DAY)
                            .orThrow()
                            .give(by, DAY, "", Map.of(ScaleCode.of("open"), answers.get(i)))
                            .orThrow())
                    .orThrow();
        }
        return round;
    }

    private static GiverWeights weights(List<Integer> weights) {
        Map<ActorRole, Weight> map = new EnumMap<>(ActorRole.class);
        for (int i = 0; i < ROLES.size(); i++) {
            map.put(ROLES.get(i), Weight.of(weights.get(i)));
        }
        return new GiverWeights(map, MissingRole.LEAVE_OUT);
    }

    /** Against sums of whole numbers, without a ratio in sight. */
    @Property(tries = 1000)
    void theMeanIsTheSumOfWeightedMeansByTheSumOfWeights(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 5) Integer> answers,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> weights) {
        int[] sums = new int[ROLES.size()];
        int[] counts = new int[ROLES.size()];
        for (int i = 0; i < answers.size(); i++) {
            sums[i % sums.length] += answers.get(i);
            counts[i % sums.length]++;
        }
        // 1 to 3 answers each: over the common denominator 6
        long numerator = 0;
        long denominator = 0;
        for (int i = 0; i < sums.length; i++) {
            if (counts[i] > 0) {
                numerator += (long) weights.get(i) * sums[i] * (6 / counts[i]);
                denominator += weights.get(i) * 6L;
            }
        }
        WeightedMean mean =
                weights(weights).mean(ScaleCode.of("open"), round(answers)).orThrow();
        BigInteger left = mean.mean().numerator().multiply(BigInteger.valueOf(denominator));
        assertEquals(left, mean.mean().denominator().multiply(BigInteger.valueOf(numerator)));
        assertEquals(Math.max(0, ROLES.size() - answers.size()), mean.leftOut().size());
    }

    @Property(tries = 1000)
    void aBetterAnswerNeverGivesALowerMeanAndTheMeanLiesAmongTheAnswers(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> answers,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> weights,
            @ForAll int pick) {
        Ratio before = weights(weights)
                .mean(ScaleCode.of("open"), round(answers))
                .orThrow()
                .mean();
        int lowest = answers.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int highest = answers.stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertTrue(before.compareTo(Ratio.of(lowest)) >= 0 && before.compareTo(Ratio.of(highest)) <= 0);
        List<Integer> better = new ArrayList<>(answers);
        int at = Math.floorMod(pick, better.size());
        better.set(at, Math.min(5, better.get(at) + 1));
        Ratio after = weights(weights)
                .mean(ScaleCode.of("open"), round(better))
                .orThrow()
                .mean();
        int expected = better.equals(answers) ? 0 : 1;
        assertEquals(expected, after.compareTo(before));
    }
}
