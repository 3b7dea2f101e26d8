package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.feedback.Authorship;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the given cases and verdicts hold about one officer, in words, for the officer: what was promised, reached, said,
 * decided, and how each verdict came about. It does not hold dialogues, feedback rounds, steps of the procedure, learning
 * or contributions. Others appear in their roles only, colleagues and subordinates without role and day, nobody with name
 * or key; what somebody wrote about the officer is repeated as it stands, and if it names others, the host has to see to
 * that.
 *
 * @term salinan data pribadi pegawai
 * @basis none checked; meant for a request under the law on personal data (UU 27/2022), which the host must check
 */
public final class PersonalCopy {

    private static final String INDENT = "   ";

    private final Wording wording;
    private final ExplanationText explanation;

    private PersonalCopy(PolicyCatalog catalog, Locale locale) {
        this.wording = Wording.in(locale);
        this.explanation = ExplanationText.of(catalog, locale);
    }

    /**
     * Copies in the officer's language.
     *
     * @param catalog knows the sentences of the rules
     * @param locale English for English, otherwise Indonesian
     * @return the writer
     */
    public static PersonalCopy of(PolicyCatalog catalog, Locale locale) {
        return new PersonalCopy(catalog, locale);
    }

    /**
     * The document.
     *
     * @param cases the officer's cases, in the order in which they shall stand; one at least
     * @param verdicts the verdicts on them; each stands behind its case
     * @return the lines, without line ends
     * @throws IllegalArgumentException if the cases are of more than one person, or a verdict is on none of them
     */
    public List<String> lines(List<AppraisalCase> cases, List<Judged> verdicts) {
        List<AppraisalCase> all = Check.list("cases", cases);
        Check.that(!all.isEmpty(), "cases", 0, "give a case");
        PersonId officer = all.get(0).employee().id();
        Check.that(
                all.stream().allMatch(facts -> facts.employee().id().equals(officer)),
                "cases",
                all,
                "all must be of one person");
        List<Judged> judged = Check.list("verdicts", verdicts);
        Check.that(
                judged.stream().allMatch(one -> all.contains(one.facts())),
                "verdicts",
                judged,
                "each must be on one of the cases");
        List<String> lines = new ArrayList<>();
        lines.add(wording.word("copy.title"));
        for (AppraisalCase facts : all) {
            lines.add("");
            lines.add(wording.sentence("copy.period", Map.of("period", wording.text(facts.period()))));
            addOfficer(facts, lines);
            facts.plan().ifPresent(plan -> addPlan(plan, lines));
            addBehaviors(facts.behaviors(), lines);
            facts.realizations().forEach(realization -> addRealization(realization, lines));
            facts.selfAssessments().forEach(own -> addSelfAssessment(own, lines));
            facts.feedback().forEach(feedback -> addFeedback(feedback, lines));
            addDecisions(facts, lines);
            addExtras(facts, lines);
            for (Judged one : judged) {
                if (one.facts().equals(facts)) {
                    lines.addAll(explanation.lines(one));
                }
            }
        }
        lines.add("");
        lines.add(wording.word("copy.end"));
        return lines;
    }

    private void add(List<String> lines, String label, String value) {
        lines.add(wording.word("copy." + label) + ": " + Wording.oneLine(value));
    }

    private void addIndented(List<String> lines, String label, String value) {
        lines.add(INDENT + wording.word("copy." + label) + ": " + Wording.oneLine(value));
    }

    private void addReason(List<String> lines, String reason) {
        if (!reason.isBlank()) {
            addIndented(lines, "reason", reason);
        }
    }

    private void addOfficer(AppraisalCase facts, List<String> lines) {
        CivilServant officer = facts.employee();
        add(lines, "name", officer.name());
        officer.number().ifPresent(number -> add(lines, "number", number.value()));
        add(lines, "key", officer.id().value());
        add(lines, "status", wording.text(officer.status()));
        officer.grade().ifPresent(grade -> add(lines, "grade", grade.label()));
        add(
                lines,
                "post",
                officer.position().title() + ", "
                        + wording.text(officer.position().level()));
        add(lines, "unit", officer.unit().name());
        if (facts.headsOrganization()) {
            lines.add(wording.word("copy.heads-organization"));
        }
    }

    private void addPlan(PerformancePlan plan, List<String> lines) {
        add(lines, "plan", plan.id() + ", " + wording.text(plan.days()));
        plan.agreement().ifPresent(agreement -> addIndented(lines, "agreed", wording.text(agreement.on())));
        plan.revision().ifPresent(revision -> {
            addIndented(lines, "revised", wording.text(revision.on()));
            addReason(lines, revision.reason());
        });
        for (WorkResultPlan result : plan.workResults()) {
            addIndented(lines, "work-result", result.id() + ", " + result.description());
            result.weight().ifPresent(weight -> addIndented(lines, "weight", wording.text(weight)));
            result.specialAssignment()
                    .ifPresent(
                            special -> addIndented(lines, "special", special.assigner() + ", " + special.reference()));
            for (IndividualIndicator indicator : result.indicators()) {
                addIndented(
                        lines,
                        "indicator",
                        indicator.id() + ", " + indicator.measure() + ", " + text(indicator.target()));
            }
        }
        addBehaviors(plan.behaviors(), lines);
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

    private void addBehaviors(List<WorkBehavior> behaviors, List<String> lines) {
        for (WorkBehavior behavior : behaviors) {
            if (!behavior.specialExpectation().isBlank()) {
                add(lines, "expectation", wording.text(behavior.value()) + ", " + behavior.specialExpectation());
            }
        }
    }

    private void addRealization(Realization realization, List<String> lines) {
        add(
                lines,
                "realization",
                realization.indicatorId() + ", " + wording.text(realization.period()) + ", "
                        + text(realization.value()));
        addIndented(
                lines,
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

    private String text(FeedbackSubject subject) {
        if (subject instanceof FeedbackSubject.OfWorkResult result) {
            return result.workResultId().value();
        }
        return subject instanceof FeedbackSubject.OfBehavior behavior
                ? wording.text(behavior.value())
                : wording.word(
                        subject instanceof FeedbackSubject.AllBehavior ? "copy.all-behavior" : "copy.all-work-results");
    }

    private void addSelfAssessment(SelfAssessment own, List<String> lines) {
        add(
                lines,
                "self-assessment",
                text(own.subject()) + ", " + wording.text(own.view()) + ", " + wording.text(own.on()));
        addReason(lines, own.text());
    }

    // role and day would tell which colleague or subordinate it was
    private void addFeedback(OngoingFeedback feedback, List<String> lines) {
        String from = Authorship.of(feedback.role()) == Authorship.GROUPED
                ? wording.word("sheet.colleagues")
                : wording.text(feedback.role()) + ", " + wording.text(feedback.on());
        add(lines, "feedback", text(feedback.subject()) + ", " + from);
        addIndented(lines, "text", feedback.text());
    }

    private void addDecisions(AppraisalCase facts, List<String> lines) {
        facts.organizationAchievement().ifPresent(achievement -> {
            add(lines, "organization", wording.text(achievement.predicate()) + ", " + wording.text(achievement.on()));
            addReason(lines, achievement.reason());
        });
        addDecision("work-result-rating", facts.workResultRating(), lines);
        addDecision("work-behavior-rating", facts.workBehaviorRating(), lines);
        facts.yearResult().ifPresent(result -> {
            add(lines, "year-result", decided(result.predicate(), result.role(), result.on()));
            addReason(lines, result.reason());
        });
    }

    private void addDecision(String label, Optional<RatingDecision> decision, List<String> lines) {
        decision.ifPresent(made -> {
            add(lines, label, decided(made.rating(), made.role(), made.on()));
            addReason(lines, made.reason());
        });
    }

    private String decided(Coded rung, Coded role, LocalDate on) {
        return wording.text(rung) + ", " + wording.text(role) + ", " + wording.text(on);
    }

    private void addExtras(AppraisalCase facts, List<String> lines) {
        for (FactKey<?> key : facts.extras()) {
            add(lines, "extra", key.instrument() + ", " + key.name() + ", " + extra(facts, key));
        }
        for (ComponentScore component : facts.componentScores()) {
            add(
                    lines,
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
