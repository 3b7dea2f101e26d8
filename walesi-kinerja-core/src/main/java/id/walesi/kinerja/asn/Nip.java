package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 18-digit number of a permanent civil servant: day of birth, month of appointment, sex, serial. It has no check
 * digit. Guessable, so never a secret; personal, so masked in text.
 *
 * @param value 18 ASCII digits
 * @term nomor induk pegawai (NIP)
 * @basis Perka BKN 22/2007 and 43/2007
 */
public record Nip(String value) implements EmployeeNumber {

    private static final ProblemCode APPOINTMENT_MONTH = ProblemCode.of("identity.appointment-month");
    private static final int LENGTH = 18;

    /**
     * Checks its component.
     *
     * @param value 18 ASCII digits
     */
    public Nip {
        IdentityDigits.refuse(diagnose(Check.notNull("value", value)));
    }

    /**
     * A number.
     *
     * @param value 18 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if {@link #diagnose(String)} finds something that blocks; the message names the
     *     problem codes and shows no digit
     */
    public static Nip of(String value) {
        return new Nip(value);
    }

    /**
     * All that is wrong with a text as a NIP.
     *
     * @param text the text as it came; not null
     * @return the problems, none of which shows a digit; empty if it is a number
     */
    public static Problems diagnose(String text) {
        return diagnose(text, Optional.empty());
    }

    /**
     * All that is wrong with a text as a NIP, and a notice if the age at appointment is implausible.
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
                if (appointed(digits).isEmpty()) {
                    found.add(Problem.error(APPOINTMENT_MONTH, ""));
                }
            });
            appointed(digits).ifPresent(month -> digits.checkAge(ages, days(month), found));
        });
        return new Problems(found);
    }

    private static Optional<YearMonth> appointed(IdentityDigits digits) {
        return IdentityDigits.date(digits.number(9, 12), digits.number(13, 14), 1)
                .map(YearMonth::from);
    }

    private static DateRange days(YearMonth month) {
        return DateRange.ofClosed(month.atDay(1), month.atEndOfMonth());
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
     * The month in which the appointment as a candidate (CPNS) took effect.
     *
     * @return digits 9 to 14
     */
    public YearMonth appointed() {
        return appointed(digits()).orElseThrow();
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
        return "Nip[******************]";
    }
}
