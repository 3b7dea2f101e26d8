package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.target.AssignmentRoute;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.CrossUnitAssignment.Consent;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assignment to another unit, as typed.
 *
 * @param unit the receiving unit
 * @param route the code of the way it came about
 * @param ownLeader the consent of the person's own leader
 * @param receivingLeader the consent of the leader of the receiving unit
 * @term isian penugasan lintas unit
 */
public record CrossUnitAssignmentDraft(
        @Required(groups = AsFact.class) @Nullable @Valid UnitDraft unit,

        @Required(groups = AsFact.class) @CodeOf(AssignmentRoute.class) @Nullable
        String route,

        @Nullable @Valid ConsentDraft ownLeader,
        @Nullable @Valid ConsentDraft receivingLeader)
        implements Draft<CrossUnitAssignment> {

    @Override
    public Optional<CrossUnitAssignment> read(DraftReader in) {
        Optional<OrgUnit> to = in.required("unit", unit);
        Optional<AssignmentRoute> by = in.required("route", route, TextForm.codeOf(AssignmentRoute.values()));
        Optional<Consent> own = in.optional("ownLeader", ownLeader);
        Optional<Consent> receiving = in.optional("receivingLeader", receivingLeader);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new CrossUnitAssignment(to.orElseThrow(), by.orElseThrow(), own, receiving));
    }

    /** Where it leads and who consented; a route or a consent that cannot be read leaves nothing to ask for. */
    CrossUnitAssignment outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new CrossUnitAssignment(
                unit == null ? UnitDraft.unknown(place) : unit.outline(place),
                in.optional("route", route, TextForm.codeOf(AssignmentRoute.values()))
                        .orElse(AssignmentRoute.APPOINTED),
                Optional.ofNullable(ownLeader).map(ConsentDraft::outline),
                Optional.ofNullable(receivingLeader).map(ConsentDraft::outline));
    }

    @Override
    public String toString() {
        return "CrossUnitAssignmentDraft[***]";
    }
}
