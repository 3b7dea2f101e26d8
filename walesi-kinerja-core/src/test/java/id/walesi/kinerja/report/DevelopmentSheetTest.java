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
import id.walesi.kinerja.development.CompetencyGap;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.development.LearningMinimumStatus;
import id.walesi.kinerja.development.LearningPace;
import id.walesi.kinerja.development.RequiredCompetency;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
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
                        List.of("sheets"))));
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
                                        new DevelopmentNeed.LackingLevel("sheets"),
                                        "Belajar rumus",
                                        DAY.plusDays(30)),
                                new DevelopmentItem(
                                        "2",
                                        new DevelopmentNeed.WeakBehavior(CoreValue.COLLABORATIVE),
                                        "Magang",
                                        DAY.plusDays(60)),
                                new DevelopmentItem(
                                        "3", new DevelopmentNeed.WeakResult("IKI-1"), "Bimbingan", DAY.plusDays(61))))
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
