package id.walesi.kinerja.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.appraisal.ActorCapacity;
import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalId;
import id.walesi.kinerja.appraisal.AppraisalParties;
import id.walesi.kinerja.appraisal.AppraisalStage;
import id.walesi.kinerja.appraisal.DayCounting;
import id.walesi.kinerja.appraisal.Deadline;
import id.walesi.kinerja.appraisal.LawfulActor;
import id.walesi.kinerja.appraisal.LawfulActors;
import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.appraisal.ProceduralTerms;
import id.walesi.kinerja.appraisal.StuckReason;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.specimen.LawOfHost;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class ReadinessTest {

    private static final AppraisalPeriod PERIOD = AppraisalPeriod.ofQuarter(2026, 2);
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 20);
    private static final PersonId APPRAISER = PersonId.of("appraiser");
    private static final LawfulActors OFFICE = search -> search.role() == ActorRole.APPRAISER
            ? List.of(new LawfulActor(APPRAISER, ActorCapacity.HOLDER))
            : List.of(new LawfulActor(PersonId.of("superior"), ActorCapacity.HOLDER));
    private static final ProceduralTerms TERMS = new ProceduralTerms(
            OFFICE,
            new ObjectionWindow(
                    new Enacted<>(10, LawOfHost.FROM_2020, LawOfHost.BASIS, LawOfHost.LAST_CHECKED),
                    DayCounting.CALENDAR_DAYS,
                    day -> true),
            List.of(Deadline.of(AppraisalStage.DRAFT, DUE), Deadline.of(AppraisalStage.PROPOSED, DUE)));

    private static Appraisal draft(String id) {
        return Appraisal.open(
                        id,
                        new AppraisalParties(PersonId.of("employee-" + id), APPRAISER, PersonId.of("superior")),
                        PERIOD)
                .orThrow();
    }

    private static Appraisal proposed(String id, LocalDate on) {
        return draft(id)
                .perform(AppraisalAct.of("act", 0, AppraisalAction.PROPOSE, PersonId.of("employee-" + id), on), TERMS)
                .orThrow();
    }

    private static final List<Appraisal> UNIT =
            List.of(proposed("a", START.plusDays(3)), draft("b"), proposed("c", START.plusDays(1)));

    /** Three appraisals, one a draft and two proposed, none of which moves. */
    public static Readiness late() {
        return on(DUE.plusDays(1), 5);
    }

    private static Readiness on(LocalDate day, int most) {
        return Readiness.of(UNIT.iterator(), day, TERMS, most);
    }

    @Test
    void nobodyIsBlockedBeforeTheDeadline() {
        Readiness ready = on(DUE, 5);
        assertEquals(Map.of(AppraisalStage.DRAFT, 1L, AppraisalStage.PROPOSED, 2L), ready.stages());
        assertEquals(3, ready.appraisals());
        assertEquals(0, ready.stuck());
        assertEquals(List.of(), ready.longest());
        assertEquals(Map.of(), ready.reasons());
        assertEquals(DUE, ready.day());
    }

    @Test
    void whoIsBlockedByWhomSinceWhenTheLongestFirst() {
        Readiness late = on(DUE.plusDays(1), 5);
        assertEquals(3, late.stuck());
        assertEquals(Map.of(StuckReason.SILENT_PAST_DEADLINE, 3L), late.reasons());
        assertEquals(
                Stream.of("b", "c", "a").map(AppraisalId::of).toList(),
                late.longest().stream().map(blocked -> blocked.appraisal().id()).toList());
        assertEquals(
                List.of(START, START.plusDays(1), START.plusDays(3)),
                late.longest().stream().map(Blocked::since).toList());
        assertEquals(
                List.of(20L, 19L, 17L),
                late.longest().stream().map(Blocked::days).toList());
        assertEquals(
                List.of(AppraisalAction.FIX_PLAN, AppraisalAction.FIX_PLAN, AppraisalAction.FIX_PLAN),
                late.longest().stream()
                        .map(blocked -> blocked.stuck().next().action())
                        .toList());
        assertEquals("Blocked[since 2026-04-01]", late.longest().get(0).toString());
    }

    @Test
    void itKeepsNoMoreThanItIsAskedFor() {
        Readiness late = on(DUE.plusDays(1), 1);
        assertEquals(3, late.stuck());
        assertEquals(
                List.of(AppraisalId.of("b")),
                late.longest().stream().map(blocked -> blocked.appraisal().id()).toList());
        assertEquals(List.of(), on(DUE.plusDays(1), 0).longest());
        assertThrows(IllegalArgumentException.class, () -> on(DUE, -1));
    }

    @Test
    void amongEqualsTheFirstStays() {
        List<Appraisal> twins = List.of(proposed("x", START), proposed("y", START));
        assertEquals(
                AppraisalId.of("x"),
                Readiness.of(twins.iterator(), DUE.plusDays(9), TERMS, 1)
                        .longest()
                        .get(0)
                        .appraisal()
                        .id());
    }

    @Test
    void anActDatedLaterIsNotAWaitOfLessThanNothing() {
        Readiness late = Readiness.of(List.of(proposed("z", DUE.plusDays(8))).iterator(), DUE.plusDays(2), TERMS, 1);
        assertEquals(0, late.longest().get(0).days());
    }
}
