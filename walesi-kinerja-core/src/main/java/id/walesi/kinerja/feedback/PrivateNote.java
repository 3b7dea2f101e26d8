package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A note to oneself. It belongs to no case, dialogue or request, and only its author gets at the words.
 *
 * <p>Looks wrong, is meant: no accessor gives the words away, so that a mapper that copies every property of an object
 * leaves them behind.
 *
 * @term catatan pribadi
 */
public final class PrivateNote {

    private final PersonId author;
    private final LocalDate on;
    private final String text;

    private PrivateNote(PersonId author, LocalDate on, String text) {
        this.author = Check.notNull("author", author);
        this.on = Check.notNull("on", on);
        this.text = Check.text("text", text);
    }

    /**
     * A note.
     *
     * @param author who writes it
     * @param on the day
     * @param text the words, not blank
     * @return the note
     */
    public static PrivateNote of(PersonId author, LocalDate on, String text) {
        return new PrivateNote(author, on, text);
    }

    /**
     * The words, for the author alone.
     *
     * @param reader who wants to read
     * @return the words, or empty for everybody else
     */
    public Optional<String> textFor(PersonId reader) {
        return author.equals(Check.notNull("reader", reader)) ? Optional.of(text) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivateNote note
                && author.equals(note.author)
                && on.equals(note.on)
                && text.equals(note.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, on, text);
    }

    @Override
    public String toString() {
        return "PrivateNote[***]";
    }
}
