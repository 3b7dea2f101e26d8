package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Labeled;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedWordsTest {

    static Stream<List<? extends Coded>> lists() {
        return Stream.of(
                List.of(ActorRole.values()),
                List.of(AppointingAuthority.values()),
                List.of(AssignmentKind.values()),
                List.of(AssignmentScope.values()),
                List.of(AwayStatus.values()),
                List.of(DesignationGround.values()),
                List.of(EmploymentStatus.values()),
                List.of(FunctionalLevel.values()),
                List.of(Grade.values()),
                List.of(PassedOverReason.values()),
                List.of(PositionGroup.values()),
                List.of(PositionLevel.values()),
                List.of(PppkGrade.values()),
                List.of(Sex.values()),
                List.of(TeamRole.values()),
                List.of(VacantSeatRule.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void each_member_has_its_own_code_and_words_in_both_languages(List<? extends Coded> members) {
        Set<String> codes = new HashSet<>();
        for (Coded member : members) {
            assertEquals(
                    ((Enum<?>) member).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Check.code("code", member.code()));
            assertTrue(codes.add(member.code()));
            for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
                String key = member.getClass().getSimpleName() + "." + member.code();
                assertFalse(ResourceBundle.getBundle("id.walesi.kinerja.report.words", locale)
                        .getString(key)
                        .isBlank());
            }
        }
    }

    @Test
    void labels_are_the_statutory_terms() {
        assertEquals(
                List.of(
                        "Wali Kota, Bupati, Gubernur, Pimpinan Lembaga, Menteri",
                        "Definitif, Pelaksana Tugas (Plt), Pelaksana Harian (Plh)",
                        "PNS, CPNS, PPPK, PPPK Paruh Waktu",
                        "Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, Ahli Madya, Ahli Utama",
                        "Pelaksana, Pengawas, Administrator, JPT Pratama, JPT Madya, JPT Utama"),
                Stream.<Labeled[]>of(
                                AppointingAuthority.values(),
                                AssignmentKind.values(),
                                EmploymentStatus.values(),
                                FunctionalLevel.values(),
                                PositionLevel.values())
                        .map(members -> Stream.of(members).map(Labeled::label).collect(Collectors.joining(", ")))
                        .toList());
    }

    @Test
    void an_acting_post_is_known_by_its_short_forms_too() {
        assertEquals(List.of("Pelaksana Tugas", "Plt"), AssignmentKind.ACTING.aliases());
        assertEquals(List.of("Pelaksana Harian", "Plh"), AssignmentKind.DAILY_ACTING.aliases());
        assertEquals(List.of(), AssignmentKind.DEFINITIVE.aliases());
    }
}
