package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.explanation.Coded;

/**
 * What to do with a total above the end of the scale. The rules for parts let a total pass it, and say nothing.
 *
 * @term nilai di atas batas skala
 * @basis no text; PP 30/2019 Pasal 41 ends at 120
 */
public enum AboveScale implements Coded {
    /** The case is refused. */
    REFUSE("refuse"),
    /** The total is capped at the end of the scale. */
    CAP("cap");

    private final String code;

    AboveScale(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
