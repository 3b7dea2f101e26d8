package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Evidence;

/**
 * 256 secret random bits for one record: without them, whoever reads a record with a part cut out could try all ratings
 * or all employee numbers until the digest of the part fits. The host draws a new salt for each record, from
 * {@code SecureRandom}, and need not keep it: the record holds what was made of it for each part.
 *
 * @param value 64 small hexadecimal digits
 * @term garam acak
 */
public record Salt(String value) {

    /**
     * Checks the digits.
     *
     * @param value 64 small hexadecimal digits
     */
    public Salt {
        check(value);
    }

    private static void check(String value) {
        Check.that(
                Evidence.isSha256(Check.notNull("value", value)),
                "value",
                value.length() + " characters",
                "a salt has 64 lower-case hexadecimal digits");
    }

    /**
     * A salt from its digits.
     *
     * @param value 64 small hexadecimal digits, drawn for this record
     * @return the salt
     */
    public static Salt of(String value) {
        return new Salt(value);
    }

    /** The salt of one part: who knows it learns nothing of the others. */
    String of(RecordPart part) {
        return Digest.ofText("walesi-kinerja/salt/1 " + part.code() + " " + value)
                .value();
    }

    @Override
    public String toString() {
        return "Salt[***]";
    }
}
