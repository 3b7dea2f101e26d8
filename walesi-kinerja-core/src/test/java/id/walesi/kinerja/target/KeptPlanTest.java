package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan that was kept comes back as it was. */
class KeptPlanTest {

    private static PerformancePlan kept(int version) {
        PerformancePlan plan = Specimen.plan(AppraisalPeriod.ofYear(2025));
        return PerformancePlan.kept(
                plan.id().value(),
                plan.owner(),
                plan.days(),
                plan.workResults(),
                Optional.of(PlanForm.LEADER),
                Optional.of(PlanApproach.QUANTITATIVE),
                Optional.empty(),
                WorkBehavior.ofAllValues(),
                PlanAnnex.empty(),
                version,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void everythingIsAsItWas() {
        PerformancePlan plan = kept(7);
        assertEquals(7, plan.version());
        assertEquals(Optional.of(PlanForm.LEADER), plan.form());
        assertEquals(
                List.of(WorkResultId.of("r1"), WorkResultId.of("r2")),
                plan.workResults().stream().map(WorkResultPlan::id).toList());
        assertEquals(Specimen.plan(AppraisalPeriod.ofYear(2025)).days(), plan.days());
    }

    @Test
    void versionsBeginWithOne() {
        assertThrows(IllegalArgumentException.class, () -> kept(0));
    }
}
