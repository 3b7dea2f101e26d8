package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.ProblemCode;
import java.time.Instant;

/**
 * An event at its place in a journal, linked to the entry before.
 *
 * @param number its place, from 1
 * @param event what happened
 * @param previous the digest of the entry before, or of the head line
 * @param digest the digest of all this
 * @term catatan jurnal
 */
public record JournalEntry(int number, JournalEvent event, Digest previous, Digest digest) {

    private static final ProblemCode ALTERED = ProblemCode.of("journal.entry-altered");

    private static final Form<Digest> DIGEST = Form.text(Digest::value, Digest::of);

    private static final Form<Instant> MOMENT = Form.text(Instant::toString, JournalEntry::moment);

    private static final Form<JournalEvent> EVENT = Form.fields(event -> new JournalEvent(
            event.take("at", MOMENT, JournalEvent::at),
            event.take("who", CaseForms.PERSON_KEY, JournalEvent::who),
            event.take("role", Form.text(), JournalEvent::role),
            event.take("act", Form.text(), JournalEvent::act),
            event.maybe("digest", DIGEST, JournalEvent::digest)));

    static final Form<JournalEntry> FORM = Form.fields(entry -> new JournalEntry(
            entry.take("number", QuantityForms.WHOLE, JournalEntry::number),
            entry.take("event", EVENT, JournalEntry::event),
            entry.take("previous", DIGEST, JournalEntry::previous),
            entry.take("digest", DIGEST, JournalEntry::digest)));

    /**
     * Checks its components, not its digest.
     *
     * @param number its place, from 1
     * @param event what happened
     * @param previous the digest of the entry before, or of the head line
     * @param digest the digest of all this
     */
    public JournalEntry {
        Check.between("number", number, 1, Integer.MAX_VALUE);
        Check.notNull("event", event);
        Check.notNull("previous", previous);
        Check.notNull("digest", digest);
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (!moment.toString().equals(text)) {
            throw new IllegalArgumentException("not the one text of this moment");
        }
        return moment;
    }

    /** The next entry after another. Throws a {@link Refusal} if the event cannot be written. */
    static JournalEntry after(int number, Digest previous, JournalEvent event) {
        return new JournalEntry(number, event, previous, digestOf(number, previous, event));
    }

    private static Digest digestOf(int number, Digest previous, JournalEvent event) {
        Node node = EVENT.write(event, new Place("event", Persons.none()));
        return Digest.ofText("walesi-kinerja/journal-entry/1 " + number + " " + previous + " " + node.text());
    }

    void verify(Place place) {
        if (!digestOf(number, previous, event).equals(digest)) {
            throw place.refusal(ALTERED);
        }
    }

    String line() {
        return FORM.write(this, new Place("", Persons.none())).text() + "\n";
    }

    @Override
    public String toString() {
        return "JournalEntry[" + number + ", " + event + "]";
    }
}
