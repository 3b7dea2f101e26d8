package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.rating.Predicate;
import java.time.LocalDate;

/**
 * The predicate of a year as an official adopted it, beside the proposal from the periodic results. Both stand.
 *
 * @term predikat kinerja tahunan
 * @basis PermenPANRB 6/2022: annual evaluation; how it follows from the periodic ones is not said
 */
public sealed interface YearResult permits YearResultValues {

    /**
     * The predicate of the year.
     *
     * @return as adopted
     */
    Predicate predicate();

    /**
     * What was proposed.
     *
     * @return the proposal
     */
    YearProposal proposal();

    /**
     * Who adopted it.
     *
     * @return the person
     */
    PersonId decidedBy();

    /**
     * In which role.
     *
     * @return the role
     */
    ActorRole role();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Why the official departed from the proposal, or decided without one.
     *
     * @return the reason; empty for an adoption
     */
    String reason();

    /**
     * Whether the official departed from the proposal, or decided without one.
     *
     * @return false for an adoption
     */
    boolean isDeparture();

    /**
     * Adopts a proposal.
     *
     * @param proposal the proposal
     * @param by who adopts it
     * @param role in which role
     * @param on the day
     * @return the result, or {@code appraisal.nothing-to-adopt}
     */
    static Outcome<YearResult> adopt(YearProposal proposal, PersonId by, ActorRole role, LocalDate on) {
        return YearResultValues.adopt(proposal, by, role, on);
    }

    /**
     * Departs from a proposal, or decides where none was made.
     *
     * @param proposal the proposal
     * @param predicate the predicate that shall stand instead
     * @param by who decides
     * @param role in which role
     * @param on the day
     * @param reason why
     * @return the result, or {@code appraisal.departure-without-reason} or {@code appraisal.departure-agrees}
     */
    static Outcome<YearResult> depart(
            YearProposal proposal, Predicate predicate, PersonId by, ActorRole role, LocalDate on, String reason) {
        return YearResultValues.depart(proposal, predicate, by, role, on, reason);
    }
}
