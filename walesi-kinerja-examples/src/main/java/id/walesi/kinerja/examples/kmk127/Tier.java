package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;

/**
 * How far the performance of the organization counts for the official who reaches it.
 *
 * @term tingkat unit pemilik peta strategi
 */
public enum Tier implements Coded {
    /** Half and half. */
    ONE("tingkat-1"),
    /** Three tenths the organization, seven tenths the official. */
    TWO("tingkat-2");

    private final String code;

    Tier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
