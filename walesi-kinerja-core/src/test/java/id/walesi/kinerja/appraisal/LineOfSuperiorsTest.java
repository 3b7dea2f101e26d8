package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.AppraiserOverride;
import id.walesi.kinerja.asn.Assignment;
import id.walesi.kinerja.asn.Assignments;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.Superiors;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.asn.UnitTree;
import id.walesi.kinerja.asn.VacantSeatRule;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who acts in a case, answered from the units and posts of an organization. */
class LineOfSuperiorsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate MOVED = LocalDate.of(2025, 9, 1);
    private static final DateRange ALWAYS = DateRange.since(LocalDate.of(2020, 1, 1));
    private static final DateRange UNTIL_MOVED = DateRange.of(LocalDate.of(2020, 1, 1), MOVED);
    private static final DateRange SINCE_MOVED = DateRange.since(MOVED);
    private static final Position HEAD = Position.of("Kepala", PositionLevel.ADMINISTRATOR);
    private static final AppraisalParties PARTIES =
            new AppraisalParties(person("staff"), person("section"), person("office"));

    private static PersonId person(String name) {
        return PersonId.of(name);
    }

    private static Superiors organization(VacantSeatRule rule, Assignment... heads) {
        UnitTree units = UnitTree.of(List.of(
                UnitPlacement.agency(new OrgUnit("agency", "Kabupaten"), ALWAYS),
                UnitPlacement.under(UnitId.of("agency"), new OrgUnit("office", "Dinas"), ALWAYS),
                UnitPlacement.under(UnitId.of("office"), new OrgUnit("section", "Bidang"), ALWAYS)));
        List<Assignment> all = new ArrayList<>(List.of(heads));
        all.add(Assignment.definitive(
                        person("regent"),
                        Position.of("Bupati", AppointingAuthority.REGENT),
                        UnitId.of("agency"),
                        ALWAYS)
                .asHead());
        all.add(Assignment.definitive(
                        person("office"),
                        Position.of("Kepala Dinas", PositionLevel.JPT_PRATAMA),
                        UnitId.of("office"),
                        ALWAYS)
                .asHead());
        all.add(Assignment.definitive(
                person("staff"), Position.of("Staf", PositionLevel.STAFF), UnitId.of("section"), ALWAYS));
        return Superiors.of(units, Assignments.of(all), rule);
    }

    private static final Superiors FULL = organization(
            VacantSeatRule.NEXT_HIGHER_HEAD,
            Assignment.definitive(person("section"), HEAD, UnitId.of("section"), UNTIL_MOVED)
                    .asHead(),
            Assignment.definitive(person("next"), HEAD, UnitId.of("section"), SINCE_MOVED)
                    .asHead());

    private static List<String> found(
            LawfulActors actors, ActorRole role, LocalDate day, boolean silent, String... barred) {
        List<PersonId> none = new ArrayList<>(List.of(person("staff")));
        List.of(barred).forEach(name -> none.add(person(name)));
        return actors.find(new ActorSearch(role, day, silent, none)).stream()
                .map(actor -> actor.person().value() + " " + actor.capacity().code())
                .toList();
    }

    private static List<String> appraiser(Superiors superiors, LocalDate day) {
        return found(LawfulActors.of(superiors, PARTIES, StandInRule.NOBODY), ActorRole.APPRAISER, day, false);
    }

    @Test
    void namesTheHolderAndLaterTheSuccessor() {
        assertEquals(List.of("section holder"), appraiser(FULL, DAY));
        assertEquals(List.of("section holder"), appraiser(FULL, MOVED.minusDays(1)));
        assertEquals(List.of("next successor"), appraiser(FULL, MOVED));
        LawfulActors actors = LawfulActors.of(FULL, PARTIES, StandInRule.NOBODY);
        assertEquals(List.of("office holder"), found(actors, ActorRole.APPRAISER_SUPERIOR, DAY, false));
        assertEquals(List.of(), found(actors, ActorRole.APPRAISER, LocalDate.of(2019, 1, 1), false));
    }

    @Test
    void namesWhoActsForAnEmptySeatAsTheHostChose() {
        Assignment left = Assignment.definitive(person("section"), HEAD, UnitId.of("section"), UNTIL_MOVED)
                .asHead();
        Assignment acting = Assignment.acting(person("acting"), HEAD, UnitId.of("section"), SINCE_MOVED)
                .asHead();
        Assignment own = Assignment.definitive(person("acting"), HEAD, UnitId.of("office"), ALWAYS);
        assertEquals(
                List.of("office higher-head"),
                appraiser(organization(VacantSeatRule.NEXT_HIGHER_HEAD, left, acting, own), MOVED));
        assertEquals(
                List.of("acting acting"),
                appraiser(organization(VacantSeatRule.ACTING_HEAD, left, acting, own), MOVED));
    }

    @Test
    void namesWhomAnOrderPutsInTheRole() {
        Superiors ordered = FULL.withOverrides(List.of(new AppraiserOverride(
                person("staff"), person("next"), person("regent"), "penugasan", DateRange.since(MOVED.plusDays(5)))));
        assertEquals(List.of("next successor"), appraiser(ordered, MOVED));
        assertEquals(List.of("next by-order"), appraiser(ordered, MOVED.plusDays(5)));
    }

    @ParameterizedTest
    @EnumSource
    void aSilentOfficialIsJoinedByTheNextOneAboveOnlyWhereChosen(StandInRule rule) {
        LawfulActors actors = LawfulActors.of(FULL, PARTIES, rule);
        List<String> expected = rule == StandInRule.FOR_BARRED_OR_SILENT
                ? List.of("office steps-in-for-silent", "section holder")
                : List.of("section holder");
        assertEquals(expected, found(actors, ActorRole.APPRAISER, DAY, true));
        assertEquals(List.of("section holder"), found(actors, ActorRole.APPRAISER, DAY, false));
    }

    @ParameterizedTest
    @EnumSource
    void aBarredOfficialIsReplacedByTheNextOneAboveOnlyWhereChosen(StandInRule rule) {
        LawfulActors actors = LawfulActors.of(FULL, PARTIES, rule);
        assertEquals(
                rule == StandInRule.NOBODY ? List.of() : List.of("regent higher-head"),
                found(actors, ActorRole.APPRAISER_SUPERIOR, DAY, false, "office"));
        // the one above may be barred, too
        assertEquals(
                rule == StandInRule.NOBODY ? List.of() : List.of("regent higher-head"),
                found(actors, ActorRole.APPRAISER, DAY, false, "section", "office"));
        assertEquals(List.of(), found(actors, ActorRole.APPRAISER_SUPERIOR, DAY, false, "office", "regent"));
        assertEquals(
                rule == StandInRule.FOR_BARRED_OR_SILENT ? List.of("regent steps-in-for-silent") : List.of(),
                found(actors, ActorRole.APPRAISER_SUPERIOR, DAY, true, "office").stream()
                        .filter(found -> found.endsWith("silent"))
                        .toList());
    }

    @Test
    void ordersThatLeadInACircleEnd() {
        Superiors circle = FULL.withOverrides(List.of(
                new AppraiserOverride(person("office"), person("section"), person("regent"), "perintah", ALWAYS)));
        LawfulActors actors = LawfulActors.of(circle, PARTIES, StandInRule.FOR_BARRED);
        assertEquals(List.of(), found(actors, ActorRole.APPRAISER, DAY, false, "section", "office"));
    }

    @Test
    void theTeamIsWhoTheHostNames() {
        LawfulActors without = LawfulActors.of(FULL, PARTIES, StandInRule.NOBODY);
        LawfulActors with = without.withTeam(List.of(person("one"), person("two")));
        assertEquals(List.of(), found(without, ActorRole.PERFORMANCE_MANAGEMENT_TEAM, DAY, true));
        assertEquals(
                List.of("one holder", "two holder"), found(with, ActorRole.PERFORMANCE_MANAGEMENT_TEAM, DAY, false));
        assertEquals(List.of("two holder"), found(with, ActorRole.PERFORMANCE_MANAGEMENT_TEAM, DAY, false, "one"));
        for (ActorRole role : ActorRole.values()) {
            if (role != ActorRole.PERFORMANCE_MANAGEMENT_TEAM) {
                assertEquals(found(without, role, DAY, false), found(with, role, DAY, false), role.code());
            }
        }
        assertEquals(List.of(), found(with, ActorRole.EMPLOYEE, DAY, true));
    }

    @Test
    void nothingMayBeMissing() {
        assertEquals("superiors", missing(() -> LawfulActors.of(null, PARTIES, StandInRule.NOBODY)));
        assertEquals("parties", missing(() -> LawfulActors.of(FULL, null, StandInRule.NOBODY)));
        assertEquals("rule", missing(() -> LawfulActors.of(FULL, PARTIES, null)));
    }

    private static String missing(org.junit.jupiter.api.function.Executable made) {
        return assertThrows(NullPointerException.class, made).getMessage();
    }
}
