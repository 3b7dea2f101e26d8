package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * Whether feedback on scales is shown with its giver. Whoever is asked can see it before answering.
 *
 * @term keterbukaan nama pemberi umpan balik
 */
public enum Authorship implements Coded {
    /** The giver is named. So is every superior, and the lead of a team: there is only one, whom no group could hide. */
    NAMED("named"),
    /** Only the group of givers in the same role is shown. */
    GROUPED("grouped");

    private final String code;

    Authorship(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * How the feedback of a role is shown.
     *
     * @param role the giver's role
     * @return grouped for colleagues and subordinates, named for everybody else
     */
    public static Authorship of(ActorRole role) {
        return switch (Check.notNull("role", role)) {
            case PEER, SUBORDINATE -> GROUPED;
            case EMPLOYEE, APPRAISER, APPRAISER_SUPERIOR, LEADER_ABOVE, PERFORMANCE_MANAGEMENT_TEAM, TEAM_LEAD -> NAMED;
        };
    }
}
