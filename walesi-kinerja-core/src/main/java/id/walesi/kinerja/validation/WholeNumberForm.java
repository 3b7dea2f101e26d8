package id.walesi.kinerja.validation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;

/** Whole numbers within bounds. */
record WholeNumberForm(int lowest, int highest) implements TextForm<Integer> {

    private static final ProblemCode NOT_WHOLE = ProblemCode.of("text.number-not-whole");
    private static final ProblemCode OUT_OF_RANGE = ProblemCode.of("text.number-out-of-range");

    WholeNumberForm {
        Check.that(lowest <= highest, "highest", highest, "must not be below lowest " + lowest);
    }

    @Override
    public Outcome<Integer> read(String text) {
        return TextForm.number(NumberNotation.UNSTATED)
                .read(text)
                .fold(number -> within(text, number), Outcome::refused);
    }

    private Outcome<Integer> within(String text, Ratio number) {
        if (text.indexOf('.') >= 0) {
            return TextForm.refused(NOT_WHOLE);
        }
        boolean within = number.compareTo(Ratio.of(lowest)) >= 0 && number.compareTo(Ratio.of(highest)) <= 0;
        return within
                ? Outcome.of(number.numerator().intValueExact())
                : Outcome.refused(Problems.of(Problem.error(
                        OUT_OF_RANGE, "", Term.of("lowest", Ratio.of(lowest)), Term.of("highest", Ratio.of(highest)))));
    }
}
