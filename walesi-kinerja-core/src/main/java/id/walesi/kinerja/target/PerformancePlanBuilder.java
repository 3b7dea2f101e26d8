package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers one version of a plan and finds all that does not fit together. What contradicts itself is an error; a column
 * of the official form that is missing or does not belong to it is a warning. Only what a single call gets wrong by itself
 * (a blank text, a null, an indicator twice in {@link WorkResultPlan#of}) is thrown at once; the rest waits in {@link
 * #problems()}, and {@link #build()} throws it all together.
 *
 * @term penyusunan SKP
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public final class PerformancePlanBuilder {

    private static final ProblemCode NO_END = ProblemCode.of("target.plan-without-end");
    private static final ProblemCode NO_RESULT = ProblemCode.of("target.plan-without-result");
    private static final ProblemCode RESULT_TWICE = ProblemCode.of("target.work-result-twice");
    private static final ProblemCode INDICATOR_TWICE = ProblemCode.of("target.indicator-twice");
    private static final ProblemCode VALUE_TWICE = ProblemCode.of("target.core-value-twice");
    private static final ProblemCode REVISED_TOO_EARLY = ProblemCode.of("target.revised-before-agreement");
    private static final ProblemCode NOT_SETTLED = ProblemCode.of("target.consent-missing");
    private static final ProblemCode SUPPORT_MISSING = ProblemCode.of("target.leader-result-missing");
    private static final ProblemCode SUPPORT_IN_LEADER_FORM = ProblemCode.of("target.leader-result-in-leader-form");
    private static final ProblemCode PERSPECTIVE_MISSING = ProblemCode.of("target.perspective-missing");
    private static final ProblemCode PERSPECTIVE_MISPLACED = ProblemCode.of("target.perspective-outside-leader-form");
    private static final ProblemCode PERSPECTIVES_MIXED = ProblemCode.of("target.perspective-joined-and-apart");
    private static final ProblemCode ASPECT_MISSING = ProblemCode.of("target.aspect-missing");
    private static final ProblemCode ASPECT_IN_LEADER_FORM = ProblemCode.of("target.aspect-in-leader-form");
    private static final ProblemCode QUALITATIVE_LEADER = ProblemCode.of("target.leader-form-qualitative");
    private static final ProblemCode NUMBER_IN_QUALITATIVE = ProblemCode.of("target.number-in-qualitative-plan");

    private final PlanId id;
    private final PersonId owner;
    private final int version;
    private final Optional<PlanRevision> revision;
    private final Optional<PlanAgreement> revised;
    private DateRange days;
    private Optional<PlanForm> form = Optional.empty();
    private Optional<PlanApproach> approach = Optional.empty();
    private Optional<Position> position = Optional.empty();
    private PlanAnnex annex = PlanAnnex.empty();
    private final List<WorkResultPlan> workResults = new ArrayList<>();
    private final List<WorkBehavior> behaviors = new ArrayList<>();
    private final Map<CoreValue, String> expectations = new EnumMap<>(CoreValue.class);

    PerformancePlanBuilder(PlanId id, PersonId owner, DateRange days) {
        this.id = Check.notNull("id", id);
        this.owner = Check.notNull("owner", owner);
        this.days = Check.notNull("days", days);
        this.version = 1;
        this.revision = Optional.empty();
        this.revised = Optional.empty();
    }

    PerformancePlanBuilder(PerformancePlan model, int version, Optional<PlanRevision> revision) {
        this.id = model.id();
        this.owner = model.owner();
        this.days = model.days();
        this.version = version;
        this.revision = revision;
        this.revised = model.agreement();
        this.form = model.form();
        this.approach = model.approach();
        this.position = model.position();
        this.annex = model.annex();
        this.workResults.addAll(model.workResults());
        model.behaviors().forEach(behavior -> expectations.put(behavior.value(), behavior.specialExpectation()));
    }

    /**
     * Other days, for example up to a transfer.
     *
     * @param value the days for which the plan is made
     * @return this builder
     */
    public PerformancePlanBuilder days(DateRange value) {
        days = Check.notNull("days", value);
        return this;
    }

    /**
     * The official form.
     *
     * @param value the form
     * @return this builder
     */
    public PerformancePlanBuilder form(PlanForm value) {
        form = Optional.of(Check.notNull("form", value));
        return this;
    }

    /**
     * How the expectations are written down.
     *
     * @param value the approach
     * @return this builder
     */
    public PerformancePlanBuilder approach(PlanApproach value) {
        approach = Optional.of(Check.notNull("approach", value));
        return this;
    }

    /**
     * The post for which the plan is made.
     *
     * @param value the post
     * @return this builder
     */
    public PerformancePlanBuilder position(Position value) {
        position = Optional.of(Check.notNull("position", value));
        return this;
    }

    /**
     * The annex.
     *
     * @param value the annex
     * @return this builder
     */
    public PerformancePlanBuilder annex(PlanAnnex value) {
        annex = Check.notNull("annex", value);
        return this;
    }

    /**
     * Adds a planned result at the end.
     *
     * @param value the result
     * @return this builder
     */
    public PerformancePlanBuilder workResult(WorkResultPlan value) {
        workResults.add(Check.notNull("workResult", value));
        return this;
    }

    /**
     * Puts other planned results in the place of all that there are.
     *
     * @param values the results, in the plan's order
     * @return this builder
     */
    public PerformancePlanBuilder workResults(List<WorkResultPlan> values) {
        List<WorkResultPlan> all = Check.list("workResults", values);
        workResults.clear();
        workResults.addAll(all);
        return this;
    }

    /**
     * Says what is expected under one core value, in the place of what an earlier version said. Values without a word of
     * the leader need not be given: every plan has all seven.
     *
     * @param value the expectation
     * @return this builder
     */
    public PerformancePlanBuilder behavior(WorkBehavior value) {
        behaviors.add(Check.notNull("behavior", value));
        return this;
    }

    /**
     * All that does not fit together so far.
     *
     * @return the problems, in the order of the plan
     */
    public Problems problems() {
        List<Problem> found = new ArrayList<>();
        checkWhole(found);
        Set<WorkResultId> results = new HashSet<>();
        Set<IndicatorId> indicators = new HashSet<>();
        for (int i = 0; i < workResults.size(); i++) {
            WorkResultPlan result = workResults.get(i);
            String path = "workResults[" + i + "]";
            Term id = Term.of("workResult", result.id().value());
            if (!results.add(result.id())) {
                found.add(Problem.error(RESULT_TWICE, path + ".id", id));
            }
            checkColumns(result, path, id, found);
            for (int j = 0; j < result.indicators().size(); j++) {
                IndividualIndicator indicator = result.indicators().get(j);
                String inner = path + ".indicators[" + j + "]";
                if (!indicators.add(indicator.id())) {
                    found.add(Problem.error(
                            INDICATOR_TWICE,
                            inner + ".id",
                            Term.of("indicator", indicator.id().value())));
                }
                checkIndicator(indicator, inner, found);
            }
        }
        checkPerspectives(found);
        checkBehaviors(found);
        return new Problems(found);
    }

    private void checkWhole(List<Problem> found) {
        if (days.isOpen()) {
            found.add(Problem.error(NO_END, "days", Term.of("days", days)));
        }
        if (workResults.isEmpty()) {
            found.add(Problem.error(NO_RESULT, "workResults"));
        }
        if (revision.isPresent()
                && revised.isPresent()
                && revision.get().on().isBefore(revised.get().on())) {
            found.add(Problem.error(
                    REVISED_TOO_EARLY,
                    "revision.on",
                    Term.of("revised", revision.get().on()),
                    Term.of("agreed", revised.get().on())));
        }
        if (isForm(PlanForm.LEADER) && isApproach(PlanApproach.QUALITATIVE)) {
            found.add(Problem.warning(QUALITATIVE_LEADER, "approach"));
        }
    }

    private void checkColumns(WorkResultPlan result, String path, Term id, List<Problem> found) {
        boolean supports = result.support().isPresent();
        boolean hasPerspective = result.perspective().isPresent();
        if (isForm(PlanForm.LEADER) && supports) {
            found.add(Problem.warning(SUPPORT_IN_LEADER_FORM, path + ".support", id));
        }
        if (isForm(PlanForm.LEADER) && !hasPerspective) {
            found.add(Problem.warning(PERSPECTIVE_MISSING, path + ".perspective", id));
        }
        if (isForm(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL) && !supports) {
            found.add(Problem.warning(SUPPORT_MISSING, path + ".support", id));
        }
        if (isForm(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL) && hasPerspective) {
            found.add(Problem.warning(PERSPECTIVE_MISPLACED, path + ".perspective", id));
        }
        if (result.crossUnitAssignment().isPresent()
                && !result.crossUnitAssignment().get().isSettled()) {
            found.add(Problem.error(NOT_SETTLED, path + ".crossUnitAssignment", id));
        }
    }

    private void checkIndicator(IndividualIndicator indicator, String path, List<Problem> found) {
        Term id = Term.of("indicator", indicator.id().value());
        boolean hasAspect = indicator.aspect().isPresent();
        if (isForm(PlanForm.LEADER) && hasAspect) {
            found.add(Problem.warning(ASPECT_IN_LEADER_FORM, path + ".aspect", id));
        }
        if (isForm(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL) && isApproach(PlanApproach.QUANTITATIVE) && !hasAspect) {
            found.add(Problem.warning(ASPECT_MISSING, path + ".aspect", id));
        }
        if (isApproach(PlanApproach.QUALITATIVE) && indicator.target().unit().isPresent()) {
            found.add(Problem.warning(NUMBER_IN_QUALITATIVE, path + ".target", id));
        }
    }

    private void checkPerspectives(List<Problem> found) {
        Set<Perspective> used = EnumSet.noneOf(Perspective.class);
        workResults.forEach(result -> result.perspective().ifPresent(used::add));
        boolean apart = used.contains(Perspective.INTERNAL_STRENGTHENING) || used.contains(Perspective.BUDGET);
        if (apart && used.contains(Perspective.INTERNAL_STRENGTHENING_AND_BUDGET)) {
            found.add(Problem.warning(PERSPECTIVES_MIXED, "workResults"));
        }
    }

    private void checkBehaviors(List<Problem> found) {
        Set<CoreValue> seen = EnumSet.noneOf(CoreValue.class);
        for (int i = 0; i < behaviors.size(); i++) {
            if (!seen.add(behaviors.get(i).value())) {
                Term value = Term.of("value", behaviors.get(i).value());
                found.add(Problem.error(VALUE_TWICE, "behaviors[" + i + "].value", value));
            }
        }
    }

    private boolean isForm(PlanForm value) {
        return form.equals(Optional.of(value));
    }

    private boolean isApproach(PlanApproach value) {
        return approach.equals(Optional.of(value));
    }

    /**
     * Builds the plan, not agreed yet.
     *
     * @return the plan
     * @throws InvalidFactsException with all problems, if one of them blocks
     */
    public PerformancePlan build() {
        Problems problems = problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        Map<CoreValue, String> words = new EnumMap<>(CoreValue.class);
        words.putAll(expectations);
        behaviors.forEach(behavior -> words.put(behavior.value(), behavior.specialExpectation()));
        return new PerformancePlanValues(
                id,
                owner,
                days,
                workResults,
                form,
                approach,
                position,
                WorkBehavior.ofAllValues(words),
                annex,
                version,
                revision,
                Optional.empty());
    }
}
