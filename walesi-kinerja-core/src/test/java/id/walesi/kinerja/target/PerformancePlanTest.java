package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.agreed;
import static id.walesi.kinerja.target.Plans.agreement;
import static id.walesi.kinerja.target.Plans.day;
import static id.walesi.kinerja.target.Plans.draft;
import static id.walesi.kinerja.target.Plans.indicator;
import static id.walesi.kinerja.target.Plans.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerformancePlanTest {

    /** A rule of nowhere: the room must take any day that it is given. */
    private static Enacted<MonthDay> deadline(DateRange inForce) {
        Citation citation = new Citation(new Instrument("contoh-1", "Contoh 1", inForce), "Pasal 1");
        return new Enacted<>(
                MonthDay.of(Month.FEBRUARY, 10),
                inForce,
                new Basis(citation, Standing.EXTENSION, Confidence.INFERRED),
                day(1, 1));
    }

    private static final Enacted<MonthDay> DEADLINE = deadline(DateRange.since(LocalDate.of(2020, Month.JANUARY, 1)));

    @Test
    void aDraftIsAgreedOnTheLaterDay() {
        PerformancePlan plan = draft().build();
        assertFalse(plan.isAgreed());
        PerformancePlan agreed = plan.agree(agreement(day(1, 20), day(1, 21)));
        assertTrue(agreed.isAgreed());
        assertEquals(day(1, 21), agreed.agreement().orElseThrow().on());
        assertEquals(day(1, 22), agreement(day(1, 22), day(1, 21)).on());
        assertEquals(plan.workResults(), agreed.workResults());
        assertEquals(plan.form(), agreed.form());
    }

    @Test
    void nobodyAgreesTwiceOrAlone() {
        PlanAgreement alone = new PlanAgreement(day(1, 20), Plans.MEMBER, day(1, 20));
        assertEquals(
                List.of("error agreed-twice at agreement", "error self-agreed at agreement.appraiser"),
                Findings.of(agreed().agreementProblems(alone)));
        assertThrows(InvalidFactsException.class, () -> agreed().agree(agreement(day(2, 1), day(2, 1))));
        assertThrows(InvalidFactsException.class, () -> draft().build().agree(alone));
        assertEquals(Problems.none(), draft().build().agreementProblems(agreement(day(1, 1), day(1, 1))));
    }

    @Test
    void anAgreedPlanIsRevisedIntoItsNextVersion() {
        PerformancePlan first = draft().behavior(new WorkBehavior(CoreValue.LOYAL, "lama"))
                .behavior(new WorkBehavior(CoreValue.ADAPTIVE, "tetap"))
                .build()
                .agree(agreement(day(1, 20), day(1, 21)));
        PerformancePlan second = first.revise("target baru", Plans.HEAD, day(6, 1))
                .workResult(result("r2").supporting(WorkResultId.of("h1")))
                .behavior(new WorkBehavior(CoreValue.LOYAL, "baru"))
                .build();
        assertEquals(2, second.version());
        assertEquals(Optional.of(new PlanRevision("target baru", Plans.HEAD, day(6, 1))), second.revision());
        assertFalse(second.isAgreed());
        assertEquals(
                List.of(WorkResultId.of("r1"), WorkResultId.of("r2")),
                second.workResults().stream().map(WorkResultPlan::id).toList());
        assertEquals("baru", second.behaviors().get(CoreValue.LOYAL.ordinal()).specialExpectation());
        assertEquals(
                "tetap", second.behaviors().get(CoreValue.ADAPTIVE.ordinal()).specialExpectation());
        assertEquals(1, first.workResults().size());
        PerformancePlan redrafted = second.redraft().build();
        assertEquals(second, redrafted);
        PerformancePlan agreed = second.agree(agreement(day(6, 1), day(6, 1)));
        assertEquals(3, agreed.revise("lagi", Plans.HEAD, day(7, 1)).build().version());
    }

    @Test
    void draftsAreRedraftedAndAgreedPlansRevised() {
        PerformancePlan plan = draft().build();
        assertThrows(IllegalStateException.class, () -> plan.revise("x", Plans.HEAD, day(2, 1)));
        PerformancePlan agreed = agreed();
        assertThrows(IllegalStateException.class, agreed::redraft);
        assertThrows(IllegalArgumentException.class, () -> agreed.revise(" ", Plans.HEAD, day(2, 1)));
    }

    @Test
    void timeRunsForward() {
        assertEquals(
                List.of("error revised-before-agreement at revision.on"),
                Findings.of(agreed().revise("x", Plans.HEAD, day(1, 20)).problems()));
        PerformancePlanBuilder sameDay = agreed().revise("x", Plans.HEAD, day(1, 21));
        assertEquals(Problems.none(), sameDay.problems());
        assertEquals(
                List.of("error agreed-before-revision at agreement"),
                Findings.of(sameDay.build().agreementProblems(agreement(day(1, 20), day(1, 20)))));
        assertEquals(Problems.none(), sameDay.build().agreementProblems(agreement(day(1, 20), day(1, 21))));
    }

    @Test
    void aLateAgreementIsNoticedWithItsLaw() {
        PerformancePlan plan = draft().build();
        assertEquals(Problems.none(), plan.deadlineProblems(DEADLINE, day(2, 10)));
        Problems open = plan.deadlineProblems(DEADLINE, day(2, 11));
        assertEquals(List.of("notice not-agreed-in-time at agreement"), Findings.of(open));
        assertEquals(
                Optional.of("Contoh 1 Pasal 1"), open.list().get(0).citation().map(Citation::toString));
        PerformancePlan inTime = plan.agree(agreement(day(2, 10), day(2, 10)));
        assertEquals(Problems.none(), inTime.deadlineProblems(DEADLINE, day(12, 31)));
        Problem late = plan.agree(agreement(day(2, 10), day(2, 11)))
                .deadlineProblems(DEADLINE, day(1, 1))
                .list()
                .get(0);
        assertEquals(List.of("notice agreed-late at agreement"), Findings.of(Problems.of(late)));
        assertEquals("plan=p due=10 February 2026 agreed=11 February 2026", Findings.details(late));
        assertEquals(Optional.of("Contoh 1 Pasal 1"), late.citation().map(Citation::toString));
    }

    @Test
    void theDeadlineIsForTheFirstVersionOfAPlanThatStartsByThen() {
        PerformancePlan revised = agreed().revise("x", Plans.HEAD, day(6, 1)).build();
        assertEquals(Problems.none(), revised.deadlineProblems(DEADLINE, day(7, 1)));
        DateRange fromDeadline = DateRange.of(day(2, 10), day(7, 1));
        DateRange fromNextDay = DateRange.of(day(2, 11), day(7, 1));
        assertEquals(
                1,
                draft().days(fromDeadline)
                        .build()
                        .deadlineProblems(DEADLINE, day(6, 1))
                        .list()
                        .size());
        assertEquals(Problems.none(), draft().days(fromNextDay).build().deadlineProblems(DEADLINE, day(6, 1)));
        Enacted<MonthDay> later = deadline(DateRange.since(day(2, 11)));
        assertEquals(Problems.none(), draft().build().deadlineProblems(later, day(6, 1)));
    }

    @Test
    void weightsAreCheckedOnlyOnRequestAndAgainstTheGivenTotal() {
        PerformancePlan none =
                Plans.plan("p", Plans.HEAD, result("r1"), result("r2").weighing(Weight.of(40)));
        assertEquals(
                List.of("error weight-missing at workResults[0].weight"),
                Findings.of(none.weightProblems(Weight.of(100))));
        PerformancePlan weighted = Plans.plan(
                "p",
                Plans.HEAD,
                result("r1").weighing(Weight.of(60)),
                result("r2").weighing(Weight.of(35)),
                WorkResultPlan.of("r3", "extra", ResultCategory.ADDITIONAL, List.of(indicator("i3")))
                        .weighing(Weight.of(5)));
        assertEquals(Problems.none(), weighted.weightProblems(Weight.of(100)));
        Problems less = weighted.weightProblems(Weight.of(100), EnumSet.of(ResultCategory.MAIN));
        assertEquals(List.of("error weights-do-not-sum at workResults"), Findings.of(less));
        assertEquals(
                "plan=p found=95 expected=100", Findings.details(less.list().get(0)));
        assertEquals(Problems.none(), weighted.weightProblems(Weight.of(5), EnumSet.of(ResultCategory.ADDITIONAL)));
    }

    @Test
    void resultsAndIndicatorsAreFoundById() {
        PerformancePlan plan = Plans.plan("p", Plans.HEAD, result("r1"), result("r2"));
        assertEquals(Optional.of(result("r2")), plan.workResult(WorkResultId.of("r2")));
        assertEquals(Optional.empty(), plan.workResult(WorkResultId.of("r3")));
        assertEquals(
                IndicatorId.of("r2-i"),
                plan.indicator(IndicatorId.of("r2-i")).orElseThrow().id());
        assertEquals(Optional.empty(), plan.indicator(IndicatorId.of("r3-i")));
    }
}
