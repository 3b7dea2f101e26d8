package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/**
 * Who appraises whom on a given day: the direct superior, found in the tree of units and the history of assignments,
 * unless somebody with authority ordered otherwise.
 *
 * <p>The person's definitive post tells the unit; acting posts make nobody a member of a unit. The definitive head of that
 * unit appraises. Whoever heads the unit is appraised by the head of the next unit above. Where a seat is vacant, the
 * {@link VacantSeatRule} that the host chose decides. The lead of a work team gives feedback and never becomes the
 * appraising official by that.
 *
 * <p>Nobody is designated who is no employee on the day, who is the person, in whose line of superiors the person stands,
 * or with whom the person has a declared conflict of interest. Then the answer holds the problems, and an
 * {@link AppraiserOverride} can settle it. The head of an agency is a member of it like others; give the assignment a
 * {@link Position} of an {@link AppointingAuthority}, else nobody is found above the highest civil servant.
 *
 * @term pejabat penilai kinerja, atasan pejabat penilai kinerja
 * @basis PP 30/2019
 */
public sealed interface Superiors permits SuperiorsValues {

    /**
     * The superiors of an organization.
     *
     * @param units the units through time
     * @param assignments who held which post when
     * @param rule who appraises while a seat is vacant; the rules do not settle it, so there is no default
     * @return the superiors, without overrides and conflicts
     */
    static Superiors of(UnitTree units, Assignments assignments, VacantSeatRule rule) {
        return new SuperiorsValues(units, assignments, rule, List.of(), List.of());
    }

    /**
     * The same organization with orders that others appraise.
     *
     * @param overrides all orders, in any order
     * @return the superiors with these overrides in place of former ones
     */
    Superiors withOverrides(List<AppraiserOverride> overrides);

    /**
     * The same organization with declared conflicts of interest.
     *
     * @param conflicts all conflicts, in any order
     * @return the superiors with these conflicts in place of former ones
     */
    Superiors withConflicts(List<ConflictOfInterest> conflicts);

    /**
     * What does not fit together, whomever one asks about: a look at the whole before the season begins.
     *
     * @return an assignment to a unit that does not stand on some of its days, two overrides for one person at once;
     *     empty if none
     */
    Problems problems();

    /**
     * Who appraises a person on a day.
     *
     * @param employee who is appraised
     * @param day the day
     * @return the designation, or the problems that forbid one
     */
    AppraiserDesignation appraiser(PersonId employee, LocalDate day);

    /**
     * Who is the superior of the official that appraises a person on a day: who decides objections and countersigns.
     *
     * @param employee who is appraised
     * @param day the day
     * @return the designation, or the problems that forbid one; where nobody appraises, the problems of that
     */
    AppraiserDesignation appraiserSuperior(PersonId employee, LocalDate day);
}
