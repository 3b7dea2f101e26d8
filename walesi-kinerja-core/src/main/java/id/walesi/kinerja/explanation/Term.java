package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Quantity;
import java.time.LocalDate;

/**
 * A named value.
 *
 * @param name what it is, for example {@code target}
 * @param value the value
 * @term unsur perhitungan
 */
public record Term(String name, Datum value) {

    /**
     * Checks its components.
     *
     * @param name what it is, for example {@code target}
     * @param value the value
     */
    public Term {
        Check.text("name", name);
        Check.notNull("value", value);
    }

    /**
     * A named number.
     *
     * @param name what it is
     * @param value the number
     * @return the term
     */
    public static Term of(String name, Quantity value) {
        return new Term(name, new Datum.Numeric(value));
    }

    /**
     * A named member of a closed list.
     *
     * @param name what it is
     * @param value the member
     * @return the term
     */
    public static Term of(String name, Coded value) {
        return new Term(name, new Datum.Label(value));
    }

    /**
     * A named day.
     *
     * @param name what it is
     * @param value the day
     * @return the term
     */
    public static Term of(String name, LocalDate value) {
        return new Term(name, new Datum.Day(value));
    }

    /**
     * Named days.
     *
     * @param name what they are
     * @param value the days
     * @return the term
     */
    public static Term of(String name, DateRange value) {
        return new Term(name, new Datum.Days(value));
    }

    /**
     * A named period.
     *
     * @param name what it is
     * @param value the period
     * @return the term
     */
    public static Term of(String name, AppraisalPeriod value) {
        return new Term(name, new Datum.Period(value));
    }

    /**
     * A named text.
     *
     * @param name what it is
     * @param value the text, never a person's name or number
     * @return the term
     */
    public static Term of(String name, String value) {
        return new Term(name, new Datum.Text(value));
    }
}
