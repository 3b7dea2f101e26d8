package id.walesi.kinerja.period;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * The period over which a person is appraised.
 *
 * <p>A period is named by its type, year and number, so that two of them are equal if and only if they are the same
 * period; a custom period is named by its days.
 *
 * @param type the length
 * @param number the number within the year, from 1; 0 for a custom period
 * @param days the days that belong to it
 * @term periode penilaian
 * @basis PermenPANRB 6/2022: periodic and annual evaluation
 */
public record AppraisalPeriod(PeriodType type, int number, DateRange days) {

    /**
     * Checks its components.
     *
     * @param type the length
     * @param number the number within the year, from 1; 0 for a custom period
     * @param days the days that belong to it
     */
    public AppraisalPeriod {
        check(type, number, days);
    }

    private static void check(PeriodType type, int number, DateRange days) {
        Check.notNull("type", type);
        Check.notNull("days", days);
        if (type == PeriodType.CUSTOM) {
            Check.that(number == 0, "number", number, "a custom period has number 0");
            Check.that(!days.isOpen(), "days", days, "a period has an end");
        } else {
            DateRange expected = calendarDays(type, days.start().getYear(), number);
            Check.that(days.equals(expected), "days", days, type + " " + number + " is " + expected);
        }
    }

    private static DateRange calendarDays(PeriodType type, int year, int number) {
        // the canonical text has four digits for the year
        Check.between("year", year, 1, 9999);
        Check.between("number", number, 1, type.perYear());
        int months = 12 / type.perYear();
        LocalDate start = LocalDate.of(year, 1 + (number - 1) * months, 1);
        return DateRange.of(start, start.plusMonths(months));
    }

    private static AppraisalPeriod of(PeriodType type, int year, int number) {
        return new AppraisalPeriod(type, number, calendarDays(type, year, number));
    }

    /**
     * A month (bulanan).
     *
     * @param year the calendar year, 1 to 9999
     * @param month 1 to 12
     * @return the period
     */
    public static AppraisalPeriod ofMonth(int year, int month) {
        return of(PeriodType.MONTH, year, month);
    }

    /**
     * A quarter (triwulan).
     *
     * @param year the calendar year, 1 to 9999
     * @param quarter 1 to 4
     * @return the period
     */
    public static AppraisalPeriod ofQuarter(int year, int quarter) {
        return of(PeriodType.QUARTER, year, quarter);
    }

    /**
     * A semester.
     *
     * @param year the calendar year, 1 to 9999
     * @param semester 1 or 2
     * @return the period
     */
    public static AppraisalPeriod ofSemester(int year, int semester) {
        return of(PeriodType.SEMESTER, year, semester);
    }

    /**
     * A year (tahunan).
     *
     * @param year the calendar year, 1 to 9999
     * @return the period
     */
    public static AppraisalPeriod ofYear(int year) {
        return of(PeriodType.YEAR, year, 1);
    }

    /**
     * Any run of days, for example a part of a year after a transfer.
     *
     * @param days the days, with an end
     * @return the period
     */
    public static AppraisalPeriod ofDays(DateRange days) {
        return new AppraisalPeriod(PeriodType.CUSTOM, 0, days);
    }

    /**
     * Reads the canonical text: {@code 2026}, {@code 2026-S1}, {@code 2026-Q3}, {@code 2026-07} or
     * {@code 2026-01-05..2026-02-10}.
     *
     * @param text the canonical text
     * @return the period
     * @throws IllegalArgumentException if the text is anything else
     */
    public static AppraisalPeriod parse(String text) {
        Check.notNull("text", text);
        try {
            AppraisalPeriod period = read(text);
            if (period.toString().equals(text)) {
                return period;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("text is not an appraisal period such as 2026, 2026-Q3 or 2026-07", e);
        }
        throw new IllegalArgumentException("text is not an appraisal period such as 2026, 2026-Q3 or 2026-07");
    }

    private static AppraisalPeriod read(String text) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return ofDays(DateRange.ofClosed(
                    LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2))));
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return ofYear(year);
        }
        if (text.startsWith("-Q", 4)) {
            return ofQuarter(year, Integer.parseInt(text.substring(6)));
        }
        if (text.startsWith("-S", 4)) {
            return ofSemester(year, Integer.parseInt(text.substring(6)));
        }
        return ofMonth(year, Integer.parseInt(text.substring(5)));
    }

    /**
     * The calendar year in which the period starts.
     *
     * @return the year
     */
    public int year() {
        return days.start().getYear();
    }

    /**
     * The last day, which by default decides which law governs.
     *
     * @return the last day of the period
     */
    public LocalDate lastDay() {
        return days.lastDay();
    }

    /**
     * The canonical text, which {@link #parse} reads.
     *
     * @return for example {@code 2026-Q3}
     */
    @Override
    public String toString() {
        return switch (type) {
            case YEAR -> yearText();
            case SEMESTER -> yearText() + "-S" + number;
            case QUARTER -> yearText() + "-Q" + number;
            case MONTH -> yearText() + (number < 10 ? "-0" : "-") + number;
            case CUSTOM -> days.toString();
        };
    }

    private String yearText() {
        // LocalDate pads years to four digits without asking a locale
        return days.start().toString().substring(0, 4);
    }
}
