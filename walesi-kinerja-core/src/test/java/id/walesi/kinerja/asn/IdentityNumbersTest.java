package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    private static final PlausibleAges AGES = PlausibleAges.of(18, 60);

    @Test
    void a_nip_tells_its_parts() {
        Nip nip = Nip.of("190402291924022999");
        assertEquals(LocalDate.of(1904, 2, 29), nip.birthDate());
        assertEquals(YearMonth.of(1924, 2), nip.appointed());
        assertEquals(Sex.FEMALE, nip.sex());
        assertEquals(999, nip.serial());
        assertEquals("190402291924022999", nip.value());
        assertEquals(Sex.MALE, Nip.of("190001011920011001").sex());
    }

    @ParameterizedTest
    @CsvSource({
        "190002291920011001, birth-date",
        "190013011920011001, birth-date",
        "190009311920011001, birth-date",
        "190000011920011001, birth-date",
        "190001001920011001, birth-date",
        "190001011920013001, sex-digit",
        "190001011920010001, sex-digit",
        "190001011920011000, serial",
        "19000101192001100, length",
        "1900010119200110011, length",
        "'', length",
        "190001011920131001, appointment-month",
        "190001011920001001, appointment-month",
        "190001011920211001, appointment-month",
        "1.90001011920011E+17, spreadsheet-number",
        "'1,90001011920011E+17', spreadsheet-number",
        "1.9e17, spreadsheet-number",
        "190001011920011001.0, spreadsheet-number",
        "'190001011920011001,00', spreadsheet-number",
        "-190001011920011001, spreadsheet-number",
        "19000101 192001 1 001, not-ascii-digits",
        "'''190001011920011001', not-ascii-digits",
        "1.900.101, not-ascii-digits",
        "19000101192001100O, not-ascii-digits",
        "19000101192001100/, not-ascii-digits",
        "19000101192001100:, not-ascii-digits",
    })
    void a_wrong_nip_is_diagnosed(String text, String code) {
        Problems problems = Nip.diagnose(text);
        assertEquals(List.of("error identity." + code), Found.in(problems));
        assertRefused(() -> Nip.of(text), "identity." + code, text);
    }

    @Test
    void all_that_is_wrong_is_told_in_the_order_of_the_digits() {
        assertEquals(
                List.of(
                        "error identity.birth-date",
                        "error identity.appointment-month",
                        "error identity.sex-digit",
                        "error identity.serial"),
                Found.in(Nip.diagnose("190013011920133000", AGES)));
        assertEquals(
                List.of(
                        "error identity.birth-date",
                        "error identity.contract-code",
                        "error identity.sex-digit",
                        "error identity.serial"),
                Found.in(NiPppk.diagnose("190013011920133000", AGES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u00A0", "\u2007", "\u200B", "\uFEFF"})
    void blanks_are_found_and_never_trimmed(String blank) {
        String number = "190001011920011001";
        List<String> blanks = List.of("error identity.surrounding-blanks");
        assertEquals(blanks, Found.in(Nip.diagnose(blank + number)));
        assertEquals(blanks, Found.in(Nip.diagnose(number + blank)));
        assertThrows(IllegalArgumentException.class, () -> Nip.of(number + blank));
        assertEquals(
                List.of("error identity.surrounding-blanks", "error identity.sex-digit"),
                Found.in(Nip.diagnose(blank + "190001011920013001" + blank)));
        assertEquals(
                List.of("error identity.surrounding-blanks", "error identity.length"),
                Found.in(Nip.diagnose(blank + blank)));
    }

    @Test
    void the_length_is_told_without_the_digits() {
        assertEquals(
                "Kesalahan: Nomor berisi 17 angka; seharusnya 18 angka. [identity.length]",
                Found.sentence(Nip.diagnose("19000101192001100").list().get(0)));
    }

    @Test
    void a_plausible_age_is_asked_only_with_a_window() {
        String atFour = "190001011904011001";
        assertTrue(Nip.diagnose(atFour).isEmpty());
        Problems problems = Nip.diagnose(atFour, AGES);
        assertEquals(List.of("notice identity.implausible-age"), Found.in(problems));
        assertEquals(4, Nip.of(atFour).appointed().getYear() - 1900);
        assertTrue(Found.sentence(problems.list().get(0)).contains("18 s.d. 60 tahun"));
        assertTrue(Nip.diagnose("190001011920011001", AGES).isEmpty());
    }

    @Test
    void the_doubt_about_the_day_goes_in_favor_of_the_number() {
        PlausibleAges exactly20 = PlausibleAges.of(20, 20);
        // turned 20 on the last day of the month of appointment, and a day after it
        assertTrue(Nip.diagnose("190001311920011001", exactly20).isEmpty());
        assertFalse(Nip.diagnose("190002011920011001", exactly20).isEmpty());
        // was 20 until the first day of the month, and turned 21 on it
        assertTrue(Nip.diagnose("189901021920011001", exactly20).isEmpty());
        assertFalse(Nip.diagnose("189901011920011001", exactly20).isEmpty());
        assertTrue(NiPppk.diagnose("190012311920211001", exactly20).isEmpty());
        assertFalse(NiPppk.diagnose("190101011920211001", exactly20).isEmpty());
        assertFalse(NiPppk.diagnose("189901011920211001", exactly20).isEmpty());
    }

    @Test
    void a_window_of_ages_is_a_window() {
        assertThrows(IllegalArgumentException.class, () -> PlausibleAges.of(-1, 60));
        assertThrows(IllegalArgumentException.class, () -> PlausibleAges.of(61, 60));
        assertEquals(0, PlausibleAges.of(0, 0).lowest());
    }

    @Test
    void a_number_of_a_contract_tells_its_parts() {
        NiPppk number = NiPppk.of("190001011920242001");
        assertEquals(LocalDate.of(1900, 1, 1), number.birthDate());
        assertEquals(Year.of(1920), number.appointed());
        assertEquals(24, number.contractCode());
        assertEquals(Sex.FEMALE, number.sex());
        assertEquals(1, number.serial());
        assertEquals(21, NiPppk.of("190001011920211001").contractCode());
        assertEquals(Sex.MALE, NiPppk.of("190001011920211001").sex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "12", "13", "20"})
    void a_number_of_a_contract_has_a_code_from_21_on(String code) {
        String text = "19000101" + "1920" + code + "1001";
        assertEquals(List.of("error identity.contract-code"), Found.in(NiPppk.diagnose(text)));
        assertRefused(() -> NiPppk.of(text), "identity.contract-code", text);
    }

    @Test
    void an_old_nip_has_nine_digits() {
        assertEquals("999999999", LegacyNip.of("999999999").value());
        assertEquals(List.of("error identity.length"), Found.in(LegacyNip.diagnose("99999999")));
        assertRefused(() -> LegacyNip.of("9999999999"), "identity.length", "9999999999");
    }

    @ParameterizedTest
    @CsvSource({
        "9999990101000001, MALE, 1900-01-01",
        "9999990101000001, MALE, 2000-01-01",
        "9999994101000001, FEMALE, 1900-01-01",
        "9999996902000001, FEMALE, 2000-02-29",
        "9999993112990001, MALE, 1999-12-31",
        "9999997112990001, FEMALE, 1899-12-31",
    })
    void a_nik_fits_a_day_in_any_century(String text, Sex sex, LocalDate day) {
        Nik nik = Nik.of(text);
        assertTrue(Nik.diagnose(text).isEmpty());
        assertEquals(sex, nik.sex());
        assertTrue(nik.matches(day));
        assertFalse(nik.matches(day.plusDays(1)));
        assertFalse(nik.matches(day.plusMonths(1)));
        assertFalse(nik.matches(day.minusYears(4)));
    }

    @ParameterizedTest
    @CsvSource({
        "9999997102000001, birth-date",
        "9999993208000001, birth-date",
        "9999994008000001, birth-date",
        "9999997208000001, birth-date",
        "9999990008000001, birth-date",
        "9999990113000001, birth-date",
        "9999990100000001, birth-date",
        "9999992902010001, birth-date",
        "999999010100000, length",
    })
    void a_wrong_nik_is_diagnosed(String text, String code) {
        assertEquals(List.of("error identity." + code), Found.in(Nik.diagnose(text)));
        assertRefused(() -> Nik.of(text), "identity." + code, text);
    }

    @Test
    void a_nik_with_serial_zero_is_suspicious_and_kept() {
        assertEquals(List.of("warning identity.serial"), Found.in(Nik.diagnose("9999990101000000")));
        assertEquals("9999990101000000", Nik.of("9999990101000000").value());
    }

    @Test
    void text_masks_every_number() {
        assertEquals("Nip[******************]", Nip.of("190001011920011001").toString());
        assertEquals(
                "NiPppk[******************]", NiPppk.of("190001011920211001").toString());
        assertEquals("LegacyNip[*********]", LegacyNip.of("999999999").toString());
        assertEquals("Nik[****************]", Nik.of("9999990101000001").toString());
        assertEquals("PersonId[***]", PersonId.of("190001011920011001").toString());
        assertEquals("IdentityDigits[masked]", new IdentityDigits("1").toString());
    }

    private static void assertRefused(Runnable call, String code, String text) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
        assertEquals("value = (masked): " + code, message);
        assertFalse(!text.isEmpty() && message.contains(text), message);
    }
}
