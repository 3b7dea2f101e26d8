package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.LedgerEntry.Answer;
import id.walesi.kinerja.collaboration.LedgerEntry.Claim;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a ledger; each is looked at before it is written. */
record ContributionLedgerValues(JointProgram program, List<LedgerEntry> entries) implements ContributionLedger {

    private static final ProblemCode TWICE = ProblemCode.of("collaboration.contribution-twice");
    private static final ProblemCode UNKNOWN = ProblemCode.of("collaboration.contribution-unknown");
    private static final ProblemCode BACKDATED = ProblemCode.of("collaboration.entry-backdated");
    private static final ProblemCode TOLD_EARLY = ProblemCode.of("collaboration.contribution-told-early");
    private static final ProblemCode DUE_EARLY = ProblemCode.of("collaboration.attestation-due-before-claim");
    private static final ProblemCode OUTSIDE = ProblemCode.of("collaboration.contribution-outside-program");
    private static final ProblemCode NO_TARGET = ProblemCode.of("collaboration.contribution-to-no-target");
    private static final ProblemCode GIVER_TWICE = ProblemCode.of("collaboration.giver-twice");
    private static final ProblemCode TO_ONESELF = ProblemCode.of("collaboration.contribution-to-oneself");
    private static final ProblemCode NOT_PART = ProblemCode.of("collaboration.person-not-in-program");
    private static final ProblemCode SELF = ProblemCode.of("collaboration.self-confirmation");
    private static final ProblemCode BY_OTHER = ProblemCode.of("collaboration.attested-by-other");
    private static final ProblemCode EXPIRED = ProblemCode.of("collaboration.attestation-too-late");
    private static final ProblemCode NO_REASON = ProblemCode.of("collaboration.reason-missing");
    private static final ProblemCode SAID_ALREADY = ProblemCode.of("collaboration.attestation-twice");

    ContributionLedgerValues {
        Check.notNull("program", program);
        entries = Check.list("entries", entries);
    }

    @Override
    public Outcome<ContributionLedger> claim(Contribution contribution, LocalDate on, LocalDate attestBy) {
        List<Problem> found = new ArrayList<>();
        if (lastClaim(contribution.id(), LocalDate.MAX).isPresent()) {
            found.add(Problem.error(
                    TWICE, "id", Term.of("contribution", contribution.id().value())));
        }
        return written(new Claim(contribution, on, attestBy, Optional.empty()), found);
    }

    @Override
    public Outcome<ContributionLedger> correct(
            Contribution contribution, LocalDate on, LocalDate attestBy, String reason) {
        List<Problem> found = new ArrayList<>();
        if (lastClaim(contribution.id(), LocalDate.MAX).isEmpty()) {
            found.add(Problem.error(
                    UNKNOWN, "id", Term.of("contribution", contribution.id().value())));
        }
        return written(new Claim(contribution, on, attestBy, Optional.of(reason)), found);
    }

    private Outcome<ContributionLedger> written(Claim claim, List<Problem> found) {
        Contribution contribution = claim.contribution();
        checkOrder(claim, found);
        if (contribution.days().lastDay().isAfter(claim.on())) {
            found.add(Problem.error(TOLD_EARLY, "on", Term.of("on", claim.on()), Term.of("days", contribution.days())));
        }
        if (claim.attestBy().isBefore(claim.on())) {
            found.add(Problem.error(
                    DUE_EARLY, "attestBy", Term.of("attestBy", claim.attestBy()), Term.of("on", claim.on())));
        }
        DateRange program = program().days();
        if (!program.encloses(contribution.days())) {
            found.add(
                    Problem.error(OUTSIDE, "days", Term.of("days", contribution.days()), Term.of("program", program)));
        }
        checkPeople(contribution, found);
        if (program().targets().stream().noneMatch(target -> target.id().equals(contribution.indicatorId()))) {
            found.add(Problem.error(
                    NO_TARGET,
                    "indicatorId",
                    Term.of("indicator", contribution.indicatorId().value())));
        }
        checkGivers(contribution, found);
        return appended(claim, found);
    }

    private void checkPeople(Contribution contribution, List<Problem> found) {
        for (int i = 0; i < contribution.parts().size(); i++) {
            checkPerson(contribution.parts().get(i).giver(), contribution.days(), "parts[" + i + "].giver", found);
        }
        checkPerson(contribution.receiver(), contribution.days(), "receiver", found);
    }

    private void checkPerson(PersonId person, DateRange days, String path, List<Problem> found) {
        // on days outside the program nobody is part of it, which is said once; then it counts who ever was
        boolean outside = !program().days().encloses(days);
        boolean part = program().participants().stream()
                .anyMatch(one ->
                        one.person().equals(person) && (outside || one.days().encloses(days)));
        if (!part) {
            found.add(Problem.error(NOT_PART, path, Term.of("days", days)));
        }
    }

    private static void checkGivers(Contribution contribution, List<Problem> found) {
        Set<PersonId> givers = new HashSet<>();
        for (int i = 0; i < contribution.parts().size(); i++) {
            PersonId giver = contribution.parts().get(i).giver();
            String path = "parts[" + i + "].giver";
            Term id = Term.of("contribution", contribution.id().value());
            if (!givers.add(giver)) {
                found.add(Problem.error(GIVER_TWICE, path, id));
            }
            if (giver.equals(contribution.receiver())) {
                found.add(Problem.error(TO_ONESELF, path, id));
            }
        }
    }

    private void checkOrder(LedgerEntry entry, List<Problem> found) {
        if (!entries.isEmpty()
                && entry.on().isBefore(entries.get(entries.size() - 1).on())) {
            LocalDate last = entries.get(entries.size() - 1).on();
            found.add(Problem.error(BACKDATED, "on", Term.of("on", entry.on()), Term.of("last", last)));
        }
    }

    private Outcome<ContributionLedger> appended(LedgerEntry entry, List<Problem> found) {
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        List<LedgerEntry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return Outcome.of(new ContributionLedgerValues(program, longer));
    }

    @Override
    public Outcome<ContributionLedger> attest(ContributionId contributionId, Attestation attestation) {
        Answer answer = new Answer(contributionId, attestation);
        Optional<Claim> claim = lastClaim(contributionId, LocalDate.MAX);
        List<Problem> found = new ArrayList<>();
        checkOrder(answer, found);
        if (claim.isEmpty()) {
            found.add(Problem.error(UNKNOWN, "id", Term.of("contribution", contributionId.value())));
        } else {
            checkAnswer(claim.get(), attestation, found);
        }
        return appended(answer, found);
    }

    private void checkAnswer(Claim claim, Attestation attestation, List<Problem> found) {
        Contribution contribution = claim.contribution();
        Term id = Term.of("contribution", contribution.id().value());
        if (contribution.parts().stream().anyMatch(part -> part.giver().equals(attestation.by()))) {
            found.add(Problem.error(SELF, "by", id));
        } else if (!attestation.by().equals(contribution.receiver())) {
            found.add(Problem.error(BY_OTHER, "by", id));
        }
        if (attestation.on().isAfter(claim.attestBy())) {
            found.add(Problem.error(
                    EXPIRED, "on", id, Term.of("on", attestation.on()), Term.of("attestBy", claim.attestBy())));
        }
        Optional<Attestation> before = attestation(contribution.id(), LocalDate.MAX);
        boolean changes = before.isPresent() && before.get().kind() != attestation.kind();
        if (before.isPresent() && !changes) {
            found.add(Problem.error(SAID_ALREADY, "kind", id, Term.of("kind", attestation.kind())));
        }
        if (attestation.reason().isBlank() && (changes || attestation.kind() == AttestationKind.DISPUTED)) {
            found.add(Problem.error(NO_REASON, "reason", id));
        }
    }

    private Optional<Claim> lastClaim(ContributionId contributionId, LocalDate day) {
        Optional<Claim> last = Optional.empty();
        for (LedgerEntry entry : entries) {
            if (entry instanceof Claim claim
                    && claim.contributionId().equals(contributionId)
                    && !claim.on().isAfter(day)) {
                last = Optional.of(claim);
            }
        }
        return last;
    }

    @Override
    public List<Contribution> asKnownOn(LocalDate day) {
        Check.notNull("day", day);
        Map<ContributionId, Contribution> known = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof Claim claim && !claim.on().isAfter(day)) {
                known.put(claim.contributionId(), claim.contribution());
            }
        }
        return List.copyOf(known.values());
    }

    @Override
    public Optional<Attestation> attestation(ContributionId contributionId, LocalDate day) {
        Check.notNull("day", day);
        Optional<Attestation> last = Optional.empty();
        for (LedgerEntry entry : entries) {
            if (!entry.contributionId().equals(contributionId) || entry.on().isAfter(day)) {
                continue;
            }
            // what was said of an earlier telling does not count for the new one
            last = entry instanceof Answer answer ? Optional.of(answer.attestation()) : Optional.empty();
        }
        return last;
    }

    @Override
    public Optional<ContributionStatus> status(ContributionId contributionId, LocalDate day) {
        Check.notNull("day", day);
        return lastClaim(Check.notNull("contributionId", contributionId), day)
                .map(claim -> attestation(contributionId, day)
                        .map(said -> said.kind() == AttestationKind.CONFIRMED
                                ? ContributionStatus.CONFIRMED
                                : ContributionStatus.DISPUTED)
                        .orElse(day.isAfter(claim.attestBy()) ? ContributionStatus.EXPIRED : ContributionStatus.OPEN));
    }

    @Override
    public List<Contribution> confirmed(LocalDate day) {
        return asKnownOn(day).stream()
                .filter(contribution ->
                        status(contribution.id(), day).equals(Optional.of(ContributionStatus.CONFIRMED)))
                .toList();
    }

    @Override
    public String toString() {
        return "ContributionLedger[" + program.id() + ", " + entries.size() + " entries]";
    }
}
