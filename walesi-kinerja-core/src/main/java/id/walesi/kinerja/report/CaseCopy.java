package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.feedback.Authorship;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a case holds about its officer, in words. */
final class CaseCopy {

    private final Wording wording;
    private final CopyLines lines;

    CaseCopy(Wording wording, CopyLines lines) {
        this.wording = wording;
        this.lines = lines;
    }

    void add(AppraisalCase facts) {
        lines.plain(wording.sentence("copy.period", Map.of("period", wording.text(facts.period()))));
        addOfficer(facts);
        facts.plan().ifPresent(this::addPlan);
        addBehaviors(facts.behaviors());
        facts.realizations().forEach(this::addRealization);
        facts.selfAssessments().forEach(this::addSelfAssessment);
        facts.feedback().forEach(this::addFeedback);
        addDecisions(facts);
        addExtras(facts);
    }

    private void addOfficer(AppraisalCase facts) {
        CivilServant officer = facts.employee();
        lines.add("name", officer.name());
        officer.number().ifPresent(number -> lines.add("number", number.value()));
        lines.add("key", officer.id().value());
        lines.add("status", wording.text(officer.status()));
        officer.grade().ifPresent(grade -> lines.add("grade", grade.label()));
        lines.add(
                "post",
                officer.position().title() + ", "
                        + wording.text(officer.position().level()));
        lines.add("unit", officer.unit().name());
        if (facts.headsOrganization()) {
            lines.plain(wording.word("copy.heads-organization"));
        }
    }

    private void addPlan(PerformancePlan plan) {
        lines.add("plan", plan.id() + ", " + wording.text(plan.days()));
        plan.agreement().ifPresent(agreement -> lines.indented("agreed", wording.text(agreement.on())));
        plan.revision().ifPresent(revision -> {
            lines.indented("revised", wording.text(revision.on()));
            lines.reason(revision.reason());
        });
        for (WorkResultPlan result : plan.workResults()) {
            lines.indented("work-result", result.id() + ", " + result.description());
            result.weight().ifPresent(weight -> lines.indented("weight", wording.text(weight)));
            result.specialAssignment()
                    .ifPresent(special -> lines.indented("special", special.assigner() + ", " + special.reference()));
            for (IndividualIndicator indicator : result.indicators()) {
                lines.indented(
                        "indicator", indicator.id() + ", " + indicator.measure() + ", " + text(indicator.target()));
            }
        }
        addBehaviors(plan.behaviors());
    }

    private String text(TargetValue target) {
        if (target instanceof TargetValue.Single single) {
            return wording.text(single.amount());
        }
        if (target instanceof TargetValue.Range range) {
            return wording.text(range.lowest()) + " - " + wording.text(range.highest());
        }
        if (target instanceof TargetValue.Ceiling ceiling) {
            return wording.sentence("sheet.at-most", Map.of("amount", wording.text(ceiling.amount())));
        }
        return target instanceof TargetValue.Deadline deadline
                ? wording.text(deadline.day())
                : ((TargetValue.Narrative) target).text();
    }

    private void addBehaviors(List<WorkBehavior> behaviors) {
        for (WorkBehavior behavior : behaviors) {
            if (!behavior.specialExpectation().isBlank()) {
                lines.add("expectation", wording.text(behavior.value()) + ", " + behavior.specialExpectation());
            }
        }
    }

    private void addRealization(Realization realization) {
        lines.add(
                "realization",
                realization.indicatorId() + ", " + wording.text(realization.period()) + ", "
                        + text(realization.value()));
        lines.indented(
                "evidence",
                wording.text(realization.evidence().kind()) + ", "
                        + realization.evidence().reference());
    }

    private String text(RealizedValue value) {
        if (value instanceof RealizedValue.Told told) {
            return told.text();
        }
        return value instanceof RealizedValue.Absent absent
                ? wording.text(absent.reason())
                : value.datum().map(wording::text).orElse("-");
    }

    private void addSelfAssessment(SelfAssessment own) {
        lines.add(
                "self-assessment",
                lines.text(own.subject()) + ", " + wording.text(own.view()) + ", " + wording.text(own.on()));
        lines.reason(own.text());
    }

    // role and day would tell which colleague or subordinate it was
    private void addFeedback(OngoingFeedback feedback) {
        String from = Authorship.of(feedback.role()) == Authorship.GROUPED
                ? wording.word("sheet.colleagues")
                : wording.text(feedback.role()) + ", " + wording.text(feedback.on());
        lines.add("feedback", lines.text(feedback.subject()) + ", " + from);
        lines.indented("text", feedback.text());
    }

    private void addDecisions(AppraisalCase facts) {
        facts.organizationAchievement().ifPresent(achievement -> {
            lines.add("organization", wording.text(achievement.predicate()) + ", " + wording.text(achievement.on()));
            lines.reason(achievement.reason());
        });
        addDecision("work-result-rating", facts.workResultRating());
        addDecision("work-behavior-rating", facts.workBehaviorRating());
        facts.yearResult().ifPresent(result -> {
            lines.add("year-result", decided(result.predicate(), result.role(), result.on()));
            lines.reason(result.reason());
        });
    }

    private void addDecision(String label, Optional<RatingDecision> decision) {
        decision.ifPresent(made -> {
            lines.add(label, decided(made.rating(), made.role(), made.on()));
            lines.reason(made.reason());
        });
    }

    private String decided(Coded rung, Coded role, LocalDate on) {
        return wording.text(rung) + ", " + wording.text(role) + ", " + wording.text(on);
    }

    private void addExtras(AppraisalCase facts) {
        for (FactKey<?> key : facts.extras()) {
            lines.add("extra", key.instrument() + ", " + key.name() + ", " + extra(facts, key));
        }
        for (ComponentScore component : facts.componentScores()) {
            lines.add(
                    "component",
                    component.name() + ", " + wording.text(component.score()) + ", "
                            + wording.text(component.origin()));
        }
    }

    private <T> String extra(AppraisalCase facts, FactKey<T> key) {
        T value = facts.extra(key).orElseThrow();
        if (value instanceof Quantity quantity) {
            return wording.text(quantity);
        }
        if (value instanceof Coded coded) {
            return wording.text(coded);
        }
        if (value instanceof LocalDate day) {
            return wording.text(day);
        }
        if (value instanceof DateRange days) {
            return wording.text(days);
        }
        if (value instanceof AppraisalPeriod period) {
            return wording.text(period);
        }
        if (value instanceof Datum datum) {
            return wording.text(datum);
        }
        if (value instanceof BehaviorScores sheet) {
            return sheet.scores().entrySet().stream()
                    .map(score -> wording.text(score.getKey()) + " " + wording.text(score.getValue()))
                    .collect(Collectors.joining(", "));
        }
        // any other sheet of a law: its values stand in the steps of the verdict, and whole in the decision record
        return value instanceof String text ? text : wording.word("copy.sheet");
    }
}
