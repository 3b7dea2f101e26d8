package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.TargetValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names for the facts of a case, by their paths. */
final class FactWords {

    private static final Set<String> INDICATOR_LISTS = Set.of(
            AppraisalCase.INDICATORS,
            AppraisalCase.REALIZATIONS,
            AppraisalCase.TARGETS,
            AppraisalCase.LOWEST_TARGETS,
            AppraisalCase.HIGHEST_TARGETS,
            AppraisalCase.WORST_VALUES);

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

    /**
     * The indicator that a path of a fact or of a step is about. A law of a host may have written anything between the
     * brackets.
     */
    static Optional<IndividualIndicator> indicator(AppraisalCase facts, String path) {
        int open = path.indexOf('[');
        int close = path.indexOf(']', open + 1);
        if (open < 0 || close < 0 || !INDICATOR_LISTS.contains(path.substring(0, open))) {
            return Optional.empty();
        }
        String id = path.substring(open + 1, close);
        return id.isBlank()
                ? Optional.empty()
                : facts.plan().flatMap(promised -> promised.indicator(IndicatorId.of(id)));
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
