package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a person is in a work team.
 *
 * @term peran dalam tim kerja
 * @basis PermenPANRB 7/2022
 */
public enum TeamRole implements Coded {
    /** Directs the team and gives feedback on its members (ketua tim); does not appraise them by that. */
    LEAD("lead"),
    /** Works in the team (anggota tim). */
    MEMBER("member");

    private final String code;

    TeamRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
