package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.Refused;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The case of a record, judged again today: the same verdict by the same steps, or exactly what differs, and what changed
 * since.
 *
 * @param judgedBy the policy that judged today: the one of the record, or the newest revision of it
 * @param differences what differs in the verdict and its steps, in the order of the record; empty if all is equal
 * @param changes what is not as it was; where nothing differs, it made no difference
 * @param today the result of today
 * @term penilaian ulang
 */
public record Replay(PolicyId judgedBy, List<Difference> differences, Set<ReplayCause> changes, AppraisalResult today) {

    private static final ProblemCode POLICY_GONE = ProblemCode.of("journal.policy-gone");
    private static final ProblemCode DAY_OF_NO_STRATEGY = ProblemCode.of("journal.governing-day-unknown");

    /**
     * Checks its components.
     *
     * @param judgedBy the policy that judged today: the one of the record, or the newest revision of it
     * @param differences what differs in the verdict and its steps, in the order of the record; empty if all is equal
     * @param changes what is not as it was; where nothing differs, it made no difference
     * @param today the result of today
     */
    public Replay {
        Check.notNull("judgedBy", judgedBy);
        differences = Check.list("differences", differences);
        changes = Set.copyOf(Check.notNull("changes", changes));
        Check.notNull("today", today);
    }

    /**
     * Whether the verdict comes out again, step by step.
     *
     * @return true if nothing differs
     */
    public boolean isEqual() {
        return differences.isEmpty();
    }

    /**
     * Judges the case of a record again.
     *
     * @param record the record
     * @param catalog today's laws and choices
     * @return the comparison; or refused if a part is withheld that a law may read, or if no revision of the law is there
     */
    public static Outcome<Replay> of(DecisionRecord record, PolicyCatalog catalog) {
        Check.notNull("catalog", catalog);
        Contents contents = Check.notNull("record", record).contents();
        Problems withheld = DecisionRecord.withheld(record.withheld());
        if (contents.decision().isEmpty()
                || contents.steps().isEmpty()
                || record.facts().isEmpty()) {
            return Outcome.refused(withheld);
        }
        Contents.Decision decision = contents.decision().get();
        AppraisalCase facts = record.facts().get();
        Optional<PolicyId> policy = newest(decision.policy(), catalog);
        Optional<GoverningDay> strategy = Arrays.stream(GoverningDay.values())
                .filter(day -> day.of(facts.period()).equals(decision.governingDay()))
                .findFirst();
        if (policy.isEmpty() || strategy.isEmpty()) {
            return Outcome.refused(Problems.of(
                    policy.isEmpty()
                            ? Problem.error(
                                    POLICY_GONE,
                                    "decision.policy",
                                    Term.of("policy", decision.policy().toString()))
                            : Problem.error(DAY_OF_NO_STRATEGY, "decision.governingDay")));
        }
        try {
            return Outcome.of(compared(record, decision, policy.get(), strategy.get(), facts, catalog));
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    private static Optional<PolicyId> newest(PolicyId recorded, PolicyCatalog catalog) {
        List<PolicyId> revisions = catalog.policies().stream()
                .map(AppraisalPolicy::id)
                .filter(id -> id.instrument().equals(recorded.instrument())
                        && id.variant().equals(recorded.variant()))
                .toList();
        return revisions.contains(recorded)
                ? Optional.of(recorded)
                : revisions.stream().max(Comparator.comparingInt(PolicyId::revision));
    }

    private static Replay compared(
            DecisionRecord record,
            Contents.Decision decision,
            PolicyId policy,
            GoverningDay strategy,
            AppraisalCase facts,
            PolicyCatalog catalog) {
        Contents.Forms forms = record.forms();
        AppraisalResult result = AppraisalEngine.of(catalog, strategy).judge(facts, policy);
        List<Difference> differences =
                result.fold(judged -> differences(record.contents(), decision, judged, forms), Replay::refusal);
        Set<ReplayCause> changes = EnumSet.noneOf(ReplayCause.class);
        if (!policy.equals(decision.policy())) {
            changes.add(ReplayCause.REVISION);
        }
        Optional<PolicyId> governing =
                catalog.governing(facts, decision.governingDay()).map(AppraisalPolicy::id);
        if (!decision.named() && !governing.equals(Optional.of(policy))) {
            changes.add(ReplayCause.GOVERNING_LAW);
        }
        if (!forms.choices(catalog.choices()).equals(decision.choices())) {
            changes.add(ReplayCause.CHOICE);
        }
        if (!decision.library().equals(DecisionRecord.LIBRARY_VERSION)) {
            changes.add(ReplayCause.LIBRARY);
        }
        if (changes.isEmpty() && !differences.isEmpty()) {
            changes.add(ReplayCause.UNDECLARED);
        }
        return new Replay(policy, differences, changes, result);
    }

    private static List<Difference> refusal(Refused refused) {
        List<Difference> all = new ArrayList<>();
        for (Problem problem : refused.problems()) {
            all.add(new Difference(
                    "verdict", Optional.empty(), "", problem.code().value()));
        }
        return all;
    }

    private static List<Difference> differences(
            Contents contents, Contents.Decision decision, Judged judged, Contents.Forms forms) {
        Place place = new Place("", Persons.none());
        List<Difference> all = new ArrayList<>(Difference.between(
                "verdict",
                forms.found().write(decision.verdict(), place),
                forms.found().write(Contents.Forms.found(judged.verdict()), place)));
        Form<List<StepForms.Recorded>> steps = Form.list(StepForms.STEP);
        all.addAll(Difference.between(
                "steps",
                steps.write(contents.steps().orElseThrow(), place),
                steps.write(StepForms.recorded(judged.trace().steps()), place)));
        return all;
    }

    /**
     * Compares the facts of a record with the facts that the host holds today.
     *
     * @param record the record
     * @param facts the case today
     * @return what differs, by its place in the record; parts that are withheld are passed over
     */
    public static Outcome<List<Difference>> ofFacts(DecisionRecord record, AppraisalCase facts) {
        Contents.Forms forms = Check.notNull("record", record).forms();
        try {
            Contents now = forms.of(Check.notNull("facts", facts), Optional.empty(), Optional.empty());
            Map<RecordPart, Node> before = new EnumMap<>(forms.write(record.contents()));
            Map<RecordPart, Node> after = forms.write(now);
            List<Difference> all = new ArrayList<>();
            for (RecordPart part : RecordPart.values()) {
                Node then = before.get(part);
                Node today = after.get(part);
                if (then != null && today != null) {
                    all.addAll(Difference.between(part.code(), then, today));
                }
            }
            return Outcome.of(all);
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    @Override
    public String toString() {
        return "Replay[" + judgedBy + ", " + differences + ", " + changes + "]";
    }
}
