package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.HEAD;
import static id.walesi.kinerja.target.Plans.LEAD;
import static id.walesi.kinerja.target.Plans.MEMBER;
import static id.walesi.kinerja.target.Plans.day;
import static id.walesi.kinerja.target.Plans.plan;
import static id.walesi.kinerja.target.Plans.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CascadeTest {

    private static final Map<PersonId, PersonId> SUPERIORS = Map.of(MEMBER, LEAD, LEAD, HEAD);

    private static PlannedResultId id(String plan, String workResult) {
        return new PlannedResultId(PlanId.of(plan), WorkResultId.of(workResult));
    }

    private static final PerformancePlan TOP = plan("top", HEAD, result("h1"), result("h2"));
    private static final PerformancePlan MIDDLE = plan(
            "middle", LEAD, result("l1").supporting(LeaderSupport.of(WorkResultId.of("h1"), WorkResultId.of("h2"))));

    @Test
    void linksAreManyToManyOverSeveralLevels() {
        Cascade cascade = Cascade.of(
                List.of(
                        plan(
                                "member",
                                MEMBER,
                                result("m1")
                                        .supporting(LeaderSupport.of(WorkResultId.of("l1"))
                                                .by(CascadingMethod.NON_DIRECT)),
                                result("m2")
                                        .supporting(LeaderSupport.of(WorkResultId.of("l1"))
                                                .by(CascadingMethod.DIRECT))),
                        MIDDLE,
                        TOP),
                SUPERIORS);
        assertEquals(List.of(), Findings.of(cascade.problems()));
        assertEquals(List.of(id("top", "h1"), id("top", "h2")), cascade.supportedBy(id("middle", "l1")));
        assertEquals(List.of(id("member", "m1"), id("member", "m2")), cascade.supporting(id("middle", "l1")));
        assertEquals(List.of(), cascade.supportedBy(id("top", "h1")));
        assertEquals(List.of(), cascade.supporting(id("member", "m1")));
        assertEquals(List.of(), cascade.supportedBy(id("nowhere", "m1")));
        assertEquals(List.of(), cascade.supporting(id("nowhere", "m1")));
        assertEquals(List.of(), cascade.circles());
    }

    @Test
    void workForAnotherUnitSupportsTheLeaderThere() {
        PersonId elsewhere = Plans.person(9);
        Cascade cascade = Cascade.of(
                List.of(
                        plan("other", elsewhere, result("o1")),
                        TOP,
                        plan(
                                "lead",
                                LEAD,
                                result("l1").supporting(LeaderSupport.of(WorkResultId.of("h1"), WorkResultId.of("h2"))),
                                result("l2")
                                        .supporting(LeaderSupport.of(WorkResultId.of("o1"))
                                                .inPlan(PlanId.of("other")))
                                        .assigned(CrossUnitAssignment.appointed(Plans.SCHOOL)))),
                SUPERIORS);
        assertEquals(List.of(), Findings.of(cascade.problems()));
        assertEquals(List.of(id("other", "o1")), cascade.supportedBy(id("lead", "l2")));
    }

    @Test
    void aWaitingPlanIsNamedNotItsOwner() {
        Cascade cascade = Cascade.of(
                List.of(plan(
                        "m",
                        MEMBER,
                        result("r1").supporting(WorkResultId.of("l1")),
                        result("r2").supporting(WorkResultId.of("l2")))),
                SUPERIORS);
        assertEquals(List.of("warning superior-without-plan at plans[0]"), Findings.of(cascade.problems()));
        assertEquals("plan=m", Findings.details(cascade.problems().list().get(0)));
    }

    @Test
    void aSuperiorsPlanForOtherDaysDoesNotCount() {
        PerformancePlan early =
                PerformancePlan.of("early", HEAD, DateRange.of(day(1, 1), day(2, 1)), List.of(result("h1")));
        PerformancePlan late = PerformancePlan.of(
                "late",
                LEAD,
                DateRange.of(day(2, 1), day(3, 1)),
                List.of(result("l1").supporting(WorkResultId.of("h1"))));
        assertEquals(
                List.of("warning superior-without-plan at plans[1]"),
                Findings.of(Cascade.of(List.of(early, late), SUPERIORS).problems()));
    }

    @Test
    void unknownResultsAreFoundOneByOne() {
        Cascade cascade = Cascade.of(
                List.of(
                        TOP,
                        plan(
                                "m",
                                LEAD,
                                result("r1")
                                        .supporting(LeaderSupport.of(
                                                WorkResultId.of("h1"), WorkResultId.of("h2"), WorkResultId.of("h3"))),
                                result("r2")
                                        .supporting(LeaderSupport.of(WorkResultId.of("h1"))
                                                .inPlan(PlanId.of("lost"))))),
                SUPERIORS);
        assertEquals(
                List.of(
                        "error supports-unknown-result at plans[1].workResults[0].support",
                        "error supports-unknown-result at plans[1].workResults[1].support"),
                Findings.of(cascade.problems()));
        assertEquals(
                "plan=m workResult=r1 leaderResult=h3",
                Findings.details(cascade.problems().list().get(0)));
    }

    @Test
    void whoseSuperiorIsNotKnownIsSaidOnceAndNotThatAResultIsMissing() {
        Problems unknown = Cascade.of(
                        List.of(plan(
                                "h",
                                HEAD,
                                result("r1").supporting(WorkResultId.of("x")),
                                result("r2").supporting(WorkResultId.of("y")),
                                result("r3")
                                        .supporting(LeaderSupport.of(WorkResultId.of("h1"))
                                                .inPlan(PlanId.of("lost"))))),
                        SUPERIORS)
                .problems();
        assertEquals(
                List.of(
                        "error supports-unknown-result at plans[0].workResults[2].support",
                        "error superior-unknown at plans[0]"),
                Findings.of(unknown));
        assertEquals("plan=h", Findings.details(unknown.list().get(1)));
        Problems own = Cascade.of(
                        List.of(plan("h", HEAD, result("r1").supporting(WorkResultId.of("x")))), Map.of(HEAD, HEAD))
                .problems();
        assertEquals("error own-superior at plans[0]", Findings.of(own).get(0));
        assertEquals("plan=h", Findings.details(own.list().get(0)));
        assertEquals(1, own.list().size(), own::toString);
    }

    @Test
    void whatNobodySupportsIsFoundInLeadersPlansOnly() {
        Cascade cascade =
                Cascade.of(List.of(TOP, plan("m", LEAD, result("r1").supporting(WorkResultId.of("h2")))), SUPERIORS);
        assertEquals(
                List.of("warning leader-result-unsupported at plans[0].workResults[0]"),
                Findings.of(cascade.problems()));
        assertEquals(
                "plan=top workResult=h1",
                Findings.details(cascade.problems().list().get(0)));
        assertEquals(List.of(), Findings.of(Cascade.of(List.of(TOP), SUPERIORS).problems()));
    }

    @Test
    void aResultThatSupportsNothingIsFoundOnceTheSuperiorHasAPlan() {
        PerformancePlan member = plan(
                "m",
                LEAD,
                result("r1").supporting(LeaderSupport.of(WorkResultId.of("h1"), WorkResultId.of("h2"))),
                result("r2"));
        Problems found = Cascade.of(List.of(TOP, member), SUPERIORS).problems();
        assertEquals(List.of("warning supports-nothing at plans[1].workResults[1].support"), Findings.of(found));
        assertEquals("plan=m workResult=r2", Findings.details(found.list().get(0)));
        assertEquals(
                List.of("warning superior-without-plan at plans[0]"),
                Findings.of(Cascade.of(List.of(member), Map.of(LEAD, Plans.person(9)))
                                .problems())
                        .stream()
                        .filter(finding -> !finding.contains("supports-unknown-result"))
                        .toList());
        PerformancePlan onLeaderForm = member.redraft().form(PlanForm.LEADER).build();
        assertEquals(
                List.of(),
                Findings.of(Cascade.of(List.of(TOP, onLeaderForm), SUPERIORS).problems()));
    }

    @Test
    void circlesAreFoundEachOnceInTheOrderOfThePlans() {
        Cascade cascade = Cascade.of(
                List.of(
                        plan(
                                "a",
                                Plans.person(11),
                                result("r")
                                        .supporting(LeaderSupport.of(WorkResultId.of("r"))
                                                .inPlan(PlanId.of("b")))),
                        plan(
                                "b",
                                Plans.person(12),
                                result("r")
                                        .supporting(LeaderSupport.of(WorkResultId.of("r"))
                                                .inPlan(PlanId.of("a")))),
                        plan(
                                "c",
                                Plans.person(13),
                                result("r")
                                        .supporting(LeaderSupport.of(WorkResultId.of("r"))
                                                .inPlan(PlanId.of("c")))),
                        plan(
                                "d",
                                Plans.person(14),
                                result("r")
                                        .supporting(LeaderSupport.of(WorkResultId.of("r"))
                                                .inPlan(PlanId.of("a"))))),
                Map.of());
        assertEquals(List.of(List.of(id("a", "r"), id("b", "r")), List.of(id("c", "r"))), cascade.circles());
        assertEquals(
                List.of("error results-support-each-other at plans", "error results-support-each-other at plans"),
                Findings.of(cascade.problems()));
        assertEquals(
                "results=a/r, b/r", Findings.details(cascade.problems().list().get(0)));
    }

    @Test
    void aResultThatSupportsItselfIsACircleOfOne() {
        WorkResultPlan own =
                result("r").supporting(LeaderSupport.of(WorkResultId.of("r")).inPlan(PlanId.of("a")));
        Cascade cascade = Cascade.of(List.of(plan("a", Plans.person(11), own)), Map.of());
        assertEquals(List.of(List.of(id("a", "r"))), cascade.circles());
    }

    @Test
    void aPlanGivenTwiceCountsOnce() {
        Cascade cascade = Cascade.of(
                List.of(TOP, plan("top", MEMBER, result("x").supporting(WorkResultId.of("nothing"))), MIDDLE),
                SUPERIORS);
        assertEquals(List.of("error plan-twice at plans[1].id"), Findings.of(cascade.problems()));
        assertEquals(List.of(), cascade.supporting(id("top", "x")));
    }

    @Test
    void oneWhoIsTheirOwnSuperiorIsNoLeader() {
        Cascade cascade = Cascade.of(List.of(plan("p", HEAD, result("r1"), result("r2"))), Map.of(HEAD, HEAD));
        assertEquals(List.of(), Findings.of(cascade.problems()));
    }

    @Test
    @Tag("exhaustive")
    void deepChainsAndCirclesNeedNoDeepStack() {
        int depth = 20_000;
        List<PerformancePlan> chain = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            chain.add(plan(
                    "p" + i,
                    Plans.person(i),
                    result("r")
                            .supporting(
                                    LeaderSupport.of(WorkResultId.of("r")).inPlan(PlanId.of("p" + (i + 1) % depth)))));
        }
        assertEquals(depth, Cascade.of(chain, Map.of()).circles().get(0).size());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Cascade.of(null, Map.of()));
        assertThrows(NullPointerException.class, () -> Cascade.of(List.of(), null));
        assertThrows(
                NullPointerException.class,
                () -> Cascade.of(List.of(), Map.of()).supportedBy(null));
        assertThrows(
                NullPointerException.class,
                () -> Cascade.of(List.of(), Map.of()).supporting(null));
        assertEquals("p/r", id("p", "r").toString());
    }
}
