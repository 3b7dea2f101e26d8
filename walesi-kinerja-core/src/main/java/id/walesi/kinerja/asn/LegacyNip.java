package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * The 9-digit number of a permanent civil servant from before the change to 18 digits. Its digits carry no day of birth,
 * so nothing is derived from them.
 *
 * @param value 9 ASCII digits
 * @term NIP lama
 * @basis Perka BKN 22/2007 and 43/2007
 */
public record LegacyNip(String value) implements EmployeeNumber {

    private static final int LENGTH = 9;

    /**
     * Checks its component.
     *
     * @param value 9 ASCII digits
     */
    public LegacyNip {
        IdentityDigits.refuse(diagnose(value));
    }

    /**
     * A number.
     *
     * @param value 9 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if {@link #diagnose} finds something; the message names the problem codes and
     *     shows no digit
     */
    public static LegacyNip of(String value) {
        return new LegacyNip(value);
    }

    /**
     * All that is wrong with a text as an old NIP.
     *
     * @param text the text as it came; not null
     * @return the problems, none of which shows a digit; empty if it is a number
     */
    public static Problems diagnose(String text) {
        List<Problem> found = new ArrayList<>();
        IdentityDigits.read(text, LENGTH, found);
        return new Problems(found);
    }

    @Override
    public String toString() {
        return "LegacyNip[*********]";
    }
}
