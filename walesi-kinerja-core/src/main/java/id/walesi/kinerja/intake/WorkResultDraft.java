package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.Perspective;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.SpecialAssignment;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WeightText;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planned work result as typed.
 *
 * @param id the id, unique within a plan
 * @param description the result in words
 * @param category the code of its category
 * @param indicators how it is measured
 * @param support the leader's results that it supports
 * @param perspective the code of the view under which it stands in a leader's plan
 * @param weight how much it counts beside the other results
 * @param specialAssignment the assignment from outside that it fulfils
 * @param crossUnitAssignment the assignment under which it is carried out in another unit
 * @term isian rencana hasil kerja
 */
public record WorkResultDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String description,

        @Required(groups = AsFact.class) @CodeOf(ResultCategory.class) @Nullable
        String category,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid IndicatorDraft> indicators,

        @Nullable @Valid LeaderSupportDraft support,
        @CodeOf(Perspective.class) @Nullable String perspective,
        @WeightText @Nullable String weight,
        @Nullable @Valid SpecialAssignmentDraft specialAssignment,
        @Nullable @Valid CrossUnitAssignmentDraft crossUnitAssignment)
        implements Draft<WorkResultPlan> {

    private static final ProblemCode INDICATOR_TWICE = ProblemCode.of("target.indicator-twice");

    /** What no text can say: a key does not end in a blank. */
    private static final String UNKNOWN = "- ";

    @Override
    public Optional<WorkResultPlan> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> result = in.required("description", description, TextForm.words());
        Optional<ResultCategory> of = in.required("category", category, TextForm.codeOf(ResultCategory.values()));
        List<Optional<IndividualIndicator>> measures = in.each("indicators", indicators);
        in.notEmpty("indicators", measures);
        Optional<LeaderSupport> supported = in.optional("support", support);
        Optional<Perspective> view = in.optional("perspective", perspective, TextForm.codeOf(Perspective.values()));
        Optional<Weight> counts = in.optional("weight", weight, TextForm.weight());
        Optional<SpecialAssignment> special = in.optional("specialAssignment", specialAssignment);
        Optional<CrossUnitAssignment> elsewhere = in.optional("crossUnitAssignment", crossUnitAssignment);
        checkIds(new HashSet<>(), "", in);
        if (in.blocks()) {
            return Optional.empty();
        }
        WorkResultPlan plan = WorkResultPlan.of(
                key.orElseThrow(), result.orElseThrow(), of.orElseThrow(), DraftReader.present(measures));
        plan = supported.map(plan::supporting).orElse(plan);
        plan = view.map(plan::under).orElse(plan);
        plan = counts.map(plan::weighing).orElse(plan);
        plan = special.map(plan::assigned).orElse(plan);
        return Optional.of(elsewhere.map(plan::assigned).orElse(plan));
    }

    /** What a plan of which no result can be told is said to promise: no text can name it. */
    static WorkResultPlan unknown() {
        return WorkResultPlan.of(UNKNOWN, "-", ResultCategory.MAIN, List.of(IndicatorDraft.unknown(UNKNOWN)));
    }

    /**
     * The keys of the result and its indicators, as far as they can be read and were not seen before, and where it is
     * carried out.
     *
     * @param keys the results before
     * @param seen the indicators of the results before, which are passed over here
     */
    WorkResultPlan outline(Set<String> keys, Set<String> seen) {
        List<IndividualIndicator> measures = new ArrayList<>();
        for (IndicatorDraft indicator : indicators == null ? List.<IndicatorDraft>of() : indicators) {
            if (indicator != null) {
                indicator.outline().filter(one -> seen.add(one.id().value())).ifPresent(measures::add);
            }
        }
        String unknown = UNKNOWN + keys.size();
        String key = key().filter(one -> !keys.contains(one)).orElse(unknown + " ");
        keys.add(key);
        if (measures.isEmpty()) {
            measures.add(IndicatorDraft.unknown(unknown + " "));
        }
        WorkResultPlan plan = WorkResultPlan.of(key, "-", ResultCategory.MAIN, measures);
        return crossUnitAssignment == null ? plan : plan.assigned(crossUnitAssignment.outline(0));
    }

    /** Whether it, or each of its indicators, can be told by a key that was not seen before. */
    boolean isNamed(boolean whatIsMeasured, Set<String> seen) {
        return whatIsMeasured
                ? indicators != null
                        && indicators.stream()
                                .allMatch(indicator -> indicator != null
                                        && indicator
                                                .outline()
                                                .filter(one -> seen.add(one.id().value()))
                                                .isPresent())
                : key().filter(seen::add).isPresent();
    }

    private Optional<String> key() {
        return DraftReader.unheard().optional("id", id, TextForm.id());
    }

    /**
     * Each indicator has an id of its own. By the ids as typed, so that an indicator that is broken elsewhere does not hide
     * that its id is taken.
     */
    void checkIds(Set<String> seen, String path, DraftReader in) {
        List<@Nullable IndicatorDraft> all = indicators == null ? List.of() : indicators;
        for (int i = 0; i < all.size(); i++) {
            IndicatorDraft indicator = all.get(i);
            String key = indicator == null ? null : indicator.id();
            if (key != null && TextForm.isGiven(key) && !seen.add(key)) {
                in.find(Problem.error(INDICATOR_TWICE, path + "indicators[" + i + "].id", Term.of("indicator", key)));
            }
        }
    }

    @Override
    public String toString() {
        return "WorkResultDraft[***]";
    }
}
