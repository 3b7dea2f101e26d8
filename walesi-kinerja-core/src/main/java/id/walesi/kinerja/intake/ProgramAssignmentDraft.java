package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's work for a joint program in another unit, as typed.
 *
 * @param person the key of the person
 * @param plan the key of the person's own plan
 * @param assignment where, by which route, with whose consent
 * @param cells what the person contributes to which of the other leader's results
 * @term isian penugasan lintas unit dalam program bersama
 */
public record ProgramAssignmentDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String person,
        @Required(groups = AsFact.class) @IdText @Nullable String plan,
        @Required(groups = AsFact.class) @Nullable @Valid CrossUnitAssignmentDraft assignment,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid MatrixCellDraft> cells)
        implements Draft<ProgramAssignment> {

    @Override
    public Optional<ProgramAssignment> read(DraftReader in) {
        Optional<String> who = in.required("person", person, TextForm.id());
        Optional<String> into = in.required("plan", plan, TextForm.id());
        Optional<CrossUnitAssignment> where = in.required("assignment", assignment);
        List<Optional<MatrixCell>> read = in.each("cells", cells);
        in.notEmpty("cells", read);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new ProgramAssignment(
                        PersonId.of(who.orElseThrow()),
                        PlanId.of(into.orElseThrow()),
                        where.orElseThrow(),
                        DraftReader.present(read)));
    }

    /** Who is assigned where. */
    ProgramAssignment outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new ProgramAssignment(
                PersonId.of(in.optional("person", person, TextForm.id()).orElse(Unsaid.key(place))),
                PlanId.of(in.optional("plan", plan, TextForm.id()).orElse("-")),
                assignment == null
                        ? CrossUnitAssignment.appointed(UnitDraft.unknown(place))
                        : assignment.outline(place),
                List.of(new MatrixCell(WorkResultId.of("-"), WorkResultId.of("-"), "-", ResultCategory.MAIN)));
    }

    @Override
    public String toString() {
        return "ProgramAssignmentDraft[***]";
    }
}
