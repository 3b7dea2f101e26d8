package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.explanation.Coded;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes are kept in records and drafts: each is the member's name, so a renamed member shows here. */
class CodesTest {

    static Stream<List<? extends Coded>> lists() {
        return Stream.of(
                List.of(BeforeAndAfter.Caution.values()),
                List.of(BeforeAndAfter.Movement.values()),
                List.of(GapRule.values()),
                List.of(LowerIsBetterFormula.values()),
                List.of(MissingRole.values()),
                List.of(NegativeTargetRule.values()),
                List.of(NoAchievement.values()),
                List.of(Outlook.values()),
                List.of(OutlookReason.values()),
                List.of(TableReading.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachMemberHasItsNameAsCode(List<? extends Coded> members) {
        for (Coded member : members) {
            assertEquals(((Enum<?>) member).name().toLowerCase(Locale.ROOT).replace('_', '-'), member.code());
        }
    }
}
