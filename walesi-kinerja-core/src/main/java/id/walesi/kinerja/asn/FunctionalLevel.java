package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * The levels of functional posts: four skilled ones, then four expert ones, each family lowest first.
 *
 * @term jenjang jabatan fungsional
 * @basis PermenPANRB 1/2023
 */
public enum FunctionalLevel implements Coded {
    /** Skilled, lowest. */
    PEMULA("pemula"),
    /** Skilled, second. */
    TERAMPIL("terampil"),
    /** Skilled, third. */
    MAHIR("mahir"),
    /** Skilled, highest. */
    PENYELIA("penyelia"),
    /** Expert, lowest. */
    AHLI_PERTAMA("ahli-pertama"),
    /** Expert, second. */
    AHLI_MUDA("ahli-muda"),
    /** Expert, third. */
    AHLI_MADYA("ahli-madya"),
    /** Expert, highest. */
    AHLI_UTAMA("ahli-utama");

    private final String code;

    FunctionalLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
