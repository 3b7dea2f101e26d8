package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Depth;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.HtmlPage;
import id.walesi.kinerja.report.Wording;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader is told of a scheme: names, not keys. */
class WeightedWordsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final WeightedPolicy SCHEME =
            Walesi.byMatrix().missing(MissingPart.REFUSE).build();
    private static final PolicyCatalog CATALOG =
            PolicyCatalog.builder().discover().provider(SCHEME.provider()).build();

    private static Judged judged() {
        return AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(Walesi.whole(30, 7, 30, 7).build(), SCHEME.id())
                .orThrow();
    }

    private static String said(Locale locale) {
        return String.join("\n", ExplanationText.of(CATALOG, locale).lines(judged()));
    }

    @Test
    void stepsNameTheIndicatorAndSayWhereACreditComesFrom() {
        String indonesian = said(INDONESIAN);
        assertTrue(indonesian.contains(". Indikator measure.\n"), indonesian);
        assertTrue(indonesian.contains(". Nilai kredit kolaborasi: 12. Asal nilai: program bersama.\n"), indonesian);
        String english = said(Locale.ENGLISH);
        assertTrue(english.contains(". Indicator measure.\n"), english);
        assertTrue(
                english.contains(". Score of collaboration credit: 12. Origin of the score: program bersama.\n"),
                english);
        assertFalse(english.contains("r0-up"), english);
        // the origin belongs to the score that was given, not to what became of it
        assertEquals(1, english.split("Origin of the score", -1).length - 1);
    }

    @Test
    void theDocumentNamesThemToo() {
        String page = HtmlPage.of(ExplanationText.of(CATALOG, INDONESIAN)
                .document(judged(), Depth.EVERY_STEP, Audience.EMPLOYEE, Walesi.YEAR.lastDay()));
        assertTrue(page.contains("program bersama") && page.contains("Indikator "), page);
        assertFalse(page.contains("r0-up"), page);
    }

    @Test
    void refusalsNameTheIndicatorAndTheComponent() {
        AppraisalCase facts = Walesi.measured(60, 40, 24, 7, 24, -1).build();
        String indonesian = SCHEME.admit(facts, Walesi.YEAR.lastDay()).list().stream()
                .map(Wording.in(INDONESIAN, CATALOG)::text)
                .collect(Collectors.joining("\n"));
        assertTrue(
                indonesian.contains("Capaian indikator measure (r1-down) tidak dapat dihitung: tidak diukur."),
                indonesian);
        assertTrue(
                indonesian.contains(
                        "Komponen kredit kolaborasi tidak ada nilainya, sedangkan skema ini memerlukannya."),
                indonesian);
        String english = Wording.in(Locale.ENGLISH, CATALOG)
                .text(SCHEME.admit(facts, Walesi.YEAR.lastDay()).list().get(1));
        assertTrue(english.contains("The component work behavior has no value"), english);
    }
}
