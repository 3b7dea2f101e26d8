package id.walesi.kinerja.validation;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as {@code 2025-03-31}, and nothing that only looks like one. */
record DateForm() implements TextForm<LocalDate> {

    private static final ProblemCode NOT_A_DATE = ProblemCode.of("text.not-a-date");
    private static final ProblemCode SERIAL = ProblemCode.of("text.date-serial");
    private static final ProblemCode AMBIGUOUS = ProblemCode.of("text.date-ambiguous");
    private static final ProblemCode NO_SUCH_DAY = ProblemCode.of("text.no-such-day");

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern SPREADSHEET_SERIAL = Pattern.compile("[0-9]{5}(?:[.,][0-9]++)?");
    private static final Pattern TWO_ORDERS =
            Pattern.compile("(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-](?:[0-9]{4}|[0-9]{2})");

    private static final int MONTHS = 12;

    @Override
    public Outcome<LocalDate> read(String text) {
        return Characters.read(text, DateForm::day);
    }

    private static Outcome<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return existing(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        if (SPREADSHEET_SERIAL.matcher(text).matches()) {
            return TextForm.refused(SERIAL);
        }
        return TextForm.refused(TWO_ORDERS.matcher(text).matches() ? AMBIGUOUS : NOT_A_DATE);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Outcome<LocalDate> existing(int year, int month, int day) {
        boolean exists = year > 0
                && month > 0
                && month <= MONTHS
                && day > 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Outcome.of(LocalDate.of(year, month, day)) : TextForm.refused(NO_SUCH_DAY);
    }
}
