package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 16-digit population number: region of first registration, day of birth without a century (for women the day plus
 * 40), serial. Guessable, so never a secret; personal, so masked in text.
 *
 * <p>The region never changes when its holder moves, so it is not offered for comparison with an address.
 *
 * @param value 16 ASCII digits
 * @term nomor induk kependudukan (NIK)
 * @basis UU 23/2006 on population administration
 */
public record Nik(String value) {

    private static final ProblemCode BIRTH_DATE = ProblemCode.of("identity.birth-date");
    private static final ProblemCode SERIAL = ProblemCode.of("identity.serial");
    private static final int LENGTH = 16;
    private static final int FEMALE_DAYS = 40;
    private static final int YEARS_OF_CENTURY = 100;

    /** A century whose year 00 has a 29 February: a day that exists in some century exists in this one. */
    private static final int CENTURY = 2000;

    /**
     * Checks its component.
     *
     * @param value 16 ASCII digits
     */
    public Nik {
        IdentityDigits.refuse(diagnose(value));
    }

    /**
     * A number.
     *
     * @param value 16 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if {@link #diagnose} finds something that blocks; the message names the problem
     *     codes and shows no digit
     */
    public static Nik of(String value) {
        return new Nik(value);
    }

    /**
     * All that is wrong with a text as a NIK. A serial 0000 is suspicious and gives a warning: the rules seen do not say
     * that it is never issued.
     *
     * @param text the text as it came; not null
     * @return the problems, none of which shows a digit; empty if it is an unsuspicious number
     */
    public static Problems diagnose(String text) {
        List<Problem> found = new ArrayList<>();
        IdentityDigits.read(text, LENGTH, found).ifPresent(digits -> {
            if (birthDate(digits).isEmpty()) {
                found.add(Problem.error(BIRTH_DATE, ""));
            }
            if (digits.number(13, 16) == 0) {
                found.add(Problem.warning(SERIAL, ""));
            }
        });
        return new Problems(found);
    }

    private static Sex sex(IdentityDigits digits) {
        return digits.number(7, 8) > FEMALE_DAYS ? Sex.FEMALE : Sex.MALE;
    }

    private static Optional<LocalDate> birthDate(IdentityDigits digits) {
        int day = digits.number(7, 8) - (sex(digits) == Sex.FEMALE ? FEMALE_DAYS : 0);
        return IdentityDigits.date(CENTURY + digits.number(11, 12), digits.number(9, 10), day);
    }

    /**
     * The sex.
     *
     * @return female if 40 was added to the day of birth
     */
    public Sex sex() {
        return sex(new IdentityDigits(value));
    }

    /**
     * Whether the number fits a day of birth. It has no century, so a hundred years more or less fit alike.
     *
     * @param birthDate the day of birth
     * @return true if day, month and the last two digits of the year agree
     */
    public boolean matches(LocalDate birthDate) {
        LocalDate own = birthDate(new IdentityDigits(value)).orElseThrow();
        return own.getDayOfMonth() == birthDate.getDayOfMonth()
                && own.getMonth() == birthDate.getMonth()
                && birthDate.getYear() % YEARS_OF_CENTURY == own.getYear() - CENTURY;
    }

    @Override
    public String toString() {
        return "Nik[****************]";
    }
}
