package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;

/** Where in a document a value stands, and whom the document knows. */
record Place(String path, Persons persons) {

    Place field(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, persons);
    }

    Place item(int index) {
        return new Place(path + "[" + index + "]", persons);
    }

    Refusal refusal(ProblemCode code, Term... details) {
        return new Refusal(Problems.of(Problem.error(code, path, details)));
    }

    Refusal refusal(Problems found) {
        return new Refusal(path.isEmpty() ? found : found.within(path));
    }
}
