package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.vectors.GoldenVectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden vectors of identity numbers. */
class IdentityVectorsTest {

    /** A window that the vectors' implausible row lies outside of and all others inside. */
    private static final PlausibleAges AGES = PlausibleAges.of(18, 60);

    record Row(String id, Map<String, String> inputs, Map<String, String> expected) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                IdentityVectorsTest.class.getResourceAsStream(GoldenVectors.FOLDER + "identity.csv"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(IdentityVectorsTest::row).toList().stream();
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", 4);
        return new Row(cells[0], pairs(cells[1]), pairs(cells[2]));
    }

    private static Map<String, String> pairs(String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : cell.split(";", -1)) {
            String[] parts = pair.split("=", 2);
            pairs.put(parts[0], parts[1].replace("%20", " "));
        }
        return pairs;
    }

    @Test
    void all_rows_are_read() throws IOException {
        assertEquals(13, rows().count());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row_holds(Row row) {
        String value = Objects.requireNonNull(row.inputs().get("value"));
        Problems problems = switch (Objects.requireNonNull(row.inputs().get("kind"))) {
            case "NIP" -> Nip.diagnose(value, AGES);
            case "NIK" -> Nik.diagnose(value);
            default -> throw new AssertionError(row);
        };
        if (row.expected().containsKey("diagnosis")) {
            String code =
                    row.expected().get("diagnosis").toLowerCase(Locale.ROOT).replace('_', '-');
            assertEquals(
                    List.of("identity." + code),
                    problems.list().stream()
                            .map(problem -> problem.code().value())
                            .toList());
            Problem only = problems.list().get(0);
            if (row.expected().containsKey("severity")) {
                assertEquals(row.expected().get("severity"), only.severity().name());
            }
            assertTrue(!Found.in(problems).isEmpty());
        } else {
            Nip nip = Nip.of(value);
            assertTrue(problems.isEmpty());
            assertEquals(LocalDate.parse(row.expected().get("birth")), nip.birthDate());
            assertEquals(YearMonth.parse(row.expected().get("appointed")), nip.appointed());
            assertEquals(Sex.valueOf(row.expected().get("sex")), nip.sex());
            assertEquals(Integer.parseInt(row.expected().get("serial")), nip.serial());
        }
    }
}
