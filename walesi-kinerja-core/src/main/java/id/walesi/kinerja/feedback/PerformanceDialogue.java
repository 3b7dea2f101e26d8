package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A talk between an employee and the leader, with what both agreed to do next. Both sides validate it; what was not met
 * goes on into the next dialogue, so nothing agreed gets lost.
 *
 * @term dialog kinerja
 * @basis PermenPANRB 6/2022: dialogue between leader and employee
 */
public sealed interface PerformanceDialogue permits PerformanceDialogueValues {

    /**
     * The host's key of the dialogue.
     *
     * @return the id
     */
    DialogueId id();

    /**
     * The employee.
     *
     * @return the id
     */
    PersonId employee();

    /**
     * The other side of the talk.
     *
     * @return the leader's id, never the employee's
     */
    PersonId leader();

    /**
     * The day of the talk.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * What is to be done: first what earlier dialogues left unmet, then what this one agreed.
     *
     * @return the items, in that order
     */
    List<FollowUp> followUps();

    /**
     * What earlier dialogues left unmet.
     *
     * @return the first items of {@link #followUps()}
     */
    List<FollowUp> carriedOver();

    /**
     * When an item was met.
     *
     * @param followUpId the item's id
     * @return the day, or empty if it is not met or not there
     */
    Optional<LocalDate> metOn(FollowUpId followUpId);

    /**
     * What is still to be done.
     *
     * @return the items that are not met
     */
    List<FollowUp> unmet();

    /**
     * When a person validated the dialogue.
     *
     * @param person one of the two sides
     * @return the day, or empty if not yet
     */
    Optional<LocalDate> validatedOn(PersonId person);

    /**
     * Whether both sides validated what it says now.
     *
     * @return true once both did
     */
    boolean isValidated();

    /**
     * Agrees one more item. A side that validated before has to validate again.
     *
     * @param followUp the item
     * @return the dialogue, or {@code feedback.dialogue-validated}, {@code feedback.follow-up-twice} or
     *     {@code feedback.follow-up-due-before-dialogue}
     */
    Outcome<PerformanceDialogue> agree(FollowUp followUp);

    /**
     * Says that an item was met. This may also be said after the validation.
     *
     * @param followUpId the item's id
     * @param day the day on which it was met
     * @return the dialogue, or {@code feedback.unknown-follow-up}, {@code feedback.follow-up-met} or
     *     {@code feedback.before-dialogue}
     */
    Outcome<PerformanceDialogue> meet(FollowUpId followUpId, LocalDate day);

    /**
     * Validates the dialogue for one side.
     *
     * @param by the employee or the leader
     * @param day the day
     * @return the dialogue, or {@code feedback.not-a-side}, {@code feedback.side-validated} or
     *     {@code feedback.before-dialogue}
     */
    Outcome<PerformanceDialogue> validate(PersonId by, LocalDate day);

    /**
     * Holds the next dialogue, which begins with what this one left unmet.
     *
     * @param nextId the host's key of the next dialogue, not blank
     * @param with the leader of the next dialogue, perhaps another person
     * @param day its day
     * @return the next dialogue, with the warning {@code feedback.dialogue-not-validated} if this one was not validated
     *     by both; or {@code feedback.dialogue-with-oneself} or {@code feedback.before-dialogue}
     */
    Outcome<PerformanceDialogue> next(String nextId, PersonId with, LocalDate day);

    /**
     * Holds a first dialogue.
     *
     * @param id the host's key, not blank
     * @param employee the employee
     * @param leader the other side
     * @param on the day
     * @return the dialogue, or {@code feedback.dialogue-with-oneself}
     */
    static Outcome<PerformanceDialogue> hold(String id, PersonId employee, PersonId leader, LocalDate on) {
        return PerformanceDialogueValues.hold(DialogueId.of(id), employee, leader, on, List.of());
    }
}
