package id.walesi.kinerja.validation;

import id.walesi.kinerja.asn.PayGrade;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.stream.Collectors;

/** A member of a closed list, by code or official label. A refusal tells what is allowed, never what was typed. */
record CodeForm<E extends Coded>(List<E> members) implements TextForm<E> {

    private static final ProblemCode UNKNOWN_CODE = ProblemCode.of("text.unknown-code");

    CodeForm {
        members = Check.list("members", members);
    }

    @Override
    public Outcome<E> read(String text) {
        return Characters.read(text, this::member);
    }

    private Outcome<E> member(String text) {
        for (E member : members) {
            if (member.code().equals(text) || isLabel(member, text)) {
                return Outcome.of(member);
            }
        }
        String allowed = members.stream().map(Coded::code).collect(Collectors.joining(", "));
        return Outcome.refused(Problems.of(Problem.error(UNKNOWN_CODE, "", Term.of("allowed", allowed))));
    }

    private static boolean isLabel(Coded member, String text) {
        if (member instanceof Predicate predicate) {
            return Predicate.labeled(new Predicate[] {predicate}, text).isPresent();
        }
        if (member instanceof PayGrade grade) {
            return grade.label().equals(text);
        }
        return member instanceof CoreValue value && value.label().equalsIgnoreCase(text);
    }
}
