package id.walesi.kinerja.credit;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.specimen.Road.CLOSING;
import static id.walesi.kinerja.specimen.Road.day;
import static id.walesi.kinerja.specimen.Road.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which contributions count in which pool. */
class ConfirmedWorkTest {

    private static final JointProgram PROGRAM = Pools.program(3);

    private static ContributionLedger ledger() {
        ContributionLedger ledger = ContributionLedger.of(PROGRAM);
        // open, confirmed between units, confirmed within u1, confirmed by two givers of two units
        ledger = Road.told(ledger, Road.work("open", person(1, 'a'), person(2, 'a'), 9));
        ledger = Road.confirmed(ledger, Road.work("across", person(1, 'a'), person(2, 'a'), 4));
        ledger = Road.confirmed(ledger, Road.work("within", person(1, 'a'), person(1, 'b'), 5));
        return Road.confirmed(
                ledger,
                Road.contribution(
                        "two",
                        Road.MARCH,
                        person(3, 'a'),
                        new Contribution.Part(person(1, 'b'), Weight.of(2)),
                        new Contribution.Part(person(2, 'b'), Weight.of(3)),
                        new Contribution.Part(person(3, 'b'), Weight.of(7))));
    }

    private static Weight sum(List<ConfirmedWork.Part> parts) {
        return parts.stream().map(ConfirmedWork.Part::amount).reduce(Weight.ZERO, Weight::plus);
    }

    @Test
    void amongUnitsWhatAUnitConfirmedToItselfDoesNotCount() {
        ConfirmedWork work = ConfirmedWork.of(Pools.among(3, "10", 0), ledger(), CLOSING);
        assertEquals(Weight.of(6), sum(work.of(Pools.unit(1))));
        assertEquals(Weight.of(3), sum(work.of(Pools.unit(2))));
        assertFalse(work.knows(Pools.unit(3)));
        assertTrue(work.knows(Pools.unit(2)));
        assertCodes(work.notices(), "credit.confirmed-by-own-unit", "credit.confirmed-by-own-unit");
        assertEquals(
                List.of(ContributionId.of("across"), ContributionId.of("two")),
                work.of(Pools.unit(1)).stream()
                        .map(ConfirmedWork.Part::contributionId)
                        .toList());
    }

    @Test
    void amongPersonsEachGiverCounts() {
        ConfirmedWork work = ConfirmedWork.of(Pools.amongPersons(3, "10", 0), ledger(), CLOSING);
        assertEquals(Weight.of(9), sum(work.of(MemberId.of(person(1, 'a')))));
        assertEquals(Weight.of(2), sum(work.of(MemberId.of(person(1, 'b')))));
        assertEquals(Weight.of(7), sum(work.of(MemberId.of(person(3, 'b')))));
        assertEquals(Problems.none(), work.notices());
        CreditPool ownPeople = CreditPool.of(
                        PROGRAM,
                        Road.YEAR,
                        List.of(MemberId.of(person(1, 'a')), MemberId.of(person(1, 'b'))),
                        Score.of(6),
                        0)
                .orThrow();
        ConfirmedWork own = ConfirmedWork.of(ownPeople, ledger(), CLOSING);
        assertEquals(Weight.of(11), sum(own.parts()));
    }

    @Test
    void onlyWhatWasConfirmedByTheDayAndEndsInThePeriodCounts() {
        CreditPool pool = Pools.among(3, "10", 0);
        assertEquals(List.of(), ConfirmedWork.of(pool, ledger(), day(3, 31)).parts());
        DateRange turn = DateRange.ofClosed(day(3, 20), day(4, 1));
        ContributionLedger ledger = Road.confirmed(
                ContributionLedger.of(PROGRAM),
                Road.contribution("k", turn, person(2, 'a'), new Contribution.Part(person(1, 'a'), Weight.of(1))));
        assertEquals(1, ConfirmedWork.of(quarter(2), ledger, CLOSING).parts().size());
        assertEquals(0, ConfirmedWork.of(quarter(1), ledger, CLOSING).parts().size());
    }

    private static CreditPool quarter(int number) {
        return CreditPool.of(
                        PROGRAM,
                        AppraisalPeriod.ofQuarter(2025, number),
                        List.of(Pools.unit(1), Pools.unit(2)),
                        Score.of(1),
                        0)
                .orThrow();
    }

    @Test
    void aLedgerOfAnotherProgramIsAMistake() {
        ContributionLedger other = ContributionLedger.of(JointProgram.of("other", "Lain", Road.YEAR.days())
                .target(Road.length())
                .unit(PROGRAM.units().get(0))
                .unit(PROGRAM.units().get(1))
                .build());
        assertEquals(
                "ledger = other: belongs to another program than the pool",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ConfirmedWork.of(Pools.among(3, "10", 0), other, CLOSING))
                        .getMessage());
    }
}
