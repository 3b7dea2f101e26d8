package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a unit belongs to a joint program, as typed.
 *
 * @param unit the unit
 * @param role the code of the role
 * @param firstDay the first day
 * @param lastDay the last day
 * @term isian unit anggota program bersama
 */
public record MemberUnitDraft(
        @Required(groups = AsFact.class) @Nullable @Valid UnitDraft unit,

        @Required(groups = AsFact.class) @CodeOf(ProgramRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay)
        implements Draft<MemberUnit> {

    @Override
    public Optional<MemberUnit> read(DraftReader in) {
        Optional<OrgUnit> which = in.required("unit", unit);
        Optional<ProgramRole> as = in.required("role", role, TextForm.codeOf(ProgramRole.values()));
        Optional<DateRange> days = in.days(firstDay, lastDay);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new MemberUnit(which.orElseThrow(), as.orElseThrow(), days.orElseThrow()));
    }

    /** Which unit belongs to the program when. */
    MemberUnit outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new MemberUnit(
                unit == null ? UnitDraft.unknown(place) : unit.outline(place),
                in.optional("role", role, TextForm.codeOf(ProgramRole.values())).orElse(ProgramRole.SUPPORTING),
                in.days(firstDay, lastDay).orElse(Unsaid.days(place)));
    }

    @Override
    public String toString() {
        return "MemberUnitDraft[***]";
    }
}
