package id.walesi.kinerja.appraisal;

import java.time.LocalDate;

/**
 * Tells working days from holidays. Holidays, joint leave and five- or six-day weeks are decrees of each year and
 * region, so the host answers; there is no default.
 *
 * @term kalender hari kerja
 */
@FunctionalInterface
public interface HolidayCalendar {

    /**
     * Whether a day is a working day.
     *
     * @param day the day
     * @return true if offices work that day
     */
    boolean isWorkingDay(LocalDate day);
}
