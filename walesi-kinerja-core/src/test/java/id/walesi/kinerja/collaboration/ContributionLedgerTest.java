package id.walesi.kinerja.collaboration;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static id.walesi.kinerja.specimen.Road.CLOSING;
import static id.walesi.kinerja.specimen.Road.MARCH;
import static id.walesi.kinerja.specimen.Road.day;
import static id.walesi.kinerja.specimen.Road.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a ledger takes, what it refuses, and how it reads on a day. */
class ContributionLedgerTest {

    private static final PersonId GIVER = person(1, 'a');
    private static final PersonId RECEIVER = person(2, 'a');
    private static final ContributionLedger EMPTY = ContributionLedger.of(Road.program(3));
    private static final Contribution WORK = Road.work("k1", GIVER, RECEIVER, 5);

    private static List<String> paths(Outcome<?> outcome) {
        return outcome.problems().list().stream().map(Problem::path).toList();
    }

    private static ContributionStatus status(ContributionLedger ledger, int month, int day) {
        return ledger.status(ContributionId.of("k1"), day(month, day)).orElseThrow();
    }

    @Test
    void aContributionWaitsIsConfirmedOrExpires() {
        ContributionLedger told = Road.told(EMPTY, WORK);
        assertEquals(Optional.empty(), told.status(ContributionId.of("k1"), day(3, 31)));
        assertEquals(Optional.empty(), told.status(ContributionId.of("k2"), day(4, 1)));
        assertEquals(ContributionStatus.OPEN, status(told, 4, 1));
        assertEquals(ContributionStatus.OPEN, status(told, 4, 30));
        assertEquals(ContributionStatus.EXPIRED, status(told, 5, 1));
        assertEquals(List.of(), told.confirmed(day(4, 30)));
        ContributionLedger confirmed = told.attest(ContributionId.of("k1"), Attestation.confirmed(RECEIVER, day(4, 30)))
                .orThrow();
        assertEquals(ContributionStatus.OPEN, status(confirmed, 4, 29));
        assertEquals(ContributionStatus.CONFIRMED, status(confirmed, 4, 30));
        assertEquals(ContributionStatus.CONFIRMED, status(confirmed, 12, 31));
        assertEquals(List.of(WORK), confirmed.confirmed(CLOSING));
        assertEquals(List.of(), confirmed.confirmed(day(4, 29)));
        assertEquals(1, told.entries().size());
        assertEquals(2, confirmed.entries().size());
        assertEquals("ContributionLedger[road, 2 entries]", confirmed.toString());
        assertEquals("Claim[k1 on 2025-04-01]", confirmed.entries().get(0).toString());
    }

    @Test
    void theReceiverMayDisputeAndChangeItsMindWithAReason() {
        ContributionLedger told = Road.told(EMPTY, WORK);
        assertRefused(
                told.attest(ContributionId.of("k1"), Attestation.disputed(RECEIVER, day(4, 2), " ")),
                "collaboration.reason-missing");
        ContributionLedger disputed = told.attest(
                        ContributionId.of("k1"), Attestation.disputed(RECEIVER, day(4, 2), "belum diterima"))
                .orThrow();
        assertEquals(ContributionStatus.DISPUTED, status(disputed, 4, 2));
        assertEquals(List.of(), disputed.confirmed(CLOSING));
        Outcome<ContributionLedger> bare =
                disputed.attest(ContributionId.of("k1"), Attestation.confirmed(RECEIVER, day(4, 3)));
        assertRefused(bare, "collaboration.reason-missing");
        assertEquals(List.of("reason"), paths(bare));
        assertRefused(
                disputed.attest(ContributionId.of("k1"), Attestation.disputed(RECEIVER, day(4, 3), "lagi")),
                "collaboration.attestation-twice");
        Attestation changed =
                new Attestation(AttestationKind.CONFIRMED, RECEIVER, day(4, 9), "barang ternyata sudah tiba");
        ContributionLedger settled =
                disputed.attest(ContributionId.of("k1"), changed).orThrow();
        assertEquals(ContributionStatus.DISPUTED, status(settled, 4, 8));
        assertEquals(ContributionStatus.CONFIRMED, status(settled, 4, 9));
        assertEquals(Optional.of(changed), settled.attestation(ContributionId.of("k1"), CLOSING));
        assertEquals(Optional.empty(), settled.attestation(ContributionId.of("k1"), day(4, 1)));
        assertEquals(3, settled.entries().size());
        assertRefused(
                settled.attest(ContributionId.of("k1"), Attestation.confirmed(RECEIVER, day(4, 10))),
                "collaboration.attestation-twice");
    }

    @Test
    void onlyTheReceiverSpeaksAndInTime() {
        ContributionLedger told = Road.told(EMPTY, WORK);
        assertRefused(
                told.attest(ContributionId.of("k1"), Attestation.confirmed(GIVER, day(4, 2))),
                "collaboration.self-confirmation");
        assertRefused(
                told.attest(ContributionId.of("k1"), Attestation.confirmed(person(3, 'a'), day(4, 2))),
                "collaboration.attested-by-other");
        assertRefused(
                told.attest(ContributionId.of("k1"), Attestation.confirmed(RECEIVER, day(5, 1))),
                "collaboration.attestation-too-late");
        assertRefused(
                told.attest(ContributionId.of("k9"), Attestation.confirmed(RECEIVER, day(4, 2))),
                "collaboration.contribution-unknown");
        Outcome<ContributionLedger> all =
                told.attest(ContributionId.of("k1"), Attestation.disputed(GIVER, day(3, 31), ""));
        assertRefused(
                all,
                "collaboration.entry-backdated",
                "collaboration.self-confirmation",
                "collaboration.reason-missing");
        assertEquals(List.of("on", "by", "reason"), paths(all));
    }

    @Test
    void daysOutsideTheProgramHideNothingElse() {
        DateRange before = DateRange.ofClosed(day(1, 1).minusDays(2), day(1, 1).minusDays(1));
        PersonId nobody = PersonId.of("nobody");
        Contribution wrong = Contribution.of(
                "k1",
                IndicatorId.of("no-target"),
                WORK.kind(),
                before,
                RECEIVER,
                List.of(
                        new Contribution.Part(nobody, WORK.parts().get(0).amount()),
                        new Contribution.Part(nobody, WORK.parts().get(0).amount()),
                        new Contribution.Part(RECEIVER, WORK.parts().get(0).amount())),
                WORK.evidence());
        Outcome<ContributionLedger> all = EMPTY.claim(wrong, day(4, 1), day(3, 31));
        assertRefused(
                all,
                "collaboration.attestation-due-before-claim",
                "collaboration.contribution-outside-program",
                "collaboration.person-not-in-program",
                "collaboration.person-not-in-program",
                "collaboration.contribution-to-no-target",
                "collaboration.giver-twice",
                "collaboration.contribution-to-oneself");
        assertEquals(
                List.of(
                        "attestBy",
                        "days",
                        "parts[0].giver",
                        "parts[1].giver",
                        "indicatorId",
                        "parts[1].giver",
                        "parts[2].giver"),
                paths(all));
    }

    @Test
    void aCorrectionNeedsANewWordOfTheReceiver() {
        ContributionLedger confirmed = Road.confirmed(EMPTY, WORK);
        Contribution less = Road.work("k1", GIVER, RECEIVER, 3);
        assertRefused(confirmed.claim(less, day(4, 2), day(4, 30)), "collaboration.contribution-twice");
        assertRefused(EMPTY.correct(less, day(4, 2), day(4, 30), "salah hitung"), "collaboration.contribution-unknown");
        ContributionLedger corrected =
                confirmed.correct(less, day(5, 2), day(5, 30), "salah hitung").orThrow();
        assertEquals(ContributionStatus.CONFIRMED, status(corrected, 5, 1));
        assertEquals(List.of(WORK), corrected.confirmed(day(5, 1)));
        assertEquals(ContributionStatus.OPEN, status(corrected, 5, 2));
        assertEquals(Optional.empty(), corrected.attestation(ContributionId.of("k1"), day(5, 2)));
        assertEquals(List.of(less), corrected.asKnownOn(day(5, 2)));
        assertEquals(List.of(WORK), corrected.asKnownOn(day(5, 1)));
        assertEquals(List.of(), corrected.asKnownOn(day(3, 1)));
        assertEquals(ContributionStatus.EXPIRED, status(corrected, 5, 31));
        ContributionLedger again = corrected
                .attest(ContributionId.of("k1"), Attestation.confirmed(RECEIVER, day(5, 30)))
                .orThrow();
        assertEquals(List.of(less), again.confirmed(CLOSING));
        assertEquals(
                "correction is blank: give text",
                assertThrows(IllegalArgumentException.class, () -> confirmed.correct(less, day(5, 2), day(5, 30), " "))
                        .getMessage());
    }

    @Test
    void contributionsKeepTheOrderInWhichTheyWereFirstTold() {
        Contribution second = Road.work("k0", person(3, 'a'), RECEIVER, 2);
        ContributionLedger ledger = Road.confirmed(Road.confirmed(EMPTY, WORK), second);
        Contribution less = Road.work("k1", GIVER, RECEIVER, 3);
        ContributionLedger corrected =
                ledger.correct(less, day(4, 2), day(4, 30), "salah hitung").orThrow();
        assertEquals(List.of(less, second), corrected.asKnownOn(CLOSING));
        assertEquals(List.of(second), corrected.confirmed(CLOSING));
    }

    @Test
    void whatDoesNotFitTheProgramIsRefusedAllAtOnce() {
        Contribution wrong = Contribution.of(
                "k1",
                IndicatorId.of("jembatan"),
                ContributionKind.RESOURCE,
                DateRange.ofClosed(day(3, 1), day(3, 31)),
                GIVER,
                List.of(
                        new Contribution.Part(GIVER, Weight.of(1)),
                        new Contribution.Part(person(9, 'a'), Weight.of(1)),
                        new Contribution.Part(GIVER, Weight.of(2))),
                Specimen.evidence());
        Outcome<ContributionLedger> refused = EMPTY.claim(wrong, day(3, 30), day(3, 29));
        assertRefused(
                refused,
                "collaboration.contribution-told-early",
                "collaboration.attestation-due-before-claim",
                "collaboration.person-not-in-program",
                "collaboration.contribution-to-no-target",
                "collaboration.contribution-to-oneself",
                "collaboration.giver-twice",
                "collaboration.contribution-to-oneself");
        assertEquals(
                List.of(
                        "on",
                        "attestBy",
                        "parts[1].giver",
                        "indicatorId",
                        "parts[0].giver",
                        "parts[2].giver",
                        "parts[2].giver"),
                paths(refused));
        assertRefused(
                EMPTY.claim(
                        Road.contribution(
                                "k1",
                                DateRange.ofClosed(day(12, 1), day(12, 31).plusDays(1)),
                                RECEIVER,
                                new Contribution.Part(GIVER, Weight.of(1))),
                        CLOSING,
                        CLOSING),
                "collaboration.contribution-outside-program");
        Outcome<ContributionLedger> toStranger =
                EMPTY.claim(Road.work("k1", GIVER, person(9, 'a'), 1), day(4, 1), day(4, 1));
        assertRefused(toStranger, "collaboration.person-not-in-program");
        assertEquals(List.of("receiver"), paths(toStranger));
    }

    @Test
    void oneMustTakePartOnAllDaysOfTheContribution() {
        ContributionLedger ledger = ContributionLedger.of(Road.builder(2)
                .participant(new Participant(
                        person(3, 'a'),
                        UnitId.of("u1"),
                        AppraisalPeriod.ofMonth(2025, 3).days()))
                .build());
        Contribution.Part part = new Contribution.Part(person(3, 'a'), Weight.of(1));
        assertEquals(
                1,
                ledger.claim(Road.contribution("k", MARCH, RECEIVER, part), day(4, 1), day(4, 1))
                        .orThrow()
                        .entries()
                        .size());
        DateRange longer = DateRange.ofClosed(day(3, 31), day(4, 1));
        assertRefused(
                ledger.claim(Road.contribution("k", longer, RECEIVER, part), day(4, 1), day(4, 1)),
                "collaboration.person-not-in-program");
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertEquals(
                "amount = 0: a part is more than zero",
                assertThrows(IllegalArgumentException.class, () -> new Contribution.Part(GIVER, Weight.ZERO))
                        .getMessage());
        assertEquals(
                "parts = []: somebody gave something",
                assertThrows(IllegalArgumentException.class, () -> Road.contribution("k", MARCH, RECEIVER))
                        .getMessage());
    }
}
