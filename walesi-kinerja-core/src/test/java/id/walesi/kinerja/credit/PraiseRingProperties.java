package id.walesi.kinerja.credit;

import static id.walesi.kinerja.specimen.Road.CLOSING;
import static id.walesi.kinerja.specimen.Road.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rings of mutual praise against a search of every way, and what they never do. */
class PraiseRingProperties {

    private static final int PEOPLE = 6;

    /** One confirmation: the receiver confirms an amount of the giver. */
    record Edge(int giver, int receiver, int amount) {}

    private static PersonId who(int number) {
        return person(1 + number / 2, number % 2 == 0 ? 'a' : 'b');
    }

    private static ContributionLedger ledger(List<Edge> edges) {
        ContributionLedger ledger = ContributionLedger.of(Pools.program(3));
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            ledger = Road.confirmed(ledger, Road.work("k" + i, who(edge.giver()), who(edge.receiver()), edge.amount()));
        }
        return ledger;
    }

    @Provide
    Arbitrary<List<Edge>> edges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(1, PEOPLE - 1),
                        Arbitraries.integers().between(1, 9))
                .as((giver, ahead, amount) -> new Edge(giver, (giver + ahead) % PEOPLE, amount))
                .list()
                .ofMaxSize(9);
    }

    /** Who reaches whom, by Warshall; members by number. */
    private static Set<Set<Integer>> groups(List<int[]> edges, int count) {
        boolean[][] reach = new boolean[count][count];
        edges.forEach(edge -> reach[edge[1]][edge[0]] = true);
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        Set<Set<Integer>> groups = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Set<Integer> group = new TreeSet<>();
            for (int j = 0; j < count; j++) {
                if (reach[i][j] && reach[j][i]) {
                    group.add(j);
                }
            }
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static void assertRings(List<Edge> edges, MemberKind kind) {
        boolean units = kind == MemberKind.UNIT;
        List<int[]> pairs = new ArrayList<>();
        for (Edge edge : edges) {
            int giver = units ? edge.giver() / 2 : edge.giver();
            int receiver = units ? edge.receiver() / 2 : edge.receiver();
            if (giver != receiver) {
                pairs.add(new int[] {giver, receiver, edge.amount()});
            }
        }
        List<PraiseRing> rings = PraiseRing.in(ledger(edges), CLOSING, kind);
        Set<Set<Integer>> groups = groups(pairs, PEOPLE);
        Set<Set<MemberId>> expected = new HashSet<>();
        for (Set<Integer> group : groups) {
            Set<MemberId> members = new HashSet<>();
            group.forEach(number ->
                    members.add(units ? MemberId.ofUnit(UnitId.of("u" + (number + 1))) : MemberId.of(who(number))));
            expected.add(members);
            PraiseRing ring = rings.stream()
                    .filter(one -> new HashSet<>(one.members()).equals(members))
                    .findFirst()
                    .orElseThrow();
            long given = pairs.stream()
                    .filter(pair -> group.contains(pair[0]))
                    .mapToLong(pair -> pair[2])
                    .sum();
            long inside = pairs.stream()
                    .filter(pair -> group.contains(pair[0]) && group.contains(pair[1]))
                    .mapToLong(pair -> pair[2])
                    .sum();
            assertEquals(Weight.of(given), ring.given());
            assertEquals(Weight.of(inside), ring.inside());
            assertEquals(ring.members().stream().sorted().toList(), ring.members());
        }
        assertEquals(expected.size(), rings.size());
        assertEquals(
                rings.stream().map(ring -> ring.members().get(0)).sorted().toList(),
                rings.stream().map(ring -> ring.members().get(0)).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theyAreTheGroupsWhereEverybodyReachesEverybody(@ForAll("edges") List<Edge> edges) {
        assertRings(edges, MemberKind.PERSON);
        assertRings(edges, MemberKind.UNIT);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRingIsNeverPunished(@ForAll("edges") List<Edge> edges, @ForAll("closing") Edge back) {
        // the same amounts, once confirmed in a circle and once by somebody outside of it
        CreditPool pool = Pools.amongPersons(3, "100", 2);
        List<Edge> longer = new ArrayList<>(edges);
        longer.add(back);
        List<Edge> elsewhere = new ArrayList<>(edges);
        elsewhere.add(new Edge(back.giver(), other(back), back.amount()));
        assertEquals(credits(pool, longer), credits(pool, elsewhere));
    }

    @Provide
    Arbitrary<Edge> closing() {
        return edges().filter(edges -> !edges.isEmpty()).map(edges -> edges.get(0));
    }

    private static int other(Edge edge) {
        int other = (edge.receiver() + 1) % PEOPLE;
        return other == edge.giver() ? (other + 1) % PEOPLE : other;
    }

    private static List<CollaborationCredit> credits(CreditPool pool, List<Edge> edges) {
        return Pools.scheme(new ContributionShares())
                .divide(pool, ConfirmedWork.of(pool, ledger(edges), CLOSING), Recorder.discarding())
                .orThrow()
                .credits();
    }

    @Example
    void theThresholdIsReachedAtTheShareItself() {
        // 0 and 1 praise each other: 3 + 1 of the 5 that they gave
        List<PraiseRing> rings = PraiseRing.in(
                ledger(List.of(new Edge(0, 2, 3), new Edge(2, 0, 1), new Edge(0, 4, 1))), CLOSING, MemberKind.PERSON);
        assertEquals(1, rings.size());
        PraiseRing ring = rings.get(0);
        assertEquals(Percent.of(80), ring.insideShare());
        assertTrue(ring.reaches(Percent.of(80)));
        assertFalse(ring.reaches(Percent.parse("80.1")));
        assertEquals("PraiseRing[2 members, 4 of 5]", ring.toString());
        assertEquals(List.of(), PraiseRing.in(ledger(List.of()), CLOSING, MemberKind.PERSON));
    }

    @Example
    void aRingHasTwoMembersWhoConfirmedSomething() {
        List<MemberId> two = List.of(MemberId.ofUnit(UnitId.of("a")), MemberId.ofUnit(UnitId.of("b")));
        assertMessage("members = 1: a ring has at least two members", two.subList(0, 1), 1, 1);
        assertMessage("inside = 0: a ring confirmed something", two, 0, 1);
        assertMessage("given = 1: must not be below inside 2", two, 2, 1);
    }

    private static void assertMessage(String message, List<MemberId> members, long inside, long given) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new PraiseRing(members, Weight.of(inside), Weight.of(given)))
                        .getMessage());
    }
}
