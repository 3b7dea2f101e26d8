package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.target.PerformancePlan;
import java.util.Map;
import java.util.Optional;

/** Names for the facts of a case, by their paths. */
final class FactWords {

    private final Wording wording;
    private final StepWords steps;

    FactWords(Wording wording, StepWords steps) {
        this.wording = wording;
        this.steps = steps;
    }

    /** The step that took the fact out of the case. */
    static Optional<Step> reading(Judged judged, String path) {
        return judged.trace().steps().stream()
                .filter(step ->
                        (step instanceof Step.Given given && given.path().equals(path))
                                || (step instanceof Step.Decided decided
                                        && decided.path().equals(path)))
                .findFirst();
    }

    /** Whether a fact has a name of its own, and does not need the sentence of the step that read it. */
    boolean isNamed(AppraisalCase facts, String path) {
        return key(path).isPresent() || indicator(facts, path).isPresent();
    }

    /** The fact's name; where it has none, the sentence of the step that read it. */
    String name(AppraisalCase facts, String path, Optional<Step> read) {
        return key(path)
                .map(wording::word)
                .or(() -> indicator(facts, path).map(indicator -> Document.quoted(indicator.measure())))
                .or(() -> read.map(steps::sentence))
                .orElseGet(() -> Document.quoted(path));
    }

    private static Optional<String> key(String path) {
        return switch (path) {
            case AppraisalCase.WORK_RESULT_RATING -> Optional.of("fact.work-result-rating");
            case AppraisalCase.WORK_BEHAVIOR_RATING -> Optional.of("fact.work-behavior-rating");
            case AppraisalCase.ORGANIZATION_PREDICATE -> Optional.of("fact.organization-predicate");
            default -> Optional.empty();
        };
    }

    private static Optional<IndividualIndicator> indicator(AppraisalCase facts, String path) {
        String start = AppraisalCase.REALIZATIONS + "[";
        if (!path.startsWith(start)) {
            return Optional.empty();
        }
        String id = path.substring(start.length(), path.indexOf(']'));
        Optional<PerformancePlan> plan = facts.plan();
        return plan.flatMap(promised -> promised.indicator(id));
    }

    /** The target of the indicator that a path is about. */
    Optional<String> target(AppraisalCase facts, String path) {
        return indicator(facts, path).map(indicator -> text(indicator.target()));
    }

    private String text(TargetValue target) {
        if (target instanceof TargetValue.Single single) {
            return wording.text(single.amount());
        }
        if (target instanceof TargetValue.Ceiling ceiling) {
            return wording.text(ceiling.amount());
        }
        if (target instanceof TargetValue.Range range) {
            return wording.sentence(
                    "fact.range",
                    Map.of("lowest", wording.text(range.lowest()), "highest", wording.text(range.highest())));
        }
        return target instanceof TargetValue.Deadline deadline
                ? wording.text(deadline.day())
                : Document.quoted(((TargetValue.Narrative) target).text());
    }
}
