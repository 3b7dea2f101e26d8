package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CivilServantRulesTest {

    private static final Nip NIP = Nip.of("190001011920011001");
    private static final LegacyNip LEGACY = LegacyNip.of("999999999");
    private static final NiPppk CONTRACT = NiPppk.of("190001011920211001");

    private static CivilServant somebody(EmploymentStatus status) {
        return CivilServant.of(
                PersonId.of("p1"),
                "Pegawai Satu",
                status,
                Position.of("Analis", FunctionalLevel.AHLI_PERTAMA),
                new OrgUnit("u1", "Bidang Satu"));
    }

    @ParameterizedTest
    @EnumSource(
            value = EmploymentStatus.class,
            names = {"PNS", "CPNS"})
    void a_permanent_civil_servant_has_a_nip_and_a_grade_with_a_rank(EmploymentStatus status) {
        CivilServant person = somebody(status);
        assertEquals(Optional.of(NIP), person.withNumber(NIP).number());
        assertEquals(Optional.of(LEGACY), person.withNumber(LEGACY).number());
        assertEquals(Optional.of(Grade.III_A), person.withGrade(Grade.III_A).grade());
        assertThrows(IllegalArgumentException.class, () -> person.withNumber(CONTRACT));
        assertThrows(IllegalArgumentException.class, () -> person.withGrade(PppkGrade.IX));
    }

    @ParameterizedTest
    @EnumSource(
            value = EmploymentStatus.class,
            names = {"PPPK", "PPPK_PART_TIME"})
    void a_civil_servant_on_contract_has_a_number_and_grade_of_the_other_kind(EmploymentStatus status) {
        CivilServant person = somebody(status);
        assertEquals(Optional.of(CONTRACT), person.withNumber(CONTRACT).number());
        assertEquals(Optional.of(PppkGrade.IX), person.withGrade(PppkGrade.IX).grade());
        assertThrows(IllegalArgumentException.class, () -> person.withNumber(LEGACY));
        assertThrows(IllegalArgumentException.class, () -> person.withGrade(Grade.III_A));
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> person.withNumber(NIP))
                .getMessage());
        assertFalse(message.contains("1900"), message);
    }

    @Test
    void number_and_grade_are_kept_beside_each_other_and_may_be_unknown() {
        CivilServant person = somebody(EmploymentStatus.PNS);
        assertEquals(Optional.empty(), person.number());
        assertEquals(Optional.empty(), person.grade());
        CivilServant full = person.withNumber(NIP).withGrade(Grade.IV_E);
        assertEquals(full, person.withGrade(Grade.IV_E).withNumber(NIP));
        assertEquals(Optional.of(NIP), full.number());
        assertEquals(Optional.of(Grade.IV_E), full.grade());
        assertEquals("Pegawai Satu", full.name());
        assertEquals("CivilServant[PNS]", full.toString());
    }

    @Test
    void the_17_grades_have_their_printed_form_and_rank() {
        assertEquals(
                List.of(
                        "I/a Juru Muda",
                        "I/b Juru Muda Tingkat I",
                        "I/c Juru",
                        "I/d Juru Tingkat I",
                        "II/a Pengatur Muda",
                        "II/b Pengatur Muda Tingkat I",
                        "II/c Pengatur",
                        "II/d Pengatur Tingkat I",
                        "III/a Penata Muda",
                        "III/b Penata Muda Tingkat I",
                        "III/c Penata",
                        "III/d Penata Tingkat I",
                        "IV/a Pembina",
                        "IV/b Pembina Tingkat I",
                        "IV/c Pembina Utama Muda",
                        "IV/d Pembina Utama Madya",
                        "IV/e Pembina Utama"),
                Arrays.stream(Grade.values())
                        .map(grade -> grade.label() + " " + grade.rankTitle())
                        .toList());
        assertEquals("iii-a", Grade.III_A.code());
    }

    @Test
    void a_promotion_leads_to_the_next_grade() {
        assertEquals(Optional.of(Grade.II_A), Grade.I_D.next());
        assertEquals(Optional.of(Grade.IV_E), Grade.IV_D.next());
        assertEquals(Optional.empty(), Grade.IV_E.next());
    }

    @Test
    void grades_are_read_only_as_printed() {
        for (Grade grade : Grade.values()) {
            assertEquals(grade, Grade.parse(grade.label()));
        }
        for (PppkGrade grade : PppkGrade.values()) {
            assertEquals(grade, PppkGrade.parse(grade.label()));
        }
        for (String text : List.of("", "iii/a", "III/A", "III / a", "IIIa", "IX", " III/a")) {
            assertThrows(IllegalArgumentException.class, () -> Grade.parse(text));
        }
        for (String text : List.of("", "ix", "9", "XVIII", "III/a", "IX ")) {
            assertThrows(IllegalArgumentException.class, () -> PppkGrade.parse(text));
        }
    }

    @Test
    void the_17_grades_on_contract_are_roman_numbers() {
        assertEquals(
                "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII",
                String.join(
                        " ",
                        Arrays.stream(PppkGrade.values()).map(PppkGrade::label).toList()));
        assertEquals("xvii", PppkGrade.XVII.code());
    }

    @Test
    void grades_are_written_as_printed_in_both_languages() {
        for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
            for (Grade grade : Grade.values()) {
                assertEquals(grade.label(), Wording.in(locale).text(grade));
            }
            for (PppkGrade grade : PppkGrade.values()) {
                assertEquals(grade.label(), Wording.in(locale).text(grade));
            }
        }
    }

    @Test
    void the_head_of_a_region_has_an_office_of_state() {
        Position regent = Position.of("Bupati", AppointingAuthority.REGENT);
        assertEquals("Bupati", regent.title());
        assertEquals(AppointingAuthority.REGENT, regent.level());
        assertEquals(PositionGroup.APPOINTING_AUTHORITY, regent.group());
        assertThrows(IllegalArgumentException.class, () -> Position.of(" ", AppointingAuthority.REGENT));
    }

    @Test
    void other_posts_keep_their_groups() {
        assertEquals(
                PositionGroup.SENIOR_EXECUTIVE,
                Position.of("Kepala Dinas", PositionLevel.JPT_PRATAMA).group());
        assertEquals(
                PositionGroup.FUNCTIONAL,
                Position.of("Analis", FunctionalLevel.AHLI_MUDA).group());
        assertTrue(Position.of("Pengadministrasi", PositionLevel.STAFF).group() == PositionGroup.ADMINISTRATIVE);
    }
}
