package id.walesi.kinerja.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The golden vectors of one system, as the {@code README.md} beside them describes their form. Strict: a line of another shape, a
 * key given twice or a case named twice is refused, so that a slip of the pen in a file never makes a test pass.
 */
public final class GoldenVectors {

    /** Where the files stand in the jar. */
    public static final String FOLDER = "/META-INF/walesi-kinerja/vectors/";

    private static final List<String> HEADER = List.of("case_id", "inputs", "expected", "kind", "confidence", "note");

    private GoldenVectors() {}

    /**
     * Named values of one row.
     *
     * @param caseId the row, for messages
     * @param pairs the values, in the row's order
     */
    public record Values(String caseId, Map<String, String> pairs) {

        /** Whether the row has such a value. */
        public boolean has(String key) {
            return pairs.containsKey(key);
        }

        /** The value; an unknown key fails. */
        public String text(String key) {
            String value = pairs.get(key);
            if (value == null) {
                throw new IllegalArgumentException(caseId + " has no " + key + ", only " + pairs.keySet());
            }
            return value;
        }

        /** A list, written with bars. */
        public List<String> list(String key) {
            return List.of(text(key).split("\\|", -1));
        }

        /** A whole number. */
        public int whole(String key) {
            return Integer.parseInt(text(key));
        }

        /** A constant by its name. */
        public <E extends Enum<E>> E constant(String key, Class<E> type) {
            return Enum.valueOf(type, text(key));
        }
    }

    /**
     * One row.
     *
     * @param caseId its name
     * @param inputs what goes in
     * @param expected what must come out
     * @param kind printed, boundary, derived or application
     * @param confidence how sure the source is
     * @param note free words
     */
    public record Vector(String caseId, Values inputs, Values expected, String kind, String confidence, String note) {

        @Override
        public String toString() {
            return caseId;
        }
    }

    /**
     * Reads a file of test resources.
     *
     * @param name the file in {@code vectors}, without {@code .csv}
     * @return the rows, in order
     */
    public static List<Vector> read(String name) {
        try (InputStream in = GoldenVectors.class.getResourceAsStream(FOLDER + name + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + FOLDER + name + ".csv");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows whose name begins so; there must be exactly as many as expected.
     *
     * @param name the file
     * @param prefix how the names begin
     * @param count how many rows there are
     * @return the rows
     */
    public static List<Vector> read(String name, String prefix, int count) {
        List<Vector> rows = read(name).stream()
                .filter(row -> row.caseId().startsWith(prefix))
                .toList();
        if (rows.size() != count) {
            throw new IllegalStateException(name + " has " + rows + " for " + prefix + ", expected " + count);
        }
        return rows;
    }

    static List<Vector> parse(String csv) {
        List<List<String>> lines = lines(csv);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the header must be " + HEADER);
        }
        List<Vector> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            if (cells.size() != HEADER.size()) {
                throw new IllegalArgumentException("a row needs " + HEADER.size() + " cells: " + cells);
            }
            String id = cells.get(0);
            if (!names.add(id)) {
                throw new IllegalArgumentException(id + " stands there twice");
            }
            rows.add(new Vector(
                    id, values(id, cells.get(1)), values(id, cells.get(2)), cells.get(3), cells.get(4), cells.get(5)));
        }
        return List.copyOf(rows);
    }

    private static Values values(String caseId, String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : cell.split(";", -1)) {
            int sign = pair.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException(caseId + ": '" + pair + "' is no key=value");
            }
            if (pairs.put(pair.substring(0, sign), pair.substring(sign + 1)) != null) {
                throw new IllegalArgumentException(caseId + " gives " + pair.substring(0, sign) + " twice");
            }
        }
        return new Values(caseId, Collections.unmodifiableMap(pairs));
    }

    /** Lines of cells; a cell in quotes may hold commas, line ends and doubled quotes. */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(List.copyOf(line));
                line.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is never closed");
        }
        if (!line.isEmpty() || cell.length() > 0) {
            line.add(cell.toString());
            lines.add(List.copyOf(line));
        }
        return lines;
    }
}
