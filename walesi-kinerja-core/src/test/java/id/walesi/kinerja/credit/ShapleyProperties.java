package id.walesi.kinerja.credit;

import static id.walesi.kinerja.credit.Pools.unit;
import static id.walesi.kinerja.problem.Findings.assertCodes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Shares;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The Shapley value against all orders of joining, and its own laws. */
class ShapleyProperties {

    /** Worths of all coalitions of some members, by the bits of the members; never falling. */
    record Game(int members, long[] worth) {
        CreditPool pool() {
            return Pools.among(members, Long.toString(worth[worth.length - 1]), 0);
        }

        ShapleyShares method() {
            Map<Set<MemberId>, Score> worths = new HashMap<>();
            for (int coalition = 0; coalition < worth.length; coalition++) {
                worths.put(set(coalition), Score.of(worth[coalition]));
            }
            return new ShapleyShares(worths);
        }

        private Set<MemberId> set(int coalition) {
            Set<MemberId> set = new HashSet<>();
            for (int i = 0; i < members; i++) {
                if ((coalition & (1 << i)) != 0) {
                    set.add(unit(i + 1));
                }
            }
            return set;
        }

        List<Ratio> shares() {
            return method().shares(pool(), Pools.work(1), Pools.RULES, Recorder.discarding())
                    .map(Shares::values)
                    .orElseThrow();
        }
    }

    private static Game game(int members, Random random) {
        long[] worth = new long[1 << members];
        for (int coalition = 1; coalition < worth.length; coalition++) {
            for (int i = 0; i < members; i++) {
                worth[coalition] = Math.max(worth[coalition], worth[coalition & ~(1 << i)]);
            }
            // some members often add nothing
            worth[coalition] += random.nextInt(3) == 0 ? 0 : random.nextInt(40);
        }
        worth[worth.length - 1] += 1;
        return new Game(members, worth);
    }

    @Provide
    Arbitrary<Game> games() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((members, seed) -> game(members, new Random(seed)));
    }

    /** What each member adds, summed over all orders of joining, and last the number of orders; Heap's algorithm. */
    private static long[] brute(Game game) {
        int members = game.members();
        long[] sums = new long[members + 1];
        int[] order = IntStream.range(0, members).toArray();
        int[] turn = new int[members];
        join(game, order, sums);
        int i = 1;
        while (i < members) {
            if (turn[i] < i) {
                int other = i % 2 == 0 ? 0 : turn[i];
                int member = order[other];
                order[other] = order[i];
                order[i] = member;
                join(game, order, sums);
                turn[i]++;
                i = 1;
            } else {
                turn[i] = 0;
                i++;
            }
        }
        return sums;
    }

    private static void join(Game game, int[] order, long[] sums) {
        int coalition = 0;
        for (int member : order) {
            int longer = coalition | (1 << member);
            sums[member] += game.worth()[longer] - game.worth()[coalition];
            coalition = longer;
        }
        sums[order.length]++;
    }

    private static void assertByAllOrders(Game game) {
        assertCodes(game.method().problems(game.pool()));
        long[] sums = brute(game);
        long orders = sums[game.members()];
        assertEquals(LongStream.rangeClosed(1, game.members()).reduce(1, (one, next) -> one * next), orders);
        List<Ratio> shares = game.shares();
        Ratio whole = Ratio.of(game.worth()[game.worth().length - 1]);
        for (int i = 0; i < game.members(); i++) {
            assertEquals(Ratio.of(sums[i], orders), shares.get(i).times(whole));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itIsWhatAMemberAddsOverAllOrders(@ForAll("games") Game game) {
        assertByAllOrders(game);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void alsoForSevenAndEightMembers(@ForAll("seeds") long seed) {
        assertByAllOrders(game(7 + (int) (seed % 2), new Random(seed)));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoNeverAddsAnythingGetsNothingAndEqualMembersGetTheSame(@ForAll("games") Game game) {
        List<Ratio> shares = game.shares();
        for (int i = 0; i < game.members(); i++) {
            boolean adds = false;
            for (int coalition = 0; coalition < game.worth().length; coalition++) {
                adds |= game.worth()[coalition | (1 << i)] > game.worth()[coalition];
            }
            assertEquals(adds, shares.get(i).sign() > 0);
        }
        Game symmetric = symmetric(game);
        assertEquals(1, new HashSet<>(symmetric.shares()).size());
    }

    /** The worth of a coalition by its size alone. */
    private static Game symmetric(Game game) {
        long[] worth = new long[game.worth().length];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = game.worth()[(1 << Integer.bitCount(coalition)) - 1];
        }
        return new Game(game.members(), worth);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWorthThatFallsIsRefusedWithItsCoalition(@ForAll("games") Game game, @ForAll("seeds") long seed) {
        if (game.members() < 2) {
            return;
        }
        int whole = game.worth().length - 1;
        int coalition = 1 + (int) (seed % (whole - 1));
        long[] worth = game.worth().clone();
        worth[coalition] = worth[whole] + 1;
        Game broken = new Game(game.members(), worth);
        List<Problem> found = broken.method().problems(broken.pool()).list();
        assertTrue(!found.isEmpty());
        assertTrue(found.stream().allMatch(problem -> problem.code().value().equals("credit.coalition-worth-falls")));
        assertTrue(new Game(game.members(), game.worth())
                .method()
                .problems(game.pool())
                .isEmpty());
    }

    @Example
    void whatDoesNotFitIsSaid() {
        CreditPool pool = Pools.among(2, "10", 0);
        Map<Set<MemberId>, Score> worths = new HashMap<>();
        assertProblems(
                pool,
                worths,
                "credit.coalition-missing worths[u1]",
                "credit.coalition-missing worths[u2]",
                "credit.coalition-missing worths[u1+u2]");
        worths.put(Set.of(unit(1)), Score.of(6));
        worths.put(Set.of(unit(2)), Score.of(2));
        worths.put(Set.of(unit(1), unit(2)), Score.of(10));
        assertProblems(pool, worths);
        worths.put(Set.of(), Score.of(0));
        assertProblems(pool, worths);
        worths.put(Set.of(), Score.of(1));
        assertProblems(pool, worths, "credit.empty-coalition-has-worth worths[]");
        worths.remove(Set.of());
        worths.put(Set.of(unit(3)), Score.of(1));
        assertProblems(pool, worths, "credit.coalition-of-non-member worths");
        worths.remove(Set.of(unit(3)));
        worths.put(Set.of(unit(1), unit(2)), Score.of(9));
        assertProblems(pool, worths, "credit.whole-coalition-is-not-the-pool worths[u1+u2]");
        worths.put(Set.of(unit(1)), Score.of(-1));
        worths.put(Set.of(unit(1), unit(2)), Score.of(10));
        assertProblems(pool, worths, "credit.coalition-worth-falls worths[u1]");
        worths.put(Set.of(unit(1)), Score.of(11));
        assertProblems(pool, worths, "credit.coalition-worth-falls worths[u1+u2]");
        assertProblems(Pools.among(9, "10", 0), worths, "credit.too-many-members members");
        assertEquals("ShapleyShares[3 coalitions]", new ShapleyShares(worths).toString());
        assertEquals(KnownMethod.SHAPLEY_VALUE, new ShapleyShares(worths).name());
    }

    private static void assertProblems(CreditPool pool, Map<Set<MemberId>, Score> worths, String... expected) {
        var problems = new ShapleyShares(worths).problems(pool);
        assertEquals(
                List.of(expected),
                problems.list().stream()
                        .map(problem -> problem.code() + " " + problem.path())
                        .toList());
        problems.forEach(id.walesi.kinerja.problem.Findings::assertTold);
    }

    @Example
    void theClassicGlovesAreDividedAsInTheBook() {
        // one left glove, two right gloves: a pair is worth 6; the left owner gets 4, the others 1 each
        Game gloves = new Game(3, new long[] {0, 0, 0, 6, 0, 6, 0, 6});
        assertEquals(List.of(Ratio.of(2, 3), Ratio.of(1, 6), Ratio.of(1, 6)), gloves.shares());
    }
}
