package id.walesi.kinerja.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comma-separated file as it is: every row with its cells, whole or not, and where in the file each cell begins.
 *
 * @param text the whole text of the file
 * @param header the cells of the first row
 * @param rows the cells of the other rows
 * @param lines the line of each of the other rows
 */
record RawSheet(String text, List<String> header, List<List<String>> rows, List<Integer> lines) {

    static Optional<RawSheet> read(String file, InputFolder folder, Findings findings) {
        Optional<RawSheet> sheet = folder.text(file, findings).flatMap(text -> parsed(file, text, findings));
        if (sheet.isPresent() && sheet.get().header().isEmpty()) {
            findings.add(file, "", "Berkas ini kosong.", "This file is empty.");
            return Optional.empty();
        }
        return sheet;
    }

    private static Optional<RawSheet> parsed(String file, String text, Findings findings) {
        List<String> header = List.of();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                // a blank line is a row too: otherwise rows and lines drift apart
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (header.isEmpty()) {
                    header = row.getFields();
                } else {
                    rows.add(row.getFields());
                    lines.add((int) row.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | IOException e) {
            findings.add(file, "", "Berkas ini bukan CSV yang sah.", "This file is not valid CSV.");
            return Optional.empty();
        }
        return Optional.of(new RawSheet(text, header, rows, lines));
    }

    /** The place of a cell in its line, counted in characters from 1. */
    int column(int line, int cell) {
        int start = startOf(line);
        int at = start;
        boolean quoted = false;
        for (int passed = 0; passed < cell && at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            passed += c == ',' && !quoted ? 1 : 0;
        }
        return text.codePointCount(start, at) + 1;
    }

    private int startOf(int line) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }
}
