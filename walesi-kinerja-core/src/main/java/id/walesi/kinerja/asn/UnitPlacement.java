package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import java.util.Optional;

/**
 * Where a unit stands in the tree of units on some days. A unit that is renamed or moved gets another placement with the
 * same id; one that is abolished gets none from then on.
 *
 * @param unit the unit under the name that it has on these days
 * @param parentId the unit above; empty for an agency, which is the root of its own tree
 * @param days the days
 * @term kedudukan unit kerja
 */
public record UnitPlacement(OrgUnit unit, Optional<UnitId> parentId, DateRange days) {

    /**
     * Checks its components.
     *
     * @param unit the unit under the name that it has on these days
     * @param parentId the unit above; empty for an agency, which is the root of its own tree
     * @param days the days
     */
    public UnitPlacement {
        Check.notNull("unit", unit);
        Check.notNull("parentId", parentId);
        Check.notNull("days", days);
    }

    /**
     * An agency: a ministry, a central agency or a regional government.
     *
     * @param agency the agency as the topmost unit
     * @param days the days
     * @return the placement
     */
    public static UnitPlacement agency(OrgUnit agency, DateRange days) {
        return new UnitPlacement(agency, Optional.empty(), days);
    }

    /**
     * A unit under another one.
     *
     * @param parentId the id of the unit above
     * @param unit the unit
     * @param days the days
     * @return the placement
     */
    public static UnitPlacement under(UnitId parentId, OrgUnit unit, DateRange days) {
        return new UnitPlacement(unit, Optional.of(parentId), days);
    }
}
