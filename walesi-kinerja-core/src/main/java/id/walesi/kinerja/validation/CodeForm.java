package id.walesi.kinerja.validation;

import id.walesi.kinerja.asn.PayGrade;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Labeled;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A member of a closed list, by code or official label. A refusal tells what is allowed, never what was typed. */
record CodeForm<E extends Coded>(List<E> members) implements TextForm<E> {

    private static final ProblemCode UNKNOWN_CODE = ProblemCode.of("text.unknown-code");
    private static final ProblemCode AMBIGUOUS_LABEL = ProblemCode.of("text.ambiguous-label");

    CodeForm {
        members = Check.list("members", members);
    }

    @Override
    public Outcome<E> read(String text) {
        return Characters.read(text, this::member);
    }

    private Outcome<E> member(String text) {
        for (E member : members) {
            if (member.code().equals(text)) {
                return Outcome.of(member);
            }
        }
        List<E> labeled = new ArrayList<>(1);
        for (E member : members) {
            if (isLabel(member, text)) {
                labeled.add(member);
            }
        }
        if (labeled.size() == 1) {
            return Outcome.of(labeled.get(0));
        }
        // where two lists print one label, nobody can tell which is meant: the codes can
        return labeled.isEmpty() ? refused(UNKNOWN_CODE, members) : refused(AMBIGUOUS_LABEL, labeled);
    }

    private Outcome<E> refused(ProblemCode why, List<E> choice) {
        String allowed = choice.stream().map(Coded::code).collect(Collectors.joining(", "));
        return Outcome.refused(Problems.of(Problem.error(why, "", Term.of("allowed", allowed))));
    }

    private static boolean isLabel(Coded member, String text) {
        if (member instanceof PayGrade grade) {
            return grade.label().equals(text); // written in Roman digits, with a small letter
        }
        if (!(member instanceof Labeled labeled)) {
            return false;
        }
        if (labeled.label().equalsIgnoreCase(text)) {
            return true;
        }
        for (String alias : labeled.aliases()) {
            if (alias.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
