package id.walesi.kinerja.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of credit, whatever was confirmed, whichever method divides. */
class CreditProperties {

    /** A pool of some units, a method, a cap with earlier credits, and what was confirmed. */
    record Setting(CreditPool pool, DivisionMethod method, CreditCap cap, ConfirmedWork work) {
        CreditDivision divided() {
            return divided(work);
        }

        CreditDivision divided(ConfirmedWork other) {
            return Pools.divided(new CreditScheme(method, cap, Pools.RULES), pool, other);
        }

        Score step() {
            return new Score(Ratio.of(1, power(pool.decimals())));
        }
    }

    private static long power(int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(units -> Combinators.combine(
                                Arbitraries.longs().between(0, 20_000),
                                Arbitraries.integers().between(0, 3),
                                work(units),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.integers().between(0, 500).list().ofSize(units),
                                Arbitraries.longs().between(0, 900).injectNull(0.4),
                                Arbitraries.longs().between(0, 300).list().ofSize(units))
                        .as((amount, decimals, work, which, numbers, cap, earlier) -> {
                            CreditPool pool = Pools.among(
                                    units, Ratio.of(amount, power(decimals)).toString(), decimals);
                            return new Setting(pool, method(which, pool, numbers), cap(pool, cap, earlier), work);
                        }));
    }

    /** Settings whose method reads the contributions. */
    @Provide
    Arbitrary<Setting> byContribution() {
        return settings().map(one -> new Setting(one.pool(), new ContributionShares(), one.cap(), one.work()));
    }

    private static Arbitrary<ConfirmedWork> work(int units) {
        // few numbers, so that members are often alike and often have nothing
        Arbitrary<ConfirmedWork.Part> part = Combinators.combine(
                        Arbitraries.integers().between(1, units),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 4))
                .as((unit, amount, half) -> new ConfirmedWork.Part(
                        ContributionId.of("k" + unit + "-" + amount),
                        Pools.unit(unit),
                        new Weight(Ratio.of(amount, half))));
        return part.list()
                .ofMaxSize(8)
                .map(parts -> new ConfirmedWork(parts, Pools.work().notices()));
    }

    private static CreditCap cap(CreditPool pool, Long most, List<Long> earlier) {
        CreditCap cap = most == null ? CreditCap.none() : CreditCap.of(new Score(Ratio.of(most, 8)));
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i) % 2 == 0) {
                cap = cap.after(pool.members().get(i), new Score(Ratio.of(earlier.get(i), 16)));
            }
        }
        return cap;
    }

    private static DivisionMethod method(int which, CreditPool pool, List<Integer> numbers) {
        if (which == 0) {
            return new ContributionShares();
        }
        if (which == 1) {
            return new RoleWeights(Map.of(
                    ProgramRole.LEADING, Weight.of(1 + numbers.get(0)),
                    ProgramRole.CARRYING_OUT, Weight.of(numbers.get(numbers.size() - 1)),
                    ProgramRole.SUPPORTING, Weight.of(7)));
        }
        return which == 2 ? agreed(pool, numbers) : new ShapleyShares(worths(pool, numbers));
    }

    private static AgreedShares agreed(CreditPool pool, List<Integer> numbers) {
        long sum = numbers.stream().mapToLong(number -> number + 1).sum();
        Map<MemberId, Percent> shares = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            shares.put(pool.members().get(i), Percent.ofFraction(Ratio.of(numbers.get(i) + 1, sum)));
        }
        return new AgreedShares(shares);
    }

    /** Worths that never fall when somebody joins: a part of the pool that grows with the coalition. */
    private static Map<Set<MemberId>, Score> worths(CreditPool pool, List<Integer> numbers) {
        int all = (1 << numbers.size()) - 1;
        long whole = Math.max(1, square(all, numbers));
        Map<Set<MemberId>, Score> worths = new HashMap<>();
        for (int coalition = 1; coalition <= all; coalition++) {
            Set<MemberId> members = new HashSet<>();
            for (int i = 0; i < numbers.size(); i++) {
                if ((coalition & (1 << i)) != 0) {
                    members.add(pool.members().get(i));
                }
            }
            Ratio part = coalition == all ? Ratio.ONE : Ratio.of(square(coalition, numbers), whole);
            worths.put(members, pool.amount().times(part));
        }
        return worths;
    }

    private static long square(int coalition, List<Integer> numbers) {
        long sum = 0;
        for (int i = 0; i < numbers.size(); i++) {
            sum += (coalition & (1 << i)) != 0 ? numbers.get(i) : 0;
        }
        return sum * sum;
    }

    private static Score sum(List<Score> scores) {
        return scores.stream().reduce(Score.of(0), Score::plus);
    }

    private static Score credited(CreditDivision division) {
        return sum(
                division.credits().stream().map(CollaborationCredit::credited).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void creditsAndWhatIsUndistributedAreThePool(@ForAll("settings") Setting setting) {
        CreditDivision division = setting.divided();
        assertEquals(setting.pool().amount(), credited(division).plus(division.undistributed()));
        assertTrue(division.undistributed().value().sign() >= 0);
        for (CollaborationCredit credit : division.credits()) {
            assertTrue(credit.credited().value().sign() >= 0);
            assertEquals(
                    java.math.BigInteger.ONE,
                    credit.credited()
                            .value()
                            .times(power(setting.pool().decimals()))
                            .denominator());
        }
        assertEquals(
                setting.pool().members(),
                division.credits().stream().map(CollaborationCredit::member).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void exactlyWhatWasWithheldStaysUndistributedUpToRounding(@ForAll("settings") Setting setting) {
        CreditDivision division = setting.divided();
        boolean nothing = division.credits().stream()
                .allMatch(credit -> credit.entitled().value().sign() == 0);
        Score kept = Score.of(0);
        boolean whole = true;
        for (CollaborationCredit credit : division.credits()) {
            boolean confirmed = setting.work().knows(credit.member());
            if (!confirmed) {
                assertEquals(Optional.of(Withholding.NOTHING_CONFIRMED), credit.withholding());
                assertEquals(Score.of(0), credit.credited());
            }
            Score room = setting.cap()
                    .most()
                    .map(most -> most.minus(setting.cap().earlier().getOrDefault(credit.member(), Score.of(0)))
                            .atLeast(Score.of(0)))
                    .orElse(credit.entitled());
            assertTrue(credit.credited().compareTo(room) <= 0 || room.equals(credit.entitled()));
            whole &= credit.withholding().isEmpty();
            kept = kept.plus(credit.withholding().isPresent() ? Score.of(0) : credit.entitled());
        }
        if (whole && !nothing) {
            assertEquals(Score.of(0), division.undistributed());
        }
        // what the others were entitled to is theirs, but for less than a step
        Score theirs = sum(division.credits().stream()
                .filter(credit -> credit.withholding().isEmpty())
                .map(CollaborationCredit::credited)
                .toList());
        Score most = setting.step().times(Ratio.of(division.credits().size()));
        assertTrue(theirs.minus(kept).compareTo(most) < 0 || kept.equals(theirs));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobodyIsPaidMoreThanAStepAboveAndNoneBelowHisExactShare(@ForAll("settings") Setting setting) {
        for (CollaborationCredit credit : setting.divided().credits()) {
            Score moved = credit.credited().minus(credit.entitled());
            assertTrue(moved.compareTo(setting.step()) < 0, credit.toString());
            if (credit.withholding().isEmpty()) {
                assertTrue(moved.compareTo(setting.step().times(Ratio.of(-1))) > 0, credit.toString());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingConfirmedLeavesTheWholePool(@ForAll("settings") Setting setting) {
        CreditDivision division = setting.divided(Pools.work());
        assertEquals(setting.pool().amount(), division.undistributed());
        assertEquals(
                List.of("credit.nothing-confirmed"),
                division.notices().list().stream()
                        .map(problem -> problem.code().value())
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void splittingAContributionChangesNothing(@ForAll("settings") Setting setting, @ForAll("cuts") List<Integer> cuts) {
        List<ConfirmedWork.Part> split = new ArrayList<>();
        for (int i = 0; i < setting.work().parts().size(); i++) {
            ConfirmedWork.Part part = setting.work().parts().get(i);
            Ratio first = part.amount().value().times(Ratio.of(cuts.get(i), 100));
            split.add(new ConfirmedWork.Part(
                    ContributionId.of(part.contributionId() + "-1"), part.member(), new Weight(first)));
            split.add(new ConfirmedWork.Part(
                    ContributionId.of(part.contributionId() + "-2"),
                    part.member(),
                    new Weight(part.amount().value().minus(first))));
        }
        CreditDivision one = setting.divided();
        CreditDivision two =
                setting.divided(new ConfirmedWork(split, setting.work().notices()));
        assertEquals(one.credits(), two.credits());
        assertEquals(one.undistributed(), two.undistributed());
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 99).list().ofSize(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheLedgerPlaysNoPart(@ForAll("settings") Setting setting, @ForAll Random random) {
        List<ConfirmedWork.Part> shuffled = new ArrayList<>(setting.work().parts());
        Collections.shuffle(shuffled, random);
        assertEquals(
                setting.divided().credits(),
                setting.divided(new ConfirmedWork(shuffled, setting.work().notices()))
                        .credits());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void membersWhoGaveTheSameAreEntitledToTheSame(@ForAll("byContribution") Setting setting) {
        CreditDivision division = setting.divided();
        for (CollaborationCredit one : division.credits()) {
            for (CollaborationCredit other : division.credits()) {
                if (given(setting.work(), one.member()).equals(given(setting.work(), other.member()))) {
                    assertEquals(one.entitled(), other.entitled());
                    boolean alike =
                            one.withholding().isEmpty() && other.withholding().isEmpty();
                    Score apart = one.credited().minus(other.credited());
                    assertTrue(!alike || apart.compareTo(setting.step()) <= 0, one + " " + other);
                    // the first key is never behind
                    assertTrue(!alike
                            || one.member().compareTo(other.member()) > 0
                            || apart.value().sign() >= 0);
                }
            }
        }
    }

    private static Ratio given(ConfirmedWork work, MemberId member) {
        return work.of(member).stream().map(part -> part.amount().value()).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoGaveMoreIsEntitledToMore(@ForAll("byContribution") Setting setting) {
        List<CollaborationCredit> credits = setting.divided().credits();
        for (CollaborationCredit one : credits) {
            for (CollaborationCredit other : credits) {
                int given = given(setting.work(), one.member()).compareTo(given(setting.work(), other.member()));
                assertTrue(given <= 0 || one.entitled().compareTo(other.entitled()) >= 0);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreConfirmedContributionNeverGivesASmallerExactShare(
            @ForAll("settings") Setting setting, @ForAll("cuts") List<Integer> more) {
        MemberId member = setting.pool()
                .members()
                .get(more.get(0) % setting.pool().members().size());
        List<ConfirmedWork.Part> longer = new ArrayList<>(setting.work().parts());
        longer.add(new ConfirmedWork.Part(ContributionId.of("more"), member, Weight.of(more.get(1))));
        CreditDivision after =
                setting.divided(new ConfirmedWork(longer, setting.work().notices()));
        Score before = setting.divided().of(member).entitled();
        assertTrue(after.of(member).entitled().compareTo(before) >= 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noCreditPassesTheCapOfThePeriod(@ForAll("settings") Setting setting) {
        for (CollaborationCredit credit : setting.divided().credits()) {
            Score earlier = setting.cap().earlier().getOrDefault(credit.member(), Score.of(0));
            setting.cap()
                    .most()
                    .ifPresent(most -> assertTrue(credit.credited().equals(Score.of(0))
                            || credit.credited().plus(earlier).compareTo(most) <= 0));
            if (credit.withholding().equals(Optional.of(Withholding.CAPPED))) {
                Score room = setting.cap().most().orElseThrow().minus(earlier);
                // to the cap, but for less than a step
                assertTrue(room.minus(credit.credited()).compareTo(setting.step()) < 0);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void recordingChangesNothingAndNoNumberComesFromNowhere(@ForAll("settings") Setting setting) {
        Recorder recorder = Recorder.recording();
        CreditScheme scheme = new CreditScheme(setting.method(), setting.cap(), Pools.RULES);
        CreditDivision division =
                scheme.divide(setting.pool(), setting.work(), recorder).orThrow();
        assertEquals(setting.divided().credits(), division.credits());
        Set<Datum> known = new HashSet<>();
        for (Step step : recorder.trace().steps()) {
            for (Term operand : step.operands()) {
                assertTrue(known.contains(operand.value()), () -> operand + " of " + step + " is not known yet");
            }
            assertTrue(
                    !(step instanceof Step.Computed) || !step.operands().isEmpty(), () -> step + " comes from nothing");
            step.outcome().map(Term::value).ifPresent(known::add);
            assertTrue(Pools.RULES.all().contains(step.rule()), step.toString());
        }
        for (CollaborationCredit credit : division.credits()) {
            assertTrue(known.contains(new Datum.Numeric(credit.credited()))
                    || credit.withholding().equals(Optional.of(Withholding.NOTHING_CONFIRMED)));
        }
        Step last = recorder.trace().steps().get(recorder.trace().steps().size() - 1);
        assertEquals(
                Optional.of(new Datum.Numeric(division.undistributed())),
                last.outcome().map(Term::value));
    }

    @Example
    void theSettingsReachEveryWithholdingAndMethod() {
        Set<Object> reached = new HashSet<>();
        settings().sampleStream().limit(1000).forEach(setting -> {
            CreditDivision division = setting.divided();
            reached.add(division.method());
            division.credits().forEach(credit -> credit.withholding().ifPresent(reached::add));
            if (division.undistributed().equals(Score.of(0))) {
                reached.add("all distributed");
            }
        });
        assertTrue(reached.containsAll(List.of(KnownMethod.values())), reached.toString());
        assertTrue(reached.containsAll(List.of(Withholding.values())), reached.toString());
        assertTrue(reached.contains("all distributed"));
    }
}
