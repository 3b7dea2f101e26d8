package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import java.util.Optional;

/**
 * What is proposed to an official, who adopts it or departs from it with a reason. The proposal decides nothing: it
 * stands beside the decision, so that everybody sees both.
 *
 * @param <C> the scale of what is proposed
 * @term usulan penetapan
 */
public sealed interface Proposal<C extends Coded> permits RatingProposal, YearProposal {

    /**
     * What is proposed.
     *
     * @return the rating or predicate; empty if nothing is
     */
    Optional<C> proposed();

    /**
     * What kind of rule the proposal follows.
     *
     * @return the standing; no national statute makes such a proposal
     */
    Standing standing();

    /**
     * How sure it is that such a proposal is practiced so.
     *
     * @return the confidence
     */
    Confidence confidence();
}
