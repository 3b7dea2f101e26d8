package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Walks the lifecycle at random, with officials who move, retire and fall silent, and looks around after each step. */
class AppraisalProperties {

    private static final int WALKS = 200;
    private static final int STEPS = 60;
    private static final int LEAST_STEPS = 10_000;

    private static final AtomicInteger STEPS_WALKED = new AtomicInteger();
    private static final Set<AppraisalAction> DONE = EnumSet.noneOf(AppraisalAction.class);
    private static final Map<AppraisalStage, Integer> SEEN = new EnumMap<>(AppraisalStage.class);

    /**
     * One step of a walk.
     *
     * @param lawful whether to take one of the options, or anything by anybody
     * @param choice which of them
     * @param person by whom, if anybody may
     * @param days how many days later; negative is tried, too
     */
    record Move(boolean lawful, int choice, int person, int days) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.frequency(
                                Tuple.of(12, 0), Tuple.of(6, 1), Tuple.of(3, 7), Tuple.of(1, 40), Tuple.of(1, -3)))
                .as(Move::new)
                .list()
                .ofSize(STEPS);
    }

    @Provide
    Arbitrary<Office> offices() {
        Arbitrary<LocalDate> sometime = Arbitraries.integers()
                .between(-20, 400)
                .map(days -> days > 200 ? LocalDate.MAX : Office.START.plusDays(days));
        return Combinators.combine(sometime, sometime, sometime, sometime, sometime)
                .as((moves, retires, draft, evaluated, objected) -> new Office(moves, retires, List.of())
                        .due(AppraisalStage.DRAFT, draft)
                        .due(AppraisalStage.UNDER_WAY, evaluated)
                        .due(AppraisalStage.OBJECTED, objected)
                        .due(AppraisalStage.EVALUATED, objected));
    }

    @Property(tries = WALKS, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void whateverIsDoneTheInvariantsHold(@ForAll("moves") List<Move> moves, @ForAll("offices") Office office) {
        Appraisal appraisal = Office.opened();
        LocalDate day = Office.START.minusDays(15);
        for (Move move : moves) {
            day = day.plusDays(move.days());
            Appraisal before = appraisal;
            appraisal = step(before, move, day, office);
            assertGrows(before, appraisal);
            assertLawful(appraisal, office);
            assertOptionsAreTrue(appraisal, day, office);
            assertSomebodyIsNext(appraisal, day, office);
            assertFinalIsReachable(appraisal, day, office);
            STEPS_WALKED.incrementAndGet();
            SEEN.merge(appraisal.stage(), 1, Integer::sum);
        }
        assertEquals(
                appraisal,
                Appraisal.restored(Office.opened(), appraisal.events()).orThrow(),
                "the events tell the whole story");
    }

    private static Appraisal step(Appraisal appraisal, Move move, LocalDate day, Office office) {
        if (!move.lawful()) {
            AppraisalAction[] all = AppraisalAction.values();
            PersonId by = Office.EVERYBODY.get(move.person() % Office.EVERYBODY.size());
            AppraisalAct act = Office.act(appraisal, all[move.choice() % all.length], by, day);
            return appraisal.perform(act, office.terms()).value().orElse(appraisal);
        }
        List<ActionOption> allowed = appraisal.options(day, office.terms()).stream()
                .filter(ActionOption::isAllowed)
                .toList();
        if (allowed.isEmpty()) {
            return appraisal;
        }
        ActionOption option = allowed.get(move.choice() % allowed.size());
        DONE.add(option.action());
        PersonId by =
                option.actors().get(move.person() % option.actors().size()).person();
        return appraisal
                .perform(Office.act(appraisal, option.action(), by, day), office.terms())
                .orThrow();
    }

    private static void assertGrows(Appraisal before, Appraisal after) {
        assertEquals(before.events(), after.events().subList(0, before.events().size()), "events only grow");
        assertEquals(
                before.versions(), after.versions().subList(0, before.versions().size()), "versions only grow");
        for (int i = 0; i < after.versions().size(); i++) {
            assertEquals(i + 1, after.versions().get(i).number());
        }
    }

    private static void assertLawful(Appraisal appraisal, Office office) {
        for (AppraisalEvent event : appraisal.events()) {
            PersonId by = event.act().by();
            switch (event.role()) {
                case EMPLOYEE -> assertEquals(Office.EMPLOYEE, by, "nobody stands in for the employee");
                case PERFORMANCE_MANAGEMENT_TEAM -> assertEquals(Office.TEAM, by);
                default -> {
                    assertNotEquals(Office.EMPLOYEE, by, "nobody acts on the own rating");
                    assertTrue(holds(office, event.role(), by, event.act().on()), () -> "unlawful " + event);
                }
            }
        }
        for (ResultVersion version : appraisal.versions()) {
            RatingDecision decision = version.workBehavior();
            assertNotEquals(Office.EMPLOYEE, decision.decidedBy());
            assertTrue(holds(office, decision.role(), decision.decidedBy(), decision.on()));
            assertEquals(Optional.of(decision.decidedBy()), version.workResult().map(RatingDecision::decidedBy));
        }
        appraisal.objection().flatMap(Objection::decision).ifPresent(decision -> {
            assertTrue(appraisal.objection().orElseThrow().employeeHeard().isPresent());
            assertTrue(appraisal.objection().orElseThrow().appraiserHeard().isPresent());
            assertNotEquals(ratedBy(appraisal), decision.act().by(), "nobody decides on the own decision");
        });
        appraisal
                .objection()
                .ifPresent(objection -> Stream.of(objection.employeeHeard(), objection.appraiserHeard())
                        .flatMap(Optional::stream)
                        .forEach(hearing -> assertNotEquals(
                                ratedBy(appraisal), hearing.act().by(), "nobody hears on the own decision")));
        if (appraisal.stage() == AppraisalStage.FINAL) {
            assertTrue(appraisal.result().isPresent(), "what is final was decided");
        }
    }

    private static PersonId ratedBy(Appraisal appraisal) {
        return appraisal.versions().stream()
                .filter(version -> version.madeBy() == AppraisalAction.EVALUATE)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .workBehavior()
                .decidedBy();
    }

    /** Who could hold a role on a day, said without asking the appraisal. */
    private static boolean holds(Office office, ActorRole role, PersonId by, LocalDate on) {
        PersonId appraiser = on.isBefore(office.appraiserMoves()) ? Office.APPRAISER : Office.NEXT_APPRAISER;
        PersonId superior = on.isBefore(office.superiorRetires()) ? Office.SUPERIOR : Office.NEXT_SUPERIOR;
        return role == ActorRole.APPRAISER
                ? by.equals(appraiser) || by.equals(superior)
                : by.equals(superior) || by.equals(Office.HIGHER);
    }

    /** What is said to be allowed works, what is said to block does block, and for that reason. */
    private static void assertOptionsAreTrue(Appraisal appraisal, LocalDate day, Office office) {
        List<ActionOption> options = appraisal.options(day, office.terms());
        assertEquals(AppraisalAction.values().length, options.size());
        for (ActionOption option : options) {
            List<PersonId> actors =
                    option.actors().stream().map(LawfulActor::person).toList();
            Set<PersonId> persons = new LinkedHashSet<>(actors);
            persons.add(Office.EMPLOYEE);
            persons.add(
                    Office.EVERYBODY.get((appraisal.revision() + option.action().ordinal()) % Office.EVERYBODY.size()));
            for (PersonId person : persons) {
                AppraisalAct act = Office.act(appraisal, option.action(), person, day);
                Outcome<Appraisal> outcome = appraisal.perform(act, office.terms());
                boolean works = option.isAllowed() && actors.contains(person);
                assertEquals(works, outcome.succeeded(), () -> option + " by " + person.value() + ": " + outcome);
                List<Problem> said = option.blockedBy().list();
                assertEquals(said, outcome.problems().list().subList(0, said.size()), "what blocks is what was said");
                if (works) {
                    Appraisal after = outcome.orThrow();
                    assertEquals(appraisal.revision() + 1, after.revision());
                    assertSame(after, after.perform(act, office.terms()).orThrow(), "the same act counts once");
                }
            }
        }
    }

    private static void assertSomebodyIsNext(Appraisal appraisal, LocalDate day, Office office) {
        Optional<ActionOption> next = appraisal.next(day, office.terms());
        assertEquals(appraisal.stage() != AppraisalStage.FINAL, next.isPresent());
        next.ifPresent(option -> assertFalse(option.actors().isEmpty(), () -> "nobody for " + option));
    }

    private static void assertFinalIsReachable(Appraisal start, LocalDate from, Office office) {
        Appraisal appraisal = start;
        LocalDate day = from;
        for (int i = 0; i < 40 && appraisal.stage() != AppraisalStage.FINAL; i++) {
            ActionOption next = appraisal.next(day, office.terms()).orElseThrow();
            if (next.isAllowed()) {
                PersonId by = next.actors().get(0).person();
                appraisal = appraisal
                        .perform(Office.act(appraisal, next.action(), by, day), office.terms())
                        .orThrow();
            } else {
                day = day.plusDays(9);
            }
        }
        assertEquals(AppraisalStage.FINAL, appraisal.stage(), "the end stays reachable");
        assertTrue(appraisal.isLocked() || start.stage() == AppraisalStage.FINAL, "what becomes final is locked");
    }

    @AfterContainer
    static void theWalksWentEverywhere() {
        assertTrue(STEPS_WALKED.get() >= LEAST_STEPS, () -> "only " + STEPS_WALKED + " steps");
        assertEquals(EnumSet.allOf(AppraisalAction.class), DONE, "each action was done");
        assertEquals(EnumSet.allOf(AppraisalStage.class), SEEN.keySet(), () -> "each stage was seen: " + SEEN);
    }
}
