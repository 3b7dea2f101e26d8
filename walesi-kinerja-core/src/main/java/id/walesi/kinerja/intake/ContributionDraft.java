package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionKind;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who helped whom on which shared result, as typed. Whether it fits its program is found when it enters the ledger.
 *
 * @param id the key of the contribution
 * @param indicatorId the key of the common target that it served
 * @param kind the code of its kind
 * @param firstDay the first day
 * @param lastDay the last day
 * @param receiver the key of the person whom it helped
 * @param parts who gave how much
 * @param evidence where it can be seen
 * @term isian kontribusi
 */
public record ContributionDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String indicatorId,

        @Required(groups = AsFact.class) @CodeOf(ContributionKind.class) @Nullable
        String kind,

        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay,
        @Required(groups = AsFact.class) @IdText @Nullable String receiver,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid ContributionPartDraft> parts,

        @Required(groups = AsFact.class) @Nullable @Valid EvidenceDraft evidence)
        implements Draft<Contribution> {

    @Override
    public Optional<Contribution> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> target = in.required("indicatorId", indicatorId, TextForm.id());
        Optional<ContributionKind> with = in.required("kind", kind, TextForm.codeOf(ContributionKind.values()));
        Optional<DateRange> days = in.days(firstDay, lastDay);
        Optional<String> helped = in.required("receiver", receiver, TextForm.id());
        List<Optional<Contribution.Part>> given = in.each("parts", parts);
        in.notEmpty("parts", given);
        Optional<Evidence> seen = in.required("evidence", evidence);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(Contribution.of(
                        key.orElseThrow(),
                        IndicatorId.of(target.orElseThrow()),
                        with.orElseThrow(),
                        days.orElseThrow(),
                        PersonId.of(helped.orElseThrow()),
                        DraftReader.present(given),
                        seen.orElseThrow()));
    }

    @Override
    public String toString() {
        return "ContributionDraft[***]";
    }
}
