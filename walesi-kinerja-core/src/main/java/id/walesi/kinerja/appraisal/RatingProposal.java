package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import java.util.Optional;

/**
 * A rating that an agency's numbers propose. No national number that makes a rating was found: the agency answers for the scheme, and
 * the appraiser for the rating.
 *
 * @param scheme the name of the agency's scheme
 * @param standing what kind of rule the scheme is
 * @param confidence how sure we are that it is practiced so
 * @param rating the rating proposed
 * @param score the number that it was read from
 * @term usulan rating hasil kerja, usulan rating perilaku kerja
 * @basis agency practice; PermenPANRB 6/2022 has ratings that the appraiser decides; no national number was found
 */
public record RatingProposal(
        Coded scheme, Standing standing, Confidence confidence, ExpectationRating rating, Score score)
        implements Proposal<ExpectationRating> {

    /**
     * Checks its components.
     *
     * @param scheme the name of the agency's scheme
     * @param standing what kind of rule the scheme is
     * @param confidence how sure we are that it is practiced so
     * @param rating the rating proposed
     * @param score the number that it was read from
     */
    public RatingProposal {
        Check.notNull("scheme", scheme);
        Check.notNull("standing", standing);
        Check.notNull("confidence", confidence);
        Check.notNull("rating", rating);
        Check.notNull("score", score);
    }

    @Override
    public Optional<ExpectationRating> proposed() {
        return Optional.of(rating);
    }

    /** Without rating and score: they are a person's. */
    @Override
    public String toString() {
        return "RatingProposal[" + scheme.code() + "]";
    }
}
