package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both verdicts are printed, in Indonesian, and the scheme leaves the national one alone. */
class AgencySchemeTest {

    private static List<String> printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AgencyScheme.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsTheSchemeAndBesideItTheNationalVerdict() {
        List<String> lines = printed();
        assertEquals("=== Menurut KMK 127/2026 (usulan dari angka) ===", lines.get(0));
        assertTrue(lines.get(1).startsWith("Predikat kinerja: "), lines.get(1));
        int national = lines.indexOf("=== Menurut ketentuan nasional (ditetapkan pejabat penilai) ===");
        assertEquals("Predikat kinerja: Baik", lines.get(national + 1));
        assertTrue(lines.stream().anyMatch(line -> line.contains("KMK 127/2026 (")), "the basis is shown");
        assertFalse(lines.stream().anyMatch(line -> line.contains("{")), lines.toString());
    }

    @Test
    void theNationalVerdictIsTheSameWithoutTheChoicesOfTheScheme() {
        Judged national = AppraisalEngine.of(PolicyCatalog.discovered(), GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(AgencyScheme.official())
                .orThrow();
        assertEquals("permenpanrb6-2022", national.policy().value().instrument());
        assertEquals("Baik", national.verdict().predicate().label());
    }
}
