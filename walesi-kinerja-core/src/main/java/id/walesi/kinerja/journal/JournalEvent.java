package id.walesi.kinerja.journal;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did in a case.
 *
 * @param at when, by the clock of the host
 * @param who who did it; a host may use keys that mean nothing outside
 * @param role the code of the role in which it was done
 * @param act the code of what was done
 * @param digest the digest of what it was done to or brought forth: a record, a document
 * @term peristiwa
 */
public record JournalEvent(Instant at, PersonId who, String role, String act, Optional<Digest> digest) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Checks its components.
     *
     * @param at when, by the clock of the host
     * @param who who did it; a host may use keys that mean nothing outside
     * @param role the code of the role in which it was done
     * @param act the code of what was done
     * @param digest the digest of what it was done to or brought forth: a record, a document
     */
    public JournalEvent {
        check(at, who, role, act, digest);
    }

    private static void check(Instant at, PersonId who, String role, String act, Optional<Digest> digest) {
        boolean written = !Check.notNull("at", at).isBefore(FIRST) && at.isBefore(AFTER_LAST);
        Check.that(written, "at", at, "the year has four digits");
        Check.notNull("who", who);
        Check.code("role", role);
        Check.code("act", act);
        Check.notNull("digest", digest);
    }

    /**
     * An event without a document.
     *
     * @param at when
     * @param who who did it
     * @param role in which role
     * @param act what was done
     * @return the event
     */
    public static JournalEvent of(Instant at, PersonId who, Coded role, Coded act) {
        return new JournalEvent(at, who, role.code(), act.code(), Optional.empty());
    }

    /**
     * The same event about a document.
     *
     * @param value the document's digest
     * @return the event
     */
    public JournalEvent about(Digest value) {
        return new JournalEvent(at, who, role, act, Optional.of(value));
    }

    @Override
    public String toString() {
        return "JournalEvent[" + act + " by " + role + " at " + at + "]";
    }
}
