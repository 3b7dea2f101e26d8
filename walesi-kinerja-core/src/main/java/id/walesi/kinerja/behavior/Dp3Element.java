package id.walesi.kinerja.behavior;

import id.walesi.kinerja.explanation.Coded;

/**
 * The eight elements of the appraisal list in use until 2013. Whose leadership was assessed is not known, so that an element
 * may be left out is for the caller to say.
 *
 * @term unsur penilaian DP3
 * @basis PP 10/1979; SE BAKN 02/SE/1980
 */
public enum Dp3Element implements Coded {
    /** Loyalty (kesetiaan). */
    LOYALTY("loyalty", "Kesetiaan"),
    /** Work achievement (prestasi kerja). */
    WORK_ACHIEVEMENT("work-achievement", "Prestasi Kerja"),
    /** Responsibility (tanggung jawab). */
    RESPONSIBILITY("responsibility", "Tanggung Jawab"),
    /** Obedience (ketaatan). */
    OBEDIENCE("obedience", "Ketaatan"),
    /** Honesty (kejujuran). */
    HONESTY("honesty", "Kejujuran"),
    /** Cooperation (kerja sama). */
    COOPERATION("cooperation", "Kerja Sama"),
    /** Initiative (prakarsa). */
    INITIATIVE("initiative", "Prakarsa"),
    /** Leadership (kepemimpinan). */
    LEADERSHIP("leadership", "Kepemimpinan");

    private final String code;
    private final String label;

    Dp3Element(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The official label.
     *
     * @return Indonesian text, for example {@code Kesetiaan}
     */
    public String label() {
        return label;
    }
}
