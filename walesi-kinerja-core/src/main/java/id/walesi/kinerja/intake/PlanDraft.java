package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PerformancePlanBuilder;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.target.PlanApproach;
import id.walesi.kinerja.target.PlanForm;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as typed: in its first version, or in a later one with the version before it. A later version keeps what was
 * said before about form, approach, post, behavior and annex, where nothing else is given.
 *
 * @param id the host's key of the plan
 * @param owner the key of the person whose plan it is
 * @param firstDay the first day for which it is made
 * @param lastDay the last day for which it is made
 * @param form the code of the official form
 * @param approach the code of the way in which expectations are written
 * @param position the post for which it is made
 * @param workResults the planned results
 * @param behaviors what is expected of the person's behavior
 * @param annex the annex
 * @param agreement the signatures, if there are any yet
 * @param revision why this version was made, with the version before it; none for the first version
 * @term isian sasaran kinerja pegawai (SKP)
 */
public record PlanDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String owner,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay,
        @CodeOf(PlanForm.class) @Nullable String form,
        @CodeOf(PlanApproach.class) @Nullable String approach,
        @Nullable @Valid PositionDraft position,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid WorkResultDraft> workResults,

        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid BehaviorDraft> behaviors,
        @Nullable @Valid AnnexDraft annex,
        @Nullable @Valid AgreementDraft agreement,
        @Nullable @Valid PlanRevisionDraft revision)
        implements Draft<PerformancePlan> {

    /** Whom no text can name: a key does not end in a blank. */
    private static final String NOBODY = "- ";

    /** After each day that a text can say. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final DateRange UNSAID = DateRange.ofClosed(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final ProblemCode OF_OTHER_PERSON = ProblemCode.of("target.plan-of-other-person");
    private static final ProblemCode OF_OTHER_PLAN = ProblemCode.of("target.revision-of-other-plan");
    private static final ProblemCode RESULT_TWICE = ProblemCode.of("target.work-result-twice");

    @Override
    public Optional<PerformancePlan> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> person = in.required("owner", owner, TextForm.id());
        Optional<DateRange> days = in.days(firstDay, lastDay);
        Optional<PlanForm> on = in.optional("form", form, TextForm.codeOf(PlanForm.values()));
        Optional<PlanApproach> way = in.optional("approach", approach, TextForm.codeOf(PlanApproach.values()));
        Optional<Position> post = in.optional("position", position);
        List<Optional<WorkResultPlan>> results = in.each("workResults", workResults);
        in.notEmpty("workResults", results);
        List<Optional<WorkBehavior>> expected = in.each("behaviors", behaviors);
        Optional<PlanAnnex> attached = in.optional("annex", annex);
        Optional<PlanAgreement> signed = in.optional("agreement", agreement);
        Optional<PerformancePlanBuilder> begun = in.optional("revision", revision);
        checkIds(in);
        List<Optional<WorkBehavior>> valued = DraftReader.outlined(expected, behaviors, BehaviorDraft::outline);
        boolean whole = !in.blocks();
        DateRange over = days.orElse(UNSAID);
        List<Optional<WorkResultPlan>> told = distinct(results);
        List<WorkResultPlan> present = DraftReader.present(told);
        PerformancePlan first = PerformancePlan.of(
                key.orElse("-"),
                PersonId.of(person.orElse(NOBODY)),
                over,
                present.isEmpty() ? List.of(WorkResultDraft.unknown()) : present);
        PerformancePlan bare = begun.map(PerformancePlanBuilder::build)
                .orElseGet(() -> revision == null ? first : revision.outline(first));
        checkSame(
                bare,
                key.map(PlanId::of).orElse(bare.id()),
                person.map(PersonId::of).orElse(bare.owner()),
                in);
        PerformancePlanBuilder facts = begun.orElseGet(bare::redraft).days(over).workResults(first.workResults());
        on.ifPresent(facts::form);
        way.ifPresent(facts::approach);
        post.ifPresent(facts::position);
        DraftReader.present(valued).forEach(facts::behavior);
        attached.ifPresent(facts::annex);
        for (Problem problem : facts.problems()) {
            boolean ofResult = problem.path().startsWith("workResults[");
            if (!ofResult || !present.isEmpty()) {
                String place = DraftReader.place(problem.path(), "workResults", told);
                // a column that seems to be missing may be the one that cannot be read
                if (!ofResult || problem.severity() == Severity.ERROR || isWhole(place, results)) {
                    in.find(problem.at(DraftReader.place(place, "behaviors", valued)));
                }
            }
        }
        signed.or(() -> Optional.ofNullable(agreement).map(draft -> draft.outline(NEVER)))
                .ifPresent(both -> bare.agreementProblems(both).forEach(in::find));
        if (!whole || in.blocks()) {
            return Optional.empty();
        }
        PerformancePlan plan = facts.build();
        return Optional.of(signed.map(plan::agree).orElse(plan));
    }

    private static boolean isWhole(String place, List<Optional<WorkResultPlan>> results) {
        return results.get(Integer.parseInt(place.substring("workResults[".length(), place.indexOf(']'))))
                .isPresent();
    }

    /** Each result, and the outline of each that cannot be read or has what another has: no key is there twice. */
    private List<Optional<WorkResultPlan>> distinct(List<Optional<WorkResultPlan>> results) {
        List<@Nullable WorkResultDraft> drafts = workResults == null ? List.of() : workResults;
        Set<String> keys = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        List<Optional<WorkResultPlan>> distinct = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            WorkResultDraft draft = drafts.get(i);
            Optional<WorkResultPlan> own = results.get(i)
                    .filter(result -> !keys.contains(result.id().value())
                            && result.indicators().stream()
                                    .noneMatch(
                                            one -> indicators.contains(one.id().value())));
            own.ifPresent(result -> {
                keys.add(result.id().value());
                result.indicators().forEach(one -> indicators.add(one.id().value()));
            });
            distinct.add(own.or(() -> draft == null ? Optional.empty() : Optional.of(draft.outline(keys, indicators))));
        }
        return distinct;
    }

    /**
     * The promise as far as it can be read, for checks of what else a case says. Whose it is and for which days comes from
     * elsewhere where it cannot be read here.
     */
    PerformancePlan outline(String unknown, PersonId whose, DateRange over) {
        DraftReader in = DraftReader.unheard();
        List<WorkResultPlan> results = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        for (WorkResultDraft result : workResults == null ? List.<WorkResultDraft>of() : workResults) {
            if (result != null) {
                results.add(result.outline(keys, indicators));
            }
        }
        if (results.isEmpty()) {
            results.add(WorkResultDraft.unknown());
        }
        return PerformancePlan.kept(
                in.optional("id", id, TextForm.id()).orElse(unknown),
                in.optional("owner", owner, TextForm.id()).map(PersonId::of).orElse(whose),
                in.days(firstDay, lastDay).orElse(over),
                results,
                in.optional("form", form, TextForm.codeOf(PlanForm.values())),
                Optional.empty(),
                in.optional("position", position),
                List.of(),
                PlanAnnex.empty(),
                1,
                Optional.empty(),
                Optional.ofNullable(agreement).map(draft -> draft.outline(LocalDate.MIN)));
    }

    /** Whether each of its results, or each of its indicators, can be told by a key of its own. */
    boolean names(boolean whatIsMeasured) {
        Set<String> seen = new HashSet<>();
        return workResults != null
                && workResults.stream().allMatch(result -> result != null && result.isNamed(whatIsMeasured, seen));
    }

    /** The indicators of which it is not known what is promised: their target cannot be read, or two have their key. */
    Set<String> untold() {
        Set<String> seen = new HashSet<>();
        Set<String> untold = new HashSet<>();
        for (WorkResultDraft result : workResults == null ? List.<WorkResultDraft>of() : workResults) {
            List<IndicatorDraft> all = result == null || result.indicators() == null ? List.of() : result.indicators();
            for (IndicatorDraft indicator : all) {
                String key = indicator == null ? null : indicator.id();
                if (key != null && (!seen.add(key) || !indicator.hasTarget())) {
                    untold.add(key);
                }
            }
        }
        return untold;
    }

    /** A later version is one of the same plan. */
    private static void checkSame(PerformancePlan bare, PlanId id, PersonId owner, DraftReader in) {
        if (!bare.id().equals(id)) {
            in.find(Problem.error(
                    OF_OTHER_PLAN,
                    "id",
                    Term.of("plan", id.value()),
                    Term.of("expected", bare.id().value())));
        }
        if (!bare.owner().equals(owner)) {
            in.find(Problem.error(OF_OTHER_PERSON, "owner", Term.of("plan", id.value())));
        }
    }

    /** Each result and each indicator has an id of its own. */
    private void checkIds(DraftReader in) {
        Set<String> results = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        List<@Nullable WorkResultDraft> all = workResults == null ? List.of() : workResults;
        for (int i = 0; i < all.size(); i++) {
            WorkResultDraft result = all.get(i);
            String key = result == null ? null : result.id();
            String path = "workResults[" + i + "].";
            if (key != null && TextForm.isGiven(key) && !results.add(key)) {
                in.find(Problem.error(RESULT_TWICE, path + "id", Term.of("workResult", key)));
            }
            if (result != null) {
                result.checkIds(indicators, path, in);
            }
        }
    }

    @Override
    public String toString() {
        return "PlanDraft[***]";
    }
}
