package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A program that several units or agencies carry out together: common targets with their indicators, who belongs to it as
 * what and when, and who was assigned across units.
 *
 * @term program bersama lintas unit
 * @basis PermenPANRB 7/2022 (teams across units and agencies); the program itself is an agreement of its members
 */
public sealed interface JointProgram permits JointProgramValues {

    /**
     * The host's key of the program.
     *
     * @return the id
     */
    ProgramId id();

    /**
     * What the program is called.
     *
     * @return not blank
     */
    String name();

    /**
     * The days of the program.
     *
     * @return with a known end
     */
    DateRange days();

    /**
     * The units that belong to it.
     *
     * @return in the order given
     */
    List<MemberUnit> units();

    /**
     * The common targets.
     *
     * @return indicators with their targets, in the order given
     */
    List<IndividualIndicator> targets();

    /**
     * The people who work in it.
     *
     * @return in the order given
     */
    List<Participant> participants();

    /**
     * Who was assigned across units.
     *
     * @return in the order given
     */
    List<ProgramAssignment> assignments();

    /**
     * The members on at least one of some days.
     *
     * @param kind units or persons
     * @param within the days
     * @return each once, in the order of their keys
     */
    List<MemberId> members(MemberKind kind, DateRange within);

    /**
     * The unit for which a person works in the program.
     *
     * @param person the person
     * @param on the day
     * @return the unit's id, or empty if the person does not take part on that day
     */
    Optional<UnitId> unitOf(PersonId person, LocalDate on);

    /**
     * As what a member stands in the program. A person stands in it as the unit does.
     *
     * @param member the member
     * @param on the day
     * @return the role that began last by that day; empty for nobody's member
     */
    Optional<ProgramRole> role(MemberId member, LocalDate on);

    /**
     * Begins a program.
     *
     * @param id the host's key, not blank
     * @param name what it is called, not blank
     * @param days the days of the program
     * @return a builder that can list all its problems
     */
    static JointProgramBuilder of(String id, String name, DateRange days) {
        return new JointProgramBuilder(id, name, days);
    }
}
