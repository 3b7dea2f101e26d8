package id.walesi.kinerja.specimen;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A host's own law that gives everybody one predicate; the tests change one part of it at a time.
 *
 * @param enacted its name and days
 * @param scope whom it governs
 * @param admits what it finds
 * @param verdict what it says, or throws
 */
public record LawOfHost(
        Enacted<PolicyId> enacted,
        PolicyScope scope,
        Supplier<Problems> admits,
        Function<AppraisalCase, Verdict> verdict)
        implements AppraisalPolicy {

    /** Since 2020, last checked at the end of 2030. */
    public static final DateRange FROM_2020 = DateRange.since(LocalDate.of(2020, 1, 1));

    /** The day of the last check. */
    public static final LocalDate LAST_CHECKED = LocalDate.of(2030, 12, 31);

    /** What it rests on. */
    public static final Basis BASIS = new Basis(
            new Citation(new Instrument("host", "Aturan Rekaan", FROM_2020), ""),
            Standing.EXTENSION,
            Confidence.INFERRED);

    /** Everybody, in every kind of period. */
    public static final PolicyScope EVERYBODY =
            PolicyScope.national(EnumSet.allOf(EmploymentStatus.class), EnumSet.allOf(PeriodType.class));

    /** A law that finds nothing and judges everybody good. */
    public static LawOfHost named(String variant) {
        return new LawOfHost(
                new Enacted<>(new PolicyId("host", variant, 1), FROM_2020, BASIS, LAST_CHECKED),
                EVERYBODY,
                Problems::none,
                facts -> Verdict.of(EmployeePredicate.GOOD));
    }

    /** The same law on other days. */
    public LawOfHost on(DateRange days) {
        return new LawOfHost(new Enacted<>(enacted.value(), days, BASIS, LAST_CHECKED), scope, admits, verdict);
    }

    /** The same law for others. */
    public LawOfHost governing(PolicyScope other) {
        return new LawOfHost(enacted, other, admits, verdict);
    }

    /** The same law with findings. */
    public LawOfHost admitting(Supplier<Problems> other) {
        return new LawOfHost(enacted, scope, other, verdict);
    }

    /** The same law with another verdict. */
    public LawOfHost judging(Supplier<Verdict> other) {
        return judgingBy(facts -> other.get());
    }

    /** The same law with another verdict for each. */
    public LawOfHost judgingBy(Function<AppraisalCase, Verdict> other) {
        return new LawOfHost(enacted, scope, admits, other);
    }

    /** A rule of this law. */
    public static Rule rule(String name, String result, String... operands) {
        return Rule.of("host/" + name, BASIS, result, operands);
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        return admits.get();
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        return verdict.apply(facts);
    }
}
