package id.walesi.kinerja.report;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.BELOW;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.MuteLaw;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationDocumentTest {

    private static final Locale INDONESIAN = new Locale("id", "ID");
    private static final LocalDate DAY = LocalDate.of(2025, 4, 7);
    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);

    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
            .build();

    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static AppraisalCase facts(ExpectationRating result, String reason) {
        return Specimen.empty(QUARTER)
                .workResultRating(Specimen.decision(QUARTER, result, reason))
                .workBehaviorRating(Specimen.decision(QUARTER, MEETS))
                .build();
    }

    private static Judged judged(ExpectationRating result, String reason) {
        return ENGINE.judge(facts(result, reason)).orThrow();
    }

    private static String text(Locale locale, Judged judged, Depth depth, Audience audience) {
        return Spoken.text(ExplanationText.of(CATALOG, locale).document(judged, depth, audience, DAY));
    }

    @Test
    void theVerdictAlone() {
        assertEquals("""
                = Penjelasan hasil penilaian kinerja (2025-04-07)
                Predikat kinerja = Baik
                Periode = Triwulan I 2025
                Ketentuan pada 31 Maret 2025: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), berlaku sejak 1 Januari 2022. [Dasar masa berlaku: PermenPANRB 6/2022 (tafsir pustaka ini; disimpulkan)]
                """, text(INDONESIAN, judged(ABOVE, "layanan lebih cepat"), Depth.VERDICT, Audience.EMPLOYEE));
    }

    @Test
    void theReasonsForTheEmployeeInEnglish() {
        assertEquals("""
                = Explanation of a performance appraisal (2025-04-07)
                Predicate = Good (Baik)
                Period = Quarter 1 of 2025
                Rule on 31 March 2025: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), in force since 1 January 2022. [Days in force rest on: PermenPANRB 6/2022 (this library's reading; inferred)]
                - Why it came out so
                  The result comes from the following steps, in this order. Below each step stands what it rests on.
                  # The work result rating was decided by the appraising official on 1 April 2025: above expectation (Di atas ekspektasi). Reason: "layanan lebih cepat" [Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)]
                  # The work behavior rating (one for all seven BerAKHLAK values) was decided by the appraising official on 1 April 2025: meets expectation (Sesuai ekspektasi). [Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)]
                  # In the nine-cell matrix, work results above expectation (Di atas ekspektasi) and work behavior meets expectation (Sesuai ekspektasi) meet in the predicate Good (Baik). [Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)]
                - What did not apply, and why
                  * The rule that the work result rating follows the organization did not apply: this person heads no organization or independent work unit. [Basis: SE MenPANRB 3/2023 (circular; single source)]
                + What kinds of rules these are
                  regulation = Written in a regulation.
                  circular = Written in a circular, not in the regulation.
                  this library's reading = The text of the regulation does not say; this library reads it so.
                """, text(Locale.UK, judged(ABOVE, "layanan lebih cepat"), Depth.REASONS, Audience.EMPLOYEE));
    }

    private static Judged withoutSteps(ExpectationRating result) {
        AppraisalCase facts = facts(result, "");
        PolicyId law = ENGINE.judge(facts).orThrow().policy().value();
        return AppraisalEngine.of(MuteLaw.in(CATALOG, law), GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
    }

    @Test
    void stepsThatALawDoesNotTellAreNotAnEmptyList() {
        Judged silent = withoutSteps(ABOVE);
        String document = text(INDONESIAN, silent, Depth.EVERY_STEP, Audience.AUDITOR);
        assertTrue(document.contains("""
                + Semua langkah
                  Ketentuan ini tidak mencatat langkah penilaiannya.
                """), document);
        String kept = "This rule tells no steps of the judgment.";
        assertTrue(ExplanationText.of(CATALOG, Locale.UK).lines(silent).contains(kept));
        assertFalse(
                ExplanationText.of(CATALOG, Locale.UK).lines(judged(ABOVE, "")).contains(kept));
    }

    @Test
    void everyStepForTheAuditorWithoutTheWordsOfTheReason() {
        String text = text(INDONESIAN, judged(ABOVE, "layanan lebih cepat"), Depth.EVERY_STEP, Audience.AUDITOR);
        assertTrue(text.contains("""
                + Semua langkah
                  # Ini evaluasi kinerja periodik, dengan rating tersendiri; matriksnya sama untuk evaluasi periodik dan tahunan. [Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)]
                  # Aturan bahwa rating hasil kerja mengikuti capaian organisasi tidak diterapkan, karena pegawai ini bukan pimpinan organisasi atau unit kerja mandiri. [Dasar: SE MenPANRB 3/2023 (surat edaran; satu sumber)]
                  # Rating hasil kerja ditetapkan oleh pejabat penilai kinerja pada 1 April 2025: Di atas ekspektasi. Alasannya tercatat. [Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)]
                  # Rating perilaku kerja (satu untuk ketujuh nilai BerAKHLAK) ditetapkan oleh pejabat penilai kinerja pada 1 April 2025: Sesuai ekspektasi. Tidak ada alasan yang tercatat. [Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)]
                """), text);
        assertFalse(text.contains("layanan lebih cepat"), text);
    }

    @Test
    void thePublicReadsTheLawAlone() {
        assertEquals("""
                = Ketentuan penilaian kinerja (2025-04-07)
                Ketentuan pada 31 Maret 2025: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), berlaku sejak 1 Januari 2022. [Dasar masa berlaku: PermenPANRB 6/2022 (tafsir pustaka ini; disimpulkan)]
                Hasil penilaian seorang pegawai tidak dibuka untuk umum.
                """, text(INDONESIAN, judged(ABOVE, "rahasia"), Depth.EVERY_STEP, Audience.PUBLIC));
    }

    @Test
    void aLawAskedForByNameAndItsFindingsAreSaid() {
        Judged judged = ENGINE.judge(
                        Specimen.rated(AppraisalPeriod.ofYear(2020), MEETS, MEETS)
                                .build(),
                        new PolicyId("permenpanrb6-2022", "matrix", 1))
                .orThrow();
        String text = text(INDONESIAN, judged, Depth.VERDICT, Audience.AUDITOR);
        assertTrue(text.contains("Ketentuan ini dipilih dengan menyebut namanya, bukan oleh tanggal.\n"), text);
        assertTrue(text.contains("- Yang perlu diperhatikan\n  * Catatan: Ketentuan permenpanrb6-2022/matrix@1"), text);
    }

    @Test
    void withoutATraceThereAreNoReasonsToShow() {
        String text = text(INDONESIAN, withoutSteps(MEETS), Depth.EVERY_STEP, Audience.EMPLOYEE);
        assertFalse(text.contains("Mengapa hasilnya demikian"), text);
        assertFalse(text.contains("tidak diterapkan"), text);
    }

    @Test
    void aHostileReasonStaysInItsSentence() {
        String reason = "<script>x</script>\u202Eterbalik\n\"7. Predikat";
        Document document = ExplanationText.of(CATALOG, INDONESIAN)
                .document(judged(MEETS, reason), Depth.REASONS, Audience.EMPLOYEE, DAY);
        String page = HtmlPage.of(document);
        Html.check(page);
        assertTrue(
                page.contains(
                        "Alasan: &quot;<bdi>&lt;script&gt;x&lt;/script&gt;terbalik &quot;7. Predikat</bdi>&quot;"),
                page);
    }

    private static String difference(Judged before, Judged after, Audience audience) {
        return Spoken.text(
                ExplanationText.of(CATALOG, INDONESIAN).document(new VerdictDifference(before, after), audience, DAY));
    }

    @Test
    void anObjectionThatLiftedThePredicate() {
        assertEquals(
                """
                = Selisih dua hasil penilaian (2025-04-07)
                Semula = Butuh Perbaikan
                Sekarang = Baik
                Predikatnya berubah.
                Ketentuan pada 31 Maret 2025: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), berlaku sejak 1 Januari 2022. [Dasar masa berlaku: PermenPANRB 6/2022 (tafsir pustaka ini; disimpulkan)]
                - Yang berubah, dan sebabnya
                  [Langkah demi langkah] Sebab | Semula | Sekarang | Dasar
                    keputusan pejabat berubah | Rating hasil kerja ditetapkan oleh pejabat penilai kinerja pada 1 April 2025: Di bawah ekspektasi. Alasan: "target meleset" | Rating hasil kerja ditetapkan oleh pejabat penilai kinerja pada 1 April 2025: Sesuai ekspektasi. Alasan: "register dikoreksi" | PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                - Akibatnya pada langkah berikut
                  [Langkah demi langkah] Sebab | Semula | Sekarang | Dasar
                    mengikuti perubahan di langkah sebelumnya | Dalam matriks predikat, hasil kerja Di bawah ekspektasi dan perilaku kerja Sesuai ekspektasi bertemu pada predikat Butuh Perbaikan. | Dalam matriks predikat, hasil kerja Sesuai ekspektasi dan perilaku kerja Sesuai ekspektasi bertemu pada predikat Baik. | PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                """,
                difference(judged(BELOW, "target meleset"), judged(MEETS, "register dikoreksi"), Audience.APPRAISER));
    }

    @Test
    void theSameTwiceSaysSo() {
        String text = difference(judged(MEETS, "a"), judged(MEETS, "a"), Audience.EMPLOYEE);
        assertTrue(text.contains("Predikatnya tetap.\n"), text);
        assertTrue(text.endsWith("Tidak ada langkah yang berubah.\n"), text);
    }

    @Test
    void theAuditorAndThePublicReadNoReason() {
        Judged before = judged(BELOW, "rahasia satu");
        Judged after = judged(MEETS, "rahasia dua");
        for (Audience audience : List.of(Audience.AUDITOR, Audience.PUBLIC)) {
            assertFalse(difference(before, after, audience).contains("rahasia"));
        }
        String open = difference(before, after, Audience.PUBLIC);
        assertFalse(open.contains("Baik") || open.contains("ekspektasi") || open.contains("keputusan"), open);
    }

    @Test
    void anotherLawIsNamedWithTheOldOne() {
        PolicyCatalog host =
                PolicyCatalog.builder().policy(LawOfHost.named("lain")).build();
        Judged after = AppraisalEngine.of(host, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts(MEETS, ""))
                .orThrow();
        String text = difference(judged(MEETS, ""), after, Audience.EMPLOYEE);
        assertTrue(text.contains("Ketentuannya berganti. Ketentuan pada 31 Maret 2025: PermenPANRB 6/2022"), text);
        assertTrue(text.contains("Ketentuan pada 31 Maret 2025: Aturan Rekaan (host/lain@1)"), text);
        assertTrue(text.contains("langkah tidak ada lagi | "), text);
        assertTrue(text.contains("Temuan") == !after.problems().isEmpty(), text);
    }

    /** A law with a number: what was found, held within a cap, put into a band. */
    private record Counting(long found, long cap) implements AppraisalPolicy {

        @Override
        public Enacted<PolicyId> enacted() {
            return LawOfHost.named("counting").enacted();
        }

        @Override
        public PolicyScope scope() {
            return LawOfHost.EVERYBODY;
        }

        @Override
        public Problems admit(AppraisalCase facts, LocalDate governingDay) {
            return Problems.none();
        }

        @Override
        public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
            Score number = recorder.given(LawOfHost.rule("found", "found"), "found", Score.of(found));
            Score held = recorder.limited(
                    LawOfHost.rule("cap", "score", "found"), Score.of(Math.min(found, cap)), number, Score.of(cap));
            EmployeePredicate predicate = recorder.classified(
                    LawOfHost.rule("band", "predicate", "score"),
                    held.value().compareTo(Ratio.of(50)) < 0 ? EmployeePredicate.POOR : EmployeePredicate.GOOD,
                    held,
                    Interval.atLeast(Ratio.of(held.value().compareTo(Ratio.of(50)) < 0 ? 0 : 50)));
            return Verdict.of(predicate, held);
        }

        Judged judged() {
            return AppraisalEngine.of(PolicyCatalog.builder().policy(this).build(), GoverningDay.LAST_DAY_OF_PERIOD)
                    .judge(facts(MEETS, ""))
                    .orThrow();
        }
    }

    @Test
    void aChangedNumberSaysByHowMuch() {
        String up = difference(new Counting(40, 60).judged(), new Counting(70, 60).judged(), Audience.AUDITOR);
        String basis = "Aturan Rekaan (tambahan, bukan ketentuan nasional; disimpulkan)";
        assertTrue(up.contains("Semula = Kurang (nilai 40)\nSekarang = Baik (nilai 60)\n"), up);
        assertTrue(up.contains("fakta berubah | host/found: 40 | host/found: 70 Naik 30. | " + basis + "\n"), up);
        assertTrue(
                up.contains("mengikuti perubahan di langkah sebelumnya | host/cap: 40 | host/cap: 60 Naik 20. | "
                        + basis + "\n"),
                up);
        assertTrue(up.contains("| host/band: Kurang | host/band: Baik | " + basis + "\n"), up);
        String down = difference(new Counting(70, 60).judged(), new Counting(70, 55).judged(), Audience.AUDITOR);
        assertTrue(down.contains("aturannya berubah | host/cap: 60 | host/cap: 55 Turun 5. | " + basis + "\n"), down);
        assertTrue(down.contains("Predikatnya tetap.\n"), down);
    }

    @Test
    void aScoreStandsBesideThePredicate() {
        String text = text(INDONESIAN, new Counting(40, 60).judged(), Depth.REASONS, Audience.EMPLOYEE);
        assertTrue(text.contains("Predikat kinerja = Kurang\nNilai = 40\nPeriode = Triwulan I 2025\n"), text);
        assertTrue(text.contains("# host/found: 40"), text);
        assertFalse(text.contains("host/cap"), "a cap that did not bite decided nothing");
        assertTrue(text(INDONESIAN, new Counting(40, 60).judged(), Depth.EVERY_STEP, Audience.EMPLOYEE)
                .contains("# host/cap: 40"));
    }

    @Test
    void nullIsNamed() {
        ExplanationText words = ExplanationText.of(CATALOG, INDONESIAN);
        Judged judged = judged(MEETS, "");
        assertEquals(
                "judged",
                assertThrows(
                                NullPointerException.class,
                                () -> words.document((Judged) null, Depth.VERDICT, Audience.PUBLIC, DAY))
                        .getMessage());
        assertEquals(
                "depth",
                assertThrows(NullPointerException.class, () -> words.document(judged, null, Audience.PUBLIC, DAY))
                        .getMessage());
        assertEquals(
                "audience",
                assertThrows(NullPointerException.class, () -> words.document(judged, Depth.VERDICT, null, DAY))
                        .getMessage());
        assertEquals(
                "difference",
                assertThrows(
                                NullPointerException.class,
                                () -> words.document((VerdictDifference) null, Audience.PUBLIC, DAY))
                        .getMessage());
    }
}
