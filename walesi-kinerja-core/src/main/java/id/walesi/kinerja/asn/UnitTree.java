package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The units of one or more agencies through time, read as at a day. The root of a tree is an agency.
 *
 * <p>Every question is about one day; nothing here knows today. A unit that does not stand on the day has no parent, no
 * ancestors, no children and no agency.
 *
 * @term susunan organisasi
 */
public sealed interface UnitTree permits UnitTreeValues {

    /**
     * A tree.
     *
     * @param placements where units stand, in any order
     * @return the tree
     * @throws InvalidFactsException with all {@link #problems(List)}, if there are any
     */
    static UnitTree of(List<UnitPlacement> placements) {
        UnitTreeValues tree = UnitTreeValues.of(placements);
        Problems problems = tree.problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return tree;
    }

    /**
     * All that keeps placements from being a tree on every day.
     *
     * @param placements where units stand, in any order
     * @return a unit placed twice on a day, a unit above that does not stand on some day, units that stand in a circle
     *     from some day on; empty if none
     */
    static Problems problems(List<UnitPlacement> placements) {
        return UnitTreeValues.of(placements).problems();
    }

    /**
     * Where the units stand.
     *
     * @return the placements, in the order given
     */
    List<UnitPlacement> placements();

    /**
     * A unit under the name that it has on a day.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the unit, or empty if it does not stand on the day
     */
    Optional<OrgUnit> unit(UnitId unitId, LocalDate day);

    /**
     * The unit directly above.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the unit above, or empty for an agency and for a unit that does not stand on the day
     */
    Optional<OrgUnit> parent(UnitId unitId, LocalDate day);

    /**
     * All units above.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the unit directly above first, the agency last
     */
    List<OrgUnit> ancestors(UnitId unitId, LocalDate day);

    /**
     * The units directly below.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the units, in the order of the placements
     */
    List<OrgUnit> children(UnitId unitId, LocalDate day);

    /**
     * Whether a unit is another one or lies anywhere below it.
     *
     * @param outerId the id of the larger unit
     * @param innerId the id of the smaller unit
     * @param day the day
     * @return true if both stand on the day and the inner one is, or lies below, the outer one
     */
    boolean contains(UnitId outerId, UnitId innerId, LocalDate day);

    /**
     * The agency to which a unit belongs.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the topmost unit above, or the unit itself if it is an agency; empty if the unit does not stand on the day
     */
    Optional<OrgUnit> agency(UnitId unitId, LocalDate day);

    /**
     * How far it is from one unit to another.
     *
     * @param homeId the id of the unit where a person's own post is
     * @param otherId the id of the unit where the work is
     * @param day the day
     * @return within the unit, across units of one agency, or across agencies; empty if one of them does not stand on the
     *     day
     */
    Optional<AssignmentScope> scope(UnitId homeId, UnitId otherId, LocalDate day);
}
