package id.walesi.kinerja.report;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.AppraisalStage;
import id.walesi.kinerja.appraisal.Office;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.FollowUp;
import id.walesi.kinerja.feedback.FollowUpId;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.feedback.PeriodFeedback;
import id.walesi.kinerja.feedback.RecognitionGround;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationSheetTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);
    private static final AppraisalPeriod FIRST = AppraisalPeriod.ofQuarter(2026, 1);
    private static final AppraisalPeriod SECOND = Office.PERIOD;
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);

    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
            .build();

    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static final CivilServant OFFICER = CivilServant.of(
            Office.EMPLOYEE,
            "Marice Contoh",
            EmploymentStatus.PNS,
            Position.of("Pranata Layanan", FunctionalLevel.AHLI_MUDA),
            new OrgUnit("99.01", "Loket Rekaan"));

    private static Amount days(long count) {
        return Amount.of(count, MeasurementUnit.WORKING_DAY);
    }

    private static PerformancePlan plan() {
        IndividualIndicator fast = IndividualIndicator.of(
                        "cepat", "Lama layanan", Polarity.LOWER_IS_BETTER, TargetValue.ceiling(days(5)))
                .withBaseline(days(9))
                .withTrajectory(new Trajectory(
                        List.of(new Trajectory.Milestone(FIRST, days(8)), new Trajectory.Milestone(SECOND, days(6)))));
        IndividualIndicator told = Specimen.narrative("cerita");
        IndividualIndicator range = IndividualIndicator.of(
                "rentang",
                "Berkas per hari",
                Polarity.HIGHER_IS_BETTER,
                TargetValue.between(Amount.of(3, MeasurementUnit.DOCUMENT), Amount.of(5, MeasurementUnit.DOCUMENT)));
        IndividualIndicator due = IndividualIndicator.of(
                "tepat", "Laporan selesai", Polarity.HIGHER_IS_BETTER, TargetValue.by(LocalDate.of(2026, 6, 30)));
        return PerformancePlan.of(
                "SKP-7",
                Office.EMPLOYEE,
                YEAR.days(),
                List.of(WorkResultPlan.of(
                        "r1", "Warga terlayani", ResultCategory.MAIN, List.of(fast, told, range, due))));
    }

    private static AppraisalCaseBuilder facts(AppraisalPeriod period, long reached, String reason) {
        return AppraisalCase.of(OFFICER, Specimen.APPRAISER, period)
                .plan(plan())
                .realization(new Realization(IndicatorId.of("cepat"), period, days(reached), Specimen.evidence()))
                .workResultRating(Specimen.decision(period, ABOVE, reason))
                .workBehaviorRating(Specimen.decision(period, MEETS));
    }

    private static OngoingFeedback said(FeedbackSubject subject, ActorRole role, int day, String text) {
        return new OngoingFeedback(subject, role, LocalDate.of(2026, 5, day), text);
    }

    private static Judged second() {
        AppraisalCaseBuilder builder = facts(SECOND, 4, "alasan penilai");
        builder.realization(new Realization(
                IndicatorId.of("cerita"), SECOND, RealizedValue.told("antrean memendek"), Specimen.evidence()));
        builder.realization(new Realization(
                IndicatorId.of("rentang"),
                SECOND,
                RealizedValue.absent(AbsenceReason.NOT_MEASURED),
                Specimen.evidence()));
        builder.feedback(
                said(new FeedbackSubject.OfWorkResult(WorkResultId.of("r1")), ActorRole.APPRAISER, 4, "kata penilai"));
        builder.feedback(
                said(new FeedbackSubject.OfBehavior(CoreValue.COLLABORATIVE), ActorRole.PEER, 11, "kata rekan"));
        builder.feedback(said(new FeedbackSubject.AllBehavior(), ActorRole.SUBORDINATE, 12, "kata bawahan"));
        builder.feedback(said(new FeedbackSubject.AllWorkResults(), ActorRole.TEAM_LEAD, 13, "kata ketua"));
        return ENGINE.judge(builder.build()).orThrow();
    }

    private static Judged first() {
        return ENGINE.judge(facts(FIRST, 7, "").build()).orThrow();
    }

    private static PerformanceDialogue dialogue() {
        return PerformanceDialogue.hold("D-1", Office.EMPLOYEE, Office.APPRAISER, LocalDate.of(2026, 5, 20))
                .orThrow()
                .agree(new FollowUp("TL-1", "tambah loket", ActorRole.APPRAISER, LocalDate.of(2026, 6, 1)))
                .orThrow()
                .meet(FollowUpId.of("TL-1"), LocalDate.of(2026, 5, 30))
                .orThrow()
                .agree(new FollowUp("TL-2", "belajar isyarat", ActorRole.EMPLOYEE, LocalDate.of(2026, 6, 30)))
                .orThrow();
    }

    private static Appraisal objected(AppraisalAction decision) {
        Appraisal heard = Office.at(AppraisalStage.OBJECTED, Office.START);
        heard = Office.done(heard, AppraisalAction.HEAR_EMPLOYEE, Office.SUPERIOR, Office.START.plusDays(1));
        heard = Office.done(heard, AppraisalAction.HEAR_APPRAISER, Office.SUPERIOR, Office.START.plusDays(2));
        return Office.done(heard, decision, Office.SUPERIOR, Office.START.plusDays(3));
    }

    private static EvaluationSheet full() {
        return EvaluationSheet.of(second())
                .after(List.of(first()))
                .with(List.of(dialogue()))
                .with(objected(AppraisalAction.CHANGE_RATINGS));
    }

    private static Document document(EvaluationSheet sheet, Audience audience) {
        return sheet.document(CATALOG, INDONESIAN, audience, DAY);
    }

    private static String text(EvaluationSheet sheet, Audience audience) {
        return Spoken.text(document(sheet, audience));
    }

    @Test
    void theEmployeeReadsEverythingButWhoAmongColleaguesSaidIt() {
        String text = text(full(), Audience.EMPLOYEE);
        assertTrue(text.startsWith("""
                = Dokumen evaluasi kinerja pegawai (2026-07-10)
                Nama = Marice Contoh
                Status = PNS
                Jabatan = Pranata Layanan (ahli muda)
                Unit kerja = Loket Rekaan
                Predikat kinerja = Baik
                Periode = Triwulan II 2026
                """), text);
        assertTrue(text.contains("""
                - Predikat dalam matriks
                  [Matriks predikat; sel yang ditandai adalah predikat periode ini] Hasil kerja \\ Perilaku kerja | Di bawah ekspektasi | Sesuai ekspektasi | Di atas ekspektasi
                    Di atas ekspektasi | Kurang | Baik | Sangat Baik <2>
                    Sesuai ekspektasi | Kurang | Baik | Baik
                    Di bawah ekspektasi | Sangat Kurang | Butuh Perbaikan | Butuh Perbaikan
                - Yang direncanakan dan yang dicapai
                  [Realisasi dibandingkan dengan target]
                    Lama layanan (makin rendah makin baik): 4 hari kerja of 5 hari kerja
                  [Indikator kinerja individu] Indikator | Rencana hasil kerja | Target | Realisasi | Bukti dukung
                    Lama layanan (makin rendah makin baik) | Warga terlayani | 5 hari kerja (target maksimal) | 4 hari kerja | register: register-99
                    Layanan membaik (makin tinggi makin baik) | Warga terlayani | lebih baik dari tahun lalu | antrean memendek | register: register-99
                    Berkas per hari (makin tinggi makin baik) | Warga terlayani | 3 dokumen s.d. 5 dokumen | tidak diukur | register: register-99
                    Laporan selesai (makin tinggi makin baik) | Warga terlayani | paling lambat 30 Juni 2026 | – | –
                - Perkembangan dari periode ke periode
                  [Lama layanan (makin rendah makin baik)] Triwulan I 2026 | Triwulan II 2026
                    Realisasi: 7 hari kerja | 4 hari kerja
                    Target: 5 hari kerja | 5 hari kerja
                    Semula: 9 hari kerja | 9 hari kerja
                    Lintasan target: 8 hari kerja | 6 hari kerja
                - Rating
                  [Siapa menetapkan apa] Unsur | Rating | Ditetapkan oleh | Tanggal | Alasan
                    Rating hasil kerja | Di atas ekspektasi | pejabat penilai kinerja | 1 Juli 2026 | alasan penilai
                    Rating perilaku kerja | Sesuai ekspektasi | pejabat penilai kinerja | 1 Juli 2026 | –
                - Alasan dan dasar hukum
                  - Mengapa hasilnya demikian
                """), text);
        assertTrue(text.contains("""
                - Umpan balik
                  * 4 Mei 2026, pejabat penilai kinerja, tentang hasil kerja "Warga terlayani": kata penilai
                  * 13 Mei 2026, ketua tim kerja, tentang semua hasil kerja: kata ketua
                  * Rekan kerja atau bawahan, tentang semua perilaku kerja: kata bawahan
                  * Rekan kerja atau bawahan, tentang perilaku Kolaboratif: kata rekan
                - Tindak lanjut
                  [Yang disepakati dalam dialog kinerja] Tindak lanjut | Dialog | Penanggung jawab | Tenggat | Terpenuhi
                    tambah loket | 20 Mei 2026 | pejabat penilai kinerja | 1 Juni 2026 | 30 Mei 2026
                    belajar isyarat | 20 Mei 2026 | pegawai | 30 Juni 2026 | belum
                - Keberatan
                  # Keberatan diajukan pada 1 April 2026. Alasan: karena
                  # Pegawai didengar pada 2 April 2026. Keterangan: karena
                  # Pejabat penilai didengar pada 3 April 2026. Keterangan: karena
                  # Atasan pejabat penilai mengubah rating pada 4 April 2026. Alasan: karena
                  [Rating menurut waktu] Tanggal | Tindakan | Rating hasil kerja | Rating perilaku kerja
                    1 April 2026 | menetapkan rating | Sesuai ekspektasi | Sesuai ekspektasi
                    4 April 2026 | mengubah rating | Di atas ekspektasi | Sesuai ekspektasi
                """), text);
    }

    @Test
    void theAppraiserReadsWhoSaidIt() {
        String text = text(full(), Audience.APPRAISER);
        assertTrue(text.contains("11 Mei 2026, rekan kerja, tentang perilaku Kolaboratif: kata rekan"), text);
        assertTrue(text.contains("12 Mei 2026, bawahan, tentang semua perilaku kerja: kata bawahan"), text);
    }

    @Test
    void theAuditorReadsThatThereAreWords() {
        String text = text(full(), Audience.AUDITOR);
        for (String words : List.of("alasan penilai", "kata ", "tambah loket", "isyarat", "karena\n")) {
            assertFalse(text.contains(words), words);
        }
        assertTrue(text.contains("11 Mei 2026, rekan kerja, tentang perilaku Kolaboratif: tercatat"), text);
        assertTrue(text.contains("TL-1 | 20 Mei 2026 | pejabat penilai kinerja"), text);
        assertTrue(text.contains("| 1 Juli 2026 | tercatat"), text);
        assertTrue(text.contains("Keberatan diajukan pada 1 April 2026. Alasan: tercatat"), text);
    }

    @Test
    void thePublicReadsTheLawAlone() {
        Document open = document(full(), Audience.PUBLIC);
        assertEquals(
                ExplanationText.of(CATALOG, INDONESIAN).document(second(), Depth.VERDICT, Audience.PUBLIC, DAY), open);
        String page = HtmlPage.of(open);
        for (String leak : List.of("Marice", "Loket", "Baik", "ekspektasi", "hari kerja", "Triwulan", "kata", "SKP")) {
            assertFalse(page.contains(leak), leak);
        }
    }

    @Test
    void everyReaderHasAnotherDocumentAndEveryPageIsSound() {
        Set<Document> all = new HashSet<>();
        for (Audience audience : Audience.values()) {
            for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
                Document document = full().document(CATALOG, locale, audience, DAY);
                Html.check(HtmlPage.of(document));
                assertTrue(all.add(document));
            }
        }
        for (Audience audience : Audience.values()) {
            String page = HtmlPage.of(document(full(), audience));
            assertFalse(page.contains("superior") || page.contains(">appraiser"), "nobody but the person is named");
        }
    }

    @Test
    void anObjectionThatWasNotFollowed() {
        String text =
                text(EvaluationSheet.of(second()).with(objected(AppraisalAction.UPHOLD_RATINGS)), Audience.EMPLOYEE);
        assertTrue(text.contains("Atasan pejabat penilai mempertahankan rating pada 4 April 2026."), text);
        assertTrue(text.contains("Alasan: alasan lain; karena"), text);
    }

    @Test
    void whatIsNotThereLeavesNoSection() {
        Judged bare = ENGINE.judge(Specimen.rated(SECOND, MEETS, MEETS).build()).orThrow();
        String text = text(EvaluationSheet.of(bare), Audience.EMPLOYEE);
        for (String heading : List.of("Yang dicapai", "Perkembangan", "Umpan balik", "Tindak lanjut", "Keberatan")) {
            assertFalse(text.contains("- " + heading), text);
        }
        Appraisal quiet = Office.at(AppraisalStage.EVALUATED, Office.START);
        assertFalse(text(EvaluationSheet.of(second()).with(quiet), Audience.EMPLOYEE)
                .contains("Keberatan"));
    }

    @Test
    void aYearIsNoPointBesideItsQuarters() {
        Judged year = ENGINE.judge(facts(YEAR, 5, "").build()).orThrow();
        String text = text(EvaluationSheet.of(year).after(List.of(first(), second())), Audience.EMPLOYEE);
        assertTrue(text.contains("] Triwulan I 2026 | Triwulan II 2026\n"), text);
        String alone = text(EvaluationSheet.of(year).after(List.of(first())), Audience.EMPLOYEE);
        assertFalse(alone.contains("Perkembangan"), "one point is no development");
    }

    @Test
    void whatTheLeaderExpectsOfBehaviorIsShown() {
        AppraisalCaseBuilder builder = facts(SECOND, 4, "");
        builder.behavior(new WorkBehavior(CoreValue.COLLABORATIVE, "selesaikan bersama kepala kampung"));
        builder.behavior(new WorkBehavior(CoreValue.COMPETENT, ""));
        String text = text(EvaluationSheet.of(ENGINE.judge(builder.build()).orThrow()), Audience.AUDITOR);
        assertTrue(text.contains("""
                - Perilaku kerja
                  [Nilai dasar BerAKHLAK dan ekspektasi khusus pimpinan] Nilai dasar | Ekspektasi khusus
                    Kolaboratif | selesaikan bersama kepala kampung
                - Rating
                """), text);
    }

    private static FeedbackRequest answer(String giver, ActorRole role, int open, int calm, String text) {
        LocalDate asked = LocalDate.of(2026, 6, 1);
        return FeedbackRequest.ask(
                        "q-" + giver,
                        Office.EMPLOYEE,
                        PersonId.of(giver),
                        role,
                        new FeedbackSubject.AllBehavior(),
                        asked,
                        asked.plusDays(9))
                .orThrow()
                .give(
                        PersonId.of(giver),
                        asked.plusDays(2),
                        text,
                        Map.of(ScaleCode.of("open"), open, ScaleCode.of("calm"), calm))
                .orThrow();
    }

    private static FeedbackRound round(PersonId about) {
        FeedbackSubject subject = new FeedbackSubject.AllBehavior();
        return FeedbackRound.open(
                        "r-1",
                        about,
                        SECOND,
                        List.of(
                                new FeedbackScale("open", subject, "Terbuka?", 3),
                                new FeedbackScale("calm", subject, "Tenang?", 2)),
                        2,
                        List.of())
                .orThrow();
    }

    @Test
    void whatColleaguesAnsweredIsShownAsAGroup() {
        FeedbackRound round = round(Office.EMPLOYEE)
                .take(answer("rekan-a", ActorRole.PEER, 3, 1, "lebih sabar"))
                .orThrow()
                .take(answer("rekan-b", ActorRole.PEER, 1, 1, "sering membantu"))
                .orThrow()
                .take(answer("ketua", ActorRole.TEAM_LEAD, 2, 2, "pembagian tugas jelas"))
                .orThrow()
                .release(ActorRole.PEER, LocalDate.of(2026, 6, 12))
                .orThrow();
        RecognitionNote progress = RecognitionNote.write(
                        "n-1",
                        Office.EMPLOYEE,
                        PersonId.of("rekan-a"),
                        LocalDate.of(2026, 6, 20),
                        new RecognitionGround.MeasuredProgress(
                                IndicatorId.of("cepat"),
                                AppraisalPeriod.ofMonth(2026, 5),
                                Polarity.LOWER_IS_BETTER,
                                new RecognitionGround.Step(days(9), days(4))),
                        "layanan jauh lebih cepat")
                .orThrow();
        RecognitionNote contribution = RecognitionNote.write(
                        "n-2",
                        Office.EMPLOYEE,
                        PersonId.of("rekan-b"),
                        LocalDate.of(2026, 6, 21),
                        new RecognitionGround.ConfirmedContribution(ContributionId.of("k1"), LocalDate.of(2026, 6, 2)),
                        "jalan selesai")
                .orThrow();
        PeriodFeedback shown = round.document(
                        List.of(progress, contribution),
                        List.of(Road.confirming("k1", Office.EMPLOYEE, LocalDate.of(2026, 6, 2))))
                .orThrow();
        EvaluationSheet sheet = EvaluationSheet.of(second()).with(round, shown);
        String text = text(sheet, Audience.EMPLOYEE);
        assertTrue(text.contains("""
                - Umpan balik dengan skala dan apresiasi
                  [rekan kerja, 2 orang, disampaikan pada 12 Juni 2026] Pertanyaan | Jawaban, dari yang terendah
                    Terbuka? | jawaban 1: 1 kali; jawaban 2: 0 kali; jawaban 3: 1 kali
                    Tenang? | tidak ditampilkan
                  * lebih sabar
                  * sering membantu
                  * 3 Juni 2026, ketua tim kerja: pembagian tugas jelas
                  * 20 Juni 2026, apresiasi atas kemajuan terukur dari 9 hari kerja menjadi 4 hari kerja: layanan jauh lebih cepat
                  * 21 Juni 2026, apresiasi atas kontribusi yang dikonfirmasi pada 2 Juni 2026: jalan selesai
                """), text);
        String auditor = text(sheet, Audience.AUDITOR);
        assertTrue(auditor.contains("3 Juni 2026, ketua tim kerja: tercatat\n"), auditor);
        for (String words : List.of("sabar", "membantu", "tugas jelas", "jauh lebih cepat", "jalan selesai")) {
            assertFalse(auditor.contains(words), words);
        }
        String page = HtmlPage.of(document(sheet, Audience.APPRAISER));
        Html.check(page);
        assertFalse(page.contains("rekan-a") || page.contains("rekan-b"), "no key of a person");
        FeedbackRound unanswered = round(Office.EMPLOYEE);
        PeriodFeedback nothing = unanswered.document(List.of(), List.of()).orThrow();
        assertFalse(text(EvaluationSheet.of(second()).with(unanswered, nothing), Audience.EMPLOYEE)
                .contains("skala"));
        assertEquals(
                "answered must be about the same person",
                assertThrows(IllegalArgumentException.class, () -> sheet.with(round(Specimen.STRANGER), nothing))
                        .getMessage());
        RecognitionNote toOther = RecognitionNote.write(
                        "n-3",
                        Specimen.STRANGER,
                        PersonId.of("rekan-a"),
                        LocalDate.of(2026, 6, 20),
                        progress.ground(),
                        "bagus")
                .orThrow();
        for (PeriodFeedback other : List.of(
                nothing,
                new PeriodFeedback(shown.releases(), List.of(), shown.recognitions()),
                new PeriodFeedback(shown.releases(), shown.named(), List.of(toOther)))) {
            assertEquals(
                    "shown must be the document of the same round",
                    assertThrows(IllegalArgumentException.class, () -> sheet.with(round, other))
                            .getMessage());
        }
    }

    @Test
    void aHeadShowsTheOrganization() {
        AppraisalCaseBuilder builder = Specimen.empty(SECOND)
                .headingOrganization()
                .organizationAchievement(Specimen.organization(SECOND, OrganizationPredicate.GOOD))
                .workBehaviorRating(Specimen.decision(SECOND, ABOVE));
        String text = text(EvaluationSheet.of(ENGINE.judge(builder.build()).orThrow()), Audience.EMPLOYEE);
        assertTrue(
                text.contains(
                        "Predikat kinerja organisasi | Baik | pimpinan organisasi satu tingkat di atasnya | 1 Juli"
                                + " 2026 | –"),
                text);
        assertTrue(text.contains("Sesuai ekspektasi | Kurang | Baik | Baik <3>"), text);
    }

    @Test
    void aVerdictThatWasNotReadOffTheMatrixShowsNone() {
        PolicyCatalog host =
                PolicyCatalog.builder().policy(LawOfHost.named("lain")).build();
        Judged judged = AppraisalEngine.of(host, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts(SECOND, 4, "").build())
                .orThrow();
        assertFalse(text(EvaluationSheet.of(judged), Audience.EMPLOYEE).contains("Matriks predikat;"));
        assertFalse(Spoken.text(EvaluationSheet.of(second()).document(host, INDONESIAN, Audience.EMPLOYEE, DAY))
                .contains("Matriks predikat;"));
    }

    @Test
    void onlyWhatBelongsToThePersonGetsIn() {
        Judged other = ENGINE.judge(Specimen.rated(FIRST, MEETS, MEETS).build()).orThrow();
        EvaluationSheet sheet = EvaluationSheet.of(second());
        assertEquals(
                "periods must be the same person's",
                assertThrows(IllegalArgumentException.class, () -> sheet.after(List.of(other)))
                        .getMessage());
        PerformanceDialogue strange = PerformanceDialogue.hold(
                        "D-2", Specimen.STRANGER, Office.APPRAISER, LocalDate.of(2026, 5, 20))
                .orThrow();
        assertEquals(
                "held must be dialogues with the same person",
                assertThrows(IllegalArgumentException.class, () -> sheet.with(List.of(strange)))
                        .getMessage());
        Appraisal ours = Office.at(AppraisalStage.EVALUATED, Office.START);
        for (EvaluationSheet wrong : List.of(EvaluationSheet.of(other), EvaluationSheet.of(first()))) {
            assertEquals(
                    "course must be the same person's, of the same period",
                    assertThrows(IllegalArgumentException.class, () -> wrong.with(ours))
                            .getMessage());
        }
        assertEquals("EvaluationSheet[***]", sheet.toString());
    }

    @Test
    void hostileWordsStayHarmless() {
        String hostile = "</table><script>x</script>\u202E\u0000" + "w".repeat(10_000);
        AppraisalCaseBuilder builder = facts(SECOND, 4, hostile);
        builder.feedback(said(new FeedbackSubject.OfWorkResult(WorkResultId.of("r1")), ActorRole.PEER, 11, hostile));
        Document document =
                document(EvaluationSheet.of(ENGINE.judge(builder.build()).orThrow()), Audience.EMPLOYEE);
        String page = HtmlPage.of(document);
        Html.check(page);
        assertFalse(page.contains("<script"));
        assertNotEquals(-1, page.indexOf("<bdi>&lt;/table&gt;&lt;script&gt;x&lt;/script&gt; wwww"));
    }

    @Test
    void theTreeIsPinned() throws IOException {
        try (InputStream file = EvaluationSheetTest.class.getResourceAsStream("/report/evaluation-tree.json")) {
            assertNotNull(file);
            assertEquals(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8),
                    TreeText.of(document(full(), Audience.EMPLOYEE).tree()));
        }
    }
}
