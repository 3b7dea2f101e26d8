package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * In which role a person acts in an appraisal.
 *
 * @term peran dalam penilaian kinerja
 * @basis PP 30/2019; PermenPANRB 6/2022
 */
public enum ActorRole implements Coded {
    /** The person appraised (pegawai). */
    EMPLOYEE("employee"),
    /** The appraising official, the direct superior (pejabat penilai kinerja). */
    APPRAISER("appraiser"),
    /** The appraiser's superior (atasan pejabat penilai kinerja), who decides objections. */
    APPRAISER_SUPERIOR("appraiser-superior"),
    /** The leader of the organization one level above, who fixes an organization's predicate. */
    LEADER_ABOVE("leader-above"),
    /**
     * The team that supports the process (pengelola kinerja, tim pengelola kinerja). Under the annex of PermenPANRB 8/2021
     * it fixes a plan about which the parties do not act in time; that this goes on is inferred.
     */
    PERFORMANCE_MANAGEMENT_TEAM("performance-management-team"),
    /** The lead of a work team (ketua tim kerja). */
    TEAM_LEAD("team-lead"),
    /** A colleague (rekan kerja). */
    PEER("peer"),
    /** A subordinate (bawahan). */
    SUBORDINATE("subordinate");

    private final String code;

    ActorRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
