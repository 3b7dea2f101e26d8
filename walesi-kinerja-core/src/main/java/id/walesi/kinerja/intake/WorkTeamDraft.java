package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.TeamMember;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.WorkTeam;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A work team as typed.
 *
 * @param id the key of the team
 * @param name what it is called
 * @param unitId the key of the unit in which the work is carried out
 * @param members who belongs to it when, leads included
 * @term isian tim kerja
 */
public record WorkTeamDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String name,
        @Required(groups = AsFact.class) @IdText @Nullable String unitId,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid TeamMemberDraft> members)
        implements Draft<WorkTeam> {

    @Override
    public Optional<WorkTeam> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("name", name, TextForm.words());
        Optional<String> within = in.required("unitId", unitId, TextForm.id());
        List<Optional<TeamMember>> read = in.each("members", members);
        in.notEmpty("members", read);
        List<TeamMember> present = DraftReader.present(read);
        List<Optional<TeamMember>> known = DraftReader.outlinedApart(read, members, TeamMemberDraft::outline);
        for (Problem problem : WorkTeam.problems(DraftReader.present(known))) {
            // a member who cannot be read may be the lead that seems to be missing
            if (problem.severity() == Severity.ERROR || present.size() == read.size()) {
                in.find(problem.at(DraftReader.place(problem.path(), "members", known)));
            }
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        WorkTeam.of(key.orElseThrow(), called.orElseThrow(), UnitId.of(within.orElseThrow()), present));
    }

    @Override
    public String toString() {
        return "WorkTeamDraft[***]";
    }
}
