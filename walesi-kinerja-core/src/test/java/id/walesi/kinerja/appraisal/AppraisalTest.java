package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.appraisal.AppraisalAction.*;
import static id.walesi.kinerja.appraisal.Office.APPRAISER;
import static id.walesi.kinerja.appraisal.Office.EMPLOYEE;
import static id.walesi.kinerja.appraisal.Office.START;
import static id.walesi.kinerja.appraisal.Office.SUPERIOR;
import static id.walesi.kinerja.appraisal.Office.act;
import static id.walesi.kinerja.appraisal.Office.at;
import static id.walesi.kinerja.appraisal.Office.delivered;
import static id.walesi.kinerja.appraisal.Office.done;
import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppraisalTest {

    private static final ProceduralTerms TERMS = Office.QUIET.terms();

    private static Outcome<Appraisal> tried(Appraisal appraisal, AppraisalAction action, PersonId by, LocalDate on) {
        return appraisal.perform(act(appraisal, action, by, on), TERMS);
    }

    private static ActionOption option(Appraisal appraisal, AppraisalAction action, LocalDate day) {
        return appraisal.options(day, TERMS).get(action.ordinal());
    }

    @Nested
    class Opening {

        @Test
        void beginsAsADraft() {
            Appraisal draft = Office.opened();
            assertEquals(AppraisalId.of("p-1"), draft.id());
            assertEquals(Office.PARTIES, draft.parties());
            assertEquals(Office.PERIOD, draft.period());
            assertEquals(AppraisalStage.DRAFT, draft.stage());
            assertEquals(0, draft.revision());
            assertFalse(draft.isLocked());
            assertFalse(draft.headsOrganization());
            assertEquals(Optional.empty(), draft.result());
            assertEquals(Optional.empty(), draft.receivedOn());
            assertEquals(Optional.empty(), draft.objection());
            assertEquals("Appraisal[2026-Q2, draft, revision 0]", draft.toString());
            assertEquals("AppraisalParties[***]", draft.parties().toString());
        }

        @Test
        void refusesThatOnePersonStandsOnTwoSides() {
            assertRefused(
                    Appraisal.open("p", new AppraisalParties(EMPLOYEE, EMPLOYEE, SUPERIOR), Office.PERIOD),
                    "appraisal.self-appraisal");
            assertRefused(
                    Appraisal.open("p", new AppraisalParties(EMPLOYEE, APPRAISER, EMPLOYEE), Office.PERIOD),
                    "appraisal.self-appraisal");
            assertRefused(
                    Appraisal.openForHead("p", new AppraisalParties(EMPLOYEE, APPRAISER, APPRAISER), Office.PERIOD),
                    "appraisal.superior-is-appraiser");
            assertRefused(
                    Appraisal.open("p", new AppraisalParties(EMPLOYEE, EMPLOYEE, EMPLOYEE), Office.PERIOD),
                    "appraisal.self-appraisal",
                    "appraisal.self-appraisal",
                    "appraisal.superior-is-appraiser");
        }
    }

    @Nested
    class Performing {

        @Test
        void theQuietWayEndsFinalAndLocked() {
            Appraisal end = at(AppraisalStage.FINAL, START);
            assertTrue(end.isLocked());
            assertEquals(Office.MEETS, end.result().orElseThrow().ratings());
            assertEquals(Optional.empty(), end.next(START, TERMS));
            AppraisalEvent last = end.events().get(end.revision() - 1);
            assertEquals(ActorRole.APPRAISER_SUPERIOR, last.role());
            assertEquals(ActorCapacity.HOLDER, last.capacity());
            assertEquals(AppraisalStage.ACKNOWLEDGED, last.from());
            assertEquals(AppraisalStage.FINAL, last.to());
            assertEquals("AppraisalAct[finalize on 2026-04-01]", last.act().toString());
        }

        @Test
        void theSameActCountsOnceAndAnotherOfItsKeyIsRefused() {
            Appraisal draft = Office.opened();
            AppraisalAct propose = act(draft, PROPOSE, EMPLOYEE, START);
            Appraisal proposed = draft.perform(propose, TERMS).orThrow();
            assertSame(proposed, proposed.perform(propose, TERMS).orThrow());
            assertRefused(proposed.perform(propose.because("lain"), TERMS), "appraisal.act-id-reused");
        }

        @Test
        void whoSawAnOlderRevisionReadsAgain() {
            Appraisal draft = Office.opened();
            AppraisalAct stale = AppraisalAct.of("a", 3, PROPOSE, EMPLOYEE, START);
            Outcome<Appraisal> refused = draft.perform(stale, TERMS);
            assertRefused(refused, "appraisal.stale-revision");
            assertEquals(2, refused.problems().list().get(0).details().size());
        }

        @Test
        void anActDoesNotComeBeforeTheLast() {
            assertRefused(
                    tried(at(AppraisalStage.PROPOSED, START), AGREE, APPRAISER, START.minusDays(1)),
                    "appraisal.act-before-last");
        }

        @Test
        void anActOfAnotherStageIsRefused() {
            assertRefused(tried(Office.opened(), AGREE, APPRAISER, START), "appraisal.not-at-stage");
        }

        @Test
        void nobodyDecidesAboutOneselfNorInAnothersPlace() {
            Appraisal underWay = at(AppraisalStage.UNDER_WAY, START);
            assertRefused(tried(underWay, EVALUATE, EMPLOYEE, START), "appraisal.self-appraisal");
            assertRefused(tried(underWay, EVALUATE, SUPERIOR, START), "appraisal.not-the-lawful-actor");
            assertRefused(tried(Office.opened(), PROPOSE, APPRAISER, START), "appraisal.not-the-lawful-actor");
        }

        @Test
        void thePeriodHasToBegin() {
            Appraisal agreed = at(AppraisalStage.AGREED, START.minusDays(5));
            assertRefused(tried(agreed, START_ACTION, APPRAISER, START.minusDays(1)), "appraisal.period-not-begun");
            assertEquals(
                    AppraisalStage.UNDER_WAY,
                    done(agreed, START_ACTION, APPRAISER, START).stage());
        }

        private static final AppraisalAction START_ACTION = AppraisalAction.START;

        @Test
        void reasonAndRatingsComeAlong() {
            Appraisal underWay = at(AppraisalStage.UNDER_WAY, START);
            AppraisalAct bare = AppraisalAct.of("a", underWay.revision(), EVALUATE, APPRAISER, START);
            assertRefused(underWay.perform(bare, TERMS), "appraisal.ratings-missing");
            AppraisalAct half = bare.deciding(DecidedRatings.ofHead(ExpectationRating.MEETS));
            assertRefused(underWay.perform(half, TERMS), "appraisal.ratings-missing");
            AppraisalAct reopen = AppraisalAct.of("b", underWay.revision(), REOPEN_PLAN, APPRAISER, START);
            assertRefused(underWay.perform(reopen, TERMS), "appraisal.reason-code-missing");
            assertRefused(underWay.perform(reopen.because("karena"), TERMS), "appraisal.reason-code-missing");
        }

        @Test
        void whatIsReturnedOrTakenBackHasAReasonOfTheListThatFits() {
            Appraisal proposed = at(AppraisalStage.PROPOSED, START);
            AppraisalAct bare = AppraisalAct.of("r", 1, RETURN_PROPOSAL, APPRAISER, START);
            Problem missing = proposed.perform(bare, TERMS).problems().list().get(0);
            assertEquals("error appraisal.reason-code-missing at reasonCode", missing.toString());
            assertEquals(List.of(Term.of("action", RETURN_PROPOSAL)), missing.details());
            AppraisalAct listed = bare.because(ActReason.TARGET_UNCLEAR);
            AppraisalEvent event =
                    proposed.perform(listed, TERMS).orThrow().events().get(1);
            assertEquals(Optional.of(ActReason.TARGET_UNCLEAR), event.act().reasonCode());
            assertEquals("", event.act().reason(), "the list is enough");
            assertEquals(
                    AppraisalStage.DRAFT,
                    proposed.perform(listed.because("kolom kedua"), TERMS)
                            .orThrow()
                            .stage());
            Problem unfit = proposed.perform(bare.because(ActReason.SETTLED), TERMS)
                    .problems()
                    .list()
                    .get(0);
            assertEquals("error appraisal.reason-code-unfit at reasonCode", unfit.toString());
            assertEquals(
                    List.of(Term.of("reason", ActReason.SETTLED), Term.of("action", RETURN_PROPOSAL)), unfit.details());
        }

        @Test
        void anotherReasonThanTheListedOnesNeedsWords() {
            Appraisal proposed = at(AppraisalStage.PROPOSED, START);
            AppraisalAct other =
                    AppraisalAct.of("w", 1, WITHDRAW_PROPOSAL, EMPLOYEE, START).because(ActReason.OTHER);
            assertRefused(proposed.perform(other, TERMS), "appraisal.reason-missing");
            assertRefused(proposed.perform(other.because(" "), TERMS), "appraisal.reason-missing");
            assertEquals(
                    AppraisalStage.DRAFT,
                    proposed.perform(other.because("pindah ruang"), TERMS)
                            .orThrow()
                            .stage());
        }

        @Test
        void anActThatReturnsNothingHasNoReasonOfTheList() {
            AppraisalAct agree =
                    AppraisalAct.of("a", 1, AGREE, APPRAISER, START).because(ActReason.BY_MISTAKE);
            assertRefused(at(AppraisalStage.PROPOSED, START).perform(agree, TERMS), "appraisal.reason-code-unfit");
            AppraisalAct other =
                    AppraisalAct.of("a", 1, AGREE, APPRAISER, START).because(ActReason.OTHER);
            assertRefused(
                    at(AppraisalStage.PROPOSED, START).perform(other, TERMS),
                    "appraisal.reason-code-unfit",
                    "appraisal.reason-missing");
        }

        @Test
        void anObjectionIsRejectedInWordsAndByTheList() {
            Appraisal heard = done(at(AppraisalStage.OBJECTED, START), HEAR_EMPLOYEE, SUPERIOR, START);
            heard = done(heard, HEAR_APPRAISER, SUPERIOR, START);
            AppraisalAct bare = AppraisalAct.of("u", heard.revision(), UPHOLD_RATINGS, SUPERIOR, START);
            assertRefused(heard.perform(bare, TERMS), "appraisal.reason-code-missing", "appraisal.reason-missing");
            AppraisalAct listed = bare.because(ActReason.OBJECTION_UNPROVEN);
            assertRefused(heard.perform(listed, TERMS), "appraisal.reason-missing");
            assertEquals(
                    AppraisalStage.DECIDED,
                    heard.perform(listed.because("tidak ada bukti"), TERMS)
                            .orThrow()
                            .stage());
        }

        @Test
        void whatWasStoredBeforeThereWasAListIsRestored() {
            Appraisal proposed = at(AppraisalStage.PROPOSED, START);
            List<AppraisalEvent> events = new ArrayList<>(proposed.events());
            AppraisalAct old =
                    AppraisalAct.of("r", 1, RETURN_PROPOSAL, APPRAISER, START).because("satuan belum ada");
            events.add(new AppraisalEvent(old, ActorCapacity.HOLDER, AppraisalStage.PROPOSED, AppraisalStage.DRAFT));
            Appraisal restored = Appraisal.restored(Office.opened(), events).orThrow();
            assertEquals(events, restored.events());
            assertEquals(Optional.empty(), restored.events().get(1).act().reasonCode());
        }

        @Test
        void aHeadsRatingOfResultsMayFollowTheOrganization() {
            Appraisal head =
                    Appraisal.openForHead("h", Office.PARTIES, Office.PERIOD).orThrow();
            assertTrue(head.headsOrganization());
            head = done(
                    done(done(head, PROPOSE, EMPLOYEE, START), AGREE, APPRAISER, START),
                    AppraisalAction.START,
                    APPRAISER,
                    START);
            AppraisalAct behaviorOnly = AppraisalAct.of("a", head.revision(), EVALUATE, APPRAISER, START)
                    .deciding(DecidedRatings.ofHead(ExpectationRating.ABOVE));
            ResultVersion version =
                    head.perform(behaviorOnly, TERMS).orThrow().result().orElseThrow();
            assertEquals(Optional.empty(), version.workResult());
            assertEquals(ExpectationRating.ABOVE, version.workBehavior().rating());
        }

        @Test
        void anEvaluationTakenBackStaysOnRecordButDoesNotStand() {
            Appraisal back = done(at(AppraisalStage.EVALUATED, START), WITHDRAW_EVALUATION, APPRAISER, START);
            assertEquals(AppraisalStage.UNDER_WAY, back.stage());
            assertEquals(1, back.versions().size());
            assertEquals(Optional.empty(), back.result());
            Appraisal again = done(back, EVALUATE, APPRAISER, START);
            assertEquals(2, again.result().orElseThrow().number());
            assertEquals(
                    "ResultVersion[2 by evaluate on 2026-04-01]",
                    again.result().orElseThrow().toString());
        }

        @Test
        void aVersionSaysWhoDecidedWhenInWhichRoleAndWhy() {
            RatingDecision decision =
                    at(AppraisalStage.EVALUATED, START).result().orElseThrow().workBehavior();
            assertEquals(
                    new RatingDecision(ExpectationRating.MEETS, APPRAISER, ActorRole.APPRAISER, START, "karena"),
                    decision);
        }
    }

    @Nested
    class Delivering {

        @Test
        void comesBeforeTheEmployeesAnswer() {
            Appraisal evaluated = at(AppraisalStage.EVALUATED, START);
            assertRefused(tried(evaluated, ACKNOWLEDGE, EMPLOYEE, START), "appraisal.result-not-delivered");
            assertRefused(tried(evaluated, OBJECT, EMPLOYEE, START), "appraisal.result-not-delivered");
            assertRefused(tried(evaluated, CLOSE_UNANSWERED, SUPERIOR, START), "appraisal.result-not-delivered");
            assertEquals(Optional.of(START), delivered(START).receivedOn());
        }

        @Test
        void happensOnceAndEndsTheAppraisersWayBack() {
            assertRefused(tried(delivered(START), DELIVER, APPRAISER, START), "appraisal.result-delivered");
            assertRefused(tried(delivered(START), WITHDRAW_EVALUATION, APPRAISER, START), "appraisal.result-delivered");
        }
    }

    @Nested
    class Objecting {

        private static final LocalDate LAST = START.plusDays(10);

        @Test
        void worksUpToTheLastDayAndNotAfter() {
            assertEquals(
                    AppraisalStage.OBJECTED,
                    done(delivered(START), OBJECT, EMPLOYEE, LAST).stage());
            Outcome<Appraisal> late = tried(delivered(START), OBJECT, EMPLOYEE, LAST.plusDays(1));
            assertRefused(late, "appraisal.objection-late");
            assertEquals(
                    Optional.of(Office.CITATION), late.problems().list().get(0).citation());
        }

        @Test
        void worksAfterAnAcceptance() {
            Appraisal accepted = at(AppraisalStage.ACKNOWLEDGED, START);
            assertEquals(
                    AppraisalStage.OBJECTED,
                    done(accepted, OBJECT, EMPLOYEE, START).stage());
        }

        @Test
        void silenceClosesOnlyOnceTheTimeIsOver() {
            assertRefused(tried(delivered(START), CLOSE_UNANSWERED, SUPERIOR, LAST), "appraisal.objection-still-open");
            assertTrue(done(delivered(START), CLOSE_UNANSWERED, SUPERIOR, LAST.plusDays(1))
                    .isLocked());
        }

        @Test
        void aTermThatWasNotInForceIsNotUsed() {
            LocalDate early = LocalDate.of(2019, 7, 1);
            Appraisal old = Appraisal.open(
                            "old", Office.PARTIES, id.walesi.kinerja.period.AppraisalPeriod.ofMonth(2019, 7))
                    .orThrow();
            for (AppraisalAction action : List.of(PROPOSE, AGREE, AppraisalAction.START, EVALUATE, DELIVER)) {
                old = done(old, action, action == PROPOSE ? EMPLOYEE : APPRAISER, early);
            }
            assertRefused(tried(old, OBJECT, EMPLOYEE, early), "appraisal.objection-term-not-in-force");
            assertRefused(tried(old, CLOSE_UNANSWERED, SUPERIOR, early), "appraisal.objection-term-not-in-force");
        }

        @Test
        void bothSidesAreHeardOnceBeforeTheDecision() {
            Appraisal objected = at(AppraisalStage.OBJECTED, START);
            assertRefused(
                    tried(objected, UPHOLD_RATINGS, SUPERIOR, START), "appraisal.not-heard", "appraisal.not-heard");
            Appraisal half = done(objected, HEAR_EMPLOYEE, SUPERIOR, START);
            assertRefused(tried(half, UPHOLD_RATINGS, SUPERIOR, START), "appraisal.not-heard");
            assertRefused(tried(half, HEAR_EMPLOYEE, SUPERIOR, START), "appraisal.heard-before");
            Appraisal heard = done(half, HEAR_APPRAISER, SUPERIOR, START);
            assertRefused(tried(heard, HEAR_APPRAISER, SUPERIOR, START), "appraisal.heard-before");
            assertEquals(
                    AppraisalStage.DECIDED,
                    done(heard, UPHOLD_RATINGS, SUPERIOR, START).stage());
        }

        private Appraisal heard(LocalDate day) {
            return done(
                    done(at(AppraisalStage.OBJECTED, day), HEAR_EMPLOYEE, SUPERIOR, day),
                    HEAR_APPRAISER,
                    SUPERIOR,
                    day);
        }

        @Test
        void upholdingMakesANewVersionWithTheSameRatings() {
            Appraisal upheld = done(heard(START), UPHOLD_RATINGS, SUPERIOR, START);
            assertEquals(2, upheld.versions().size());
            assertEquals(
                    upheld.versions().get(0).ratings(), upheld.versions().get(1).ratings());
            ResultVersion second = upheld.versions().get(1);
            assertEquals(UPHOLD_RATINGS, second.madeBy());
            assertEquals(SUPERIOR, second.workBehavior().decidedBy());
            assertEquals(ActorRole.APPRAISER_SUPERIOR, second.workBehavior().role());
            assertFalse(upheld.objection().orElseThrow().changedRatings());
        }

        @Test
        void changingTakesOtherRatings() {
            Appraisal heard = heard(START);
            AppraisalAct same = act(heard, CHANGE_RATINGS, SUPERIOR, START).deciding(Office.MEETS);
            assertRefused(heard.perform(same, TERMS), "appraisal.ratings-unchanged");
            Appraisal changed = done(heard, CHANGE_RATINGS, SUPERIOR, START);
            assertEquals(Office.ABOVE, changed.result().orElseThrow().ratings());
            Objection objection = changed.objection().orElseThrow();
            assertTrue(objection.changedRatings());
            assertEquals(OBJECT, objection.filed().act().action());
            assertEquals(
                    HEAR_EMPLOYEE, objection.employeeHeard().orElseThrow().act().action());
            assertEquals(
                    HEAR_APPRAISER,
                    objection.appraiserHeard().orElseThrow().act().action());
            assertRefused(tried(changed, OBJECT, EMPLOYEE, START), "appraisal.not-at-stage");
        }

        @Test
        void anObjectionTakenBackIsGoneAndHearingsStartAnew() {
            Appraisal back = done(heard(START), WITHDRAW_OBJECTION, EMPLOYEE, START);
            assertEquals(AppraisalStage.EVALUATED, back.stage());
            assertEquals(Optional.empty(), back.objection());
            assertEquals(Optional.of(START), back.receivedOn());
            Appraisal again = done(back, OBJECT, EMPLOYEE, START);
            assertEquals(Optional.empty(), again.objection().orElseThrow().employeeHeard());
            assertFalse(again.objection().orElseThrow().changedRatings());
            assertRefused(tried(again, UPHOLD_RATINGS, SUPERIOR, START), "appraisal.not-heard", "appraisal.not-heard");
        }

        @Test
        void whoDecidedTheRatingsDoesNotDecideTheObjection() {
            // the appraiser is silent, so the superior rates; then nobody but that superior may hold the role
            Office office = Office.QUIET.due(AppraisalStage.UNDER_WAY, START.minusDays(1));
            Appraisal appraisal = at(AppraisalStage.UNDER_WAY, START);
            appraisal = appraisal
                    .perform(act(appraisal, EVALUATE, SUPERIOR, START), office.terms())
                    .orThrow();
            assertEquals(
                    ActorCapacity.STEPS_IN_FOR_SILENT,
                    appraisal.events().get(appraisal.revision() - 1).capacity());
            appraisal = done(appraisal, DELIVER, APPRAISER, START);
            appraisal = done(appraisal, OBJECT, EMPLOYEE, START);
            for (AppraisalAction hearing : List.of(HEAR_EMPLOYEE, HEAR_APPRAISER)) {
                assertRefused(tried(appraisal, hearing, SUPERIOR, START), "appraisal.decides-own-rating");
                appraisal = done(appraisal, hearing, Office.HIGHER, START);
            }
            assertRefused(tried(appraisal, UPHOLD_RATINGS, SUPERIOR, START), "appraisal.decides-own-rating");
            ProceduralTerms alone = new ProceduralTerms(
                    search -> List.of(new LawfulActor(SUPERIOR, ActorCapacity.HOLDER)), TERMS.objection(), List.of());
            assertRefused(
                    appraisal.perform(act(appraisal, UPHOLD_RATINGS, SUPERIOR, START), alone),
                    "appraisal.no-lawful-actor",
                    "appraisal.decides-own-rating");
            StuckCase stuck = appraisal.stuck(START, alone).orElseThrow();
            assertEquals(UPHOLD_RATINGS, stuck.next().action());
            assertEquals(List.of(StuckReason.OFFICIAL_GONE, StuckReason.NO_LAWFUL_ACTOR), stuck.reasons());
            assertEquals(
                    List.of(new LawfulActor(Office.HIGHER, ActorCapacity.HIGHER_HEAD)),
                    appraisal.next(START, TERMS).orElseThrow().actors());
        }
    }

    @Nested
    class Correcting {

        @Test
        void takesAnUnlockWithAReasonAndMakesAVersion() {
            Appraisal end = at(AppraisalStage.FINAL, START);
            assertRefused(tried(end, CORRECT, SUPERIOR, START), "appraisal.locked");
            AppraisalAct silent = AppraisalAct.of("u", end.revision(), UNLOCK, SUPERIOR, START);
            assertRefused(end.perform(silent, TERMS), "appraisal.reason-missing");
            Appraisal open = done(end, UNLOCK, SUPERIOR, START);
            assertFalse(open.isLocked());
            assertEquals("karena", open.events().get(open.revision() - 1).act().reason());
            AppraisalAct same = act(open, CORRECT, SUPERIOR, START).deciding(Office.MEETS);
            assertRefused(open.perform(same, TERMS), "appraisal.ratings-unchanged");
            Appraisal corrected = done(open, CORRECT, SUPERIOR, START);
            assertTrue(corrected.isLocked());
            assertEquals(AppraisalStage.FINAL, corrected.stage());
            assertEquals(2, corrected.versions().size());
            assertEquals(end.versions().get(0), corrected.versions().get(0));
        }

        @Test
        void aLockStopsAllButUnlocking() {
            Appraisal draft = Office.opened();
            assertRefused(tried(draft, UNLOCK, SUPERIOR, START), "appraisal.not-locked");
            Appraisal locked = done(draft, LOCK, SUPERIOR, START);
            assertEquals(AppraisalStage.DRAFT, locked.stage());
            assertRefused(tried(locked, PROPOSE, EMPLOYEE, START), "appraisal.locked");
            assertRefused(tried(locked, LOCK, SUPERIOR, START), "appraisal.locked");
            assertEquals(UNLOCK, locked.next(START, TERMS).orElseThrow().action());
            assertEquals(
                    AppraisalStage.PROPOSED,
                    done(done(locked, UNLOCK, SUPERIOR, START), PROPOSE, EMPLOYEE, START)
                            .stage());
        }
    }

    @Nested
    class Waiting {

        @ParameterizedTest
        @EnumSource(
                value = AppraisalStage.class,
                names = {"FINAL"},
                mode = EnumSource.Mode.EXCLUDE)
        void everyOpenStageNamesAnActor(AppraisalStage stage) {
            ActionOption next = at(stage, START).next(START, TERMS).orElseThrow();
            assertTrue(next.isAllowed());
            assertFalse(next.actors().isEmpty());
        }

        @Test
        void whatIsNextFollowsTheTable() {
            assertEquals(
                    DELIVER,
                    at(AppraisalStage.EVALUATED, START)
                            .next(START, TERMS)
                            .orElseThrow()
                            .action());
            assertEquals(
                    ACKNOWLEDGE,
                    delivered(START).next(START, TERMS).orElseThrow().action());
            assertEquals(
                    CLOSE_UNANSWERED,
                    delivered(START)
                            .next(START.plusDays(11), TERMS)
                            .orElseThrow()
                            .action());
            ActionOption early = at(AppraisalStage.AGREED, START.minusDays(5))
                    .next(START.minusDays(5), TERMS)
                    .orElseThrow();
            assertEquals(AppraisalAction.START, early.action());
            assertFalse(early.isAllowed());
            assertCodes(early.blockedBy(), "appraisal.period-not-begun");
            assertEquals(List.of(new LawfulActor(APPRAISER, ActorCapacity.HOLDER)), early.actors());
        }

        @Test
        void anOptionSaysToWhom() {
            ActionOption propose = option(Office.opened(), PROPOSE, START);
            assertEquals(PROPOSE, propose.rule().action());
            assertTrue(propose.isAllowed());
            assertEquals(List.of(new LawfulActor(EMPLOYEE, ActorCapacity.HOLDER)), propose.actors());
            assertEquals("LawfulActor[holder]", propose.actors().get(0).toString());
            assertFalse(option(Office.opened(), AGREE, START).isAllowed());
        }

        @Test
        void withoutAnyOfficialTheBlockSaysWhichRoleIsMissing() {
            ProceduralTerms nobody = new ProceduralTerms(search -> List.of(), TERMS.objection(), List.of());
            Appraisal proposed = at(AppraisalStage.PROPOSED, START);
            Outcome<Appraisal> refused = proposed.perform(act(proposed, AGREE, APPRAISER, START), nobody);
            assertRefused(refused, "appraisal.no-lawful-actor", "appraisal.not-the-lawful-actor");
            StuckCase stuck = proposed.stuck(START, nobody).orElseThrow();
            assertEquals(List.of(StuckReason.OFFICIAL_GONE, StuckReason.NO_LAWFUL_ACTOR), stuck.reasons());
        }
    }

    @Nested
    class BeingStuck {

        @Test
        void isNotTheQuietCase() {
            assertEquals(Optional.empty(), at(AppraisalStage.UNDER_WAY, START).stuck(START, TERMS));
            assertEquals(Optional.empty(), at(AppraisalStage.FINAL, START).stuck(START, TERMS));
        }

        @Test
        void namesTheSuccessorOfWhoMoved() {
            Office office = new Office(START, LocalDate.MAX, List.of());
            StuckCase stuck = at(AppraisalStage.UNDER_WAY, START)
                    .stuck(START, office.terms())
                    .orElseThrow();
            assertEquals(List.of(StuckReason.OFFICIAL_GONE), stuck.reasons());
            assertEquals(
                    List.of(new LawfulActor(Office.NEXT_APPRAISER, ActorCapacity.SUCCESSOR)),
                    stuck.next().actors());
            assertEquals(
                    Optional.empty(),
                    at(AppraisalStage.UNDER_WAY, START)
                            .stuck(START, new Office(START.plusDays(1), LocalDate.MAX, List.of()).terms()));
        }

        @Test
        void namesTheSuccessorOfARetiredSuperior() {
            Office office = new Office(LocalDate.MAX, START, List.of());
            StuckCase stuck = at(AppraisalStage.ACKNOWLEDGED, START)
                    .stuck(START, office.terms())
                    .orElseThrow();
            assertEquals(
                    List.of(new LawfulActor(Office.NEXT_SUPERIOR, ActorCapacity.SUCCESSOR)),
                    stuck.next().actors());
        }

        @Test
        void namesWhoStepsInForTheSilentOnlyAfterTheDeadline() {
            Office office = Office.QUIET.due(AppraisalStage.UNDER_WAY, START.plusDays(5));
            Appraisal underWay = at(AppraisalStage.UNDER_WAY, START);
            assertEquals(Optional.empty(), underWay.stuck(START.plusDays(5), office.terms()));
            StuckCase stuck = underWay.stuck(START.plusDays(6), office.terms()).orElseThrow();
            assertEquals(List.of(StuckReason.SILENT_PAST_DEADLINE), stuck.reasons());
            assertEquals(
                    List.of(
                            new LawfulActor(SUPERIOR, ActorCapacity.STEPS_IN_FOR_SILENT),
                            new LawfulActor(APPRAISER, ActorCapacity.HOLDER)),
                    stuck.next().actors());
        }

        @Test
        void theTeamFixesThePlanOfSilentPartiesAndNothingElse() {
            Office office = Office.QUIET
                    .due(AppraisalStage.DRAFT, START)
                    .due(AppraisalStage.PROPOSED, START)
                    .due(AppraisalStage.EVALUATED, START);
            LocalDate late = START.plusDays(1);
            for (Appraisal silent : List.of(Office.opened(), at(AppraisalStage.PROPOSED, START))) {
                assertRefused(
                        silent.perform(act(silent, AppraisalAction.FIX_PLAN, Office.TEAM, START), office.terms()),
                        "appraisal.deadline-not-past");
                StuckCase stuck = silent.stuck(late, office.terms()).orElseThrow();
                assertEquals(AppraisalAction.FIX_PLAN, stuck.next().action());
                assertEquals(List.of(StuckReason.SILENT_PAST_DEADLINE), stuck.reasons());
                assertEquals(
                        List.of(new LawfulActor(Office.TEAM, ActorCapacity.HOLDER)),
                        stuck.next().actors());
                AppraisalAct fixing = act(silent, AppraisalAction.FIX_PLAN, Office.TEAM, late);
                Appraisal fixed = silent.perform(fixing, office.terms()).orThrow();
                assertEquals(AppraisalStage.AGREED, fixed.stage());
                assertRefused(silent.perform(fixing.because(" "), office.terms()), "appraisal.reason-missing");
                assertRefused(
                        silent.perform(act(silent, AppraisalAction.FIX_PLAN, APPRAISER, late), office.terms()),
                        "appraisal.not-the-lawful-actor");
            }
            ProceduralTerms noTeam = new ProceduralTerms(
                    search -> List.of(),
                    office.terms().objection(),
                    office.terms().deadlines());
            StuckCase alone = Office.opened().stuck(late, noTeam).orElseThrow();
            assertEquals(PROPOSE, alone.next().action());
            List<LawfulActor> accepting = delivered(START)
                    .options(late, office.terms())
                    .get(ACKNOWLEDGE.ordinal())
                    .actors();
            assertEquals(List.of(new LawfulActor(EMPLOYEE, ActorCapacity.HOLDER)), accepting);
        }

        @Test
        void aFindingSaysWhy() {
            ActionOption next = Office.opened().next(START, TERMS).orElseThrow();
            assertThrows(IllegalArgumentException.class, () -> new StuckCase(next, List.of()));
        }
    }

    @Nested
    class Reminding {

        @Test
        void tellsOfTheDeadlinesOfTheStage() {
            Office office = Office.QUIET
                    .due(AppraisalStage.UNDER_WAY, START.plusDays(9))
                    .due(AppraisalStage.UNDER_WAY, START.plusDays(4))
                    .due(AppraisalStage.DRAFT, START);
            Appraisal underWay = at(AppraisalStage.UNDER_WAY, START);
            assertEquals(List.of(), underWay.reminders(START, 3, office.terms()));
            List<Reminder> near = underWay.reminders(START, 4, office.terms());
            assertEquals(
                    List.of(new Reminder(
                            Deadline.of(AppraisalStage.UNDER_WAY, START.plusDays(4)),
                            4,
                            ActorRole.APPRAISER,
                            List.of(new LawfulActor(APPRAISER, ActorCapacity.HOLDER)))),
                    near);
            List<Reminder> past = underWay.reminders(START.plusDays(6), 4, office.terms());
            assertEquals(List.of(-2L, 3L), past.stream().map(Reminder::daysLeft).toList());
            assertThrows(IllegalArgumentException.class, () -> underWay.reminders(START, -1, office.terms()));
        }

        @Test
        void tellsTheEmployeeUntilWhenToObject() {
            List<Reminder> reminders = delivered(START).reminders(START.plusDays(8), 2, TERMS);
            Deadline end = new Deadline(AppraisalStage.EVALUATED, START.plusDays(10), Optional.of(Office.CITATION));
            assertEquals(
                    List.of(new Reminder(
                            end, 2, ActorRole.EMPLOYEE, List.of(new LawfulActor(EMPLOYEE, ActorCapacity.HOLDER)))),
                    reminders);
            assertEquals(List.of(), delivered(START).reminders(START.plusDays(11), 2, TERMS));
        }
    }

    @Nested
    class Restoring {

        @ParameterizedTest
        @EnumSource(AppraisalStage.class)
        void givesTheSameAppraisal(AppraisalStage stage) {
            Appraisal appraisal = at(stage, START);
            assertEquals(
                    appraisal,
                    Appraisal.restored(Office.opened(), appraisal.events()).orThrow());
        }

        private void assertBroken(List<AppraisalEvent> events) {
            assertRefused(Appraisal.restored(Office.opened(), events), "appraisal.history-broken");
        }

        @Test
        void refusesWhatCannotHaveHappened() {
            List<AppraisalEvent> events = at(AppraisalStage.EVALUATED, START).events();
            List<AppraisalEvent> gap = new ArrayList<>(events);
            gap.remove(1);
            assertBroken(gap);
            AppraisalEvent first = events.get(0);
            assertBroken(
                    List.of(new AppraisalEvent(first.act(), first.capacity(), first.from(), AppraisalStage.FINAL)));
            assertBroken(List.of(
                    new AppraisalEvent(first.act(), first.capacity(), AppraisalStage.FINAL, AppraisalStage.PROPOSED)));
            Coded holder = ActorCapacity.HOLDER;
            AppraisalAct agree = AppraisalAct.of("x", 0, AGREE, APPRAISER, START);
            assertBroken(List.of(new AppraisalEvent(agree, holder, AppraisalStage.DRAFT, AppraisalStage.AGREED)));
            AppraisalAct unlock = AppraisalAct.of("x", 0, UNLOCK, SUPERIOR, START);
            assertBroken(List.of(new AppraisalEvent(unlock, holder, AppraisalStage.DRAFT, AppraisalStage.DRAFT)));
            AppraisalAct late = AppraisalAct.of("x", 1, PROPOSE, EMPLOYEE, START);
            assertBroken(List.of(new AppraisalEvent(late, holder, AppraisalStage.DRAFT, AppraisalStage.PROPOSED)));
            List<AppraisalEvent> unrated = new ArrayList<>(events.subList(0, 3));
            AppraisalAct bare = AppraisalAct.of("x", 3, EVALUATE, APPRAISER, START);
            unrated.add(new AppraisalEvent(bare, holder, AppraisalStage.UNDER_WAY, AppraisalStage.EVALUATED));
            assertBroken(unrated);
        }
    }

    @Test
    void noTextShowsAPersonOrWords() {
        Appraisal appraisal = at(AppraisalStage.DECIDED, START);
        String all = appraisal.events() + " " + appraisal.versions() + " " + appraisal.objection() + appraisal
                + appraisal.options(START, TERMS) + DecidedRatings.ofHead(ExpectationRating.MEETS);
        for (String secret : List.of("karena", "superior]", APPRAISER.value() + "]", "MEETS", "ABOVE")) {
            assertFalse(all.contains(secret), () -> secret + " in " + all);
        }
        for (Problem problem : tried(appraisal, PROPOSE, EMPLOYEE, START).problems()) {
            assertFalse(problem.toString().contains("karena"));
        }
    }

    @Test
    void anActNeedsAKeyAndARevision() {
        assertThrows(IllegalArgumentException.class, () -> AppraisalAct.of(" ", 0, PROPOSE, EMPLOYEE, START));
        assertThrows(IllegalArgumentException.class, () -> AppraisalAct.of("a", -1, PROPOSE, EMPLOYEE, START));
        AppraisalAct act = AppraisalAct.of("a", 2, PROPOSE, EMPLOYEE, START);
        assertEquals("", act.reason());
        assertEquals(Optional.empty(), act.reasonCode());
        assertEquals(Optional.empty(), act.ratings());
        AppraisalAct full = act.because(ActReason.OTHER).deciding(Office.MEETS).because("karena");
        assertEquals(Optional.of(ActReason.OTHER), full.reasonCode());
        assertEquals(Optional.of(Office.MEETS), full.because(ActReason.SETTLED).ratings());
        assertEquals("karena", full.because(ActReason.SETTLED).reason());
        assertEquals(full, act.because("karena").because(ActReason.OTHER).deciding(Office.MEETS));
        assertEquals(2, act.expectedRevision());
    }
}
