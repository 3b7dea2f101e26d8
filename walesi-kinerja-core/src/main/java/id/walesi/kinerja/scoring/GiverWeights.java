package id.walesi.kinerja.scoring;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackRelease;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.NamedFeedback;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.feedback.ScaleCounts;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much the feedback of each role counts, and what happens where a role is missing. It computes from nothing but what
 * a round shows, so that a mean can tell no more than the releases told.
 *
 * @param weights the weight of each role that counts; at least one is more than zero
 * @param missing what happens where such a role says nothing that may be shown
 * @term bobot peran pemberi umpan balik
 */
public record GiverWeights(Map<ActorRole, Weight> weights, MissingRole missing) {

    private static final ProblemCode ROLE_MISSING = ProblemCode.of("feedback.role-missing");
    private static final ProblemCode NOTHING_SHOWN = ProblemCode.of("feedback.nothing-shown");
    private static final ProblemCode UNKNOWN_SCALE = ProblemCode.of("feedback.unknown-scale");

    /**
     * The mean answer of one role.
     *
     * @param role the role
     * @param weight its weight
     * @param answers how many answers it rests on
     * @param mean the mean, exact
     * @term rata-rata jawaban satu peran
     */
    public record RoleMean(ActorRole role, Weight weight, int answers, Ratio mean) {
        /**
         * Checks its components.
         *
         * @param role the role
         * @param weight its weight
         * @param answers how many answers it rests on
         * @param mean the mean, exact
         */
        public RoleMean {
            Check.notNull("role", role);
            Check.notNull("weight", weight);
            Check.that(answers > 0, "answers", answers, "a mean rests on answers");
            Check.notNull("mean", mean);
        }
    }

    /**
     * The mean over roles, with its parts.
     *
     * @param parts the roles that count, in the order of {@link ActorRole}
     * @param leftOut the roles that have a weight and are missing
     * @param mean the weighted mean, exact
     * @term rata-rata berbobot menurut peran
     */
    public record WeightedMean(List<RoleMean> parts, List<ActorRole> leftOut, Ratio mean) {
        /**
         * Checks and copies its components.
         *
         * @param parts the roles that count, in the order of {@link ActorRole}
         * @param leftOut the roles that have a weight and are missing
         * @param mean the weighted mean, exact
         */
        public WeightedMean {
            parts = Check.list("parts", parts);
            leftOut = Check.list("leftOut", leftOut);
            Check.notNull("mean", mean);
        }
    }

    /**
     * Checks and copies its components.
     *
     * @param weights the weight of each role that counts; at least one is more than zero
     * @param missing what happens where such a role says nothing that may be shown
     */
    public GiverWeights {
        weights = checked(weights);
        Check.notNull("missing", missing);
    }

    private static Map<ActorRole, Weight> checked(Map<ActorRole, Weight> weights) {
        Map<ActorRole, Weight> copy = Map.copyOf(Check.notNull("weights", weights));
        Check.that(!copy.containsKey(ActorRole.EMPLOYEE), "weights", ActorRole.EMPLOYEE, "nobody rates himself here");
        Check.that(
                copy.values().stream().anyMatch(weight -> weight.value().sign() > 0),
                "weights",
                copy.size(),
                "at least one role must count");
        return copy;
    }

    /**
     * The mean answer on one scale.
     *
     * @param scale the code of the scale
     * @param round what was asked and released
     * @return the mean, or {@code feedback.unknown-scale}, {@code feedback.role-missing} for each missing role where the
     *     rule refuses, or {@code feedback.nothing-shown}
     */
    public Outcome<WeightedMean> mean(ScaleCode scale, FeedbackRound round) {
        Check.notNull("scale", scale);
        List<FeedbackScale> scales = Check.notNull("round", round).scales();
        if (scales.stream().noneMatch(each -> each.code().equals(scale))) {
            return refused(List.of(Problem.error(UNKNOWN_SCALE, "scale", Term.of("scale", scale.value()))));
        }
        List<RoleMean> parts = new ArrayList<>();
        List<ActorRole> absent = new ArrayList<>();
        for (Map.Entry<ActorRole, Weight> entry : new TreeMap<>(weights).entrySet()) {
            if (entry.getValue().value().sign() > 0) {
                Optional<RoleMean> part = part(entry.getKey(), entry.getValue(), scale, round);
                part.ifPresentOrElse(parts::add, () -> absent.add(entry.getKey()));
            }
        }
        if (missing == MissingRole.REFUSE && !absent.isEmpty()) {
            return refused(absent.stream()
                    .map(role -> Problem.error(
                            ROLE_MISSING, "weights", Term.of("role", role), Term.of("scale", scale.value())))
                    .toList());
        }
        if (parts.isEmpty()) {
            return refused(List.of(Problem.error(NOTHING_SHOWN, "scale", Term.of("scale", scale.value()))));
        }
        Weight whole = Weight.ZERO;
        Ratio sum = Ratio.ZERO;
        for (RoleMean part : parts) {
            whole = whole.plus(part.weight());
            sum = sum.plus(part.mean().times(part.weight().value()));
        }
        return Outcome.of(new WeightedMean(parts, absent, sum.dividedBy(whole.value())));
    }

    private static Outcome<WeightedMean> refused(List<Problem> problems) {
        return Outcome.refused(new Problems(problems));
    }

    private static Optional<RoleMean> part(ActorRole role, Weight weight, ScaleCode scale, FeedbackRound round) {
        int answers = 0;
        int sum = 0;
        for (FeedbackRelease release : round.releases()) {
            for (ScaleCounts counts : release.scales()) {
                if (release.role() == role && counts.scale().equals(scale)) {
                    answers += counts.answers();
                    sum += counts.sum();
                }
            }
        }
        for (NamedFeedback feedback : round.named()) {
            Integer answer = feedback.ratings().get(scale);
            if (feedback.role() == role && answer != null) {
                answers++;
                sum += answer;
            }
        }
        return answers == 0
                ? Optional.empty()
                : Optional.of(new RoleMean(role, weight, answers, Ratio.of(sum).dividedBy(answers)));
    }
}
