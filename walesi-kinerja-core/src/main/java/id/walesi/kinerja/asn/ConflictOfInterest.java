package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;

/**
 * A declared relation between two persons that forbids either to appraise the other on some days. Why is nobody's
 * business here.
 *
 * @param one one of them
 * @param other the other
 * @param days on which days
 * @term konflik kepentingan
 */
public record ConflictOfInterest(PersonId one, PersonId other, DateRange days) {

    /**
     * Checks its components.
     *
     * @param one one of them
     * @param other the other
     * @param days on which days
     */
    public ConflictOfInterest {
        check(one, other);
        Check.notNull("days", days);
    }

    private static void check(PersonId one, PersonId other) {
        Check.notNull("one", one);
        Check.that(!one.equals(Check.notNull("other", other)), "other", other, "name two persons");
    }

    /**
     * Whether it stands between two persons on a day, whichever is the superior.
     *
     * @param first one person
     * @param second the other person
     * @param day the day
     * @return true if it is about these two and the day is one of its days
     */
    public boolean between(PersonId first, PersonId second, LocalDate day) {
        boolean both = (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
        return both && days.contains(day);
    }
}
