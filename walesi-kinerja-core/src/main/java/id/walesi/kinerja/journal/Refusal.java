package id.walesi.kinerja.journal;

import id.walesi.kinerja.problem.KinerjaException;
import id.walesi.kinerja.problem.Problems;

/** Leaves the reading or writing of a document at its first fault. It never leaves this room. */
final class Refusal extends KinerjaException {

    private static final long serialVersionUID = 1L;

    // transient: exceptions are Serializable by force, problems are not
    private final transient Problems problems;

    Refusal(Problems problems) {
        super("document refused");
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }
}
