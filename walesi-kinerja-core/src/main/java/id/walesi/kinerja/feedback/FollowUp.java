package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * Something that a dialogue agreed to do.
 *
 * @param id the key within the dialogue
 * @param text what is to be done, not blank; never shown by {@code toString}, a message or a log
 * @param owner in which role somebody is to do it
 * @param dueBy the last day
 * @term tindak lanjut dialog kinerja
 * @basis PermenPANRB 6/2022: performance dialogue
 */
public record FollowUp(FollowUpId id, String text, ActorRole owner, LocalDate dueBy) {

    /**
     * Checks its components.
     *
     * @param id the key within the dialogue
     * @param text what is to be done, not blank; never shown by {@code toString}, a message or a log
     * @param owner in which role somebody is to do it
     * @param dueBy the last day
     */
    public FollowUp {
        Check.notNull("id", id);
        Check.text("text", text);
        Check.notNull("owner", owner);
        Check.notNull("dueBy", dueBy);
    }

    /**
     * A follow-up by the text of its key.
     *
     * @param id the key within the dialogue, not blank
     * @param text what is to be done, not blank; never shown by {@code toString}, a message or a log
     * @param owner in which role somebody is to do it
     * @param dueBy the last day
     */
    public FollowUp(String id, String text, ActorRole owner, LocalDate dueBy) {
        this(FollowUpId.of(id), text, owner, dueBy);
    }

    @Override
    public String toString() {
        return "FollowUp[" + owner + " by " + dueBy + "]";
    }
}
