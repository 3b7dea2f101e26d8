package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A journal grows, and whatever else happens to it is found. */
class JournalTest {

    private static final Instant START = Instant.parse("2026-01-09T01:02:03Z");
    private static final PersonId WHO = PersonId.of("pegawai-\u00e9-7");

    private static JournalEvent event(int number) {
        JournalEvent event = JournalEvent.of(
                START.plusSeconds(number * 3600L),
                WHO,
                ActorRole.values()[number % ActorRole.values().length],
                AppraisalAction.values()[number % AppraisalAction.values().length]);
        return number % 3 == 0 ? event.about(Digest.ofText("dokumen " + number)) : event;
    }

    static Journal journal(int events) {
        Journal journal = Journal.of("kasus-1");
        for (int i = 1; i <= events; i++) {
            journal = journal.append(event(i)).orThrow();
        }
        return journal;
    }

    private static String refusal(String text) {
        return Records.refusal(Journal.read(text));
    }

    private static List<String> lines(Journal journal) {
        return new ArrayList<>(journal.text().lines().toList());
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void whatIsWrittenIsRead() {
        Journal journal = journal(5);
        Journal read = Journal.read(journal.text()).orThrow();
        assertEquals(journal.entries(), read.entries());
        assertEquals(journal.head(), read.head());
        assertEquals(journal.text(), read.text());
        assertEquals("kasus-1", read.subject());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                read.entries().stream().map(JournalEntry::number).toList());
        assertEquals(event(3), read.entries().get(2).event());
        assertEquals(Optional.empty(), read.entries().get(0).event().digest());
        Journal empty = Journal.read(Journal.of("kasus-1").text()).orThrow();
        assertEquals(empty.head(), journal.entries().get(0).previous());
        assertNotEquals(empty.head(), Journal.of("kasus-2").head());
        assertEquals("Journal[0 entries, " + empty.head() + "]", empty.toString());
    }

    @Test
    void theTextIsKnownToTheLetter() {
        String text = journal(1).text();
        assertEquals(
                "{\"format\":\"walesi-kinerja/journal\",\"version\":\"1\",\"case\":\"kasus-1\"}\n"
                        + "{\"number\":\"1\",\"event\":{\"at\":\"2026-01-09T02:02:03Z\",\"who\":\"pegawai-\u00e9-7\","
                        + "\"role\":\"appraiser\",\"act\":\"" + AppraisalAction.values()[1].code() + "\"},"
                        + "\"previous\":\"" + Journal.of("kasus-1").head() + "\",\"digest\":\""
                        + journal(1).head() + "\"}\n",
                text);
    }

    @Test
    @Tag("exhaustive")
    void everySingleByteOfTwoHundredEventsCounts() {
        List<String> lines = lines(journal(200));
        Journal before = Journal.of("kasus-1");
        int checked = 0;
        for (int i = 0; i < lines.size(); i++) {
            // what comes first is not read again for each byte: a test below holds that this makes no difference
            byte[] text = text(lines.subList(i, Math.min(i + 2, lines.size()))).getBytes(StandardCharsets.UTF_8);
            int length = lines.get(i).getBytes(StandardCharsets.UTF_8).length + 1;
            for (int at = 0; at < length; at++) {
                byte old = text[at];
                text[at] = (byte) (old ^ (1 << (at % 8)));
                String altered = new String(text, StandardCharsets.UTF_8);
                Outcome<Journal> read = i == 0 ? Journal.read(altered) : before.continued(altered);
                assertFalse(read.succeeded(), "byte " + at + " of line " + i);
                text[at] = old;
                checked++;
            }
            if (i > 0) {
                before = before.continued(lines.get(i) + "\n").orThrow();
            }
        }
        assertEquals(journal(200).text().getBytes(StandardCharsets.UTF_8).length, checked);
        assertEquals(journal(200).head(), before.head());
    }

    @Test
    void aChangeInAnyLineIsFoundInThatLineOfTheWholeText() {
        for (int i = 1; i <= 20; i++) {
            List<String> lines = lines(journal(20));
            lines.set(i, lines.get(i).replace("\"at\":\"2026-", "\"at\":\"2027-"));
            assertEquals("journal.entry-altered @ entries[" + i + "]", refusal(text(lines)));
        }
    }

    @Test
    void aRemovedEntryIsFoundAtItsPlace() {
        for (int i = 1; i < 20; i++) {
            List<String> lines = lines(journal(20));
            lines.remove(i);
            assertEquals("journal.entry-missing @ entries[" + i + "]", refusal(text(lines)));
        }
    }

    @Test
    void anInsertedEntryIsFoundAtItsPlace() {
        for (int i = 1; i <= 20; i++) {
            List<String> lines = lines(journal(20));
            lines.add(i + 1, lines.get(i));
            assertEquals("journal.entry-misplaced @ entries[" + (i + 1) + "]", refusal(text(lines)));
            Journal shorter = journal(i - 1);
            JournalEvent other = event(i + 50);
            List<String> forged = lines(shorter.append(other).orThrow());
            List<String> mixed = lines(journal(20));
            mixed.add(i, forged.get(i));
            assertEquals("journal.entry-misplaced @ entries[" + (i + 1) + "]", refusal(text(mixed)));
        }
    }

    @Test
    void anExchangedEntryBreaksTheNextLink() {
        for (int i = 1; i < 20; i++) {
            List<String> forged = lines(journal(i - 1).append(event(i + 50)).orThrow());
            List<String> lines = lines(journal(20));
            lines.set(i, forged.get(i));
            assertEquals("journal.link-broken @ entries[" + (i + 1) + "]", refusal(text(lines)));
        }
    }

    @Test
    void twoEntriesInTheOtherOrderAreFound() {
        List<String> lines = lines(journal(9));
        lines.add(4, lines.remove(7));
        assertEquals("journal.entry-missing @ entries[4]", refusal(text(lines)));
    }

    @Test
    void aJournalOfAnotherCaseDoesNotLink() {
        List<String> lines = lines(journal(3));
        lines.set(0, lines(Journal.of("kasus-2")).get(0));
        assertEquals("journal.link-broken @ entries[1]", refusal(text(lines)));
    }

    @Test
    void onlyAKnownHeadFindsAJournalThatWasWrittenAnewOrCut() {
        Journal journal = journal(20);
        Digest tenth = journal.entries().get(9).digest();
        assertEquals(Problems.none(), journal.against(10, tenth));
        assertEquals(Problems.none(), journal.against(20, journal.head()));
        assertEquals(Problems.none(), journal.against(0, Journal.of("kasus-1").head()));
        Journal anew = journal(7);
        for (int i = 8; i <= 20; i++) {
            anew = anew.append(event(i + 60)).orThrow();
        }
        assertTrue(Journal.read(anew.text()).succeeded());
        assertEquals("journal.head-differs @ entries[10]", Records.refusal(Outcome.refused(anew.against(10, tenth))));
        assertEquals(Problems.none(), anew.against(7, journal.entries().get(6).digest()));
        assertEquals(
                "journal.head-differs @ entries[10]",
                Records.refusal(Outcome.refused(journal(9).against(10, tenth))));
    }

    @Test
    void whatIsNoJournalIsRefused() {
        String text = journal(2).text();
        assertEquals("journal.not-canonical @ ", refusal(""));
        assertEquals("journal.not-canonical @ entries[2]", refusal(text.substring(0, text.length() - 1)));
        assertEquals("journal.unknown-format @ format", refusal(text.replace("walesi-kinerja/journal", "lain")));
        assertEquals(
                "journal.unknown-version @ version", refusal(text.replace("\"version\":\"1\"", "\"version\":\"2\"")));
        assertEquals("journal.bad-value @ ", refusal(text.replace("kasus-1", " ")));
        assertEquals(
                "journal.unknown-field @ entries[1].event.ip",
                refusal(text.replaceFirst("\"role\"", "\"ip\":\"1\",\"role\"")));
        assertEquals("journal.line-too-long @ entries[3]", refusal(text + "x".repeat(4001) + "\n"));
        assertEquals("journal.not-canonical @ entries[3]", refusal(text + "x".repeat(4000) + "\n"));
        assertEquals(
                "journal.not-canonical @ entries[1]",
                refusal(text.replaceFirst("\"number\":\"1\"", "\"number\":\"01\"")));
        assertEquals(
                "journal.bad-value @ entries[1].event.at", refusal(text.replaceFirst("T02:02:03Z", "T02:02:03.0Z")));
    }

    @Test
    void anEventThatCannotBeWrittenIsRefused() {
        JournalEvent broken =
                JournalEvent.of(START, PersonId.of("\uD800"), ActorRole.PEER, AppraisalAction.values()[0]);
        assertEquals(
                "journal.text-not-unicode @ event.who",
                Records.refusal(journal(1).append(broken)));
        String moment = "0000-12-31T23:59:59Z";
        assertThrows(
                IllegalArgumentException.class,
                () -> new JournalEvent(Instant.parse(moment), WHO, "peer", "x", Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new JournalEvent(Instant.parse("9999-12-31T00:00:00Z"), WHO, "peer", "x", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new JournalEvent(START, WHO, "Peer", "x", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new JournalEvent(START, WHO, "peer", "X", Optional.empty()));
    }

    @Test
    void namesNobodyInItsTexts() {
        Journal journal = journal(1);
        assertFalse(journal.toString().contains("pegawai"));
        assertEquals(
                "JournalEntry[1, JournalEvent[" + AppraisalAction.values()[1].code()
                        + " by appraiser at 2026-01-09T02:02:03Z]]",
                journal.entries().get(0).toString());
    }

    @Test
    void aLineOfTheLongestLengthIsRead() {
        int frame = Journal.of("k").text().length() - 2;
        String longest = Journal.of("k".repeat(4000 - frame)).text();
        assertEquals(4001, longest.length());
        assertEquals("", refusal(longest));
        assertEquals("journal.line-too-long @ ", refusal(longest.replaceFirst("kk", "kkk")));
        assertThrows(IllegalArgumentException.class, () -> Journal.of("k".repeat(4001 - frame)));
        assertThrows(IllegalArgumentException.class, () -> Journal.of("k\uD800"));
        assertThrows(IllegalArgumentException.class, () -> Journal.of(" "));
    }

    private static JournalEvent by(String who) {
        return new JournalEvent(START, PersonId.of(who), "peer", "x", Optional.empty());
    }

    @Test
    void anEntryThatCouldNotBeReadIsNotWritten() {
        Journal journal = journal(1);
        String one = journal.append(by("k")).orThrow().text();
        int frame = one.length() - journal.text().length() - 2;
        Journal longest = journal.append(by("k".repeat(4000 - frame))).orThrow();
        assertEquals("", refusal(longest.text()));
        assertEquals("journal.line-too-long @ event", Records.refusal(journal.append(by("k".repeat(4001 - frame)))));
    }
}
