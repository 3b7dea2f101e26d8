package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanSheetTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final CivilServant OFFICER =
            Specimen.person(EmploymentStatus.PNS).withNumber(Nip.of(Specimen.NUMBER));

    private static PerformancePlan plan() {
        IndividualIndicator indicator = IndividualIndicator.of(
                        "i1",
                        "Lama layanan",
                        Polarity.LOWER_IS_BETTER,
                        TargetValue.of(Amount.of(5, MeasurementUnit.WORKING_DAY)))
                .withBaseline(Amount.of(9, MeasurementUnit.WORKING_DAY))
                .withAspect(Aspect.TIME);
        return PerformancePlan.of(
                "SKP-7",
                Specimen.EMPLOYEE,
                AppraisalPeriod.ofYear(2026).days(),
                List.of(
                        WorkResultPlan.of("r1", "Warga terlayani", ResultCategory.MAIN, List.of(indicator))
                                .weighing(Weight.of(60))
                                .supporting(LeaderSupport.of(WorkResultId.of("HP-1"), WorkResultId.of("HP-2"))),
                        Specimen.result("r2")));
    }

    @Test
    void thePlanAsItWasPromised() {
        String text = Spoken.text(PlanSheet.of(OFFICER, plan()).document(INDONESIAN, DAY));
        assertTrue(text.startsWith("""
                = Sasaran kinerja pegawai (SKP) (2026-01-12)
                Nama = Sri Contoh Rekaan
                NIP atau NI PPPK = 190001011920011001
                Status = PNS
                Jabatan = Analis Kebijakan Ahli Muda (ahli muda)
                Unit kerja = Bagian Rekaan
                SKP = SKP-7, 1 Januari 2026 s.d. 31 Desember 2026
                Versi = 1
                Disepakati = belum disepakati
                - Yang direncanakan
                  [Rencana hasil kerja] Rencana hasil kerja | Jenis | Mendukung | Bobot
                    Warga terlayani | utama | HP-1, HP-2 | 60
                    Layanan dokumen | utama | – | –
                  [Indikator kinerja individu] Indikator | Aspek | Semula | Target
                    Lama layanan (makin rendah makin baik) | waktu | 9 hari kerja | 5 hari kerja
                    Jumlah dokumen yang selesai (makin tinggi makin baik) | – | – | 100 dokumen
                - Perilaku kerja
                """), text);
        assertTrue(text.contains("Kolaboratif | –\n"), text);
        assertFalse(text.contains("Lampiran") || text.contains("Direvisi"), text);
    }

    @Test
    void anAgreedAndRevisedPlanSaysSo() {
        PlanAgreement agreement = new PlanAgreement(DAY, Specimen.APPRAISER, DAY.plusDays(2));
        PerformancePlan agreed = plan().agree(agreement);
        PerformancePlan revised = agreed.revise("tugas \u202Ebaru", Specimen.APPRAISER, DAY.plusDays(60))
                .build();
        String text = Spoken.text(PlanSheet.of(OFFICER, agreed).document(INDONESIAN, DAY));
        assertTrue(text.contains("Disepakati = 14 Januari 2026\n"), text);
        String later = Spoken.text(PlanSheet.of(OFFICER, revised).document(Locale.ENGLISH, DAY));
        assertTrue(later.contains("Version = 2\n"), later);
        assertTrue(later.contains("Revised on 13 March 2026. Reason: \"tugas baru\"\n"), later);
    }

    @Test
    void theAnnexIsShownWhereThereIsOne() {
        PerformancePlan plan = plan().agree(new PlanAgreement(DAY, Specimen.APPRAISER, DAY))
                .revise("lampiran", Specimen.APPRAISER, DAY.plusDays(1))
                .annex(new PlanAnnex(List.of("satu laptop"), List.of(), List.of("dibahas bersama")))
                .build();
        String text = Spoken.text(PlanSheet.of(OFFICER, plan).document(INDONESIAN, DAY));
        assertTrue(text.endsWith("""
                - Lampiran
                  - Dukungan sumber daya
                    * satu laptop
                  - Konsekuensi
                    * dibahas bersama
                """), text);
    }

    @Test
    void anotherPersonsPlanIsRefused() {
        CivilServant other = CivilServant.of(
                Specimen.STRANGER, "Lain Contoh", EmploymentStatus.PNS, OFFICER.position(), OFFICER.unit());
        PerformancePlan plan = plan();
        assertEquals(
                "plan must be the owner's",
                assertThrows(IllegalArgumentException.class, () -> PlanSheet.of(other, plan))
                        .getMessage());
        assertEquals("PlanSheet[***]", PlanSheet.of(OFFICER, plan).toString());
    }

    @Test
    void thePageIsSound() {
        Html.check(HtmlPage.of(PlanSheet.of(OFFICER, plan()).document(INDONESIAN, DAY)));
    }
}
