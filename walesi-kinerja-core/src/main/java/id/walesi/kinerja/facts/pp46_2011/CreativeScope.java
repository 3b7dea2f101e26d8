package id.walesi.kinerja.facts.pp46_2011;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whom a creative work was proven to benefit.
 *
 * @term lingkup manfaat kreativitas
 * @basis Perka BKN 1/2013
 */
public enum CreativeScope implements Coded {
    /** The person's unit (unit kerja). */
    UNIT("unit"),
    /** The whole agency (instansi). */
    AGENCY("agency"),
    /** The nation (nasional). */
    NATION("nation");

    private final String code;

    CreativeScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
