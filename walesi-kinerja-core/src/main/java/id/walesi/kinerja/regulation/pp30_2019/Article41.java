package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.rating.Pp30Predicate.ADEQUATE;
import static id.walesi.kinerja.rating.Pp30Predicate.GOOD;
import static id.walesi.kinerja.rating.Pp30Predicate.POOR;
import static id.walesi.kinerja.rating.Pp30Predicate.VERY_GOOD;
import static id.walesi.kinerja.rating.Pp30Predicate.VERY_POOR;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Pp30Predicate;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import java.util.List;
import java.util.Optional;

/** PP 30/2019 article 41: the total, its scale, and the predicate. The laws of 2021 end in it. */
final class Article41 {

    static final Citation ARTICLE = new Citation(Articles.PP30, "Pasal 41");

    /** The end of the scale. */
    static final Score HIGHEST = Score.of(120);

    private static final Percent RESULTS = Percent.of(70);
    private static final Percent BEHAVIOR = Percent.of(30);
    private static final Percent RESULTS_BESIDE_PEERS = Percent.of(60);
    private static final Percent BEHAVIOR_WITH_PEERS = Percent.of(40);

    static final Rule PEER_VIEW =
            Rule.of("pp30-2019/peer-view", Articles.text(ARTICLE, Confidence.CONFIRMED), "peerView");

    static final Rule BEHAVIOR_SCORE =
            Rule.of("pp30-2019/behavior-score", Articles.text(ARTICLE, Confidence.CONFIRMED), "behaviorScore");

    static final Rule TOTAL_70_30 = Rule.of(
            "pp30-2019/total-70-30",
            Articles.text(ARTICLE, Confidence.CONFIRMED),
            "total",
            "resultScore",
            "behaviorScore");

    static final Rule TOTAL_60_40 = Rule.of(
            "pp30-2019/total-60-40",
            Articles.text(ARTICLE, Confidence.CONFIRMED),
            "total",
            "resultScore",
            "behaviorScore");

    static final Rule TOTAL_CAPPED =
            Rule.of("pp30-2019/total-capped", Articles.reading(ARTICLE), "total", "uncappedTotal");

    static final Rule NEW_IDEA = Rule.of("pp30-2019/new-idea", Articles.text(ARTICLE, Confidence.SINGLE), "newIdea");

    static final Rule PREDICATE_WITH_IDEA = Rule.of(
            "pp30-2019/predicate-with-new-idea", Articles.text(ARTICLE, Confidence.SINGLE), "predicate", "total");

    static final Rule PREDICATE_WITHOUT_IDEA = Rule.of(
            "pp30-2019/predicate-without-new-idea", Articles.text(ARTICLE, Confidence.SINGLE), "predicate", "total");

    private static final Bands<Pp30Predicate> WITH_IDEA = Bands.continuous(List.of(
            new Band<>(Interval.below(Ratio.of(50)), VERY_POOR),
            new Band<>(Interval.closedOpen(Ratio.of(50), Ratio.of(70)), POOR),
            new Band<>(Interval.closedOpen(Ratio.of(70), Ratio.of(90)), ADEQUATE),
            new Band<>(Interval.closedOpen(Ratio.of(90), Ratio.of(110)), GOOD),
            new Band<>(Interval.closed(Ratio.of(110), Ratio.of(120)), VERY_GOOD)));

    private static final Bands<Pp30Predicate> WITHOUT_IDEA = Bands.continuous(List.of(
            new Band<>(Interval.below(Ratio.of(50)), VERY_POOR),
            new Band<>(Interval.closedOpen(Ratio.of(50), Ratio.of(70)), POOR),
            new Band<>(Interval.closedOpen(Ratio.of(70), Ratio.of(90)), ADEQUATE),
            new Band<>(Interval.closed(Ratio.of(90), Ratio.of(120)), GOOD)));

    private static final ProblemCode ABOVE_SCALE = ProblemCode.of("pp30.above-scale");
    private static final ProblemCode BEHAVIOR_SCORE_MISSING = ProblemCode.of("pp30.behavior-score-missing");
    private static final ProblemCode NEW_IDEA_MISSING = ProblemCode.of("pp30.new-idea-missing");

    private Article41() {}

    /** The score of behavior, where the case gives it. */
    static Optional<Score> behaviorScore(Judgment judgment) {
        Optional<Score> told = judgment.facts().extra(Pp30Facts.BEHAVIOR_SCORE);
        return told.isPresent()
                ? judgment.given(BEHAVIOR_SCORE, Pp30Facts.BEHAVIOR_SCORE, told.get(), HIGHEST)
                : judgment.refused(Problem.error(BEHAVIOR_SCORE_MISSING, Pp30Facts.BEHAVIOR_SCORE.path()), ARTICLE);
    }

    /** 70/30, or 60/40 where peers and subordinates were heard. */
    static Optional<Score> total(Judgment judgment, Optional<Score> results, Optional<Score> behavior) {
        Optional<PeerView> view = peerView(judgment);
        if (view.isEmpty() || results.isEmpty() || behavior.isEmpty()) {
            return Optional.empty();
        }
        return switch (view.get()) {
            case SUPERIOR_ONLY -> total(judgment, TOTAL_70_30, results.get(), RESULTS, behavior.get(), BEHAVIOR);
            case PEERS_AND_SUBORDINATES ->
                total(judgment, TOTAL_60_40, results.get(), RESULTS_BESIDE_PEERS, behavior.get(), BEHAVIOR_WITH_PEERS);
        };
    }

    private static Optional<PeerView> peerView(Judgment judgment) {
        Optional<PeerView> told = judgment.facts().extra(Pp30Facts.PEER_VIEW);
        return told.isPresent()
                ? told.map(view -> judgment.recorder().given(PEER_VIEW, Pp30Facts.PEER_VIEW.path(), view))
                : judgment.chosen(Pp30Choices.PEER_VIEW, ARTICLE);
    }

    private static Optional<Score> total(
            Judgment judgment, Rule rule, Score results, Percent share, Score behavior, Percent rest) {
        Score total = results.times(share.fraction()).plus(behavior.times(rest.fraction()));
        return withinScale(judgment, judgment.recorder().computed(rule, total, results, behavior));
    }

    private static Optional<Score> withinScale(Judgment judgment, Score total) {
        if (total.compareTo(HIGHEST) <= 0) {
            return Optional.of(total);
        }
        return judgment.chosen(Pp30Choices.ABOVE_SCALE, ARTICLE).flatMap(way -> switch (way) {
            case CAP -> Optional.of(judgment.recorder().limited(TOTAL_CAPPED, HIGHEST, total, HIGHEST));
            case REFUSE ->
                judgment.<Score>refused(
                        Problem.error(ABOVE_SCALE, "", Term.of("total", total), Term.of("highest", HIGHEST)), ARTICLE);
        });
    }

    /** Half-open bands; the top one only with a new idea. */
    static Optional<Pp30Predicate> predicate(Judgment judgment, Optional<Score> total) {
        Optional<NewIdea> told = judgment.facts().extra(Pp30Facts.NEW_IDEA);
        if (told.isEmpty()) {
            return judgment.refused(Problem.error(NEW_IDEA_MISSING, Pp30Facts.NEW_IDEA.path()), ARTICLE);
        }
        if (total.isEmpty()) {
            return Optional.empty();
        }
        NewIdea idea = judgment.recorder().given(NEW_IDEA, Pp30Facts.NEW_IDEA.path(), told.get());
        return switch (idea) {
            case PROVEN -> WITH_IDEA.classify(PREDICATE_WITH_IDEA, total.get(), judgment.recorder());
            case NONE -> WITHOUT_IDEA.classify(PREDICATE_WITHOUT_IDEA, total.get(), judgment.recorder());
        };
    }
}
