package id.walesi.kinerja.development;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompetencyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final RequiredCompetency SHEETS =
            new RequiredCompetency(new Competency("sheets", "Lembar kerja"), 3, List.of(IndicatorId.of("IKI-1")));
    private static final RequiredCompetency SERVICE =
            new RequiredCompetency(new Competency("service", "Pelayanan"), 2, List.of());
    private static final CompetencyStandard STANDARD =
            new CompetencyStandard("Pengelola Layanan", List.of(SHEETS, SERVICE));

    private static CompetencyAssessment assessed(String competency, int level, LocalDate on) {
        return new CompetencyAssessment(CompetencyCode.of(competency), level, on);
    }

    @Test
    void theLastAssessmentUpToTheDayCounts() {
        List<CompetencyAssessment> assessments = List.of(
                assessed("sheets", 3, DAY.plusDays(1)),
                assessed("sheets", 1, DAY),
                assessed("sheets", 2, DAY.minusDays(1)),
                assessed("service", 4, DAY));
        List<CompetencyGap> gaps = STANDARD.gaps(assessments, DAY).orThrow();
        assertEquals(
                List.of(new CompetencyGap(SHEETS, Optional.of(1)), new CompetencyGap(SERVICE, Optional.of(4))), gaps);
        assertEquals(2, gaps.get(0).levels());
        assertTrue(gaps.get(0).isOpen());
        assertEquals(CompetencyCode.of("sheets"), gaps.get(0).code());
        assertEquals(0, gaps.get(1).levels());
        assertFalse(gaps.get(1).isOpen());
        List<CompetencyGap> later = STANDARD.gaps(assessments, DAY.plusDays(1)).orThrow();
        assertFalse(later.get(0).isOpen());
    }

    @Test
    void whoWasNotAssessedHasAnOpenQuestionAndNoGap() {
        Outcome<List<CompetencyGap>> outcome = STANDARD.gaps(List.of(assessed("sheets", 0, DAY)), DAY);
        assertEquals(3, outcome.orThrow().get(0).levels());
        assertEquals(
                new CompetencyGap(SERVICE, Optional.empty()), outcome.orThrow().get(1));
        assertFalse(outcome.orThrow().get(1).isOpen());
        assertCodes(outcome.problems(), "development.not-assessed");
        Problem notice = outcome.problems().list().get(0);
        assertEquals(Severity.NOTICE, notice.severity());
        assertEquals("required[1]", notice.path());
        assertEquals(List.of(Term.of("competency", "service")), notice.details());
    }

    @Test
    void allThatIsWrongWithAssessmentsIsSaidAtOnce() {
        Outcome<List<CompetencyGap>> outcome = STANDARD.gaps(
                List.of(assessed("sheets", 1, DAY), assessed("law", 2, DAY), assessed("sheets", 2, DAY)), DAY);
        assertRefused(outcome, "development.unknown-competency", "development.assessed-twice");
        assertEquals(
                List.of("assessments[1].competency", "assessments[2].on"),
                outcome.problems().list().stream().map(Problem::path).toList());
        assertEquals(
                List.of(Term.of("competency", "law")),
                outcome.problems().list().get(0).details());
        assertEquals(
                List.of(Term.of("competency", "sheets"), Term.of("on", DAY)),
                outcome.problems().list().get(1).details());
    }

    @Test
    void aStandardDemandsEachCompetencyOnce() {
        Problems problems = CompetencyStandard.problems(List.of(SHEETS, SERVICE, SHEETS));
        assertCodes(problems, "development.competency-twice");
        assertEquals("required[2].competency.code", problems.list().get(0).path());
        assertEquals(
                List.of(Term.of("competency", "sheets")), problems.list().get(0).details());
        InvalidFactsException twice = assertThrows(
                InvalidFactsException.class, () -> new CompetencyStandard("Pengelola", List.of(SHEETS, SHEETS)));
        assertCodes(twice.problems(), "development.competency-twice");
        IllegalArgumentException none =
                assertThrows(IllegalArgumentException.class, () -> new CompetencyStandard("Pengelola", List.of()));
        assertTrue(none.getMessage().startsWith("required = []"), none.getMessage());
    }

    @Test
    void levelsAreChecked() {
        IllegalArgumentException demanded = assertThrows(
                IllegalArgumentException.class, () -> new RequiredCompetency(SHEETS.competency(), 0, List.of()));
        assertTrue(demanded.getMessage().startsWith("level = 0"), demanded.getMessage());
        IllegalArgumentException found =
                assertThrows(IllegalArgumentException.class, () -> assessed("sheets", -1, DAY));
        assertTrue(found.getMessage().startsWith("level = -1"), found.getMessage());
        IllegalArgumentException nowhere = assertThrows(
                IllegalArgumentException.class, () -> new LearningOffer("o", "t", LearningHours.NONE, Map.of()));
        assertTrue(nowhere.getMessage().startsWith("leadsTo = {}"), nowhere.getMessage());
    }

    @Test
    void aSuggestionHasAReason() {
        CompetencyGap gap = new CompetencyGap(SHEETS, Optional.of(1));
        LearningOffer offer =
                new LearningOffer("o", "Kursus", LearningHours.of(8), Map.of(CompetencyCode.of("sheets"), 2));
        DevelopmentSuggestions found = DevelopmentSuggestions.of(
                List.of(gap, new CompetencyGap(SERVICE, Optional.of(0))),
                List.of(IndicatorId.of("IKI-1"), IndicatorId.of("IKI-9")),
                List.of(offer));
        assertEquals(
                List.of(new DevelopmentSuggestion(gap, List.of(IndicatorId.of("IKI-1")), offer, 2)),
                found.suggestions());
        assertFalse(found.suggestions().get(0).closes());
        assertTrue(new DevelopmentSuggestion(gap, List.of(), offer, 3).closes());
        assertEquals(List.of(new CompetencyGap(SERVICE, Optional.of(0))), found.withoutOffer());
        IllegalArgumentException notAbove =
                assertThrows(IllegalArgumentException.class, () -> new DevelopmentSuggestion(gap, List.of(), offer, 1));
        assertTrue(notAbove.getMessage().startsWith("leadsTo = 1"), notAbove.getMessage());
        IllegalArgumentException closed = assertThrows(
                IllegalArgumentException.class,
                () -> new DevelopmentSuggestion(new CompetencyGap(SHEETS, Optional.of(3)), List.of(), offer, 4));
        assertTrue(closed.getMessage().startsWith("gap = sheets"), closed.getMessage());
    }

    private static DevelopmentItem item(String id, DevelopmentNeed need, LocalDate dueBy) {
        return new DevelopmentItem(id, need, "Kursus lembar kerja", dueBy);
    }

    @Test
    void aPlanIsWhatWasDrawnUp() {
        DevelopmentItem item = item("b-1", new DevelopmentNeed.LackingLevel(CompetencyCode.of("sheets")), DAY);
        DevelopmentPlan plan = DevelopmentPlan.draw("rp-1", PersonId.of("p"), DAY, DAY.plusDays(1), List.of(item))
                .orThrow();
        assertEquals(DevelopmentPlanId.of("rp-1"), plan.id());
        assertEquals(PersonId.of("p"), plan.person());
        assertEquals(DAY, plan.drawnOn());
        assertEquals(DAY.plusDays(1), plan.reviewOn());
        assertEquals(List.of(item), plan.items());
        assertEquals("DevelopmentPlan[1 items, review on 2025-06-03]", plan.toString());
    }

    @Test
    void allThatIsWrongWithAPlanIsSaidAtOnce() {
        DevelopmentNeed need = new DevelopmentNeed.WeakBehavior(CoreValue.ADAPTIVE);
        Outcome<DevelopmentPlan> outcome = DevelopmentPlan.draw(
                "rp-1",
                PersonId.of("p"),
                DAY,
                DAY,
                List.of(item("a", need, DAY.minusDays(1)), item("b", need, DAY.plusDays(1)), item("a", need, DAY)));
        assertRefused(
                outcome,
                "development.review-before-plan",
                "development.due-before-plan",
                "development.due-after-review",
                "development.item-twice");
        assertEquals(
                List.of("reviewOn", "items[0].dueBy", "items[1].dueBy", "items[2].id"),
                outcome.problems().list().stream().map(Problem::path).toList());
        assertEquals(
                List.of(Term.of("review", DAY), Term.of("drawn", DAY)),
                outcome.problems().list().get(0).details());
        assertEquals(
                List.of(Term.of("dueBy", DAY.minusDays(1)), Term.of("drawn", DAY)),
                outcome.problems().list().get(1).details());
        assertEquals(
                List.of(Term.of("dueBy", DAY.plusDays(1)), Term.of("review", DAY)),
                outcome.problems().list().get(2).details());
        assertEquals(
                List.of(Term.of("item", "a")), outcome.problems().list().get(3).details());
        assertRefused(
                DevelopmentPlan.draw("rp-1", PersonId.of("p"), DAY, DAY.plusDays(1), List.of()),
                "development.plan-without-item");
        Outcome<DevelopmentPlan> late = DevelopmentPlan.draw(
                "rp-1", PersonId.of("p"), DAY, DAY.plusDays(1), List.of(item("a", need, DAY.plusDays(2))));
        assertTrue(late.succeeded());
        assertCodes(late.problems(), "development.due-after-review");
    }

    @Test
    void aPlanRestsOnWhatWasFound() {
        DevelopmentNeed result = new DevelopmentNeed.WeakResult(IndicatorId.of("IKI-1"));
        DevelopmentNeed behavior = new DevelopmentNeed.WeakBehavior(CoreValue.ADAPTIVE);
        DevelopmentPlan plan = DevelopmentPlan.draw(
                        "rp-1",
                        PersonId.of("p"),
                        DAY,
                        DAY.plusDays(9),
                        List.of(item("a", result, DAY), item("b", behavior, DAY)))
                .orThrow();
        assertEquals(Problems.none(), plan.unfounded(List.of(behavior, result)));
        Problems unfounded = plan.unfounded(List.of(new DevelopmentNeed.WeakResult(IndicatorId.of("IKI-2")), result));
        assertCodes(unfounded, "development.need-not-found");
        assertEquals("items[1].need", unfounded.list().get(0).path());
        assertEquals(List.of(Term.of("item", "b")), unfounded.list().get(0).details());
    }
}
