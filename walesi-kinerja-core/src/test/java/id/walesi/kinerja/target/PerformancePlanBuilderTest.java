package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.day;
import static id.walesi.kinerja.target.Plans.draft;
import static id.walesi.kinerja.target.Plans.indicator;
import static id.walesi.kinerja.target.Plans.leader;
import static id.walesi.kinerja.target.Plans.result;
import static id.walesi.kinerja.target.Plans.staff;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerformancePlanBuilderTest {

    private static List<String> findings(PerformancePlanBuilder builder) {
        return Findings.of(builder.problems());
    }

    @Test
    void wellFormedPlansOfEveryFormHaveNoProblem() {
        assertEquals(List.of(), findings(draft()));
        assertEquals(
                List.of(),
                findings(leader().workResult(result("h1", indicator("i1")).under(Perspective.SERVICE_RECIPIENT))
                        .workResult(result("h2", indicator("i2")).under(Perspective.BUSINESS_PROCESS))
                        .workResult(result("h3", indicator("i3")).under(Perspective.INTERNAL_STRENGTHENING))
                        .workResult(result("h4", indicator("i4")).under(Perspective.BUDGET))));
        assertEquals(
                List.of(),
                findings(leader().workResult(result("h1", indicator("i1")).under(Perspective.BUSINESS_PROCESS))
                        .workResult(
                                result("h3", indicator("i3")).under(Perspective.INTERNAL_STRENGTHENING_AND_BUDGET))));
        assertEquals(
                List.of(),
                findings(staff(PlanApproach.QUALITATIVE)
                        .workResult(result(
                                        "r1",
                                        indicator("i1", Polarity.HIGHER_IS_BETTER, TargetValue.narrative("selesai")),
                                        indicator("i2", Polarity.LOWER_IS_BETTER, TargetValue.by(day(6, 30))))
                                .supporting(WorkResultId.of("h1")))));
    }

    @Test
    void everythingBuiltIsKept() {
        Position post = Position.of("Perawat Contoh", PositionLevel.STAFF);
        PlanAnnex annex = new PlanAnnex(List.of("laptop"), List.of("laporan bulanan"), List.of("penghargaan"));
        PerformancePlan plan = draft().position(post)
                .annex(annex)
                .behavior(new WorkBehavior(CoreValue.HARMONIOUS, "rukun"))
                .workResults(List.of(result("r2").supporting(WorkResultId.of("h2"))))
                .days(Plans.year(2027))
                .build();
        assertEquals(PlanId.of("p"), plan.id());
        assertEquals(Plans.MEMBER, plan.owner());
        assertEquals(Plans.year(2027), plan.days());
        assertEquals(Optional.of(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL), plan.form());
        assertEquals(Optional.of(PlanApproach.QUANTITATIVE), plan.approach());
        assertEquals(Optional.of(post), plan.position());
        assertEquals(annex, plan.annex());
        assertEquals(WorkBehavior.ofAllValues(Map.of(CoreValue.HARMONIOUS, "rukun")), plan.behaviors());
        assertEquals(List.of(result("r2").supporting(WorkResultId.of("h2"))), plan.workResults());
        assertEquals(1, plan.version());
        assertEquals(Optional.empty(), plan.revision());
        assertEquals(Optional.empty(), plan.agreement());
        assertEquals("PerformancePlan[p, version 1, 2027-01-01..2027-12-31]", plan.toString());
    }

    @Test
    void allContradictionsAreListedTogetherAndStopTheBuild() {
        PerformancePlanBuilder builder = staff(PlanApproach.QUANTITATIVE)
                .days(DateRange.since(day(1, 1)))
                .workResult(result("r1").supporting(WorkResultId.of("h1")))
                .workResult(result("r1").supporting(WorkResultId.of("h1")))
                .workResult(result("r2")
                        .supporting(WorkResultId.of("h1"))
                        .assigned(CrossUnitAssignment.voluntary(Plans.SCHOOL)))
                .behavior(new WorkBehavior(CoreValue.LOYAL, "a"))
                .behavior(new WorkBehavior(CoreValue.LOYAL, "b"));
        List<String> expected = List.of(
                "error plan-without-end at days",
                "error work-result-twice at workResults[1].id",
                "error indicator-twice at workResults[1].indicators[0].id",
                "error consent-missing at workResults[2].crossUnitAssignment",
                "error core-value-twice at behaviors[1].value");
        assertEquals(expected, findings(builder));
        Problems carried =
                assertThrows(InvalidFactsException.class, builder::build).problems();
        assertEquals(expected, Findings.of(carried));
        assertEquals(List.of("error plan-without-result at workResults"), findings(staff(PlanApproach.QUANTITATIVE)));
    }

    @Test
    void aSettledAssignmentFromElsewhereIsNoProblem() {
        assertEquals(
                List.of(),
                findings(staff(PlanApproach.QUANTITATIVE)
                        .workResult(result("r1")
                                .supporting(WorkResultId.of("h1"))
                                .assigned(CrossUnitAssignment.appointed(Plans.SCHOOL))
                                .assigned(new SpecialAssignment(
                                        AssignmentScope.CROSS_AGENCY, "Sekretaris Daerah", "letter-1")))));
    }

    @Test
    void columnsOfTheOtherFormAreWarnings() {
        PerformancePlanBuilder head = leader().approach(PlanApproach.QUALITATIVE)
                .workResult(result("r1").supporting(WorkResultId.of("h1")));
        assertEquals(
                List.of(
                        "warning leader-form-qualitative at approach",
                        "warning leader-result-in-leader-form at workResults[0].support",
                        "warning perspective-missing at workResults[0].perspective",
                        "warning aspect-in-leader-form at workResults[0].indicators[0].aspect",
                        "warning number-in-qualitative-plan at workResults[0].indicators[0].target"),
                findings(head));
        assertEquals(WorkResultId.of("r1"), head.build().workResults().get(0).id());
        assertEquals(
                List.of(
                        "warning leader-result-missing at workResults[0].support",
                        "warning perspective-outside-leader-form at workResults[0].perspective",
                        "warning aspect-missing at workResults[0].indicators[0].aspect"),
                findings(staff(PlanApproach.QUANTITATIVE)
                        .workResult(result("r1", indicator("i1")).under(Perspective.BUDGET))));
    }

    @Test
    void aQualitativePlanNeedsNoAspect() {
        assertEquals(
                List.of("warning number-in-qualitative-plan at workResults[0].indicators[0].target"),
                findings(staff(PlanApproach.QUALITATIVE)
                        .workResult(result("r1", indicator("i1")).supporting(WorkResultId.of("h1")))));
    }

    @Test
    void joinedAndSeparatePerspectivesDoNotMix() {
        for (Perspective apart : List.of(Perspective.INTERNAL_STRENGTHENING, Perspective.BUDGET)) {
            assertEquals(
                    List.of("warning perspective-joined-and-apart at workResults"),
                    findings(leader().workResult(result("h1", indicator("i1")).under(apart))
                            .workResult(result("h2", indicator("i2"))
                                    .under(Perspective.INTERNAL_STRENGTHENING_AND_BUDGET))));
        }
    }

    @Test
    void aPlanWithoutFormIsNotCheckedAgainstOne() {
        PerformancePlan plan = Plans.plan("p", Plans.HEAD, result("r1").under(Perspective.BUDGET));
        assertEquals(Optional.empty(), plan.form());
        assertEquals(Optional.empty(), plan.approach());
        assertEquals(List.of(), findings(plan.redraft()));
        assertEquals(plan, plan.redraft().build());
        assertEquals(WorkBehavior.ofAllValues(), plan.behaviors());
    }

    @Test
    void nullIsRefusedByName() {
        PerformancePlanBuilder builder = draft();
        for (Runnable call : List.<Runnable>of(
                () -> builder.days(null),
                () -> builder.form(null),
                () -> builder.approach(null),
                () -> builder.position(null),
                () -> builder.annex(null),
                () -> builder.workResult(null),
                () -> builder.workResults(null),
                () -> builder.behavior(null))) {
            assertThrows(NullPointerException.class, call::run);
        }
        assertEquals(List.of(), findings(builder));
    }

    @Test
    void valuesCheckTheirParts() {
        WorkResultPlan result = result("r1", indicator("i1").withAspect(Aspect.TIME));
        for (Runnable call : List.<Runnable>of(
                () -> result.supporting(LeaderSupport.of()),
                () -> result.supporting(LeaderSupport.of(WorkResultId.of("h1"), WorkResultId.of("h1"))),
                () -> result.supporting(LeaderSupport.of(WorkResultId.of(" "))),
                () -> result.supporting(WorkResultId.of(" ")),
                () -> LeaderSupport.of(WorkResultId.of("h1")).inPlan(PlanId.of(" ")),
                () -> result.assigned(new SpecialAssignment(AssignmentScope.WITHIN_UNIT, "Sekda", "letter")),
                () -> result.assigned(new SpecialAssignment(AssignmentScope.CROSS_UNIT, " ", "letter")),
                () -> result.assigned(new SpecialAssignment(AssignmentScope.CROSS_UNIT, "Sekda", " ")),
                () -> new PlanAnnex(List.of(" "), List.of(), List.of()),
                () -> new PlanAnnex(List.of(), List.of(" "), List.of()),
                () -> new PlanAnnex(List.of(), List.of(), List.of(" ")),
                () -> new PlanRevision(" ", Plans.HEAD, day(1, 1)),
                () -> WorkResultPlan.of("r1", "outcome", ResultCategory.MAIN, List.of()),
                () -> result("r1", indicator("i1"), indicator("i1")),
                () -> PerformancePlan.of("p", Plans.HEAD, DateRange.since(day(1, 1)), List.of(result)),
                () -> PerformancePlan.of("p", Plans.HEAD, Plans.YEAR, List.of()),
                () -> Plans.plan("p", Plans.HEAD, result("r1", indicator("i1")), result("r1", indicator("i2"))),
                () -> Plans.plan("p", Plans.HEAD, result("r1", indicator("i1")), result("r2", indicator("i1"))))) {
            assertThrows(IllegalArgumentException.class, call::run);
        }
    }

    @Test
    void freeTextStaysOutOfText() {
        assertEquals("PlanAnnex[1, 0, 2]", new PlanAnnex(List.of("a"), List.of(), List.of("b", "c")).toString());
        assertEquals("PlanRevision[2026-03-01]", new PlanRevision("pindah", Plans.HEAD, day(3, 1)).toString());
        assertTrue(PlanAnnex.empty().resourceSupport().isEmpty());
    }

    @Test
    void aResultNamesTheFirstOfTheResultsItSupports() {
        assertEquals(Optional.empty(), result("r1").supportedLeaderResult());
        assertEquals(
                Optional.of(WorkResultId.of("h2")),
                result("r1")
                        .supporting(LeaderSupport.of(WorkResultId.of("h2"), WorkResultId.of("h1")))
                        .supportedLeaderResult());
        LeaderSupport support =
                LeaderSupport.of(WorkResultId.of("h1")).inPlan(PlanId.of("q")).by(CascadingMethod.DIRECT);
        assertEquals(Optional.of(support), result("r1").supporting(support).support());
        assertEquals(Optional.of(PlanId.of("q")), support.plan());
        assertEquals(Optional.of(CascadingMethod.DIRECT), support.method());
    }

    @Test
    void consentOfBothLeadersSettlesAnApplication() {
        CrossUnitAssignment applied = CrossUnitAssignment.voluntary(Plans.SCHOOL);
        CrossUnitAssignment.Consent consent = new CrossUnitAssignment.Consent(Plans.HEAD, day(2, 1));
        assertEquals(false, applied.isSettled());
        assertEquals(false, applied.consentedByOwn(consent).isSettled());
        assertEquals(false, applied.consentedByReceiving(consent).isSettled());
        assertEquals(
                true,
                applied.consentedByOwn(consent).consentedByReceiving(consent).isSettled());
        assertEquals(true, CrossUnitAssignment.appointed(Plans.SCHOOL).isSettled());
    }
}
