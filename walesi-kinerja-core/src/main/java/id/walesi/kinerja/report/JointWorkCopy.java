package id.walesi.kinerja.report;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.LedgerEntry;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.credit.CollaborationCredit;
import id.walesi.kinerja.credit.CreditDivision;
import java.util.HashSet;
import java.util.Set;

/** An officer's part in joint programs, in words: membership, every entry about a contribution, credit. */
final class JointWorkCopy {

    private final Wording wording;
    private final CopyLines lines;

    JointWorkCopy(Wording wording, CopyLines lines) {
        this.wording = wording;
        this.lines = lines;
    }

    void add(PersonalFile file) {
        file.ledgers().forEach(ledger -> addLedger(ledger, file.officer()));
        file.divisions().forEach(division -> addDivision(division, MemberId.of(file.officer())));
    }

    private void addLedger(ContributionLedger ledger, PersonId officer) {
        JointProgram program = ledger.program();
        if (program.participants().stream().noneMatch(one -> one.person().equals(officer))) {
            return;
        }
        lines.plain("");
        lines.add("program", program.name() + ", " + wording.text(program.days()));
        for (Participant one : program.participants()) {
            if (one.person().equals(officer)) {
                lines.indented("member", one.unitId() + ", " + wording.text(one.days()));
            }
        }
        for (ProgramAssignment one : program.assignments()) {
            if (one.person().equals(officer)) {
                lines.indented("assigned", one.assignment().unit().name() + ", " + one.plan());
            }
        }
        Set<ContributionId> own = new HashSet<>();
        for (LedgerEntry entry : ledger.entries()) {
            if (entry instanceof LedgerEntry.Claim claim && concerns(claim.contribution(), officer)) {
                own.add(claim.contributionId());
                addClaim(claim, officer);
            } else if (entry instanceof LedgerEntry.Answer answer && own.contains(answer.contributionId())) {
                addAnswer(answer);
            }
        }
    }

    private static boolean concerns(Contribution contribution, PersonId officer) {
        return contribution.receiver().equals(officer)
                || contribution.parts().stream().anyMatch(part -> part.giver().equals(officer));
    }

    private void addClaim(LedgerEntry.Claim claim, PersonId officer) {
        Contribution contribution = claim.contribution();
        String what = contribution.id() + ", " + contribution.indicatorId() + ", " + wording.text(contribution.kind())
                + ", " + wording.text(contribution.days());
        if (contribution.receiver().equals(officer)) {
            lines.indented("received", what);
        }
        for (Contribution.Part part : contribution.parts()) {
            if (part.giver().equals(officer)) {
                lines.indented("given", what + ", " + wording.text(part.amount()));
            }
        }
        lines.indented("told", wording.text(claim.on()));
        claim.correction().ifPresent(lines::reason);
        lines.indented(
                "evidence",
                wording.text(contribution.evidence().kind()) + ", "
                        + contribution.evidence().reference());
    }

    private void addAnswer(LedgerEntry.Answer answer) {
        Attestation said = answer.attestation();
        lines.indented(
                "attested",
                answer.contributionId() + ", " + wording.text(said.kind()) + ", " + wording.text(said.on()));
        lines.reason(said.reason());
    }

    private void addDivision(CreditDivision division, MemberId officer) {
        for (CollaborationCredit credit : division.credits()) {
            if (credit.member().equals(officer)) {
                lines.plain("");
                lines.add(
                        "credit",
                        division.pool().program().name() + ", "
                                + wording.text(division.pool().period()) + ", " + wording.text(division.method()));
                lines.indented("entitled", wording.text(credit.entitled()));
                lines.indented("credited", wording.text(credit.credited()));
                credit.withholding().ifPresent(why -> lines.indented("withheld-credit", wording.text(why)));
            }
        }
    }
}
