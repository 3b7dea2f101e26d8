package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Between which ages an appointment looks plausible to the host. Old registers hold true appointments outside any such
 * window, so it only ever raises a notice, and only where the host hands one over: there is no default.
 *
 * @param lowest the lowest age in completed years, 0 or more
 * @param highest the highest age in completed years, not below the lowest
 * @term kewajaran usia saat pengangkatan
 */
public record PlausibleAges(int lowest, int highest) {

    /**
     * Checks its components.
     *
     * @param lowest the lowest age in completed years, 0 or more
     * @param highest the highest age in completed years, not below the lowest
     */
    public PlausibleAges {
        check(lowest, highest);
    }

    private static void check(int lowest, int highest) {
        Check.that(lowest >= 0, "lowest", lowest, "an age is 0 or more");
        Check.that(highest >= lowest, "highest", highest, "must not be below lowest " + lowest);
    }

    /**
     * A window.
     *
     * @param lowest the lowest age in completed years, 0 or more
     * @param highest the highest age in completed years
     * @return the window
     * @throws IllegalArgumentException if the lowest is negative or above the highest
     */
    public static PlausibleAges of(int lowest, int highest) {
        return new PlausibleAges(lowest, highest);
    }

    /**
     * Whether somebody had a plausible age on at least one of some days. A number tells only the month or the year of an
     * appointment, so the doubt goes in favor of the number.
     *
     * @param birthDate the day of birth
     * @param days the days on one of which the appointment took effect
     * @return true if the age lay in the window on one of them
     */
    public boolean allow(LocalDate birthDate, DateRange days) {
        return ChronoUnit.YEARS.between(birthDate, days.lastDay()) >= lowest
                && ChronoUnit.YEARS.between(birthDate, days.start()) <= highest;
    }
}
