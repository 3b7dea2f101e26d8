package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.development.Competency;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.CompetencyGap;
import id.walesi.kinerja.development.ContractYearLearning;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.development.LearningMaximum;
import id.walesi.kinerja.development.LearningMinimumStatus;
import id.walesi.kinerja.development.LearningPace;
import id.walesi.kinerja.development.RequiredCompetency;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.scoring.BeforeAndAfter;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DevelopmentSheetTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final CivilServant OFFICER = Specimen.person(EmploymentStatus.PNS);
    private static final Enacted<LearningHours> MINIMUM = PolicyCatalog.discovered()
            .value(LearningHours.MINIMUM_PER_YEAR, DAY)
            .orElseThrow();
    private static final RequiredCompetency SHEETS =
            new RequiredCompetency(new Competency("sheets", "Lembar kerja"), 3, List.of());
    private static final RequiredCompetency SERVICE =
            new RequiredCompetency(new Competency("service", "Pelayanan <b>"), 2, List.of());
    private static final RequiredCompetency SPEECH =
            new RequiredCompetency(new Competency("speech", "Bicara"), 1, List.of());

    private static LearningLog log(PersonId person, long hours) {
        return new LearningLog(
                person,
                List.of(new LearningActivity(
                        "b1",
                        "Kursus lembar kerja",
                        DateRange.ofClosed(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 4)),
                        LearningHours.of(hours),
                        List.of(CompetencyCode.of("sheets")))));
    }

    private static LearningMinimumStatus status(LearningLog log, LocalDate asOf) {
        return LearningMinimumStatus.of(log, asOf, MINIMUM, new LearningPace(LearningHours.of(8), day -> true));
    }

    private static DevelopmentPlan plan(PersonId person) {
        return DevelopmentPlan.draw(
                        "RP-1",
                        person,
                        DAY,
                        DAY.plusDays(90),
                        List.of(
                                new DevelopmentItem(
                                        "1",
                                        new DevelopmentNeed.LackingLevel(CompetencyCode.of("sheets")),
                                        "Belajar rumus",
                                        DAY.plusDays(30)),
                                new DevelopmentItem(
                                        "2",
                                        new DevelopmentNeed.WeakBehavior(CoreValue.COLLABORATIVE),
                                        "Magang",
                                        DAY.plusDays(60)),
                                new DevelopmentItem(
                                        "3",
                                        new DevelopmentNeed.WeakResult(IndicatorId.of("IKI-1")),
                                        "Bimbingan",
                                        DAY.plusDays(61))))
                .orThrow();
    }

    private static DevelopmentSheet full() {
        LearningLog log = log(Specimen.EMPLOYEE, 16);
        return DevelopmentSheet.of(OFFICER)
                .gaps(
                        List.of(new CompetencyGap(SHEETS, Optional.of(1))),
                        List.of(
                                new CompetencyGap(SHEETS, Optional.of(2)),
                                new CompetencyGap(SERVICE, Optional.of(2)),
                                new CompetencyGap(SPEECH, Optional.empty())))
                .learned(log, status(log, DAY), MINIMUM)
                .planned(plan(Specimen.EMPLOYEE));
    }

    @Test
    void gapsHoursAndPlan() {
        String text = Spoken.text(full().document(INDONESIAN, Audience.EMPLOYEE, DAY));
        assertTrue(text.contains("""
                - Kompetensi yang dituntut dan yang dimiliki
                  [Tingkat kompetensi dibandingkan dengan tuntutan jabatan] one scale
                    Lembar kerja: 2 of 3
                    Pelayanan <b>: 2 of 2
                  [Sebelum dan sekarang] Kompetensi | Dituntut | Semula | Sekarang | Kesenjangan
                    Lembar kerja | 3 | 1 | 2 | 1
                    Pelayanan <b> | 2 | – | 2 | –
                    Bicara | 1 | – | belum dinilai | –
                - Jam pelajaran
                  Pengembangan kompetensi sekurangnya 20 JP setahun. [Dasar: PP 11/2017 jo. PP 17/2020 (peraturan; terkonfirmasi)]
                  [Jam pelajaran tahun ini] one scale
                    Diperoleh: 16 JP of 20 JP
                  Direncanakan sampai akhir tahun = 0 JP
                  Masih kurang = 4 JP
                  Hari terakhir untuk mulai = 31 Desember 2025
                  Prospek = dapat tercapai
                  [Kegiatan belajar] Kegiatan | Waktu | Jam pelajaran
                    Kursus lembar kerja | 3 Maret 2025 s.d. 4 Maret 2025 | 16 JP
                - Rencana pengembangan
                  Disusun pada 1 Oktober 2025; ditinjau pada 30 Desember 2025.
                  [Yang direncanakan] Kegiatan | Untuk | Tenggat
                    Belajar rumus | kompetensi Lembar kerja | 31 Oktober 2025
                    Magang | perilaku Kolaboratif | 30 November 2025
                    Bimbingan | indikator IKI-1 | 1 Desember 2025
                """), text);
        Html.check(HtmlPage.of(full().document(Locale.ENGLISH, Audience.AUDITOR, DAY)));
    }

    @Test
    void aSingleDayStandsAloneAndAnUnknownCompetencyByItsCode() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        LearningLog log = new LearningLog(
                Specimen.EMPLOYEE,
                List.of(new LearningActivity(
                        "b1", "Seminar", DateRange.ofClosed(day, day), LearningHours.of(2), List.of())));
        DevelopmentSheet sheet = DevelopmentSheet.of(OFFICER)
                .gaps(List.of(), List.of(new CompetencyGap(SERVICE, Optional.of(2))))
                .learned(log, status(log, DAY), MINIMUM)
                .planned(plan(Specimen.EMPLOYEE));
        String text = Spoken.text(sheet.document(INDONESIAN, Audience.EMPLOYEE, DAY));
        assertTrue(text.contains("Seminar | 3 Maret 2025 | 2 JP\n"), text);
        assertTrue(text.contains("Belajar rumus | kompetensi sheets | 31 Oktober 2025\n"), text);
    }

    @Test
    void aContractHasAMaximum() {
        Enacted<LearningMaximum> maximum =
                PolicyCatalog.discovered().value(LearningMaximum.PARAMETER, DAY).orElseThrow();
        LearningLog log = log(Specimen.EMPLOYEE, 25);
        DateRange contract = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1));
        DevelopmentSheet sheet = DevelopmentSheet.of(OFFICER)
                .contracted(
                        log,
                        ContractYearLearning.of(log, contract, OFFICER.position(), maximum)
                                .orThrow(),
                        maximum);
        String text = Spoken.text(sheet.document(INDONESIAN, Audience.EMPLOYEE, DAY));
        assertTrue(text.contains("Pengembangan kompetensi PPPK paling banyak 24 JP setahun perjanjian kerja."), text);
        assertTrue(text.contains("""
                  [Jam pelajaran tiap tahun perjanjian kerja] one scale
                    1 Januari 2025 s.d. 31 Desember 2025: 25 JP of 24 JP
                    1 Januari 2026 s.d. 31 Desember 2026: 0 JP of 24 JP
                  [Kegiatan belajar] Kegiatan | Tahun perjanjian kerja | Jam pelajaran | Terhadap batas
                    Kursus lembar kerja | 1 Januari 2025 s.d. 31 Desember 2025 | 25 JP | melampaui batas
                """), text);
        LearningLog strange = log(Specimen.STRANGER, 4);
        assertThrows(
                IllegalArgumentException.class,
                () -> DevelopmentSheet.of(OFFICER).contracted(strange, List.of(), maximum));
    }

    private static BeforeAndAfter.Observation month(int month, int cases, long days) {
        return new BeforeAndAfter.Observation(
                AppraisalPeriod.ofMonth(2025, month), cases, Amount.of(days, MeasurementUnit.of("hari")));
    }

    @Test
    void whatWasMeasuredBeforeAndAfterStandsWithItsLimits() {
        DateRange done = DateRange.ofClosed(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 4));
        BeforeAndAfter seen = BeforeAndAfter.compare(
                        done,
                        Polarity.LOWER_IS_BETTER,
                        List.of(month(1, 2, 9), month(2, 2, 7), month(3, 1, 4), month(4, 4, 8)),
                        2)
                .orThrow();
        Document document = DevelopmentSheet.of(OFFICER)
                .followed("Lama layanan <b>", done, seen)
                .document(INDONESIAN, Audience.EMPLOYEE, DAY);
        String text = Spoken.text(document);
        assertTrue(text.contains("Indikator Lama layanan <b>; kegiatan: 3 Maret 2025 s.d. 4 Maret 2025."), text);
        assertTrue(text.contains("""
                    Januari 2025 | Sebelum | 2 | 9 hari | 4,5 hari
                    Februari 2025 | Sebelum | 2 | 7 hari | 3,5 hari
                    Maret 2025 | Tidak dihitung | 1 | 4 hari | 4 hari
                    April 2025 | Sesudah | 4 | 8 hari | 2 hari
                """), text);
        assertTrue(text.contains("""
                  Sebelum = 4 hari
                  Sesudah = 2 hari
                  Rata-rata = membaik
                  Apakah karena kegiatan itu, tidak dapat disimpulkan dari angka ini:
                """), text);
        assertTrue(text.contains("tidak ada kelompok pembanding"), text);
        assertTrue(text.contains("jumlah periode sebelum atau sesudahnya masih sedikit"), text);
        Html.check(HtmlPage.of(document));
    }

    @Test
    void whatIsOutOfReachSaysSo() {
        LearningLog log = log(Specimen.EMPLOYEE, 1);
        DevelopmentSheet sheet =
                DevelopmentSheet.of(OFFICER).learned(log, status(log, LocalDate.of(2025, 12, 31)), MINIMUM);
        assertTrue(Spoken.text(sheet.document(INDONESIAN, Audience.EMPLOYEE, DAY))
                .contains("Prospek = tidak tercapai lagi tahun ini\n"));
    }

    @Test
    void whatIsNotThereLeavesNoSection() {
        String text = Spoken.text(DevelopmentSheet.of(OFFICER).document(INDONESIAN, Audience.EMPLOYEE, DAY));
        assertFalse(text.contains("- "), text);
        assertTrue(text.contains(Specimen.NAME), text);
    }

    @Test
    void thePublicLearnsNothing() {
        assertEquals("""
                = Lembar pengembangan kompetensi (2025-10-01)
                Pengembangan seorang pegawai tidak dibuka untuk umum.
                """, Spoken.text(full().document(INDONESIAN, Audience.PUBLIC, DAY)));
    }

    @Test
    void onlyWhatBelongsToThePersonGetsIn() {
        DevelopmentSheet sheet = DevelopmentSheet.of(OFFICER);
        LearningLog strange = log(Specimen.STRANGER, 4);
        assertEquals(
                "log must be the same person's",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> sheet.learned(strange, status(strange, DAY), MINIMUM))
                        .getMessage());
        assertEquals(
                "drawn must be the same person's",
                assertThrows(IllegalArgumentException.class, () -> sheet.planned(plan(Specimen.STRANGER)))
                        .getMessage());
        assertEquals("DevelopmentSheet[***]", sheet.toString());
    }
}
