package id.walesi.kinerja.credit;

import static id.walesi.kinerja.credit.Pools.among;
import static id.walesi.kinerja.credit.Pools.divided;
import static id.walesi.kinerja.credit.Pools.scheme;
import static id.walesi.kinerja.credit.Pools.texts;
import static id.walesi.kinerja.credit.Pools.unit;
import static id.walesi.kinerja.credit.Pools.work;
import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Divisions worked out by hand, and all that a method can refuse. */
class CreditSchemeTest {

    private static final ContributionShares CONTRIBUTIONS = new ContributionShares();

    private static AgreedShares agreed(String... percents) {
        Map<MemberId, Percent> shares = new HashMap<>();
        for (int i = 0; i < percents.length; i++) {
            shares.put(unit(i + 1), Percent.parse(percents[i]));
        }
        return new AgreedShares(shares);
    }

    private static RoleWeights weights(long leading, long carryingOut, long supporting) {
        return new RoleWeights(Map.of(
                ProgramRole.LEADING, Weight.of(leading),
                ProgramRole.CARRYING_OUT, Weight.of(carryingOut),
                ProgramRole.SUPPORTING, Weight.of(supporting)));
    }

    private static List<String> paths(Problems problems) {
        return problems.list().stream().map(Problem::path).toList();
    }

    @Test
    void thirdsGiveTheLastStepToTheFirstKey() {
        CreditDivision division = divided(scheme(CONTRIBUTIONS), among(3, "100", 2), work(7, 7, 7));
        assertEquals(List.of("33.34", "33.33", "33.33", "0"), texts(division));
        assertEquals("100/3", division.of(unit(2)).entitled().toString());
        assertEquals(KnownMethod.CONFIRMED_CONTRIBUTIONS, division.method());
        assertEquals(Optional.empty(), division.of(unit(1)).withholding());
        assertEquals("CreditDivision[confirmed-contributions, 3 members]", division.toString());
    }

    @Test
    void theLargestRemaindersGetTheLastSteps() {
        // 10 x 1/6, 2/6, 3/6 = 1.66, 3.33, 5.00
        assertEquals(
                List.of("2", "3", "5", "0"), texts(divided(scheme(CONTRIBUTIONS), among(3, "10", 0), work(1, 2, 3))));
        // 10 x 3/8, 3/8, 2/8 = 3.75, 3.75, 2.50: two steps are left
        assertEquals(
                List.of("4", "4", "2", "0"), texts(divided(scheme(CONTRIBUTIONS), among(3, "10", 0), work(3, 3, 2))));
    }

    @Test
    void agreedSharesStandAsTheyAre() {
        CreditDivision division = divided(scheme(agreed("50", "30", "20")), among(3, "90", 1), work(1, 1, 1));
        assertEquals(List.of("45", "27", "18", "0"), texts(division));
        assertEquals(KnownMethod.AGREED_SHARES, division.method());
    }

    @Test
    void roleWeightsCountEveryMember() {
        CreditPool pool = among(4, "100", 2);
        // leading 3, carrying out 2 + 2, supporting 1: of 8
        CreditDivision division = divided(scheme(weights(3, 2, 1)), pool, work(1, 1, 1, 1));
        assertEquals(List.of("37.5", "25", "25", "12.5", "0"), texts(division));
        assertEquals(KnownMethod.ROLE_WEIGHTS, division.method());
        // the absent member's share goes to nobody
        CreditDivision absent = divided(scheme(weights(3, 2, 1)), pool, work(1, 0, 1, 1));
        assertEquals(List.of("37.5", "0", "25", "12.5", "25"), texts(absent));
        assertEquals(
                Optional.of(Withholding.NOTHING_CONFIRMED), absent.of(unit(2)).withholding());
        assertEquals(Score.of(25), absent.of(unit(2)).entitled());
    }

    /** What the steps turn to, in order. */
    private static String turns(DivisionMethod method) {
        Recorder recorder = Recorder.recording();
        scheme(method).divide(among(2, "10", 0), work(1, 2), recorder).orThrow();
        return recorder.trace().steps().stream()
                .filter(Step.Given.class::isInstance)
                .map(step -> ((Step.Given) step).path())
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyMethodSaysOfWhomItSpeaks() {
        String lines = " members[u1] members[u2]";
        assertEquals(
                "pool members[u1] agreedShares[u1] members[u2] agreedShares[u2]" + lines, turns(agreed("50", "50")));
        // 10 x 3/4 and 1/4: the last step goes to the first of two equal remainders
        assertEquals(
                "pool members[u1] roles[u1] roleWeights[leading] members[u2] roles[u2] roleWeights[supporting]" + lines
                        + lines + " members[u1]",
                turns(weights(3, 2, 1)));
        assertEquals(
                "pool worths[-] worths[u1] worths[u2] worths[u1+u2]"
                        + " members[u1] worths[-] worths[u2] members[u2] worths[-] worths[u1]" + lines + " members[u1]",
                turns(new ShapleyShares(Map.of(
                        Set.of(unit(1)), Score.of(2),
                        Set.of(unit(2)), Score.of(3),
                        Set.of(unit(1), unit(2)), Score.of(10)))));
    }

    @Test
    void nothingConfirmedLeavesTheWholePool() {
        for (DivisionMethod method : List.of(CONTRIBUTIONS, agreed("50", "50"), weights(1, 1, 1))) {
            CreditDivision division = divided(scheme(method), among(2, "80", 0), work());
            assertEquals(List.of("0", "0", "80"), texts(division));
            assertCodes(division.notices(), "credit.nothing-confirmed");
        }
        CreditDivision division = divided(scheme(CONTRIBUTIONS), among(2, "80", 0), work(1));
        assertCodes(division.notices());
    }

    @Test
    void anEmptyPoolGivesNobodyAnything() {
        CreditDivision division = divided(scheme(CONTRIBUTIONS), among(2, "0", 0), work(1, 2));
        assertEquals(List.of("0", "0", "0"), texts(division));
        assertEquals(Optional.empty(), division.of(unit(1)).withholding());
        ShapleyShares shapley = new ShapleyShares(Map.of(
                Set.of(unit(1)), Score.of(0), Set.of(unit(2)), Score.of(0), Set.of(unit(1), unit(2)), Score.of(0)));
        assertEquals(List.of("0", "0", "0"), texts(divided(scheme(shapley), among(2, "0", 0), work(1, 2))));
    }

    @Test
    void whatACapCutsOffGoesToNobody() {
        CreditPool pool = among(3, "100", 0);
        CreditScheme capped = new CreditScheme(CONTRIBUTIONS, CreditCap.of(Score.of(40)), Pools.RULES);
        CreditDivision division = divided(capped, pool, work(5, 4, 1));
        assertEquals(List.of("40", "40", "10", "10"), texts(division));
        assertEquals(Optional.of(Withholding.CAPPED), division.of(unit(1)).withholding());
        assertEquals(Score.of(50), division.of(unit(1)).entitled());
        // exactly at the cap: nothing was cut off
        assertEquals(Optional.empty(), division.of(unit(2)).withholding());
        assertEquals("CreditCap[40]", capped.cap().toString());
        assertEquals("CreditCap[none]", CreditCap.none().toString());
    }

    @Test
    void aCapCountsWhatWasGivenEarlierInThePeriod() {
        CreditPool pool = among(3, "100", 0);
        CreditCap cap = CreditCap.of(Score.of(40))
                .after(unit(1), Score.of(25))
                .after(unit(1), Score.of(10))
                .after(unit(2), Score.of(60));
        CreditDivision division = divided(new CreditScheme(CONTRIBUTIONS, cap, Pools.RULES), pool, work(5, 4, 1));
        assertEquals(List.of("5", "0", "10", "85"), texts(division));
        CreditCap none = CreditCap.none().after(unit(1), Score.of(99));
        assertEquals(
                List.of("50", "40", "10", "0"),
                texts(divided(new CreditScheme(CONTRIBUTIONS, none, Pools.RULES), pool, work(5, 4, 1))));
    }

    @Test
    void noLastStepPassesTheCap() {
        // 10.5 of cap is 10 whole steps; 33.3 each is cut to 10, and the step left over is not given on top
        CreditScheme capped = new CreditScheme(CONTRIBUTIONS, CreditCap.of(Score.parse("10.5")), Pools.RULES);
        assertEquals(List.of("10", "10", "10", "70"), texts(divided(capped, among(3, "100", 0), work(1, 1, 1))));
    }

    @Test
    void everyStepIsRecorded() {
        Recorder recorder = Recorder.recording();
        CreditScheme capped = new CreditScheme(CONTRIBUTIONS, CreditCap.of(Score.of(40)), Pools.RULES);
        capped.divide(among(3, "100", 0), work(5, 4, 0), recorder).orThrow();
        List<String> rules = recorder.trace().steps().stream()
                .map(step -> step.rule().id().substring("credit/".length()))
                .toList();
        assertEquals(
                List.of(
                        "pool",
                        "member",
                        "contribution",
                        "contributed",
                        "member",
                        "contribution",
                        "contributed",
                        "member",
                        "contributed",
                        "contributed-by-all",
                        "member",
                        "share",
                        "member",
                        "share",
                        "member",
                        "share",
                        "member",
                        "entitled",
                        "member-cap",
                        "earlier-credit",
                        "room",
                        "room-on-step",
                        "capped",
                        "rounded-down",
                        "member",
                        "entitled",
                        "member-cap",
                        "earlier-credit",
                        "room",
                        "room-on-step",
                        "capped",
                        "rounded-down",
                        "member",
                        "entitled",
                        "withheld",
                        "distributed",
                        "undistributed"),
                rules);
        Step last = recorder.trace().steps().get(rules.size() - 1);
        assertEquals("20", ((Step.Computed) last).result().value().toString().replaceAll("\\D+", ""));
    }

    @Test
    void theLastStepIsRecordedWithItsRemainder() {
        Recorder recorder = Recorder.recording();
        scheme(CONTRIBUTIONS).divide(among(3, "10", 0), work(1, 2, 3), recorder).orThrow();
        List<Step> more = recorder.trace().steps().stream()
                .filter(step -> step.rule().id().equals("credit/one-step-more"))
                .toList();
        assertEquals(1, more.size());
        Step.Limited step = (Step.Limited) more.get(0);
        assertEquals("Numeric[value=2/3]", step.limit().value().toString());
        assertEquals("Numeric[value=2]", step.result().value().toString());
        assertEquals("Numeric[value=1]", step.before().value().toString());
    }

    @Test
    void agreedSharesMustFitTheMembersAndSum() {
        CreditPool pool = among(3, "100", 0);
        Problems problems = agreed("50", "-10", "59").problems(pool);
        assertCodes(problems, "credit.share-negative", "credit.shares-do-not-sum");
        assertEquals(List.of("shares[u2]", "shares"), paths(problems));
        Problems missing = agreed("50", "50").problems(pool);
        assertCodes(missing, "credit.share-missing");
        assertEquals(List.of("shares[u3]"), paths(missing));
        assertCodes(
                agreed("40", "30", "20", "10").problems(pool),
                "credit.share-of-non-member",
                "credit.shares-do-not-sum");
        assertRefused(
                scheme(agreed("50", "49", "0")).divide(pool, work(1), Recorder.discarding()),
                "credit.shares-do-not-sum");
    }

    @Test
    void everyRoleNeedsAWeightAndNotAllAreZero() {
        CreditPool pool = among(4, "100", 0);
        Problems missing = new RoleWeights(Map.of(ProgramRole.LEADING, Weight.of(1))).problems(pool);
        assertCodes(missing, "credit.role-weight-missing", "credit.role-weight-missing");
        assertEquals(List.of("weights[carrying-out]", "weights[supporting]"), paths(missing));
        assertCodes(weights(0, 0, 0).problems(pool), "credit.role-weights-zero");
    }

    @Test
    void aPoolIsLookedAt() {
        var program = Pools.program(3);
        MemberId person = MemberId.of(Road.person(1, 'a'));
        assertRefused(
                CreditPool.of(program, Road.YEAR, List.of(), Score.parse("-0.5"), 0),
                "credit.pool-without-member",
                "credit.pool-negative",
                "credit.pool-between-steps");
        var refused =
                CreditPool.of(program, Road.YEAR, List.of(unit(1), unit(1), person, unit(9)), Score.parse("0.55"), 1);
        assertRefused(
                refused,
                "credit.pool-of-units-and-persons",
                "credit.pool-member-twice",
                "credit.pool-member-not-in-program",
                "credit.pool-between-steps");
        assertEquals(List.of("members", "members[1]", "members[3]", "amount"), paths(refused.problems()));
        CreditPool pool = CreditPool.of(program, Road.YEAR, List.of(unit(3), unit(1)), Score.of(7), 0)
                .orThrow();
        assertEquals(List.of(unit(1), unit(3)), pool.members());
        assertEquals("u3", pool.key(unit(3)));
        assertEquals("CreditPool[7 for 2025, 2 members]", pool.toString());
        assertEquals(
                "member = MemberId[unit u2]: does not share in this pool",
                assertThrows(IllegalArgumentException.class, () -> pool.key(unit(2)))
                        .getMessage());
        assertEquals(
                "decimals = 7: must lie in 0..6",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CreditPool.of(program, Road.YEAR, List.of(unit(1)), Score.of(7), 7))
                        .getMessage());
        CreditDivision division = divided(scheme(CONTRIBUTIONS), pool, work(1));
        assertEquals(
                "member = MemberId[unit u2]: does not share in this pool",
                assertThrows(IllegalArgumentException.class, () -> division.of(unit(2)))
                        .getMessage());
    }

    @Test
    void personsAreNamedByTheirPlace() {
        CreditPool pool = Pools.amongPersons(2, "10", 0);
        assertEquals("1", pool.key(MemberId.of(Road.person(1, 'a'))));
        assertEquals("4", pool.key(MemberId.of(Road.person(2, 'b'))));
        Recorder recorder = Recorder.recording();
        ConfirmedWork work = new ConfirmedWork(
                List.of(new ConfirmedWork.Part(ContributionId.of("k"), MemberId.of(Road.person(1, 'b')), Weight.of(1))),
                Problems.none());
        scheme(CONTRIBUTIONS).divide(pool, work, recorder).orThrow();
        assertFalse(recorder.trace().toString().contains(Specimen.NUMBER));
        Problems missing = new AgreedShares(Map.of()).problems(pool);
        assertEquals(List.of("shares[1]", "shares[2]", "shares[3]", "shares[4]", "shares"), paths(missing));
    }

    @Test
    void capsAndCreditsAreNeverNegative() {
        assertEquals(
                "most = -1: a cap is zero or more",
                assertThrows(IllegalArgumentException.class, () -> CreditCap.of(Score.of(-1)))
                        .getMessage());
        assertEquals(
                "earlier = -1: a credit is zero or more",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CreditCap.none().after(unit(1), Score.of(-1)))
                        .getMessage());
    }
}
