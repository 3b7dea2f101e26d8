package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearResultTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    private static YearProposal proposal(Optional<Predicate> predicate) {
        PeriodicResult last = new PeriodicResult(AppraisalPeriod.ofQuarter(2026, 4), EmployeePredicate.GOOD);
        return new YearProposal(Proration.BY_DAYS, Standing.AGENCY, Confidence.SINGLE, predicate, List.of(last));
    }

    @Test
    void anOfficialAdoptsTheProposal() {
        YearProposal proposal = proposal(Optional.of(EmployeePredicate.GOOD));
        YearResult result = YearResult.adopt(proposal, Office.APPRAISER, ActorRole.APPRAISER, DAY)
                .orThrow();
        assertEquals(EmployeePredicate.GOOD, result.predicate());
        assertEquals(proposal, result.proposal());
        assertEquals(Office.APPRAISER, result.decidedBy());
        assertEquals(ActorRole.APPRAISER, result.role());
        assertEquals(DAY, result.on());
        assertEquals("", result.reason());
        assertFalse(result.isDeparture());
        assertEquals("YearResult[by APPRAISER on 2027-01-05]", result.toString());
        assertEquals("YearProposal[by-days]", proposal.toString());
        assertEquals("PeriodicResult[2026-Q4]", proposal.from().get(0).toString());
        assertRefused(
                YearResult.adopt(proposal(Optional.empty()), Office.APPRAISER, ActorRole.APPRAISER, DAY),
                "appraisal.nothing-to-adopt");
    }

    @Test
    void orDepartsFromItWithAReason() {
        YearProposal proposal = proposal(Optional.of(EmployeePredicate.GOOD));
        YearResult result = YearResult.depart(
                        proposal, EmployeePredicate.VERY_GOOD, Office.APPRAISER, ActorRole.APPRAISER, DAY, "inovasi")
                .orThrow();
        assertEquals(EmployeePredicate.VERY_GOOD, result.predicate());
        assertEquals(Optional.of(EmployeePredicate.GOOD), result.proposal().predicate());
        assertTrue(result.isDeparture());
        assertEquals("inovasi", result.reason());
        assertRefused(
                YearResult.depart(proposal, EmployeePredicate.GOOD, Office.APPRAISER, ActorRole.APPRAISER, DAY, " "),
                "appraisal.departure-without-reason",
                "appraisal.departure-agrees");
        assertTrue(YearResult.depart(
                        proposal(Optional.empty()),
                        EmployeePredicate.GOOD,
                        Office.APPRAISER,
                        ActorRole.APPRAISER,
                        DAY,
                        "tidak ada usulan")
                .succeeded());
    }
}
