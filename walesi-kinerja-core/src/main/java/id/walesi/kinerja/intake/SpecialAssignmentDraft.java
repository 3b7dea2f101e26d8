package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.target.SpecialAssignment;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assignment from outside, as typed.
 *
 * @param scope the code of its scope
 * @param assigner who assigned it
 * @param reference the letter of assignment
 * @term isian penugasan khusus
 */
public record SpecialAssignmentDraft(
        @Required(groups = AsFact.class) @CodeOf(AssignmentScope.class) @Nullable
        String scope,

        @Required(groups = AsFact.class) @Nullable String assigner,
        @Required(groups = AsFact.class) @IdText @Nullable String reference)
        implements Draft<SpecialAssignment> {

    private static final ProblemCode WITHIN_UNIT = ProblemCode.of("target.special-assignment-within-unit");

    @Override
    public Optional<SpecialAssignment> read(DraftReader in) {
        Optional<AssignmentScope> from = in.required("scope", scope, TextForm.codeOf(AssignmentScope.values()));
        Optional<String> by = in.required("assigner", assigner, TextForm.words());
        Optional<String> letter = in.required("reference", reference, TextForm.id());
        if (from.equals(Optional.of(AssignmentScope.WITHIN_UNIT))) {
            in.find(Problem.error(WITHIN_UNIT, "scope"));
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new SpecialAssignment(from.orElseThrow(), by.orElseThrow(), letter.orElseThrow()));
    }

    @Override
    public String toString() {
        return "SpecialAssignmentDraft[***]";
    }
}
