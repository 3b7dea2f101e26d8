package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.Proration;
import id.walesi.kinerja.appraisal.YearSegment;
import id.walesi.kinerja.appraisal.YearSegments;
import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.PlanScores;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Shares;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Article 41 alone, with the scores of results and behavior as facts. It stands on paper but is no longer practiced, so
 * it judges only where it is asked for by name, whatever the year.
 */
final class Article41Policy extends NumericPolicy {

    static final Enacted<PolicyId> POLICY = new Enacted<>(
            new PolicyId("pp30-2019", "article-41", 1),
            Articles.FROM_2019,
            Articles.reading(Article41.ARTICLE),
            Articles.LAST_CHECKED);

    private static final PolicyScope SCOPE =
            new PolicyScope(Layer.NATIONAL, EnumSet.of(EmploymentStatus.PNS), EnumSet.allOf(PeriodType.class), true);

    /** The end of the scale and ten points for additional duties: an SKP under PermenPANRB 8/2021 can reach it. */
    private static final Score HIGHEST_RESULT = Article41.HIGHEST.plus(MainAndAdditional.CAP);

    private static final Citation SEVERAL_PLANS = new Citation(Articles.PP30, "");

    static final Rule RESULT_SCORE =
            Rule.of("pp30-2019/result-score", Articles.text(Article41.ARTICLE, Confidence.CONFIRMED), "resultScore");

    static final Rule PLAN_SCORE =
            Rule.of("pp30-2019/plan-score", Articles.text(SEVERAL_PLANS, Confidence.SINGLE), "planScore");

    static final Rule PLAN_LENGTH =
            Rule.of("pp30-2019/plan-length", Articles.text(SEVERAL_PLANS, Confidence.SINGLE), "length");

    static final Rule SHARE_BY_DAYS =
            Rule.of("pp30-2019/plan-share-by-days", Articles.chosen(SEVERAL_PLANS), "share", "length");

    static final Rule SHARE_BY_WHOLE_MONTHS =
            Rule.of("pp30-2019/plan-share-by-whole-months", Articles.chosen(SEVERAL_PLANS), "share", "length");

    static final Rule SHARE_BY_MONTHS_OF_MOST_DAYS =
            Rule.of("pp30-2019/plan-share-by-months-of-most-days", Articles.chosen(SEVERAL_PLANS), "share", "length");

    static final Rule PLANS_COMBINED =
            Rule.of("pp30-2019/plans-combined", Articles.text(SEVERAL_PLANS, Confidence.SINGLE), "resultScore", "part");

    private static final ProblemCode RESULT_SCORE_MISSING = ProblemCode.of("pp30.result-score-missing");
    private static final ProblemCode PLAN_OUTSIDE_PERIOD = ProblemCode.of("pp30.plan-outside-period");
    private static final ProblemCode RESULT_SCORE_TWICE = ProblemCode.of("pp30.result-score-twice");

    Article41Policy(HostChoices choices) {
        super(choices);
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return POLICY;
    }

    @Override
    public PolicyScope scope() {
        return SCOPE;
    }

    @Override
    Optional<Totaled> total(Judgment judgment) {
        Optional<Score> results = resultScore(judgment);
        return ofResultsAndBehavior(judgment, results, Article41.behaviorScore(judgment));
    }

    private static Optional<Score> resultScore(Judgment judgment) {
        Optional<Score> one = judgment.facts().extra(Pp30Facts.RESULT_SCORE);
        Optional<PlanScores> many = judgment.facts().extra(Pp30Facts.PLAN_SCORES);
        String path = Pp30Facts.RESULT_SCORE.path();
        if (one.isPresent() && many.isPresent()) {
            return judgment.refused(Problem.error(RESULT_SCORE_TWICE, path), Article41.ARTICLE);
        }
        if (many.isPresent()) {
            return combined(judgment, many.get());
        }
        return one.isPresent()
                ? judgment.given(RESULT_SCORE, Pp30Facts.RESULT_SCORE, one.get(), HIGHEST_RESULT)
                : judgment.refused(Problem.error(RESULT_SCORE_MISSING, path), Article41.ARTICLE);
    }

    /** Several plans of one period weigh by how long they held; the key of each stands for the post held under it. */
    private static Optional<Score> combined(Judgment judgment, PlanScores sheet) {
        Optional<Proration> proration = judgment.chosen(Pp30Choices.PLAN_PRORATION, SEVERAL_PLANS);
        boolean fits = true;
        for (PlanScores.Plan plan : sheet.plans()) {
            String path = entry(PlanScores.SCORES) + "[" + plan.id() + "]";
            fits &= judgment.onScale(path, plan.score(), HIGHEST_RESULT, SEVERAL_PLANS);
            if (!judgment.facts().period().days().encloses(plan.days())) {
                fits = false;
                judgment.refused(Problem.error(PLAN_OUTSIDE_PERIOD, path, Term.of("days", plan.days())), SEVERAL_PLANS);
            }
        }
        if (proration.isEmpty() || !fits) {
            return Optional.empty();
        }
        Outcome<YearSegments> segments = YearSegments.cut(
                judgment.facts().period(),
                sheet.plans().stream()
                        .map(plan -> new YearSegment(
                                plan.days(),
                                AssignmentId.of(plan.id().value()),
                                judgment.facts().appraiser()))
                        .toList());
        return unless(judgment, segments)
                .flatMap(cut -> unless(judgment, cut.shares(proration.get()))
                        .map(shares -> sum(judgment, sheet, cut, shares, proration.get())));
    }

    private static <T> Optional<T> unless(Judgment judgment, Outcome<T> outcome) {
        return outcome.fold(Optional::of, problems -> {
            problems.within(Pp30Facts.PLAN_SCORES.path()).forEach(problem -> judgment.refused(problem, SEVERAL_PLANS));
            return Optional.empty();
        });
    }

    private static Score sum(
            Judgment judgment, PlanScores sheet, YearSegments cut, Shares shares, Proration proration) {
        List<Amount> lengths = new ArrayList<>();
        for (PlanScores.Plan plan : sheet.plans()) {
            lengths.add(judgment.recorder()
                    .given(PLAN_LENGTH, entry(PlanScores.LENGTHS), plan.id().value(), plan.length()));
        }
        List<Quantity> parts = new ArrayList<>();
        Score sum = Score.of(0);
        for (int i = 0; i < cut.segments().size(); i++) {
            DateRange days = cut.segments().get(i).days();
            PlanScores.Plan plan = sheet.plans().stream()
                    .filter(candidate -> candidate.days().equals(days))
                    .findFirst()
                    .orElseThrow();
            Score score = judgment.recorder()
                    .given(PLAN_SCORE, entry(PlanScores.SCORES), plan.id().value(), plan.score());
            Ratio share = judgment.recorder()
                    .computed(rule(proration), shares.values().get(i), lengths);
            sum = sum.plus(score.times(share));
            parts.add(score);
            parts.add(share);
        }
        return judgment.recorder().computed(PLANS_COMBINED, sum, parts);
    }

    private static Rule rule(Proration proration) {
        return switch (proration) {
            case BY_DAYS -> SHARE_BY_DAYS;
            case BY_WHOLE_MONTHS -> SHARE_BY_WHOLE_MONTHS;
            case BY_MONTHS_OF_MOST_DAYS -> SHARE_BY_MONTHS_OF_MOST_DAYS;
        };
    }

    private static String entry(String list) {
        return Pp30Facts.PLAN_SCORES.path() + "." + list;
    }
}
