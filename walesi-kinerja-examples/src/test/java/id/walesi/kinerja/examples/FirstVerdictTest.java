package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.ExplanationText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The first code block of the README is the code below, and it runs. */
class FirstVerdictTest {

    private static void firstVerdict(PrintStream out) {
        // README begins
        PersonId head = PersonId.of("head-of-desk");
        CivilServant officer = CivilServant.of(
                PersonId.of("officer-7"),
                "Marice Contoh",
                EmploymentStatus.PNS,
                Position.of("Pengelola Layanan", PositionLevel.STAFF),
                new OrgUnit("desk", "Loket Pelayanan"));
        LocalDate day = LocalDate.of(2026, 1, 9);
        AppraisalCase facts = AppraisalCase.of(officer, head, AppraisalPeriod.ofYear(2025))
                .workResultRating(new RatingDecision(ExpectationRating.MEETS, head, ActorRole.APPRAISER, day, ""))
                .workBehaviorRating(new RatingDecision(ExpectationRating.ABOVE, head, ActorRole.APPRAISER, day, ""))
                .build();
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Judged judged = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
        Locale indonesian = Locale.forLanguageTag("id");
        ExplanationText.of(catalog, indonesian).lines(judged).forEach(out::println);
        // README ends
    }

    @Test
    void theSnippetOfTheReadmeIsThisCode() throws IOException {
        Path root = Path.of("..").toRealPath();
        String source = Files.readString(root.resolve("walesi-kinerja-examples/src/test/java")
                .resolve(FirstVerdictTest.class.getName().replace('.', '/') + ".java"));
        int begin = source.indexOf('\n', source.indexOf("// README begins")) + 1;
        String code = source.substring(begin, source.lastIndexOf('\n', source.indexOf("// README ends")) + 1);
        String snippet = code.stripTrailing().stripIndent().replace("out::println", "System.out::println") + "\n";
        assertTrue(snippet.lines().count() > 10, snippet);

        assertEquals(snippet, javaBlock(Files.readString(root.resolve("README.md"))));
    }

    private static String javaBlock(String readme) {
        int begin = readme.indexOf('\n', readme.indexOf("```java")) + 1;
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    @Test
    void theSnippetGivesAVerdictWithItsReasons() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        firstVerdict(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("Predikat kinerja: Baik", lines.get(0));
        assertTrue(lines.get(lines.size() - 1).contains("PermenPANRB 6/2022 Pasal 23-25"), lines.toString());
    }
}
