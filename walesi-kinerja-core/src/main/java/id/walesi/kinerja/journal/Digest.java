package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 digest of something, as 64 small hexadecimal digits.
 *
 * @param value the digits
 * @term sidik digital
 */
public record Digest(String value) {

    /**
     * Checks the digits.
     *
     * @param value the digits
     */
    public Digest {
        check(value);
    }

    private static void check(String value) {
        Check.that(
                Evidence.isSha256(Check.notNull("value", value)),
                "value",
                value.length() + " characters",
                "a digest has 64 lower-case hexadecimal digits");
    }

    /**
     * A digest from its digits.
     *
     * @param value 64 small hexadecimal digits
     * @return the digest
     */
    public static Digest of(String value) {
        return new Digest(value);
    }

    /**
     * The digest of a text in UTF-8.
     *
     * @param text the text
     * @return its digest
     */
    public static Digest ofText(String text) {
        return ofBytes(Check.notNull("text", text).getBytes(StandardCharsets.UTF_8));
    }

    static Digest ofBytes(byte[]... parts) {
        MessageDigest sha256 = sha256();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // every Java platform must have it
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
