package id.walesi.kinerja.feedback;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.specimen.Road;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedbackRoundTest {

    private static final PersonId EMPLOYEE = PersonId.of("employee");
    private static final AppraisalPeriod PERIOD = AppraisalPeriod.ofQuarter(2026, 2);
    private static final FeedbackSubject SUBJECT = new FeedbackSubject.AllBehavior();
    private static final FeedbackScale OPEN = new FeedbackScale("open", SUBJECT, "Terbuka?", 4);
    private static final FeedbackScale CALM = new FeedbackScale("calm", SUBJECT, "Tenang?", 2);
    private static final LocalDate ASKED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final ContributionLedger CONFIRMED = Road.confirming("k-1", EMPLOYEE, APRIL);

    private static FeedbackRound round(int minimum) {
        return FeedbackRound.open("r-1", EMPLOYEE, PERIOD, List.of(OPEN, CALM), minimum, List.of())
                .orThrow();
    }

    private static FeedbackRequest ask(String giver, ActorRole role, LocalDate asked) {
        return FeedbackRequest.ask("q-" + giver, EMPLOYEE, PersonId.of(giver), role, SUBJECT, asked, asked.plusDays(9))
                .orThrow();
    }

    private static FeedbackRequest ask(String giver, ActorRole role) {
        return ask(giver, role, ASKED);
    }

    private static FeedbackRequest peer(String giver, int open, int calm, String text) {
        return ask(giver, ActorRole.PEER)
                .give(
                        PersonId.of(giver),
                        ASKED.plusDays(2),
                        text,
                        Map.of(ScaleCode.of("open"), open, ScaleCode.of("calm"), calm))
                .orThrow();
    }

    private static FeedbackRound with(FeedbackRound round, FeedbackRequest... requests) {
        FeedbackRound now = round;
        for (FeedbackRequest request : requests) {
            now = now.take(request).orThrow();
        }
        return now;
    }

    private static FeedbackRound three(int minimum) {
        return with(round(minimum), peer("c", 4, 1, " awal "), peer("a", 2, 1, "z akhir"), peer("b", 4, 1, "tengah"));
    }

    private static Problem only(Outcome<?> outcome) {
        assertEquals(
                1, outcome.problems().list().size(), () -> outcome.problems().toString());
        return outcome.problems().list().get(0);
    }

    @Test
    void aRoundIsWhatWasOpened() {
        FeedbackRound round = round(3);
        assertEquals(FeedbackRoundId.of("r-1"), round.id());
        assertEquals(EMPLOYEE, round.about());
        assertEquals(PERIOD, round.period());
        assertEquals(List.of(OPEN, CALM), round.scales());
        assertEquals(3, round.minimum());
        assertEquals(List.of(), round.releases());
        assertEquals(List.of(), round.named());
        assertEquals("FeedbackRound[2026-Q2]", round.toString());
    }

    @Test
    void allThatIsWrongWithARoundIsSaidAtOnce() {
        FeedbackRound earlier = round(2);
        AppraisalPeriod year = AppraisalPeriod.ofYear(2026);
        Outcome<FeedbackRound> outcome =
                FeedbackRound.open("r", EMPLOYEE, year, List.of(OPEN, CALM, OPEN), 1, List.of(earlier, earlier));
        assertRefused(
                outcome,
                "feedback.anonymous-group-of-one",
                "feedback.scale-twice",
                "feedback.round-overlaps",
                "feedback.round-overlaps");
        assertEquals("minimum", outcome.problems().list().get(0).path());
        assertEquals(
                List.of(Term.of("minimum", Ratio.of(1)), Term.of("lowest", Ratio.of(2))),
                outcome.problems().list().get(0).details());
        assertEquals("scales[2].code", outcome.problems().list().get(1).path());
        assertEquals(
                List.of(Term.of("period", year), Term.of("other", PERIOD)),
                outcome.problems().list().get(2).details());
        assertRefused(FeedbackRound.open("r", EMPLOYEE, year, List.of(), 2, List.of()), "feedback.round-without-scale");
        // of another person, or over other days
        assertTrue(FeedbackRound.open("r", PersonId.of("x"), year, List.of(OPEN), 2, List.of(earlier))
                .succeeded());
        assertTrue(FeedbackRound.open(
                        "r", EMPLOYEE, AppraisalPeriod.ofQuarter(2026, 3), List.of(OPEN), 2, List.of(earlier))
                .succeeded());
        assertEquals(1, earlier.clashes(List.of(round(4))).list().size());
    }

    @Test
    void aReleaseShowsCountsWithoutAuthorOrderOrDay() {
        FeedbackRound released = three(3).release(ActorRole.PEER, DUE).orThrow();
        FeedbackRelease release = released.releases().get(0);
        assertEquals(1, released.releases().size());
        assertEquals(ActorRole.PEER, release.role());
        assertEquals(DUE, release.on());
        assertEquals(3, release.raters());
        assertEquals(List.of(new ScaleCounts(ScaleCode.of("open"), List.of(0, 1, 0, 2))), release.scales());
        assertEquals(3, release.scales().get(0).answers());
        assertEquals(10, release.scales().get(0).sum());
        // all said 1, so it would tell what each of them said
        assertEquals(List.of(ScaleCode.of("calm")), release.withheld());
        assertEquals(List.of("awal", "tengah", "z akhir"), release.texts());
        assertEquals("FeedbackRelease[of PEER on 2026-06-10]", release.toString());
        assertEquals(Set.of(PersonId.of("a"), PersonId.of("b"), PersonId.of("c")), released.raters(0));
    }

    /** Whoever knows that all agree knows what each of them said. */
    @Test
    void whatAllOfAGroupSayAlikeIsWithheldOnEachScale() {
        FeedbackRound alike = with(round(3), peer("a", 4, 1, ""), peer("b", 4, 2, ""), peer("c", 4, 2, ""));
        FeedbackRelease release =
                alike.release(ActorRole.PEER, DUE).orThrow().releases().get(0);
        assertEquals(List.of(OPEN.code()), release.withheld());
        assertEquals(List.of(new ScaleCounts(CALM.code(), List.of(1, 2))), release.scales());
    }

    @Test
    void belowTheMinimumNothingIsShown() {
        Outcome<FeedbackRound> outcome = three(4).release(ActorRole.PEER, DUE);
        assertRefused(outcome, "feedback.group-too-small");
        assertEquals("role", only(outcome).path());
        assertEquals(
                List.of(Term.of("role", ActorRole.PEER), Term.of("minimum", Ratio.of(4))),
                only(outcome).details());
        assertRefused(round(2).release(ActorRole.SUBORDINATE, DUE), "feedback.group-too-small");
    }

    @Test
    void aScaleOrWordsOfFewerThanTheMinimumAreWithheld() {
        FeedbackRequest silentOnCalm = ask("d", ActorRole.PEER)
                .give(PersonId.of("d"), ASKED, "", Map.of(ScaleCode.of("open"), 1))
                .orThrow();
        FeedbackRequest alsoSilent = ask("e", ActorRole.PEER)
                .give(PersonId.of("e"), ASKED, "", Map.of(ScaleCode.of("open"), 1))
                .orThrow();
        FeedbackRelease release = with(round(3), silentOnCalm, alsoSilent, peer("a", 2, 1, "x"), peer("b", 2, 2, "y"))
                .release(ActorRole.PEER, DUE)
                .orThrow()
                .releases()
                .get(0);
        assertEquals(List.of(new ScaleCounts(ScaleCode.of("open"), List.of(2, 2, 0, 0))), release.scales());
        assertEquals(List.of(ScaleCode.of("calm")), release.withheld());
        assertEquals(List.of(), release.texts());
    }

    @Test
    void aGroupIsReleasedWhenNobodyMayAnswerAnyMore() {
        FeedbackRound waiting = with(three(3), ask("d", ActorRole.PEER));
        assertRefused(waiting.release(ActorRole.PEER, DUE), "feedback.group-still-open");
        assertEquals("role", only(waiting.release(ActorRole.PEER, DUE)).path());
        assertTrue(waiting.release(ActorRole.PEER, DUE.plusDays(1)).succeeded());
        FeedbackRequest declined =
                ask("d", ActorRole.PEER).decline(PersonId.of("d"), DUE).orThrow();
        FeedbackRound closed = with(waiting, declined);
        assertTrue(closed.release(ActorRole.PEER, DUE).succeeded());
        // on the day before, the declining was still to come; and so was the answer of others
        assertRefused(closed.release(ActorRole.PEER, DUE.minusDays(1)), "feedback.group-still-open");
        assertRefused(
                closed.release(ActorRole.PEER, ASKED.plusDays(1)),
                "feedback.group-still-open",
                "feedback.group-too-small");
        // asked later than the day of the release: not waited for
        assertTrue(with(three(3), ask("d", ActorRole.PEER, DUE.plusDays(1)))
                .release(ActorRole.PEER, DUE)
                .succeeded());
        // of another role: not waited for
        assertTrue(with(three(3), ask("d", ActorRole.SUBORDINATE))
                .release(ActorRole.PEER, DUE)
                .succeeded());
    }

    @Test
    void aLaterReleaseHoldsNewGiversOnlyAndEnoughOfThem() {
        FeedbackRound first = three(3).release(ActorRole.PEER, DUE).orThrow();
        assertRefused(first.release(ActorRole.PEER, DUE.plusDays(1)), "feedback.group-too-small");
        assertRefused(first.release(ActorRole.PEER, DUE), "feedback.release-out-of-order", "feedback.group-too-small");
        LocalDate later = DUE.plusDays(1);
        FeedbackRound more = first;
        for (String giver : List.of("d", "e", "f")) {
            FeedbackRequest late = ask(giver, ActorRole.PEER, later)
                    .give(PersonId.of(giver), later, "", Map.of(ScaleCode.of("open"), giver.equals("f") ? 2 : 1))
                    .orThrow();
            assertRefused(more.release(ActorRole.PEER, later), "feedback.group-too-small");
            more = more.take(late).orThrow();
        }
        FeedbackRound second = more.release(ActorRole.PEER, later).orThrow();
        assertEquals(first.releases().get(0), second.releases().get(0));
        assertEquals(3, second.releases().get(1).raters());
        assertEquals(
                List.of(new ScaleCounts(ScaleCode.of("open"), List.of(2, 1, 0, 0))),
                second.releases().get(1).scales());
    }

    @Test
    void whatWasReleasedDoesNotChange() {
        FeedbackRound released = three(3).release(ActorRole.PEER, DUE).orThrow();
        Outcome<FeedbackRound> changed = released.take(peer("a", 1, 1, "lain"));
        assertRefused(changed, "feedback.asked-before-release");
        assertEquals("askedOn", only(changed).path());
        assertEquals(
                List.of(Term.of("askedOn", ASKED), Term.of("release", DUE)),
                only(changed).details());
        // backdated: it was not there when the group was frozen
        assertRefused(released.take(ask("d", ActorRole.PEER, DUE)), "feedback.asked-before-release");
        assertTrue(released.take(ask("d", ActorRole.SUBORDINATE, DUE)).succeeded());
        // the very same: whoever tries answers must not learn which one was right
        assertEquals(changed, released.take(peer("a", 2, 1, "z akhir")));
    }

    @Test
    void allThatIsWrongWithARequestIsSaidAtOnce() {
        FeedbackRound round = with(round(2), peer("a", 2, 1, ""));
        FeedbackRequest wrong = FeedbackRequest.ask(
                        "q-a",
                        PersonId.of("x"),
                        PersonId.of("a"),
                        ActorRole.SUBORDINATE,
                        SUBJECT,
                        LocalDate.of(2026, 3, 31),
                        DUE)
                .orThrow()
                .give(
                        PersonId.of("a"),
                        DUE,
                        "",
                        Map.of(ScaleCode.of("open"), 5, ScaleCode.of("warm"), 1, ScaleCode.of("calm"), 0))
                .orThrow();
        Outcome<FeedbackRound> outcome = round.take(wrong);
        assertRefused(
                outcome,
                "feedback.request-about-other",
                "feedback.request-twice",
                "feedback.asked-before-period",
                "feedback.answer-off-scale",
                "feedback.answer-off-scale",
                "feedback.unknown-scale");
        assertEquals(
                List.of("about", "id", "askedOn", "ratings[calm]", "ratings[open]", "ratings[warm]"),
                outcome.problems().list().stream().map(Problem::path).toList());
        assertEquals(
                List.of(Term.of("scale", "open"), Term.of("highest", Ratio.of(4))),
                outcome.problems().list().get(4).details());
        FeedbackRequest again = FeedbackRequest.ask(
                        "q-2", EMPLOYEE, PersonId.of("a"), ActorRole.SUBORDINATE, SUBJECT, ASKED, DUE)
                .orThrow();
        assertRefused(round.take(again), "feedback.rater-twice");
        assertEquals("giver", only(round.take(again)).path());
        FeedbackRequest other = FeedbackRequest.ask(
                        "q-a", EMPLOYEE, PersonId.of("b"), ActorRole.PEER, SUBJECT, ASKED, DUE)
                .orThrow();
        assertRefused(round.take(other), "feedback.request-twice");
    }

    @Test
    void superiorsAndTeamLeadsAreNamedAndNeverAGroup() {
        for (ActorRole role : ActorRole.values()) {
            boolean grouped = role == ActorRole.PEER || role == ActorRole.SUBORDINATE;
            assertEquals(grouped ? Authorship.GROUPED : Authorship.NAMED, Authorship.of(role), role.code());
        }
        assertEquals("named", Authorship.NAMED.code());
        assertEquals("grouped", Authorship.GROUPED.code());
        FeedbackRequest lead = ask("lead", ActorRole.TEAM_LEAD)
                .give(PersonId.of("lead"), DUE, "tekun", Map.of(ScaleCode.of("open"), 3))
                .orThrow();
        FeedbackRequest head = ask("head", ActorRole.APPRAISER)
                .give(PersonId.of("head"), ASKED, "", Map.of(ScaleCode.of("calm"), 2))
                .orThrow();
        assertEquals(Authorship.NAMED, head.authorship());
        assertEquals(Authorship.GROUPED, ask("a", ActorRole.PEER).authorship());
        FeedbackRound round = with(three(3), lead, head, ask("above", ActorRole.LEADER_ABOVE));
        assertEquals(
                List.of(
                        new NamedFeedback(
                                PersonId.of("head"), ActorRole.APPRAISER, ASKED, Map.of(ScaleCode.of("calm"), 2), ""),
                        new NamedFeedback(
                                PersonId.of("lead"),
                                ActorRole.TEAM_LEAD,
                                DUE,
                                Map.of(ScaleCode.of("open"), 3),
                                "tekun")),
                round.named());
        assertEquals(
                "NamedFeedback[APPRAISER on 2026-06-01]", round.named().get(0).toString());
        Outcome<FeedbackRound> outcome = round.release(ActorRole.APPRAISER, DUE);
        assertRefused(outcome, "feedback.role-is-named", "feedback.group-too-small");
        assertEquals("role", outcome.problems().list().get(0).path());
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> new NamedFeedback(PersonId.of("a"), ActorRole.PEER, ASKED, Map.of(), ""));
        assertTrue(error.getMessage().startsWith("role = "), error.getMessage());
    }

    @Test
    void namedFeedbackOfOneDayAndRoleComesByGiver() {
        FeedbackRound round = round(2);
        // neither in the order of the keys, nor in the opposite one
        List<String> givers = List.of("b", "d", "a", "c");
        for (int i = 0; i < givers.size(); i++) {
            PersonId giver = PersonId.of(givers.get(i));
            FeedbackRequest asked = FeedbackRequest.ask(
                            "q-" + i, EMPLOYEE, giver, ActorRole.TEAM_LEAD, SUBJECT, ASKED, DUE)
                    .orThrow();
            round = with(round, asked.give(giver, DUE, "tekun").orThrow());
        }
        assertEquals(
                List.of("a", "b", "c", "d"),
                round.named().stream().map(said -> said.giver().value()).toList());
    }

    @Test
    void noAccessorGivesTheRequestsAway() {
        Set<String> accessors = Arrays.stream(FeedbackRound.class.getMethods())
                .filter(method -> method.getDeclaringClass() == FeedbackRound.class)
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .collect(Collectors.toSet());
        assertEquals(Set.of("id", "about", "period", "scales", "minimum", "releases", "named", "toString"), accessors);
        assertEquals(0, FeedbackRound.class.getFields().length);
        assertFalse(FeedbackRound.class.isRecord());
    }

    @Test
    void anAnswerOnScalesNeedsNoWordsButSomething() {
        FeedbackRequest open = ask("a", ActorRole.PEER);
        FeedbackRequest rated = open.give(PersonId.of("a"), DUE, " ", Map.of(ScaleCode.of("open"), 1))
                .orThrow();
        assertEquals(Optional.empty(), rated.answer());
        assertEquals(Map.of(ScaleCode.of("open"), 1), rated.ratings());
        assertEquals(Optional.of(DUE), rated.answeredOn());
        assertEquals(FeedbackStatus.GIVEN, rated.status(DUE.plusDays(9)));
        assertRefused(rated.decline(PersonId.of("a"), DUE), "feedback.request-closed");
        assertRefused(open.give(PersonId.of("a"), DUE, " ", Map.of()), "feedback.answer-empty");
        assertRefused(
                open.give(PersonId.of("b"), DUE, "", Map.of()), "feedback.given-by-other", "feedback.answer-empty");
        FeedbackRequest declined = open.decline(PersonId.of("a"), DUE).orThrow();
        assertEquals(Optional.empty(), declined.answeredOn());
        assertEquals(Map.of(), declined.ratings());
        FeedbackRequest words = open.give(PersonId.of("a"), DUE, "baik").orThrow();
        assertEquals(Optional.of(DUE), words.answeredOn());
        assertEquals(Map.of(), words.ratings());
    }

    @Test
    void scalesAndCountsAreChecked() {
        assertTrue(OPEN.allows(1) && OPEN.allows(4));
        assertFalse(OPEN.allows(0) || OPEN.allows(5));
        assertEquals(10, new FeedbackScale("a", SUBJECT, "q", 10).steps());
        for (int steps : new int[] {1, 11}) {
            IllegalArgumentException error =
                    assertThrows(IllegalArgumentException.class, () -> new FeedbackScale("a", SUBJECT, "q", steps));
            assertTrue(error.getMessage().startsWith("steps = "), error.getMessage());
        }
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new ScaleCounts(ScaleCode.of("a"), List.of(1, -1)));
        assertTrue(error.getMessage().startsWith("counts = -1"), error.getMessage());
    }

    @Test
    void theDocumentOfThePeriodShowsOnlyItsOwnNotes() {
        RecognitionGround ground = ground("k-1", APRIL);
        RecognitionNote late = note("n-1", EMPLOYEE, LocalDate.of(2026, 6, 30), ground);
        RecognitionNote early = note("n-2", EMPLOYEE, LocalDate.of(2026, 4, 1), ground);
        RecognitionNote sameDay = note("n-0", EMPLOYEE, LocalDate.of(2026, 6, 30), ground);
        RecognitionNote after = note("n-3", EMPLOYEE, LocalDate.of(2026, 7, 1), ground);
        RecognitionNote ofOther = note("n-4", PersonId.of("x"), LocalDate.of(2026, 6, 30), ground);
        FeedbackRound round = three(3).release(ActorRole.PEER, DUE).orThrow();
        PeriodFeedback document = round.document(List.of(late, early, sameDay, after, ofOther), List.of(CONFIRMED))
                .orThrow();
        assertEquals(List.of(early, sameDay, late), document.recognitions());
        assertEquals(round.releases(), document.releases());
        assertEquals(round.named(), document.named());
    }

    @Test
    void aNoteRestsOnAContributionThatIsInALedgerAndConfirmedThere() {
        FeedbackRound round = three(3);
        RecognitionNote note = note("n-1", ground("k-1", APRIL));
        RecognitionNote unknown = note("n-2", ground("k-2", APRIL));
        RecognitionNote onAnotherDay = note("n-3", ground("k-1", APRIL.plusDays(1)));
        RecognitionNote ofOther = note("n-4", PersonId.of("x"), LocalDate.of(2026, 6, 30), ground("k-2", APRIL));
        Outcome<PeriodFeedback> refused =
                round.document(List.of(note, unknown, ofOther, onAnotherDay), List.of(CONFIRMED));
        assertRefused(
                refused,
                "feedback.recognition-of-unknown-contribution",
                "feedback.recognition-of-unconfirmed-contribution");
        assertEquals(
                List.of("notes[1].ground", "notes[3].ground"),
                refused.problems().list().stream().map(each -> each.path()).toList());
        assertEquals(
                List.of(Term.of("contribution", "k-1"), Term.of("on", APRIL.plusDays(1))),
                refused.problems().list().get(1).details());
        assertRefused(round.document(List.of(note), List.of()), "feedback.recognition-of-unknown-contribution");
        // another program may have a contribution of the same key
        ContributionLedger other = Road.confirming("k-1", EMPLOYEE, APRIL.plusDays(3));
        assertTrue(round.document(List.of(note), List.of(other, CONFIRMED)).succeeded());
    }

    @Test
    void theLedgerCountsAsKnownOnTheLastDayOfThePeriod() {
        FeedbackRound round = three(3);
        List<RecognitionNote> notes = List.of(note("n-1", ground("k-1", APRIL)));
        PersonId receiver = Road.person(1, 'a');
        ContributionLedger disputed = CONFIRMED
                .attest(ContributionId.of("k-1"), Attestation.disputed(receiver, APRIL.plusDays(9), "keliru"))
                .orThrow();
        assertRefused(round.document(notes, List.of(disputed)), "feedback.recognition-of-unconfirmed-contribution");
        ContributionLedger disputedAfterwards = Road.confirming("k-1", EMPLOYEE, LocalDate.of(2026, 6, 30))
                .attest(ContributionId.of("k-1"), Attestation.disputed(receiver, LocalDate.of(2026, 7, 1), "keliru"))
                .orThrow();
        List<RecognitionNote> late = List.of(note("n-1", ground("k-1", LocalDate.of(2026, 6, 30))));
        assertTrue(round.document(late, List.of(disputedAfterwards)).succeeded());
        ContributionLedger tooLate = Road.confirming("k-1", EMPLOYEE, LocalDate.of(2026, 7, 1));
        assertRefused(round.document(notes, List.of(tooLate)), "feedback.recognition-of-unknown-contribution");
    }

    private static RecognitionGround ground(String contribution, LocalDate on) {
        return new RecognitionGround.ConfirmedContribution(ContributionId.of(contribution), on);
    }

    private static RecognitionNote note(String id, RecognitionGround ground) {
        return note(id, EMPLOYEE, LocalDate.of(2026, 6, 30), ground);
    }

    private static RecognitionNote note(String id, PersonId to, LocalDate on, RecognitionGround ground) {
        return RecognitionNote.write(id, to, PersonId.of("head"), on, ground, "terima kasih")
                .orThrow();
    }
}
