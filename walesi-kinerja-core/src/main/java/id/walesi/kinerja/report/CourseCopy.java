package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalEvent;
import id.walesi.kinerja.appraisal.ResultVersion;
import id.walesi.kinerja.development.CompetencyAssessment;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.feedback.DailyProgress;
import id.walesi.kinerja.feedback.FeedbackRelease;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FollowUp;
import id.walesi.kinerja.feedback.NamedFeedback;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.feedback.ScaleCounts;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What happened around an officer's cases, in words: the procedure, what was said, what was learned. */
final class CourseCopy {

    private final Wording wording;
    private final CopyLines lines;

    CourseCopy(Wording wording, CopyLines lines) {
        this.wording = wording;
        this.lines = lines;
    }

    void add(PersonalFile file) {
        each(file.appraisals(), this::addAppraisal);
        each(file.dialogues(), this::addDialogue);
        each(file.rounds(), this::addRound);
        each(file.recognitions(), this::addRecognition);
        each(file.progress(), this::addProgress);
        each(file.learning().stream().flatMap(log -> log.activities().stream()).toList(), this::addActivity);
        each(file.competencies(), this::addCompetency);
        each(file.developmentPlans(), this::addDevelopmentPlan);
    }

    /** One after the other, apart from what stands before. */
    private <T> void each(List<T> all, Consumer<T> write) {
        if (!all.isEmpty()) {
            lines.plain("");
            all.forEach(write);
        }
    }

    private void addAppraisal(Appraisal appraisal) {
        lines.add("procedure", wording.text(appraisal.period()) + ", " + wording.text(appraisal.stage()));
        for (AppraisalEvent event : appraisal.events()) {
            AppraisalAct act = event.act();
            lines.indented(
                    "act",
                    wording.text(act.on()) + ", " + wording.text(act.action()) + ", " + wording.text(event.role()));
            act.reasonCode().ifPresent(reason -> lines.reason(wording.text(reason)));
            lines.reason(act.reason());
        }
        for (ResultVersion version : appraisal.versions()) {
            String behavior = wording.text(version.workBehavior().rating());
            String result = version.workResult()
                    .map(decision -> wording.text(decision.rating()) + ", ")
                    .orElse("");
            lines.indented(
                    "version",
                    wording.text(Ratio.of(version.number())) + ", "
                            + wording.text(version.workBehavior().on()) + ", " + result + behavior);
        }
    }

    private void addDialogue(PerformanceDialogue dialogue) {
        lines.add("dialogue", wording.text(dialogue.on()));
        for (FollowUp followUp : dialogue.followUps()) {
            lines.indented(
                    "follow-up",
                    followUp.text() + ", " + wording.text(followUp.owner()) + ", " + wording.text(followUp.dueBy()));
            lines.indented(
                    "met", dialogue.metOn(followUp.id()).map(wording::text).orElse(wording.word("sheet.not-met")));
        }
        dialogue.validatedOn(dialogue.employee())
                .ifPresent(on -> lines.indented("validated-by-employee", wording.text(on)));
        dialogue.validatedOn(dialogue.leader())
                .ifPresent(on -> lines.indented("validated-by-leader", wording.text(on)));
    }

    private void addRound(FeedbackRound round) {
        lines.add("round", wording.text(round.period()));
        Map<ScaleCode, String> questions =
                round.scales().stream().collect(Collectors.toMap(FeedbackScale::code, FeedbackScale::question));
        for (FeedbackRelease release : round.releases()) {
            lines.indented(
                    "release",
                    wording.text(release.role()) + ", " + wording.text(release.on()) + ", "
                            + wording.text(Ratio.of(release.raters())));
            for (ScaleCounts counts : release.scales()) {
                lines.indented("counts", questions.get(counts.scale()) + " " + counts(counts));
            }
            release.withheld()
                    .forEach(scale -> lines.indented("withheld", questions.getOrDefault(scale, scale.value())));
            release.texts().forEach(text -> lines.indented("text", text));
        }
        for (NamedFeedback named : round.named()) {
            lines.indented("named", wording.text(named.role()) + ", " + wording.text(named.on()));
            for (FeedbackScale scale : round.scales()) {
                Optional.ofNullable(named.ratings().get(scale.code()))
                        .ifPresent(answer ->
                                lines.indented("answer", scale.question() + " " + answer + "/" + scale.steps()));
            }
            if (!named.text().isBlank()) {
                lines.indented("text", named.text());
            }
        }
    }

    private String counts(ScaleCounts counts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.counts().size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(i + 1)
                    .append(": ")
                    .append(wording.text(Ratio.of(counts.counts().get(i))));
        }
        return text.toString();
    }

    private void addRecognition(RecognitionNote note) {
        lines.add("recognition", wording.text(note.on()) + ", " + new Phrases(wording).ground(note.ground()));
        lines.indented("text", note.text());
    }

    private void addProgress(DailyProgress progress) {
        lines.add(
                "progress",
                wording.text(progress.day()) + ", " + progress.workResultId() + ", " + wording.text(progress.status()));
        lines.indented("text", progress.text());
    }

    private void addActivity(LearningActivity activity) {
        lines.add(
                "learning",
                activity.title() + ", " + wording.text(activity.days()) + ", "
                        + wording.text(activity.hours().amount()));
        if (!activity.competencies().isEmpty()) {
            lines.indented(
                    "competencies",
                    activity.competencies().stream().map(CompetencyCode::value).collect(Collectors.joining(", ")));
        }
    }

    private void addCompetency(CompetencyAssessment assessed) {
        lines.add(
                "competency",
                assessed.competency() + ", " + wording.text(Ratio.of(assessed.level())) + ", "
                        + wording.text(assessed.on()));
    }

    private void addDevelopmentPlan(DevelopmentPlan plan) {
        lines.add("development-plan", wording.text(plan.drawnOn()));
        for (DevelopmentItem item : plan.items()) {
            lines.indented(
                    "development-item", item.activity() + ", " + wording.text(item.dueBy()) + ", " + text(item.need()));
        }
        lines.indented("review", wording.text(plan.reviewOn()));
    }

    private String text(DevelopmentNeed need) {
        if (need instanceof DevelopmentNeed.WeakBehavior behavior) {
            return wording.text(behavior.value());
        }
        return need instanceof DevelopmentNeed.WeakResult result
                ? result.indicatorId().value()
                : ((DevelopmentNeed.LackingLevel) need).competency().value();
    }
}
