package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.explanation.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    /** The table as it is meant, written a second time: a change of the procedure is a change here, too. */
    private static final String TABLE = """
            propose | employee | draft -> proposed | | awaited
            withdraw-proposal | employee | proposed -> draft | coded-reason
            return-proposal | appraiser | proposed -> draft | coded-reason
            agree | appraiser | proposed -> agreed | | awaited
            fix-plan | performance-management-team | draft,proposed -> agreed | reason,past-deadline
            reopen-plan | appraiser | agreed,under-way -> draft | coded-reason
            start | appraiser | agreed -> under-way | period-begun | awaited
            evaluate | appraiser | under-way -> evaluated | ratings,period-begun | awaited
            withdraw-evaluation | appraiser | evaluated -> under-way | coded-reason,not-delivered
            deliver | appraiser | evaluated -> same | not-delivered | awaited
            close-unanswered | appraiser-superior | evaluated -> final | delivered,time-to-object-over | awaited
            acknowledge | employee | evaluated -> acknowledged | delivered | awaited
            object | employee | evaluated,acknowledged -> objected | reason,delivered,in-time-to-object
            withdraw-objection | employee | objected -> evaluated | coded-reason
            hear-employee | appraiser-superior | objected -> same | reason,employee-not-heard,not-by-rater | awaited
            hear-appraiser | appraiser-superior | objected -> same | reason,appraiser-not-heard,not-by-rater | awaited
            uphold-ratings | appraiser-superior | objected -> decided | reason,coded-reason,both-heard,not-by-rater | awaited
            change-ratings | appraiser-superior | objected -> decided | reason,ratings,other-ratings,both-heard,\
            not-by-rater | awaited
            finalize | appraiser-superior | acknowledged,decided -> final | | awaited
            correct | appraiser-superior | final -> same | reason,ratings,other-ratings
            lock | appraiser-superior | draft,proposed,agreed,under-way,final -> same |
            unlock | appraiser-superior | draft,proposed,agreed,under-way,final -> same | reason,locked
            """;

    @Test
    void theTableIsTheOneThatIsMeant() {
        assertEquals(
                TABLE.strip(),
                Lifecycle.table().stream().map(LifecycleTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(LifecycleRule rule) {
        String row = rule.action().code() + " | " + rule.role().code() + " | " + codes(rule.from()) + " -> "
                + rule.to().map(AppraisalStage::code).orElse("same") + " | " + codes(rule.conditions())
                + (rule.expected() ? " | awaited" : "");
        return row.replace("  ", " ").strip();
    }

    private static String codes(Set<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.joining(","));
    }

    @Test
    void eachActionHasOneRowAndARowTellsItself() {
        List<AppraisalAction> rows =
                Lifecycle.table().stream().map(LifecycleRule::action).toList();
        assertEquals(Arrays.asList(AppraisalAction.values()), rows);
        for (AppraisalAction action : AppraisalAction.values()) {
            assertEquals(action, Lifecycle.ruleOf(action).action());
        }
        assertEquals(
                "deliver by appraiser [EVALUATED] -> same",
                Lifecycle.ruleOf(AppraisalAction.DELIVER).toString());
        assertEquals(
                "agree by appraiser [PROPOSED] -> agreed",
                Lifecycle.ruleOf(AppraisalAction.AGREE).toString());
    }

    @Test
    void aListOfReasonsStandsWhereARowNeedsOneAndAlwaysLeavesRoomForAnother() {
        for (LifecycleRule rule : Lifecycle.table()) {
            List<ActReason> listed = ActReason.of(rule.action());
            assertEquals(rule.needs(LifecycleCondition.CODED_REASON), !listed.isEmpty(), rule.toString());
            assertEquals(listed.size(), Set.copyOf(listed).size());
            if (!listed.isEmpty()) {
                assertEquals(ActReason.OTHER, listed.get(listed.size() - 1));
            }
        }
        assertEquals(
                EnumSet.allOf(ActReason.class),
                Lifecycle.table().stream()
                        .flatMap(rule -> ActReason.of(rule.action()).stream())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(ActReason.BY_MISTAKE, ActReason.SETTLED, ActReason.OTHER),
                ActReason.of(AppraisalAction.WITHDRAW_OBJECTION));
        assertEquals(
                List.of(ActReason.RATINGS_SUPPORTED, ActReason.OBJECTION_UNPROVEN, ActReason.OTHER),
                ActReason.of(AppraisalAction.UPHOLD_RATINGS));
    }

    @Test
    void aRowCannotBeChangedFromOutside() {
        LifecycleRule rule = Lifecycle.ruleOf(AppraisalAction.AGREE);
        rule.from().add(AppraisalStage.FINAL);
        rule.conditions().add(LifecycleCondition.LOCKED);
        assertEquals(EnumSet.of(AppraisalStage.PROPOSED), rule.from());
        assertFalse(rule.needs(LifecycleCondition.LOCKED));
    }

    @Test
    void everyStageButTheLastWaitsForSomethingAndLeadsToTheEnd() {
        Set<AppraisalStage> reaching = EnumSet.of(AppraisalStage.FINAL);
        for (int i = 0; i < AppraisalStage.values().length; i++) {
            Lifecycle.table().stream()
                    .filter(rule -> rule.expected() && rule.to().isPresent())
                    .filter(rule -> reaching.contains(rule.to().orElseThrow()))
                    .forEach(rule -> reaching.addAll(rule.from()));
        }
        assertEquals(EnumSet.allOf(AppraisalStage.class), reaching);
        assertTrue(Lifecycle.table().stream()
                .noneMatch(rule -> rule.expected() && rule.from().contains(AppraisalStage.FINAL)));
    }

    @Test
    void theTeamFixesAPlanAndDoesNothingElse() {
        assertEquals(
                List.of(AppraisalAction.FIX_PLAN),
                Lifecycle.table().stream()
                        .filter(rule -> rule.role() == ActorRole.PERFORMANCE_MANAGEMENT_TEAM)
                        .map(LifecycleRule::action)
                        .toList());
    }
}
