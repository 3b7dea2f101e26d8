package id.walesi.kinerja.indicator;

import id.walesi.kinerja.explanation.Coded;

/**
 * What kind of evidence supports a realization.
 *
 * @term jenis bukti dukung
 */
public enum EvidenceKind implements Coded {
    /** A register of cases or documents. */
    REGISTER("register"),
    /** A survey. */
    SURVEY("survey"),
    /** A report. */
    REPORT("report"),
    /** Any other document. */
    DOCUMENT("document"),
    /** A figure out of another information system. */
    SYSTEM("system");

    private final String code;

    EvidenceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
