package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.EvidenceDraft;
import id.walesi.kinerja.intake.ImportBatch;
import id.walesi.kinerja.intake.ImportColumn;
import id.walesi.kinerja.intake.ImportFinding;
import id.walesi.kinerja.intake.ImportLayout;
import id.walesi.kinerja.intake.ImportLimits;
import id.walesi.kinerja.intake.RealizationDraft;
import id.walesi.kinerja.intake.RealizedValueDraft;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every parser is fed with mutations of what it reads well: only coded problems come out, never another exception. The
 * profile {@code deep} tries many more of them. What once broke a parser goes into the corpus, {@code fuzz/corpus.txt}.
 */
class ParserFuzzProperties {

    private static final List<String> CORPUS = corpus();
    static final DecisionRecord RICH = Records.record(Records.rich());
    /** A gap of a sentence that nothing filled. */
    private static final Pattern GAP = Pattern.compile("\\{[a-zA-Z]+}");

    private static final String JOURNAL = JournalTest.journal(4).text();
    private static final String PROOF = DigestTree.of(
                    List.of(Digest.ofText("a"), Digest.ofText("b"), Digest.ofText("c")))
            .proof(1)
            .text();

    /** Small texts that parsers stumble over. */
    private static final List<String> WORDS = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\u0000",
            "\\u00",
            "null",
            "-",
            "+",
            "0",
            "1",
            "9",
            "1e9",
            ".",
            "..",
            "/0",
            "1/3",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\uD800",
            "\uDC00",
            "e\u0301",
            "\u00e9",
            "\uFEFF",
            "\u202E",
            "\u0660",
            "\u200B",
            "Rp",
            ";",
            "=cmd()",
            "2025-02-30",
            "+999999999-12-31",
            "p1",
            "p0",
            "\"\"",
            "[]",
            "{}",
            "9999999999999999999999",
            "1900",
            "E+17");

    private static List<String> corpus() {
        try (InputStream in = ParserFuzzProperties.class.getResourceAsStream("/fuzz/corpus.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One change of a text: at a place, in one of several ways. */
    private record Change(int kind, int place, int length, String word) {
        String on(String text) {
            int at = text.isEmpty() ? 0 : place % (text.length() + 1);
            int end = Math.min(text.length(), at + length);
            String before = text.substring(0, at);
            String after = text.substring(end);
            return switch (kind) {
                case 0 -> before + word + text.substring(at);
                case 1 -> before + after;
                case 2 -> before + text.substring(at, end) + text.substring(at, end) + after;
                case 3 -> before + word + after;
                case 4 -> before;
                default ->
                    at < text.length()
                            ? before + (char) (text.charAt(at) ^ (1 << length % 8)) + text.substring(at + 1)
                            : text;
            };
        }
    }

    private static Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(WORDS))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String changed(String text, List<Change> changes) {
        String result = text;
        for (Change change : changes) {
            result = change.on(result);
        }
        return result;
    }

    @Provide
    Arbitrary<List<Change>> someChanges() {
        return changes();
    }

    @Provide
    Arbitrary<String> shortTexts() {
        List<String> seeds = new ArrayList<>(CORPUS);
        seeds.addAll(List.of(
                "190001011920011001",
                "190001011920211001",
                "123456789",
                "9901014101000001",
                "287.500",
                "287,5",
                "-1.5",
                "1.234.567,89",
                "2025-Q1",
                "2025-01-31",
                "2025-01-01..2025-12-31",
                "document",
                "meets",
                "ya",
                "III/c"));
        Arbitrary<String> changed =
                Combinators.combine(Arbitraries.of(seeds), changes()).as(ParserFuzzProperties::changed);
        return Arbitraries.oneOf(changed, Arbitraries.strings().all().ofMaxLength(40), Arbitraries.of(CORPUS));
    }

    static void coded(Problems problems) {
        for (Problem problem : problems) {
            String words = Wording.in(Locale.ENGLISH).text(problem);
            assertTrue(words.contains("[" + problem.code()), words);
            String own = words;
            for (Term detail : problem.details()) {
                // a text from outside may hold any sign
                own = detail.value() instanceof Datum.Text text ? own.replace(text.value(), "") : own;
            }
            assertFalse(GAP.matcher(own).find(), words);
        }
    }

    static void coded(Outcome<?> outcome) {
        assertEquals(outcome.succeeded(), !outcome.problems().blocks());
        coded(outcome.problems());
    }

    @Property
    void numbersOfPersons(@ForAll("shortTexts") String text) {
        readNumber(text);
    }

    static void readNumber(String text) {
        coded(TextForm.nip().read(text));
        coded(TextForm.niPppk().read(text));
        coded(TextForm.legacyNip().read(text));
        coded(TextForm.nik().read(text));
        coded(TextForm.id().read(text));
    }

    @Property
    void amountsAndDays(@ForAll("shortTexts") String text) {
        readAmount(text);
    }

    static void readAmount(String text) {
        for (NumberNotation notation : NumberNotation.values()) {
            coded(TextForm.number(notation).read(text));
        }
        coded(TextForm.weight().read(text));
        coded(TextForm.wholeNumber(0, 100).read(text));
        coded(TextForm.day().read(text));
        coded(TextForm.period().read(text));
        coded(TextForm.unit().read(text));
        coded(TextForm.truth().read(text));
        coded(TextForm.code().read(text));
        coded(TextForm.digest().read(text));
        coded(TextForm.words().read(text));
        coded(TextForm.codeOf(EmploymentStatus.values()).read(text));
    }

    static final ImportLayout<Realization> LAYOUT = new ImportLayout<>(
            List.of(
                    ImportColumn.of("Indikator", "indicatorId"),
                    ImportColumn.of("Triwulan", "period"),
                    new ImportColumn("Capaian", "value.value", NumberNotation.INDONESIAN),
                    ImportColumn.of("Satuan", "value.unit"),
                    ImportColumn.of("Bukti", "evidence")),
            List.of("indicatorId", "period"),
            cells -> new RealizationDraft(
                    cells.text("indicatorId"),
                    cells.text("period"),
                    new RealizedValueDraft(
                            "measured", cells.text("value.value"), cells.text("value.unit"), null, null, null),
                    new EvidenceDraft("register", cells.text("evidence"), null)));

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                shortTexts(),
                Arbitraries.of(
                        "i1",
                        "2025-Q1",
                        "287.500",
                        "document",
                        "Indikator",
                        "Triwulan",
                        "Capaian",
                        "Satuan",
                        "Bukti",
                        ""));
        return cells.list().ofMaxSize(7).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void sheetsOfCells(@ForAll("sheets") List<List<String>> rows) {
        readSheet(rows);
    }

    static void readSheet(List<List<String>> rows) {
        List<String> known = List.of("Indikator", "Triwulan", "Capaian", "Satuan", "Bukti");
        for (List<String> header : List.of(known, rows.get(0))) {
            ImportBatch<Realization> batch =
                    ImportBatch.diagnose(header, rows, LAYOUT, new ImportLimits(3, 6, 30), DraftStage.AS_FACT);
            coded(new Problems(
                    batch.findings().stream().map(ImportFinding::problem).toList()));
            coded(batch.commit(batch.convertible()));
        }
    }

    @Property
    void records(@ForAll("someChanges") List<Change> changes) {
        String text = changed(RICH.text(), changes);
        Outcome<DecisionRecord> outcome = DecisionRecord.read(text, Records.FORMS);
        coded(outcome);
        assertEquals(text.equals(RICH.text()), outcome.succeeded());
    }

    /** With digests that fit, so that the mutation comes as far as the facts. */
    @Property
    void forgedRecords(@ForAll RecordPart part, @ForAll("someChanges") List<Change> changes) {
        String text = Forged.part(RICH, part, content -> {
            String changed = changed(content, changes);
            return changed.equals(content) ? content + " " : changed;
        });
        Outcome<DecisionRecord> outcome = DecisionRecord.read(text, Records.FORMS);
        coded(outcome);
        if (outcome.succeeded()) {
            assertEquals(text, outcome.orThrow().text());
            coded(Replay.of(outcome.orThrow(), Records.CATALOG));
        }
    }

    @Property
    void journalsAndProofs(@ForAll("someChanges") List<Change> changes) {
        String text = changed(JOURNAL, changes);
        Outcome<Journal> journal = Journal.read(text);
        coded(journal);
        if (journal.succeeded()) {
            // an entry stands for its case and for all before it; without entries anybody may begin a journal of any
            // case
            assertTrue(
                    JOURNAL.startsWith(text) || journal.orThrow().entries().isEmpty(),
                    "only a journal cut at its end is read");
        }
        coded(InclusionProof.read(changed(PROOF, changes)));
    }
}
