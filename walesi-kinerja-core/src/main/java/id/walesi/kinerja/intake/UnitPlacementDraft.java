package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands in the tree, as typed.
 *
 * @param unit the unit
 * @param parentId the key of the unit above it; none for an agency
 * @param firstDay the first day
 * @param lastDay the last day, if it is known
 * @term isian kedudukan unit kerja
 */
public record UnitPlacementDraft(
        @Required(groups = AsFact.class) @Nullable @Valid UnitDraft unit,
        @IdText @Nullable String parentId,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @DateText @Nullable String lastDay)
        implements Draft<UnitPlacement> {

    @Override
    public Optional<UnitPlacement> read(DraftReader in) {
        Optional<OrgUnit> placed = in.required("unit", unit);
        Optional<UnitId> parent =
                in.optional("parentId", parentId, TextForm.id()).map(UnitId::of);
        Optional<DateRange> days = in.daysSince(firstDay, lastDay);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new UnitPlacement(placed.orElseThrow(), parent, days.orElseThrow()));
    }

    @Override
    public String toString() {
        return "UnitPlacementDraft[***]";
    }
}
