package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.quantity.Score;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The most credit that one member may get in one period, all programs taken together.
 *
 * @param most the cap, zero or more, or empty for none
 * @param earlier what members got already in the same period, from other pools
 * @term batas kredit per pegawai dan periode
 */
public record CreditCap(Optional<Score> most, Map<MemberId, Score> earlier) {

    private static final CreditCap NONE = new CreditCap(Optional.empty(), Map.of());

    /**
     * Checks and copies its components.
     *
     * @param most the cap, zero or more, or empty for none
     * @param earlier what members got already in the same period, from other pools
     */
    public CreditCap {
        earlier = checked(most, earlier);
    }

    private static Map<MemberId, Score> checked(Optional<Score> most, Map<MemberId, Score> earlier) {
        Check.notNull("most", most)
                .ifPresent(cap -> Check.that(cap.value().sign() >= 0, "most", cap, "a cap is zero or more"));
        Map<MemberId, Score> copy = Map.copyOf(Check.notNull("earlier", earlier));
        copy.values().forEach(got -> Check.that(got.value().sign() >= 0, "earlier", got, "a credit is zero or more"));
        return copy;
    }

    /**
     * No cap.
     *
     * @return the cap that cuts nothing off
     */
    public static CreditCap none() {
        return NONE;
    }

    /**
     * A cap.
     *
     * @param most the most that a member may get in the period, zero or more
     * @return the cap, for members who got nothing yet
     */
    public static CreditCap of(Score most) {
        return new CreditCap(Optional.of(Check.notNull("most", most)), Map.of());
    }

    /**
     * The same cap for a member who got something already.
     *
     * @param member the member
     * @param got what the member got in the same period from another pool
     * @return the cap
     */
    public CreditCap after(MemberId member, Score got) {
        Map<MemberId, Score> more = new HashMap<>(earlier);
        more.merge(Check.notNull("member", member), Check.notNull("got", got), Score::plus);
        return new CreditCap(most, more);
    }

    @Override
    public String toString() {
        return "CreditCap[" + most.map(Score::toString).orElse("none") + "]";
    }
}
