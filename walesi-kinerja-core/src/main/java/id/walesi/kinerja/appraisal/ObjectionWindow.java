package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Parameter;
import java.time.LocalDate;

/**
 * How long after receiving a result the employee may object.
 *
 * <p>The number comes from the law; ask a policy catalog for {@link #DAYS}. Whether calendar or working days are meant
 * is not said there, so the host chooses.
 *
 * @param days how many days, and where that stands
 * @param counting which days count
 * @param calendar which days are working days
 * @term tenggang waktu keberatan
 * @basis PP 30/2019 Pasal 59
 */
public record ObjectionWindow(Enacted<Integer> days, DayCounting counting, HolidayCalendar calendar) {

    /** The key under which the law gives the number of days: to a PNS; for a PPPK the days were not found. */
    public static final Parameter<Integer> DAYS = new Parameter<>("objection-days", Integer.class);

    /** The key under which a host says which days count. */
    public static final Parameter<DayCounting> COUNTING = new Parameter<>("objection-day-counting", DayCounting.class);

    /**
     * Checks its components.
     *
     * @param days how many days, and where that stands
     * @param counting which days count
     * @param calendar which days are working days
     */
    public ObjectionWindow {
        check(days, counting, calendar);
    }

    private static void check(Enacted<Integer> days, DayCounting counting, HolidayCalendar calendar) {
        int count = Check.notNull("days", days).value();
        Check.between("days", count, 1, Integer.MAX_VALUE);
        Check.notNull("counting", counting);
        Check.notNull("calendar", calendar);
    }

    /**
     * The last day for an objection.
     *
     * @param receivedOn the day on which the employee received the result
     * @return the day, which still counts
     */
    public LocalDate lastDay(LocalDate receivedOn) {
        return counting.after(receivedOn, days.value(), calendar);
    }
}
