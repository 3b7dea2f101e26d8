package id.walesi.kinerja.credit;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The confirmed contributions that count in one pool. Among units, work that a unit confirmed to itself does not count, and
 * a notice says so.
 *
 * @param parts what each member gave, in the order of the ledger
 * @param notices what was left out, and why
 * @term kontribusi yang dihitung
 */
public record ConfirmedWork(List<Part> parts, Problems notices) {

    private static final ProblemCode OWN_UNIT = ProblemCode.of("credit.confirmed-by-own-unit");

    /**
     * One part of one contribution.
     *
     * @param contributionId of which contribution
     * @param member who gave
     * @param amount how much
     */
    public record Part(ContributionId contributionId, MemberId member, Weight amount) {
        /**
         * Checks its components.
         *
         * @param contributionId of which contribution
         * @param member who gave
         * @param amount how much
         */
        public Part {
            Check.notNull("contributionId", contributionId);
            Check.notNull("member", member);
            Check.notNull("amount", amount);
        }
    }

    /**
     * Checks and copies its components.
     *
     * @param parts what each member gave, in the order of the ledger
     * @param notices what was left out, and why
     */
    public ConfirmedWork {
        parts = Check.list("parts", parts);
        Check.notNull("notices", notices);
    }

    /**
     * What counts in a pool: contributions confirmed by a day, whose last day lies in the pool's period, given by its
     * members.
     *
     * @param pool the pool
     * @param ledger the ledger of the pool's program
     * @param day the day on which one looks
     * @return the parts
     * @throws IllegalArgumentException if the ledger belongs to another program
     */
    public static ConfirmedWork of(CreditPool pool, ContributionLedger ledger, LocalDate day) {
        Check.that(
                ledger.program().id().equals(pool.program().id()),
                "ledger",
                ledger.program().id(),
                "belongs to another program than the pool");
        boolean amongUnits = pool.members().stream().anyMatch(member -> member.kind() == MemberKind.UNIT);
        List<Part> parts = new ArrayList<>();
        List<Problem> notices = new ArrayList<>();
        for (Contribution contribution : ledger.confirmed(day)) {
            if (!pool.period().days().contains(contribution.days().lastDay())) {
                continue;
            }
            for (Contribution.Part part : contribution.parts()) {
                if (amongUnits && sameUnit(pool.program(), contribution, part.giver())) {
                    notices.add(Problem.notice(
                            OWN_UNIT,
                            "contributions",
                            Term.of("contribution", contribution.id().value())));
                } else {
                    member(pool, contribution, part.giver(), amongUnits)
                            .filter(pool.members()::contains)
                            .ifPresent(member -> parts.add(new Part(contribution.id(), member, part.amount())));
                }
            }
        }
        return new ConfirmedWork(parts, new Problems(notices.stream().distinct().toList()));
    }

    private static boolean sameUnit(JointProgram program, Contribution contribution, PersonId giver) {
        LocalDate on = contribution.days().lastDay();
        return program.unitOf(giver, on).equals(program.unitOf(contribution.receiver(), on));
    }

    private static Optional<MemberId> member(
            CreditPool pool, Contribution contribution, PersonId giver, boolean amongUnits) {
        return amongUnits
                ? pool.program().unitOf(giver, contribution.days().lastDay()).map(MemberId::ofUnit)
                : Optional.of(MemberId.of(giver));
    }

    /**
     * What a member gave.
     *
     * @param member the member
     * @return the parts, in the order of the ledger
     */
    public List<Part> of(MemberId member) {
        return parts.stream().filter(part -> part.member().equals(member)).toList();
    }

    /**
     * Whether anything of a member was confirmed.
     *
     * @param member the member
     * @return true if there is a part
     */
    public boolean knows(MemberId member) {
        return parts.stream().anyMatch(part -> part.member().equals(member));
    }
}
