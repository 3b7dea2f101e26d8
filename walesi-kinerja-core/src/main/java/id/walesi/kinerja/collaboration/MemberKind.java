package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whether a member of a program is a unit or a person.
 *
 * @term jenis anggota program
 */
public enum MemberKind implements Coded {
    /** A person (pegawai). */
    PERSON("person"),
    /** A unit (unit kerja). */
    UNIT("unit");

    private final String code;

    MemberKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
