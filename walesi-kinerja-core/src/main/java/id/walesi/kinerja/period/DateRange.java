package id.walesi.kinerja.period;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A run of days, half-open: the start belongs to it, the end does not. Never empty. An end of {@link LocalDate#MAX}
 * means that no end is known.
 *
 * @param start the first day
 * @param end the day after the last day
 * @term rentang tanggal
 */
public record DateRange(LocalDate start, LocalDate end) {

    /**
     * Checks its components.
     *
     * @param start the first day
     * @param end the day after the last day
     */
    public DateRange {
        check(start, end);
    }

    private static void check(LocalDate start, LocalDate end) {
        Check.notNull("start", start);
        Check.that(Check.notNull("end", end).isAfter(start), "end", end, "must be after start " + start);
    }

    /**
     * From a day up to, not including, another day.
     *
     * @param start the first day
     * @param end the day after the last day
     * @return the range
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /**
     * From a first day to a last day, both included, as people write it.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        Check.notNull("first", first);
        Check.that(!Check.notNull("last", last).isBefore(first), "last", last, "must not be before first " + first);
        return new DateRange(first, last.plusDays(1));
    }

    /**
     * From a day on, with no known end.
     *
     * @param start the first day
     * @return the range
     */
    public static DateRange since(LocalDate start) {
        return new DateRange(start, LocalDate.MAX);
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the range
     */
    public static DateRange ofDay(LocalDate day) {
        return ofClosed(day, day);
    }

    /**
     * Whether no end is known.
     *
     * @return true if the range is open
     */
    public boolean isOpen() {
        return end.equals(LocalDate.MAX);
    }

    /**
     * The last day that belongs to the range.
     *
     * @return the day before the end; for an open range a day beyond any calendar
     */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /**
     * The number of days.
     *
     * @return at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /**
     * Whether a day belongs to the range.
     *
     * @param day the day
     * @return true from the start up to the day before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /**
     * Whether another range lies wholly within this one.
     *
     * @param other the other range
     * @return true if each of its days belongs to this range
     */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /**
     * Whether two ranges share a day.
     *
     * @param other the other range
     * @return true if some day belongs to both
     */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /**
     * The days that two ranges share.
     *
     * @param other the other range
     * @return the common range, or empty if they share no day
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = end.isBefore(other.end) ? end : other.end;
        return Optional.of(new DateRange(from, to));
    }

    /**
     * The canonical text.
     *
     * @return first and last day, {@code 2026-01-01..2026-03-31}; {@code 2022-01-01..} without a known end
     */
    @Override
    public String toString() {
        return start + ".." + (isOpen() ? "" : lastDay());
    }
}
