package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingDecisionTest {

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);
    private static final LocalDate DAY = Specimen.after(QUARTER);

    /** Any code can name a scheme; here one that is at hand. */
    private static final Proration SCHEME = Proration.BY_DAYS;

    private static final RatingProposal PROPOSAL = new RatingProposal(
            SCHEME, Standing.AGENCY, Confidence.SINGLE, ExpectationRating.ABOVE, Score.parse("113.5"));

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().list().stream().map(Problem::toString).toList();
    }

    private static Outcome<RatingDecision> depart(ExpectationRating rating, String reason) {
        return RatingDecision.depart(PROPOSAL, rating, Specimen.APPRAISER, ActorRole.APPRAISER, DAY, reason);
    }

    @Test
    void anAppraiserAdoptsAProposal() {
        RatingDecision decision = RatingDecision.adopt(PROPOSAL, Specimen.APPRAISER, ActorRole.APPRAISER, DAY);
        assertEquals(ExpectationRating.ABOVE, decision.rating());
        assertEquals(Optional.of(PROPOSAL), decision.proposal());
        assertEquals(Specimen.APPRAISER, decision.decidedBy());
        assertEquals(ActorRole.APPRAISER, decision.role());
        assertEquals(DAY, decision.on());
        assertEquals("", decision.reason());
        assertFalse(decision.isDeparture());
    }

    @Test
    void orDepartsFromItWithAReason() {
        RatingDecision decision =
                depart(ExpectationRating.MEETS, "angka belum diverifikasi").orThrow();
        assertEquals(ExpectationRating.MEETS, decision.rating());
        assertEquals("angka belum diverifikasi", decision.reason());
        assertEquals(Optional.of(PROPOSAL), decision.proposal());
        assertTrue(decision.isDeparture());
        assertEquals(
                List.of("error appraisal.departure-without-reason at reason"),
                codes(depart(ExpectationRating.MEETS, " ")));
        Outcome<RatingDecision> agreeing = depart(ExpectationRating.ABOVE, "");
        assertEquals(
                List.of(
                        "error appraisal.departure-without-reason at reason",
                        "error appraisal.departure-agrees at rating"),
                codes(agreeing));
        assertEquals(
                List.of(Term.of("decided", ExpectationRating.ABOVE)),
                agreeing.problems().list().get(1).details());
    }

    @Test
    void aDecisionStandsBesideWhatHadBeenProposed() {
        RatingDecision agreeing = Specimen.decision(QUARTER, ExpectationRating.ABOVE, "inovasi");
        RatingDecision adopted = agreeing.beside(PROPOSAL).orThrow();
        assertEquals(Optional.of(PROPOSAL), adopted.proposal());
        assertEquals("inovasi", adopted.reason(), "a reason is not lost where both agree");
        assertFalse(adopted.isDeparture());
        assertEquals(Optional.empty(), agreeing.proposal());
        RatingDecision other = Specimen.decision(QUARTER, ExpectationRating.BELOW, "pelanggaran");
        assertTrue(other.beside(PROPOSAL).orThrow().isDeparture());
        assertEquals(
                List.of("error appraisal.departure-without-reason at reason"),
                codes(Specimen.decision(QUARTER, ExpectationRating.BELOW).beside(PROPOSAL)));
    }

    @Test
    void aDepartureWithoutAReasonCannotBeMade() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new RatingDecision(
                                ExpectationRating.MEETS,
                                Specimen.APPRAISER,
                                ActorRole.APPRAISER,
                                DAY,
                                " ",
                                Optional.of(PROPOSAL)))
                .getMessage();
        assertTrue(message.startsWith("reason"), message);
    }

    @Test
    void theProposalIsFoundInTheCaseAndTellsNothingInItsText() {
        AppraisalCase facts = Specimen.empty(QUARTER)
                .workResultRating(RatingDecision.adopt(PROPOSAL, Specimen.APPRAISER, ActorRole.APPRAISER, DAY))
                .workBehaviorRating(
                        depart(ExpectationRating.BELOW, "pelanggaran").orThrow())
                .build();
        for (String rating : List.of("workResultRating", "workBehaviorRating")) {
            assertEquals(
                    Optional.of(new Datum.Label(ExpectationRating.ABOVE)), facts.fact(rating + ".proposal.rating"));
            assertEquals(Optional.of(new Datum.Numeric(Score.parse("113.5"))), facts.fact(rating + ".proposal.score"));
            assertEquals(Optional.of(new Datum.Label(SCHEME)), facts.fact(rating + ".proposal.scheme"));
            assertEquals(Optional.empty(), Specimen.empty(QUARTER).build().fact(rating + ".proposal.rating"));
        }
        assertEquals(Optional.of(new Datum.Label(ExpectationRating.BELOW)), facts.fact("workBehaviorRating"));
        assertEquals("RatingProposal[by-days]", PROPOSAL.toString());
        assertEquals(Optional.of(ExpectationRating.ABOVE), PROPOSAL.proposed());
    }

    @Test
    void aPartOfAYearIsEvaluatedPeriodicallyAndAYearAnnually() {
        assertEquals("periodic", EvaluationKind.PERIODIC.code());
        assertEquals("annual", EvaluationKind.ANNUAL.code());
        assertEquals(Optional.of(EvaluationKind.PERIODIC), kind(QUARTER));
        assertEquals(Optional.of(EvaluationKind.PERIODIC), kind(AppraisalPeriod.ofMonth(2025, 12)));
        assertEquals(Optional.of(EvaluationKind.PERIODIC), kind(AppraisalPeriod.ofSemester(2025, 2)));
        assertEquals(Optional.of(EvaluationKind.ANNUAL), kind(AppraisalPeriod.ofYear(2025)));
        // from a post taken in March to the end of the year: no rule says which
        AppraisalPeriod run = AppraisalPeriod.ofDays(DateRange.of(LocalDate.of(2025, 3, 3), LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.empty(), kind(run));
        assertEquals(
                Optional.of(new Datum.Label(EvaluationKind.PERIODIC)),
                Specimen.empty(QUARTER).build().fact(AppraisalCase.EVALUATION));
        assertEquals(Optional.empty(), Specimen.empty(run).build().fact(AppraisalCase.EVALUATION));
    }

    private static Optional<EvaluationKind> kind(AppraisalPeriod period) {
        return Specimen.empty(period).build().evaluation();
    }
}
