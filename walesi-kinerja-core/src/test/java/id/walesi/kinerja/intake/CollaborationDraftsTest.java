package id.walesi.kinerja.intake;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionKind;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.collaboration.ProgramId;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.CrossUnitAssignment.Consent;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drafts of working together become the facts that they say, or every reason why not. */
class CollaborationDraftsTest {

    private static final DateRange YEAR = AppraisalPeriod.ofYear(2025).days();

    private static Problems problems(Draft<?> draft) {
        return Intake.convert(draft, DraftStage.AS_FACT).problems();
    }

    private static List<String> paths(Draft<?> draft) {
        return problems(draft).list().stream().map(Problem::path).toList();
    }

    @Test
    void aProgramIsTheOneThatWasTyped() {
        JointProgram program =
                Intake.convert(Drafts.program(), DraftStage.AS_FACT).orThrow();
        OrgUnit one = new OrgUnit("99.1", "Dinas Satu");
        PersonId second = PersonId.of("p-2");
        assertEquals(ProgramId.of("jalan"), program.id());
        assertEquals("Jalan Contoh", program.name());
        assertEquals(YEAR, program.days());
        assertEquals(
                List.of(
                        new MemberUnit(one, ProgramRole.LEADING, YEAR),
                        new MemberUnit(new OrgUnit("99.2", "Dinas Dua"), ProgramRole.SUPPORTING, YEAR)),
                program.units());
        assertEquals(
                Intake.convert(Drafts.indicator("i1"), DraftStage.AS_FACT).orThrow(),
                program.targets().get(0));
        assertEquals(
                List.of(
                        new Participant(PersonId.of("p-1"), UnitId.of("99.1"), YEAR),
                        new Participant(
                                second,
                                UnitId.of("99.2"),
                                AppraisalPeriod.ofSemester(2025, 1).days())),
                program.participants());
        CrossUnitAssignment where = CrossUnitAssignment.voluntary(one)
                .consentedByOwn(new Consent(PersonId.of("p-3"), LocalDate.of(2025, 1, 2)))
                .consentedByReceiving(new Consent(PersonId.of("p-4"), LocalDate.of(2025, 1, 3)));
        assertEquals(
                List.of(new ProgramAssignment(
                        second,
                        PlanId.of("skp-2"),
                        where,
                        List.of(new MatrixCell(
                                WorkResultId.of("r1"),
                                WorkResultId.of("h1"),
                                "Jalan siap dilalui",
                                ResultCategory.ADDITIONAL)))),
                program.assignments());
    }

    @Test
    void whatDoesNotFitTheProgramIsFoundAtItsPlace() {
        JointProgramDraft draft = Drafts.with(Drafts.program(), "participants[1].unitId", "99.7");
        assertCodes(problems(draft), "collaboration.person-without-member-unit");
        assertEquals(List.of("participants[1].unitId"), paths(draft));
        draft = Drafts.with(Drafts.program(), "assignments[0].assignment.ownLeader", null);
        assertCodes(problems(draft), "collaboration.consent-missing");
        assertEquals(List.of("assignments[0].assignment"), paths(draft));
        draft = Drafts.with(Drafts.program(), "units[0].role", "supporting");
        assertCodes(problems(draft), "collaboration.program-without-lead");
        assertEquals(
                2, Intake.convert(draft, DraftStage.AS_FACT).orThrow().units().size());
    }

    @Test
    void whatCannotBeReadIsNotFoundMissingOnTop() {
        JointProgramDraft draft = Drafts.with(Drafts.program(), "units[0].role", "ketua");
        assertCodes(problems(draft), "text.unknown-code");
        assertEquals(List.of("units[0].role"), paths(draft));
        draft = Drafts.with(Drafts.program(), "targets", List.of());
        assertCodes(problems(draft), "intake.missing");
        assertEquals(List.of("targets"), paths(draft));
        draft = Drafts.with(Drafts.program(), "assignments[0].cells", List.of());
        assertEquals(List.of("assignments[0].cells"), paths(draft));
        assertEquals(
                List.of("id", "name", "firstDay", "lastDay", "units", "targets"),
                paths(new JointProgramDraft(null, null, null, null, null, null, null, null)));
    }

    @Test
    void aContributionIsTheOneThatWasTyped() {
        assertEquals(
                Contribution.of(
                        "k-1",
                        IndicatorId.of("i1"),
                        ContributionKind.WORK,
                        AppraisalPeriod.ofMonth(2025, 3).days(),
                        PersonId.of("p-2"),
                        List.of(
                                new Contribution.Part(PersonId.of("p-1"), Weight.parse("2.5")),
                                new Contribution.Part(PersonId.of("p-3"), Weight.of(4))),
                        new Evidence(EvidenceKind.DOCUMENT, "berita acara")),
                Intake.convert(Drafts.contribution(), DraftStage.AS_FACT).orThrow());
        ContributionDraft zero = Drafts.with(Drafts.contribution(), "parts[1].amount", "0");
        assertCodes(problems(zero), "collaboration.part-is-zero");
        assertEquals(List.of("parts[1].amount"), paths(zero));
        assertEquals(List.of("parts"), paths(Drafts.with(Drafts.contribution(), "parts", List.of())));
        assertEquals(List.of("lastDay"), paths(Drafts.with(Drafts.contribution(), "lastDay", "2025-02-01")));
        assertEquals(
                List.of("id", "indicatorId", "kind", "firstDay", "lastDay", "receiver", "parts", "evidence"),
                paths(new ContributionDraft(null, null, null, null, null, null, null, null)));
    }

    @Test
    void anAttestationIsTheOneThatWasTyped() {
        assertEquals(
                Attestation.disputed(PersonId.of("p-2"), LocalDate.of(2025, 4, 1), "belum tiba"),
                Intake.convert(Drafts.attestation(), DraftStage.AS_FACT).orThrow());
        assertEquals(
                Attestation.confirmed(PersonId.of("p-2"), LocalDate.of(2025, 4, 1)),
                Intake.convert(new AttestationDraft("confirmed", "p-2", "2025-04-01", null), DraftStage.AS_FACT)
                        .orThrow());
        assertEquals(List.of("kind", "by", "on"), paths(new AttestationDraft(null, null, null, null)));
    }

    @Test
    void noDraftShowsWhatIsInIt() {
        JointProgramDraft program = Drafts.program();
        ContributionDraft contribution = Drafts.contribution();
        for (Draft<?> draft : List.of(
                program,
                program.units().get(0),
                program.participants().get(0),
                program.assignments().get(0),
                program.assignments().get(0).cells().get(0),
                contribution,
                contribution.parts().get(0),
                Drafts.attestation())) {
            assertEquals(draft.getClass().getSimpleName() + "[***]", draft.toString());
            assertFalse(draft.toString().contains("p-"));
        }
    }
}
