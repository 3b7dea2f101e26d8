package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as typed.
 *
 * @param id the host's key of the person
 * @param name the name
 * @param status the code of the kind of employment
 * @param position the post
 * @param unit the unit in which the post is
 * @term isian pegawai
 */
public record PersonDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String name,

        @Required(groups = AsFact.class) @CodeOf(EmploymentStatus.class) @Nullable
        String status,

        @Required(groups = AsFact.class) @Nullable @Valid PositionDraft position,
        @Required(groups = AsFact.class) @Nullable @Valid UnitDraft unit)
        implements Draft<CivilServant> {

    @Override
    public Optional<CivilServant> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("name", name, TextForm.words());
        Optional<EmploymentStatus> employed = in.required("status", status, TextForm.codeOf(EmploymentStatus.values()));
        Optional<Position> post = in.required("position", position);
        Optional<OrgUnit> within = in.required("unit", unit);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(CivilServant.of(
                        PersonId.of(key.orElseThrow()),
                        called.orElseThrow(),
                        employed.orElseThrow(),
                        post.orElseThrow(),
                        within.orElseThrow()));
    }

    @Override
    public String toString() {
        return "PersonDraft[***]";
    }
}
