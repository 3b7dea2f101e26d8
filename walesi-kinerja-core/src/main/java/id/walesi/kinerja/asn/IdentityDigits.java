package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The digits of an identity number while it is diagnosed. Positions are counted from 1, as the rules count them. */
record IdentityDigits(String value) {

    private static final ProblemCode SPREADSHEET_NUMBER = ProblemCode.of("identity.spreadsheet-number");
    private static final ProblemCode SURROUNDING_BLANKS = ProblemCode.of("identity.surrounding-blanks");
    private static final ProblemCode NOT_ASCII_DIGITS = ProblemCode.of("identity.not-ascii-digits");
    private static final ProblemCode LENGTH = ProblemCode.of("identity.length");
    private static final ProblemCode BIRTH_DATE = ProblemCode.of("identity.birth-date");
    private static final ProblemCode SEX_DIGIT = ProblemCode.of("identity.sex-digit");
    private static final ProblemCode SERIAL = ProblemCode.of("identity.serial");
    private static final ProblemCode IMPLAUSIBLE_AGE = ProblemCode.of("identity.implausible-age");

    /** What a spreadsheet makes of a long number: an exponent, decimals, a sign. Digits are lost for good by then. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++([.,][0-9]++)?([eE][+-]?[0-9]++)?");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads the digits for a diagnosis; blanks around them are looked through, but found. */
    static Optional<IdentityDigits> read(String text, int length, List<Problem> found) {
        String inner = withoutSurroundingBlanks(Check.notNull("text", text));
        if (inner.length() < text.length()) {
            found.add(Problem.error(SURROUNDING_BLANKS, ""));
        }
        if (!inner.chars().allMatch(c -> c >= '0' && c <= '9')) {
            boolean number = NUMBER.matcher(inner).matches();
            found.add(Problem.error(number ? SPREADSHEET_NUMBER : NOT_ASCII_DIGITS, ""));
            return Optional.empty();
        }
        if (inner.length() != length) {
            found.add(Problem.error(
                    LENGTH, "", Term.of("found", Ratio.of(inner.length())), Term.of("expected", Ratio.of(length))));
            return Optional.empty();
        }
        return Optional.of(new IdentityDigits(inner));
    }

    private static String withoutSurroundingBlanks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** No-break and zero-width blanks too: they come along when cells are copied. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == BYTE_ORDER_MARK;
    }

    /** The check of a constructor: the same diagnosis, and not a digit of it in the message. */
    static void refuse(Problems problems) {
        String codes =
                problems.list().stream().map(problem -> problem.code().value()).collect(Collectors.joining(", "));
        Check.that(!problems.blocks(), "value", "(masked)", codes);
    }

    /** The number at some positions. */
    int number(int first, int last) {
        return Integer.parseInt(value.substring(first - 1, last));
    }

    /** The day of birth at positions 1 to 8 of an employee number. */
    Optional<LocalDate> birthDate() {
        return date(number(1, 4), number(5, 6), number(7, 8));
    }

    /** The sex at position 15 of an employee number. */
    Optional<Sex> sex() {
        return switch (number(15, 15)) {
            case 1 -> Optional.of(Sex.MALE);
            case 2 -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** The serial at positions 16 to 18 of an employee number. */
    int serial() {
        return number(16, 18);
    }

    /** What the parts say that all 18-digit employee numbers have in common; the part between them is the caller's. */
    void checkPerson(List<Problem> found, Runnable appointment) {
        if (birthDate().isEmpty()) {
            found.add(Problem.error(BIRTH_DATE, ""));
        }
        appointment.run();
        if (sex().isEmpty()) {
            found.add(Problem.error(SEX_DIGIT, ""));
        }
        if (serial() == 0) {
            found.add(Problem.error(SERIAL, ""));
        }
    }

    /** Whether the age at the appointment is plausible; silent where the birth date is wrong or no window is given. */
    void checkAge(Optional<PlausibleAges> ages, DateRange appointment, List<Problem> found) {
        if (ages.isPresent()
                && birthDate().isPresent()
                && !ages.get().allow(birthDate().get(), appointment)) {
            found.add(Problem.notice(
                    IMPLAUSIBLE_AGE,
                    "",
                    Term.of("lowest", Ratio.of(ages.get().lowest())),
                    Term.of("highest", Ratio.of(ages.get().highest()))));
        }
    }

    /** A day that exists, or empty. */
    static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "IdentityDigits[masked]";
    }
}
