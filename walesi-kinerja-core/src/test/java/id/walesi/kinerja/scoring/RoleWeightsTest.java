package id.walesi.kinerja.scoring;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.GiverWeights.RoleMean;
import id.walesi.kinerja.scoring.GiverWeights.WeightedMean;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleWeightsTest {

    private static final PersonId EMPLOYEE = PersonId.of("employee");
    private static final FeedbackSubject SUBJECT = new FeedbackSubject.AllBehavior();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static FeedbackRound answered(FeedbackRound round, String giver, ActorRole role, int answer) {
        PersonId by = PersonId.of(giver);
        return round.take(FeedbackRequest.ask(giver, EMPLOYEE, by, role, SUBJECT, DAY, DAY)
                        .orThrow()
                        .give(by, DAY, "", Map.of(ScaleCode.of("open"), answer))
                        .orThrow())
                .orThrow();
    }

    /** Peers 2, 2, 5; the appraiser 4; subordinates 1, 2, of whom two are too few. */
    private static FeedbackRound round() {
        FeedbackRound round = FeedbackRound.open(
                        "r",
                        EMPLOYEE,
                        AppraisalPeriod.ofYear(2026),
                        List.of(
                                new FeedbackScale("open", SUBJECT, "Terbuka?", 5),
                                new FeedbackScale("calm", SUBJECT, "Tenang?", 5)),
                        3,
                        List.of())
                .orThrow();
        round = answered(round, "a", ActorRole.PEER, 2);
        round = answered(round, "b", ActorRole.PEER, 2);
        round = answered(round, "c", ActorRole.PEER, 5);
        round = answered(round, "head", ActorRole.APPRAISER, 4);
        round = answered(round, "s", ActorRole.SUBORDINATE, 1);
        round = answered(round, "t", ActorRole.SUBORDINATE, 2);
        return round;
    }

    private static FeedbackRound released() {
        return round().release(ActorRole.PEER, DAY).orThrow();
    }

    private static GiverWeights weights(MissingRole missing) {
        return new GiverWeights(
                Map.of(
                        ActorRole.APPRAISER,
                        Weight.of(60),
                        ActorRole.PEER,
                        Weight.of(30),
                        ActorRole.SUBORDINATE,
                        Weight.of(10),
                        ActorRole.TEAM_LEAD,
                        Weight.ZERO),
                missing);
    }

    @Test
    void aRoleThatMayNotBeShownIsLeftOutAndTheOthersCarryTheWhole() {
        WeightedMean mean = weights(MissingRole.LEAVE_OUT)
                .mean(ScaleCode.of("open"), released())
                .orThrow();
        assertEquals(
                List.of(
                        new RoleMean(ActorRole.APPRAISER, Weight.of(60), 1, Ratio.of(4)),
                        new RoleMean(ActorRole.PEER, Weight.of(30), 3, Ratio.of(3))),
                mean.parts());
        assertEquals(List.of(ActorRole.SUBORDINATE), mean.leftOut());
        // (60 x 4 + 30 x 3) / 90
        assertEquals(Ratio.of(11, 3), mean.mean());
    }

    @Test
    void orThereIsNoMean() {
        Outcome<WeightedMean> outcome = weights(MissingRole.REFUSE).mean(ScaleCode.of("open"), released());
        assertRefused(outcome, "feedback.role-missing");
        assertEquals("weights", outcome.problems().list().get(0).path());
        assertEquals(
                List.of(Term.of("role", ActorRole.SUBORDINATE), Term.of("scale", "open")),
                outcome.problems().list().get(0).details());
        // each missing role is named
        assertRefused(
                weights(MissingRole.REFUSE).mean(ScaleCode.of("open"), round()),
                "feedback.role-missing",
                "feedback.role-missing");
        GiverWeights two = new GiverWeights(
                Map.of(ActorRole.APPRAISER, Weight.of(1), ActorRole.PEER, Weight.of(1)), MissingRole.REFUSE);
        assertEquals(
                Ratio.of(7, 2),
                two.mean(ScaleCode.of("open"), released()).orThrow().mean());
    }

    @Test
    void whatIsNotReleasedCountsNowhere() {
        GiverWeights peers = new GiverWeights(Map.of(ActorRole.PEER, Weight.of(1)), MissingRole.LEAVE_OUT);
        assertRefused(peers.mean(ScaleCode.of("open"), round()), "feedback.nothing-shown");
        assertEquals(
                Ratio.of(3),
                peers.mean(ScaleCode.of("open"), released()).orThrow().mean());
        assertRefused(peers.mean(ScaleCode.of("calm"), released()), "feedback.nothing-shown");
        assertRefused(peers.mean(ScaleCode.of("warm"), released()), "feedback.unknown-scale");
        assertEquals(
                List.of(Term.of("scale", "warm")),
                peers.mean(ScaleCode.of("warm"), released())
                        .problems()
                        .list()
                        .get(0)
                        .details());
    }

    @Test
    void weightsAreChecked() {
        IllegalArgumentException none = assertThrows(
                IllegalArgumentException.class,
                () -> new GiverWeights(Map.of(ActorRole.PEER, Weight.ZERO), MissingRole.REFUSE));
        assertTrue(none.getMessage().contains("at least one role must count"), none.getMessage());
        IllegalArgumentException own = assertThrows(
                IllegalArgumentException.class,
                () -> new GiverWeights(Map.of(ActorRole.EMPLOYEE, Weight.of(1)), MissingRole.REFUSE));
        assertTrue(own.getMessage().startsWith("weights = EMPLOYEE"), own.getMessage());
        IllegalArgumentException zero = assertThrows(
                IllegalArgumentException.class, () -> new RoleMean(ActorRole.PEER, Weight.of(1), 0, Ratio.ONE));
        assertTrue(zero.getMessage().startsWith("answers = 0"), zero.getMessage());
    }
}
