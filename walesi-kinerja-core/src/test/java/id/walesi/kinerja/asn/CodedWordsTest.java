package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedWordsTest {

    static Stream<List<? extends Coded>> lists() {
        return Stream.of(
                List.of(ActorRole.values()),
                List.of(AppointingAuthority.values()),
                List.of(AssignmentKind.values()),
                List.of(AssignmentScope.values()),
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
}
