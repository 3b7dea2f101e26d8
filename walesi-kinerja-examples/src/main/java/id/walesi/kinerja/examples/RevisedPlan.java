package id.walesi.kinerja.examples;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanChange;
import id.walesi.kinerja.target.PlanChangeKind;
import id.walesi.kinerja.target.PlanDifference;
import id.walesi.kinerja.target.ReapprovalRule;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan, the version after it, and what changed between the two in words. */
final class RevisedPlan {

    /** Which changes this agency has agreed again. */
    private static final ReapprovalRule REAPPROVAL = new ReapprovalRule(
            "aturan-instansi",
            List.of(
                    PlanChangeKind.RESULT_ADDED,
                    PlanChangeKind.RESULT_REMOVED,
                    PlanChangeKind.TARGET_RAISED,
                    PlanChangeKind.TARGET_LOWERED,
                    PlanChangeKind.TARGET_CHANGED));

    private final PerformancePlan before;
    private final PerformancePlan after;
    private final CascadeYear.Change change;
    private final Words words;

    RevisedPlan(PerformancePlan before, CascadeYear.Change change, Words words) {
        this.before = before;
        this.change = change;
        this.words = words;
        List<WorkResultPlan> results = before.workResults().stream()
                .map(result -> result.id().equals(change.result()) ? changed(result) : result)
                .toList();
        this.after = before.revise(change.reason(), change.by(), change.day())
                .workResults(results)
                .build();
    }

    private WorkResultPlan changed(WorkResultPlan result) {
        List<IndividualIndicator> indicators =
                result.indicators().stream().map(this::changed).toList();
        WorkResultPlan other =
                WorkResultPlan.of(result.id().value(), change.description(), result.category(), indicators);
        other = result.support().map(other::supporting).orElse(other);
        return result.crossUnitAssignment().map(other::assigned).orElse(other);
    }

    private IndividualIndicator changed(IndividualIndicator indicator) {
        TargetValue target = TargetValue.of(
                new Amount(change.target(), indicator.target().unit().orElseThrow()));
        IndividualIndicator other =
                IndividualIndicator.of(indicator.id().value(), indicator.measure(), indicator.polarity(), target);
        other = indicator.baseline().map(other::withBaseline).orElse(other);
        return indicator.aspect().map(other::withAspect).orElse(other);
    }

    /** What changed, whether it has to be agreed again, and that it was. */
    List<String> lines(String by) {
        PlanDifference difference = new PlanDifference(before, after);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "%s, versi %s, %s, oleh %s: \"%s\"",
                "%s, version %s, %s, by %s: \"%s\"",
                after.id(),
                after.version(),
                words.wording().text(change.day()),
                by,
                change.reason()));
        difference.changes().forEach(one -> lines.add("   " + said(one)));
        List<PlanChange> again = difference.needingApproval(REAPPROVAL);
        lines.add(
                again.isEmpty()
                        ? words.say("Tidak perlu disepakati kembali.", "It need not be agreed again.")
                        : words.say(
                                "Perlu disepakati kembali karena: %s.",
                                "To be agreed again because of: %s.",
                                again.stream().map(one -> coded(one.kind())).collect(Collectors.joining(", "))));
        lines.add(agreed());
        return lines;
    }

    /** One change, with the words or the target before and after. */
    private String said(PlanChange one) {
        String place = one.indicator()
                .map(IndicatorId::value)
                .or(() -> one.workResult().map(WorkResultId::value))
                .orElse(after.id().value());
        String was = said(one, before);
        String is = said(one, after);
        return place + ": " + coded(one.kind())
                + (was.equals(is) ? "" : words.say(", dari %s menjadi %s", ", from %s to %s", was, is)) + ".";
    }

    private String said(PlanChange one, PerformancePlan plan) {
        for (WorkResultPlan result : plan.workResults()) {
            if (one.workResult().equals(Optional.of(result.id()))) {
                return result.indicators().stream()
                        .filter(indicator -> one.indicator().equals(Optional.of(indicator.id())))
                        .findFirst()
                        .map(indicator -> words.target(indicator.target()))
                        .orElse("\"" + result.description() + "\"");
            }
        }
        return "-";
    }

    private String agreed() {
        PlanAgreement first = before.agreement().orElseThrow();
        PlanAgreement second = new PlanAgreement(change.agreed(), first.appraiser(), change.agreed());
        Problems problems = after.agreementProblems(second);
        if (problems.blocks()) {
            return problems.list().stream().map(words::sentence).collect(Collectors.joining(" "));
        }
        PerformancePlan agreed = after.agree(second);
        return words.say(
                "Versi %s disepakati pada %s; versi %s tetap tersimpan.",
                "Version %s was agreed on %s; version %s is kept.",
                agreed.version(),
                words.wording().text(second.on()),
                before.version());
    }

    private String coded(Coded value) {
        return words.wording().text(value);
    }
}
