package id.walesi.kinerja.examples;

import id.walesi.kinerja.indicator.Turnaround;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The register of the desk: for each month and service, how many documents were finished and how many working days they
 * took together.
 *
 * @param entries the rows
 * @param sound whether every row could be read
 */
record Register(List<Entry> entries, boolean sound) {

    static final String NAME = "register.csv";

    private static final List<String> HEADING = List.of("bulan", "layanan", "dokumen", "hari_kerja");

    /** More documents of one service in one month are a typing mistake. */
    private static final int MOST_DOCUMENTS = 9999;

    /** One row. */
    record Entry(AppraisalPeriod month, int documents, Amount workingDays) {}

    static Register read(InputFolder folder, Optional<AppraisalPeriod> year, Findings findings) {
        CsvFile file = new CsvFile(NAME, findings);
        AppraisalPeriod example =
                AppraisalPeriod.ofMonth(year.map(AppraisalPeriod::year).orElse(2025), 1);
        List<Entry> entries = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvFile.Row row : file.rows(folder, HEADING)) {
            Optional<AppraisalPeriod> month = file.period(row, example, year);
            if (month.isPresent() && !seen.add(List.of(month.get(), row.field(1)))) {
                file.find(
                        row.line(),
                        "Layanan ini sudah dicatat untuk bulan yang sama.",
                        "This service has been entered for the same month before.");
            }
            OptionalInt documents = file.count(row, 2, HEADING.get(2), 0, MOST_DOCUMENTS);
            Optional<Amount> days = workingDays(file, row, documents);
            if (month.isPresent() && documents.isPresent() && days.isPresent()) {
                entries.add(new Entry(month.get(), documents.getAsInt(), days.get()));
            }
        }
        return new Register(entries, file.isSound());
    }

    private static Optional<Amount> workingDays(CsvFile file, CsvFile.Row row, OptionalInt documents) {
        try {
            Amount days = Amount.parse(row.field(3), MeasurementUnit.WORKING_DAY);
            boolean none = documents.isPresent() && documents.getAsInt() == 0;
            if (days.value().sign() >= 0 && !(none && days.value().sign() > 0)) {
                return Optional.of(days);
            }
        } catch (NumberFormatException e) {
            // found below, with negative days and days without a document
        }
        file.find(
                row.line(),
                "Kolom %s berisi \"%s\"; tulis jumlah hari kerja dengan titik sebagai tanda desimal, misalnya 12.5; nol bila"
                        + " tidak ada dokumen.",
                "Column %s holds \"%s\"; write the number of working days with a dot before the decimals, such as 12.5;"
                        + " zero if there is no document.",
                HEADING.get(3),
                row.field(3));
        return Optional.empty();
    }

    /** The documents of a period and the time that they took, or empty if none was finished. */
    Optional<Turnaround> turnaround(AppraisalPeriod period) {
        int documents = 0;
        Amount days = Amount.of(0, MeasurementUnit.WORKING_DAY);
        for (Entry entry : entries) {
            if (period.days().encloses(entry.month().days())) {
                documents = Math.addExact(documents, entry.documents());
                days = days.plus(entry.workingDays());
            }
        }
        return documents == 0 ? Optional.empty() : Optional.of(new Turnaround(documents, days));
    }

    /** The rows of a period. */
    Ratio rows(AppraisalPeriod period) {
        return Ratio.of(entries.stream()
                .filter(entry -> period.days().encloses(entry.month().days()))
                .count());
    }
}
