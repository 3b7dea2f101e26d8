package id.walesi.kinerja.asn;

import static id.walesi.kinerja.asn.Org.day;
import static id.walesi.kinerja.asn.Org.days;
import static id.walesi.kinerja.asn.Org.head;
import static id.walesi.kinerja.asn.Org.person;
import static id.walesi.kinerja.asn.Org.plh;
import static id.walesi.kinerja.asn.Org.plt;
import static id.walesi.kinerja.asn.Org.post;
import static id.walesi.kinerja.asn.Org.root;
import static id.walesi.kinerja.asn.Org.under;
import static id.walesi.kinerja.asn.Org.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuperiorsTest {

    private static final LocalDate DAY = day("2025-03-01");
    private static final String YEAR = "2025-01-01..2025-12-31";

    private static final UnitTree TREE = UnitTree.of(List.of(
            root("kab", "2020-01-01.."),
            under("kab", "dinas", "2020-01-01.."),
            under("dinas", "bidang", "2020-01-01.."),
            under("bidang", "seksi", "2020-01-01..")));

    private static final Assignment REGENT = Assignment.definitive(
                    person("regent"), Position.of("Bupati", AppointingAuthority.REGENT), UnitId.of("kab"), days(YEAR))
            .asHead();
    private static final Assignment DINAS_HEAD = head("dinas-head", "dinas", YEAR);
    private static final Assignment BIDANG_HEAD = head("bidang-head", "bidang", YEAR);
    private static final Assignment SEKSI_HEAD = head("seksi-head", "seksi", YEAR);
    private static final Assignment STAFF = post("staff", "seksi", YEAR);

    private static Superiors full() {
        return organization(VacantSeatRule.NEXT_HIGHER_HEAD, REGENT, DINAS_HEAD, BIDANG_HEAD, SEKSI_HEAD, STAFF);
    }

    private static Superiors organization(VacantSeatRule rule, Assignment... assignments) {
        return Superiors.of(TREE, Assignments.of(List.of(assignments)), rule);
    }

    private static AppraiserOverride order(String employee, String appraiser) {
        return new AppraiserOverride(
                person(employee), person(appraiser), person("regent"), "penugasan khusus", days(YEAR));
    }

    /** Who, and how found. */
    private static String answer(AppraiserDesignation designation) {
        assertEquals(designation.superior().isPresent(), designation.problems().isEmpty());
        assertEquals(designation.superior().isPresent(), designation.ground().isPresent());
        return designation.superior().map(who -> who.person().value()).orElse("-") + " "
                + designation.ground().map(Enum::name).orElse("-");
    }

    private static String appraiser(Superiors superiors, String employee) {
        return answer(superiors.appraiser(person(employee), DAY));
    }

    private static List<String> passedOver(AppraiserDesignation designation) {
        return designation.passedOver().stream()
                .map(past -> past.unit().id() + " " + past.reason())
                .toList();
    }

    private static List<String> refusal(AppraiserDesignation designation) {
        assertEquals("- -", answer(designation));
        return Found.in(designation.problems());
    }

    @ParameterizedTest
    @EnumSource
    void the_definitive_head_of_the_unit_appraises_under_each_rule(VacantSeatRule rule) {
        Superiors superiors =
                organization(rule, REGENT, SEKSI_HEAD, plh("bidang-head", "seksi", YEAR), BIDANG_HEAD, STAFF);
        AppraiserDesignation designation = superiors.appraiser(person("staff"), DAY);
        assertEquals("seksi-head DIRECT_HEAD", answer(designation));
        assertEquals(List.of(), designation.passedOver());
        assertEquals(Optional.empty(), designation.override());
        assertEquals(person("staff"), designation.employee());
        assertEquals(DAY, designation.day());
        assertEquals(ActorRole.APPRAISER, designation.role());
    }

    @Test
    void what_was_found_is_frozen_as_values() {
        Superior superior =
                full().appraiser(person("dinas-head"), DAY).superior().orElseThrow();
        assertEquals(
                new Superior(
                        person("regent"),
                        Position.of("Bupati", AppointingAuthority.REGENT),
                        unit("kab"),
                        AssignmentKind.DEFINITIVE),
                superior);
        CivilServant frozen = full().appraiser(person("staff"), DAY)
                .superior()
                .orElseThrow()
                .named("Kepala Seksi", EmploymentStatus.PNS);
        assertEquals(
                CivilServant.of(person("seksi-head"), "Kepala Seksi", EmploymentStatus.PNS, Org.POST, unit("seksi")),
                frozen);
    }

    @Test
    void who_heads_a_unit_is_appraised_by_the_head_of_the_next_unit() {
        AppraiserDesignation designation = full().appraiser(person("seksi-head"), DAY);
        assertEquals("bidang-head HEAD_OF_NEXT_UNIT", answer(designation));
        assertEquals(List.of("seksi HEADED_BY_EMPLOYEE"), passedOver(designation));
        assertEquals("regent HEAD_OF_NEXT_UNIT", appraiser(full(), "dinas-head"));
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_seat_is_passed_over_under_each_rule(VacantSeatRule rule) {
        Superiors superiors = organization(rule, REGENT, DINAS_HEAD, SEKSI_HEAD, STAFF);
        AppraiserDesignation designation = superiors.appraiser(person("seksi-head"), DAY);
        assertEquals("dinas-head NEXT_HIGHER_HEAD", answer(designation));
        assertEquals(List.of("seksi HEADED_BY_EMPLOYEE", "bidang SEAT_EMPTY"), passedOver(designation));
    }

    @Test
    void who_acts_in_a_vacant_seat_appraises_as_the_rule_says() {
        Assignment plt = plt("bidang-head", "seksi", YEAR);
        Assignment plh = plh("bidang-head", "seksi", YEAR);
        assertEquals(
                List.of(
                        "NEXT_HIGHER_HEAD bidang-head NEXT_HIGHER_HEAD [seksi ACTING_HEAD_ONLY]",
                        "ACTING_HEAD bidang-head ACTING_HEAD []",
                        "ACTING_OR_DAILY_ACTING_HEAD bidang-head ACTING_HEAD []"),
                underEachRule(plt));
        assertEquals(
                List.of(
                        "NEXT_HIGHER_HEAD bidang-head NEXT_HIGHER_HEAD [seksi ACTING_HEAD_ONLY]",
                        "ACTING_HEAD bidang-head NEXT_HIGHER_HEAD [seksi ACTING_HEAD_ONLY]",
                        "ACTING_OR_DAILY_ACTING_HEAD bidang-head ACTING_HEAD []"),
                underEachRule(plh));
    }

    private static List<String> underEachRule(Assignment acting) {
        return Arrays.stream(VacantSeatRule.values())
                .map(rule -> {
                    AppraiserDesignation designation = organization(
                                    rule, REGENT, DINAS_HEAD, BIDANG_HEAD, STAFF, acting)
                            .appraiser(person("staff"), DAY);
                    return rule + " " + answer(designation) + " " + passedOver(designation);
                })
                .toList();
    }

    @Test
    void an_acting_head_comes_before_a_daily_acting_one() {
        Superiors superiors = organization(
                VacantSeatRule.ACTING_OR_DAILY_ACTING_HEAD,
                REGENT,
                BIDANG_HEAD,
                DINAS_HEAD,
                STAFF,
                plh("dinas-head", "seksi", YEAR),
                plt("bidang-head", "seksi", YEAR));
        AppraiserDesignation designation = superiors.appraiser(person("staff"), DAY);
        assertEquals("bidang-head ACTING_HEAD", answer(designation));
        assertEquals(AssignmentKind.ACTING, designation.superior().orElseThrow().kind());
    }

    @Test
    void who_acts_as_own_superior_is_appraised_further_above() {
        Superiors superiors = organization(
                VacantSeatRule.ACTING_HEAD, REGENT, DINAS_HEAD, SEKSI_HEAD, plt("seksi-head", "bidang", YEAR), STAFF);
        AppraiserDesignation designation = superiors.appraiser(person("seksi-head"), DAY);
        assertEquals("dinas-head HEAD_OF_NEXT_UNIT", answer(designation));
        assertEquals(List.of("seksi HEADED_BY_EMPLOYEE", "bidang HEADED_BY_EMPLOYEE"), passedOver(designation));
    }

    @Test
    void who_acts_far_above_the_own_head_stands_in_a_circle_and_needs_an_order() {
        Superiors superiors = organization(
                VacantSeatRule.ACTING_HEAD, REGENT, DINAS_HEAD, SEKSI_HEAD, STAFF, plt("staff", "bidang", YEAR));
        assertEquals(
                List.of("error appraiser.reporting-cycle at superior"),
                refusal(superiors.appraiser(person("staff"), DAY)));
        assertEquals(
                List.of("error appraiser.reporting-cycle at superior"),
                refusal(superiors.appraiser(person("seksi-head"), DAY)));
        Superiors settled = superiors.withOverrides(List.of(order("staff", "dinas-head")));
        assertEquals("dinas-head OVERRIDE", appraiser(settled, "staff"));
        assertEquals("staff ACTING_HEAD", appraiser(settled, "seksi-head"));
    }

    @Test
    void nobody_is_above_the_highest() {
        AppraiserDesignation designation = full().appraiser(person("regent"), DAY);
        assertEquals(List.of("error appraiser.nobody-above at employee"), refusal(designation));
        assertEquals(List.of("kab HEADED_BY_EMPLOYEE"), passedOver(designation));
        assertEquals(
                "Kesalahan: Tidak ada lagi pimpinan di atasnya yang dapat menjadi pejabat penilai kinerja."
                        + " [appraiser.nobody-above @ employee]",
                Found.sentence(designation.problems().list().get(0)));
    }

    @Test
    void who_is_no_employee_on_the_day_is_not_appraised() {
        assertEquals(
                List.of("error appraiser.not-employed at employee"),
                refusal(full().appraiser(person("staff"), day("2026-01-01"))));
        assertEquals(
                List.of("error appraiser.not-employed at employee"),
                refusal(full().appraiser(person("stranger"), DAY)));
    }

    @Test
    void acting_posts_alone_give_no_unit() {
        Superiors superiors = organization(VacantSeatRule.ACTING_HEAD, REGENT, plt("staff", "seksi", YEAR));
        assertEquals(
                List.of("error appraiser.no-definitive-post at employee"),
                refusal(superiors.appraiser(person("staff"), DAY)));
    }

    @Test
    void a_unit_that_does_not_stand_is_found() {
        Superiors superiors = organization(
                VacantSeatRule.ACTING_HEAD,
                REGENT,
                post("staff", "none", YEAR),
                post("early", "seksi", "2019-12-31.."));
        assertEquals(
                List.of("error assignment.unknown-unit at assignment.unitId"),
                refusal(superiors.appraiser(person("staff"), DAY)));
        assertEquals(
                List.of(
                        "error assignment.unknown-unit at assignments[1].unitId",
                        "error assignment.unknown-unit at assignments[2].unitId"),
                Found.in(superiors.problems()));
        assertTrue(full().problems().isEmpty());
        assertEquals(
                List.of("error assignment.unknown-unit at assignment.unitId"),
                refusal(superiors
                        .withOverrides(List.of(order("early", "staff")))
                        .appraiser(person("early"), DAY)));
    }

    @Test
    void an_order_decides_on_its_days_and_stays_in_the_answer() {
        AppraiserOverride order = new AppraiserOverride(
                person("staff"), person("dinas-head"), person("regent"), "alasan", days("2025-03-01..2025-03-31"));
        Superiors superiors = full().withOverrides(List.of(order));
        AppraiserDesignation designation = superiors.appraiser(person("staff"), DAY);
        assertEquals("dinas-head OVERRIDE", answer(designation));
        assertEquals(Optional.of(order), designation.override());
        assertEquals("seksi-head DIRECT_HEAD", answer(superiors.appraiser(person("staff"), day("2025-04-01"))));
        assertEquals("seksi-head DIRECT_HEAD", answer(superiors.appraiser(person("staff"), day("2025-02-28"))));
        assertEquals("bidang-head HEAD_OF_NEXT_UNIT", appraiser(superiors, "seksi-head"));
    }

    @Test
    void an_order_to_who_only_acts_names_that_post() {
        Superiors superiors = organization(VacantSeatRule.NEXT_HIGHER_HEAD, REGENT, STAFF, plt("guest", "bidang", YEAR))
                .withOverrides(List.of(order("staff", "guest")));
        assertEquals(
                AssignmentKind.ACTING,
                superiors
                        .appraiser(person("staff"), DAY)
                        .superior()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void an_order_to_who_also_acts_names_the_definitive_post() {
        Superiors superiors = organization(
                        VacantSeatRule.NEXT_HIGHER_HEAD,
                        REGENT,
                        STAFF,
                        plt("dinas-head", "bidang", "2024-01-01.."),
                        DINAS_HEAD)
                .withOverrides(List.of(order("staff", "dinas-head")));
        assertEquals(
                unit("dinas"),
                superiors
                        .appraiser(person("staff"), DAY)
                        .superior()
                        .orElseThrow()
                        .unit());
    }

    @Test
    void nobody_is_ordered_to_appraise_themselves() {
        AppraiserDesignation designation =
                full().withOverrides(List.of(order("staff", "staff"))).appraiser(person("staff"), DAY);
        assertEquals(List.of("error appraiser.self-appraisal at override.appraiser"), refusal(designation));
        assertTrue(designation.override().isPresent());
    }

    @Test
    void nobody_orders_the_own_appraiser_and_no_past_employee_appraises() {
        AppraiserOverride order =
                new AppraiserOverride(person("staff"), person("gone"), person("staff"), "alasan", days(YEAR));
        assertEquals(
                List.of(
                        "error appraiser.override-by-employee at override.orderedBy",
                        "error appraiser.override-to-past-employee at override.appraiser"),
                refusal(full().withOverrides(List.of(order)).appraiser(person("staff"), DAY)));
    }

    @Test
    void two_orders_at_once_are_refused_and_found_beforehand() {
        AppraiserOverride early = new AppraiserOverride(
                person("staff"), person("regent"), person("regent"), "alasan", days("2025-01-01..2025-03-01"));
        Superiors superiors =
                full().withOverrides(List.of(early, order("seksi-head", "regent"), order("staff", "dinas-head")));
        assertEquals(
                List.of("error appraiser.two-overrides at overrides"),
                refusal(superiors.appraiser(person("staff"), DAY)));
        assertEquals("dinas-head OVERRIDE", answer(superiors.appraiser(person("staff"), day("2025-03-02"))));
        assertEquals(List.of("error appraiser.two-overrides at overrides[2]"), Found.in(superiors.problems()));
    }

    @Test
    void orders_that_make_a_circle_are_refused_for_each_in_it() {
        Superiors superiors = full().withOverrides(List.of(order("bidang-head", "staff")));
        for (String member : List.of("staff", "seksi-head", "bidang-head")) {
            assertEquals(
                    List.of("error appraiser.reporting-cycle at superior"),
                    refusal(superiors.appraiser(person(member), DAY)));
        }
        assertEquals("regent HEAD_OF_NEXT_UNIT", appraiser(superiors, "dinas-head"));
    }

    @Test
    void who_stands_below_a_circle_but_not_in_it_has_an_appraiser() {
        Superiors superiors = full().withOverrides(List.of(order("dinas-head", "bidang-head")));
        assertEquals("seksi-head DIRECT_HEAD", appraiser(superiors, "staff"));
        assertEquals("bidang-head HEAD_OF_NEXT_UNIT", appraiser(superiors, "seksi-head"));
    }

    @Test
    void a_declared_conflict_is_refused_on_its_days_whoever_is_above() {
        ConflictOfInterest conflict =
                new ConflictOfInterest(person("staff"), person("seksi-head"), days("2025-03-01..2025-03-31"));
        ConflictOfInterest mirrored =
                new ConflictOfInterest(person("seksi-head"), person("staff"), days("2025-03-01..2025-03-31"));
        for (ConflictOfInterest declared : List.of(conflict, mirrored)) {
            Superiors superiors = full().withConflicts(List.of(declared));
            assertEquals(
                    List.of("error appraiser.conflict-of-interest at superior"),
                    refusal(superiors.appraiser(person("staff"), DAY)));
            assertEquals("seksi-head DIRECT_HEAD", answer(superiors.appraiser(person("staff"), day("2025-04-01"))));
            assertEquals("bidang-head HEAD_OF_NEXT_UNIT", appraiser(superiors, "seksi-head"));
            Superiors settled = superiors.withOverrides(List.of(order("staff", "bidang-head")));
            assertEquals("bidang-head OVERRIDE", appraiser(settled, "staff"));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new ConflictOfInterest(person("staff"), person("staff"), days(YEAR)));
    }

    @Test
    void a_conflict_is_between_its_two_persons_only() {
        ConflictOfInterest conflict = new ConflictOfInterest(person("a"), person("b"), days(YEAR));
        assertTrue(conflict.between(person("b"), person("a"), DAY));
        for (List<String> pair : List.of(
                List.of("a", "c"), List.of("c", "b"), List.of("b", "c"), List.of("c", "a"), List.of("a", "a"))) {
            assertTrue(!conflict.between(person(pair.get(0)), person(pair.get(1)), DAY), pair.toString());
        }
    }

    @Test
    void the_superior_of_the_appraiser_is_found_in_the_same_way() {
        AppraiserDesignation designation = full().appraiserSuperior(person("staff"), DAY);
        assertEquals("bidang-head HEAD_OF_NEXT_UNIT", answer(designation));
        assertEquals(ActorRole.APPRAISER_SUPERIOR, designation.role());
        assertEquals(person("staff"), designation.employee());
        assertEquals(
                "regent HEAD_OF_NEXT_UNIT",
                answer(full().withOverrides(List.of(order("staff", "dinas-head")))
                        .appraiserSuperior(person("staff"), DAY)));
        assertEquals(
                "regent OVERRIDE",
                answer(full().withOverrides(List.of(order("seksi-head", "regent")))
                        .appraiserSuperior(person("staff"), DAY)));
    }

    @Test
    void where_the_appraiser_has_no_superior_that_is_told_for_the_role() {
        AppraiserDesignation designation = full().appraiserSuperior(person("dinas-head"), DAY);
        assertEquals(List.of("error appraiser.nobody-above at employee"), refusal(designation));
        assertTrue(Found.sentence(designation.problems().list().get(0)).contains("atasan pejabat penilai kinerja"));
        assertEquals(person("dinas-head"), designation.employee());
    }

    @Test
    void where_nobody_appraises_the_reason_is_told_for_the_superior_too() {
        AppraiserDesignation designation = full().appraiserSuperior(person("staff"), day("2026-01-01"));
        assertEquals(List.of("error appraiser.not-employed at employee"), refusal(designation));
        assertEquals(ActorRole.APPRAISER_SUPERIOR, designation.role());
    }

    @Test
    void a_conflict_with_the_one_who_decides_objections_is_refused() {
        Superiors superiors = full().withConflicts(
                        List.of(new ConflictOfInterest(person("staff"), person("bidang-head"), days(YEAR))));
        assertEquals("seksi-head DIRECT_HEAD", appraiser(superiors, "staff"));
        assertEquals(
                List.of("error appraiser.conflict-of-interest at superior"),
                refusal(superiors.appraiserSuperior(person("staff"), DAY)));
    }

    @Test
    void text_and_orders_show_no_person_and_no_reason() {
        Superiors superiors = full().withOverrides(List.of(order("staff", "regent")));
        AppraiserDesignation designation = superiors.appraiser(person("staff"), DAY);
        List<Object> shown = new ArrayList<>(List.of(
                superiors,
                designation,
                designation.override().orElseThrow(),
                designation.superior().orElseThrow()));
        assertEquals(
                "[Superiors[NEXT_HIGHER_HEAD], AppraiserDesignation[APPRAISER on 2025-03-01],"
                        + " AppraiserOverride[2025-01-01..2025-12-31], Superior[DEFINITIVE]]",
                shown.toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> new AppraiserOverride(person("a"), person("b"), person("c"), " ", days(YEAR)));
    }
}
