package id.walesi.kinerja.validation;

import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;

/** The digest of a document. */
record DigestForm() implements TextForm<String> {

    private static final ProblemCode NOT_A_DIGEST = ProblemCode.of("text.not-a-digest");

    @Override
    public Outcome<String> read(String text) {
        return Characters.read(
                text, inner -> Evidence.isSha256(inner) ? Outcome.of(inner) : TextForm.refused(NOT_A_DIGEST));
    }
}
