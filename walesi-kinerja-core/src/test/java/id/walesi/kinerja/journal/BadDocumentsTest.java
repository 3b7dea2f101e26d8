package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.report.Wording;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bad records: each is refused with a code, a place and words in both languages, before it costs anything. */
class BadDocumentsTest {

    private static final DecisionRecord RICH = Records.record(Records.rich());

    /** Time of this thread, not of a machine that is busy with other things. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** A bad document, and what is said of it: code and place. */
    private record Bad(String text, String expected) {}

    private final List<Bad> all = new ArrayList<>();

    /** The text as a whole, altered. */
    private void whole(String expected, UnaryOperator<String> change) {
        all.add(new Bad(change.apply(RICH.text()), expected));
    }

    /** One part altered, with digests that fit. */
    private void forged(String expected, RecordPart part, String from, String to) {
        all.add(new Bad(Forged.part(RICH, part, from, to), expected));
    }

    private static UnaryOperator<String> first(String from, String to) {
        return text -> {
            int at = text.indexOf(from);
            assertTrue(at >= 0, from);
            return text.substring(0, at) + to + text.substring(at + from.length());
        };
    }

    private void texts() {
        whole("journal.not-canonical @ ", text -> "");
        whole("journal.not-canonical @ ", text -> " " + text);
        whole("journal.not-canonical @ ", text -> text + "\n");
        whole("journal.not-canonical @ ", text -> text + text);
        whole("journal.not-canonical @ ", text -> "\uFEFF" + text);
        whole("journal.not-canonical @ ", text -> text.substring(0, text.length() / 2));
        whole("journal.not-canonical @ ", text -> text.substring(0, text.length() - 1));
        whole("journal.not-canonical @ ", text -> text.replace(",", ", "));
        whole("journal.not-canonical @ ", first(":", " :"));
        whole("journal.not-canonical @ ", first("\"version\":\"1\"", "\"version\":1"));
        whole("journal.not-canonical @ ", first("\"version\":\"1\"", "\"version\":null"));
        whole("journal.not-canonical @ ", first("\"version\":\"1\"", "\"version\":true"));
        whole("journal.not-canonical @ ", first("\"version\"", "'version'"));
        whole("journal.not-canonical @ ", first("\"version\"", "\"versi1n\""));
        whole("journal.not-canonical @ ", first("\"version\"", "\"\""));
        whole("journal.not-canonical @ ", first("\"version\"", "\"" + "v".repeat(41) + "\""));
        whole("journal.not-canonical @ ", first("\"version\"", "\"ver\\u0073ion\""));
        whole("journal.not-canonical @ ", first("walesi-kinerja/", "walesi-kinerja\\/"));
        whole("journal.not-canonical @ ", first("walesi", "\\u0077alesi"));
        whole("journal.not-canonical @ ", first("walesi", "\\n"));
        whole("journal.not-canonical @ ", first("walesi", "\\u001F"));
        whole("journal.not-canonical @ ", first("walesi", "\\u0020"));
        whole("journal.not-canonical @ ", first("walesi", "\\u00"));
        whole("journal.not-canonical @ ", first("walesi", "\u0001"));
        whole("journal.not-canonical @ ", first("walesi", "\n"));
        whole("journal.not-canonical @ ", first("\"parts\":[", "\"parts\":[,"));
        whole("journal.not-canonical @ ", first("{\"name\":\"persons\"", "{,\"name\":\"persons\""));
        whole("journal.not-canonical @ ", text -> text.substring(0, text.length() - 1) + ",}");
        whole("journal.not-canonical @ ", text -> text.substring(0, text.length() - 1) + "]");
        whole("journal.not-canonical @ ", text -> "[");
        whole("journal.not-canonical @ ", text -> "{");
        whole("journal.not-canonical @ ", text -> "\"");
        whole("journal.not-canonical @ ", text -> "\"\\");
        whole("journal.not-canonical @ ", text -> "\"\\u00");
        whole("journal.not-canonical @ ", text -> "1e100000000");
        whole("journal.not-canonical @ ", text -> "<?xml version=\"1.0\"?>");
        whole("journal.document-too-long @ ", text -> "[".repeat(1_000_001));
        whole("journal.too-deep @ ", text -> "[".repeat(1_000_000));
        whole("journal.too-deep @ ", text -> "{\"a\":".repeat(200_000));
        whole("journal.too-many-values @ ", text -> "[\"\"" + ",\"\"".repeat(300_000) + "]");
        whole("journal.too-many-values @ ", text -> "[[]" + ",[]".repeat(300_000) + "]");
        whole("journal.text-too-long @ ", text -> "\"" + "a".repeat(900_000) + "\"");
        whole("journal.text-not-unicode @ ", first("walesi", "\uD83D"));
        whole("journal.text-not-unicode @ ", first("walesi", "\uDE00\uD83D"));
        whole("journal.text-not-normalized @ ", first("walesi", "e\u0301"));
        whole("journal.text-not-normalized @ ", first("walesi", "\u212B"));
    }

    private void envelopes() {
        whole("journal.wrong-kind @ ", text -> "\"\"");
        whole("journal.wrong-kind @ ", text -> "[]");
        whole("journal.field-missing @ ", text -> "{}");
        whole("journal.unknown-format @ format", first("decision-record", "decision"));
        whole("journal.unknown-format @ format", first("walesi-kinerja/decision-record", ""));
        whole("journal.unknown-version @ version", first("\"version\":\"1\"", "\"version\":\"2\""));
        whole("journal.unknown-version @ version", first("\"version\":\"1\"", "\"version\":\"01\""));
        whole("journal.wrong-kind @ version", first("\"version\":\"1\"", "\"version\":[\"1\"]"));
        whole("journal.field-missing @ ", first("\"format\":\"walesi-kinerja/decision-record\",", ""));
        whole("journal.unknown-field @ versi", first("\"version\"", "\"versi\":\"\",\"version\""));
        whole("journal.field-missing @ ", first("\"version\"", "\"versi\""));
        whole(
                "journal.unknown-field @ version",
                first(
                        "\"format\":\"walesi-kinerja/decision-record\",\"version\":\"1\"",
                        "\"version\":\"1\",\"format\":\"walesi-kinerja/decision-record\""));
        whole(
                "journal.unknown-field @ signature",
                text -> text.substring(0, text.length() - 1) + ",\"signature\":\"\"}");
        whole("journal.unknown-field @ parts", text -> text.substring(0, text.length() - 1) + ",\"parts\":[]}");
        whole("journal.parts-incomplete @ parts", text -> text.substring(0, text.indexOf(",\"parts\"")) + "}");
        whole("journal.wrong-kind @ parts", text -> text.substring(0, text.indexOf("\"parts\":[")) + "\"parts\":\"\"}");
        whole("journal.bad-value @ digest", first("\"digest\":\"", "\"digest\":\"0"));
        whole(
                "journal.bad-value @ parts[0].digest",
                first("\"decision\",\"digest\":\"", "\"decision\",\"digest\":\"G"));
        whole("journal.record-altered @ digest", text -> {
            int at = text.indexOf("\"digest\":\"") + 10;
            return text.substring(0, at) + "0".repeat(64) + text.substring(at + 64);
        });
        whole("journal.unknown-code @ parts[0].name", first("\"name\":\"decision\"", "\"name\":\"verdict\""));
        whole("journal.parts-incomplete @ parts[0]", first("\"name\":\"decision\"", "\"name\":\"persons\""));
        whole("journal.parts-incomplete @ parts[0]", text -> {
            int salt = text.indexOf(",\"salt\":\"");
            return text.substring(0, salt) + text.substring(salt + 9 + 65);
        });
        whole("journal.part-altered @ parts[0]", first("\"employee good\"", "\"employee poor\""));
        whole("journal.part-altered @ parts[0]", text -> {
            int salt = text.indexOf(",\"salt\":\"") + 9;
            return text.substring(0, salt) + "0".repeat(64) + text.substring(salt + 64);
        });
        whole("journal.part-altered @ parts[1]", first("190001011920011001", "190001011920011002"));
        whole("journal.part-altered @ parts[2]", first("Sri Contoh", "Sri Contok"));
    }

    private void decisions() {
        RecordPart part = RecordPart.DECISION;
        forged(
                "journal.bad-value @ decision.policy",
                part,
                "\"instrument\":\"permenpanrb6-2022\"",
                "\"instrument\":\"A\"");
        forged("journal.bad-value @ decision.policy", part, "\"revision\":\"1\"", "\"revision\":\"0\"");
        forged(
                "journal.bad-value @ decision.policy.revision",
                part,
                "\"revision\":\"1\"",
                "\"revision\":\"99999999999\"");
        forged("journal.not-canonical @ ", part, "\"revision\":\"1\"", "\"revision\":\"01\"");
        forged(
                "journal.unknown-code @ decision.basis.standing",
                part,
                "\"standing\":\"interpretation\"",
                "\"standing\":\"law\"");
        forged("journal.bad-value @ decision.inForce", part, "\"inForce\":\"", "\"inForce\":\"2025-01-01");
        forged("journal.bad-value @ decision.governingDay", part, "2025-12-31", "2025-02-30");
        forged("journal.bad-value @ decision.governingDay", part, "2025-12-31", "+999999999-12-31");
        forged("journal.bad-value @ decision.governingDay", part, "2025-12-31", "31/12/2025");
        forged("journal.bad-value @ decision.named", part, "\"named\":\"no\"", "\"named\":\"false\"");
        forged("journal.unknown-code @ decision.verdict.predicate", part, "\"employee good\"", "\"employee best\"");
        forged("journal.unknown-code @ decision.verdict.predicate", part, "\"employee good\"", "\"mine good\"");
        forged("journal.bad-value @ decision.verdict.predicate", part, "\"employee good\"", "\"good\"");
        forged("journal.unknown-field @ decision.signer", part, "\"policy\":", "\"signer\":\"x\",\"policy\":");
        forged("journal.field-missing @ decision", part, "\"library\":\"0.1.0\",", "");
    }

    private void persons() {
        forged("journal.bad-value @ persons.keys[0]", RecordPart.PERSONS, "\"190001011920011001\"", "\" \"");
        forged("journal.not-canonical @ ", RecordPart.PERSONS, "[\"1900", "[\"x\",\"1900");
        forged("appraisal.self-appraisal @ appraiser", RecordPart.PERSONS, "190002021920022002", "190001011920011001");
        forged("journal.not-canonical @ ", RecordPart.PERSONS, "190004041920042004", "190003031920031003");
        forged(
                "journal.bad-value @ officer.number.nip",
                RecordPart.OFFICER,
                "190001011920011001",
                "190013011920011001");
        forged("journal.bad-value @ officer.number.nip", RecordPart.OFFICER, "190001011920011001", "1");
        forged("journal.unknown-field @ officer.number.nik", RecordPart.OFFICER, "\"nip\"", "\"nik\"");
        forged("journal.wrong-kind @ officer.number", RecordPart.OFFICER, "{\"nip\":\"190001011920011001\"}", "{}");
        forged("journal.bad-value @ ", RecordPart.OFFICER, "Sri Contoh Rekaan", " ");
        forged(
                "journal.bad-value @ ",
                RecordPart.OFFICER,
                "{\"nip\":\"190001011920011001\"}",
                "{\"ni-pppk\":\"190001011920211001\"}");
        forged("journal.bad-value @ post.employee", RecordPart.POST, "\"p1\"", "\"p99\"");
        forged("journal.bad-value @ post.employee", RecordPart.POST, "\"p1\"", "\"p0\"");
        forged("journal.bad-value @ post.employee", RecordPart.POST, "\"p1\"", "\"p01\"");
        forged("journal.bad-value @ post.employee", RecordPart.POST, "\"p1\"", "\"\"");
        forged("appraisal.self-appraisal @ appraiser", RecordPart.POST, "\"appraiser\":\"p2\"", "\"appraiser\":\"p1\"");
        forged("journal.unknown-code @ post.status", RecordPart.POST, "\"pns\"", "\"honorer\"");
        forged("journal.unknown-code @ post.position.structural.level", RecordPart.POST, "jpt-pratama", "eselon");
        forged("journal.unknown-field @ post.position.political", RecordPart.POST, "\"structural\"", "\"political\"");
        forged("journal.bad-value @ post.period", RecordPart.POST, "\"period\":\"2025\"", "\"period\":\"25\"");
        forged("journal.bad-value @ post.period", RecordPart.POST, "\"period\":\"2025\"", "\"period\":\"2025-Q5\"");
        forged(
                "appraisal.plan-does-not-cover-period @ plan.days",
                RecordPart.POST,
                "\"period\":\"2025\"",
                "\"period\":\"2024\"");
        forged("journal.unknown-code @ post.grade.pns", RecordPart.POST, "\"iv-b\"", "\"v-a\"");
        forged("journal.bad-value @ ", RecordPart.POST, "{\"pns\":\"iv-b\"}", "{\"pppk\":\"ix\"}");
    }

    private void facts() {
        RecordPart plan = RecordPart.PLAN;
        forged("journal.bad-value @ plan.plan.days", plan, "2025-01-01..2025-12-31", "2025-12-31..2025-01-01");
        forged(
                "journal.bad-value @ plan.plan",
                plan,
                "\"days\":\"2025-01-01..2025-12-31\"",
                "\"days\":\"2025-01-01..\"");
        forged("journal.bad-value @ plan.plan", plan, "\"version\":\"2\"", "\"version\":\"0\"");
        forged("journal.bad-value @ plan.plan", plan, "{\"id\":\"r2\"", "{\"id\":\"r1\"");
        forged("journal.bad-value @ plan.plan.workResults[0]", plan, "{\"id\":\"i2\"", "{\"id\":\"i1\"");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "-200/3");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "400/6");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "200/0");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "066");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "66.60");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "1e100000000");
        forged("journal.bad-value @ plan.plan.workResults[0].weight", plan, "200/3", "9".repeat(20_000));
        forged("journal.text-too-long @ ", plan, "200/3", "9".repeat(20_001));
        forged(
                "journal.unknown-field @ plan.plan.workResults[0].indicators[0].target.goal",
                plan,
                "\"single\"",
                "\"goal\"");
        forged(
                "journal.bad-value @ plan.plan.workResults[0].indicators[0].target.single",
                plan,
                "\"100 document\"",
                "\"100\"");
        forged(
                "journal.bad-value @ plan.plan.workResults[0].indicators[0].target.single",
                plan,
                "\"100 document\"",
                "\"100 Dokumen\"");
        forged("journal.bad-value @ plan.plan.workResults[0].indicators[0]", plan, "\"80 document\"", "\"80 person\"");
        forged(
                "journal.unknown-field @ plan.plan.annex.resourceSupport",
                plan,
                "\"annex\":{",
                "\"annex\":{\"resourceSupport\":[],");
        RecordPart done = RecordPart.REALIZATIONS;
        forged("appraisal.unknown-indicator @ realizations[0].indicatorId", done, "\"i1\"", "\"i9\"");
        forged("appraisal.realization-outside-period @ realizations[0].period", done, "2025-Q1", "2024-Q1");
        forged("journal.bad-value @ realizations.realizations[0].evidence", done, "0f0f", "0F0F");
        forged(
                "journal.unknown-field @ realizations.realizations[0].value.guessed",
                done,
                "\"measured\"",
                "\"guessed\"");
        forged("journal.field-missing @ realizations.realizations[0]", done, "\"period\":\"2025-Q1\",", "");
        RecordPart rated = RecordPart.RATINGS;
        forged(
                "journal.unknown-code @ ratings.workResultRating.rating",
                rated,
                "\"rating\":\"meets\"",
                "\"rating\":\"well\"");
        forged(
                "appraisal.decided-by-other @ workResultRating.decidedBy",
                rated,
                "\"rating\":\"meets\",\"decidedBy\":\"p2\"",
                "\"rating\":\"meets\",\"decidedBy\":\"p3\"");
        forged("journal.not-canonical @ ", rated, "\"reason\":\"sesuai target\"", "\"reason\":\"\"");
        forged(
                "appraisal.departure-agrees @ ratings.yearResult.predicate",
                rated,
                "\"predicate\":\"employee very-good\"",
                "\"predicate\":\"employee good\"");
        forged("journal.bad-value @ ratings.yearResult", rated, ",\"reason\":\"hasil akhir tahun melonjak\"", "");
        forged("journal.unknown-code @ feedback.feedback[0].role", RecordPart.FEEDBACK, "\"peer\"", "\"boss\"");
        forged(
                "journal.bad-value @ feedback.feedback[0]",
                RecordPart.FEEDBACK,
                "\"text\":\"Bagus",
                "\"text\":\"\",\"x\":\"Bagus");
        RecordPart extras = RecordPart.EXTRAS;
        forged("journal.wrong-kind @ extras.facts[0]", extras, "{\"instrument\":\"contoh\",\"name\":\"bobot\",", "{");
        forged(
                "journal.bad-value @ extras.facts[0].weight",
                extras,
                "\"instrument\":\"contoh\"",
                "\"instrument\":\"Contoh\"");
        forged("journal.unknown-field @ extras.facts[0].number", extras, "\"weight\":\"3\"", "\"number\":\"3\"");
        forged("journal.fact-without-form @ extras.facts[0]", extras, "\"weight\":\"3\"", "\"own\":\"3\"");
        forged("appraisal.extra-fact-twice @ extras[contoh][hari]", extras, "\"name\":\"bobot\"", "\"name\":\"hari\"");
        forged("journal.bad-value @ extras", extras, "\"name\":\"bobot\"", "\"name\":\"zz\"");
        forged(
                "journal.wrong-kind @ extras.componentScores[0].origin",
                extras,
                "{\"text\":\"program bersama\"}",
                "\"program\"");
        forged("journal.bad-value @ extras", extras, "\"name\":\"kredit\"", "\"name\":\"zz\"");
        forged("journal.field-missing @ steps.steps[0]", RecordPart.STEPS, "\"kind\":\"", "\"sort\":\"");
        forged(
                "journal.unknown-code @ steps.steps[0].basis.confidence",
                RecordPart.STEPS,
                "\"confidence\":\"",
                "\"confidence\":\"un");
        forged("journal.wrong-kind @ steps.steps", RecordPart.STEPS, "{\"steps\":[", "{\"steps\":{},\"x\":[");
    }

    @Test
    @Timeout(60)
    void eachIsRefusedWithACodeAPlaceAndWordsInBothLanguages() {
        texts();
        envelopes();
        decisions();
        persons();
        facts();
        assertTrue(all.size() >= 120, all.size() + " documents");
        Function<String, Problems> read =
                text -> DecisionRecord.read(text, Records.FORMS).problems();
        all.forEach(bad -> assertFalse(read.apply(bad.text()).isEmpty(), bad.expected()));
        List<String> wrong = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Bad bad = all.get(i);
            long start = THREAD.getCurrentThreadCpuTime();
            Problems problems = read.apply(bad.text());
            long millis = (THREAD.getCurrentThreadCpuTime() - start) / 1_000_000;
            assertFalse(problems.isEmpty(), i + " is read, but " + bad.expected());
            Problem problem = problems.list().get(0);
            codes.add(problem.code().value());
            String found = problem.code() + " @ " + problem.path();
            if (!found.equals(bad.expected())) {
                wrong.add(i + ": expected " + bad.expected() + " but was " + found);
            }
            for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
                String words = Wording.in(locale).text(problem);
                assertTrue(words.contains("[" + problem.code()) && !words.contains("{"), words);
                assertFalse(words.contains("Rekaan") || words.contains("1900"), words);
            }
            assertTrue(millis < 50, bad.expected() + " took " + millis + " ms");
        }
        assertEquals(List.of(), wrong);
        assertTrue(codes.size() >= 25, codes.toString());
    }
}
