package id.walesi.kinerja.intake;

import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annex of a plan as typed.
 *
 * @param resourceSupport resources promised
 * @param accountabilityScheme how and when is reported
 * @param consequences agreed rewards, sanctions, follow-up
 * @term isian lampiran SKP
 */
public record AnnexDraft(
        @Nullable List<@Nullable @Required(groups = AsFact.class) String> resourceSupport,
        @Nullable List<@Nullable @Required(groups = AsFact.class) String> accountabilityScheme,
        @Nullable List<@Nullable @Required(groups = AsFact.class) String> consequences)
        implements Draft<PlanAnnex> {

    @Override
    public Optional<PlanAnnex> read(DraftReader in) {
        List<Optional<String>> resources = in.each("resourceSupport", resourceSupport, TextForm.words());
        List<Optional<String>> scheme = in.each("accountabilityScheme", accountabilityScheme, TextForm.words());
        List<Optional<String>> agreed = in.each("consequences", consequences, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new PlanAnnex(
                        DraftReader.present(resources), DraftReader.present(scheme), DraftReader.present(agreed)));
    }

    @Override
    public String toString() {
        return "AnnexDraft[***]";
    }
}
