package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The values of a designation. */
record AppraiserDesignationValues(
        PersonId employee,
        ActorRole role,
        LocalDate day,
        Optional<Superior> superior,
        Optional<DesignationGround> ground,
        Optional<AppraiserOverride> override,
        List<PassedOverUnit> passedOver,
        Problems problems)
        implements AppraiserDesignation {

    /** Nobody yet. */
    static AppraiserDesignationValues sought(PersonId employee, ActorRole role, LocalDate day) {
        return new AppraiserDesignationValues(
                employee, role, day, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Problems.none());
    }

    AppraiserDesignationValues ordered(AppraiserOverride order) {
        return new AppraiserDesignationValues(
                employee, role, day, superior, ground, Optional.of(order), passedOver, problems);
    }

    AppraiserDesignationValues past(List<PassedOverUnit> units) {
        return new AppraiserDesignationValues(
                employee, role, day, superior, ground, override, List.copyOf(units), problems);
    }

    AppraiserDesignationValues found(Superior who, DesignationGround how) {
        return new AppraiserDesignationValues(
                employee, role, day, Optional.of(who), Optional.of(how), override, passedOver, problems);
    }

    AppraiserDesignationValues refused(List<Problem> why) {
        return new AppraiserDesignationValues(
                employee, role, day, Optional.empty(), Optional.empty(), override, passedOver, new Problems(why));
    }

    /** The same answer to the question who is somebody's superior in another role. */
    AppraiserDesignationValues asked(PersonId about, ActorRole other) {
        return new AppraiserDesignationValues(about, other, day, superior, ground, override, passedOver, problems);
    }

    @Override
    public String toString() {
        return "AppraiserDesignation[" + role + " on " + day + "]";
    }
}
