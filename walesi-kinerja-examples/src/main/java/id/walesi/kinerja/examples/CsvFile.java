package id.walesi.kinerja.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A comma-separated file with a fixed heading: its rows of the right length, and what is wrong with its lines. */
final class CsvFile {

    /** A row and the number of its line. */
    record Row(long line, List<String> fields) {
        String field(int index) {
            return fields.get(index).strip();
        }
    }

    private final String name;
    private final Findings findings;
    private final int findingsBefore;

    CsvFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
        this.findingsBefore = findings.count();
    }

    List<Row> rows(InputFolder folder, List<String> heading) {
        return folder.text(name, findings).map(text -> rows(text, heading)).orElse(List.of());
    }

    private List<Row> rows(String text, List<String> heading) {
        List<Row> rows = new ArrayList<>();
        boolean first = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                List<String> fields = row.getFields();
                if (first) {
                    first = false;
                    if (!fields.stream().map(String::strip).toList().equals(heading)) {
                        find(
                                row.getStartingLineNumber(),
                                "Judul kolom harus: %s",
                                "The heading must be: %s",
                                String.join(",", heading));
                        // under another heading the rows mean something else: one finding says it all
                        return List.of();
                    }
                } else if (fields.size() != heading.size()) {
                    find(
                            row.getStartingLineNumber(),
                            "Baris ini berisi %s kolom; seharusnya %s. Koma memisahkan kolom; tanda desimal adalah titik.",
                            "This row has %s columns; it must have %s. A comma parts columns; decimals follow a dot.",
                            fields.size(),
                            heading.size());
                } else {
                    rows.add(new Row(row.getStartingLineNumber(), fields));
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            findings.add(name, "", "Berkas ini bukan CSV yang sah.", "This file is not valid CSV.");
        }
        if (first) {
            findings.add(name, "", "Berkas ini kosong.", "This file is empty.");
        }
        return rows;
    }

    void find(long line, String indonesian, String english, Object... values) {
        findings.addLine(name, line, indonesian, english, values);
    }

    /** A finding of the library in one column of a row, or in the whole row. */
    void find(long line, String column, Problem problem) {
        String where = findings.words().say("baris %s", "line %s", line);
        findings.add(name, column.isEmpty() ? where : where + ", " + column, problem);
    }

    boolean isSound() {
        return findings.count() == findingsBefore;
    }

    /** A whole number, written without anything else. */
    OptionalInt count(Row row, int index, String column, int lowest, int highest) {
        String text = row.field(index);
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest && text.equals(Integer.toString(number))) {
                return OptionalInt.of(number);
            }
        }
        find(
                row.line(),
                "Kolom %s berisi \"%s\"; seharusnya angka bulat dari %s sampai %s.",
                "Column %s holds \"%s\"; it must be a whole number from %s to %s.",
                column,
                text,
                lowest,
                highest);
        return OptionalInt.empty();
    }

    /** A month or quarter of the year; of any year, if the case does not tell the year. */
    Optional<AppraisalPeriod> period(Row row, AppraisalPeriod example, Optional<AppraisalPeriod> year) {
        try {
            AppraisalPeriod period = AppraisalPeriod.parse(row.field(0));
            if (period.type() == example.type()
                    && (year.isEmpty() || year.get().days().encloses(period.days()))) {
                return Optional.of(period);
            }
        } catch (IllegalArgumentException e) {
            // found below, with every other text that is no such period
        }
        find(
                row.line(),
                "Kolom pertama berisi \"%s\"; tulis periode dalam tahun kasus ini seperti %s.",
                "The first column holds \"%s\"; write a period within the year of the case, like %s.",
                row.field(0),
                example);
        return Optional.empty();
    }
}
