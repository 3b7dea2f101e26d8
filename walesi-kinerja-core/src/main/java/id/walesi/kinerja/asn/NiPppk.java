package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 18-digit number of a civil servant on contract: day of birth, year of appointment, a two-digit code, sex, serial.
 * A contract with another institution gives another number.
 *
 * <p>Digits 13 and 14 tell it from a {@link Nip}: 01 to 12 is a month of a permanent civil servant, 21 and above a code
 * of a contract; nothing is known of 00 and 13 to 20, which are refused. That line is our reading of numbers seen; what
 * the code means is not settled, so nothing is derived from it.
 *
 * @param value 18 ASCII digits
 * @term nomor induk PPPK (NI PPPK)
 * @basis PP 49/2018; the line at 21 is an interpretation
 */
public record NiPppk(String value) implements EmployeeNumber {

    private static final ProblemCode CONTRACT_CODE = ProblemCode.of("identity.contract-code");
    private static final int LENGTH = 18;
    private static final int LOWEST_CODE = 21;

    /**
     * Checks its component.
     *
     * @param value 18 ASCII digits
     */
    public NiPppk {
        IdentityDigits.refuse(diagnose(value));
    }

    /**
     * A number.
     *
     * @param value 18 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if {@link #diagnose(String)} finds something that blocks; the message names the
     *     problem codes and shows no digit
     */
    public static NiPppk of(String value) {
        return new NiPppk(value);
    }

    /**
     * All that is wrong with a text as a number of a civil servant on contract.
     *
     * @param text the text as it came; not null
     * @return the problems, none of which shows a digit; empty if it is a number
     */
    public static Problems diagnose(String text) {
        return diagnose(text, Optional.empty());
    }

    /**
     * The same, and a notice if the age at appointment is implausible.
     *
     * @param text the text as it came; not null
     * @param ages the ages at appointment that look plausible to the host
     * @return the problems, none of which shows a digit; empty if it is a plausible number
     */
    public static Problems diagnose(String text, PlausibleAges ages) {
        return diagnose(text, Optional.of(Check.notNull("ages", ages)));
    }

    private static Problems diagnose(String text, Optional<PlausibleAges> ages) {
        List<Problem> found = new ArrayList<>();
        IdentityDigits.read(text, LENGTH, found).ifPresent(digits -> {
            digits.checkPerson(found, () -> {
                if (contractCode(digits) < LOWEST_CODE) {
                    found.add(Problem.error(CONTRACT_CODE, ""));
                }
            });
            digits.checkAge(ages, days(appointed(digits)), found);
        });
        return new Problems(found);
    }

    private static Year appointed(IdentityDigits digits) {
        return Year.of(digits.number(9, 12));
    }

    private static int contractCode(IdentityDigits digits) {
        return digits.number(13, 14);
    }

    private static DateRange days(Year year) {
        return DateRange.of(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /**
     * The day of birth.
     *
     * @return digits 1 to 8
     */
    public LocalDate birthDate() {
        return digits().birthDate().orElseThrow();
    }

    /**
     * The year of appointment.
     *
     * @return digits 9 to 12
     */
    public Year appointed() {
        return appointed(digits());
    }

    /**
     * The two-digit code of the contract, whose meaning is not settled.
     *
     * @return digits 13 and 14, 21 to 99
     */
    public int contractCode() {
        return contractCode(digits());
    }

    /**
     * The sex.
     *
     * @return from digit 15
     */
    public Sex sex() {
        return digits().sex().orElseThrow();
    }

    /**
     * The serial among persons whose other digits coincide.
     *
     * @return digits 16 to 18, from 1 on
     */
    public int serial() {
        return digits().serial();
    }

    private IdentityDigits digits() {
        return new IdentityDigits(value);
    }

    @Override
    public String toString() {
        return "NiPppk[******************]";
    }
}
