package id.walesi.kinerja.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyScopeTest {

    private static final Set<EmploymentStatus> PNS = EnumSet.of(EmploymentStatus.PNS);
    private static final Set<PeriodType> YEAR = EnumSet.of(PeriodType.YEAR);

    @Test
    void aCaseIsCoveredByItsPersonAndItsPeriod() {
        PolicyScope scope = PolicyScope.national(PNS, YEAR);
        AppraisalPeriod year = AppraisalPeriod.ofYear(2025);
        assertTrue(scope.covers(Specimen.empty(year).build()));
        assertFalse(
                scope.covers(Specimen.empty(AppraisalPeriod.ofQuarter(2025, 4)).build()));
        assertFalse(scope.covers(Specimen.empty(EmploymentStatus.PPPK, year).build()));
    }

    @Test
    void aNationalScopeGovernsByDateALocalOneByName() {
        PolicyScope national = PolicyScope.national(PNS, YEAR);
        assertEquals(Layer.NATIONAL, national.layer());
        assertFalse(national.byNameOnly());
        PolicyScope local = PolicyScope.local(Layer.AGENCY, PNS, YEAR);
        assertEquals(Layer.AGENCY, local.layer());
        assertTrue(local.byNameOnly());
        assertThrows(IllegalArgumentException.class, () -> PolicyScope.local(Layer.NATIONAL, PNS, YEAR));
    }

    @Test
    void aScopeIsNeverEmptyAndDoesNotChange() {
        assertThrows(IllegalArgumentException.class, () -> PolicyScope.national(Set.of(), YEAR));
        assertThrows(IllegalArgumentException.class, () -> PolicyScope.national(PNS, Set.of()));
        assertThrows(NullPointerException.class, () -> PolicyScope.national(PNS, Collections.singleton(null)));
        assertEquals(
                "layer",
                assertThrows(NullPointerException.class, () -> new PolicyScope(null, PNS, YEAR, true))
                        .getMessage());
        Set<EmploymentStatus> statuses = EnumSet.of(EmploymentStatus.PPPK, EmploymentStatus.PNS);
        PolicyScope scope = PolicyScope.national(statuses, YEAR);
        statuses.clear();
        assertEquals(
                List.of(EmploymentStatus.PNS, EmploymentStatus.PPPK), List.copyOf(scope.statuses()), "in fixed order");
        assertThrows(UnsupportedOperationException.class, () -> scope.statuses().clear());
        assertThrows(UnsupportedOperationException.class, () -> scope.periods().clear());
    }

    @Test
    void theGoverningDayIsTheFirstOrTheLastOfThePeriod() {
        AppraisalPeriod quarter = AppraisalPeriod.ofQuarter(2024, 1);
        assertEquals(LocalDate.of(2024, 3, 31), GoverningDay.LAST_DAY_OF_PERIOD.of(quarter));
        assertEquals(LocalDate.of(2024, 1, 1), GoverningDay.FIRST_DAY_OF_PERIOD.of(quarter));
        assertEquals("last-day-of-period", GoverningDay.LAST_DAY_OF_PERIOD.code());
        assertEquals("first-day-of-period", GoverningDay.FIRST_DAY_OF_PERIOD.code());
    }

    @Test
    void layersHaveStableCodes() {
        assertEquals(
                List.of("national", "agency", "unit"),
                List.of(Layer.values()).stream().map(Layer::code).toList());
    }

    @Test
    void whatWasNotChosenIsAbsent() {
        Parameter<Integer> number = new Parameter<>("number", Integer.class);
        assertEquals(Optional.empty(), HostChoices.none().get(number));
        HostChoices one = HostChoices.none().with(number, 1);
        assertEquals(Optional.of(1), one.get(number));
        assertEquals(Optional.empty(), HostChoices.none().get(number), "choices do not change");
        HostChoices two = one.with(new Parameter<>("text", String.class), "a");
        assertEquals(Optional.of(1), two.get(number));
        assertThrows(IllegalArgumentException.class, () -> two.with(number, 2));
        assertEquals(
                "value",
                assertThrows(
                                NullPointerException.class,
                                () -> HostChoices.none().with(number, null))
                        .getMessage());
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what a host without generics can do
    void aChoiceOfAnotherTypeIsRefused() {
        Parameter raw = new Parameter<>("number", Integer.class);
        assertThrows(IllegalArgumentException.class, () -> HostChoices.none().with(raw, "text"));
    }

    @Test
    void sentencesAndValuesNeedAllTheirParts() {
        assertThrows(IllegalArgumentException.class, () -> new Sentence(" ", "b"));
        assertThrows(IllegalArgumentException.class, () -> new Sentence("a", ""));
        assertThrows(NullPointerException.class, () -> new LegalValue<>(null, null));
    }
}
