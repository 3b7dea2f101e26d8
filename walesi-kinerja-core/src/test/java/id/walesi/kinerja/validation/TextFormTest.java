package id.walesi.kinerja.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.AssignmentKind;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.LegacyNip;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nik;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Labeled;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.ServiceQuality;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.target.Perspective;
import id.walesi.kinerja.target.PlanApproach;
import id.walesi.kinerja.target.ResultCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small forms: days, periods, keys, codes, yes and no. */
class TextFormTest {

    private static String read(TextForm<?> form, String text) {
        return form.read(text)
                .fold(
                        String::valueOf,
                        problems -> problems.list().stream()
                                .map(problem -> problem.code().value())
                                .collect(Collectors.joining("+")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-03-31",
        "1900-01-01, 1900-01-01",
        "2024-02-29, 2024-02-29",
        "2025-12-31, 2025-12-31",
        "2025-02-29, text.no-such-day",
        "2025-04-31, text.no-such-day",
        "2025-00-10, text.no-such-day",
        "2025-13-10, text.no-such-day",
        "2025-01-00, text.no-such-day",
        "2025-01-32, text.no-such-day",
        "0000-01-01, text.no-such-day",
        "45678, text.date-serial",
        "45678.5, text.date-serial",
        "'45678,25', text.date-serial",
        "03/04/2025, text.date-ambiguous",
        "3/4/25, text.date-ambiguous",
        "3-4-2025, text.date-ambiguous",
        "03.04.2025, text.date-ambiguous",
        "12/12/2025, text.date-ambiguous",
        "31/12/2025, text.not-a-date",
        "12/31/2025, text.not-a-date",
        "13/01/2025, text.not-a-date",
        "2025/03/31, text.not-a-date",
        "2025-3-31, text.not-a-date",
        "20250331, text.not-a-date",
        "4567, text.not-a-date",
        "456789, text.not-a-date",
        "2025, text.not-a-date",
        "2025-03-31T00:00:00, text.not-a-date",
        "+12025-03-31, text.not-a-date",
        "31 Maret 2025, text.not-a-date",
        "\u0662\u0660\u0662\u0665-03-31, text.not-ascii-digits",
        "' 2025-03-31', text.surrounding-blanks",
        "' 45678 ', text.surrounding-blanks+text.date-serial",
    })
    void aDayIsIsoOrRefused(String text, String expected) {
        assertEquals(expected, read(TextForm.day(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025-S2, 2025-S2",
        "2025-Q3, 2025-Q3",
        "2025-07, 2025-07",
        "2025-01-05..2025-02-10, 2025-01-05..2025-02-10",
        "2025-Q5, text.not-a-period",
        "2025-7, text.not-a-period",
        "2025-02-10..2025-01-05, text.not-a-period",
        "45678, text.not-a-period",
        "Triwulan I, text.not-a-period",
        "'2025 ', text.surrounding-blanks",
    })
    void aPeriodIsCanonicalOrRefused(String text, String expected) {
        assertEquals(expected, read(TextForm.period(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "u-1, u-1",
        "99.01, 99.01",
        "1.0, 1.0",
        "12E3, 12E3",
        "190001011920011001, 190001011920011001",
        "A B, A B",
        "1.90001011920011E+17, text.spreadsheet-number",
        "'1,90001011920011E+17', text.spreadsheet-number",
        "1e+17, text.spreadsheet-number",
        "-1E+17, text.spreadsheet-number",
        "190001011920011001.0, text.spreadsheet-number",
        "'12345678,00', text.spreadsheet-number",
        "1234567.0, 1234567.0",
        "12345678.5, 12345678.5",
        "' u-1', text.surrounding-blanks",
        "'u-1\u00A0', text.surrounding-blanks",
        "'u\u200B1', text.hidden-character",
        "'u\t1', text.hidden-character",
        "\u0661\u0662, text.not-ascii-digits",
    })
    void aKeyIsTextAndNoSpreadsheetNumber(String text, String expected) {
        assertEquals(expected, read(TextForm.id(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "TRUE, true",
        "ya, true",
        "Ya, true",
        "false, false",
        "False, false",
        "tidak, false",
        "TIDAK, false",
        "yes, text.not-true-or-false",
        "1, text.not-true-or-false",
        "y, text.not-true-or-false",
        "' ya', text.surrounding-blanks"
    })
    void yesAndNoAreSaidInWords(String text, String expected) {
        assertEquals(expected, read(TextForm.truth(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "working-day, working-day",
        "dokumen, dokumen",
        "Dokumen, text.not-a-unit",
        "hari kerja, text.not-a-unit"
    })
    void aUnitIsACode(String text, String expected) {
        assertEquals(expected, read(TextForm.unit(), text));
    }

    @Test
    void aDigestHasSixtyFourDigits() {
        String digest = "0123456789abcdef".repeat(4);
        assertEquals(digest, read(TextForm.digest(), digest));
        for (String wrong : List.of(
                digest + "0",
                digest.substring(1),
                digest.replace('a', 'A'),
                digest.replace('f', 'g'),
                digest.replace('a', '`'),
                digest.replace('0', '/'),
                digest.replace('9', ':'))) {
            assertEquals("text.not-a-digest", read(TextForm.digest(), wrong));
        }
        assertEquals("text.surrounding-blanks", read(TextForm.digest(), digest + " "));
    }

    @ParameterizedTest
    @EnumSource(EmployeePredicate.class)
    void aPredicateIsReadByCodeLabelAndAlias(EmployeePredicate predicate) {
        TextForm<EmployeePredicate> form = TextForm.codeOf(EmployeePredicate.values());
        assertEquals(Optional.of(predicate), form.read(predicate.code()).value());
        assertEquals(Optional.of(predicate), form.read(predicate.label()).value());
        predicate
                .aliases()
                .forEach(alias ->
                        assertEquals(Optional.of(predicate), form.read(alias).value()));
    }

    @ParameterizedTest
    @EnumSource(CoreValue.class)
    void aCoreValueIsReadByCodeAndLabel(CoreValue value) {
        TextForm<CoreValue> form = TextForm.codeOf(CoreValue.values());
        assertEquals(Optional.of(value), form.read(value.code()).value());
        assertEquals(Optional.of(value), form.read(value.label()).value());
        assertEquals(
                Optional.of(value),
                form.read(value.label().toUpperCase(java.util.Locale.ROOT)).value());
    }

    @Test
    void anUnknownCodeTellsWhatIsAllowedAndNotWhatWasTyped() {
        Outcome<EmploymentStatus> outcome =
                TextForm.codeOf(EmploymentStatus.values()).read("Sri Contoh");
        Problem problem = outcome.problems().list().get(0);
        assertEquals("text.unknown-code", problem.code().value());
        assertEquals(List.of(Term.of("allowed", "pns, cpns, pppk, pppk-part-time")), problem.details());
        assertEquals("text.unknown-code", read(TextForm.codeOf(EmploymentStatus.values()), "PPK"));
        assertEquals("text.surrounding-blanks", read(TextForm.codeOf(EmploymentStatus.values()), "pns "));
    }

    @ParameterizedTest
    @CsvSource({
        "PNS, pns",
        "PPPK Paruh Waktu, pppk-part-time",
        "ahli muda, ahli-muda",
        "AHLI MUDA, ahli-muda",
        "JPT Pratama, jpt-pratama",
        "Pelaksana, staff",
        "bupati, regent",
        "Plt, acting",
        "Pelaksana Tugas, acting",
        "Pelaksana Harian (Plh), daily-acting",
        "definitif, definitive",
        "Kuantitas, quantity",
        "Penguatan Internal, internal-strengthening",
        "tambahan, additional",
        "kualitatif, qualitative",
        "Ahli, text.unknown-code",
        "Madya, text.unknown-code",
        "Pelaksana Tugas (Plh), text.unknown-code",
        "AHLI-MUDA, text.unknown-code"
    })
    void aCodeIsReadFromItsOfficialLabel(String text, String expected) {
        Coded[] members = Stream.<Coded[]>of(
                        EmploymentStatus.values(),
                        PositionLevel.values(),
                        FunctionalLevel.values(),
                        AppointingAuthority.values(),
                        AssignmentKind.values(),
                        Aspect.values(),
                        Perspective.values(),
                        ResultCategory.values(),
                        PlanApproach.values())
                .flatMap(Arrays::stream)
                .toArray(Coded[]::new);
        Outcome<Coded> outcome = TextForm.codeOf(members).read(text);
        assertEquals(expected, outcome.value().map(Coded::code).orElseGet(() -> read(TextForm.codeOf(members), text)));
        // what is read is what is written
        for (Coded member : members) {
            String label = ((Labeled) member).label();
            assertEquals(
                    Optional.of(member), TextForm.codeOf(members).read(label).value());
            assertTrue(label.equalsIgnoreCase(Wording.in(Locale.ROOT).text(member)), label);
        }
    }

    @Test
    void aLabelOfTwoMembersIsNotGuessed() {
        TextForm<Coded> form = TextForm.codeOf(
                new Coded[] {OfHost.COOPERATION, EmployeePredicate.GOOD, OrganizationPredicate.GOOD, ServiceQuality.B});
        Problem problem = form.read("baik").problems().list().get(0);
        assertEquals("text.ambiguous-label", problem.code().value());
        assertEquals(List.of(Term.of("allowed", "good, good, b")), problem.details());
        assertEquals(Optional.of(ServiceQuality.B), form.read("B").value());
        assertEquals(Optional.of(OfHost.COOPERATION), form.read("Kerja sama").value());
        // a code is never ambiguous with a label
        assertEquals(
                Optional.of(ServiceQuality.B),
                TextForm.codeOf(new Coded[] {OfHost.ALSO_B, ServiceQuality.B})
                        .read("b")
                        .value());
    }

    private enum OfHost implements Labeled {
        COOPERATION("Kerja Sama"),
        ALSO_B("b");

        private final String label;

        OfHost(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return "host-" + ordinal();
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Test
    void numbersOfPeopleAreReadByTheirOwnDiagnosis() {
        assertEquals(
                Optional.of(Nip.of("190001011920011001")),
                TextForm.nip().read("190001011920011001").value());
        assertEquals(
                Optional.of(NiPppk.of("190001011920211001")),
                TextForm.niPppk().read("190001011920211001").value());
        assertEquals(
                Optional.of(LegacyNip.of("123456789")),
                TextForm.legacyNip().read("123456789").value());
        assertEquals(
                Optional.of(Nik.of("9999990101000001")),
                TextForm.nik().read("9999990101000001").value());
        // N2: positions 13 and 14 of a contract number are no month
        assertEquals("identity.appointment-month", read(TextForm.nip(), "190001011920211001"));
        assertEquals("identity.contract-code", read(TextForm.niPppk(), "190001011920011001"));
        assertEquals("identity.length", read(TextForm.legacyNip(), "190001011920011001"));
        assertEquals("identity.birth-date", read(TextForm.nik(), "9999993213000001"));
        // N3: days above 40 are a woman's
        assertTrue(TextForm.nik().read("9999994101000001").succeeded());
        // a warning stays, and does not refuse
        Outcome<Nik> odd = TextForm.nik().read("9999990101000000");
        assertTrue(odd.succeeded());
        assertEquals("identity.serial", odd.problems().list().get(0).code().value());
        assertEquals("identity.surrounding-blanks+identity.spreadsheet-number", read(TextForm.nip(), " 1.9E+17"));
    }

    @ParameterizedTest
    @CsvSource({"kode/1.a-b_c@d, kode/1.a-b_c@d", "Kode, text.not-a-code", "a b, text.not-a-code", "-a, text.not-a-code"
    })
    void aCodeOfTheHostIsLowerCase(String text, String expected) {
        assertEquals(expected, read(TextForm.code(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12.5, 12.5",
        "-0.1, text.number-negative",
        "12.500, text.number-ambiguous",
        "x, text.not-a-number"
    })
    void aWeightIsZeroOrMore(String text, String expected) {
        assertEquals(expected, read(TextForm.weight(), text));
    }

    @Test
    void aGradeIsReadByCodeAndByItsExactLabel() {
        TextForm<Grade> form = TextForm.codeOf(Grade.values());
        assertEquals(Optional.of(Grade.III_C), form.read("iii-c").value());
        assertEquals(Optional.of(Grade.III_C), form.read("III/c").value());
        assertEquals("text.unknown-code", read(form, "III/C"));
        assertEquals("text.unknown-code", read(form, "IX"));
    }

    @Test
    void wordsAreTakenAsTheyStand() {
        assertEquals(" dua\nbaris ", read(TextForm.words(), " dua\nbaris "));
        assertThrows(NullPointerException.class, () -> TextForm.words().read(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " \n "})
    void nothingIsGivenByBlanks(String text) {
        assertFalse(TextForm.isGiven(text));
        assertFalse(TextForm.isGiven(null));
        assertTrue(TextForm.isGiven("x"));
        assertTrue(TextForm.isGiven(new StringBuilder(" x")));
    }

    @Test
    void aDiagnosisDecidesAndItsNoticesStay() {
        Problem notice = Problem.notice(ProblemCode.of("example.odd"), "");
        Problem error = Problem.error(ProblemCode.of("example.wrong"), "");
        TextForm<String> form =
                TextForm.diagnosed(text -> Problems.of(text.equals("odd") ? notice : error), text -> text + "!");
        assertEquals(Outcome.of("odd!", Problems.of(notice)), form.read("odd"));
        assertEquals(Outcome.refused(Problems.of(error)), form.read("x"));
        assertThrows(NullPointerException.class, () -> TextForm.diagnosed(null, text -> text));
        assertThrows(NullPointerException.class, () -> TextForm.diagnosed(text -> Problems.none(), null));
    }

    @Test
    void aFactoryDecides() {
        ProblemCode refusal = ProblemCode.of("example.wrong");
        TextForm<Integer> form = TextForm.made(refusal, Integer::valueOf);
        assertEquals(Outcome.of(7), form.read("7"));
        assertEquals(TextForm.refused(refusal), form.read("x"));
        assertThrows(NullPointerException.class, () -> TextForm.made(null, Integer::valueOf));
        assertThrows(NullPointerException.class, () -> TextForm.made(refusal, null));
        assertThrows(NullPointerException.class, () -> TextForm.codeOf((EmploymentStatus[]) null));
    }

    @Test
    void daysAndPeriodsComeAsValues() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 3, 31)),
                TextForm.day().read("2025-03-31").value());
        assertEquals(
                Optional.of(AppraisalPeriod.ofQuarter(2025, 1)),
                TextForm.period().read("2025-Q1").value());
    }
}
