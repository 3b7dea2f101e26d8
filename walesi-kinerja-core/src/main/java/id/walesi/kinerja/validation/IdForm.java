package id.walesi.kinerja.validation;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;
import java.util.regex.Pattern;

/** A host's key. What a spreadsheet has turned into a number has lost its digits for good. */
record IdForm() implements TextForm<String> {

    private static final ProblemCode TURNED_INTO_NUMBER = ProblemCode.of("text.spreadsheet-number");

    /** An exponent; or a decimal zero after so many digits that it was no number of a list such as 1.0. */
    private static final Pattern SPREADSHEET_NUMBER =
            Pattern.compile("[+-]?[0-9]++(?:[.,][0-9]++)?[eE]\\+[0-9]++|[0-9]{8,}+[.,]0++");

    @Override
    public Outcome<String> read(String text) {
        return Characters.read(
                text,
                inner -> SPREADSHEET_NUMBER.matcher(inner).matches()
                        ? TextForm.refused(TURNED_INTO_NUMBER)
                        : Outcome.of(inner));
    }
}
