package id.walesi.kinerja.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 6, 30);

    @Test
    void aValueIsUncheckedAfterItsLastCheckWhileItsEndIsUnknown() {
        DateRange open = DateRange.since(LocalDate.of(2022, 1, 1));
        var inForce = new Enacted<>(14, open, ExampleLaw.BASIS, CHECKED);
        assertFalse(inForce.isUncheckedOn(CHECKED));
        assertTrue(inForce.isUncheckedOn(CHECKED.plusDays(1)));
        DateRange ended = DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));
        assertFalse(new Enacted<>(14, ended, ExampleLaw.BASIS, CHECKED).isUncheckedOn(CHECKED.plusDays(1)));
    }

    @Test
    void citationsReadAsTheyArePrinted() {
        assertEquals("Peraturan Contoh 1/2020 Pasal 2 ayat (1)", ExampleLaw.CITATION.toString());
        assertEquals("Peraturan Contoh 1/2020", new Citation(ExampleLaw.INSTRUMENT, "").toString());
        assertEquals("Peraturan Contoh 1/2020", ExampleLaw.INSTRUMENT.toString());
    }

    @Test
    void rulesKeepTheirOwnCopyOfTheOperands() {
        List<String> names = new ArrayList<>(List.of("realization", "target"));
        Rule rule = new Rule("example1-2020/achievement", ExampleLaw.BASIS, "achievement", names);
        assertEquals(
                Rule.of("example1-2020/achievement", ExampleLaw.BASIS, "achievement", "realization", "target"), rule);
        names.clear();
        assertEquals(List.of("realization", "target"), rule.operands());
        assertThrows(UnsupportedOperationException.class, () -> rule.operands().clear());
        var refused = assertThrows(IllegalArgumentException.class, () -> Rule.of("Pasal 2", ExampleLaw.BASIS, "x"));
        assertEquals("id = Pasal 2: use lower-case ASCII letters, digits and - . / @ _", refused.getMessage());
    }

    @Test
    void keepsItsCodes() {
        assertEquals(
                List.of("statute", "circular", "agency", "interpretation", "extension"),
                Stream.of(Standing.values()).map(Standing::code).toList());
        assertEquals(
                List.of("confirmed", "single", "inferred"),
                Stream.of(Confidence.values()).map(Confidence::code).toList());
    }
}
