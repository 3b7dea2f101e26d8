package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import java.util.Arrays;
import java.util.Optional;

/**
 * The 17 grades of permanent civil servants, lowest first, each with the title of its rank.
 *
 * @term golongan ruang, pangkat
 * @basis PP 11/2017 jo. PP 17/2020
 */
public enum Grade implements PayGrade {
    /** I/a, Juru Muda. */
    I_A("i-a", "I/a", "Juru Muda"),
    /** I/b, Juru Muda Tingkat I. */
    I_B("i-b", "I/b", "Juru Muda Tingkat I"),
    /** I/c, Juru. */
    I_C("i-c", "I/c", "Juru"),
    /** I/d, Juru Tingkat I. */
    I_D("i-d", "I/d", "Juru Tingkat I"),
    /** II/a, Pengatur Muda. */
    II_A("ii-a", "II/a", "Pengatur Muda"),
    /** II/b, Pengatur Muda Tingkat I. */
    II_B("ii-b", "II/b", "Pengatur Muda Tingkat I"),
    /** II/c, Pengatur. */
    II_C("ii-c", "II/c", "Pengatur"),
    /** II/d, Pengatur Tingkat I. */
    II_D("ii-d", "II/d", "Pengatur Tingkat I"),
    /** III/a, Penata Muda. */
    III_A("iii-a", "III/a", "Penata Muda"),
    /** III/b, Penata Muda Tingkat I. */
    III_B("iii-b", "III/b", "Penata Muda Tingkat I"),
    /** III/c, Penata. */
    III_C("iii-c", "III/c", "Penata"),
    /** III/d, Penata Tingkat I. */
    III_D("iii-d", "III/d", "Penata Tingkat I"),
    /** IV/a, Pembina. */
    IV_A("iv-a", "IV/a", "Pembina"),
    /** IV/b, Pembina Tingkat I. */
    IV_B("iv-b", "IV/b", "Pembina Tingkat I"),
    /** IV/c, Pembina Utama Muda. */
    IV_C("iv-c", "IV/c", "Pembina Utama Muda"),
    /** IV/d, Pembina Utama Madya. */
    IV_D("iv-d", "IV/d", "Pembina Utama Madya"),
    /** IV/e, Pembina Utama. */
    IV_E("iv-e", "IV/e", "Pembina Utama");

    private final String code;
    private final String label;
    private final String rankTitle;

    Grade(String code, String label, String rankTitle) {
        this.code = code;
        this.label = label;
        this.rankTitle = rankTitle;
    }

    /**
     * Reads the printed form.
     *
     * @param text exactly as printed, for example {@code III/a}
     * @return the grade
     * @throws IllegalArgumentException if it is anything else; nothing is guessed
     */
    public static Grade parse(String text) {
        for (Grade grade : values()) {
            if (grade.label.equals(Check.notNull("text", text))) {
                return grade;
            }
        }
        throw new IllegalArgumentException("text is no grade of a permanent civil servant: write it as III/a");
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The official title of the rank.
     *
     * @return Indonesian text, for example {@code Penata Muda}
     */
    public String rankTitle() {
        return rankTitle;
    }

    /**
     * The grade to which a promotion leads.
     *
     * @return the next higher grade, or empty for the highest
     */
    public Optional<Grade> next() {
        return Arrays.stream(values())
                .filter(grade -> grade.compareTo(this) > 0)
                .findFirst();
    }
}
