package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import java.util.Optional;

/**
 * Where a realization comes from. The library keeps the reference and, where there is one, the digest of the document;
 * the document itself stays with the host.
 *
 * @param kind what kind of evidence
 * @param reference the host's reference to it, not blank
 * @param sha256 the SHA-256 digest of the document as 64 lower-case hexadecimal digits, or empty if none was taken
 * @term bukti dukung
 * @basis PermenPANRB 6/2022: realization based on evidence
 */
public record Evidence(EvidenceKind kind, String reference, Optional<String> sha256) {

    private static final int DIGEST_LENGTH = 64;

    /**
     * Checks its components.
     *
     * @param kind what kind of evidence
     * @param reference the host's reference to it, not blank
     * @param sha256 the SHA-256 digest of the document as 64 lower-case hexadecimal digits, or empty if none was
     *     taken
     */
    public Evidence {
        check(kind, reference, sha256);
    }

    private static void check(EvidenceKind kind, String reference, Optional<String> sha256) {
        Check.notNull("kind", kind);
        Check.text("reference", reference);
        Check.notNull("sha256", sha256)
                .ifPresent(digest -> Check.that(
                        isSha256(digest),
                        "sha256",
                        digest.length() + " characters",
                        "a digest has " + DIGEST_LENGTH + " lower-case hexadecimal digits"));
    }

    /**
     * Whether a text is a digest.
     *
     * @param text the text
     * @return true for 64 lower-case hexadecimal digits
     */
    public static boolean isSha256(String text) {
        boolean hexadecimal =
                Check.notNull("text", text).chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        return hexadecimal && text.length() == DIGEST_LENGTH;
    }

    /**
     * Evidence without a digest.
     *
     * @param kind what kind of evidence
     * @param reference the host's reference to it, not blank
     */
    public Evidence(EvidenceKind kind, String reference) {
        this(kind, reference, Optional.empty());
    }

    /**
     * The same evidence with the digest of its document.
     *
     * @param digest 64 lower-case hexadecimal digits
     * @return the evidence
     * @throws IllegalArgumentException if it is anything else
     */
    public Evidence withSha256(String digest) {
        return new Evidence(kind, reference, Optional.of(digest));
    }

    @Override
    public String toString() {
        return "Evidence[" + kind + "]";
    }
}
