package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Superiors;
import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * Tells who may act as appraiser, as the appraiser's superior or as the performance management team on a day. The host
 * answers from its own records: who moved, retired or acts for whom. There is no default; {@link #of} answers from the
 * units and assignments of an organization.
 *
 * <p>Whether anybody may step in for a silent official is found in no national text; who answers such a search with a
 * substitute chooses that. It is never asked for the role of the employee: nobody stands in for the employee.
 *
 * @term penetapan pejabat penilai dan atasannya
 * @basis PP 30/2019: direct superior; substitutes are practice of agencies
 */
@FunctionalInterface
public interface LawfulActors {

    /**
     * Who may act. Same search, same answer.
     *
     * @param search the role and the day
     * @return the persons, the one who should act first; empty if there is none; barred ones are passed over
     */
    List<LawfulActor> find(ActorSearch search);

    /**
     * The actors that an organization names: on each day the official whom its units and assignments put into the role,
     * whoever was named when the case was opened. Nobody acts as performance management team; see {@link #withTeam}.
     *
     * @param superiors who is above whom on which day
     * @param parties the persons of the case
     * @param rule who acts where that official is barred or silent; the rules do not settle it, so there is no default
     * @return the actors
     */
    static LawfulActors of(Superiors superiors, AppraisalParties parties, StandInRule rule) {
        return new LineOfSuperiors(superiors, parties, rule);
    }

    /**
     * The same actors, and the performance management team.
     *
     * @param members the members, the one who should act first
     * @return the actors with the team
     */
    default LawfulActors withTeam(List<PersonId> members) {
        List<LawfulActor> team = Check.<PersonId>list("members", members).stream()
                .map(member -> new LawfulActor(member, ActorCapacity.HOLDER))
                .toList();
        return search -> search.role() == ActorRole.PERFORMANCE_MANAGEMENT_TEAM
                ? team.stream()
                        .filter(actor -> !search.barred().contains(actor.person()))
                        .toList()
                : find(search);
    }
}
