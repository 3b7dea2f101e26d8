package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import java.time.LocalDate;

/**
 * Which days count towards a term. Where a rule says only "days", the host must choose.
 *
 * @term hari kalender, hari kerja
 */
public enum DayCounting implements Coded {
    /** Every day counts. */
    CALENDAR_DAYS("calendar-days"),
    /** Only working days count. */
    WORKING_DAYS("working-days");

    /** No calendar has a longer run of holidays; one that does never ends. */
    private static final int LONGEST_REST = 366;

    private final String code;

    DayCounting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The last day of a term. The first day itself does not count.
     *
     * @param start the day on which the term begins to run
     * @param days how many days, zero or more
     * @param calendar which days are working days
     * @return the last day that still lies within the term
     * @throws IllegalArgumentException if the calendar has no working day for a whole year
     */
    public LocalDate after(LocalDate start, int days, HolidayCalendar calendar) {
        Check.notNull("start", start);
        Check.notNull("calendar", calendar);
        Check.between("days", days, 0, Integer.MAX_VALUE);
        return switch (this) {
            case CALENDAR_DAYS -> start.plusDays(days);
            case WORKING_DAYS -> workingDays(start, days, calendar);
        };
    }

    private static LocalDate workingDays(LocalDate start, int days, HolidayCalendar calendar) {
        LocalDate day = start;
        for (int counted = 0; counted < days; counted++) {
            LocalDate before = day;
            day = day.plusDays(1);
            while (!calendar.isWorkingDay(day)) {
                day = day.plusDays(1);
                Check.that(!day.isAfter(before.plusDays(LONGEST_REST)), "calendar", before, "no working day after it");
            }
        }
        return day;
    }
}
