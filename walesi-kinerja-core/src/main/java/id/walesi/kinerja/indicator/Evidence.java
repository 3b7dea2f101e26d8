package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;

/**
 * Where a realization comes from. The library keeps the reference; the document stays with the host.
 *
 * @param kind what kind of evidence
 * @param reference the host's reference to it, not blank
 * @term bukti dukung
 */
public record Evidence(EvidenceKind kind, String reference) {

    /** Checks its components. */
    public Evidence {
        Check.notNull("kind", kind);
        Check.text("reference", reference);
    }
}
