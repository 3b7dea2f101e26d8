package id.walesi.kinerja.specimen;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionKind;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.JointProgramBuilder;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.util.List;

/** A made-up road that units u1, u2, ... build together in 2025; each has the people p&lt;unit&gt;a and p&lt;unit&gt;b. */
public final class Road {

    /** The year of the road. */
    public static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    /** Days in which contributions are made unless said otherwise. */
    public static final DateRange MARCH = AppraisalPeriod.ofMonth(2025, 3).days();

    /** The day on which the ledger is closed. */
    public static final LocalDate CLOSING = LocalDate.of(2026, 1, 15);

    private Road() {}

    /** A day of 2025. */
    public static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    /** A person of a unit. */
    public static PersonId person(int unit, char which) {
        return PersonId.of(Specimen.NUMBER + "p" + unit + which);
    }

    /** A unit. */
    public static OrgUnit unit(int number) {
        return new OrgUnit("u" + number, "Dinas Contoh " + number);
    }

    /** Kilometers. */
    public static Amount km(long number) {
        return Amount.of(number, MeasurementUnit.KILOMETER);
    }

    /** The length of the road: more is better. */
    public static IndividualIndicator length() {
        return IndividualIndicator.of(
                "km", "Panjang jalan terbangun", Polarity.HIGHER_IS_BETTER, TargetValue.of(km(12)));
    }

    /** The first unit leads, the last supports, the others carry out. */
    public static JointProgramBuilder builder(int units) {
        JointProgramBuilder builder =
                JointProgram.of("road", "Jalan Contoh", YEAR.days()).target(length());
        for (int i = 1; i <= units; i++) {
            ProgramRole role =
                    i == 1 ? ProgramRole.LEADING : i == units ? ProgramRole.SUPPORTING : ProgramRole.CARRYING_OUT;
            builder.unit(new MemberUnit(unit(i), role, YEAR.days()))
                    .participant(new Participant(person(i, 'a'), UnitId.of("u" + i), YEAR.days()))
                    .participant(new Participant(person(i, 'b'), UnitId.of("u" + i), YEAR.days()));
        }
        return builder;
    }

    /** The program of some units. */
    public static JointProgram program(int units) {
        return builder(units).build();
    }

    /** Work in March from one giver to one receiver. */
    public static Contribution work(String id, PersonId giver, PersonId receiver, long amount) {
        return contribution(id, MARCH, receiver, new Contribution.Part(giver, Weight.of(amount)));
    }

    /** Work on the road. */
    public static Contribution contribution(String id, DateRange days, PersonId receiver, Contribution.Part... parts) {
        return Contribution.of(
                id, IndicatorId.of("km"), ContributionKind.WORK, days, receiver, List.of(parts), Specimen.evidence());
    }

    /** The ledger with one more contribution, told on 1 April, to be attested by 30 April. */
    public static ContributionLedger told(ContributionLedger ledger, Contribution contribution) {
        return ledger.claim(contribution, day(4, 1), day(4, 30)).orThrow();
    }

    /** The ledger with one more contribution that its receiver confirmed. */
    public static ContributionLedger confirmed(ContributionLedger ledger, Contribution contribution) {
        return told(ledger, contribution)
                .attest(contribution.id(), Attestation.confirmed(contribution.receiver(), day(4, 1)))
                .orThrow();
    }

    /** A ledger of the year of a day on which the only contribution is told and confirmed. */
    public static ContributionLedger confirming(String id, PersonId giver, LocalDate on) {
        DateRange year = AppraisalPeriod.ofYear(on.getYear()).days();
        PersonId receiver = person(1, 'a');
        JointProgram program = JointProgram.of("road-" + on.getYear(), "Jalan Contoh", year)
                .target(length())
                .unit(new MemberUnit(unit(1), ProgramRole.LEADING, year))
                .unit(new MemberUnit(unit(2), ProgramRole.CARRYING_OUT, year))
                .participant(new Participant(receiver, UnitId.of("u1"), year))
                .participant(new Participant(giver, UnitId.of("u2"), year))
                .build();
        Contribution one = contribution(id, DateRange.ofDay(on), receiver, new Contribution.Part(giver, Weight.of(1)));
        return ContributionLedger.of(program)
                .claim(one, on, on.plusMonths(1))
                .orThrow()
                .attest(ContributionId.of(id), Attestation.confirmed(receiver, on))
                .orThrow();
    }
}
