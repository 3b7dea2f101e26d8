package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of one case, each linked to the one before by its digest. A journal only grows: {@link #append} gives a longer
 * one. Where it is kept is the host's business; its text is a head line and one line for each entry, so that a file can be
 * appended to.
 *
 * <p>What it proves. Whoever knows the {@link #head} of a moment, because it was printed on the evaluation document or
 * published for the whole agency in a {@link DigestTree}, can tell whether the journal up to that moment is the one that it
 * was: a changed, removed, inserted or moved entry gives another head, and not even the administrator of the host can
 * avoid that. Reading alone, without a known head, finds everything but a journal that was consistently written anew, or
 * cut at its end.
 *
 * <p>What it does not prove. That an event happened, that the named person did it, that the clock was right: the host
 * says so. It is no electronic signature and no time stamp; a head that is signed or stamped elsewhere makes it part of
 * one.
 *
 * @term jurnal peristiwa berantai
 */
public final class Journal {

    private static final ProblemCode UNKNOWN_FORMAT = ProblemCode.of("journal.unknown-format");
    private static final ProblemCode UNKNOWN_VERSION = ProblemCode.of("journal.unknown-version");
    private static final ProblemCode TOO_MANY = ProblemCode.of("journal.too-many-entries");
    private static final ProblemCode LINE_TOO_LONG = ProblemCode.of("journal.line-too-long");
    private static final ProblemCode ENTRY_MISSING = ProblemCode.of("journal.entry-missing");
    private static final ProblemCode ENTRY_MISPLACED = ProblemCode.of("journal.entry-misplaced");
    private static final ProblemCode LINK_BROKEN = ProblemCode.of("journal.link-broken");
    private static final ProblemCode HEAD_DIFFERS = ProblemCode.of("journal.head-differs");

    /** Entries of one journal; a case has some dozens. */
    private static final int MAX_ENTRIES = 100_000;

    /** Characters of one line. */
    private static final int MAX_LINE = 4_000;

    private record Top(String format, String version, String subject) {

        private static final Form<Top> FORM = Form.fields(top -> new Top(
                top.take("format", Form.exactly("walesi-kinerja/journal", UNKNOWN_FORMAT), Top::format),
                top.take("version", Form.exactly("1", UNKNOWN_VERSION), Top::version),
                top.take("case", Form.text(), Top::subject)));

        Top {
            Check.text("case", subject);
        }

        String line() {
            return FORM.write(this, new Place("", Persons.none())).text() + "\n";
        }

        Digest digest() {
            return Digest.ofText("walesi-kinerja/journal/1 " + line());
        }

        boolean canBeRead() {
            return DocumentReader.isUnicode(subject) && line().length() <= MAX_LINE + 1;
        }
    }

    private final Top top;
    private final List<JournalEntry> entries;

    private Journal(Top top, List<JournalEntry> entries) {
        this.top = top;
        this.entries = entries;
    }

    /**
     * A journal without events.
     *
     * @param subject the host's key of the case: no name and no number of a person
     * @return the journal
     */
    public static Journal of(String subject) {
        Top top = new Top("walesi-kinerja/journal", "1", subject);
        Check.that(
                top.canBeRead(), "subject", subject.length() + " characters", "use a short text of whole characters");
        return new Journal(top, List.of());
    }

    /**
     * One event more.
     *
     * @param event what happened
     * @return the longer journal; or refused if the event cannot be written
     */
    public Outcome<Journal> append(JournalEvent event) {
        try {
            JournalEntry entry = JournalEntry.after(entries.size() + 1, head(), Check.notNull("event", event));
            if (entry.line().length() > MAX_LINE + 1) {
                throw new Place("event", Persons.none()).refusal(LINE_TOO_LONG, Term.of("limit", Ratio.of(MAX_LINE)));
            }
            List<JournalEntry> more = new ArrayList<>(entries);
            more.add(entry);
            return Outcome.of(new Journal(top, List.copyOf(more)));
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    /**
     * The host's key of the case.
     *
     * @return the key
     */
    public String subject() {
        return top.subject();
    }

    /**
     * All entries.
     *
     * @return from the first
     */
    public List<JournalEntry> entries() {
        return entries;
    }

    /**
     * The digest that stands for the whole journal: 64 characters to print or publish.
     *
     * @return the digest of the last entry, or of the head line where there is none
     */
    public Digest head() {
        return headAfter(entries.size());
    }

    private Digest headAfter(int number) {
        return number == 0 ? top.digest() : entries.get(number - 1).digest();
    }

    /**
     * Compares with a head that was printed or published earlier.
     *
     * @param number how many entries there were
     * @param head what the head was
     * @return nothing if the journal up to there is the same; else that it is not
     */
    public Problems against(int number, Digest head) {
        Check.between("number", number, 0, Integer.MAX_VALUE);
        Check.notNull("head", head);
        boolean same = number <= entries.size() && headAfter(number).equals(head);
        return same
                ? Problems.none()
                : Problems.of(Problem.error(HEAD_DIFFERS, place(number), Term.of("number", Ratio.of(number))));
    }

    /**
     * The journal as text.
     *
     * @return a head line and one line for each entry, each with a line feed behind it
     */
    public String text() {
        StringBuilder text = new StringBuilder(top.line());
        entries.forEach(entry -> text.append(entry.line()));
        return text.toString();
    }

    /**
     * Reads a journal that may have been altered.
     *
     * @param text the text
     * @return the journal, or the first entry that was changed, removed, inserted or moved, by its place
     */
    public static Outcome<Journal> read(String text) {
        Check.notNull("text", text);
        try {
            return Outcome.of(verified(text));
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    private static Journal verified(String text) {
        Place root = new Place("", Persons.none());
        int end = end(text, 0, root);
        Top top = Top.FORM.read(DocumentReader.read(text.substring(0, end - 1)), root);
        canonical(top.line(), text.substring(0, end), root);
        return new Journal(top, List.of()).verified(text, end);
    }

    /**
     * Reads lines that were written behind this journal, without reading all of it again.
     *
     * @param lines the text of more entries
     * @return the longer journal, or the first entry that does not belong there
     */
    public Outcome<Journal> continued(String lines) {
        Check.notNull("lines", lines);
        try {
            return Outcome.of(verified(lines, 0));
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    private Journal verified(String text, int from) {
        List<JournalEntry> all = new ArrayList<>(entries);
        Digest before = head();
        int start = from;
        while (start < text.length()) {
            int number = all.size() + 1;
            Place place = new Place(place(number), Persons.none());
            if (number > MAX_ENTRIES) {
                throw place.refusal(TOO_MANY, Term.of("limit", Ratio.of(MAX_ENTRIES)));
            }
            int end = end(text, start, place);
            JournalEntry entry = entry(text.substring(start, end - 1), place);
            check(entry, number, before, place);
            canonical(entry.line(), text.substring(start, end), place);
            all.add(entry);
            before = entry.digest();
            start = end;
        }
        return new Journal(top, List.copyOf(all));
    }

    private static JournalEntry entry(String line, Place place) {
        try {
            return JournalEntry.FORM.read(DocumentReader.read(line), new Place("", Persons.none()));
        } catch (Refusal e) {
            throw place.refusal(e.problems());
        }
    }

    private static void check(JournalEntry entry, int number, Digest before, Place place) {
        Term found = Term.of("number", Ratio.of(entry.number()));
        entry.verify(place);
        if (entry.number() > number) {
            throw place.refusal(ENTRY_MISSING, found, Term.of("expected", Ratio.of(number)));
        }
        if (entry.number() < number) {
            throw place.refusal(ENTRY_MISPLACED, found, Term.of("expected", Ratio.of(number)));
        }
        if (!entry.previous().equals(before)) {
            throw place.refusal(LINK_BROKEN, found);
        }
    }

    /** A journal has one text: what reads well and would be written otherwise (a number as 01) is none. */
    private static void canonical(String written, String found, Place place) {
        if (!written.equals(found)) {
            throw place.refusal(DocumentReader.NOT_CANONICAL);
        }
    }

    /** The place behind the line feed of a line. */
    private static int end(String text, int start, Place place) {
        int end = text.indexOf('\n', start);
        if (end < 0) {
            throw place.refusal(DocumentReader.NOT_CANONICAL, Term.of("position", Ratio.of(text.length())));
        }
        if (end - start > MAX_LINE) {
            throw place.refusal(LINE_TOO_LONG, Term.of("limit", Ratio.of(MAX_LINE)));
        }
        return end + 1;
    }

    private static String place(int number) {
        return "entries[" + number + "]";
    }

    @Override
    public String toString() {
        return "Journal[" + entries.size() + " entries, " + head() + "]";
    }
}
