package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The two dated signatures that fix a plan.
 *
 * @param employeeOn the day on which the person signed
 * @param appraiser who signed as appraising official
 * @param appraiserOn the day on which the appraising official signed
 * @term penetapan SKP
 * @basis PermenPANRB 6/2022, forms of the SKP; PP 30/2019
 */
public record PlanAgreement(LocalDate employeeOn, PersonId appraiser, LocalDate appraiserOn) {

    /** The key, in a policy catalog, of the last day of the year on which a yearly plan is fixed in time. */
    public static final Parameter<MonthDay> DEADLINE = new Parameter<>("plan-agreement-deadline", MonthDay.class);

    /**
     * Checks its components.
     *
     * @param employeeOn the day on which the person signed
     * @param appraiser who signed as appraising official
     * @param appraiserOn the day on which the appraising official signed
     */
    public PlanAgreement {
        Check.notNull("employeeOn", employeeOn);
        Check.notNull("appraiser", appraiser);
        Check.notNull("appraiserOn", appraiserOn);
    }

    /**
     * The day from which the plan is agreed.
     *
     * @return the later of the two days
     */
    public LocalDate on() {
        return employeeOn.isAfter(appraiserOn) ? employeeOn : appraiserOn;
    }
}
