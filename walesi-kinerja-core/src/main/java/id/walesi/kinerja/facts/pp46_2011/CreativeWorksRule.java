package id.walesi.kinerja.facts.pp46_2011;

import id.walesi.kinerja.explanation.Coded;

/**
 * What several creative works in one year are worth. No text was found that says it; both readings were in use.
 *
 * @term perlakuan beberapa karya kreativitas dalam setahun
 */
public enum CreativeWorksRule implements Coded {
    /** The points of all works are added. */
    ADD("add"),
    /** Only the work with the most points counts. */
    KEEP_HIGHEST("keep-highest");

    private final String code;

    CreativeWorksRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
