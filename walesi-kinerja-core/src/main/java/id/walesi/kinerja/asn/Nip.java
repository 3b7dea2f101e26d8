package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * The 18-digit number of a permanent civil servant. Guessable, so never a secret; personal, so masked in text.
 *
 * @param value 18 ASCII digits
 * @term nomor induk pegawai (NIP)
 * @basis Perka BKN 22/2007 and 43/2007
 */
public record Nip(String value) {

    /**
     * Checks its component.
     *
     * @param value 18 ASCII digits
     */
    public Nip {
        check(value);
    }

    private static void check(String value) {
        boolean digits = Check.notNull("value", value).chars().allMatch(c -> c >= '0' && c <= '9');
        Check.that(digits && value.length() == 18, "value", "(masked)", "a NIP has 18 ASCII digits");
    }

    /**
     * A number.
     *
     * @param value 18 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if it is anything else; the message does not show it
     */
    public static Nip of(String value) {
        return new Nip(value);
    }

    @Override
    public String toString() {
        return "Nip[******************]";
    }
}
