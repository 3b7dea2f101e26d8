package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that was ever recorded about one indicator: append-only. A correction is a further entry with its reason; what it
 * corrects stays readable, and the series can be read as it was known on an earlier day.
 *
 * @param indicatorId the indicator's id
 * @param entries the entries, in the order in which they were recorded
 * @term riwayat realisasi
 */
public record RealizationSeries(IndicatorId indicatorId, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param realization what was recorded
     * @param recordedOn the day on which it was recorded
     * @param correction why it replaces the earlier entry of the same period; empty if it is the first
     */
    public record Entry(Realization realization, LocalDate recordedOn, Optional<String> correction) {
        /**
         * Checks its components.
         *
         * @param realization what was recorded
         * @param recordedOn the day on which it was recorded
         * @param correction why it replaces the earlier entry of the same period; empty if it is the first
         */
        public Entry {
            Check.notNull("realization", realization);
            Check.notNull("recordedOn", recordedOn);
            Check.notNull("correction", correction).ifPresent(reason -> Check.text("correction", reason));
        }

        @Override
        public String toString() {
            return "Entry[" + realization + " on " + recordedOn + "]";
        }
    }

    /**
     * Checks and copies its components.
     *
     * @param indicatorId the indicator's id
     * @param entries the entries, in the order in which they were recorded
     */
    public RealizationSeries {
        Check.notNull("indicatorId", indicatorId);
        entries = checked(indicatorId, entries);
    }

    private static List<Entry> checked(IndicatorId indicatorId, List<Entry> entries) {
        List<Entry> all = Check.list("entries", entries);
        for (int i = 0; i < all.size(); i++) {
            Entry entry = all.get(i);
            AppraisalPeriod period = entry.realization().period();
            boolean known = all.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.realization().period().equals(period));
            String name = "entries[" + i + "]";
            Check.that(
                    entry.realization().indicatorId().equals(indicatorId),
                    name,
                    entry.realization().indicatorId(),
                    "belongs to another indicator than " + indicatorId);
            Check.that(
                    known == entry.correction().isPresent(),
                    name,
                    period,
                    known ? "is recorded already: correct it with a reason" : "has nothing to correct");
            Check.that(
                    i == 0 || !entry.recordedOn().isBefore(all.get(i - 1).recordedOn()),
                    name,
                    entry.recordedOn(),
                    "was recorded before the entry before it");
        }
        return all;
    }

    /**
     * An empty series.
     *
     * @param indicatorId the indicator's id
     * @return the series
     */
    public static RealizationSeries of(IndicatorId indicatorId) {
        return new RealizationSeries(indicatorId, List.of());
    }

    /**
     * Records the value of a period that has none yet.
     *
     * @param realization the value
     * @param on the day on which it is recorded, not before the last entry
     * @return the longer series
     * @throws IllegalArgumentException if the period has a value already, or the indicator is another
     */
    public RealizationSeries record(Realization realization, LocalDate on) {
        return with(new Entry(realization, on, Optional.empty()));
    }

    /**
     * Corrects the value of a period.
     *
     * @param realization the new value
     * @param on the day on which it is corrected, not before the last entry
     * @param reason why, not blank
     * @return the longer series
     * @throws IllegalArgumentException if the period has no value yet, or the indicator is another
     */
    public RealizationSeries correct(Realization realization, LocalDate on, String reason) {
        return with(new Entry(realization, on, Optional.of(reason)));
    }

    private RealizationSeries with(Entry entry) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new RealizationSeries(indicatorId, longer);
    }

    /**
     * The values that count now.
     *
     * @return the latest entry of each period, by the period's first day
     */
    public List<Realization> current() {
        return latest(entries);
    }

    /**
     * The values as they were known on a day.
     *
     * @param day the day
     * @return the latest entry of each period that had been recorded by then, by the period's first day
     */
    public List<Realization> asKnownOn(LocalDate day) {
        return latest(entries.stream()
                .filter(entry -> !entry.recordedOn().isAfter(day))
                .toList());
    }

    private static List<Realization> latest(List<Entry> entries) {
        Map<AppraisalPeriod, Realization> latest = new TreeMap<>(
                Comparator.comparing((AppraisalPeriod period) -> period.days().start())
                        .thenComparing(period -> period.days().end())
                        .thenComparing(AppraisalPeriod::type));
        entries.forEach(entry -> latest.put(entry.realization().period(), entry.realization()));
        return List.copyOf(latest.values());
    }
}
