package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whether the calibration bounds a score.
 *
 * @term kelompok jabatan untuk kalibrasi
 */
public enum PositionClass implements Coded {
    /** Above JPT Pratama: a score up to 120 stays as it is. */
    TOP_LEADER("pimpinan-tinggi"),
    /** JPT Pratama and below: a score of 120 becomes 115. */
    OTHER("jpt-pratama-ke-bawah");

    private final String code;

    PositionClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
