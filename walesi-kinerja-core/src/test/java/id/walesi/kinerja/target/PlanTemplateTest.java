package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.agreed;
import static id.walesi.kinerja.target.Plans.day;
import static id.walesi.kinerja.target.Plans.draft;
import static id.walesi.kinerja.target.Plans.person;
import static id.walesi.kinerja.target.Plans.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTemplateTest {

    private static final PlanTemplate NURSES = new PlanTemplate(
            PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL,
            PlanApproach.QUANTITATIVE,
            List.of(result("r1").supporting(WorkResultId.of("h1")), result("r2").supporting(WorkResultId.of("h2"))),
            List.of(new WorkBehavior(CoreValue.SERVICE_ORIENTED, "ramah")),
            new PlanAnnex(List.of("alat"), List.of(), List.of()));

    private static PlanTemplate.Recipient recipient(String plan, int person) {
        return new PlanTemplate.Recipient(PlanId.of(plan), person(person), Plans.YEAR);
    }

    private static List<String> ids(PlanPreview preview) {
        return preview.plans().stream().map(plan -> plan.id().value()).toList();
    }

    @Test
    void everyRecipientGetsAPlanOfTheTemplate() {
        PlanPreview preview = NURSES.preview(List.of(recipient("a", 1), recipient("b", 2)), List.of());
        assertEquals(List.of(), Findings.of(preview.problems()));
        assertEquals(List.of("a", "b"), ids(preview));
        assertEquals(preview.plans(), preview.create());
        PerformancePlan second = preview.plans().get(1);
        assertEquals(person(2), second.owner());
        assertEquals(Plans.YEAR, second.days());
        assertEquals(NURSES.workResults(), second.workResults());
        assertEquals(NURSES.annex(), second.annex());
        assertEquals("ramah", second.behaviors().get(0).specialExpectation());
        assertEquals(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL, second.form().orElseThrow());
        assertEquals(PlanApproach.QUANTITATIVE, second.approach().orElseThrow());
    }

    @Test
    void thePreviewShowsAllProblemsAndWhatCanBeCreatedDespiteThem() {
        PerformancePlan existing = Plans.plan("old", person(2), result("r"));
        PlanPreview preview = NURSES.preview(
                List.of(
                        recipient("a", 1),
                        recipient("b", 2),
                        recipient("a", 3),
                        new PlanTemplate.Recipient(PlanId.of("c"), person(1), DateRange.of(day(6, 1), day(7, 1))),
                        new PlanTemplate.Recipient(PlanId.of("d"), person(4), DateRange.since(day(1, 1))),
                        recipient("e", 5)),
                List.of(existing, Plans.plan("other", person(9), result("r"))));
        assertEquals(
                List.of(
                        "error plans-overlap at recipients[1].plans",
                        "error plan-twice at recipients[2].planId",
                        "error plans-overlap at recipients[3].plans",
                        "error plan-without-end at recipients[4].days"),
                Findings.of(preview.problems()));
        assertEquals(
                "plan=b other=old days=1 January 2026 to 31 December 2026",
                Findings.details(preview.problems().list().get(0)));
        assertEquals(List.of("a", "e"), ids(preview));
        InvalidFactsException refused = assertThrows(InvalidFactsException.class, preview::create);
        assertEquals(preview.problems(), refused.problems());
    }

    @Test
    void theNewestVersionOfAnExistingPlanCounts() {
        PerformancePlan whole = PerformancePlan.of("old", person(7), Plans.YEAR, List.of(result("r")))
                .agree(Plans.agreement(day(1, 2), day(1, 2)));
        PerformancePlan shortened = whole.revise("pindah", Plans.HEAD, day(4, 1))
                .days(DateRange.of(day(1, 1), day(4, 1)))
                .build();
        PlanTemplate.Recipient rest =
                new PlanTemplate.Recipient(PlanId.of("new"), person(7), DateRange.of(day(4, 1), day(12, 31)));
        assertEquals(List.of("new"), ids(NURSES.preview(List.of(rest), List.of(whole, shortened))));
    }

    @Test
    void warningsDoNotStopTheCreation() {
        PlanTemplate thin = PlanTemplate.of(
                PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL, PlanApproach.QUANTITATIVE, List.of(result("r1")));
        PlanPreview preview = thin.preview(List.of(recipient("a", 1)), List.of());
        assertEquals(
                List.of("warning leader-result-missing at recipients[0].workResults[0].support"),
                Findings.of(preview.problems()));
        assertEquals(1, preview.create().size());
        assertEquals(PlanAnnex.empty(), thin.annex());
        assertEquals(List.of(), thin.behaviors());
    }

    @Test
    void anAssignmentGoesToDraftsAndToNewVersionsOfAgreedPlans() {
        PlanRevision revision = new PlanRevision("penugasan khusus", Plans.HEAD, day(5, 1));
        WorkResultPlan extra = WorkResultPlan.of(
                        "x", "extra", ResultCategory.ADDITIONAL, List.of(Plans.indicator("x-i")))
                .assigned(new SpecialAssignment(AssignmentScope.CROSS_UNIT, "Sekretaris Daerah", "letter"));
        PlanPreview preview = PlanPreview.ofAssignment(extra, List.of(draft().build(), agreed()), revision);
        assertEquals(
                List.of(
                        "warning leader-result-missing at plans[0].workResults[1].support",
                        "warning aspect-missing at plans[0].workResults[1].indicators[0].aspect",
                        "warning leader-result-missing at plans[1].workResults[1].support",
                        "warning aspect-missing at plans[1].workResults[1].indicators[0].aspect"),
                Findings.of(preview.problems()));
        assertEquals(
                List.of(1, 2),
                preview.create().stream().map(PerformancePlan::version).toList());
        assertEquals(revision, preview.plans().get(1).revision().orElseThrow());
        preview.plans().forEach(plan -> assertEquals(extra, plan.workResults().get(1)));
    }

    @Test
    void anAssignmentThatClashesIsShownForEachPlan() {
        PlanRevision early = new PlanRevision("x", Plans.HEAD, day(1, 1));
        PlanPreview preview = PlanPreview.ofAssignment(
                result("r1").supporting(WorkResultId.of("h1")), List.of(draft().build(), agreed()), early);
        assertEquals(
                List.of(
                        "error work-result-twice at plans[0].workResults[1].id",
                        "error indicator-twice at plans[0].workResults[1].indicators[0].id",
                        "error revised-before-agreement at plans[1].revision.on",
                        "error work-result-twice at plans[1].workResults[1].id",
                        "error indicator-twice at plans[1].workResults[1].indicators[0].id"),
                Findings.of(preview.problems()));
        assertEquals(List.of(), preview.plans());
        assertThrows(InvalidFactsException.class, preview::create);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> NURSES.preview(null, List.of()));
        assertThrows(NullPointerException.class, () -> NURSES.preview(List.of(), null));
        assertThrows(
                NullPointerException.class,
                () -> PlanPreview.ofAssignment(null, List.of(), new PlanRevision("x", Plans.HEAD, day(1, 1))));
        assertThrows(NullPointerException.class, () -> PlanPreview.ofAssignment(result("r"), List.of(), null));
        assertThrows(IllegalArgumentException.class, () -> recipient(" ", 1));
    }
}
