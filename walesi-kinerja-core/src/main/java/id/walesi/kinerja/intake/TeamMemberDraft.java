package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.TeamMember;
import id.walesi.kinerja.asn.TeamRole;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to a work team, as typed.
 *
 * @param person the key of the person
 * @param role the code of the role
 * @param task the part in the team's work, if one is named
 * @param firstDay the first day
 * @param lastDay the last day, if it is known
 * @term isian anggota tim kerja
 */
public record TeamMemberDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String person,

        @Required(groups = AsFact.class) @CodeOf(TeamRole.class) @Nullable
        String role,

        @Nullable String task,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @DateText @Nullable String lastDay)
        implements Draft<TeamMember> {

    @Override
    public Optional<TeamMember> read(DraftReader in) {
        Optional<String> who = in.required("person", person, TextForm.id());
        Optional<TeamRole> as = in.required("role", role, TextForm.codeOf(TeamRole.values()));
        Optional<String> part = in.optional("task", task, TextForm.words());
        Optional<DateRange> days = in.daysSince(firstDay, lastDay);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new TeamMember(
                        PersonId.of(who.orElseThrow()), as.orElseThrow(), part.orElse(""), days.orElseThrow()));
    }

    /** Who belongs to the team when; a role that cannot be read is no lead's. */
    TeamMember outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new TeamMember(
                PersonId.of(in.optional("person", person, TextForm.id()).orElse(Unsaid.key(place))),
                in.optional("role", role, TextForm.codeOf(TeamRole.values())).orElse(TeamRole.MEMBER),
                "",
                in.daysSince(firstDay, lastDay).orElse(Unsaid.days(place)));
    }

    @Override
    public String toString() {
        return "TeamMemberDraft[***]";
    }
}
