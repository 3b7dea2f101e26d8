package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.UnknownPolicyException;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges cases. Immutable and safe to share between threads. A verdict costs no explanation until somebody reads its steps
 * ({@link Judged#trace()}).
 *
 * @term mesin penilaian
 */
public final class AppraisalEngine {

    private static final Logger LOG = LoggerFactory.getLogger(AppraisalEngine.class);

    private static final ProblemCode NONE_IN_FORCE = ProblemCode.of("policy.none-in-force");
    private static final ProblemCode NOT_CHECKED_SINCE = ProblemCode.of("policy.not-checked-since");
    private static final ProblemCode NAMED_OUT_OF_FORCE = ProblemCode.of("policy.named-out-of-force");
    private static final ProblemCode NAMED_OUT_OF_SCOPE = ProblemCode.of("policy.named-out-of-scope");

    static final ProblemCode POLICY_FAILED = ProblemCode.of("policy.failed");
    private static final ProblemCode CASE_MISSING = ProblemCode.of("engine.case-missing");

    private final PolicyCatalog catalog;
    private final GoverningDay governingDay;

    private AppraisalEngine(PolicyCatalog catalog, GoverningDay governingDay) {
        this.catalog = Check.notNull("catalog", catalog);
        this.governingDay = Check.notNull("governingDay", governingDay);
    }

    /**
     * An engine.
     *
     * @param catalog the policies
     * @param governingDay which day decides which law counts
     * @return the engine
     */
    public static AppraisalEngine of(PolicyCatalog catalog, GoverningDay governingDay) {
        return new AppraisalEngine(catalog, governingDay);
    }

    /**
     * Judges a case under the national law of its governing day.
     *
     * @param facts the case
     * @return the verdict, or every reason why there is none
     * @throws PolicyFailedException if the policy throws
     */
    public AppraisalResult judge(AppraisalCase facts) {
        LocalDate day = governingDay.of(Check.notNull("facts", facts).period());
        Optional<AppraisalPolicy> policy = catalog.governing(facts, day);
        return policy.isEmpty() ? ungoverned(facts, day) : judge(facts, day, policy.get(), false);
    }

    /**
     * Judges a case under a policy that the host names, whatever the day. Where the policy was not in force, or does
     * not govern such cases, the result says so.
     *
     * @param facts the case
     * @param id the policy's name
     * @return the verdict, or every reason why there is none
     * @throws UnknownPolicyException if the catalog has no such policy
     * @throws PolicyFailedException if the policy throws
     */
    public AppraisalResult judge(AppraisalCase facts, PolicyId id) {
        LocalDate day = governingDay.of(Check.notNull("facts", facts).period());
        return judge(facts, day, catalog.named(id), true);
    }

    /** As the public methods do, except that a policy that throws gives a refusal that names it. */
    AppraisalResult judgeOrRefuse(@Nullable AppraisalCase facts, @Nullable PolicyId id, boolean steps) {
        if (facts == null) {
            return new Refused(Problems.of(Problem.error(CASE_MISSING, "")));
        }
        LocalDate day = governingDay.of(facts.period());
        Optional<AppraisalPolicy> policy = id == null ? catalog.governing(facts, day) : Optional.of(catalog.named(id));
        if (policy.isEmpty()) {
            return ungoverned(facts, day);
        }
        try {
            AppraisalResult result = judge(facts, day, policy.get(), id != null);
            if (steps && result instanceof Judged judged) {
                judged.trace();
            }
            return result;
        } catch (PolicyFailedException e) {
            Term name = Term.of("policy", policy.get().enacted().value().toString());
            return new Refused(Problems.of(Problem.error(POLICY_FAILED, "", name)));
        }
    }

    void refuseUnknown(PolicyId id) {
        catalog.named(id);
    }

    private static AppraisalResult ungoverned(AppraisalCase facts, LocalDate day) {
        LOG.debug("no policy governs on {}", day);
        return new Refused(Problems.of(Problem.error(
                NONE_IN_FORCE,
                "",
                Term.of("day", day),
                Term.of("status", facts.employee().status()),
                Term.of("period", facts.period()))));
    }

    private AppraisalResult judge(AppraisalCase facts, LocalDate day, AppraisalPolicy policy, boolean named) {
        Enacted<PolicyId> enacted = policy.enacted();
        LOG.debug("{} governs on {}", enacted.value(), day);
        try {
            Outcome<Verdict> outcome = policy.admitAndJudge(facts, day, Recorder.discarding());
            Problems problems = notices(facts, day, policy).plus(outcome.problems());
            return outcome.succeeded()
                    ? new JudgedValues(facts, policy, enacted, day, named, outcome.orThrow(), problems)
                    : new Refused(problems);
        } catch (Exception e) {
            // not only those of Java, where none is checked here
            throw new PolicyFailedException("policy " + enacted.value() + " failed", e);
        }
    }

    private static Problems notices(AppraisalCase facts, LocalDate day, AppraisalPolicy policy) {
        Enacted<PolicyId> enacted = policy.enacted();
        boolean inForce = enacted.inForce().contains(day);
        if (inForce && policy.scope().covers(facts) && !enacted.isUncheckedOn(day)) {
            return Problems.none();
        }
        Term name = Term.of("policy", enacted.value().toString());
        Problems notices = Problems.none();
        if (!inForce) {
            Term days = Term.of("inForce", enacted.inForce());
            notices =
                    notices.plus(Problems.of(Problem.notice(NAMED_OUT_OF_FORCE, "", name, Term.of("day", day), days)));
        }
        if (!policy.scope().covers(facts)) {
            List<Problem> outside = new ArrayList<>();
            if (!policy.scope().statuses().contains(facts.employee().status())) {
                Term status = Term.of("outside", facts.employee().status());
                outside.add(Problem.notice(NAMED_OUT_OF_SCOPE, "", name, status));
            }
            if (!policy.scope().periods().contains(facts.period().type())) {
                outside.add(Problem.notice(NAMED_OUT_OF_SCOPE, "", name, Term.of("outside", facts.period())));
            }
            notices = notices.plus(new Problems(outside));
        }
        if (enacted.isUncheckedOn(day)) {
            Term checked = Term.of("lastChecked", enacted.lastChecked());
            notices = notices.plus(
                    Problems.of(Problem.notice(NOT_CHECKED_SINCE, "", name, Term.of("day", day), checked)));
        }
        return notices;
    }
}
