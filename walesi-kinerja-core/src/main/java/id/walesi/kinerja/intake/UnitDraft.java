package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit as typed.
 *
 * @param id the host's key of the unit
 * @param name the unit's name
 * @term isian unit kerja
 */
public record UnitDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String name)
        implements Draft<OrgUnit> {

    @Override
    public Optional<OrgUnit> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("name", name, TextForm.words());
        return in.blocks() ? Optional.empty() : Optional.of(new OrgUnit(key.orElseThrow(), called.orElseThrow()));
    }

    OrgUnit outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new OrgUnit(
                in.optional("id", id, TextForm.id()).orElse(Unsaid.key(place)),
                in.optional("name", name, TextForm.words()).orElse(Unsaid.key(place)));
    }

    static OrgUnit unknown(int place) {
        return new OrgUnit(Unsaid.key(place), Unsaid.key(place));
    }

    /** Whether it is known which unit is meant. */
    static boolean isTold(OrgUnit unit) {
        return !Unsaid.is(unit.id().value()) && !Unsaid.is(unit.name());
    }

    @Override
    public String toString() {
        return "UnitDraft[***]";
    }
}
