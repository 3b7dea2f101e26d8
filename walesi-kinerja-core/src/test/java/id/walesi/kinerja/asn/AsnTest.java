package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.walesi.kinerja.explanation.Coded;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AsnTest {

    /** Codes are part of the API, and levels stand in ascending order. */
    static Stream<Arguments> codes() {
        return Stream.of(
                arguments(EmploymentStatus.values(), "pns cpns pppk pppk-part-time"),
                arguments(
                        ActorRole.values(),
                        "employee appraiser appraiser-superior leader-above performance-management-team team-lead peer subordinate"),
                arguments(PositionGroup.values(), "senior-executive administrative functional appointing-authority"),
                arguments(PositionLevel.values(), "staff supervisor administrator jpt-pratama jpt-madya jpt-utama"),
                arguments(
                        FunctionalLevel.values(),
                        "pemula terampil mahir penyelia ahli-pertama ahli-muda ahli-madya ahli-utama"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keepsItsCodesAndTheirOrder(Coded[] members, String expected) {
        assertEquals(expected, Stream.of(members).map(Coded::code).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(PositionLevel.class)
    void seniorPostsStandAboveAdministrativeOnes(PositionLevel level) {
        Position post = Position.of("Kepala", level);
        boolean senior = level.compareTo(PositionLevel.ADMINISTRATOR) > 0;
        assertEquals(senior ? PositionGroup.SENIOR_EXECUTIVE : PositionGroup.ADMINISTRATIVE, post.group());
        assertEquals(level, post.level());
        assertEquals("Kepala", post.title());
    }

    @ParameterizedTest
    @EnumSource(FunctionalLevel.class)
    void functionalPostsAreOfOneFamily(FunctionalLevel level) {
        Position post = Position.of("Analis", level);
        assertEquals(PositionGroup.FUNCTIONAL, post.group());
        assertEquals(level, post.level());
        assertEquals("Analis", post.title());
    }

    @Test
    void refusesBlankTitlesAndUnits() {
        assertThrows(IllegalArgumentException.class, () -> Position.of(" ", PositionLevel.STAFF));
        assertThrows(IllegalArgumentException.class, () -> Position.of("", FunctionalLevel.MAHIR));
        assertThrows(IllegalArgumentException.class, () -> new OrgUnit("u-1", " "));
        assertThrows(IllegalArgumentException.class, () -> new OrgUnit("", "Unit Contoh"));
    }

    @Test
    void aLogLineNamesTheLevelOrTheKeyButNoTitleAndNoName() {
        assertEquals(
                "Structural[STAFF]",
                Position.of("Pengelola", PositionLevel.STAFF).toString());
        assertEquals(
                "Functional[MAHIR]",
                Position.of("Perawat", FunctionalLevel.MAHIR).toString());
        assertEquals(
                "OfficeOfState[MAYOR]",
                Position.of("Wali Kota Contoh", AppointingAuthority.MAYOR).toString());
        assertEquals("OrgUnit[u-1]", new OrgUnit("u-1", "Unit Contoh").toString());
    }
}
