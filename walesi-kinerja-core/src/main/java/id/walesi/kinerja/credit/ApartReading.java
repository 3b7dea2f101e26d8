package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;

/**
 * How the results of members apart are put beside one joint result.
 *
 * @term cara membaca hasil sendiri-sendiri
 */
public enum ApartReading implements Coded {
    /** They add up: kilometers, documents. */
    SUM("sum"),
    /** They do not add up, and are averaged: days of waiting, percent. */
    MEAN("mean"),
    /** The best of them: the joint result against the best that one member managed. */
    BEST("best");

    private final String code;

    ApartReading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
