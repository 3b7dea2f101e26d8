package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a ledger of contributions; none is ever taken out.
 *
 * @term catatan dalam buku kontribusi
 */
public sealed interface LedgerEntry {

    /**
     * The contribution that it is about.
     *
     * @return the contribution's id
     */
    ContributionId contributionId();

    /**
     * When the line was written.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * A contribution was told, or told anew.
     *
     * @param contribution what was told
     * @param on the day
     * @param attestBy the last day on which the receiver may speak
     * @param correction why it replaces what was told before; empty if it is the first
     */
    record Claim(Contribution contribution, LocalDate on, LocalDate attestBy, Optional<String> correction)
            implements LedgerEntry {
        /**
         * Checks its components.
         *
         * @param contribution what was told
         * @param on the day
         * @param attestBy the last day on which the receiver may speak
         * @param correction why it replaces what was told before; empty if it is the first
         */
        public Claim {
            Check.notNull("contribution", contribution);
            Check.notNull("on", on);
            Check.notNull("attestBy", attestBy);
            Check.notNull("correction", correction).ifPresent(reason -> Check.text("correction", reason));
        }

        @Override
        public ContributionId contributionId() {
            return contribution.id();
        }

        @Override
        public String toString() {
            return "Claim[" + contribution.id() + " on " + on + "]";
        }
    }

    /**
     * The receiver spoke.
     *
     * @param contributionId of which contribution
     * @param attestation what was said
     */
    record Answer(ContributionId contributionId, Attestation attestation) implements LedgerEntry {
        /**
         * Checks its components.
         *
         * @param contributionId of which contribution
         * @param attestation what was said
         */
        public Answer {
            Check.notNull("contributionId", contributionId);
            Check.notNull("attestation", attestation);
        }

        @Override
        public LocalDate on() {
            return attestation.on();
        }
    }
}
