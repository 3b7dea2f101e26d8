package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All contributions to one program and what their receivers said of them: append-only, in the order
 * of the days on which they are told: a line before the last one is refused. A correction is a further line with
 * its reason; whoever corrects a contribution needs a new word of the receiver. A contribution expires by itself when the
 * receiver does not speak in time. The ledger can be read as it was known on an earlier day.
 *
 * @term buku kontribusi
 */
public sealed interface ContributionLedger permits ContributionLedgerValues {

    /**
     * The program.
     *
     * @return the program to which the contributions were made
     */
    JointProgram program();

    /**
     * All lines.
     *
     * @return in the order in which they were written
     */
    List<LedgerEntry> entries();

    /**
     * Tells a contribution.
     *
     * @param contribution what was given
     * @param on the day on which it is told, not before the last line
     * @param attestBy the last day on which the receiver may speak
     * @return the longer ledger, or every reason why not: known already ({@code collaboration.contribution-twice}), outside
     *     the program's days, to no common target, the same giver twice, a giver who is the receiver, people who do not
     *     take part on those days, a deadline before the day, a day before the last line
     */
    Outcome<ContributionLedger> claim(Contribution contribution, LocalDate on, LocalDate attestBy);

    /**
     * Tells a contribution anew. What was said of the earlier telling no longer counts.
     *
     * @param contribution what was really given, under the same id
     * @param on the day on which it is told
     * @param attestBy the last day on which the receiver may speak
     * @param reason why, not blank
     * @return the longer ledger, or the same reasons as with {@link #claim}, or {@code collaboration.contribution-unknown}
     */
    Outcome<ContributionLedger> correct(Contribution contribution, LocalDate on, LocalDate attestBy, String reason);

    /**
     * Says what the receiver says. Until the deadline the receiver may change it, with a reason.
     *
     * @param contributionId of which contribution
     * @param attestation what is said, by whom, when
     * @return the longer ledger, or every reason why not: an unknown contribution, a giver who confirms for himself or
     *     herself ({@code collaboration.self-confirmation}), another person, a day before the last line, too late, a dispute
     *     or a change without a reason, the same said twice
     */
    Outcome<ContributionLedger> attest(ContributionId contributionId, Attestation attestation);

    /**
     * The contributions as they were last told by a day.
     *
     * @param day the day
     * @return in the order in which they were first told
     */
    List<Contribution> asKnownOn(LocalDate day);

    /**
     * What has become of a contribution.
     *
     * @param contributionId the contribution's id
     * @param day the day on which one looks
     * @return the status, or empty if it had not been told by that day
     */
    Optional<ContributionStatus> status(ContributionId contributionId, LocalDate day);

    /**
     * What was last said of a contribution.
     *
     * @param contributionId the contribution's id
     * @param day the day on which one looks
     * @return the attestation that counts, or empty if there is none
     */
    Optional<Attestation> attestation(ContributionId contributionId, LocalDate day);

    /**
     * The confirmed contributions.
     *
     * @param day the day on which one looks
     * @return those of status {@link ContributionStatus#CONFIRMED}, in the order in which they were first told
     */
    List<Contribution> confirmed(LocalDate day);

    /**
     * An empty ledger.
     *
     * @param program the program
     * @return the ledger
     */
    static ContributionLedger of(JointProgram program) {
        return new ContributionLedgerValues(program, List.of());
    }
}
