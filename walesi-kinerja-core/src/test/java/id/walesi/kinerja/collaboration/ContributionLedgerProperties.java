package id.walesi.kinerja.collaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.specimen.Road;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, in whatever order: the past stays as it was. */
class ContributionLedgerProperties {

    private static final JointProgram PROGRAM = Road.program(3);

    /** Somebody tries to write something, perhaps in vain. */
    record Attempt(int what, int contribution, int giver, int receiver, int speaker, int day, boolean reason) {
        Outcome<ContributionLedger> on(ContributionLedger ledger) {
            LocalDate on = Road.day(4, 1).plusDays(day);
            String id = "k" + contribution;
            Contribution told = Road.work(id, person(giver), person(receiver), 1 + day % 7);
            return switch (what) {
                case 0 -> ledger.claim(told, on, on.plusDays(10));
                case 1 -> ledger.correct(told, on, on.plusDays(10), "perbaikan");
                case 2 ->
                    ledger.attest(
                            ContributionId.of(id),
                            new Attestation(AttestationKind.CONFIRMED, person(speaker), on, reason ? "sebab" : ""));
                default ->
                    ledger.attest(
                            ContributionId.of(id),
                            new Attestation(AttestationKind.DISPUTED, person(speaker), on, reason ? "sebab" : ""));
            };
        }
    }

    private static PersonId person(int number) {
        return Road.person(1 + number % 3, 'a');
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        small,
                        small,
                        small,
                        small,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(25)
                .map(all -> all.stream()
                        .sorted((a, b) -> Integer.compare(a.day() / 4, b.day() / 4))
                        .toList());
    }

    private static ContributionLedger written(List<Attempt> attempts) {
        ContributionLedger ledger = ContributionLedger.of(PROGRAM);
        for (Attempt attempt : attempts) {
            ledger = attempt.on(ledger).value().orElse(ledger);
        }
        return ledger;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenLaterLeavesTheDaysBeforeAsTheyWere(@ForAll("attempts") List<Attempt> attempts) {
        ContributionLedger ledger = ContributionLedger.of(PROGRAM);
        for (Attempt attempt : attempts) {
            Outcome<ContributionLedger> outcome = attempt.on(ledger);
            if (outcome.succeeded()) {
                ContributionLedger longer = outcome.orThrow();
                assertEquals(
                        ledger.entries(),
                        longer.entries().subList(0, longer.entries().size() - 1));
                LocalDate before =
                        longer.entries().get(longer.entries().size() - 1).on().minusDays(1);
                assertEquals(ledger.asKnownOn(before), longer.asKnownOn(before));
                assertEquals(ledger.confirmed(before), longer.confirmed(before));
                ledger = longer;
            } else {
                assertTrue(outcome.problems().blocks());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onlyReceiversConfirmAndNobodyOneself(@ForAll("attempts") List<Attempt> attempts) {
        ContributionLedger ledger = written(attempts);
        for (LedgerEntry entry : ledger.entries()) {
            if (entry instanceof LedgerEntry.Answer answer) {
                Contribution known = ledger.entries().stream()
                        .takeWhile(one -> one != entry)
                        .filter(LedgerEntry.Claim.class::isInstance)
                        .map(LedgerEntry.Claim.class::cast)
                        .filter(claim -> claim.contributionId().equals(answer.contributionId()))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .contribution();
                assertEquals(known.receiver(), answer.attestation().by());
                assertTrue(known.parts().stream()
                        .noneMatch(
                                part -> part.giver().equals(answer.attestation().by())));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyToldContributionHasOneStatus(@ForAll("attempts") List<Attempt> attempts, @ForAll("days") LocalDate day) {
        ContributionLedger ledger = written(attempts);
        Set<ContributionId> confirmed = new HashSet<>();
        ledger.confirmed(day).forEach(contribution -> confirmed.add(contribution.id()));
        for (Contribution contribution : ledger.asKnownOn(day)) {
            Optional<ContributionStatus> status = ledger.status(contribution.id(), day);
            assertTrue(status.isPresent());
            assertEquals(status.get() == ContributionStatus.CONFIRMED, confirmed.contains(contribution.id()));
            boolean spoken = ledger.attestation(contribution.id(), day).isPresent();
            boolean settled =
                    status.get() == ContributionStatus.CONFIRMED || status.get() == ContributionStatus.DISPUTED;
            assertEquals(spoken, settled);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, 60).map(days -> Road.day(4, 1).plusDays(days));
    }
}
