package id.walesi.kinerja.asn;

import id.walesi.kinerja.period.DateRange;

/**
 * That a person holds a post in a unit on some days. A transfer ends one assignment and begins another; an acting post
 * stands beside the definitive one.
 *
 * @term penugasan dalam jabatan
 * @basis PP 11/2017 jo. PP 17/2020
 */
public sealed interface Assignment permits AssignmentValues {

    /**
     * Who holds the post.
     *
     * @return the person's id
     */
    PersonId person();

    /**
     * Which post.
     *
     * @return the post
     */
    Position position();

    /**
     * In which unit.
     *
     * @return the unit's id
     */
    UnitId unitId();

    /**
     * In which way.
     *
     * @return definitive, acting or daily acting
     */
    AssignmentKind kind();

    /**
     * Whether the post is the one at the head of the unit.
     *
     * @return true for the unit's head, also an acting one
     */
    boolean headsUnit();

    /**
     * On which days.
     *
     * @return the days, without an end while it lasts
     */
    DateRange days();

    /**
     * The same assignment at the head of its unit.
     *
     * @return the assignment as head
     */
    Assignment asHead();

    /**
     * A post to which the person was appointed.
     *
     * @param person who holds the post
     * @param position which post
     * @param unitId the unit's id
     * @param days on which days
     * @return the assignment, not at the head of the unit
     */
    static Assignment definitive(PersonId person, Position position, UnitId unitId, DateRange days) {
        return new AssignmentValues(person, position, unitId, AssignmentKind.DEFINITIVE, false, days);
    }

    /**
     * A vacant post on which the person acts (Plt).
     *
     * @param person who acts
     * @param position on which post
     * @param unitId the unit's id
     * @param days on which days
     * @return the assignment, not at the head of the unit
     */
    static Assignment acting(PersonId person, Position position, UnitId unitId, DateRange days) {
        return new AssignmentValues(person, position, unitId, AssignmentKind.ACTING, false, days);
    }

    /**
     * A post on which the person acts while its holder is away (Plh).
     *
     * @param person who acts
     * @param position on which post
     * @param unitId the unit's id
     * @param days on which days
     * @return the assignment, not at the head of the unit
     */
    static Assignment dailyActing(PersonId person, Position position, UnitId unitId, DateRange days) {
        return new AssignmentValues(person, position, unitId, AssignmentKind.DAILY_ACTING, false, days);
    }
}
