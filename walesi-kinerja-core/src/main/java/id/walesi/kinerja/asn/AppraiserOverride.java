package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;

/**
 * An order that somebody else than the direct superior appraises a person on some days.
 *
 * @param employee who is appraised
 * @param appraiser who appraises instead
 * @param orderedBy who ordered it, and answers for it
 * @param reason why, in free words; not blank, and not shown in text
 * @param days on which days
 * @term penunjukan pejabat penilai kinerja lain
 */
public record AppraiserOverride(
        PersonId employee, PersonId appraiser, PersonId orderedBy, String reason, DateRange days) {

    /**
     * Checks its components.
     *
     * @param employee who is appraised
     * @param appraiser who appraises instead
     * @param orderedBy who ordered it, and answers for it
     * @param reason why, in free words; not blank, and not shown in text
     * @param days on which days
     */
    public AppraiserOverride {
        Check.notNull("employee", employee);
        Check.notNull("appraiser", appraiser);
        Check.notNull("orderedBy", orderedBy);
        Check.text("reason", reason);
        Check.notNull("days", days);
    }

    /**
     * Whether it concerns a person on a day.
     *
     * @param person who is appraised
     * @param day the day
     * @return true if it is about the person and the day is one of its days
     */
    public boolean concerns(PersonId person, LocalDate day) {
        return employee.equals(person) && days.contains(day);
    }

    @Override
    public String toString() {
        return "AppraiserOverride[" + days + "]";
    }
}
