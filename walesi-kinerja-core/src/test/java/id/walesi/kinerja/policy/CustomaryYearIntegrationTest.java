package id.walesi.kinerja.policy;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.Pp30Predicate;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CustomaryYearIntegrationTest {

    private static List<PeriodicResult> months(List<? extends Predicate> predicates) {
        List<PeriodicResult> results = new ArrayList<>();
        for (Predicate predicate : predicates) {
            results.add(new PeriodicResult(AppraisalPeriod.ofMonth(2026, results.size() + 1), predicate));
        }
        return results;
    }

    private static Optional<Predicate> proposed(YearIntegration strategy, Predicate... predicates) {
        return strategy.propose(months(List.of(predicates))).orThrow().predicate();
    }

    @Test
    void eachStrategyProposesInItsWay() {
        Predicate good = EmployeePredicate.GOOD;
        Predicate best = EmployeePredicate.VERY_GOOD;
        Predicate poor = EmployeePredicate.POOR;
        assertEquals(Optional.empty(), proposed(CustomaryYearIntegration.NONE, good, good));
        assertEquals(Optional.of(best), proposed(CustomaryYearIntegration.LAST_PERIOD, poor, good, best));
        assertEquals(Optional.of(good), proposed(CustomaryYearIntegration.MOST_FREQUENT, best, good, poor, good));
        assertEquals(Optional.of(good), proposed(CustomaryYearIntegration.MOST_FREQUENT, good, good));
        assertEquals(Optional.of(poor), proposed(CustomaryYearIntegration.LOWEST, best, poor, good));
    }

    @Test
    void aTieProposesNothingAndSaysSo() {
        for (List<EmployeePredicate> tie : List.of(
                List.of(EmployeePredicate.GOOD, EmployeePredicate.POOR),
                List.of(
                        EmployeePredicate.GOOD,
                        EmployeePredicate.POOR,
                        EmployeePredicate.POOR,
                        EmployeePredicate.GOOD))) {
            Outcome<YearProposal> outcome = CustomaryYearIntegration.MOST_FREQUENT.propose(months(tie));
            assertCodes(outcome.problems(), "policy.no-year-proposal");
            assertEquals(Optional.empty(), outcome.orThrow().predicate());
        }
        assertCodes(
                CustomaryYearIntegration.NONE
                        .propose(months(List.of(EmployeePredicate.GOOD)))
                        .problems(),
                "policy.no-year-proposal");
    }

    @Property
    void theMostFrequentIsTheOneThatNoOtherReaches(@ForAll @Size(min = 1, max = 12) List<EmployeePredicate> all) {
        Optional<Predicate> proposed = CustomaryYearIntegration.MOST_FREQUENT
                .propose(months(all))
                .orThrow()
                .predicate();
        int most = all.stream()
                .mapToInt(one -> Collections.frequency(all, one))
                .max()
                .orElseThrow();
        List<EmployeePredicate> winners = all.stream()
                .distinct()
                .filter(one -> Collections.frequency(all, one) == most)
                .toList();
        assertEquals(winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty(), proposed);
    }

    @Property
    void theOrderInWhichResultsComeDecidesNothing(
            @ForAll CustomaryYearIntegration strategy,
            @ForAll @Size(min = 1, max = 12) List<EmployeePredicate> predicates,
            @ForAll Random random) {
        List<PeriodicResult> results = months(predicates);
        YearProposal proposal = strategy.propose(results).orThrow();
        List<PeriodicResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);
        assertEquals(proposal, strategy.propose(shuffled).orThrow());
        assertEquals(results, proposal.from());
        assertEquals(strategy, proposal.strategy());
        assertNotEquals(Standing.STATUTE, proposal.standing(), "no national rule exists");
        assertNotEquals(Confidence.CONFIRMED, proposal.confidence());
        if (strategy == CustomaryYearIntegration.LOWEST) {
            assertEquals(predicates.stream().min(Comparator.naturalOrder()), proposal.predicate());
        }
    }

    @Test
    void resultsThatDoNotBelongTogetherAreRefused() {
        YearIntegration strategy = CustomaryYearIntegration.LAST_PERIOD;
        assertRefused(strategy.propose(List.of()), "policy.no-periodic-results");
        PeriodicResult quarter = new PeriodicResult(AppraisalPeriod.ofQuarter(2026, 1), EmployeePredicate.GOOD);
        PeriodicResult march = new PeriodicResult(AppraisalPeriod.ofMonth(2026, 3), EmployeePredicate.GOOD);
        PeriodicResult old = new PeriodicResult(AppraisalPeriod.ofMonth(2025, 3), EmployeePredicate.GOOD);
        PeriodicResult other = new PeriodicResult(AppraisalPeriod.ofMonth(2026, 4), Pp30Predicate.GOOD);
        assertRefused(strategy.propose(List.of(march, quarter)), "policy.periodic-results-overlap");
        assertRefused(strategy.propose(List.of(march, old)), "policy.periodic-results-of-two-years");
        assertRefused(strategy.propose(List.of(march, other)), "policy.periodic-results-of-two-scales");
    }

    @Test
    void theCodesStay() {
        assertEquals(
                List.of("none", "last-period", "most-frequent", "lowest"),
                List.of(CustomaryYearIntegration.values()).stream()
                        .map(CustomaryYearIntegration::code)
                        .toList());
    }
}
