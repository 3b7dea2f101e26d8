package id.walesi.kinerja.validation;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Weight;

/** Weights. */
record WeightForm() implements TextForm<Weight> {

    private static final ProblemCode NEGATIVE = ProblemCode.of("text.number-negative");

    @Override
    public Outcome<Weight> read(String text) {
        return TextForm.number(NumberNotation.UNSTATED)
                .read(text)
                .fold(
                        number -> number.sign() < 0 ? TextForm.refused(NEGATIVE) : Outcome.of(new Weight(number)),
                        Outcome::refused);
    }
}
