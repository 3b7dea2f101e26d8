package id.walesi.kinerja.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.HtmlPage;
import id.walesi.kinerja.report.TransitionText;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptancePackTest {

    private static final OrgUnit UNIT = new OrgUnit("99.01", "Bagian Rekaan");
    private static final WeightedPolicy NOW = SchemeOfHost.of("now", 100, 0);
    private static final TwoLaws LAWS = new TwoLaws(
            AppraisalEngine.of(PolicyCatalog.builder().discover().policy(NOW).build(), GoverningDay.LAST_DAY_OF_PERIOD),
            NOW.id(),
            new PolicyId("permenpanrb6-2022", "matrix", 1),
            ScaleReading.APART);

    private final List<AppraisalCase> cases = new ArrayList<>();

    /** So many people with a percentage and both ratings alike. */
    private AcceptancePackTest people(int number, int percent, ExpectationRating both, String reason) {
        for (int i = 0; i < number; i++) {
            cases.add(person(percent)
                    .workResultRating(Specimen.decision(SchemeOfHost.YEAR, both, reason))
                    .workBehaviorRating(Specimen.decision(SchemeOfHost.YEAR, both, ""))
                    .build());
        }
        return this;
    }

    private AppraisalCaseBuilder person(int percent) {
        return SchemeOfHost.measured(
                PersonId.of("p" + cases.size()),
                0,
                List.of(100),
                List.of(new Measure(Polarity.HIGHER_IS_BETTER, 100, Integer.toString(percent))));
    }

    private AcceptancePack pack(int smallestGroup) {
        return new AcceptancePack(UNIT, LAWS.compare(cases.iterator(), 3, told -> {}), Optional.empty(), smallestGroup);
    }

    private static List<String> ways(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.before().orElseThrow().code() + " > "
                        + passage.after().orElseThrow().code() + " x " + passage.cases())
                .toList();
    }

    private AcceptancePackTest office() {
        // the national matrix makes of equal ratings: above very good, meets good, below very poor
        return people(6, 96, ExpectationRating.ABOVE, "karena data")
                .people(5, 97, ExpectationRating.MEETS, "")
                .people(4, 60, ExpectationRating.MEETS, "")
                .people(3, 85, ExpectationRating.MEETS, "")
                .people(2, 85, ExpectationRating.BELOW, "");
    }

    @Test
    void theThreeTypicalCasesAreOneThatStaysOneThatRisesOneThatFalls() {
        assertEquals(
                List.of("very-good > very-good x 6", "very-good > good x 5", "poor > good x 4"),
                ways(office().pack(1).typical()));
    }

    @Test
    void whereNobodyRisesTheNextMostFrequentIsTypical() {
        people(2, 96, ExpectationRating.ABOVE, "")
                .people(3, 97, ExpectationRating.MEETS, "")
                .people(4, 85, ExpectationRating.BELOW, "")
                .people(1, 96, ExpectationRating.BELOW, "");
        assertEquals(
                List.of("good > very-poor x 4", "very-good > good x 3", "very-good > very-good x 2"),
                ways(pack(1).typical()));
    }

    @Test
    void aSmallGroupIsNotShown() {
        assertEquals(
                List.of("very-good > very-good x 6", "very-good > good x 5"),
                ways(office().pack(5).typical()));
        assertEquals(List.of(), office().pack(100).typical());
        assertThrows(IllegalArgumentException.class, () -> pack(0));
    }

    private static List<String> figures(Answer answer) {
        return answer.figures().stream()
                .map(figure -> figure.name() + " = " + number(figure))
                .toList();
    }

    private static String number(Term figure) {
        return ((Datum.Numeric) figure.value()).value().toString();
    }

    @Test
    void theAnswersAreTheUnitsOwnNumbers() {
        office();
        cases.add(person(96).build());
        cases.set(
                0,
                cases.get(0).toBuilder()
                        .feedback(new OngoingFeedback(
                                new FeedbackSubject.AllBehavior(),
                                ActorRole.APPRAISER,
                                LocalDate.of(2025, 5, 5),
                                "terima kasih"))
                        .build());
        List<Answer> answers = pack(5).answers();
        assertEquals(
                List.of(UsualObjection.values()),
                answers.stream().map(Answer::objection).toList());
        assertEquals(List.of("up = 4", "same = 9", "down = 7", "cases = 21"), figures(answers.get(0)));
        assertEquals(List.of("decided = 11", "withRealizations = 21", "cases = 21"), figures(answers.get(1)));
        assertEquals(
                List.of("decisions = 40", "reasoned = 6", "withFeedback = 1", "cases = 21"), figures(answers.get(2)));
        // realization, target and weight then; two ratings and the kind of evaluation now
        assertEquals(List.of("factsBefore = 60", "factsAfter = 60"), figures(answers.get(3)));
        assertEquals(
                List.of("ready = 20", "unready = 1", "failed = 0", "stuck = 0", "cases = 21"), figures(answers.get(4)));
        assertEquals(
                List.of(true, true, true, false, true),
                answers.stream().map(Answer::grounded).toList());
    }

    @Test
    void whatIsNotSoIsNotAdmitted() {
        people(6, 96, ExpectationRating.ABOVE, "karena data");
        assertEquals(
                List.of(false, false, true, false, false),
                pack(1).answers().stream().map(Answer::grounded).toList());
    }

    private static final PolicyScope AGENCY =
            PolicyScope.local(Layer.AGENCY, LawOfHost.EVERYBODY.statuses(), LawOfHost.EVERYBODY.periods());

    /** A law that fails on everybody whose turn it is, and judges the others good. */
    private TwoLaws failing(boolean after, int every) {
        LawOfHost broken = LawOfHost.named("broken").governing(AGENCY).judgingBy(facts -> {
            if (cases.indexOf(facts) % every == 0) {
                throw new IllegalStateException("the host's own words");
            }
            return Verdict.of(EmployeePredicate.GOOD);
        });
        AppraisalEngine engine = AppraisalEngine.of(
                PolicyCatalog.builder().discover().policy(broken).build(), GoverningDay.LAST_DAY_OF_PERIOD);
        PolicyId name = broken.enacted().value();
        PolicyId national = new PolicyId("permenpanrb6-2022", "matrix", 1);
        return after
                ? new TwoLaws(engine, national, name, ScaleReading.APART)
                : new TwoLaws(engine, name, national, ScaleReading.APART);
    }

    private AcceptancePack pack(TwoLaws laws) {
        return new AcceptancePack(UNIT, laws.compare(cases.iterator(), 9, told -> {}), Optional.empty(), 1);
    }

    @Test
    void whoHasNoVerdictBecauseTheLawFailedIsNotCalledUnready() {
        people(4, 96, ExpectationRating.MEETS, "");
        AcceptancePack pack = pack(failing(true, 2));
        assertEquals(
                Map.of(new PolicyId("host", "broken", 1), 2L), pack.impact().failed());
        assertEquals(2L, pack.impact().movements().get(PredicateMovement.ONLY_BEFORE));
        assertEquals(List.of(), pack.impact().missing());
        assertTrue(pack.impact().mostAffected().stream()
                .noneMatch(compared -> compared.cause() == DifferenceCause.POLICY_FAILED));
        Answer ready = pack.answers().get(4);
        assertEquals(List.of("ready = 2", "unready = 0", "failed = 2", "stuck = 0", "cases = 4"), figures(ready));
        assertFalse(ready.grounded());
        String page = HtmlPage.of(TransitionText.of(
                        PolicyCatalog.builder()
                                .discover()
                                .policy(LawOfHost.named("broken").governing(AGENCY))
                                .build(),
                        Locale.ENGLISH)
                .document(pack, LocalDate.of(2026, 1, 9)));
        int answer = page.indexOf("Can be judged: ");
        assertTrue(page.indexOf(" failed to run; number of cases: 2.", answer) > answer, page);
        assertTrue(page.substring(answer).contains("The law Aturan Rekaan failed to run"), page);
    }

    @Test
    void whereOnlyTheOldLawFailedTheCaseIsReadyOrLacksWhatItLacks() {
        people(2, 96, ExpectationRating.MEETS, "");
        cases.add(person(50).build());
        AcceptancePack pack = pack(failing(false, 1));
        assertEquals(
                Map.of(new PolicyId("host", "broken", 1), 3L), pack.impact().failed());
        assertEquals(
                List.of("ready = 2", "unready = 1", "failed = 0", "stuck = 0", "cases = 3"),
                figures(pack.answers().get(4)));
        assertTrue(pack.answers().get(4).grounded());
        assertEquals(2, pack.impact().missing().size());
    }

    @Test
    void whoIsRefusedIsCountedByWhatIsMissing() {
        cases.add(person(50).build());
        cases.add(person(50).build());
        Impact impact = pack(1).impact();
        assertEquals(
                List.of("appraisal.work-behavior-rating-missing x 2", "appraisal.work-result-rating-missing x 2"),
                impact.missing().stream()
                        .map(obstacle -> obstacle.example().code() + " x " + obstacle.cases())
                        .toList());
        assertEquals(2L, impact.movements().get(PredicateMovement.ONLY_BEFORE));
        assertEquals(Map.of(), impact.curveAfter());
        assertEquals(2L, impact.curveBefore().get(EmployeePredicate.POOR));
        assertEquals(2, impact.mostAffected().size());
    }
}
