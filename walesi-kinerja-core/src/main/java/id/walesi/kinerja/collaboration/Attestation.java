package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * What the receiver of a contribution says of it.
 *
 * @param kind confirmed or disputed
 * @param by who says so
 * @param on the day
 * @param reason why; needed for a dispute and for a change of mind, otherwise it may be empty
 * @term pernyataan atas kontribusi
 */
public record Attestation(AttestationKind kind, PersonId by, LocalDate on, String reason) {

    /**
     * Checks its components.
     *
     * @param kind confirmed or disputed
     * @param by who says so
     * @param on the day
     * @param reason why; needed for a dispute and for a change of mind, otherwise it may be empty
     */
    public Attestation {
        Check.notNull("kind", kind);
        Check.notNull("by", by);
        Check.notNull("on", on);
        Check.notNull("reason", reason);
    }

    /**
     * A confirmation.
     *
     * @param by who confirms
     * @param on the day
     * @return the attestation, without a reason
     */
    public static Attestation confirmed(PersonId by, LocalDate on) {
        return new Attestation(AttestationKind.CONFIRMED, by, on, "");
    }

    /**
     * A dispute.
     *
     * @param by who disputes
     * @param on the day
     * @param reason why
     * @return the attestation
     */
    public static Attestation disputed(PersonId by, LocalDate on, String reason) {
        return new Attestation(AttestationKind.DISPUTED, by, on, reason);
    }

    @Override
    public String toString() {
        return "Attestation[" + kind.code() + " on " + on + "]";
    }
}
