package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Who somebody is never shows in text or in a message. */
class PrivacyProperties {

    private static final OrgUnit UNIT = new OrgUnit("u-1", "Unit Contoh");
    private static final Position POST = Position.of("Analis", FunctionalLevel.AHLI_MUDA);

    @Property
    void aNipIsMaskedButKept(@ForAll @IntRange(min = 1, max = 999) int serial) {
        String digits = "190001011920011" + "%03d".formatted(serial);
        Nip nip = Nip.of(digits);
        assertEquals(digits, nip.value());
        assertEquals("Nip[******************]", nip.toString());
        assertEquals(nip, Nip.of(digits));
    }

    @Property
    void whatIsNoNipIsRefusedUnseen(@ForAll("almostNips") String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Nip.of(text));
        assertTrue(refused.getMessage().startsWith("value = (masked): identity."), refused.getMessage());
    }

    @Provide
    Arbitrary<String> almostNips() {
        Arbitrary<String> wrongLength =
                Arbitraries.strings().numeric().ofMaxLength(20).filter(text -> text.length() != 18);
        Arbitrary<String> wrongDigit = Arbitraries.of("x", " ", "\u0661", "\uff11", "/", ":", "-")
                .flatMap(odd ->
                        Arbitraries.integers().between(0, 17).map(at -> "1".repeat(at) + odd + "1".repeat(17 - at)));
        return Arbitraries.oneOf(
                wrongLength, wrongDigit, Arbitraries.of("190001011920011001 ", "19000101 192001 1 001", "1.90001E+17"));
    }

    @Property
    void aPersonIsNamedByTheKindOfEmploymentOnly(
            @ForAll("marked") String key, @ForAll("marked") String name, @ForAll EmploymentStatus status) {
        PersonId id = PersonId.of(key);
        CivilServant person = CivilServant.of(id, name, status, POST, UNIT);
        assertEquals("PersonId[***]", id.toString());
        assertEquals("CivilServant[" + status + "]", person.toString());
        assertEquals(key, person.id().value());
        assertEquals(name, person.name());
        assertEquals(person, CivilServant.of(PersonId.of(key), name, status, POST, UNIT));
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12).map(text -> "person " + text);
    }

    @Example
    void aRefusalNamesTheArgumentAndNotThePerson() {
        PersonId id = PersonId.of("person-190001011920011001");
        var blankName = assertThrows(
                IllegalArgumentException.class, () -> CivilServant.of(id, " ", EmploymentStatus.PNS, POST, UNIT));
        assertEquals("name is blank: give text", blankName.getMessage());
        var noUnit = assertThrows(
                NullPointerException.class,
                () -> CivilServant.of(id, "person Contoh", EmploymentStatus.PNS, POST, null));
        assertEquals("unit", noUnit.getMessage());
        assertFalse(noUnit.toString().contains("person"));
        assertThrows(IllegalArgumentException.class, () -> PersonId.of(" "));
    }
}
