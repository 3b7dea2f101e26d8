package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Labeled;

/**
 * The levels of functional posts: four skilled ones, then four expert ones, each family lowest first.
 *
 * @term jenjang jabatan fungsional
 * @basis PermenPANRB 1/2023
 */
public enum FunctionalLevel implements Labeled {
    /** Skilled, lowest. */
    PEMULA("pemula", "Pemula"),
    /** Skilled, second. */
    TERAMPIL("terampil", "Terampil"),
    /** Skilled, third. */
    MAHIR("mahir", "Mahir"),
    /** Skilled, highest. */
    PENYELIA("penyelia", "Penyelia"),
    /** Expert, lowest. */
    AHLI_PERTAMA("ahli-pertama", "Ahli Pertama"),
    /** Expert, second. */
    AHLI_MUDA("ahli-muda", "Ahli Muda"),
    /** Expert, third. */
    AHLI_MADYA("ahli-madya", "Ahli Madya"),
    /** Expert, highest. */
    AHLI_UTAMA("ahli-utama", "Ahli Utama");

    private final String code;
    private final String label;

    FunctionalLevel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
