package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.BELOW;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedbackLintTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);
    private static final FeedbackLint LINT = new FeedbackLint(4, 3, 2);
    private static final FeedbackSubject RESULTS = new FeedbackSubject.AllWorkResults();
    private static final FeedbackSubject BEHAVIOR = new FeedbackSubject.AllBehavior();
    private static final String LONG = "Berkas diajukan dua kali sehari.";

    private static OngoingFeedback said(FeedbackSubject subject, int day, String text) {
        return new OngoingFeedback(subject, ActorRole.APPRAISER, LocalDate.of(2025, 2, day), text);
    }

    private static AppraisalCaseBuilder of(PersonId person, AppraisalPeriod period, OngoingFeedback... given) {
        CivilServant specimen = Specimen.person(EmploymentStatus.PNS);
        AppraisalCaseBuilder builder = AppraisalCase.of(
                CivilServant.of(person, "Contoh", EmploymentStatus.PNS, specimen.position(), specimen.unit()),
                Specimen.APPRAISER,
                period);
        List.of(given).forEach(builder::feedback);
        return builder;
    }

    private static AppraisalCaseBuilder of(AppraisalPeriod period, OngoingFeedback... given) {
        return of(Specimen.EMPLOYEE, period, given);
    }

    private static List<String> found(AppraisalCaseBuilder facts, AppraisalCase... others) {
        return found(facts, FeedbackTone.unknown(), others);
    }

    private static List<String> found(AppraisalCaseBuilder facts, FeedbackTone tone, AppraisalCase... others) {
        Problems problems = LINT.problems(facts.build(), List.of(others), tone);
        List<String> found = new ArrayList<>();
        for (Problem problem : problems) {
            assertEquals(Severity.NOTICE, problem.severity());
            found.add(problem.code() + " @ " + problem.path());
        }
        return found;
    }

    @Test
    void goodFeedbackIsLeftAlone() {
        assertEquals(
                List.of(), found(of(YEAR, said(RESULTS, 3, LONG), said(BEHAVIOR, 20, "Sopan kepada semua warga."))));
    }

    @Test
    void noFeedbackAtAll() {
        assertEquals(List.of("feedback.none-from-appraiser @ feedback"), found(of(QUARTER)));
        OngoingFeedback peers = new OngoingFeedback(RESULTS, ActorRole.PEER, LocalDate.of(2025, 2, 3), "ok");
        assertEquals(List.of("feedback.none-from-appraiser @ feedback"), found(of(QUARTER, peers)));
    }

    @Test
    void wordsThatSayTooLittle() {
        OngoingFeedback peers = new OngoingFeedback(RESULTS, ActorRole.PEER, LocalDate.of(2025, 2, 3), "ok");
        AppraisalCaseBuilder facts =
                of(QUARTER, peers, said(RESULTS, 3, "sudah baik, terus!"), said(RESULTS, 4, "tiga - kata / plus satu"));
        assertEquals(List.of("feedback.says-too-little @ feedback[1]"), found(facts));
        Problem problem = LINT.problems(facts.build(), List.of(), FeedbackTone.unknown())
                .list()
                .get(0);
        assertEquals(List.of(Term.of("fewest", Ratio.of(4))), problem.details());
    }

    private static AppraisalCase other(String person, String text) {
        return of(PersonId.of(person), QUARTER, said(BEHAVIOR, 9, text)).build();
    }

    @Test
    void wordsCopiedToMany() {
        AppraisalCaseBuilder facts = of(QUARTER, said(RESULTS, 3, LONG));
        AppraisalCase copy = other("p-2", "berkas DIAJUKAN, dua kali sehari");
        assertEquals(List.of(), found(facts, copy), "two are fewer than three");
        assertEquals(List.of(), found(facts, copy, copy), "one person twice is one person");
        assertEquals(List.of("feedback.copied-to-many @ feedback[0]"), found(facts, copy, other("p-3", LONG)));
        assertEquals(List.of(), found(facts, copy, other("p-3", LONG + " Lanjutkan.")));
        Problem problem = LINT.problems(
                        facts.build(), List.of(copy, other("p-3", LONG), other("p-4", LONG)), FeedbackTone.unknown())
                .list()
                .get(0);
        assertEquals(List.of(Term.of("persons", Ratio.of(4))), problem.details());
    }

    @Test
    void onlyTheSameAppraisersWordsToOthersAreCopies() {
        AppraisalCaseBuilder facts = of(QUARTER, said(RESULTS, 3, LONG));
        AppraisalCase self = of(YEAR, said(RESULTS, 3, LONG)).build();
        CivilServant person = other("p-5", LONG).employee();
        AppraisalCase elsewhere = AppraisalCase.of(person, Specimen.STRANGER, QUARTER)
                .feedback(said(RESULTS, 3, LONG))
                .build();
        OngoingFeedback peers = new OngoingFeedback(RESULTS, ActorRole.PEER, LocalDate.of(2025, 2, 3), LONG);
        AppraisalCase byPeer = of(PersonId.of("p-6"), QUARTER, peers).build();
        assertEquals(List.of(), found(facts, other("p-2", LONG), self, elsewhere, byPeer));
    }

    @Test
    void onceAYearIsTooSeldom() {
        AppraisalCaseBuilder once = of(YEAR, said(RESULTS, 3, LONG), said(BEHAVIOR, 3, "Sopan kepada semua warga."));
        assertEquals(List.of("feedback.too-seldom @ feedback"), found(once));
        assertEquals(
                List.of(Term.of("days", Ratio.of(1)), Term.of("fewest", Ratio.of(2))),
                LINT.problems(once.build(), List.of(), FeedbackTone.unknown())
                        .list()
                        .get(0)
                        .details());
        assertEquals(List.of(), found(of(QUARTER, said(RESULTS, 3, LONG))), "a quarter is no year");
        assertEquals(List.of("feedback.none-from-appraiser @ feedback"), found(of(YEAR)), "said once");
    }

    private static AppraisalCaseBuilder rated(
            ExpectationRating result, ExpectationRating behavior, OngoingFeedback... given) {
        return of(QUARTER, given)
                .workResultRating(Specimen.decision(QUARTER, result))
                .workBehaviorRating(Specimen.decision(QUARTER, behavior));
    }

    @Test
    void aLowRatingThatWasNeverSaid() {
        assertEquals(
                List.of("feedback.low-rating-never-said @ workResultRating"),
                found(rated(BELOW, MEETS, said(BEHAVIOR, 3, LONG))));
        assertEquals(
                List.of("feedback.low-rating-never-said @ workBehaviorRating"),
                found(rated(MEETS, BELOW, said(RESULTS, 3, LONG))));
        FeedbackSubject value = new FeedbackSubject.OfBehavior(CoreValue.COLLABORATIVE);
        assertEquals(List.of(), found(rated(MEETS, BELOW, said(value, 3, LONG))));
        assertEquals(List.of(), found(rated(BELOW, MEETS, said(RESULTS, 3, LONG))));
    }

    private static final FeedbackTone WORDS = FeedbackTone.byWords(Set.of("Hebat!", "cepat"), Set.of("lambat"));

    @Test
    void feedbackThatContradictsTheRating() {
        OngoingFeedback praise = said(RESULTS, 3, "Kerja Anda HEBAT sekali.");
        OngoingFeedback blame = said(RESULTS, 4, "Layanan masih lambat juga.");
        OngoingFeedback both = said(RESULTS, 5, "Cepat di pagi, lambat di sore.");
        FeedbackTone words = FeedbackTone.byWords(Set.of("Hebat!", "cepat"), Set.of("lambat"));
        assertEquals(
                List.of("feedback.contradicts-rating @ workResultRating"), found(rated(BELOW, MEETS, praise), words));
        assertEquals(
                List.of("feedback.contradicts-rating @ workResultRating"),
                found(rated(ABOVE, MEETS, blame, both), words),
                "what tells nothing is passed over");
        assertEquals(List.of(), found(rated(MEETS, MEETS, blame), words));
        assertEquals(List.of(), found(rated(BELOW, MEETS, praise, blame), words), "mixed feedback fits any rating");
        assertEquals(List.of(), found(rated(ABOVE, MEETS, praise), words));
        assertEquals(List.of(), found(rated(MEETS, ABOVE, blame), words), "said of results, not of behavior");
        assertEquals(List.of(), found(rated(BELOW, MEETS, praise), FeedbackTone.unknown()));
        Problem problem = LINT.problems(rated(BELOW, MEETS, praise).build(), List.of(), words)
                .list()
                .get(0);
        assertEquals(List.of(Term.of("rating", BELOW), Term.of("heard", ABOVE)), problem.details());
    }

    @Test
    void theTone() {
        assertEquals(Optional.of(ABOVE), WORDS.of(said(RESULTS, 3, "cepat")));
        assertEquals(Optional.of(BELOW), WORDS.of(said(RESULTS, 3, "LAMBAT.")));
        assertEquals(Optional.empty(), WORDS.of(said(RESULTS, 3, "secepat kilat")));
        assertEquals(
                "praise",
                assertThrows(NullPointerException.class, () -> FeedbackTone.byWords(null, Set.of()))
                        .getMessage());
        assertEquals(
                "criticism",
                assertThrows(NullPointerException.class, () -> FeedbackTone.byWords(Set.of(), null))
                        .getMessage());
    }

    @Test
    void limitsThatAskForNothingAreRefused() {
        for (var wrong : List.<Runnable>of(
                () -> new FeedbackLint(0, 2, 2), () -> new FeedbackLint(1, 1, 2), () -> new FeedbackLint(1, 2, 1))) {
            assertThrows(IllegalArgumentException.class, wrong::run);
        }
        assertEquals(new FeedbackLint(1, 2, 2), new FeedbackLint(1, 2, 2));
        assertTrue(LINT.toString().contains("4"));
    }
}
