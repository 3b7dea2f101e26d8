package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.credit.AgreedShares;
import id.walesi.kinerja.credit.ApartReading;
import id.walesi.kinerja.credit.Baseline;
import id.walesi.kinerja.credit.BaselineKind;
import id.walesi.kinerja.credit.CollaborationEffect;
import id.walesi.kinerja.credit.ConfirmedWork;
import id.walesi.kinerja.credit.ContributionShares;
import id.walesi.kinerja.credit.CreditCap;
import id.walesi.kinerja.credit.CreditDivision;
import id.walesi.kinerja.credit.CreditPool;
import id.walesi.kinerja.credit.CreditRules;
import id.walesi.kinerja.credit.CreditScheme;
import id.walesi.kinerja.credit.DivisionMethod;
import id.walesi.kinerja.credit.RoleWeights;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.CrossUnitAssignment.Consent;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramSheetTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final PolicyCatalog CATALOG = PolicyCatalog.discovered();
    private static final CreditRules RULES = CreditRules.under(ExampleLaw.BASIS);
    private static final JointProgram PROGRAM = Road.program(2);
    private static final MemberId FIRST = MemberId.ofUnit(UnitId.of("u1"));
    private static final MemberId SECOND = MemberId.ofUnit(UnitId.of("u2"));
    private static final List<MemberId> PERSONS =
            List.of(MemberId.of(Road.person(1, 'a')), MemberId.of(Road.person(2, 'a')));

    private static ContributionLedger ledger() {
        ContributionLedger ledger = ContributionLedger.of(PROGRAM);
        ledger = Road.confirmed(ledger, Road.work("k1", Road.person(1, 'a'), Road.person(2, 'a'), 3));
        ledger = Road.confirmed(ledger, Road.work("k2", Road.person(2, 'a'), Road.person(1, 'a'), 1));
        return Road.told(ledger, Road.work("k3", Road.person(2, 'b'), Road.person(1, 'b'), 5));
    }

    private static CreditPool pool(List<MemberId> members) {
        return CreditPool.of(PROGRAM, Road.YEAR, members, Score.of(40), 0).orThrow();
    }

    private static ProgramSheet divided(ProgramSheet sheet, DivisionMethod method, List<MemberId> members) {
        Recorder recorder = Recorder.recording();
        CreditPool pool = pool(members);
        CreditDivision division = new CreditScheme(method, CreditCap.none(), RULES)
                .divide(pool, ConfirmedWork.of(pool, ledger(), Road.CLOSING), recorder)
                .orThrow();
        return sheet.divided(division, recorder.trace());
    }

    private static ProgramSheet full(List<MemberId> members) {
        ProgramSheet sheet = ProgramSheet.of(ledger(), Map.of(Road.person(1, 'a'), "Ani Contoh"));
        sheet = divided(sheet, new ContributionShares(), members);
        sheet = divided(
                sheet,
                new AgreedShares(Map.of(members.get(0), Percent.of(50), members.get(1), Percent.of(50))),
                members);
        return divided(
                sheet,
                new RoleWeights(Map.of(ProgramRole.LEADING, Weight.of(3), ProgramRole.SUPPORTING, Weight.of(2))),
                members);
    }

    private static String text(ProgramSheet sheet, Audience audience) {
        return Spoken.text(sheet.document(CATALOG, INDONESIAN, audience, Road.CLOSING));
    }

    @Test
    void whoContributedWhatAndHowItWasDivided() {
        String text = text(full(List.of(FIRST, SECOND)), Audience.APPRAISER);
        assertTrue(text.startsWith("""
                = Lembar program bersama (2026-01-15)
                Program = Jalan Contoh
                Waktu = 1 Januari 2025 s.d. 31 Desember 2025
                - Siapa yang bekerja bersama
                  [Unit anggota] Unit kerja | Peran | Waktu
                    Dinas Contoh 1 | koordinator | 1 Januari 2025 s.d. 31 Desember 2025
                    Dinas Contoh 2 | pendukung | 1 Januari 2025 s.d. 31 Desember 2025
                - Yang dijanjikan bersama
                  [Target bersama] Indikator | Semula | Target
                    Panjang jalan terbangun (makin tinggi makin baik) | – | 12 kilometer
                - Siapa menyumbang apa
                  [Kontribusi dan konfirmasinya] Jenis | Pemberi (bagian) | Penerima | Waktu | Keadaan
                """), text);
        assertTrue(
                text.contains("| Ani Contoh (3) | anggota program | 1 Maret 2025 s.d. 31 Maret 2025 | dikonfirmasi\n"),
                text);
        assertTrue(
                text.contains(
                        "| anggota program (5) | anggota program | 1 Maret 2025 s.d. 31 Maret 2025 | kedaluwarsa\n"),
                text);
        assertTrue(text.contains("Kredit yang dibagi untuk Tahun 2025: 40. Metode: "), text);
        assertTrue(text.contains("Tidak terbagi: 0.\n"), text);
        assertTrue(text.contains("""
                  [Kredit setiap anggota] Anggota | Hak | Kredit | Yang ditahan
                    Dinas Contoh 1 | 30 | 30 | –
                    Dinas Contoh 2 | 10 | 10 | –
                  [Kredit menurut setiap metode; metode pertama yang berlaku] one scale
                """), text);
        List<String> bars = text.lines()
                .filter(line -> line.matches("    Dinas .* – .*: \\d+"))
                .toList();
        assertEquals(6, bars.size(), text);
        assertTrue(
                bars.get(0).startsWith("    Dinas Contoh 1 – ") && bars.get(0).endsWith(": 30"), text);
        assertTrue(bars.get(1).endsWith(": 20") && bars.get(2).endsWith(": 24"), text);
        assertTrue(
                bars.get(5).startsWith("    Dinas Contoh 2 – ") && bars.get(5).endsWith(": 16"), text);
        assertTrue(text.contains("+ Asal kredit, langkah demi langkah\n"), text);
        assertTrue(text.contains("# Kredit yang dibagi: 40. [Dasar: "), text);
        assertFalse(text.contains("credit/"), "every step has its sentence");
    }

    @Test
    void thePublicSeesUnitsAndNoPerson() {
        String units = text(full(List.of(FIRST, SECOND)), Audience.PUBLIC);
        assertTrue(units.contains("Dinas Contoh 1 | 30 | 30 | –"), units);
        String persons = text(full(PERSONS), Audience.PUBLIC);
        for (String text : List.of(units, persons)) {
            assertFalse(text.contains("Ani") || text.contains("Siapa menyumbang"), text);
        }
        assertFalse(persons.contains("Kredit setiap anggota"), persons);
    }

    @Test
    void aPersonWithoutANameIsNumberedAndNeverShownByTheKey() {
        for (Audience audience : Audience.values()) {
            String page = HtmlPage.of(full(PERSONS).document(CATALOG, INDONESIAN, audience, Road.CLOSING));
            Html.check(page);
            assertFalse(page.contains("19000"), audience.code());
        }
        String text = text(full(PERSONS), Audience.AUDITOR);
        assertTrue(text.contains("Ani Contoh | 30 | 30 | –\n"), text);
        assertTrue(text.contains("Anggota 2 | 10 | 10 | –\n"), text);
    }

    private static ProgramAssignment elsewhere(PersonId person, CrossUnitAssignment where) {
        return new ProgramAssignment(
                person,
                PlanId.of("skp"),
                where,
                List.of(new MatrixCell(
                        WorkResultId.of("r"), WorkResultId.of("hp"), "Peta", ResultCategory.ADDITIONAL)));
    }

    @Test
    void whoWorksInAnotherUnitAndSinceWhenItIsSettled() {
        OrgUnit first = PROGRAM.units().get(0).unit();
        OrgUnit second = PROGRAM.units().get(1).unit();
        JointProgram program = Road.builder(2)
                .assignment(elsewhere(Road.person(1, 'a'), CrossUnitAssignment.appointed(second)))
                .assignment(elsewhere(
                        Road.person(2, 'a'),
                        CrossUnitAssignment.voluntary(first)
                                .consentedByOwn(new Consent(Specimen.SUPERIOR, LocalDate.of(2025, 1, 5)))
                                .consentedByReceiving(new Consent(Specimen.APPRAISER, LocalDate.of(2025, 1, 6)))))
                .build();
        ProgramSheet sheet = ProgramSheet.of(ContributionLedger.of(program), Map.of(Road.person(1, 'a'), "Ani Contoh"));
        String text = text(sheet, Audience.AUDITOR);
        assertTrue(text.endsWith("""
                - Siapa bekerja di unit lain
                  [Penugasan lintas unit] Pegawai | Dilaksanakan di | Jalur | Izin pimpinan asal | Izin pimpinan penerima
                    Ani Contoh | Dinas Contoh 2 | penunjukan | tidak diperlukan | tidak diperlukan
                    anggota program | Dinas Contoh 1 | pengajuan diri | 5 Januari 2025 | 6 Januari 2025
                """), text);
        String open = text(sheet, Audience.PUBLIC);
        assertFalse(open.contains("Ani") || open.contains("Siapa bekerja di unit lain"), open);
        String none = text(ProgramSheet.of(ledger(), Map.of()), Audience.AUDITOR);
        assertFalse(none.contains("Siapa bekerja di unit lain"), none);
    }

    @Test
    void togetherAndApart() {
        CollaborationEffect effect = CollaborationEffect.of(
                        Road.length(),
                        Road.km(10),
                        Road.YEAR.days(),
                        List.of(FIRST, SECOND),
                        List.of(
                                new Baseline(
                                        FIRST,
                                        Road.km(6),
                                        AppraisalPeriod.ofYear(2024).days(),
                                        BaselineKind.MEASURED),
                                new Baseline(
                                        SECOND,
                                        Road.km(2),
                                        AppraisalPeriod.ofYear(2024).days(),
                                        BaselineKind.MEASURED)),
                        ApartReading.SUM,
                        RULES,
                        Recorder.discarding())
                .orThrow();
        String text = text(ProgramSheet.of(ledger(), Map.of()).compared(Road.length(), effect), Audience.PUBLIC);
        assertTrue(text.contains("""
                - Bersama dibandingkan dengan sendiri-sendiri
                  Indikator = Panjang jalan terbangun (makin tinggi makin baik)
                  Hasil bersama = 10 kilometer
                  Hasil sendiri-sendiri = 8 kilometer
                  Perbaikan = 25%
                """), text);
        assertTrue(text.contains("  Kesimpulan = "), text);
        assertEquals(2, text.lines().filter(line -> line.startsWith("  * ")).count(), "the caveats: " + text);
        assertFalse(text.contains("Kredit"), "nothing was divided");
    }

    private static Map<IndicatorId, RealizedValue> built(long km) {
        return Map.of(Road.length().id(), RealizedValue.of(Road.km(km)));
    }

    @Test
    void whatWasReachedTogetherAgainstTheTargetsAndFromPeriodToPeriod() {
        ProgramSheet sheet = ProgramSheet.of(ledger(), Map.of())
                .reached(AppraisalPeriod.ofQuarter(2025, 1), built(3))
                .reached(AppraisalPeriod.ofQuarter(2025, 2), Map.of())
                .reached(AppraisalPeriod.ofQuarter(2025, 3), built(7))
                .reached(Road.YEAR, built(10));
        for (Audience audience : Audience.values()) {
            String text = text(sheet, audience);
            assertTrue(text.contains("""
                    - Yang dicapai bersama
                      Capaian sampai akhir Tahun 2025.
                      [Realisasi dibandingkan dengan target]
                        Panjang jalan terbangun (makin tinggi makin baik): 10 kilometer of 12 kilometer
                      [Hasil bersama dibandingkan dengan target] Indikator | Target | Realisasi
                        Panjang jalan terbangun (makin tinggi makin baik) | 12 kilometer | 10 kilometer
                    - Perkembangan dari periode ke periode
                      [Panjang jalan terbangun (makin tinggi makin baik)] Triwulan I 2025 | Triwulan II 2025 | Triwulan III 2025 | Tahun 2025
                        Realisasi: 3 kilometer | - | 7 kilometer | 10 kilometer
                        Target: 12 kilometer | 12 kilometer | 12 kilometer | 12 kilometer
                    """), text);
        }
        String once = text(ProgramSheet.of(ledger(), Map.of()).reached(Road.YEAR, built(10)), Audience.PUBLIC);
        assertTrue(once.contains("10 kilometer of 12 kilometer"), once);
        assertFalse(once.contains("Perkembangan"), "one number is no trend");
        assertFalse(text(full(PERSONS), Audience.AUDITOR).contains("Yang dicapai bersama"));
    }

    @Test
    void onlyResultsOfCommonIndicatorsInTheirOrderGetIn() {
        ProgramSheet sheet = ProgramSheet.of(ledger(), Map.of()).reached(AppraisalPeriod.ofQuarter(2025, 2), built(5));
        assertEquals(
                "values = other: must be of a common indicator",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> sheet.reached(
                                        Road.YEAR, Map.of(IndicatorId.of("other"), RealizedValue.of(Road.km(1)))))
                        .getMessage());
        for (AppraisalPeriod period : List.of(AppraisalPeriod.ofQuarter(2025, 2), AppraisalPeriod.ofQuarter(2025, 1))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> sheet.reached(period, built(6)))
                    .getMessage()
                    .endsWith("must end after the one before"));
        }
    }

    @Test
    void aCreditThatEntersAnAppraisalSaysWhereItComesFrom() {
        ProgramSheet sheet = full(PERSONS)
                .scored(PERSONS.get(0), ComponentScore.of("credit", Score.of(30), "program Jalan Contoh"))
                .scored(FIRST, ComponentScore.of("credit", Score.of(40), "program Jalan Contoh"));
        String text = text(sheet, Audience.EMPLOYEE);
        assertTrue(text.contains("""
                - Kredit sebagai nilai komponen
                  Nilai ini hanya dibaca oleh skema pemerintah yang memuat komponen itu. Predikat menurut ketentuan nasional tidak berubah karenanya.
                  * Ani Contoh: 30. Asal nilai: program Jalan Contoh.
                  * Dinas Contoh 1: 40. Asal nilai: program Jalan Contoh.
                """), text);
        String open = text(sheet, Audience.PUBLIC);
        assertFalse(open.contains("Ani"), open);
        assertTrue(open.contains("  * Dinas Contoh 1: 40. "), open);
    }

    @Test
    void onlyDivisionsOfTheProgramGetIn() {
        CreditPool other = CreditPool.of(
                        JointProgram.of("bridge", "Jembatan Contoh", Road.YEAR.days())
                                .target(Road.length())
                                .unit(PROGRAM.units().get(0))
                                .unit(PROGRAM.units().get(1))
                                .build(),
                        Road.YEAR,
                        List.of(FIRST, SECOND),
                        Score.of(4),
                        0)
                .orThrow();
        CreditScheme scheme = new CreditScheme(
                new RoleWeights(Map.of(ProgramRole.LEADING, Weight.of(3), ProgramRole.SUPPORTING, Weight.of(2))),
                CreditCap.none(),
                RULES);
        ConfirmedWork none = ConfirmedWork.of(pool(List.of(FIRST, SECOND)), ledger(), Road.CLOSING);
        CreditDivision strange =
                scheme.divide(other, none, Recorder.discarding()).orThrow();
        CreditDivision alone =
                scheme.divide(pool(List.of(FIRST)), none, Recorder.discarding()).orThrow();
        ProgramSheet sheet = full(List.of(FIRST, SECOND));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> sheet.divided(strange, Trace.empty()))
                .getMessage()
                .contains("must be this program's"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> sheet.divided(alone, Trace.empty()))
                .getMessage()
                .contains("must have the members of the first division"));
        assertEquals("ProgramSheet[road]", sheet.toString());
    }
}
