package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * That a person holds a grade from a day on, until the next appointment.
 *
 * @param person who
 * @param grade which grade
 * @param effectiveDate the day on which it takes effect (TMT)
 * @term kenaikan pangkat, golongan
 */
public record RankAppointment(PersonId person, PayGrade grade, LocalDate effectiveDate) {

    /**
     * Checks its components.
     *
     * @param person who
     * @param grade which grade
     * @param effectiveDate the day on which it takes effect (TMT)
     */
    public RankAppointment {
        Check.notNull("person", person);
        Check.notNull("grade", grade);
        Check.notNull("effectiveDate", effectiveDate);
    }
}
