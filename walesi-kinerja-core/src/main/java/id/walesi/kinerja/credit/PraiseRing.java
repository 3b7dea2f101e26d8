package id.walesi.kinerja.credit;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Members who confirm each other, directly or in a circle. People who work closely do so too: a ring is a reason to look,
 * never a finding against anybody, and no credit changes by it. A ring of all members says nothing at all.
 *
 * @param members at least two, in the order of their keys
 * @param inside what the members gave to one another, confirmed
 * @param given all that the members gave, confirmed
 * @term lingkaran saling mengonfirmasi
 */
public record PraiseRing(List<MemberId> members, Weight inside, Weight given) {

    /**
     * Checks and copies its components.
     *
     * @param members at least two, in the order of their keys
     * @param inside what the members gave to one another, confirmed
     * @param given all that the members gave, confirmed
     */
    public PraiseRing {
        members = checked(members, inside, given);
    }

    private static List<MemberId> checked(List<MemberId> members, Weight inside, Weight given) {
        List<MemberId> copy = Check.list("members", members);
        Check.that(copy.size() > 1, "members", copy.size(), "a ring has at least two members");
        Check.that(Check.notNull("inside", inside).value().sign() > 0, "inside", inside, "a ring confirmed something");
        Check.that(
                Check.notNull("given", given).compareTo(inside) >= 0,
                "given",
                given,
                "must not be below inside " + inside);
        return copy;
    }

    /**
     * How much of what the members gave stayed inside.
     *
     * @return more than 0 %, at most 100 %
     */
    public Percent insideShare() {
        return Percent.ofFraction(inside.shareOf(given));
    }

    /**
     * Whether somebody should look at it.
     *
     * @param threshold the inside share from which on a government wants to look
     * @return true if the inside share is that high
     */
    public boolean reaches(Percent threshold) {
        return insideShare().compareTo(threshold) >= 0;
    }

    /**
     * All rings: the strongly connected groups of at least two members, where each confirmation leads from the receiver to
     * the giver.
     *
     * @param ledger the contributions
     * @param day the day on which one looks
     * @param kind whether to look for rings of persons or of units; what a unit confirmed to itself is left out
     * @return the rings, by their first member
     */
    public static List<PraiseRing> in(ContributionLedger ledger, LocalDate day, MemberKind kind) {
        Confirmations confirmations = new Confirmations();
        for (Contribution contribution : ledger.confirmed(day)) {
            MemberId receiver = member(ledger, contribution, contribution.receiver(), kind);
            for (Contribution.Part part : contribution.parts()) {
                confirmations.add(receiver, member(ledger, contribution, part.giver(), kind), part.amount());
            }
        }
        return confirmations.rings();
    }

    private static MemberId member(
            ContributionLedger ledger, Contribution contribution, PersonId person, MemberKind kind) {
        // the ledger took only people who take part on these days
        return kind == MemberKind.PERSON
                ? MemberId.of(person)
                : MemberId.ofUnit(ledger.program()
                        .unitOf(person, contribution.days().lastDay())
                        .orElseThrow());
    }

    /** How much each receiver confirmed to each giver. */
    private static final class Confirmations {

        private final Map<MemberId, Map<MemberId, Weight>> byReceiver = new TreeMap<>();

        void add(MemberId receiver, MemberId giver, Weight amount) {
            if (!receiver.equals(giver)) {
                byReceiver.computeIfAbsent(receiver, key -> new TreeMap<>()).merge(giver, amount, Weight::plus);
            }
        }

        List<PraiseRing> rings() {
            Map<MemberId, Set<MemberId>> reached = new TreeMap<>();
            byReceiver.keySet().forEach(member -> reached.put(member, reachedFrom(member)));
            List<PraiseRing> rings = new ArrayList<>();
            Set<MemberId> seen = new HashSet<>();
            for (Map.Entry<MemberId, Set<MemberId>> from : reached.entrySet()) {
                Set<MemberId> ring = new TreeSet<>();
                for (MemberId other : from.getValue()) {
                    if (reached.getOrDefault(other, Set.of()).contains(from.getKey())) {
                        ring.add(other);
                    }
                }
                // whoever is in a ring reaches itself through the others
                if (!ring.isEmpty() && seen.addAll(ring)) {
                    rings.add(ring(ring));
                }
            }
            return rings;
        }

        private Set<MemberId> reachedFrom(MemberId start) {
            Set<MemberId> reached = new HashSet<>();
            List<MemberId> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                MemberId next = open.remove(open.size() - 1);
                for (MemberId giver : byReceiver.getOrDefault(next, Map.of()).keySet()) {
                    if (reached.add(giver)) {
                        open.add(giver);
                    }
                }
            }
            return reached;
        }

        private PraiseRing ring(Set<MemberId> members) {
            Weight inside = Weight.ZERO;
            Weight given = Weight.ZERO;
            for (Map.Entry<MemberId, Map<MemberId, Weight>> receiver : byReceiver.entrySet()) {
                for (Map.Entry<MemberId, Weight> giver : receiver.getValue().entrySet()) {
                    if (members.contains(giver.getKey())) {
                        given = given.plus(giver.getValue());
                        inside = members.contains(receiver.getKey()) ? inside.plus(giver.getValue()) : inside;
                    }
                }
            }
            return new PraiseRing(List.copyOf(members), inside, given);
        }
    }

    @Override
    public String toString() {
        return "PraiseRing[" + members.size() + " members, " + inside + " of " + given + "]";
    }
}
