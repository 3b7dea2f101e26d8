package id.walesi.kinerja.appraisal;

import java.util.List;

/**
 * Tells who may act as appraiser or as the appraiser's superior on a day. The host answers from its own records: who
 * moved, retired or acts for whom. There is no default.
 *
 * <p>Whether anybody may step in for a silent official is found in no national text; who answers such a search with a
 * substitute chooses that. For the role of the employee it is asked only past a deadline, and only where the row of the
 * table allows a stand-in: rights of the employee's own, such as the objection, have none.
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
}
