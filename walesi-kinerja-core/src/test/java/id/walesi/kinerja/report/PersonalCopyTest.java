package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.journal.RichCase;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.specimen.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The officer gets what the cases and verdicts hold about them, in words; others appear by role. */
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

    /** Whoever is one of a group stands without role and day; whoever is one alone stands with both. */
    @ParameterizedTest
    @EnumSource(ActorRole.class)
    void aColleagueIsNotFoundByRoleOrDay(ActorRole role) {
        AppraisalCase facts = Specimen.empty(AppraisalPeriod.ofYear(2025))
                .feedback(new OngoingFeedback(
                        new FeedbackSubject.AllBehavior(), role, LocalDate.of(2025, 4, 17), "Tekun dan rapi"))
                .build();
        boolean grouped = role == ActorRole.PEER || role == ActorRole.SUBORDINATE;
        Map<Locale, String> subjects =
                Map.of(Locale.forLanguageTag("id"), "seluruh perilaku kerja", Locale.ENGLISH, "all work behavior");
        subjects.forEach((locale, subject) -> {
            Wording wording = Wording.in(locale);
            List<String> lines = PersonalCopy.of(RichCase.CATALOG, locale).lines(List.of(facts), List.of());
            int at = lines.indexOf(wording.word("copy.feedback") + ": " + subject + ", "
                    + (grouped
                            ? wording.word("sheet.colleagues")
                            : wording.text(role) + ", " + wording.text(LocalDate.of(2025, 4, 17))));
            assertTrue(at > 0, lines.toString());
            assertEquals("   " + wording.word("copy.text") + ": Tekun dan rapi", lines.get(at + 1));
            assertEquals(!grouped, lines.stream().anyMatch(line -> line.contains("17 April")), lines.toString());
        });
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
