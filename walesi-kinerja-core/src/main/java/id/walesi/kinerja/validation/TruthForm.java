package id.walesi.kinerja.validation;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;

/** Yes or no in two languages. */
record TruthForm() implements TextForm<Boolean> {

    private static final ProblemCode NOT_TRUE_OR_FALSE = ProblemCode.of("text.not-true-or-false");

    @Override
    public Outcome<Boolean> read(String text) {
        return Characters.read(text, TruthForm::truth);
    }

    private static Outcome<Boolean> truth(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("ya")) {
            return Outcome.of(true);
        }
        return text.equalsIgnoreCase("false") || text.equalsIgnoreCase("tidak")
                ? Outcome.of(false)
                : TextForm.refused(NOT_TRUE_OR_FALSE);
    }
}
