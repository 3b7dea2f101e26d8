package id.walesi.kinerja.validation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;
import java.util.function.Function;

/** What a factory takes. */
record MadeForm<T>(ProblemCode refusal, Function<String, T> factory) implements TextForm<T> {

    MadeForm {
        Check.notNull("refusal", refusal);
        Check.notNull("factory", factory);
    }

    @Override
    public Outcome<T> read(String text) {
        return Characters.read(text, this::made);
    }

    private Outcome<T> made(String text) {
        try {
            return Outcome.of(factory.apply(text));
        } catch (IllegalArgumentException e) {
            return TextForm.refused(refusal);
        }
    }
}
