package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalEvent;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.ResultVersion;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.Authorship;
import id.walesi.kinerja.feedback.FeedbackRelease;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FollowUp;
import id.walesi.kinerja.feedback.NamedFeedback;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.feedback.PeriodFeedback;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.feedback.ScaleCounts;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.PredicateMatrix;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One person's period as a document: what was promised and reached, how it developed, who rated what, the predicate in
 * the matrix, why it came out so, what was said, what was agreed, and what became of an objection. It follows the
 * blocks of the official evaluation document and adds to them. No private note can get in: the sheet takes none.
 *
 * @term dokumen evaluasi kinerja pegawai
 */
public final class EvaluationSheet {

    /** The rows and columns as the matrix is printed: rows from the highest down, columns from the lowest up. */
    private static final List<ExpectationRating> ROWS =
            List.of(ExpectationRating.ABOVE, ExpectationRating.MEETS, ExpectationRating.BELOW);

    private static final List<ExpectationRating> COLUMNS =
            List.of(ExpectationRating.BELOW, ExpectationRating.MEETS, ExpectationRating.ABOVE);

    private final Judged period;
    private final List<Judged> earlier;
    private final List<PerformanceDialogue> dialogues;
    private final Optional<Appraisal> appraisal;
    private final Optional<FeedbackRound> round;
    private final Optional<PeriodFeedback> said;

    private EvaluationSheet(
            Judged period,
            List<Judged> earlier,
            List<PerformanceDialogue> dialogues,
            Optional<Appraisal> appraisal,
            Optional<FeedbackRound> round,
            Optional<PeriodFeedback> said) {
        this.period = period;
        this.earlier = earlier;
        this.dialogues = dialogues;
        this.appraisal = appraisal;
        this.round = round;
        this.said = said;
    }

    /**
     * The sheet of a judged period.
     *
     * @param period the judged case
     * @return the sheet
     */
    public static EvaluationSheet of(Judged period) {
        return new EvaluationSheet(
                Check.notNull("period", period),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * With earlier periods of the same person, for the trend.
     *
     * @param periods the judged cases, the oldest first
     * @return the sheet with the trend
     * @throws IllegalArgumentException if a case is another person's
     */
    public EvaluationSheet after(List<? extends Judged> periods) {
        List<Judged> all = Check.list("periods", periods);
        for (Judged judged : all) {
            if (!judged.facts().employee().id().equals(facts().employee().id())) {
                throw new IllegalArgumentException("periods must be the same person's");
            }
        }
        return new EvaluationSheet(period, all, dialogues, appraisal, round, said);
    }

    /**
     * With the dialogues of the period, for the follow-up.
     *
     * @param held the dialogues, in order
     * @return the sheet with the follow-up
     * @throws IllegalArgumentException if a dialogue was held with another person
     */
    public EvaluationSheet with(List<? extends PerformanceDialogue> held) {
        List<PerformanceDialogue> all = Check.list("held", held);
        for (PerformanceDialogue dialogue : all) {
            if (!dialogue.employee().equals(facts().employee().id())) {
                throw new IllegalArgumentException("held must be dialogues with the same person");
            }
        }
        return new EvaluationSheet(period, earlier, all, appraisal, round, said);
    }

    /**
     * With the course of the appraisal, for an objection and its decision.
     *
     * @param course the appraisal
     * @return the sheet with the objection, if there was one
     * @throws IllegalArgumentException if it is another person's, or of another period
     */
    public EvaluationSheet with(Appraisal course) {
        boolean same = course.parties().employee().equals(facts().employee().id())
                && course.period().equals(facts().period());
        if (!same) {
            throw new IllegalArgumentException("course must be the same person's, of the same period");
        }
        return new EvaluationSheet(period, earlier, dialogues, Optional.of(course), round, said);
    }

    /**
     * With the round in which colleagues answered on scales, as far as it was released, and with notes of recognition.
     * The round itself keeps small groups back.
     *
     * @param answered the round
     * @param shown what {@link FeedbackRound#document} gives, which looks up what the notes rest on
     * @return the sheet with what colleagues said
     * @throws IllegalArgumentException if the round is about another person, or the document of another round
     */
    public EvaluationSheet with(FeedbackRound answered, PeriodFeedback shown) {
        PersonId person = facts().employee().id();
        if (!answered.about().equals(person)) {
            throw new IllegalArgumentException("answered must be about the same person");
        }
        boolean same = shown.releases().equals(answered.releases())
                && shown.named().equals(answered.named())
                && shown.recognitions().stream().allMatch(note -> note.to().equals(person));
        if (!same) {
            throw new IllegalArgumentException("shown must be the document of the same round");
        }
        return new EvaluationSheet(period, earlier, dialogues, appraisal, Optional.of(answered), Optional.of(shown));
    }

    private AppraisalCase facts() {
        return period.facts();
    }

    /**
     * The document.
     *
     * @param catalog knows the sentences of the rules, and the matrix in force
     * @param locale English for English, otherwise Indonesian
     * @param audience for whom; the public learns the law, and nothing of the person
     * @param dated the document's day
     * @return the document
     */
    public Document document(PolicyCatalog catalog, Locale locale, Audience audience, LocalDate dated) {
        Check.notNull("catalog", catalog);
        Check.notNull("audience", audience);
        ExplanationText explanation = ExplanationText.of(catalog, locale);
        if (!audience.seesPersons()) {
            return explanation.document(period, Depth.VERDICT, audience, dated);
        }
        return new Page(catalog, explanation, locale, audience).draw(dated);
    }

    /** One drawing of the sheet: for one reader, in one language. */
    private final class Page {

        private final PolicyCatalog catalog;
        private final ExplanationText explanation;
        private final Locale locale;
        private final Audience audience;
        private final Wording wording;
        private final Phrases phrases;
        private final List<Block> blocks = new ArrayList<>();

        Page(PolicyCatalog catalog, ExplanationText explanation, Locale locale, Audience audience) {
            this.catalog = catalog;
            this.explanation = explanation;
            this.locale = locale;
            this.audience = audience;
            this.wording = Wording.in(locale, catalog);
            this.phrases = new Phrases(wording);
        }

        Document draw(LocalDate dated) {
            blocks.add(phrases.person(facts().employee(), List.of()));
            blocks.addAll(explanation.blocks(period, Depth.VERDICT, audience));
            matrix().ifPresent(matrix -> section("sheet.matrix", List.of(matrix)));
            achieved();
            trend();
            behavior();
            ratings();
            blocks.add(Block.Section.of(phrases.word("sheet.why"), explanation.why(period, audience)));
            feedback();
            round.ifPresent(answered -> colleagues(answered, said.orElseThrow()));
            followUp();
            objection();
            return Document.of(locale, phrases.word("sheet.evaluation-title"), dated, blocks);
        }

        private void section(String heading, List<? extends Block> parts) {
            if (!parts.isEmpty()) {
                blocks.add(Block.Section.of(phrases.word(heading), parts));
            }
        }

        private List<IndividualIndicator> indicators() {
            return facts().plan().stream()
                    .flatMap(plan -> plan.workResults().stream())
                    .flatMap(result -> result.indicators().stream())
                    .toList();
        }

        private void achieved() {
            List<List<String>> rows = new ArrayList<>();
            List<Block.Bar> bars = new ArrayList<>();
            List<WorkResultPlan> results =
                    facts().plan().map(plan -> plan.workResults()).orElse(List.of());
            for (WorkResultPlan result : results) {
                for (IndividualIndicator indicator : result.indicators()) {
                    Optional<Realization> realized = realization(period, indicator);
                    rows.add(List.of(
                            phrases.indicator(indicator),
                            Document.quoted(result.description()),
                            phrases.target(indicator.target()),
                            realized.map(Realization::value)
                                    .map(phrases::realized)
                                    .orElse("–"),
                            realized.map(this::evidence).orElse("–")));
                    measured(period, indicator).ifPresent(value -> bars.add(phrases.bar(indicator, value)));
                }
            }
            List<Block> parts = new ArrayList<>();
            if (!bars.isEmpty()) {
                parts.add(new Block.Bars(phrases.word("sheet.bars"), false, bars));
            }
            if (!rows.isEmpty()) {
                parts.add(new Block.Table(
                        phrases.word("sheet.indicators"),
                        List.of(
                                phrases.words("sheet.indicator"),
                                phrases.words("sheet.result"),
                                phrases.numbers("document.target"),
                                phrases.numbers("document.reached"),
                                phrases.words("sheet.evidence")),
                        rows));
            }
            section("sheet.achieved", parts);
        }

        private String evidence(Realization realization) {
            return wording.text(realization.evidence().kind()) + ": "
                    + Document.quoted(realization.evidence().reference());
        }

        private void trend() {
            List<Judged> all = new ArrayList<>(earlier);
            all.add(period);
            List<Judged> points = all.stream()
                    .filter(judged -> all.stream().noneMatch(other -> !other.equals(judged) && encloses(judged, other)))
                    .toList();
            List<AppraisalPeriod> periods =
                    points.stream().map(judged -> judged.facts().period()).toList();
            List<Block> charts = new ArrayList<>();
            for (IndividualIndicator indicator : indicators()) {
                List<Optional<Amount>> values = points.stream()
                        .map(judged -> measured(judged, indicator))
                        .toList();
                if (values.stream().filter(Optional::isPresent).count() > 1) {
                    charts.add(phrases.trend(indicator, periods, values));
                }
            }
            section("sheet.trend", charts);
        }

        /** A year is not a point beside its quarters. */
        private static boolean encloses(Judged judged, Judged other) {
            return judged.facts()
                    .period()
                    .days()
                    .encloses(other.facts().period().days());
        }

        /** The leader's expectations; those of the plan where the case has none of its own. */
        private void behavior() {
            List<WorkBehavior> own = facts().behaviors();
            List<WorkBehavior> expected = (own.isEmpty()
                            ? facts().plan().map(PerformancePlan::behaviors).orElse(List.of())
                            : own)
                    .stream()
                            .filter(behavior -> !behavior.specialExpectation().isBlank())
                            .toList();
            if (!expected.isEmpty()) {
                section("sheet.behavior", List.of(phrases.behaviors(expected)));
            }
        }

        private void ratings() {
            List<List<String>> rows = new ArrayList<>();
            facts().organizationAchievement()
                    .ifPresent(organization -> rows.add(row("sheet.organization", organization)));
            facts().workResultRating().ifPresent(decision -> rows.add(row("sheet.result-rating", decision)));
            facts().workBehaviorRating().ifPresent(decision -> rows.add(row("sheet.behavior-rating", decision)));
            if (!rows.isEmpty()) {
                section(
                        "sheet.ratings",
                        List.of(new Block.Table(
                                phrases.word("sheet.decided"),
                                List.of(
                                        phrases.words("sheet.what"),
                                        phrases.words("sheet.rating"),
                                        phrases.words("sheet.decided-by"),
                                        phrases.words("sheet.on"),
                                        phrases.words("sheet.reason")),
                                rows)));
            }
        }

        private List<String> row(String what, RatingDecision decision) {
            return row(what, decision.rating(), decision.role(), decision.on(), decision.reason());
        }

        private List<String> row(String what, OrganizationAchievement organization) {
            return row(
                    what, organization.predicate(), ActorRole.LEADER_ABOVE, organization.on(), organization.reason());
        }

        private List<String> row(String what, Coded rating, ActorRole role, LocalDate on, String reason) {
            return List.of(
                    phrases.word(what), wording.text(rating), wording.text(role), wording.text(on), written(reason));
        }

        /** What somebody wrote, or for who may not read it, that there is something. */
        private String written(String words) {
            if (words.isBlank()) {
                return "–";
            }
            return audience.seesWords() ? Document.quoted(words) : phrases.word("sheet.on-record");
        }

        /** The matrix in force, if the verdict was read off it. */
        private Optional<Block> matrix() {
            return catalog.value(PredicateMatrix.PARAMETER, period.governingDay())
                    .map(enacted -> enacted.value())
                    .flatMap(matrix -> cell(matrix).map(cell -> draw(matrix, cell)));
        }

        private Optional<Block.Cell> cell(PredicateMatrix<?> matrix) {
            Coded predicate = period.verdict().predicate();
            for (Step step : period.trace().steps()) {
                List<ExpectationRating> keys = step.operands().stream()
                        .map(Term::value)
                        .flatMap(value ->
                                value instanceof Datum.Label label && label.value() instanceof ExpectationRating rating
                                        ? Optional.of(rating).stream()
                                        : Optional.<ExpectationRating>empty().stream())
                        .toList();
                if (keys.size() == 2
                        && step.outcome().map(Term::value).equals(Optional.of(new Datum.Label(predicate)))
                        && matrix.at(keys.get(0), keys.get(1)).equals(predicate)) {
                    return Optional.of(new Block.Cell(ROWS.indexOf(keys.get(0)), COLUMNS.indexOf(keys.get(1))));
                }
            }
            return Optional.empty();
        }

        private Block draw(PredicateMatrix<?> matrix, Block.Cell lit) {
            List<List<String>> rows = new ArrayList<>();
            for (ExpectationRating row : ROWS) {
                List<String> cells = new ArrayList<>();
                cells.add(wording.text(row));
                COLUMNS.forEach(column -> cells.add(wording.text(matrix.at(row, column))));
                rows.add(cells);
            }
            return new Block.Matrix(
                    phrases.word("sheet.matrix-caption"),
                    phrases.word("sheet.matrix-corner"),
                    COLUMNS.stream().map(wording::text).toList(),
                    rows,
                    Optional.of(lit));
        }

        private void feedback() {
            // what colleagues said comes last and by its text: its place would tell the day
            List<Block.Paragraph> items = facts().feedback().stream()
                    .sorted(Comparator.comparing(feedback -> hidden(feedback) ? feedback.text() : ""))
                    .map(feedback -> Block.Paragraph.of(said(feedback)))
                    .toList();
            section("sheet.feedback", items.isEmpty() ? List.of() : List.of(new Block.Items(false, items)));
        }

        private boolean hidden(OngoingFeedback feedback) {
            return Authorship.of(feedback.role()) == Authorship.GROUPED && !audience.seesGivers();
        }

        private String said(OngoingFeedback feedback) {
            String from = hidden(feedback)
                    ? phrases.word("sheet.colleagues")
                    : wording.sentence(
                            "sheet.giver",
                            Map.of("on", wording.text(feedback.on()), "role", wording.text(feedback.role())));
            return wording.sentence(
                    "sheet.said",
                    Map.of(
                            "from", from,
                            "subject", phrases.subject(feedback.subject(), facts().plan()),
                            "text", written(feedback.text())));
        }

        private void colleagues(FeedbackRound answered, PeriodFeedback shown) {
            List<Block> parts = new ArrayList<>();
            shown.releases().forEach(release -> parts.addAll(released(answered, release)));
            List<Block.Paragraph> items = new ArrayList<>();
            for (NamedFeedback feedback : shown.named()) {
                items.add(Block.Paragraph.of(wording.sentence(
                        "sheet.named",
                        Map.of(
                                "on", wording.text(feedback.on()),
                                "role", wording.text(feedback.role()),
                                "text", written(feedback.text())))));
            }
            for (RecognitionNote note : shown.recognitions()) {
                items.add(Block.Paragraph.of(wording.sentence(
                        "sheet.recognition",
                        Map.of(
                                "on", wording.text(note.on()),
                                "ground", phrases.ground(note.ground()),
                                "text", written(note.text())))));
            }
            if (!items.isEmpty()) {
                parts.add(new Block.Items(false, items));
            }
            if (!parts.isEmpty()) {
                section("sheet.colleague-feedback", parts);
            }
        }

        private List<Block> released(FeedbackRound answered, FeedbackRelease release) {
            List<List<String>> rows = new ArrayList<>();
            for (FeedbackScale scale : answered.scales()) {
                Optional<ScaleCounts> counts = release.scales().stream()
                        .filter(each -> each.scale().equals(scale.code()))
                        .findFirst();
                rows.add(List.of(
                        Document.quoted(scale.question()),
                        counts.map(this::counted).orElse(phrases.word("service.withheld"))));
            }
            List<Block> parts = new ArrayList<>();
            parts.add(new Block.Table(
                    wording.sentence(
                            "sheet.released",
                            Map.of(
                                    "role", wording.text(release.role()),
                                    "raters", wording.text(Amount.of(release.raters(), MeasurementUnit.PERSON)),
                                    "on", wording.text(release.on()))),
                    List.of(phrases.words("sheet.question"), phrases.words("sheet.answers")),
                    rows));
            if (audience.seesWords() && !release.texts().isEmpty()) {
                parts.add(new Block.Items(
                        false,
                        release.texts().stream()
                                .map(text -> Block.Paragraph.of(Document.quoted(text)))
                                .toList()));
            }
            return parts;
        }

        /** How often each answer was given, the lowest first. */
        private String counted(ScaleCounts counts) {
            List<String> each = new ArrayList<>();
            for (int i = 0; i < counts.counts().size(); i++) {
                each.add(wording.sentence(
                        "sheet.answer",
                        Map.of(
                                "answer",
                                Integer.toString(i + 1),
                                "count",
                                Integer.toString(counts.counts().get(i)))));
            }
            return String.join("; ", each);
        }

        private void followUp() {
            List<List<String>> rows = new ArrayList<>();
            for (PerformanceDialogue dialogue : dialogues) {
                for (FollowUp followUp : dialogue.followUps()) {
                    rows.add(List.of(
                            audience.seesWords()
                                    ? Document.quoted(followUp.text())
                                    : Document.quoted(followUp.id().value()),
                            wording.text(dialogue.on()),
                            wording.text(followUp.owner()),
                            wording.text(followUp.dueBy()),
                            dialogue.metOn(followUp.id()).map(wording::text).orElse(phrases.word("sheet.not-met"))));
                }
            }
            if (!rows.isEmpty()) {
                section(
                        "sheet.follow-up",
                        List.of(new Block.Table(
                                phrases.word("sheet.follow-ups"),
                                List.of(
                                        phrases.words("sheet.follow-up-what"),
                                        phrases.words("sheet.dialogue-on"),
                                        phrases.words("sheet.follow-up-owner"),
                                        phrases.words("sheet.due"),
                                        phrases.words("sheet.met")),
                                rows)));
            }
        }

        private void objection() {
            appraisal.flatMap(Appraisal::objection).ifPresent(objection -> {
                List<Block.Paragraph> items = new ArrayList<>();
                items.add(event("sheet.objection-filed", objection.filed()));
                objection.employeeHeard().ifPresent(event -> items.add(event("sheet.objection-employee", event)));
                objection.appraiserHeard().ifPresent(event -> items.add(event("sheet.objection-appraiser", event)));
                objection
                        .decision()
                        .ifPresent(event -> items.add(event(
                                objection.changedRatings() ? "sheet.objection-changed" : "sheet.objection-upheld",
                                event)));
                List<Block> parts = new ArrayList<>();
                parts.add(new Block.Items(true, items));
                parts.add(versions());
                section("sheet.objection", parts);
            });
        }

        private Block.Paragraph event(String key, AppraisalEvent event) {
            return Block.Paragraph.of(wording.sentence(
                    key,
                    Map.of(
                            "on", wording.text(event.act().on()),
                            "reason", why(event.act()))));
        }

        private String why(AppraisalAct act) {
            String words = written(act.reason());
            return act.reasonCode()
                    .map(listed -> wording.text(listed) + "; " + words)
                    .orElse(words);
        }

        private Block versions() {
            List<List<String>> rows = new ArrayList<>();
            for (ResultVersion version : appraisal.map(Appraisal::versions).orElse(List.of())) {
                rows.add(List.of(
                        wording.text(version.workBehavior().on()),
                        wording.text(version.madeBy()),
                        version.workResult()
                                .map(decision -> wording.text(decision.rating()))
                                .orElse("–"),
                        wording.text(version.workBehavior().rating())));
            }
            return new Block.Table(
                    phrases.word("sheet.versions"),
                    List.of(
                            phrases.words("sheet.on"),
                            phrases.words("sheet.act"),
                            phrases.words("sheet.result-rating"),
                            phrases.words("sheet.behavior-rating")),
                    rows);
        }
    }

    private static Optional<Realization> realization(Judged judged, IndividualIndicator indicator) {
        return judged.facts().realizations().stream()
                .filter(realization -> realization.indicatorId().equals(indicator.id()))
                .filter(realization ->
                        realization.period().equals(judged.facts().period()))
                .findFirst();
    }

    private static Optional<Amount> measured(Judged judged, IndividualIndicator indicator) {
        return realization(judged, indicator).map(Realization::value).flatMap(RealizedValue::amount);
    }

    /**
     * Without the case, which is about a person.
     *
     * @return the name of the sheet
     */
    @Override
    public String toString() {
        return "EvaluationSheet[***]";
    }
}
