package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rating as a named person decided it. Under the system in force the ratings of results and of behavior are judgments
 * of the appraiser, not computed. Where an agency's numbers proposed another rating, that stands beside the decision.
 *
 * @param rating the rating
 * @param decidedBy who decided
 * @param role in which role
 * @param on the day of the decision
 * @param reason the reason, in free words; empty if none was given
 * @param proposal what an agency's numbers proposed; a decision that differs from it has a reason
 * @term rating hasil kerja, rating perilaku kerja
 * @basis PermenPANRB 6/2022 Pasal 23-25
 */
public record RatingDecision(
        ExpectationRating rating,
        PersonId decidedBy,
        ActorRole role,
        LocalDate on,
        String reason,
        Optional<RatingProposal> proposal) {

    /**
     * Checks its components.
     *
     * @param rating the rating
     * @param decidedBy who decided
     * @param role in which role
     * @param on the day of the decision
     * @param reason the reason, in free words; empty if none was given
     * @param proposal what an agency's numbers proposed; a decision that differs from it has a reason
     */
    public RatingDecision {
        Check.notNull("rating", rating);
        Check.notNull("decidedBy", decidedBy);
        Check.notNull("role", role);
        Check.notNull("on", on);
        Check.notNull("reason", reason);
        Check.notNull("proposal", proposal);
        checkReason(proposal, rating, reason);
    }

    private static void checkReason(Optional<RatingProposal> proposal, ExpectationRating rating, String reason) {
        boolean explained = !reason.isBlank() || !differs(proposal, rating);
        Check.that(explained, "reason", reason, "a decision that departs from the proposal needs one");
    }

    private static boolean differs(Optional<RatingProposal> proposal, ExpectationRating rating) {
        return proposal.isPresent() && !Departure.agrees(proposal.get(), rating);
    }

    /**
     * A decision that no number was proposed for.
     *
     * @param rating the rating
     * @param decidedBy who decided
     * @param role in which role
     * @param on the day of the decision
     * @param reason the reason, in free words; empty if none was given
     */
    public RatingDecision(ExpectationRating rating, PersonId decidedBy, ActorRole role, LocalDate on, String reason) {
        this(rating, decidedBy, role, on, reason, Optional.empty());
    }

    /**
     * Adopts a proposal.
     *
     * @param proposal the proposal
     * @param by who adopts it
     * @param role in which role
     * @param on the day
     * @return the decision for the rating proposed
     */
    public static RatingDecision adopt(RatingProposal proposal, PersonId by, ActorRole role, LocalDate on) {
        return new RatingDecision(proposal.rating(), by, role, on, "", Optional.of(proposal));
    }

    /**
     * Departs from a proposal.
     *
     * @param proposal the proposal
     * @param rating the rating that shall stand instead
     * @param by who decides
     * @param role in which role
     * @param on the day
     * @param reason why
     * @return the decision, or {@code appraisal.departure-without-reason} or {@code appraisal.departure-agrees}
     */
    public static Outcome<RatingDecision> depart(
            RatingProposal proposal,
            ExpectationRating rating,
            PersonId by,
            ActorRole role,
            LocalDate on,
            String reason) {
        Check.notNull("reason", reason);
        List<Problem> found = Departure.problems(proposal, "rating", rating, reason);
        return found.isEmpty()
                ? Outcome.of(new RatingDecision(rating, by, role, on, reason, Optional.of(proposal)))
                : Outcome.refused(new Problems(found));
    }

    /**
     * The same decision with what had been proposed, for example a decision that was taken in an {@link Appraisal}.
     *
     * @param proposed what an agency's numbers proposed
     * @return the decision beside the proposal, or {@code appraisal.departure-without-reason}
     */
    public Outcome<RatingDecision> beside(RatingProposal proposed) {
        return Departure.agrees(proposed, rating)
                ? Outcome.of(new RatingDecision(rating, decidedBy, role, on, reason, Optional.of(proposed)))
                : depart(proposed, rating, decidedBy, role, on, reason);
    }

    /**
     * Whether the person departed from a proposal.
     *
     * @return false if the proposal was adopted, or there was none
     */
    public boolean isDeparture() {
        return differs(proposal, rating);
    }

    @Override
    public String toString() {
        return "RatingDecision[by " + role + " on " + on + "]";
    }
}
