package id.walesi.kinerja.facts.pp30_2019;

import static id.walesi.kinerja.rating.Panrb8Category.ADEQUATE;
import static id.walesi.kinerja.rating.Panrb8Category.GOOD;
import static id.walesi.kinerja.rating.Panrb8Category.POOR;
import static id.walesi.kinerja.rating.Panrb8Category.VERY_GOOD;
import static id.walesi.kinerja.rating.Panrb8Category.VERY_POOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails.SuperiorPlan;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.WorkResultId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sheets are found by path, refuse what cannot be, and tell nobody a value. */
class SheetsTest {

    private static final SuperiorPlan SUPERIOR = new SuperiorPlan(Score.of(99), GOOD);

    private static final ResultDetails DETAILS = ResultDetails.none()
            .group(WorkResultId.of("r1"), DutyGroup.AGREEMENT_AND_DIRECTIVES)
            .scope(WorkResultId.of("r2"), AssignmentScope.CROSS_UNIT)
            .superior(WorkResultId.of("r3"), SUPERIOR);

    @Test
    void detailsAreFoundByPath() {
        assertEquals(Optional.of(new Datum.Label(DutyGroup.AGREEMENT_AND_DIRECTIVES)), DETAILS.fact("groups[r1]"));
        assertEquals(Optional.of(new Datum.Label(AssignmentScope.CROSS_UNIT)), DETAILS.fact("scopes[r2]"));
        assertEquals(Optional.of(new Datum.Numeric(Score.of(99))), DETAILS.fact("superiorValues[r3]"));
        assertEquals(Optional.of(new Datum.Label(GOOD)), DETAILS.fact("superiorCategories[r3]"));
        for (String path :
                List.of("groups[]", "scopes[ ]", "groups[r2]", "groups", "groups[r1", "others[r1]", "", "[r1]")) {
            assertEquals(Optional.empty(), DETAILS.fact(path), path);
        }
    }

    @Test
    void detailsAreGivenOnceAndCompareByValue() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DETAILS.group(WorkResultId.of("r1"), DutyGroup.AGREEMENT_AND_DIRECTIVES));
        assertThrows(
                IllegalArgumentException.class, () -> DETAILS.scope(WorkResultId.of("r2"), AssignmentScope.CROSS_UNIT));
        assertThrows(IllegalArgumentException.class, () -> DETAILS.superior(WorkResultId.of("r3"), SUPERIOR));
        ResultDetails same = ResultDetails.none()
                .superior(WorkResultId.of("r3"), new SuperiorPlan(Score.of(99), GOOD))
                .scope(WorkResultId.of("r2"), AssignmentScope.CROSS_UNIT)
                .group(WorkResultId.of("r1"), DutyGroup.AGREEMENT_AND_DIRECTIVES);
        assertEquals(DETAILS, same);
        assertEquals(DETAILS.hashCode(), same.hashCode());
        assertNotEquals(DETAILS, ResultDetails.none());
        assertNotEquals(DETAILS, same.group(WorkResultId.of("r9"), DutyGroup.AGREEMENT_AND_DIRECTIVES));
        assertNotEquals(DETAILS, same.scope(WorkResultId.of("r9"), AssignmentScope.CROSS_UNIT));
        assertNotEquals(DETAILS, same.superior(WorkResultId.of("r9"), SUPERIOR));
        assertFalse((DETAILS + " " + SUPERIOR).contains("99"));
        assertTrue(SUPERIOR.toString().startsWith("SuperiorPlan["), SUPERIOR.toString());
        assertEquals("ResultDetails[***]", DETAILS.toString());
        // each part has its own place in the hash
        ResultDetails none = ResultDetails.none();
        assertNotEquals(
                none.hashCode(),
                none.group(WorkResultId.of("r"), DutyGroup.AGREEMENT_AND_DIRECTIVES)
                        .hashCode());
        assertNotEquals(
                none.hashCode(),
                none.scope(WorkResultId.of("r"), AssignmentScope.CROSS_UNIT).hashCode());
        assertNotEquals(
                none.hashCode(), none.superior(WorkResultId.of("r"), SUPERIOR).hashCode());
    }

    @Test
    void levelsAreFoundByPathAndBounded() {
        BehaviorLevels levels = BehaviorLevels.standard(3, 4).level(Pp30BehaviorAspect.COMMITMENT, 7);
        assertEquals(Optional.of(new Datum.Numeric(Score.of(3))), levels.fact("lowestStandard"));
        assertEquals(Optional.of(new Datum.Numeric(Score.of(4))), levels.fact("highestStandard"));
        assertEquals(Optional.of(new Datum.Numeric(Score.of(7))), levels.fact("levels[commitment]"));
        assertEquals(Optional.empty(), levels.fact("levels[cooperation]"));
        assertEquals(Optional.empty(), levels.levelOf(Pp30BehaviorAspect.COOPERATION));
        assertThrows(IllegalArgumentException.class, () -> levels.level(Pp30BehaviorAspect.COMMITMENT, 5));
        assertThrows(IllegalArgumentException.class, () -> levels.level(Pp30BehaviorAspect.COOPERATION, 0));
        assertThrows(IllegalArgumentException.class, () -> levels.level(Pp30BehaviorAspect.COOPERATION, 8));
        assertThrows(IllegalArgumentException.class, () -> BehaviorLevels.standard(3, 3));
        assertThrows(IllegalArgumentException.class, () -> BehaviorLevels.standard(0, 3));
        assertThrows(IllegalArgumentException.class, () -> BehaviorLevels.standard(3, 8));
        BehaviorLevels same = BehaviorLevels.standard(3, 4).level(Pp30BehaviorAspect.COMMITMENT, 7);
        assertEquals(levels, same);
        assertEquals(levels.hashCode(), same.hashCode());
        assertNotEquals(levels, BehaviorLevels.standard(3, 5).level(Pp30BehaviorAspect.COMMITMENT, 7));
        assertNotEquals(levels, BehaviorLevels.standard(2, 4).level(Pp30BehaviorAspect.COMMITMENT, 7));
        assertNotEquals(levels, BehaviorLevels.standard(3, 4).level(Pp30BehaviorAspect.COMMITMENT, 6));
        assertEquals("BehaviorLevels[***]", levels.toString());
        assertNotEquals(levels.hashCode(), BehaviorLevels.standard(3, 5).hashCode());
        assertNotEquals(
                BehaviorLevels.standard(3, 5).hashCode(),
                BehaviorLevels.standard(3, 6).hashCode());
        assertNotEquals(
                BehaviorLevels.standard(2, 5).hashCode(),
                BehaviorLevels.standard(3, 5).hashCode());
    }

    @Test
    void plansAreFoundByPathAndNamedOnce() {
        PlanScores.Plan plan = new PlanScores.Plan(
                PlanId.of("a"), AppraisalPeriod.ofMonth(2021, 7).days(), Score.of(87));
        PlanScores sheet = new PlanScores(List.of(plan));
        assertEquals(Optional.of(new Datum.Numeric(Score.of(87))), sheet.fact("scores[a]"));
        assertEquals(Optional.of(new Datum.Numeric(Amount.of(31, MeasurementUnit.DAY))), sheet.fact("lengths[a]"));
        assertEquals(Optional.empty(), sheet.fact("scores[b]"));
        assertThrows(IllegalArgumentException.class, () -> new PlanScores(List.of(plan, plan)));
        assertThrows(IllegalArgumentException.class, () -> new PlanScores(List.of()));
        assertFalse(sheet.toString().contains("87"));
        assertEquals("Plan[" + plan.days() + "]", plan.toString());
    }

    @Test
    void groupWeightsAreTheWhole() {
        GroupWeights weights = new GroupWeights(Percent.of(60), Percent.of(40));
        assertEquals(Percent.of(60), weights.of(DutyGroup.AGREEMENT_AND_DIRECTIVES));
        assertEquals(Percent.of(40), weights.of(DutyGroup.ACTION_PLANS_AND_INITIATIVES));
        assertEquals(Percent.of(0), new GroupWeights(Percent.of(0), Percent.of(100)).agreement());
        assertEquals(Percent.of(0), new GroupWeights(Percent.of(100), Percent.of(0)).actionPlans());
        assertThrows(IllegalArgumentException.class, () -> new GroupWeights(Percent.of(60), Percent.of(41)));
        assertThrows(IllegalArgumentException.class, () -> new GroupWeights(Percent.of(-1), Percent.of(101)));
        assertThrows(IllegalArgumentException.class, () -> new GroupWeights(Percent.of(101), Percent.of(-1)));
    }

    private static List<List<Panrb8Category>> pairs() {
        List<List<Panrb8Category>> pairs = new ArrayList<>();
        for (Panrb8Category first : Panrb8Category.values()) {
            for (Panrb8Category second : Panrb8Category.values()) {
                if (second.compareTo(first) >= 0) {
                    pairs.add(List.of(first, second));
                }
            }
        }
        return pairs;
    }

    private static AspectTable.Builder lower(int left) {
        AspectTable.Builder builder = AspectTable.of(2);
        pairs().subList(0, left).forEach(pair -> builder.cell(pair.get(0), pair.get(1), pair.get(0)));
        return builder;
    }

    @Test
    void aTableIsCompleteAndNeverWorseForBetterAspects() {
        assertEquals(15, pairs().size());
        AspectTable table = lower(15).build();
        assertEquals(pairs(), table.combinations());
        assertEquals(POOR, table.at(List.of(VERY_GOOD, POOR)));
        assertEquals(POOR, table.at(List.of(POOR, VERY_GOOD)));
        assertThrows(IllegalArgumentException.class, () -> table.at(List.of(POOR)));
        assertThrows(IllegalArgumentException.class, () -> lower(14).build());
        assertThrows(IllegalArgumentException.class, () -> lower(15).cell(GOOD, VERY_GOOD, VERY_GOOD));
        assertThrows(
                IllegalArgumentException.class,
                () -> lower(14).cell(VERY_POOR, VERY_GOOD, VERY_GOOD).build());
        assertThrows(IllegalArgumentException.class, () -> AspectTable.of(5));
        assertThrows(IllegalArgumentException.class, () -> AspectTable.of(1));
        assertThrows(IllegalArgumentException.class, () -> AspectTable.of(3).cell(ADEQUATE, GOOD, GOOD));
        AspectTable same = lower(15).build();
        assertEquals(table, same);
        assertEquals(table.hashCode(), same.hashCode());
        assertNotEquals(table, lower(14).cell(GOOD, VERY_GOOD, VERY_GOOD).build());
        assertEquals("AspectTable[2]", table.toString());
        assertNotEquals(
                table.hashCode(),
                lower(14).cell(GOOD, VERY_GOOD, VERY_GOOD).build().hashCode());
    }

    @Test
    void eachChoiceHasItsNameAsCode() {
        for (List<? extends Coded> members : List.of(
                List.of(AboveScale.values()),
                List.of(DutyGroup.values()),
                List.of(NewIdea.values()),
                List.of(PeerView.values()))) {
            for (Coded member : members) {
                assertEquals(((Enum<?>) member).name().toLowerCase(Locale.ROOT).replace('_', '-'), member.code());
            }
        }
    }

    @Test
    void theResultsOfTheDetailsAreSorted() {
        ResultDetails details = ResultDetails.none()
                .scope(WorkResultId.of("r3"), AssignmentScope.WITHIN_UNIT)
                .group(WorkResultId.of("r2"), DutyGroup.AGREEMENT_AND_DIRECTIVES)
                .superior(WorkResultId.of("r1"), new ResultDetails.SuperiorPlan(Score.of(90), Panrb8Category.GOOD))
                .group(WorkResultId.of("r3"), DutyGroup.AGREEMENT_AND_DIRECTIVES);
        assertEquals(
                List.of(WorkResultId.of("r1"), WorkResultId.of("r2"), WorkResultId.of("r3")), details.workResults());
        assertEquals(List.of(), ResultDetails.none().workResults());
    }
}
