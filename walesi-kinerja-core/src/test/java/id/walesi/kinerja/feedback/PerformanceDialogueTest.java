package id.walesi.kinerja.feedback;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PerformanceDialogueTest {

    private static final PersonId EMPLOYEE = PersonId.of("employee");
    private static final PersonId LEADER = PersonId.of("leader");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static FollowUp item(String id) {
        return new FollowUp(id, "memperbaiki laporan", ActorRole.EMPLOYEE, DAY.plusDays(30));
    }

    private static PerformanceDialogue held() {
        return PerformanceDialogue.hold("d-1", EMPLOYEE, LEADER, DAY).orThrow();
    }

    private static PerformanceDialogue agreed(String... ids) {
        PerformanceDialogue dialogue = held();
        for (String id : ids) {
            dialogue = dialogue.agree(item(id)).orThrow();
        }
        return dialogue;
    }

    private static PerformanceDialogue validated(PerformanceDialogue dialogue) {
        return dialogue.validate(EMPLOYEE, DAY).orThrow().validate(LEADER, DAY).orThrow();
    }

    @Test
    void holdsWhatWasSaid() {
        PerformanceDialogue dialogue = agreed("a", "b");
        assertEquals(DialogueId.of("d-1"), dialogue.id());
        assertEquals(EMPLOYEE, dialogue.employee());
        assertEquals(LEADER, dialogue.leader());
        assertEquals(DAY, dialogue.on());
        assertEquals(List.of(), dialogue.carriedOver());
        assertEquals(List.of(item("a"), item("b")), dialogue.followUps());
        assertEquals(dialogue.followUps(), dialogue.unmet());
        assertEquals("PerformanceDialogue[on 2026-03-02]", dialogue.toString());
        assertEquals("FollowUp[EMPLOYEE by 2026-04-01]", item("a").toString());
        assertRefused(PerformanceDialogue.hold("d", LEADER, LEADER, DAY), "feedback.dialogue-with-oneself");
    }

    @Test
    void bothSidesValidateWhatItSaysNow() {
        PerformanceDialogue half =
                agreed("a").validate(EMPLOYEE, DAY.plusDays(1)).orThrow();
        assertEquals(Optional.of(DAY.plusDays(1)), half.validatedOn(EMPLOYEE));
        assertEquals(Optional.empty(), half.validatedOn(LEADER));
        assertFalse(half.isValidated());
        PerformanceDialogue more = half.agree(item("b")).orThrow();
        assertEquals(Optional.empty(), more.validatedOn(EMPLOYEE), "an earlier text was validated, not this one");
        PerformanceDialogue both = validated(more);
        assertTrue(both.isValidated());
        assertRefused(both.agree(item("c")), "feedback.dialogue-validated");
        assertRefused(both.validate(EMPLOYEE, DAY), "feedback.side-validated");
        assertRefused(held().validate(PersonId.of("other"), DAY), "feedback.not-a-side");
        assertRefused(held().validate(LEADER, DAY.minusDays(1)), "feedback.before-dialogue");
    }

    @Test
    void anItemIsAgreedOnceAndMetOnce() {
        PerformanceDialogue dialogue = agreed("a");
        assertRefused(dialogue.agree(item("a")), "feedback.follow-up-twice");
        FollowUp past = new FollowUp("p", "lampau", ActorRole.APPRAISER, DAY.minusDays(1));
        assertRefused(dialogue.agree(past), "feedback.follow-up-due-before-dialogue");
        assertTrue(dialogue.agree(new FollowUp("q", "hari ini", ActorRole.APPRAISER, DAY))
                .succeeded());
        assertRefused(dialogue.meet(FollowUpId.of("x"), DAY), "feedback.unknown-follow-up");
        assertRefused(dialogue.meet(FollowUpId.of("a"), DAY.minusDays(1)), "feedback.before-dialogue");
        PerformanceDialogue met =
                validated(dialogue).meet(FollowUpId.of("a"), DAY).orThrow();
        assertEquals(Optional.of(DAY), met.metOn(FollowUpId.of("a")));
        assertEquals(List.of(), met.unmet());
        assertTrue(met.isValidated(), "progress changes nothing that was agreed");
        assertRefused(met.meet(FollowUpId.of("a"), DAY), "feedback.follow-up-met");
    }

    @Test
    void theNextOneBeginsWithWhatIsUnmet() {
        PerformanceDialogue first =
                validated(agreed("a", "b")).meet(FollowUpId.of("a"), DAY).orThrow();
        PersonId newLeader = PersonId.of("new-leader");
        Outcome<PerformanceDialogue> outcome = first.next("d-2", newLeader, DAY.plusDays(90));
        assertCodes(outcome.problems());
        PerformanceDialogue second = outcome.orThrow();
        assertEquals(DialogueId.of("d-2"), second.id());
        assertEquals(newLeader, second.leader());
        assertEquals(DAY.plusDays(90), second.on());
        assertEquals(List.of(item("b")), second.carriedOver());
        assertFalse(second.isValidated());
        FollowUp later = new FollowUp("c", "baru", ActorRole.EMPLOYEE, DAY.plusDays(120));
        PerformanceDialogue third = second.agree(later)
                .orThrow()
                .next("d-3", LEADER, DAY.plusDays(180))
                .orThrow();
        assertEquals(List.of(item("b"), later), third.carriedOver());
        assertTrue(third.meet(FollowUpId.of("b"), DAY.plusDays(181)).succeeded());
        assertRefused(
                third.agree(new FollowUp("b", "lagi", ActorRole.EMPLOYEE, DAY.plusDays(200))),
                "feedback.follow-up-twice");
    }

    @Test
    void theNextOneSaysThatThisOneWasNotValidated() {
        Outcome<PerformanceDialogue> next = agreed("a").next("d-2", LEADER, DAY);
        assertTrue(next.succeeded());
        assertCodes(next.problems(), "feedback.dialogue-not-validated");
        assertRefused(agreed("a").next("d-2", LEADER, DAY.minusDays(1)), "feedback.before-dialogue");
        assertRefused(
                agreed("a").next("d-2", EMPLOYEE, DAY),
                "feedback.dialogue-with-oneself",
                "feedback.dialogue-not-validated");
    }

    @Property(tries = 100)
    void nothingAgreedGetsLost(@ForAll @Size(min = 1, max = 12) List<Boolean> met) {
        PerformanceDialogue dialogue = held();
        List<FollowUpId> expected = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            FollowUpId id = FollowUpId.of("i" + i);
            FollowUp item = new FollowUp(id, "butir", ActorRole.EMPLOYEE, DAY.plusDays(400));
            dialogue = dialogue.agree(item).orThrow();
            if (met.get(i)) {
                dialogue = dialogue.meet(id, dialogue.on()).orThrow();
            } else {
                expected.add(id);
            }
            dialogue = dialogue.next("d" + i, LEADER, dialogue.on().plusDays(i)).orThrow();
        }
        assertEquals(expected, dialogue.carriedOver().stream().map(FollowUp::id).toList());
    }
}
