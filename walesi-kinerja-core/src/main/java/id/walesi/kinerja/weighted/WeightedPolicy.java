package id.walesi.kinerja.weighted;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Operands;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.PredicateMatrix;
import id.walesi.kinerja.scoring.RoundedValue;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.scoring.WeightedMean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of a host's own, put together from components. Its builder refuses every fault that can be seen beforehand:
 * a missing or doubled component, bands that do not cover what the total can be or that no total can reach, a rating of a
 * component that does not exist.
 *
 * <p>The scheme's law is the host's: the citation, standing and days that the host gives are what the steps show.
 *
 * @term skema penilaian berbobot
 */
public final class WeightedPolicy implements AppraisalPolicy {

    static final ProblemCode BETWEEN_BANDS = ProblemCode.of("weighted.score-between-bands");

    private final Builder settings;
    private final List<Part> parts;
    private final List<String> names;
    private final List<Weight> weights;
    private final boolean mayLackBand;
    private final int resultsAt;
    private final int behaviorAt;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final List<Rule> weightsLeft;
    private final Rule total;
    private final Rule totalOfRest;
    private final Rule rounded;
    private final Rule floor;
    private final Rule cap;
    private final Rule bands;
    private final Rule resultRating;
    private final Rule behaviorRating;
    private final Rule gap;
    private final Rule matrix;

    private WeightedPolicy(Builder settings) {
        this.settings = settings;
        String instrument = settings.enacted.value().instrument();
        List<Part> all = new ArrayList<>();
        for (Component component : settings.components.keySet()) {
            Part part = Part.of(component, settings.missing(), instrument, basis());
            all.add(part);
            sentences.putAll(part.sentences);
        }
        parts = List.copyOf(all);
        names = parts.stream().map(part -> part.component.name()).toList();
        weights = List.copyOf(settings.components.values());
        if (settings.ending() instanceof Ending.ByMatrix byMatrix) {
            resultsAt = names.indexOf(byMatrix.results().component());
            behaviorAt = names.indexOf(byMatrix.behavior().component());
        } else {
            resultsAt = -1;
            behaviorAt = -1;
        }
        // where every part must be there and bands are without gaps, a case that the parts admit has a band
        mayLackBand =
                settings.missing() != MissingPart.REFUSE || settings.ending().leavesGaps();
        weightsLeft = weightsLeft();
        total = rule(
                "total",
                "total",
                "Nilai total menurut bobot (" + shares(false) + "): {result}.",
                "Total by weights (" + shares(true) + "): {result}.",
                "score");
        totalOfRest = rule(
                "total-of-rest",
                "total",
                "Nilai total menurut bobot komponen yang ada nilainya: {result}.",
                "Total by the weights of the components that have a score: {result}.",
                "score");
        rounded = rule(
                "rounded-total",
                "total",
                "Nilai total dibulatkan ke {limit} desimal: {result}.",
                "Total rounded to {limit} decimals: {result}.",
                "exact");
        floor = rule("floor", "total", "Batas bawah total {limit}: {result}.", "Floor {limit}: {result}.", "total");
        cap = rule("cap", "total", "Batas atas total {limit}: {result}.", "Cap {limit}: {result}.", "total");
        bands = rule(
                "predicate",
                "predicate",
                "Nilai total {total} berada pada rentang {band}: predikat {result}.",
                "The total {total} lies in {band}: {result}.",
                "total");
        resultRating = rule(
                "result-rating",
                "workResultRating",
                "Nilai hasil kerja {score} berada pada rentang {band}: {result}.",
                "The results score {score} lies in {band}: {result}.",
                "score");
        behaviorRating = rule(
                "behavior-rating",
                "workBehaviorRating",
                "Nilai perilaku kerja {score} berada pada rentang {band}: {result}.",
                "The behavior score {score} lies in {band}: {result}.",
                "score");
        gap = rule(
                "between-bands",
                "score",
                "Nilai {score} berada di antara dua rentang; aturan skema ini memberi {result}.",
                "The score {score} lies between two bands; the rule of this scheme gives {result}.",
                "score");
        matrix = rule(
                "matrix",
                "predicate",
                "Dalam matriks, hasil kerja {workResultRating} dan perilaku kerja {workBehaviorRating} bertemu pada"
                        + " predikat {result}.",
                "In the matrix, work results {workResultRating} and work behavior {workBehaviorRating} meet in the"
                        + " predicate {result}.",
                "workResultRating",
                "workBehaviorRating");
    }

    private Basis basis() {
        return settings.enacted.basis();
    }

    private Rule rule(String name, String result, String indonesian, String english, String operand) {
        return rule(name, result, indonesian, english, operand, new String[0]);
    }

    private Rule rule(
            String name, String result, String indonesian, String english, String operand, String... operands) {
        List<String> names = new ArrayList<>(List.of(operand));
        names.addAll(List.of(operands));
        Rule rule = new Rule(settings.enacted.value().instrument() + "/" + name, basis(), result, names);
        sentences.put(rule.id(), new Sentence(indonesian, english));
        return rule;
    }

    /** The rules by which the weight of a missing component falls to the others, in the order of the components. */
    private List<Rule> weightsLeft() {
        List<Rule> rules = new ArrayList<>();
        settings.components.forEach((component, weight) -> {
            Rule rule = Rule.of(
                    settings.enacted.value().instrument() + "/" + component.name() + "/weight", basis(), "missing");
            Sentence label = component.label();
            sentences.put(
                    rule.id() + "#left-out",
                    new Sentence(
                            "Bobot " + label.indonesian() + " (" + weight
                                    + ") tidak dipakai; bobot komponen lain menanggung seluruh nilai total.",
                            "The weight of " + label.english() + " (" + weight
                                    + ") is not used; the weights of the other components carry the whole total."));
            rules.add(rule);
        });
        return List.copyOf(rules);
    }

    private String shares(boolean english) {
        List<String> shares = new ArrayList<>();
        settings.components.forEach((component, weight) -> {
            Sentence label = component.label();
            shares.add((english ? label.english() : label.indonesian()) + " " + weight);
        });
        return String.join(", ", shares);
    }

    /**
     * Starts a scheme.
     *
     * @param enacted its name, the days on which it is in force, what that rests on, and when it was last checked
     * @param scope whom it governs; usually a local scope, which applies only where the host names it
     * @return a builder
     */
    public static Builder named(Enacted<PolicyId> enacted, PolicyScope scope) {
        return new Builder(enacted, scope, null);
    }

    /**
     * Starts a scheme of a lower layer, which takes over all settings of this one and may change those that this one
     * allows.
     *
     * @param enacted the name of the lower scheme
     * @param scope whom it governs, on a lower layer than this one
     * @return a builder that refuses every other change
     * @throws IllegalArgumentException if the layer is not lower
     */
    public Builder refined(Enacted<PolicyId> enacted, PolicyScope scope) {
        boolean lower = Check.notNull("scope", scope).layer().compareTo(scope().layer()) > 0;
        Check.that(lower, "scope", scope.layer(), "must stand below " + scope().layer());
        return new Builder(enacted, scope, settings);
    }

    /**
     * The scheme as a provider, with the sentences of its rules and the labels of its components, to hand to a policy catalog.
     *
     * @return a provider of this one policy
     */
    public PolicyProvider provider() {
        return new PolicyProvider() {
            @Override
            public List<AppraisalPolicy> policies(HostChoices choices) {
                return List.of(WeightedPolicy.this);
            }

            @Override
            public Map<String, Sentence> sentences() {
                return Map.copyOf(sentences);
            }

            @Override
            public Map<Coded, Sentence> words() {
                return parts.stream().collect(Collectors.toMap(part -> part.called, part -> part.component.label()));
            }
        };
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return settings.enacted;
    }

    @Override
    public PolicyScope scope() {
        return settings.scope;
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        List<Problem> found = new ArrayList<>(0);
        for (Part part : parts) {
            part.admit(facts, found);
        }
        Problems problems = found.isEmpty() ? Problems.none() : new Problems(found);
        if (!mayLackBand || problems.blocks()) {
            return problems;
        }
        @Nullable Score[] scores = scores(facts, Recorder.discarding());
        return end(scores, Recorder.discarding()).isPresent() ? problems : problems.plus(withoutEnd(scores));
    }

    /** Why scores lead to no predicate: a part that the ending needs was left out, or there is no band. */
    private Problems withoutEnd(@Nullable Score[] scores) {
        List<Problem> found = new ArrayList<>();
        boolean rates = settings.ending() instanceof Ending.ByMatrix;
        for (int i = 0; i < scores.length; i++) {
            boolean needed = rates
                    ? i == resultsAt || i == behaviorAt
                    : weights.get(i).value().sign() > 0;
            if (needed && scores[i] == null) {
                found.add(parts.get(i).missing());
            } else if (needed && !rates) {
                // the others may be missing as long as one is there
                return between();
            }
        }
        return found.isEmpty() ? between() : new Problems(found);
    }

    private Problems between() {
        return Problems.of(Problem.error(BETWEEN_BANDS, "", Term.of("policy", id().toString())));
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        return end(scores(facts, recorder), recorder).orElseThrow();
    }

    private @Nullable Score[] scores(AppraisalCase facts, Recorder recorder) {
        @Nullable Score[] scores = new Score[parts.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = parts.get(i).score(facts, recorder);
        }
        return scores;
    }

    private Optional<Verdict> end(@Nullable Score[] scores, Recorder recorder) {
        Score sum = total(scores, recorder);
        Optional<? extends Predicate> predicate;
        if (settings.ending() instanceof Ending.ByMatrix byMatrix) {
            predicate = byMatrix(byMatrix, scores, recorder);
        } else if (sum == null) {
            predicate = Optional.empty();
        } else {
            Ending.ByBands byBands = (Ending.ByBands) settings.ending();
            predicate = byBands.bands().classify(bands, gap, byBands.gap(), sum, recorder);
        }
        return predicate.isEmpty() ? Optional.empty() : Optional.of(verdict(predicate.get(), sum, scores));
    }

    private Verdict verdict(Predicate predicate, @Nullable Score sum, @Nullable Score[] scores) {
        List<String> named = names;
        Score[] known = new Score[scores.length];
        int count = 0;
        for (Score score : scores) {
            if (score != null) {
                known[count++] = score;
            }
        }
        if (count < scores.length) {
            named = new ArrayList<>(names);
            for (int i = scores.length - 1; i >= 0; i--) {
                if (scores[i] == null) {
                    named.remove(i);
                }
            }
            known = Arrays.copyOf(known, count);
        }
        return Verdict.ofScores(predicate, Optional.ofNullable(sum), named, known);
    }

    /** The mean of the parts by their weights, rounded and limited; null if no part with a weight has a score. */
    private @Nullable Score total(@Nullable Score[] scores, Recorder recorder) {
        WeightedMean mean = new WeightedMean();
        Operands operands = recorder.operands(Kind.SCORE);
        boolean whole = true;
        for (int i = 0; i < scores.length; i++) {
            Score score = scores[i];
            Weight weight = weights.get(i);
            if (weight.value().sign() == 0) {
                continue;
            }
            if (score == null) {
                recorder.skipped(weightsLeft.get(i), "left-out");
                whole = false;
            } else {
                operands.add(score);
                mean.add(score.value(), weight);
            }
        }
        if (mean.isEmpty()) {
            return null;
        }
        RunningRatio sum = mean.into(new RunningRatio());
        recorder.computed(whole ? total : totalOfRest, sum, Kind.SCORE, operands);
        RoundedValue.of(rounded, sum, Kind.SCORE, settings.rounding, recorder);
        if (settings.floor != null) {
            recorder.limited(floor, sum.atLeast(settings.floor.value()), Kind.SCORE, settings.floor);
        }
        if (settings.cap != null) {
            recorder.limited(cap, sum.atMost(settings.cap.value()), Kind.SCORE, settings.cap);
        }
        return new Score(sum.value());
    }

    private Optional<? extends Predicate> byMatrix(
            Ending.ByMatrix ending, @Nullable Score[] scores, Recorder recorder) {
        Optional<ExpectationRating> results = rating(resultRating, ending.results(), scores[resultsAt], recorder);
        Optional<ExpectationRating> behavior = rating(behaviorRating, ending.behavior(), scores[behaviorAt], recorder);
        if (results.isEmpty() || behavior.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ending.matrix().lookUp(matrix, results.get(), behavior.get(), recorder));
    }

    private Optional<ExpectationRating> rating(
            Rule rule, Ending.RatingBands rated, @Nullable Score score, Recorder recorder) {
        return score == null ? Optional.empty() : rated.bands().classify(rule, gap, rated.gap(), score, recorder);
    }

    /** Puts a scheme together. */
    public static final class Builder {

        private final Enacted<PolicyId> enacted;
        private final PolicyScope scope;
        private final @Nullable Builder higher;
        private final Map<Component, Weight> components = new LinkedHashMap<>();
        private final Set<Setting> overridable = EnumSet.noneOf(Setting.class);
        private boolean ownComponents;
        private @Nullable MissingPart missingPart;
        private Rounding rounding = Rounding.none();
        private @Nullable Score floor;
        private @Nullable Score cap;
        private @Nullable Ending ending;

        private Builder(Enacted<PolicyId> enacted, PolicyScope scope, @Nullable Builder higher) {
            this.enacted = Check.notNull("enacted", enacted);
            this.scope = Check.notNull("scope", scope);
            this.higher = higher;
            if (higher != null) {
                components.putAll(higher.components);
                missingPart = higher.missingPart;
                rounding = higher.rounding;
                floor = higher.floor;
                cap = higher.cap;
                ending = higher.ending;
            }
        }

        private Builder(Builder other) {
            this(other.enacted, other.scope, other.higher);
            components.clear();
            components.putAll(other.components);
            overridable.addAll(other.overridable);
            missingPart = other.missingPart;
            rounding = other.rounding;
            floor = other.floor;
            cap = other.cap;
            ending = other.ending;
        }

        private void allow(Setting setting) {
            boolean allowed = higher == null || higher.overridable.contains(setting);
            Check.that(allowed, "setting", setting, "the higher layer does not let this be changed");
        }

        /**
         * Adds a component.
         *
         * @param component the component
         * @param weight how much it counts in the total; zero for one that only gives a rating or stands beside
         * @return this builder
         * @throws IllegalArgumentException if a component of that name was added before
         */
        public Builder component(Component component, Weight weight) {
            allow(Setting.COMPONENTS);
            if (!ownComponents) {
                components.clear();
                ownComponents = true;
            }
            boolean fresh = find(Check.notNull("component", component).name()).isEmpty();
            Check.that(fresh, "component", component.name(), "was added before");
            components.put(component, Check.notNull("weight", weight));
            return this;
        }

        private Optional<Component> find(String name) {
            return components.keySet().stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst();
        }

        /**
         * What happens where a part is missing; there is no default.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder missing(MissingPart rule) {
            allow(Setting.MISSING_PART);
            missingPart = Check.notNull("rule", rule);
            return this;
        }

        /**
         * How the total is rounded; exact if nothing is said.
         *
         * @param value the rounding
         * @return this builder
         */
        public Builder rounding(Rounding value) {
            allow(Setting.ROUNDING);
            rounding = Check.notNull("rounding", value);
            return this;
        }

        /**
         * The lowest and highest total.
         *
         * @param lowest the floor
         * @param highest the cap, above the floor
         * @return this builder
         */
        public Builder limits(Score lowest, Score highest) {
            allow(Setting.LIMITS);
            Check.that(lowest.compareTo(highest) < 0, "lowest", lowest, "must be below highest " + highest);
            floor = lowest;
            cap = highest;
            return this;
        }

        /**
         * The total decides the predicate by bands.
         *
         * @param bands the bands of the total
         * @param gap what happens between two printed bands
         * @return this builder
         */
        public Builder bands(Bands<? extends Predicate> bands, GapRule gap) {
            allow(Setting.OUTCOME);
            ending = new Ending.ByBands(bands, gap);
            return this;
        }

        /**
         * Two components decide the predicate by the matrix.
         *
         * @param matrix the matrix
         * @param results the name of the component that gives the row, with its bands
         * @param behavior the name of the component that gives the column, with its bands
         * @return this builder
         */
        public Builder matrix(
                PredicateMatrix<? extends Predicate> matrix, Ending.RatingBands results, Ending.RatingBands behavior) {
            allow(Setting.OUTCOME);
            ending = new Ending.ByMatrix(matrix, results, behavior);
            return this;
        }

        /**
         * Lets lower layers change settings; none if nothing is said.
         *
         * @param settings what they may change
         * @return this builder
         */
        public Builder lettingLowerLayersChange(Setting... settings) {
            for (Setting setting : settings) {
                boolean allowed = higher == null || higher.overridable.contains(setting);
                Check.that(allowed, "settings", setting, "the higher layer does not let this be changed");
                overridable.add(setting);
            }
            return this;
        }

        private MissingPart missing() {
            return Check.notNull("missing part: call missing(...) before build()", missingPart);
        }

        private Ending ending() {
            return Check.notNull("way to the predicate: call bands(...) or matrix(...) before build()", ending);
        }

        /**
         * Builds the scheme.
         *
         * @return the policy
         * @throws NullPointerException if the rule for missing parts, or the bands or matrix, was not given
         * @throws IllegalArgumentException for every other fault that can be seen beforehand
         */
        public WeightedPolicy build() {
            Check.that(!components.isEmpty(), "components", components.keySet(), "a scheme has a component");
            missing();
            if (ending() instanceof Ending.ByBands byBands) {
                covers("bands", byBands.bands(), totalRange(), total());
            } else {
                Ending.ByMatrix byMatrix = (Ending.ByMatrix) ending();
                covers(byMatrix.results());
                covers(byMatrix.behavior());
            }
            return new WeightedPolicy(new Builder(this));
        }

        private void covers(Ending.RatingBands rated) {
            Optional<Component> component = find(rated.component());
            Check.that(component.isPresent(), "component", rated.component(), "is rated but was never added");
            covers("bands of " + rated.component(), rated.bands(), possible(component.get()), "the score");
        }

        /** What a component can give: zero, too, where a missing part counts as zero. */
        private Interval possible(Component component) {
            Interval range = component.range();
            if (missing() != MissingPart.COUNT_AS_ZERO) {
                return range;
            }
            return Interval.closed(
                    lowest(range).atMost(Ratio.ZERO), highest(range).atLeast(Ratio.ZERO));
        }

        private static Ratio lowest(Interval range) {
            return Check.notNull("lower", range.lower());
        }

        private static Ratio highest(Interval range) {
            return Check.notNull("upper", range.upper());
        }

        /**
         * What the total can be: the weighted mean of what the components can give. Where parts may be left out, each
         * component may be the only one left, so the widest ones draw the ends.
         */
        private Interval totalRange() {
            WeightedMean lowest = new WeightedMean();
            WeightedMean highest = new WeightedMean();
            @Nullable Ratio lowestAlone = null;
            @Nullable Ratio highestAlone = null;
            for (Map.Entry<Component, Weight> entry : components.entrySet()) {
                Weight weight = entry.getValue();
                if (weight.value().sign() > 0) {
                    Interval range = possible(entry.getKey());
                    Ratio low = lowest(range);
                    Ratio high = highest(range);
                    lowest.add(low, weight);
                    highest.add(high, weight);
                    lowestAlone = lowestAlone == null ? low : lowestAlone.atMost(low);
                    highestAlone = highestAlone == null ? high : highestAlone.atLeast(high);
                }
            }
            Check.that(!lowest.isEmpty(), "components", components.values(), "a total needs a component with a weight");
            return missing() == MissingPart.LEAVE_OUT
                    ? Interval.closed(
                            held(Check.notNull("lowest", lowestAlone)), held(Check.notNull("highest", highestAlone)))
                    : Interval.closed(held(lowest.value()), held(highest.value()));
        }

        /** Rounded and limited as a total is. */
        private Ratio held(Ratio total) {
            Ratio end = RoundedValue.of(total, rounding);
            end = floor == null ? end : end.atLeast(floor.value());
            return cap == null ? end : end.atMost(cap.value());
        }

        /** Where the range of the total comes from, for a message. */
        private String total() {
            List<String> all = new ArrayList<>();
            components.forEach((component, weight) -> {
                if (weight.value().sign() > 0) {
                    all.add(component.name() + " " + possible(component) + " weighing " + weight);
                }
            });
            String rest = missing() == MissingPart.LEAVE_OUT ? ", any of which may be left out" : "";
            String limits = floor == null ? "" : ", within " + floor + " and " + cap;
            return "the total of " + String.join(", ", all) + rest + limits;
        }

        static void covers(String name, Bands<?> bands, Interval range, String what) {
            Ratio lowest = lowest(range);
            Ratio highest = highest(range);
            String lies = ": " + what + " lies in " + range;
            List<? extends Band<?>> list = bands.list();
            Interval bottom = list.get(0).range();
            Interval top = list.get(list.size() - 1).range();
            Check.that(!bottom.isAbove(lowest), name, bottom, "leave " + lowest + " without a band" + lies);
            Check.that(!top.isBelow(highest), name, top, "leave " + highest + " without a band" + lies);
            for (Band<?> band : list) {
                boolean reachable =
                        !band.range().isBelow(lowest) && !band.range().isAbove(highest);
                Check.that(reachable, name, band.range(), "can never be reached" + lies);
            }
        }
    }
}
