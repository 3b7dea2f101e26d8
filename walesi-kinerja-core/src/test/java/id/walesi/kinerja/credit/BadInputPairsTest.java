package id.walesi.kinerja.credit;

import static id.walesi.kinerja.specimen.Road.day;
import static id.walesi.kinerja.specimen.Road.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.AttestationKind;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionKind;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.Intake;
import id.walesi.kinerja.intake.LearningActivityDraft;
import id.walesi.kinerja.intake.LearningLogDraft;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Findings;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What may be wrong with joint work, feedback and learning: each fault alone, and each beside every other of the same door.
 * Both are found, in both languages, unless they are said to exclude each other.
 */
class BadInputPairsTest {

    private static final DateRange BEFORE_PROGRAM = DateRange.ofClosed(
            Road.YEAR.days().start().minusDays(3), Road.YEAR.days().start().minusDays(2));

    /** Where input comes in, the faults that it refuses by their codes, and those of them that cannot come together. */
    enum Door {
        CLAIM(
                BadInputPairsTest::claimed,
                Set.of(),
                "collaboration.contribution-twice",
                "collaboration.entry-backdated",
                "collaboration.contribution-told-early",
                "collaboration.attestation-due-before-claim",
                "collaboration.contribution-outside-program",
                "collaboration.contribution-to-no-target",
                "collaboration.giver-twice",
                "collaboration.contribution-to-oneself",
                "collaboration.person-not-in-program"),
        CORRECTION(
                BadInputPairsTest::corrected,
                Set.of(),
                "collaboration.contribution-unknown",
                "collaboration.entry-backdated",
                "collaboration.contribution-told-early",
                "collaboration.attestation-due-before-claim",
                "collaboration.contribution-outside-program",
                "collaboration.contribution-to-no-target",
                "collaboration.giver-twice",
                "collaboration.contribution-to-oneself",
                "collaboration.person-not-in-program"),
        ATTESTATION(
                BadInputPairsTest::attested,
                // a person speaks for one side only; an entry cannot be before the last one and after its term;
                // who says the same again changes nothing
                Set.of(
                        "collaboration.attested-by-other collaboration.self-confirmation",
                        "collaboration.attestation-too-late collaboration.entry-backdated"),
                "collaboration.self-confirmation",
                "collaboration.attested-by-other",
                "collaboration.attestation-too-late",
                "collaboration.entry-backdated",
                "collaboration.attestation-twice",
                "collaboration.reason-missing"),
        POOL(
                BadInputPairsTest::pooled,
                // nobody is not somebody
                Set.of(
                        "credit.pool-of-units-and-persons credit.pool-without-member",
                        "credit.pool-member-twice credit.pool-without-member",
                        "credit.pool-member-not-in-program credit.pool-without-member"),
                "credit.pool-without-member",
                "credit.pool-of-units-and-persons",
                "credit.pool-member-twice",
                "credit.pool-member-not-in-program",
                "credit.pool-negative",
                "credit.pool-between-steps"),
        AGREED_SHARES(
                BadInputPairsTest::agreed,
                Set.of(),
                "credit.share-missing",
                "credit.share-of-non-member",
                "credit.share-negative",
                "credit.shares-do-not-sum"),
        SHAPLEY(
                BadInputPairsTest::shapley,
                Set.of(),
                "credit.coalition-missing",
                "credit.coalition-of-non-member",
                "credit.empty-coalition-has-worth",
                "credit.whole-coalition-is-not-the-pool",
                "credit.coalition-worth-falls"),
        ROUND(
                BadInputPairsTest::opened,
                // no question is not two
                Set.of("feedback.round-without-scale feedback.scale-twice"),
                "feedback.anonymous-group-of-one",
                "feedback.round-without-scale",
                "feedback.scale-twice",
                "feedback.round-overlaps"),
        LEARNING(
                BadInputPairsTest::learned,
                Set.of(),
                "development.hours-negative",
                "development.activity-twice",
                "development.activities-overlap",
                "text.not-a-number",
                "intake.missing");

        private final Function<Set<String>, Problems> check;
        private final Set<String> exclusive;
        private final List<String> codes;

        Door(Function<Set<String>, Problems> check, Set<String> exclusive, String... codes) {
            this.check = check;
            this.exclusive = exclusive;
            this.codes = List.of(codes);
        }

        Set<String> found(String... faults) {
            Problems problems = check.apply(Set.of(faults));
            problems.list().forEach(Findings::assertTold);
            return problems.list().stream()
                    .map(Problem::code)
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Problems claimed(Set<String> faults) {
        boolean twice = faults.contains("collaboration.contribution-twice");
        ContributionLedger ledger =
                Road.told(ContributionLedger.of(Road.program(3)), Road.work("k0", person(1, 'b'), person(2, 'b'), 1));
        LocalDate on = on(faults);
        return ledger.claim(contribution(twice ? "k0" : "k1", faults), on, due(on, faults))
                .problems();
    }

    private static Problems corrected(Set<String> faults) {
        boolean unknown = faults.contains("collaboration.contribution-unknown");
        ContributionLedger ledger =
                Road.told(ContributionLedger.of(Road.program(3)), Road.work("k0", person(1, 'b'), person(2, 'b'), 1));
        LocalDate on = on(faults);
        return ledger.correct(contribution(unknown ? "k1" : "k0", faults), on, due(on, faults), "salah hitung")
                .problems();
    }

    private static LocalDate on(Set<String> faults) {
        boolean outside = faults.contains("collaboration.contribution-outside-program");
        boolean early = faults.contains("collaboration.contribution-told-early");
        boolean backdated = faults.contains("collaboration.entry-backdated");
        if (early) {
            LocalDate last = outside ? BEFORE_PROGRAM.lastDay() : backdated ? day(3, 31) : day(5, 31);
            return last.minusDays(1);
        }
        return backdated ? day(3, 31) : day(6, 1);
    }

    private static LocalDate due(LocalDate on, Set<String> faults) {
        return faults.contains("collaboration.attestation-due-before-claim") ? on.minusDays(1) : on.plusDays(30);
    }

    private static Contribution contribution(String id, Set<String> faults) {
        boolean outside = faults.contains("collaboration.contribution-outside-program");
        boolean late = faults.contains("collaboration.contribution-told-early")
                && !faults.contains("collaboration.entry-backdated");
        PersonId receiver = person(2, 'a');
        List<PersonId> givers = new ArrayList<>(List.of(person(1, 'a')));
        if (faults.contains("collaboration.giver-twice")) {
            givers.add(person(1, 'a'));
        }
        if (faults.contains("collaboration.contribution-to-oneself")) {
            givers.add(receiver);
        }
        if (faults.contains("collaboration.person-not-in-program")) {
            givers.add(PersonId.of("nobody"));
        }
        return Contribution.of(
                id,
                IndicatorId.of(faults.contains("collaboration.contribution-to-no-target") ? "none" : "km"),
                ContributionKind.WORK,
                outside
                        ? BEFORE_PROGRAM
                        : late ? AppraisalPeriod.ofMonth(2025, 5).days() : Road.MARCH,
                receiver,
                givers.stream()
                        .map(giver -> new Contribution.Part(giver, Weight.of(1)))
                        .toList(),
                Specimen.evidence());
    }

    private static Problems attested(Set<String> faults) {
        PersonId receiver = person(2, 'a');
        ContributionLedger ledger =
                Road.told(ContributionLedger.of(Road.program(3)), Road.work("k1", person(1, 'a'), receiver, 1));
        boolean twice = faults.contains("collaboration.attestation-twice");
        if (twice) {
            ledger = ledger.attest(ContributionId.of("k1"), Attestation.disputed(receiver, day(4, 2), "belum diterima"))
                    .orThrow();
        }
        PersonId by = faults.contains("collaboration.self-confirmation")
                ? person(1, 'a')
                : faults.contains("collaboration.attested-by-other") ? person(3, 'a') : receiver;
        LocalDate on = faults.contains("collaboration.attestation-too-late")
                ? day(5, 1)
                : faults.contains("collaboration.entry-backdated") ? day(3, 31) : day(4, 3);
        boolean silent = faults.contains("collaboration.reason-missing");
        AttestationKind kind = twice || silent ? AttestationKind.DISPUTED : AttestationKind.CONFIRMED;
        return ledger.attest(
                        ContributionId.of("k1"), new Attestation(kind, by, on, silent ? "" : "ternyata sudah tiba"))
                .problems();
    }

    private static Problems pooled(Set<String> faults) {
        List<MemberId> members = new ArrayList<>();
        if (!faults.contains("credit.pool-without-member")) {
            members.addAll(List.of(Pools.unit(1), Pools.unit(2)));
        }
        if (faults.contains("credit.pool-of-units-and-persons")) {
            members.add(MemberId.of(person(1, 'a')));
        }
        if (faults.contains("credit.pool-member-twice")) {
            members.add(Pools.unit(1));
        }
        if (faults.contains("credit.pool-member-not-in-program")) {
            members.add(Pools.unit(9));
        }
        String sign = faults.contains("credit.pool-negative") ? "-" : "";
        String amount = faults.contains("credit.pool-between-steps") ? "10.5" : "10";
        return CreditPool.of(Pools.program(2), Road.YEAR, members, Score.parse(sign + amount), 0)
                .problems();
    }

    private static Problems divided(DivisionMethod method) {
        return Pools.scheme(method)
                .divide(Pools.among(3, "10", 0), Pools.work(1, 1, 1), Recorder.discarding())
                .problems();
    }

    private static Problems agreed(Set<String> faults) {
        Map<MemberId, Percent> shares = new HashMap<>();
        boolean negative = faults.contains("credit.share-negative");
        boolean missing = faults.contains("credit.share-missing");
        shares.put(Pools.unit(1), Percent.of(negative ? -10 : 50));
        shares.put(Pools.unit(2), Percent.of(negative ? 110 : 50));
        if (!missing) {
            shares.put(Pools.unit(3), Percent.of(0));
        }
        if (faults.contains("credit.share-of-non-member")) {
            shares.put(Pools.unit(9), Percent.of(0));
        }
        if (faults.contains("credit.shares-do-not-sum")) {
            shares.put(Pools.unit(2), Percent.of(49));
        }
        return divided(new AgreedShares(shares));
    }

    private static Problems shapley(Set<String> faults) {
        Map<Set<MemberId>, Score> worths = new HashMap<>();
        List<MemberId> members =
                IntStream.rangeClosed(1, 3).mapToObj(Pools::unit).toList();
        for (int coalition = 1; coalition < 8; coalition++) {
            int of = coalition;
            worths.put(
                    IntStream.range(0, 3)
                            .filter(i -> (of >> i & 1) == 1)
                            .mapToObj(members::get)
                            .collect(Collectors.toSet()),
                    Score.of(of == 7 ? 10 : Integer.bitCount(of)));
        }
        if (faults.contains("credit.coalition-missing")) {
            worths.remove(Set.of(Pools.unit(3)));
        }
        if (faults.contains("credit.coalition-of-non-member")) {
            worths.put(Set.of(Pools.unit(9)), Score.of(0));
        }
        if (faults.contains("credit.empty-coalition-has-worth")) {
            worths.put(Set.of(), Score.of(1));
        }
        if (faults.contains("credit.whole-coalition-is-not-the-pool")) {
            worths.put(Set.copyOf(members), Score.of(9));
        }
        if (faults.contains("credit.coalition-worth-falls")) {
            worths.put(Set.of(Pools.unit(1)), Score.of(5));
        }
        return divided(new ShapleyShares(worths));
    }

    private static Problems opened(Set<String> faults) {
        FeedbackScale scale = new FeedbackScale("open", new FeedbackSubject.AllBehavior(), "Terbuka?", 3);
        List<FeedbackScale> scales = faults.contains("feedback.round-without-scale")
                ? List.of()
                : faults.contains("feedback.scale-twice") ? List.of(scale, scale) : List.of(scale);
        PersonId about = person(1, 'a');
        FeedbackRound earlier = FeedbackRound.open(
                        "r0", about, AppraisalPeriod.ofQuarter(2025, 1), List.of(scale), 3, List.of())
                .orThrow();
        AppraisalPeriod period =
                faults.contains("feedback.round-overlaps") ? Road.YEAR : AppraisalPeriod.ofQuarter(2025, 2);
        int minimum = faults.contains("feedback.anonymous-group-of-one") ? 1 : 3;
        return FeedbackRound.open("r1", about, period, scales, minimum, List.of(earlier))
                .problems();
    }

    private static Problems learned(Set<String> faults) {
        List<LearningActivityDraft> activities = new ArrayList<>();
        boolean overlap = faults.contains("development.activities-overlap");
        boolean twice = faults.contains("development.activity-twice");
        activities.add(learning("a", "2026-03-02", faults.contains("development.hours-negative") ? "-4" : "4"));
        activities.add(learning(
                twice ? "a" : "b",
                overlap ? "2026-03-02" : "2026-04-02",
                faults.contains("text.not-a-number") ? "empat" : "4"));
        activities.add(learning("c", "2026-05-02", faults.contains("intake.missing") ? null : "4"));
        return Intake.check(new LearningLogDraft("p", activities), DraftStage.AS_FACT);
    }

    private static LearningActivityDraft learning(String id, String day, @Nullable String hours) {
        return new LearningActivityDraft(id, "Kursus", day, day, hours, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void rightInputPasses(Door door) {
        assertEquals(Set.of(), door.found());
    }

    @ParameterizedTest
    @EnumSource
    void eachFaultAloneIsFoundAlone(Door door) {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        for (String code : door.codes) {
            expected.put(code, Set.of(code));
            found.put(code, door.found(code));
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @EnumSource
    void noFaultHidesAnother(Door door) {
        List<String> lost = new ArrayList<>();
        Set<String> exclusive = new TreeSet<>();
        for (String one : door.codes) {
            for (String other : door.codes) {
                if (one.compareTo(other) < 0) {
                    Set<String> found = door.found(one, other);
                    if (!found.containsAll(Set.of(one, other))) {
                        (door.exclusive.contains(one + " " + other) ? exclusive : lost).add(one + " " + other);
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
        assertEquals(new TreeSet<>(door.exclusive), exclusive, "said to exclude each other, but found together");
    }

    @Test
    void allFaultsOfAClaimAtOnce() {
        // told before the days of the work ended, on a day before the last entry
        assertEquals(new TreeSet<>(Door.CLAIM.codes), Door.CLAIM.found(Door.CLAIM.codes.toArray(String[]::new)));
    }
}
