package id.walesi.kinerja.engine;

import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.policy.UnknownPolicyException;
import id.walesi.kinerja.problem.KinerjaException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalEngineTest {

    private static final AppraisalEngine NATIONAL =
            AppraisalEngine.of(PolicyCatalog.discovered(), GoverningDay.LAST_DAY_OF_PERIOD);

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);

    private static final AppraisalCase CASE =
            Specimen.rated(QUARTER, MEETS, MEETS).build();

    private static AppraisalPeriod until(LocalDate last) {
        return AppraisalPeriod.ofDays(DateRange.ofClosed(last.minusDays(30), last));
    }

    private static AppraisalCase rated(LocalDate last) {
        return Specimen.rated(until(last), MEETS, MEETS).build();
    }

    private static AppraisalEngine engine(AppraisalPolicy... policies) {
        PolicyCatalog.Builder builder = PolicyCatalog.builder();
        List.of(policies).forEach(builder::policy);
        return AppraisalEngine.of(builder.build(), GoverningDay.LAST_DAY_OF_PERIOD);
    }

    private static List<String> codes(AppraisalResult result) {
        return result.problems().list().stream().map(Problem::toString).toList();
    }

    private static void assertReadable(AppraisalResult result) {
        for (Problem problem : result.problems()) {
            for (Locale locale : List.of(Locale.ENGLISH, new Locale("id"))) {
                String text = Wording.in(locale).text(problem);
                assertFalse(text.contains("{"), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-12-31", "1945-08-17"})
    void beforeAnyLawACaseIsRefused(LocalDate day) {
        AppraisalResult result = NATIONAL.judge(rated(day));
        assertInstanceOf(Refused.class, result);
        assertEquals(List.of("error policy.none-in-force"), codes(result));
        assertReadable(result);
    }

    @Test
    void theSystemBeginsOnTheFirstDayOf2022() {
        PolicyId matrix = new PolicyId("permenpanrb6-2022", "matrix", 1);
        AppraisalResult before = NATIONAL.judge(rated(LocalDate.of(2021, 12, 31)));
        assertFalse(before.<Boolean>fold(judged -> judged.policy().value().equals(matrix), refused -> false));
        Judged after = NATIONAL.judge(rated(LocalDate.of(2022, 1, 1))).orThrow();
        assertEquals(matrix, after.policy().value());
        assertEquals(LocalDate.of(2022, 1, 1), after.governingDay());
        assertFalse(after.policyWasNamed());
    }

    @Test
    void theNamedGoverningDayDecides() {
        AppraisalCase across = Specimen.rated(
                        AppraisalPeriod.ofDays(
                                DateRange.ofClosed(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 1, 31))),
                        MEETS,
                        MEETS)
                .build();
        LawOfHost first =
                LawOfHost.named("first").on(DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        LawOfHost last = LawOfHost.named("last").on(DateRange.since(LocalDate.of(2023, 1, 1)));
        PolicyCatalog catalog =
                PolicyCatalog.builder().policy(first).policy(last).build();
        Judged byLast = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(across)
                .orThrow();
        assertEquals(last.id(), byLast.policy().value());
        assertEquals(LocalDate.of(2023, 1, 31), byLast.governingDay());
        Judged byFirst = AppraisalEngine.of(catalog, GoverningDay.FIRST_DAY_OF_PERIOD)
                .judge(across)
                .orThrow();
        assertEquals(first.id(), byFirst.policy().value());
        assertEquals(LocalDate.of(2022, 12, 1), byFirst.governingDay());
    }

    @Test
    void aCaseAfterTheLastCheckIsJudgedWithANotice() {
        LocalDate checked = LocalDate.of(2026, 11, 25);
        assertEquals(List.of(), codes(NATIONAL.judge(rated(checked))));
        Judged later = NATIONAL.judge(rated(checked.plusDays(1))).orThrow();
        assertEquals(List.of("notice policy.not-checked-since"), codes(later));
        assertEquals(
                List.of(
                        Term.of("policy", "permenpanrb6-2022/matrix@1"),
                        Term.of("day", checked.plusDays(1)),
                        Term.of("lastChecked", checked)),
                later.problems().list().get(0).details());
        assertReadable(later);
        assertEquals(EmployeePredicate.GOOD, later.verdict().predicate());
    }

    @Test
    void aNoticeDoesNotPushOutWhatTheLawFinds() {
        AppraisalResult result =
                NATIONAL.judge(Specimen.empty(until(LocalDate.of(2027, 1, 31))).build());
        assertInstanceOf(Refused.class, result);
        assertEquals(
                List.of(
                        "notice policy.not-checked-since",
                        "error appraisal.work-result-rating-missing at workResultRating",
                        "error appraisal.work-behavior-rating-missing at workBehaviorRating"),
                codes(result));
        assertReadable(result);
    }

    @Test
    void aLawAskedForByNameOutOfItsDaysAndScopeSaysSo() {
        LawOfHost old = LawOfHost.named("old")
                .on(DateRange.ofClosed(LocalDate.of(2010, 1, 1), LocalDate.of(2013, 12, 31)))
                .governing(PolicyScope.local(
                        Layer.AGENCY, EnumSet.of(EmploymentStatus.PPPK), EnumSet.of(PeriodType.YEAR)));
        AppraisalEngine engine = engine(old);
        Judged judged = engine.judge(CASE, old.id()).orThrow();
        assertTrue(judged.policyWasNamed());
        assertEquals(
                List.of(
                        "notice policy.named-out-of-force",
                        "notice policy.named-out-of-scope",
                        "notice policy.named-out-of-scope"),
                codes(judged));
        assertEquals(
                List.of(
                        Term.of("policy", "host/old@1"),
                        Term.of("day", LocalDate.of(2025, 3, 31)),
                        Term.of("inForce", old.enacted().inForce())),
                judged.problems().list().get(0).details());
        assertEquals(
                List.of(Term.of("policy", "host/old@1"), Term.of("outside", EmploymentStatus.PNS)),
                judged.problems().list().get(1).details());
        assertEquals(
                List.of(Term.of("policy", "host/old@1"), Term.of("outside", QUARTER)),
                judged.problems().list().get(2).details());
        assertReadable(judged);
        assertInstanceOf(Refused.class, engine.judge(CASE), "by date it governs nobody");
    }

    @Test
    void onlyWhatLiesOutsideTheScopeIsNamed() {
        PolicyScope otherStatus =
                PolicyScope.local(Layer.UNIT, EnumSet.of(EmploymentStatus.PPPK), EnumSet.of(PeriodType.QUARTER));
        PolicyScope otherPeriod =
                PolicyScope.local(Layer.UNIT, EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.YEAR));
        assertEquals(Term.of("outside", EmploymentStatus.PNS), outside(otherStatus));
        assertEquals(Term.of("outside", QUARTER), outside(otherPeriod));
    }

    private static Term outside(PolicyScope scope) {
        LawOfHost law = LawOfHost.named("elsewhere").governing(scope);
        List<Problem> found =
                engine(law).judge(CASE, law.id()).orThrow().problems().list();
        assertEquals(1, found.size());
        return found.get(0).details().get(1);
    }

    @Test
    void aLawAskedForByNameWithinItsDaysAndScopeGivesNoNotice() {
        LawOfHost local = LawOfHost.named("local")
                .governing(PolicyScope.local(
                        Layer.UNIT, EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.QUARTER)));
        assertEquals(List.of(), codes(engine(local).judge(CASE, local.id())));
        LawOfHost future = local.on(DateRange.since(LocalDate.of(2026, 1, 1)));
        assertEquals(
                List.of("notice policy.named-out-of-force"),
                codes(engine(future).judge(CASE, future.id())));
    }

    @Test
    void anUnknownNameIsAMistakeOfTheProgrammer() {
        UnknownPolicyException e =
                assertThrows(UnknownPolicyException.class, () -> NATIONAL.judge(CASE, new PolicyId("no", "such", 1)));
        assertTrue(e.getMessage().startsWith("no policy no/such@1; there are ["), e.getMessage());
        assertTrue(e.getMessage().contains("permenpanrb6-2022/matrix@1"), e.getMessage());
    }

    /** What a careless policy throws: with a person's data in it. */
    private static IllegalStateException careless() {
        return new IllegalStateException("cannot judge " + Specimen.NAME + " " + Specimen.NUMBER);
    }

    private static void assertNamesTheLawOnly(LawOfHost law) {
        PolicyFailedException e =
                assertThrows(PolicyFailedException.class, () -> engine(law).judge(CASE));
        assertEquals("policy " + law.id() + " failed", e.getMessage());
        assertThrows(PolicyFailedException.class, () -> engine(law).judge(CASE, law.id()));
    }

    @Test
    void aLawThatThrowsIsNamedAndNobodyElse() {
        LawOfHost judging = LawOfHost.named("broken").judging(() -> {
            throw careless();
        });
        LawOfHost admitting = LawOfHost.named("broken").admitting(() -> {
            throw careless();
        });
        assertNamesTheLawOnly(judging);
        assertNamesTheLawOnly(admitting);
        Throwable cause = assertThrows(
                        PolicyFailedException.class, () -> engine(judging).judge(CASE))
                .getCause();
        assertInstanceOf(IllegalStateException.class, cause);
    }

    @Test
    void aLawThatThrowsAnExceptionOfThisLibraryIsNamedToo() {
        assertNamesTheLawOnly(LawOfHost.named("broken").judging(() -> {
            throw new KinerjaException("cannot judge " + Specimen.NAME);
        }));
        assertNamesTheLawOnly(LawOfHost.named("broken").admitting(() -> {
            throw new UnknownPolicyException("cannot judge " + Specimen.NAME, null);
        }));
    }

    @Test
    void aLawThatGivesNullIsNamed() {
        assertNamesTheLawOnly(LawOfHost.named("broken").judging(() -> null));
        assertNamesTheLawOnly(LawOfHost.named("broken").admitting(() -> null));
    }

    @Test
    void aWarningDoesNotBlockAnErrorDoes() {
        ProblemCode code = ProblemCode.of("host.finding");
        LawOfHost warning =
                LawOfHost.named("w").admitting(() -> Problems.of(Problem.warning(code, "workResultRating")));
        assertEquals(
                List.of("warning host.finding at workResultRating"),
                codes(engine(warning).judge(CASE).orThrow()));
        LawOfHost error = LawOfHost.named("e")
                .admitting(() -> Problems.of(Problem.error(code, "")))
                .judging(() -> {
                    throw new AssertionError("a case with an error is not judged");
                });
        AppraisalResult refused = engine(error).judge(CASE);
        assertInstanceOf(Refused.class, refused);
        IllegalStateException e = assertThrows(IllegalStateException.class, refused::orThrow);
        assertEquals("case refused: [error host.finding]", e.getMessage());
    }

    @Test
    void aResultGoesOneWayOrTheOther() {
        AppraisalResult judged = NATIONAL.judge(CASE);
        AppraisalResult refused = NATIONAL.judge(Specimen.empty(QUARTER).build());
        assertEquals("judged", judged.<String>fold(j -> "judged", r -> "refused"));
        assertEquals("refused", refused.<String>fold(j -> "judged", r -> "refused"));
        assertSame(judged, judged.orThrow());
        assertSame(CASE, judged.orThrow().facts());
    }

    @Test
    void stepsAreTakenDownOnceWhenTheyAreRead() {
        AtomicInteger times = new AtomicInteger();
        LawOfHost counting = LawOfHost.named("counting").judging(() -> {
            times.incrementAndGet();
            return Verdict.of(EmployeePredicate.GOOD);
        });
        Judged judged = engine(counting).judge(CASE).orThrow();
        assertEquals(1, times.get());
        Trace first = judged.trace();
        assertSame(first, judged.trace());
        assertEquals(2, times.get());
        Judged national = NATIONAL.judge(CASE).orThrow();
        assertEquals(
                Optional.of(new Datum.Label(national.verdict().predicate())),
                national.trace().outcome().map(Term::value));
    }

    @Test
    void stepsThatLeadElsewhereAreNotShown() {
        AtomicInteger times = new AtomicInteger();
        LawOfHost moody = LawOfHost.named("moody")
                .judging(() -> Verdict.of(
                        times.getAndIncrement() == 0 ? EmployeePredicate.GOOD : EmployeePredicate.VERY_GOOD));
        Judged judged = engine(moody).judge(CASE).orThrow();
        PolicyFailedException e = assertThrows(PolicyFailedException.class, judged::trace);
        assertEquals(
                "policy " + moody.id() + " came to another verdict when it was asked for its steps", e.getMessage());
        assertThrows(PolicyFailedException.class, judged::trace, "not even when they are asked for again");
    }

    @Test
    void aLawThatRefusesOrThrowsWhenItIsAskedForItsStepsIsNamed() {
        AtomicInteger times = new AtomicInteger();
        LawOfHost refusing = LawOfHost.named("refusing")
                .admitting(() -> times.getAndIncrement() == 0
                        ? Problems.none()
                        : Problems.of(Problem.error(ProblemCode.of("a.b"), "")));
        Judged judged = engine(refusing).judge(CASE).orThrow();
        assertEquals(
                "policy " + refusing.id() + " came to another verdict when it was asked for its steps",
                assertThrows(PolicyFailedException.class, judged::trace).getMessage());
        AtomicInteger again = new AtomicInteger();
        LawOfHost throwing = LawOfHost.named("throwing").judging(() -> {
            if (again.getAndIncrement() > 0) {
                throw careless();
            }
            return Verdict.of(EmployeePredicate.GOOD);
        });
        Judged thrown = engine(throwing).judge(CASE).orThrow();
        PolicyFailedException e = assertThrows(PolicyFailedException.class, thrown::trace);
        assertEquals("policy " + throwing.id() + " failed when it was asked for its steps", e.getMessage());
        assertInstanceOf(IllegalStateException.class, e.getCause());
    }

    /** Throws as languages do that know no checked exceptions. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException unchecked(Exception e) throws E {
        throw (E) e;
    }

    @Test
    void whateverALawDoesWhenItIsAskedForItsStepsNamesIt() {
        AtomicInteger times = new AtomicInteger();
        LawOfHost foreign = LawOfHost.named("foreign").judging(() -> {
            if (times.getAndIncrement() > 0) {
                throw AppraisalEngineTest.<RuntimeException>unchecked(new IOException("gone"));
            }
            return Verdict.of(EmployeePredicate.GOOD);
        });
        Judged judged = engine(foreign).judge(CASE).orThrow();
        assertInstanceOf(
                IOException.class,
                assertThrows(PolicyFailedException.class, judged::trace).getCause());
        AtomicInteger again = new AtomicInteger();
        LawOfHost silent = LawOfHost.named("silent")
                .judging(() -> again.getAndIncrement() > 0 ? null : Verdict.of(EmployeePredicate.GOOD));
        assertThrows(PolicyFailedException.class, engine(silent).judge(CASE).orThrow()::trace);
    }

    @Test
    void resultsAreEqualByAllButTheirSteps() {
        Judged one = NATIONAL.judge(CASE).orThrow();
        Judged other = NATIONAL.judge(CASE).orThrow();
        assertFalse(one.trace().steps().isEmpty());
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, NATIONAL.judge(CASE, one.policy().value()).orThrow(), "asked for by name");
        assertNotEquals(one, NATIONAL.judge(rated(LocalDate.of(2025, 9, 30))).orThrow());
        assertNotEquals(one, one.toString());
    }

    @Test
    void aRefusalNeedsAReasonThatBlocks() {
        assertThrows(IllegalArgumentException.class, () -> new Refused(Problems.none()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Refused(Problems.of(Problem.warning(ProblemCode.of("a.b"), ""))));
        assertThrows(NullPointerException.class, () -> new Refused(null));
    }

    @Test
    void textsOfResultsTellNobodysRating() {
        Judged judged = NATIONAL.judge(CASE).orThrow();
        assertEquals("Judged[permenpanrb6-2022/matrix@1 on 2025-03-31]", judged.toString());
        String all = judged + " " + judged.verdict() + " " + judged.facts() + " "
                + NATIONAL.judge(Specimen.empty(QUARTER).build());
        assertFalse(all.contains(Specimen.NAME) || all.contains(Specimen.NUMBER), all);
    }

    @Test
    void nullIsNamed() {
        assertEquals(
                "facts",
                assertThrows(NullPointerException.class, () -> NATIONAL.judge(null))
                        .getMessage());
        assertEquals(
                "facts",
                assertThrows(NullPointerException.class, () -> NATIONAL.judge(null, new PolicyId("a", "b", 1)))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> NATIONAL.judge(CASE, null))
                        .getMessage());
        assertEquals(
                "catalog",
                assertThrows(
                                NullPointerException.class,
                                () -> AppraisalEngine.of(null, GoverningDay.LAST_DAY_OF_PERIOD))
                        .getMessage());
        assertEquals(
                "governingDay",
                assertThrows(
                                NullPointerException.class,
                                () -> AppraisalEngine.of(PolicyCatalog.builder().build(), null))
                        .getMessage());
        assertEquals(
                Verdict.of(EmployeePredicate.GOOD),
                engine(LawOfHost.named("g")).judge(CASE).orThrow().verdict());
    }
}
