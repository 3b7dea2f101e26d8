package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanApproach;
import id.walesi.kinerja.target.PlanForm;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is odd about a case is said, and nothing about a case in order or about what the host did not say. */
class CaseLintTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final LocalDate OWN_SIGNED = LocalDate.of(2025, 1, 8);
    private static final LocalDate SIGNED = LocalDate.of(2025, 1, 10);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 5);
    private static final PersonId OFFICER = PersonId.of("officer");
    private static final PersonId CHIEF = PersonId.of("chief");
    private static final PersonId FORMER = PersonId.of("former");
    private static final Position NURSE = Position.of("Perawat", FunctionalLevel.AHLI_PERTAMA);
    private static final Position DIRECTOR = Position.of("Kepala Dinas", PositionLevel.JPT_PRATAMA);

    private static PerformancePlan plan(PlanForm form, Position post) {
        IndividualIndicator told =
                IndividualIndicator.of("i1", "Layanan", Polarity.STABILIZE, TargetValue.narrative("lebih baik"));
        return PerformancePlan.draft("skp", OFFICER, YEAR.days(), form, PlanApproach.QUALITATIVE)
                .workResult(WorkResultPlan.of("r1", "Layanan", ResultCategory.MAIN, List.of(told)))
                .position(post)
                .build();
    }

    private static PerformancePlan agreed(PersonId with) {
        return plan(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL, NURSE).agree(new PlanAgreement(OWN_SIGNED, with, SIGNED));
    }

    private static AppraisalCaseBuilder facts(Position post, PerformancePlan plan) {
        CivilServant person = CivilServant.of(
                OFFICER, "Sri Contoh Rekaan", EmploymentStatus.PNS, post, new OrgUnit("99", "Unit Rekaan"));
        return AppraisalCase.of(person, CHIEF, YEAR).plan(plan);
    }

    private static RatingDecision on(LocalDate day) {
        return new RatingDecision(ExpectationRating.MEETS, CHIEF, ActorRole.APPRAISER, day, "");
    }

    private static List<String> found(CaseLint lint, AppraisalCaseBuilder facts) {
        return lint.problems(facts.build()).list().stream()
                .peek(problem -> assertEquals(Severity.NOTICE, problem.severity()))
                .map(problem -> problem.code() + " at " + problem.path())
                .toList();
    }

    @Test
    void aCaseInOrderIsQuiet() {
        AppraisalCaseBuilder facts = facts(NURSE, agreed(CHIEF))
                .workResultRating(on(LocalDate.of(2025, 12, 31)))
                .workBehaviorRating(on(DECIDED));
        CaseLint strict = CaseLint.ofFacts().withActors(search -> List.of()).decidedWithin(5);
        assertEquals(List.of(), found(strict, facts));
        CivilServant person = facts.build().employee();
        assertEquals(List.of(), found(strict, AppraisalCase.of(person, CHIEF, YEAR)));
    }

    @Test
    void thePlanIsForThePostOfTheCase() {
        Position other = Position.of("Perawat", FunctionalLevel.AHLI_MUDA);
        assertEquals(
                List.of("appraisal.plan-for-other-post at plan.position"),
                found(CaseLint.ofFacts(), facts(other, agreed(CHIEF))));
    }

    @ParameterizedTest
    @CsvSource({
        "LEADER, nurse, false, appraisal.leader-form-without-leader at plan.form",
        "LEADER, nurse, true, ''",
        "LEADER, director, false, ''",
        "LEADER, regent, false, ''",
        "ADMINISTRATIVE_OR_FUNCTIONAL, nurse, false, ''",
        "ADMINISTRATIVE_OR_FUNCTIONAL, nurse, true, appraisal.leader-without-leader-form at plan.form",
        "ADMINISTRATIVE_OR_FUNCTIONAL, director, false, appraisal.leader-without-leader-form at plan.form",
        "ADMINISTRATIVE_OR_FUNCTIONAL, regent, false, ''",
    })
    void theFormGoesWithThePost(PlanForm form, String post, boolean heads, String finding) {
        Position held = switch (post) {
            case "nurse" -> NURSE;
            case "director" -> DIRECTOR;
            default -> Position.of("Bupati", AppointingAuthority.REGENT);
        };
        AppraisalCaseBuilder facts = facts(held, plan(form, held));
        List<String> expected = finding.isEmpty() ? List.of() : List.of(finding);
        assertEquals(expected, found(CaseLint.ofFacts(), heads ? facts.headingOrganization() : facts));
    }

    @Test
    void aRatingNeedsAPlanThatWasAgreed() {
        PerformancePlan draft = plan(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL, NURSE);
        assertEquals(List.of(), found(CaseLint.ofFacts(), facts(NURSE, draft)));
        List<String> expected = List.of("appraisal.plan-never-agreed at plan.agreement");
        assertEquals(expected, found(CaseLint.ofFacts(), facts(NURSE, draft).workResultRating(on(DECIDED))));
        assertEquals(expected, found(CaseLint.ofFacts(), facts(NURSE, draft).workBehaviorRating(on(DECIDED))));
        YearProposal proposal = new YearProposal(
                Proration.BY_DAYS,
                Standing.EXTENSION,
                Confidence.INFERRED,
                Optional.of(EmployeePredicate.GOOD),
                List.of(new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 4), EmployeePredicate.GOOD)));
        YearResult adopted =
                YearResult.adopt(proposal, CHIEF, ActorRole.APPRAISER, DECIDED).orThrow();
        assertEquals(expected, found(CaseLint.ofFacts(), facts(NURSE, draft).yearResult(adopted)), "of the year alone");
    }

    @Test
    void whoSignedWasTheAppraiserOfThatDayOrIsPointedOut() {
        AppraisalCaseBuilder facts = facts(NURSE, agreed(FORMER));
        assertEquals(List.of(), found(CaseLint.ofFacts(), facts), "nobody said who was the appraiser");
        LawfulActors unchanged = search -> List.of(new LawfulActor(CHIEF, ActorCapacity.HOLDER));
        assertEquals(
                List.of("appraisal.plan-agreed-with-other at plan.agreement.appraiser"),
                found(CaseLint.ofFacts().withActors(unchanged), facts));
        LawfulActors changed = search -> {
            assertEquals(new ActorSearch(ActorRole.APPRAISER, SIGNED, false, List.of(OFFICER)), search);
            return List.of(new LawfulActor(CHIEF, ActorCapacity.HOLDER), new LawfulActor(FORMER, ActorCapacity.HOLDER));
        };
        assertEquals(List.of(), found(CaseLint.ofFacts().withActors(changed), facts), "the change is recorded");
        Problem told = CaseLint.ofFacts()
                .withActors(unchanged)
                .problems(facts.build())
                .list()
                .get(0);
        assertEquals(List.of(Term.of("plan", "skp"), Term.of("on", SIGNED)), told.details());
    }

    @Test
    void eachThingSaidKeepsTheOthers() {
        LawfulActors nobody = search -> List.of();
        CaseLint both = new CaseLint(Optional.of(nobody), Optional.of(4));
        assertEquals(both, CaseLint.ofFacts().withActors(nobody).decidedWithin(4));
        assertEquals(both, CaseLint.ofFacts().decidedWithin(4).withActors(nobody));
    }

    @Test
    void aDecisionBeforeTheEndOrLongAfterIsPointedOut() {
        LocalDate eve = LocalDate.of(2025, 12, 30);
        AppraisalCaseBuilder facts =
                facts(NURSE, agreed(CHIEF)).workResultRating(on(eve)).workBehaviorRating(on(DECIDED));
        String early = "appraisal.decided-before-period-end at workResultRating.on";
        assertEquals(List.of(early), found(CaseLint.ofFacts(), facts), "no law says what is late");
        assertEquals(List.of(early), found(CaseLint.ofFacts().decidedWithin(5), facts));
        assertEquals(
                List.of(early, "appraisal.decided-late at workBehaviorRating.on"),
                found(CaseLint.ofFacts().decidedWithin(4), facts));
        assertThrows(IllegalArgumentException.class, () -> new CaseLint(Optional.empty(), Optional.of(-1)));
        LocalDate last = LocalDate.of(2025, 12, 31);
        AppraisalCaseBuilder onTheLastDay = facts(NURSE, agreed(CHIEF)).workResultRating(on(last));
        assertEquals(List.of(), found(CaseLint.ofFacts().decidedWithin(0), onTheLastDay));
    }

    @Test
    void theNoticeNamesItsDays() {
        AppraisalCase facts =
                facts(NURSE, agreed(CHIEF)).workResultRating(on(DECIDED)).build();
        assertEquals(
                "Notice: The rating was decided on 5 January 2026, more than 4 days after the period ended on"
                        + " 31 December 2025. [appraisal.decided-late @ workResultRating.on]",
                Wording.in(Locale.ENGLISH)
                        .text(CaseLint.ofFacts()
                                .decidedWithin(4)
                                .problems(facts)
                                .list()
                                .get(0)));
    }
}
