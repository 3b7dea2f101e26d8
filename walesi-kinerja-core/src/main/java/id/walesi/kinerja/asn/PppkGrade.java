package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * The 17 grades of civil servants on contract, lowest first.
 *
 * @term golongan PPPK
 * @basis Perpres 98/2020 jo. Perpres 11/2024
 */
public enum PppkGrade implements PayGrade {
    /** Golongan I. */
    I("i"),
    /** Golongan II. */
    II("ii"),
    /** Golongan III. */
    III("iii"),
    /** Golongan IV. */
    IV("iv"),
    /** Golongan V. */
    V("v"),
    /** Golongan VI. */
    VI("vi"),
    /** Golongan VII. */
    VII("vii"),
    /** Golongan VIII. */
    VIII("viii"),
    /** Golongan IX. */
    IX("ix"),
    /** Golongan X. */
    X("x"),
    /** Golongan XI. */
    XI("xi"),
    /** Golongan XII. */
    XII("xii"),
    /** Golongan XIII. */
    XIII("xiii"),
    /** Golongan XIV. */
    XIV("xiv"),
    /** Golongan XV. */
    XV("xv"),
    /** Golongan XVI. */
    XVI("xvi"),
    /** Golongan XVII. */
    XVII("xvii");

    private final String code;

    PppkGrade(String code) {
        this.code = code;
    }

    /**
     * Reads the printed form.
     *
     * @param text exactly as printed, for example {@code IX}
     * @return the grade
     * @throws IllegalArgumentException if it is anything else; nothing is guessed
     */
    public static PppkGrade parse(String text) {
        for (PppkGrade grade : values()) {
            if (grade.label().equals(Check.notNull("text", text))) {
                return grade;
            }
        }
        throw new IllegalArgumentException("text is no grade of a civil servant on contract: write it as IX");
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return name();
    }
}
