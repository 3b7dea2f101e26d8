package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an agency's numbers had proposed, as typed.
 *
 * @param scheme the name of the agency's scheme, as {@link PolicyId#parse} reads it
 * @param standing the code of what kind of rule the scheme is
 * @param confidence the code of how sure it is that it is practiced so
 * @param rating the code or label of the rating proposed
 * @param score the number that it was read from
 * @term isian usulan rating
 */
public record RatingProposalDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String scheme,

        @Required(groups = AsFact.class) @CodeText @Nullable String standing,

        @Required(groups = AsFact.class) @CodeText @Nullable String confidence,

        @Required(groups = AsFact.class) @CodeOf(ExpectationRating.class) @Nullable
        String rating,

        @Required(groups = AsFact.class) @AmountText @Nullable
        String score)
        implements Draft<RatingProposal> {

    private static final TextForm<PolicyId> POLICY =
            TextForm.made(ProblemCode.of("appraisal.not-a-policy-id"), PolicyId::parse);
    private static final TextForm<Standing> STANDING =
            listed(ProblemCode.of("appraisal.unknown-standing"), Standing.values(), Standing::code);
    private static final TextForm<Confidence> CONFIDENCE =
            listed(ProblemCode.of("appraisal.unknown-confidence"), Confidence.values(), Confidence::code);

    @Override
    public Optional<RatingProposal> read(DraftReader in) {
        Optional<PolicyId> name = coded("scheme", scheme, POLICY, in);
        Optional<Standing> kind = coded("standing", standing, STANDING, in);
        Optional<Confidence> sure = coded("confidence", confidence, CONFIDENCE, in);
        Optional<ExpectationRating> rung = in.required("rating", rating, TextForm.codeOf(ExpectationRating.values()));
        Optional<Ratio> number = in.required("score", score, TextForm.number(NumberNotation.UNSTATED));
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new RatingProposal(
                        name.orElseThrow(),
                        kind.orElseThrow(),
                        sure.orElseThrow(),
                        rung.orElseThrow(),
                        new Score(number.orElseThrow())));
    }

    private static <T> Optional<T> coded(String name, @Nullable String text, TextForm<T> form, DraftReader in) {
        return in.required(name, text, TextForm.code()).flatMap(code -> in.optional(name, code, form));
    }

    /** A member of a list of the law's room, which has codes and no words. */
    private static <E> TextForm<E> listed(ProblemCode unknown, E[] members, Function<E, String> code) {
        return text -> Arrays.stream(members)
                .filter(member -> code.apply(member).equals(text))
                .findFirst()
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Problems.of(Problem.error(
                        unknown,
                        "",
                        Term.of("allowed", Arrays.stream(members).map(code).collect(Collectors.joining(", ")))))));
    }

    @Override
    public String toString() {
        return "RatingProposalDraft[***]";
    }
}
