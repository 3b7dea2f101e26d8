package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.transition.AcceptancePack;
import id.walesi.kinerja.transition.Impact;
import id.walesi.kinerja.transition.Readiness;
import id.walesi.kinerja.transition.ReadinessTest;
import id.walesi.kinerja.transition.ScaleReading;
import id.walesi.kinerja.transition.TwoLaws;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransitionTextTest {

    private static final LocalDate DATED = LocalDate.of(2026, 2, 2);
    private static final Locale INDONESIAN = new Locale("id");
    private static final WeightedPolicy NOW = SchemeOfHost.of("now", 100, 0);
    private static final PolicyCatalog CATALOG =
            PolicyCatalog.builder().discover().provider(NOW.provider()).build();
    private static final TwoLaws LAWS = laws(ScaleReading.APART);
    private static final TransitionText TEXT = TransitionText.of(CATALOG, INDONESIAN);
    private static final TransitionText ENGLISH = TransitionText.of(CATALOG, Locale.ENGLISH);

    private static TwoLaws laws(ScaleReading reading) {
        return new TwoLaws(
                AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD),
                NOW.id(),
                new PolicyId("permenpanrb6-2022", "matrix", 1),
                reading);
    }

    private static AppraisalCaseBuilder person(int number, int percent) {
        return SchemeOfHost.measured(
                PersonId.of(Specimen.NUMBER + "-" + number),
                0,
                List.of(100),
                List.of(new Measure(Polarity.HIGHER_IS_BETTER, 100, Integer.toString(percent))));
    }

    private static AppraisalCase rated(int number, int percent, ExpectationRating both) {
        return person(number, percent)
                .workResultRating(Specimen.decision(SchemeOfHost.YEAR, both, "karena data"))
                .workBehaviorRating(Specimen.decision(SchemeOfHost.YEAR, both))
                .build();
    }

    private static List<AppraisalCase> unit() {
        List<AppraisalCase> cases = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cases.add(rated(i, 97, ExpectationRating.MEETS));
        }
        cases.add(rated(4, 60, ExpectationRating.MEETS));
        cases.add(person(5, 85).build());
        return cases;
    }

    private static Impact impact(ScaleReading reading) {
        return laws(reading).compare(unit().iterator(), 9, told -> {});
    }

    private static String says(Document document, String... sentences) {
        String said = Plain.joined(document);
        for (String sentence : sentences) {
            assertTrue(said.contains(sentence), () -> sentence + " is not in\n" + said);
        }
        Html.check(HtmlPage.of(document));
        assertFalse(said.contains("{") || said.contains("}"), said);
        assertFalse(said.contains(Specimen.NAME) || said.contains(Specimen.NUMBER), said);
        assertEquals(DATED, document.dated());
        return said;
    }

    @Test
    void oneCaseSaysWhatCountedThenAndNow() {
        String said = says(
                TEXT.document(LAWS.judge(rated(1, 97, ExpectationRating.MEETS)), Audience.EMPLOYEE, DATED),
                "Perbup Rekaan",
                "PermenPANRB 6/2022",
                "Sangat Baik (nilai 97)",
                "Predikat: turun; sekarang diputuskan oleh pejabat, dulu dihitung dari angka.",
                "Dokumen layanan 0: Realisasi: 97 dokumen.",
                "Rating hasil kerja ditetapkan oleh pejabat penilai kinerja",
                "Dipakai menurut keduanya",
                "Tidak ada.",
                "Dulu: semua langkah menurut Perbup Rekaan",
                "Sekarang: semua langkah menurut PermenPANRB 6/2022");
        // then before now before both
        int then = said.indexOf("Dulu dipakai, sekarang tidak lagi");
        int now = said.indexOf("Sekarang dipakai, dulu tidak");
        assertTrue(then >= 0 && then < said.indexOf("Realisasi: 97 dokumen") && said.indexOf("Realisasi: 97") < now);
        says(
                ENGLISH.document(LAWS.judge(rated(1, 97, ExpectationRating.MEETS)), Audience.AUDITOR, DATED),
                "Predicate: down. Why: an official decides now, a number was computed before.");
    }

    @Test
    void aLawThatRefusesSaysWhy() {
        says(
                TEXT.document(LAWS.judge(person(1, 97).build()), Audience.EMPLOYEE, DATED),
                "belum dapat dinilai",
                "belum ada hasil",
                "Predikat: dulu ada hasil, sekarang belum dapat dinilai; berkas belum memuat fakta yang diminta ketentuan"
                        + " baru.",
                "appraisal.work-result-rating-missing");
    }

    @Test
    void thePublicReadsNothingOfAPerson() {
        String said = says(
                TEXT.document(LAWS.judge(rated(1, 97, ExpectationRating.MEETS)), Audience.PUBLIC, DATED),
                "Hasil penilaian seorang pegawai tidak dibuka untuk umum.");
        assertFalse(said.contains("Baik") || said.contains("97"), said);
    }

    @Test
    void manyCasesAreToldInNumbersAndSmallGroupsNot() {
        String said = says(
                TEXT.document(impact(ScaleReading.APART), Audience.APPRAISER, 3, DATED),
                "6 berkas dinilai dua kali: menurut Perbup Rekaan Pasal 4 dan menurut PermenPANRB 6/2022.",
                "Sebaran predikat, dulu dan sekarang",
                "Dulu: Sangat Baik",
                "kurang dari 3",
                "Rating hasil kerja belum ditetapkan",
                "Sangat Baik (nilai 97) menjadi Baik.",
                "Nama tidak ditulis di sini; siapa mereka hanya instansi yang tahu.");
        assertFalse(said.contains("urutan tingkatnya"), said);
        String open = says(TEXT.document(impact(ScaleReading.APART), Audience.PUBLIC, 3, DATED), "6 berkas");
        assertFalse(open.contains("Bagi siapa") || open.contains("nilai 97"), open);
        says(
                TEXT.document(impact(ScaleReading.RUNG_BY_RUNG), Audience.AUDITOR, 1, DATED),
                "Dua skala predikat dibandingkan menurut urutan tingkatnya.");
        assertThrows(
                IllegalArgumentException.class,
                () -> TEXT.document(impact(ScaleReading.APART), Audience.AUDITOR, 0, DATED));
    }

    /** The bar of a hidden number has no length that would tell it. */
    @Test
    void aBarTellsNoMoreThanItsText() {
        Document document = TEXT.document(impact(ScaleReading.APART), Audience.APPRAISER, 3, DATED);
        Block.Bars both = (Block.Bars) document.blocks().get(1);
        assertEquals(
                List.of(
                        "Dulu: Sangat Kurang: 0 = 0",
                        "Dulu: Kurang: kurang dari 3 = 0",
                        "Dulu: Butuh Perbaikan: 0 = 0",
                        "Dulu: Baik: kurang dari 3 = 0",
                        "Dulu: Sangat Baik: 4 = 4",
                        "Sekarang: Sangat Kurang: 0 = 0",
                        "Sekarang: Kurang: 0 = 0",
                        "Sekarang: Butuh Perbaikan: 0 = 0",
                        "Sekarang: Baik: 5 = 5",
                        "Sekarang: Sangat Baik: 0 = 0"),
                both.bars().stream()
                        .map(bar -> bar.label() + ": " + bar.value().text() + " = "
                                + bar.value().value())
                        .toList());
    }

    @Test
    void whereNobodyIsJudgedOrMovesThatIsSaid() {
        Impact none = LAWS.compare(List.of(person(1, 97).build()).iterator(), 0, told -> {});
        says(
                TEXT.document(none, Audience.AUDITOR, 1, DATED),
                "Tidak ada berkas yang dapat dinilai menurut PermenPANRB 6/2022.",
                "Tidak ada predikat yang berubah.");
    }

    @Test
    void thePackAnswersFromTheUnitsOwnData() {
        AcceptancePack pack = new AcceptancePack(
                new OrgUnit("99.01", "Bagian <b>Rekaan</b>"), impact(ScaleReading.APART), Optional.empty(), 3);
        String said = says(
                TEXT.document(pack, DATED),
                "Bahan pertemuan: apa yang berubah bagi unit kita",
                "Contoh 1: Sangat Baik menjadi Baik",
                "Begini keadaan 4 orang di unit ini.",
                "\"Predikat semua orang akan turun.\"",
                "Dari 6 orang, 0 tetap, kurang dari 3 naik, dan 4 turun.",
                "Bagi yang turun, keraguan ini beralasan.",
                "Ada 10 keputusan rating; 5 di antaranya disertai alasan tertulis.",
                "Yang sudah dapat dinilai: lebih dari 3 dari 6 berkas; yang belum: kurang dari 3. Penilaian yang tertahan: 0.");
        assertFalse(said.contains("Kesiapan penilaian"), said);
        assertFalse(HtmlPage.of(TEXT.document(pack, DATED)).contains("<b>"));
        says(ENGLISH.document(pack, DATED), "For those who fall the objection is right.", "4 fall");
        AcceptancePack all =
                new AcceptancePack(new OrgUnit("99.01", "Bagian"), impact(ScaleReading.APART), Optional.empty(), 1);
        says(
                TEXT.document(all, DATED),
                "Yang sudah dapat dinilai: 5 dari 6 berkas; yang belum: 1.",
                "1 naik, dan 4 turun");
        AcceptancePack small =
                new AcceptancePack(new OrgUnit("99.01", "Bagian"), impact(ScaleReading.APART), Optional.empty(), 5);
        says(TEXT.document(small, DATED), "Tidak ada kelompok yang cukup besar");
    }

    private static String packed(Readiness readiness, int smallestGroup) {
        return says(
                TEXT.document(
                        new AcceptancePack(
                                new OrgUnit("99.01", "Bagian"),
                                impact(ScaleReading.APART),
                                Optional.of(readiness),
                                smallestGroup),
                        DATED),
                "Kesiapan penilaian");
    }

    /** Two of the three are proposed and one is a draft; each of them shows only where groups of one may. */
    @Test
    void thePackShowsNoSingleAppraisal() {
        Readiness late = ReadinessTest.late();
        assertEquals(3, late.longest().size());
        String lead = "Pada " + Wording.in(INDONESIAN).text(late.day()) + " ada 3 penilaian; ";
        String shown = packed(late, 1);
        assertTrue(shown.contains(lead + "3 di antaranya tertahan."), shown);
        assertTrue(
                shown.contains("penyusunan\n1\ndiajukan\n2") && shown.contains("Penilaian yang tertahan: 3."), shown);
        String blurred = packed(late, 3);
        assertTrue(blurred.contains(lead + "3 di antaranya tertahan."), blurred);
        assertTrue(blurred.contains("Penilaian yang tertahan: 3."), blurred);
        assertTrue(blurred.contains("penyusunan\nkurang dari 3\ndiajukan\nkurang dari 3"), blurred);
        String small = packed(late, 4);
        assertTrue(small.contains(lead + "kurang dari 4 di antaranya tertahan."), small);
        assertTrue(small.contains("Penilaian yang tertahan: kurang dari 4."), small);
        for (String pack : List.of(shown, blurred, small)) {
            assertFalse(pack.contains(Wording.in(INDONESIAN).word("readiness.longest")), pack);
            assertFalse(pack.contains("2 April 2026"), pack);
        }
        says(TEXT.document(late, DATED), Wording.in(INDONESIAN).word("readiness.longest"), "2 April 2026");
    }

    /** All but one, or all but two, tells of the one or two; none and all tell of nobody. */
    @Test
    void thePackTellsNoCountThatLeavesASmallGroup() {
        Readiness late = ReadinessTest.late();
        for (long stuck = 0; stuck <= 3; stuck++) {
            Readiness some = new Readiness(late.day(), late.stages(), late.reasons(), stuck, List.of());
            String said = packed(some, 2);
            String told = stuck == 1 ? "kurang dari 2" : stuck == 2 ? "lebih dari 1" : Long.toString(stuck);
            assertTrue(said.contains("ada 3 penilaian; " + told + " di antaranya tertahan."), said);
            assertTrue(said.contains("Penilaian yang tertahan: " + told + "."), said);
        }
    }

    /** Of ten decisions five have a reason: told up to a group of five, blurred from six on. */
    @Test
    void decisionsWithAReasonAreOfPeopleToo() {
        for (int group : List.of(5, 6)) {
            AcceptancePack pack = new AcceptancePack(
                    new OrgUnit("99.01", "Bagian"), impact(ScaleReading.APART), Optional.empty(), group);
            says(
                    TEXT.document(pack, DATED),
                    "Ada 10 keputusan rating; " + (group == 5 ? "5" : "kurang dari 6")
                            + " di antaranya disertai alasan tertulis.");
        }
    }
}
