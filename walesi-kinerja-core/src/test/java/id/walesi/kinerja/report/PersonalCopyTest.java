package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.journal.RichCase;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.specimen.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The officer gets all about themselves, in words, and nothing about others. */
class PersonalCopyTest {

    private static final AppraisalCase RICH = RichCase.rich();
    private static final Judged JUDGED = AppraisalEngine.of(RichCase.CATALOG, GoverningDay.LAST_DAY_OF_PERIOD)
            .judge(RICH)
            .orThrow();

    private static List<String> lines(String language) {
        return PersonalCopy.of(RichCase.CATALOG, Locale.forLanguageTag(language))
                .lines(List.of(RICH), List.of(JUDGED));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = PersonalCopyTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(golden("salinan.txt"), String.join("\n", lines("id")) + "\n");
        assertEquals(golden("copy.txt"), String.join("\n", lines("en")) + "\n");
    }

    @Test
    void namesNobodyElse() {
        for (String language : List.of("id", "en")) {
            String text = String.join("\n", lines(language));
            assertTrue(text.contains(Specimen.NAME) && text.contains(Specimen.NUMBER));
            assertFalse(text.contains(Specimen.APPRAISER.value()));
            assertFalse(text.contains(Specimen.SUPERIOR.value()));
            assertFalse(text.contains(Specimen.STRANGER.value()));
            assertFalse(text.contains("\u202E"), "directions are not turned");
            assertTrue(text.lines().noneMatch(line -> line.contains("{")), text);
        }
    }

    @Test
    void isOfOnePersonOnly() {
        CivilServant other = CivilServant.of(
                Specimen.STRANGER,
                "Lain",
                EmploymentStatus.PNS,
                Position.of("Pelaksana", PositionLevel.STAFF),
                new OrgUnit("99", "Unit"));
        AppraisalCase stranger = AppraisalCase.of(other, Specimen.APPRAISER, AppraisalPeriod.ofYear(2025))
                .build();
        PersonalCopy copy = PersonalCopy.of(RichCase.CATALOG, Locale.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> copy.lines(List.of(RICH, stranger), List.of()));
        assertThrows(IllegalArgumentException.class, () -> copy.lines(List.of(stranger), List.of(JUDGED)));
        assertThrows(IllegalArgumentException.class, () -> copy.lines(List.of(), List.of()));
        List<String> small = copy.lines(List.of(stranger), List.of());
        assertEquals("Copy of the performance appraisal data about you", small.get(0));
        assertEquals(10, small.size(), small.toString());
    }
}
