package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WeightText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one giver gave, as typed.
 *
 * @param giver the key of the giver
 * @param amount how much, in the measure agreed on
 * @term isian bagian kontribusi
 */
public record ContributionPartDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String giver,

        @Required(groups = AsFact.class) @WeightText @Nullable
        String amount)
        implements Draft<Contribution.Part> {

    private static final ProblemCode ZERO = ProblemCode.of("collaboration.part-is-zero");

    @Override
    public Optional<Contribution.Part> read(DraftReader in) {
        Optional<String> who = in.required("giver", giver, TextForm.id());
        Optional<Weight> much = in.required("amount", amount, TextForm.weight());
        if (much.equals(Optional.of(Weight.ZERO))) {
            in.find(Problem.error(ZERO, "amount"));
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Contribution.Part(PersonId.of(who.orElseThrow()), much.orElseThrow()));
    }

    @Override
    public String toString() {
        return "ContributionPartDraft[***]";
    }
}
