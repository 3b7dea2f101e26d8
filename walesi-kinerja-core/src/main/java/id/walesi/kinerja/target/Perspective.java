package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Labeled;

/**
 * Under which view a result stands in a leader's plan. Some forms join the last two; a plan on such a form uses the joined
 * one, because which of the two was meant cannot be told.
 *
 * @term perspektif
 * @basis PermenPANRB 6/2022, forms of the SKP; KMK 127/2026 for the joined form
 */
public enum Perspective implements Labeled {
    /** Those who are served (penerima layanan). */
    SERVICE_RECIPIENT("service-recipient", "Penerima Layanan"),
    /** How the work is done (proses bisnis). */
    BUSINESS_PROCESS("business-process", "Proses Bisnis"),
    /** The strength of the organization (penguatan internal). */
    INTERNAL_STRENGTHENING("internal-strengthening", "Penguatan Internal"),
    /** The budget (anggaran). */
    BUDGET("budget", "Anggaran"),
    /** The last two on a form that joins them (penguatan internal dan anggaran). */
    INTERNAL_STRENGTHENING_AND_BUDGET("internal-strengthening-and-budget", "Penguatan Internal dan Anggaran");

    private final String code;
    private final String label;

    Perspective(String code, String label) {
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
