package id.walesi.kinerja.weighted;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agency's numbers laid over the national system: they <em>propose</em> the two ratings, and the appraiser adopts
 * each proposal or departs from it with a reason ({@link RatingDecision}). The predicate follows from the ratings
 * decided, by the national matrix; no number of the overlay touches it.
 *
 * <p>The thresholds are the agency's own. There is no national number and no default: the builder refuses an overlay
 * without them, or with a hole, an overlap, a band that no score can reach, or ratings that do not rise with the score.
 *
 * @term skema angka instansi untuk usulan rating
 * @basis agency practice; PermenPANRB 6/2022 has no number
 */
public final class RatingOverlay {

    private static final ProblemCode NOT_IN_FORCE = ProblemCode.of("weighted.proposal-not-in-force");

    private final Enacted<PolicyId> enacted;
    private final Rated workResult;
    private final Rated workBehavior;
    private final Rule gap;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();

    /** One of the two ratings: where its score comes from, and how it is read. */
    private record Rated(Part part, Ending.RatingBands bands, Rule rule) {}

    private RatingOverlay(Builder settings) {
        enacted = settings.enacted;
        workResult = rated(
                settings,
                Check.notNull("workResult", settings.workResult),
                Check.notNull("workResultBands", settings.workResultBands),
                "proposed-result-rating",
                "workResultRating",
                new Sentence(
                        "Nilai hasil kerja {score} berada pada rentang {band}: diusulkan rating {result}.",
                        "The results score {score} lies in {band}: the rating proposed is {result}."));
        workBehavior = rated(
                settings,
                Check.notNull("workBehavior", settings.workBehavior),
                Check.notNull("workBehaviorBands", settings.workBehaviorBands),
                "proposed-behavior-rating",
                "workBehaviorRating",
                new Sentence(
                        "Nilai perilaku kerja {score} berada pada rentang {band}: diusulkan rating {result}.",
                        "The behavior score {score} lies in {band}: the rating proposed is {result}."));
        gap = rule(
                "between-bands",
                "score",
                new Sentence(
                        "Nilai {score} berada di antara dua rentang; aturan skema ini memberi {result}.",
                        "The score {score} lies between two bands; the rule of this scheme gives {result}."));
    }

    private Rated rated(
            Builder settings,
            Component component,
            Ending.RatingBands bands,
            String name,
            String result,
            Sentence sentence) {
        Part part = Part.of(
                component,
                Check.notNull("missing part: call missing(...) before build()", settings.missing),
                start(),
                enacted.basis());
        sentences.putAll(part.sentences);
        return new Rated(part, bands, rule(name, result, sentence));
    }

    /** The variant is part of each rule's id, so that an overlay and a scheme of one instrument stand side by side. */
    private String start() {
        return enacted.value().instrument() + "/" + enacted.value().variant();
    }

    private Rule rule(String name, String result, Sentence sentence) {
        Rule rule = Rule.of(start() + "/" + name, enacted.basis(), result, "score");
        sentences.put(rule.id(), sentence);
        return rule;
    }

    /**
     * Starts an overlay.
     *
     * @param enacted its name, the days on which it is in force, what that rests on, and when it was last checked
     * @return a builder
     */
    public static Builder named(Enacted<PolicyId> enacted) {
        return new Builder(enacted);
    }

    /**
     * The overlay's name, days and basis.
     *
     * @return as given
     */
    public Enacted<PolicyId> enacted() {
        return enacted;
    }

    /**
     * The sentences of the overlay's rules and the labels of its components, to hand to a policy catalog. It brings no
     * policy: an overlay judges nobody.
     *
     * @return a provider of sentences and words
     */
    public PolicyProvider provider() {
        return new PolicyProvider() {
            @Override
            public List<AppraisalPolicy> policies(HostChoices choices) {
                return List.of();
            }

            @Override
            public Map<String, Sentence> sentences() {
                return Map.copyOf(sentences);
            }

            @Override
            public Map<Coded, Sentence> words() {
                return Map.of(
                        workResult.part().called, workResult.part().component.label(),
                        workBehavior.part().called,
                                workBehavior.part().component.label());
            }
        };
    }

    /**
     * Proposes the rating of work results. The rating of a head follows the organization and needs no proposal.
     *
     * @param facts the case, rated or not
     * @param day the day whose law counts
     * @param recorder takes down how the proposal came about
     * @return the proposal, or every reason why there is none
     */
    public Outcome<RatingProposal> workResult(AppraisalCase facts, LocalDate day, Recorder recorder) {
        return propose(workResult, facts, day, recorder);
    }

    /**
     * Proposes the rating of work behavior.
     *
     * @param facts the case, rated or not
     * @param day the day whose law counts
     * @param recorder takes down how the proposal came about
     * @return the proposal, or every reason why there is none
     */
    public Outcome<RatingProposal> workBehavior(AppraisalCase facts, LocalDate day, Recorder recorder) {
        return propose(workBehavior, facts, day, recorder);
    }

    private Outcome<RatingProposal> propose(Rated rated, AppraisalCase facts, LocalDate day, Recorder recorder) {
        Term scheme = Term.of("scheme", enacted.value());
        List<Problem> found = new ArrayList<>();
        if (new Timeline<>(List.of(enacted)).on(Check.notNull("day", day)).isEmpty()) {
            found.add(Problem.error(NOT_IN_FORCE, "", scheme, Term.of("day", day)));
        }
        rated.part().admit(facts, found);
        Problems problems = new Problems(found);
        if (problems.blocks()) {
            return Outcome.refused(problems);
        }
        Score score = rated.part().score(facts, recorder);
        if (score == null) {
            return Outcome.refused(problems.plus(Problems.of(rated.part().missing())));
        }
        return rated.bands()
                .bands()
                .classify(rated.rule(), gap, rated.bands().gap(), score, recorder)
                .map(rating -> Outcome.of(proposal(rating, score), problems))
                .orElseGet(() -> Outcome.refused(problems.plus(Problems.of(Problem.error(
                        WeightedPolicy.BETWEEN_BANDS,
                        "",
                        Term.of("policy", enacted.value().toString()))))));
    }

    private RatingProposal proposal(ExpectationRating rating, Score score) {
        return new RatingProposal(
                enacted.value(), enacted.basis().standing(), enacted.basis().confidence(), rating, score);
    }

    /** Puts an overlay together. */
    public static final class Builder {

        private final Enacted<PolicyId> enacted;
        private @Nullable Component workResult;
        private Ending.@Nullable RatingBands workResultBands;
        private @Nullable Component workBehavior;
        private Ending.@Nullable RatingBands workBehaviorBands;
        private @Nullable MissingPart missing;

        private Builder(Enacted<PolicyId> enacted) {
            this.enacted = Check.notNull("enacted", enacted);
        }

        /**
         * How the rating of results is proposed.
         *
         * @param component where the score comes from
         * @param bands the agency's bands, one for each rating that a score can propose
         * @param gap what happens between two printed bands
         * @return this builder
         */
        public Builder workResult(Component component, Bands<ExpectationRating> bands, GapRule gap) {
            workResult = Check.notNull("component", component);
            workResultBands = covering(component, bands, gap);
            return this;
        }

        /**
         * How the rating of behavior is proposed.
         *
         * @param component where the score comes from
         * @param bands the agency's bands, one for each rating that a score can propose
         * @param gap what happens between two printed bands
         * @return this builder
         */
        public Builder workBehavior(Component component, Bands<ExpectationRating> bands, GapRule gap) {
            workBehavior = Check.notNull("component", component);
            workBehaviorBands = covering(component, bands, gap);
            return this;
        }

        private static Ending.RatingBands covering(Component component, Bands<ExpectationRating> bands, GapRule gap) {
            Ending.RatingBands rated = new Ending.RatingBands(component.name(), bands, gap);
            WeightedPolicy.Builder.covers("bands of " + component.name(), bands, component.range(), "the score");
            return rated;
        }

        /**
         * What happens where a part is missing; there is no default.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder missing(MissingPart rule) {
            missing = Check.notNull("rule", rule);
            return this;
        }

        /**
         * Builds the overlay.
         *
         * @return the overlay
         * @throws NullPointerException if a rating's bands, or the rule for missing parts, were not given
         * @throws IllegalArgumentException if both ratings would come from components of one name
         */
        public RatingOverlay build() {
            String results = Check.notNull("workResult", workResult).name();
            String behavior = Check.notNull("workBehavior", workBehavior).name();
            Check.that(!results.equals(behavior), "workBehavior", behavior, "is the component of the results, too");
            return new RatingOverlay(this);
        }
    }
}
