package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;

/**
 * A dated note of recognition, tied to something that was measured or confirmed. It is shown in the document of the
 * period and is never scored: no room that computes imports it, and a test holds that.
 *
 * @term catatan apresiasi
 */
public sealed interface RecognitionNote permits RecognitionNoteValues {

    /**
     * The host's key.
     *
     * @return the id
     */
    RecognitionNoteId id();

    /**
     * Who is recognized.
     *
     * @return the person
     */
    PersonId to();

    /**
     * Who wrote it.
     *
     * @return another person
     */
    PersonId by();

    /**
     * When it was written.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * What it rests on.
     *
     * @return the ground
     */
    RecognitionGround ground();

    /**
     * The words.
     *
     * @return not blank; never shown by {@code toString}, a message or a log
     */
    String text();

    /**
     * Writes a note.
     *
     * @param id the host's key, not blank
     * @param to who is recognized
     * @param by who writes it
     * @param on the day
     * @param ground what it rests on
     * @param text the words, not blank
     * @return the note, or {@code feedback.recognition-of-oneself}, {@code feedback.recognition-without-progress} or
     *     {@code feedback.recognition-before-ground}
     */
    static Outcome<RecognitionNote> write(
            String id, PersonId to, PersonId by, LocalDate on, RecognitionGround ground, String text) {
        return RecognitionNoteValues.write(RecognitionNoteId.of(id), to, by, on, ground, text);
    }
}
