package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.facts.pp30_2019.BehaviorLevels;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.PlanScores;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.WorkResultId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the sheets of facts of the laws before 2022, and the behavior scores, stand in a record. */
final class SheetForms {

    static final Form<BehaviorScores> BEHAVIOR_SCORES = Form.fields(sheet -> scores(sheet.each(
            "scores",
            Form.<Scored>fields(entry -> new Scored(
                    entry.take("value", Form.coded(CoreValue.values()), Scored::value),
                    entry.take("score", QuantityForms.SCORE, Scored::score))),
            SheetForms::entries)));

    static final Form<PlanScores> PLAN_SCORES = Form.fields(sheet -> new PlanScores(sheet.each(
            "plans",
            Form.<PlanScores.Plan>fields(plan -> new PlanScores.Plan(
                    plan.take("id", Form.text(PlanId::value, PlanId::of), PlanScores.Plan::id),
                    plan.take("days", QuantityForms.DAYS, PlanScores.Plan::days),
                    plan.take("score", QuantityForms.SCORE, PlanScores.Plan::score))),
            PlanScores::plans)));

    private static final Form<ResultDetails.SuperiorPlan> SUPERIOR_PLAN =
            Form.fields(plan -> new ResultDetails.SuperiorPlan(
                    plan.take("value", QuantityForms.SCORE, ResultDetails.SuperiorPlan::value),
                    plan.take("category", Form.coded(Panrb8Category.values()), ResultDetails.SuperiorPlan::category)));

    static final Form<ResultDetails> RESULT_DETAILS = Form.fields(sheet -> details(sheet.each(
            "results",
            Form.<Detailed>fields(entry -> new Detailed(
                    entry.take("workResult", Form.text(WorkResultId::value, WorkResultId::of), Detailed::workResult),
                    entry.maybe("group", Form.coded(DutyGroup.values()), Detailed::group),
                    entry.maybe("scope", Form.coded(AssignmentScope.values()), Detailed::scope),
                    entry.maybe("superior", SUPERIOR_PLAN, Detailed::superior))),
            SheetForms::entries)));

    static final Form<BehaviorLevels> BEHAVIOR_LEVELS = Form.fields(sheet -> levels(
            sheet.take("lowest", QuantityForms.WHOLE, levels -> whole(levels.lowestStandard())),
            sheet.take("highest", QuantityForms.WHOLE, levels -> whole(levels.highestStandard())),
            sheet.each(
                    "levels",
                    Form.<Leveled>fields(entry -> new Leveled(
                            entry.take("aspect", Form.coded(Pp30BehaviorAspect.values()), Leveled::aspect),
                            entry.take("level", QuantityForms.WHOLE, Leveled::level))),
                    SheetForms::entries)));

    private SheetForms() {}

    private record Scored(CoreValue value, Score score) {}

    private record Detailed(
            WorkResultId workResult,
            Optional<DutyGroup> group,
            Optional<AssignmentScope> scope,
            Optional<ResultDetails.SuperiorPlan> superior) {}

    private record Leveled(Pp30BehaviorAspect aspect, int level) {}

    private static BehaviorScores scores(List<Scored> entries) {
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        entries.forEach(entry -> scores.put(entry.value(), entry.score()));
        return new BehaviorScores(scores);
    }

    private static List<Scored> entries(BehaviorScores sheet) {
        List<Scored> entries = new ArrayList<>();
        for (CoreValue value : CoreValue.values()) {
            sheet.of(value).ifPresent(score -> entries.add(new Scored(value, score)));
        }
        return entries;
    }

    private static ResultDetails details(List<Detailed> entries) {
        ResultDetails details = ResultDetails.none();
        for (Detailed entry : entries) {
            WorkResultId id = entry.workResult();
            if (entry.group().isPresent()) {
                details = details.group(id, entry.group().get());
            }
            if (entry.scope().isPresent()) {
                details = details.scope(id, entry.scope().get());
            }
            if (entry.superior().isPresent()) {
                details = details.superior(id, entry.superior().get());
            }
        }
        return details;
    }

    private static List<Detailed> entries(ResultDetails details) {
        List<Detailed> entries = new ArrayList<>();
        for (WorkResultId id : details.workResults()) {
            entries.add(new Detailed(id, details.groupOf(id), details.scopeOf(id), details.superiorOf(id)));
        }
        return entries;
    }

    private static int whole(Score score) {
        Ratio value = score.value();
        return value.numerator().intValueExact();
    }

    private static BehaviorLevels levels(int lowest, int highest, List<Leveled> entries) {
        BehaviorLevels levels = BehaviorLevels.standard(lowest, highest);
        for (Leveled entry : entries) {
            levels = levels.level(entry.aspect(), entry.level());
        }
        return levels;
    }

    private static List<Leveled> entries(BehaviorLevels levels) {
        List<Leveled> entries = new ArrayList<>();
        for (Pp30BehaviorAspect aspect : Pp30BehaviorAspect.values()) {
            levels.levelOf(aspect).ifPresent(level -> entries.add(new Leveled(aspect, whole(level))));
        }
        return entries;
    }
}
