package id.walesi.kinerja.validation;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.util.regex.Pattern;

/** Decimal numbers. Shape and length are looked at before any arithmetic, so a hostile text costs nothing. */
record NumberForm(NumberNotation notation) implements TextForm<Ratio> {

    private static final ProblemCode NOT_A_NUMBER = ProblemCode.of("text.not-a-number");
    private static final ProblemCode SCIENTIFIC = ProblemCode.of("text.number-scientific");
    private static final ProblemCode AMBIGUOUS = ProblemCode.of("text.number-ambiguous");
    private static final ProblemCode DECIMAL_COMMA = ProblemCode.of("text.number-decimal-comma");
    private static final ProblemCode GROUPED = ProblemCode.of("text.number-grouped");
    private static final ProblemCode OTHER_NOTATION = ProblemCode.of("text.number-in-other-notation");
    private static final ProblemCode TOO_LONG = ProblemCode.of("text.number-too-long");

    /** More than any number with its groups needs: a longer text is not worth a look at its shape. */
    private static final int LONGEST = 64;

    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]++(?:[.,][0-9]++)?[eE][+-]?[0-9]++");
    private static final Pattern DOT = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]++,[0-9]++");
    private static final Pattern GROUPS = Pattern.compile("-?[0-9]{1,3}(?:[.,][0-9]{3})++(?:[.,][0-9]++)?");
    private static final Pattern INDONESIAN =
            Pattern.compile("-?(?:[0-9]++|[1-9][0-9]{0,2}(?:\\.[0-9]{3})++)(?:,[0-9]++)?");

    @Override
    public Outcome<Ratio> read(String text) {
        return Characters.read(text, this::number);
    }

    private Outcome<Ratio> number(String text) {
        if (text.length() > LONGEST) {
            boolean number = text.chars().allMatch(c -> "0123456789.,+-eE".indexOf(c) >= 0);
            return number ? tooLong() : TextForm.refused(NOT_A_NUMBER);
        }
        if (EXPONENT.matcher(text).matches()) {
            return TextForm.refused(SCIENTIFIC);
        }
        return switch (notation) {
            case UNSTATED -> unstated(text);
            case CANONICAL -> DOT.matcher(text).matches() ? bounded(text) : refusedIn(text);
            case INDONESIAN ->
                INDONESIAN.matcher(text).matches()
                        ? bounded(text.replace(".", "").replace(',', '.'))
                        : refusedIn(text);
        };
    }

    private static Outcome<Ratio> unstated(String text) {
        if (NumberNotation.isLikeGroup(text.replace(',', '.'))) {
            return TextForm.refused(AMBIGUOUS);
        }
        if (DOT.matcher(text).matches()) {
            return bounded(text);
        }
        if (COMMA.matcher(text).matches()) {
            return TextForm.refused(DECIMAL_COMMA);
        }
        return TextForm.refused(GROUPS.matcher(text).matches() ? GROUPED : NOT_A_NUMBER);
    }

    private Outcome<Ratio> refusedIn(String text) {
        boolean number = DOT.matcher(text).matches()
                || COMMA.matcher(text).matches()
                || GROUPS.matcher(text).matches();
        return number
                ? Outcome.refused(Problems.of(Problem.error(OTHER_NOTATION, "", Term.of("notation", notation))))
                : TextForm.refused(NOT_A_NUMBER);
    }

    /** The text has the canonical shape; only its length can be wrong. */
    private static Outcome<Ratio> bounded(String text) {
        int dot = text.indexOf('.');
        int digits = text.length() - (text.startsWith("-") ? 1 : 0) - (dot < 0 ? 0 : 1);
        int decimals = dot < 0 ? 0 : text.length() - dot - 1;
        if (digits > Ratio.MAX_DIGITS || decimals > Ratio.MAX_DECIMALS) {
            return tooLong();
        }
        return Outcome.of(Ratio.parse(text));
    }

    private static Outcome<Ratio> tooLong() {
        return Outcome.refused(Problems.of(Problem.error(
                TOO_LONG,
                "",
                Term.of("digits", Ratio.of(Ratio.MAX_DIGITS)),
                Term.of("decimals", Ratio.of(Ratio.MAX_DECIMALS)))));
    }
}
