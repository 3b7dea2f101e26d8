package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a unit is in a joint program.
 *
 * @term peran unit dalam program bersama
 */
public enum ProgramRole implements Coded {
    /** Answers for the program and calls the others together (koordinator). */
    LEADING("leading"),
    /** Carries out a part of the work (pelaksana). */
    CARRYING_OUT("carrying-out"),
    /** Makes the work of the others possible (pendukung). */
    SUPPORTING("supporting");

    private final String code;

    ProgramRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
