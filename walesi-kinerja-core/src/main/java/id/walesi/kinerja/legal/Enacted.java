package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;

/**
 * A value that a rule fixes, with the days on which it holds, what it rests on, and the day on which somebody last
 * checked that it still holds.
 *
 * @param value the value
 * @param inForce the days on which it holds
 * @param basis what it rests on
 * @param lastChecked the last day on which it was checked; a later case is judged with a notice
 * @param <T> the type of the value
 * @term nilai menurut ketentuan yang berlaku
 */
public record Enacted<T>(T value, DateRange inForce, Basis basis, LocalDate lastChecked) {

    /**
     * Checks its components.
     *
     * @param value the value
     * @param inForce the days on which it holds
     * @param basis what it rests on
     * @param lastChecked the last day on which it was checked; a later case is judged with a notice
     */
    public Enacted {
        Check.notNull("value", value);
        Check.notNull("inForce", inForce);
        Check.notNull("basis", basis);
        Check.notNull("lastChecked", lastChecked);
    }

    /**
     * Whether nobody has checked the value for a day.
     *
     * @param day the day
     * @return true if the day is after the last check and the value's end is not known
     */
    public boolean isUncheckedOn(LocalDate day) {
        return inForce.isOpen() && day.isAfter(lastChecked);
    }
}
