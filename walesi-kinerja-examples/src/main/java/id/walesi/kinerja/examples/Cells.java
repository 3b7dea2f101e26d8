package id.walesi.kinerja.examples;

import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the cells of one row: each answers with its value, or leaves a finding.
 *
 * @param file the file
 * @param row the row
 * @param heading the names of its columns
 */
record Cells(CsvFile file, CsvFile.Row row, List<String> heading) {

    private static final Map<String, MeasurementUnit> UNITS = units();

    private static Map<String, MeasurementUnit> units() {
        Map<String, MeasurementUnit> units = new LinkedHashMap<>();
        units.put("hari kerja", MeasurementUnit.WORKING_DAY);
        units.put("poin indeks", MeasurementUnit.INDEX_POINT);
        units.put("dokumen", MeasurementUnit.DOCUMENT);
        units.put("kegiatan", MeasurementUnit.ACTIVITY);
        units.put("bulan", MeasurementUnit.MONTH);
        units.put("persen", MeasurementUnit.PERCENT);
        return units;
    }

    private String cell(String column) {
        return row.field(heading.indexOf(column));
    }

    Optional<String> text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            file.find(row.line(), "Kolom %s belum berisi.", "Column %s is empty.", column);
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    /** May be empty. */
    String words(String column) {
        return cell(column);
    }

    Optional<Ratio> number(String column) {
        try {
            Ratio number = Ratio.parse(cell(column));
            if (number.sign() >= 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // found below, with negative numbers
        }
        file.find(
                row.line(),
                "Kolom %s berisi \"%s\"; tulis angka nol atau lebih, dengan titik sebagai tanda desimal.",
                "Column %s holds \"%s\"; write a number of zero or more, with a dot before the decimals.",
                column,
                cell(column));
        return Optional.empty();
    }

    /** A number above zero. */
    Optional<Ratio> positive(String column) {
        Optional<Ratio> number = number(column);
        if (number.isPresent() && number.get().sign() == 0) {
            file.find(row.line(), "Kolom %s harus di atas nol.", "Column %s must be above zero.", column);
            return Optional.empty();
        }
        return number;
    }

    Optional<MeasurementUnit> unit(String column) {
        return oneOf(column, UNITS);
    }

    Optional<Polarity> direction(String column) {
        Map<String, Polarity> directions = new LinkedHashMap<>();
        for (Polarity polarity : Polarity.values()) {
            directions.put(Words.INDONESIAN.wording().text(polarity), polarity);
        }
        return oneOf(column, directions);
    }

    Optional<Aspect> aspect(String column) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            aspects.put(Words.INDONESIAN.wording().text(aspect), aspect);
        }
        return oneOf(column, aspects);
    }

    Optional<ExpectationRating> rating(String column) {
        return labeled(column, ExpectationRating.values());
    }

    <P extends Predicate> Optional<P> labeled(String column, P[] scale) {
        Map<String, P> labels = new LinkedHashMap<>();
        for (P rung : scale) {
            labels.put(rung.label(), rung);
        }
        return oneOf(column, labels);
    }

    <T> Optional<T> oneOf(String column, Map<String, T> known) {
        T found = known.get(cell(column));
        if (found == null) {
            file.find(
                    row.line(),
                    "Kolom %s berisi \"%s\"; yang dikenal: %s.",
                    "Column %s holds \"%s\"; known are: %s.",
                    column,
                    cell(column),
                    String.join(", ", new ArrayList<>(known.keySet())));
        }
        return Optional.ofNullable(found);
    }
}
