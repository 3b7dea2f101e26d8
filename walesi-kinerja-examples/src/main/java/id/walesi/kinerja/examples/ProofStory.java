package id.walesi.kinerja.examples;

import id.walesi.kinerja.journal.DecisionRecord;
import id.walesi.kinerja.journal.Difference;
import id.walesi.kinerja.journal.Digest;
import id.walesi.kinerja.journal.FactForms;
import id.walesi.kinerja.journal.InclusionProof;
import id.walesi.kinerja.journal.Journal;
import id.walesi.kinerja.journal.JournalEntry;
import id.walesi.kinerja.journal.RecordPart;
import id.walesi.kinerja.journal.Replay;
import id.walesi.kinerja.journal.ReplayCause;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.ExpectationRating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What is kept, what was done to it, and what the library finds. */
final class ProofStory {

    private final KeptCase kept;
    private final Words words;

    ProofStory(KeptCase kept, Words words) {
        this.kept = kept;
        this.words = words;
    }

    /** The whole demonstration. */
    String text() {
        Page page = new Page();
        page.line(words.say(
                "Ini contoh. Semua nama dan nomor di bawah ini rekaan.",
                "This is an example. All names and numbers below are invented."));
        page.blank();
        tellKept(page);
        tellReplay(page);
        tellDigits(page);
        tellExchange(page);
        tellMasked(page);
        tellLimits(page);
        return page.text();
    }

    private void tellKept(Page page) {
        page.heading(words.say("1. Yang disimpan", "1. What is kept"), '-');
        page.pairs(List.of(
                List.of(
                        words.say("Predikat", "Predicate"),
                        words.wording().text(kept.record().predicate().orElseThrow())),
                List.of(
                        words.say("Ketentuan", "Law"),
                        kept.record().policy().orElseThrow().toString()),
                List.of(
                        words.say("Versi pustaka", "Library version"),
                        kept.record().library().orElseThrow()),
                List.of(
                        words.say("Sidik berkas", "Digest of the record"),
                        kept.record().digest().value()),
                List.of(
                        words.say("Sidik terakhir jurnal", "Head of the journal"),
                        kept.journal().head().value()),
                List.of(
                        words.say("Sidik induk yang diumumkan", "Published root"),
                        kept.root().value())));
        page.blank();
        page.line(words.say(
                "Berkas %s byte; jurnal %s peristiwa, %s byte; bukti bahwa jurnal ini termasuk di antara %s"
                        + " jurnal, %s byte.",
                "Record %s bytes, journal %s events %s bytes, proof of inclusion among %s journals %s bytes.",
                bytes(kept.record().text()),
                kept.journal().entries().size(),
                bytes(kept.journal().text()),
                kept.proof().size(),
                bytes(kept.proof().text())));
        page.line(words.say(
                "Sidik digital ialah deretan huruf dan angka yang berubah bila satu huruf saja dalam tulisannya diubah.",
                "A digest is a row of letters and digits that changes if a single letter of the text is changed."));
        page.line(words.say(
                "Sidik terakhir jurnal dicetak pada dokumen evaluasi; sidik induk seluruh instansi diumumkan pada 31"
                        + " Januari 2026.",
                "The head of the journal is printed on the evaluation document; the root of the whole agency was"
                        + " published on 31 January 2026."));
        page.blank();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void tellReplay(Page page) {
        page.heading(words.say("2. Dinilai ulang", "2. Judged again"), '-');
        replayed(kept.record()).forEach(page::line);
        page.blank();
    }

    /** What judging again says. */
    private List<String> replayed(DecisionRecord record) {
        Outcome<Replay> outcome = Replay.of(record, KeptCase.CATALOG);
        if (!outcome.succeeded()) {
            return found(outcome.problems());
        }
        Replay replay = outcome.orThrow();
        List<String> lines = new ArrayList<>();
        lines.add(
                replay.isEqual()
                        ? words.say(
                                "Predikat dan setiap langkahnya sama seperti semula.",
                                "The predicate and each of its steps come out the same again.")
                        : words.say(
                                "Hasilnya berbeda di %s tempat:",
                                "The result differs in %s places:",
                                replay.differences().size()));
        replay.differences().forEach(difference -> lines.add("   " + text(difference)));
        for (ReplayCause cause : replay.changes()) {
            lines.add("   "
                    + words.say("Sebab: %s.", "Cause: %s.", words.wording().text(cause)));
        }
        return lines;
    }

    private String text(Difference difference) {
        return words.say(
                "%s%s: tercatat %s, seharusnya %s",
                "%s%s: recorded %s, should be %s",
                difference.path(),
                difference.rule().map(rule -> " (" + rule + ")").orElse(""),
                Page.printable(difference.recorded()),
                Page.printable(difference.today()));
    }

    private List<String> found(Problems problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(words.say("Ditemukan: %s", "Found: %s", words.wording().text(problem)));
        }
        return lines;
    }

    private void tellDigits(Page page) {
        page.heading(words.say("3. Satu angka diubah di tiga tempat", "3. One digit changed in three places"), '-');
        String record = kept.record().text();
        page.line(
                words.say("Dalam data: realisasi 1187 berkas menjadi 1197.", "In the facts: 1187 files become 1197."));
        altered(record.replace("1187 document", "1197 document")).forEach(line -> page.line("   " + line));
        page.line(words.say(
                "Dalam langkah penilaian: rating ditetapkan tanggal 9 menjadi tanggal 8.",
                "In the steps: the rating of the 9th becomes one of the 8th."));
        int steps = record.indexOf("{\"name\":\"steps\"");
        altered(record.substring(0, steps) + record.substring(steps).replaceFirst("2026-01-09", "2026-01-08"))
                .forEach(line -> page.line("   " + line));
        page.line(words.say(
                "Dalam jurnal: evaluasi pukul 03.00 menjadi pukul 08.00.",
                "In the journal: the evaluation at 03:00 becomes one at 08:00."));
        Problems problems = Journal.read(kept.journal().text().replace("2026-01-09T03:00", "2026-01-09T08:00"))
                .problems();
        found(problems).forEach(line -> page.line("   " + line));
        page.blank();
    }

    private List<String> altered(String text) {
        return found(DecisionRecord.read(text, FactForms.known()).problems());
    }

    private void tellExchange(Page page) {
        page.heading(
                words.say("4. Berkas utuh yang lain ditaruh di tempatnya", "4. Another whole record in its place"),
                '-');
        DecisionRecord other = KeptCase.recorded(ExpectationRating.ABOVE);
        page.line(words.say(
                "Berkas lain dibuat dengan rating hasil kerja %s. Berkas itu utuh, dan bila dinilai ulang hasilnya sama.",
                "Another record is made with the work result rating %s; it is whole, and comes out again.",
                words.wording().text(ExpectationRating.ABOVE)));
        recordInJournal(other, kept.journal()).forEach(line -> page.line("   " + line));
        Replay.ofFacts(kept.record(), other.facts().orElseThrow())
                .orThrow()
                .forEach(difference -> page.line("   "
                        + words.say(
                                "%s: dalam berkas semula %s, dalam berkas ini %s",
                                "%s: in the first record %s, in this one %s",
                                fact(difference.path()),
                                value(difference.recorded()),
                                value(difference.today()))));
        page.line(words.say(
                "Lalu jurnalnya juga ditulis ulang; jurnal baru itu tidak terputus dan cocok dengan berkasnya.",
                "So the journal is written anew for that record; it links, and fits the record."));
        Journal anew = KeptCase.journal(other);
        recordInJournal(other, anew).forEach(line -> page.line("   " + line));
        underRoot(anew, kept.proof()).forEach(line -> page.line("   " + line));
        found(anew.against(kept.journal().entries().size(), kept.journal().head()))
                .forEach(line -> page.line("   " + line));
        page.blank();
    }

    /** The name of a fact; where this demonstration has none, its path. */
    private String fact(String path) {
        return path.equals("ratings.workResultRating.rating")
                ? words.say("Rating hasil kerja", "Work result rating")
                : path;
    }

    /** A rating by its label; anything else as it is written. */
    private String value(String written) {
        return Arrays.stream(ExpectationRating.values())
                .filter(rating -> rating.code().equals(written))
                .findFirst()
                .map(words.wording()::text)
                .orElse(written);
    }

    /** Whether the journal tells of this record. */
    private List<String> recordInJournal(DecisionRecord record, Journal journal) {
        Optional<JournalEntry> entry = journal.entries().stream()
                .filter(one -> one.event().digest().equals(Optional.of(record.digest())))
                .findFirst();
        return List.of(
                entry.isPresent()
                        ? words.say(
                                "Jurnal memuat sidik berkas ini pada catatan nomor %s.",
                                "The journal has the digest of this record in entry number %s.",
                                entry.get().number())
                        : words.say(
                                "Ditemukan: jurnal tidak memuat sidik berkas ini.",
                                "Found: the journal does not have the digest of this record."));
    }

    private List<String> underRoot(Journal journal, InclusionProof proof) {
        return List.of(
                proof.shows(journal.head(), root())
                        ? words.say(
                                "Sidik terakhir jurnal termasuk dalam sidik induk yang diumumkan.",
                                "The head of the journal is under the published root.")
                        : words.say(
                                "Ditemukan: sidik terakhir jurnal ini tidak termasuk dalam sidik induk yang diumumkan.",
                                "Found: this head of the journal is not under the published root."));
    }

    private Digest root() {
        return kept.root();
    }

    private void tellMasked(Page page) {
        page.heading(
                words.say(
                        "5. Untuk pembaca yang tidak berhak melihat identitas", "5. For a reader without a right to the identity"),
                '-');
        DecisionRecord masked = kept.record().withholding(EnumSet.of(RecordPart.PERSONS, RecordPart.OFFICER));
        page.line(words.say(
                "Tanpa nama, nomor, dan kunci orang: sidiknya tetap %s.",
                "Without names, numbers and keys of persons: the digest is still %s.",
                masked.digest().equals(kept.record().digest())
                        ? words.say("sama", "the same")
                        : words.say("berbeda", "another")));
        replayed(masked).forEach(page::line);
        page.blank();
    }

    private void tellLimits(Page page) {
        page.heading(words.say("Yang tidak dibuktikan", "What is not proved"), '-');
        page.line(words.say(
                "Sidik digital bukan tanda tangan elektronik dan bukan stempel waktu. Sidik itu tidak menunjukkan siapa"
                        + " yang menulis, kapan, atau apakah isinya benar; hanya bahwa tulisan ini sama dengan yang dahulu"
                        + " dicetak atau diumumkan.",
                "A digest is no electronic signature and no time stamp: it does not say who wrote, when, or whether it is"
                        + " true. It only says that this text is the one that was printed or published then."));
    }

    /** What was written, and what to do with it. */
    String written(KeptFiles files) {
        Page page = new Page();
        page.line(words.say(
                "Ditulis: %s, %s, %s. Ubah satu angka di salah satunya, lalu jalankan program ini lagi.",
                "Written: %s, %s, %s. Change a digit in one of them, then run this program again.",
                KeptFiles.RECORD,
                KeptFiles.JOURNAL,
                KeptFiles.PROOF));
        return page.text();
    }

    /** What the files of a folder say, and whether all is as it was. */
    record Checked(String text, boolean sound) {}

    Checked checked(KeptFiles files) throws IOException {
        Outcome<DecisionRecord> record = DecisionRecord.read(files.text(KeptFiles.RECORD), FactForms.known());
        Outcome<Journal> journal = Journal.read(files.text(KeptFiles.JOURNAL));
        Outcome<InclusionProof> proof = InclusionProof.read(files.text(KeptFiles.PROOF));
        List<String> lines = new ArrayList<>();
        lines.addAll(found(record.problems().within(KeptFiles.RECORD)));
        lines.addAll(found(journal.problems().within(KeptFiles.JOURNAL)));
        lines.addAll(found(proof.problems().within(KeptFiles.PROOF)));
        boolean sound = lines.isEmpty();
        if (record.succeeded()) {
            lines.addAll(replayed(record.orThrow()));
        }
        if (record.succeeded() && journal.succeeded()) {
            lines.addAll(recordInJournal(record.orThrow(), journal.orThrow()));
            sound &= journal.orThrow().entries().stream()
                    .anyMatch(one -> one.event()
                            .digest()
                            .equals(Optional.of(record.orThrow().digest())));
        }
        if (journal.succeeded() && proof.succeeded()) {
            lines.addAll(underRoot(journal.orThrow(), proof.orThrow()));
            sound &= proof.orThrow().shows(journal.orThrow().head(), root());
        }
        Page page = new Page();
        lines.forEach(page::line);
        return new Checked(page.text(), sound);
    }
}
