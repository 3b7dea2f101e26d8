package id.walesi.kinerja.regulation.pp30_2019;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.DayCounting;
import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectionProviderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Test
    void fourteenDaysUnderArticle59() {
        Enacted<Integer> days =
                PolicyCatalog.discovered().value(ObjectionWindow.DAYS, DAY).orElseThrow();
        assertEquals(14, days.value());
        assertEquals("PP 30/2019 Pasal 59", days.basis().citation().toString());
        assertEquals(Standing.STATUTE, days.basis().standing());
        assertTrue(days.inForce().isOpen());
        assertEquals(
                LocalDate.of(2026, 1, 26),
                new ObjectionWindow(days, DayCounting.CALENDAR_DAYS, day -> true).lastDay(DAY));
    }

    @Test
    void nothingBeforeTheRegulationAndNoChoiceOfDays() {
        PolicyCatalog catalog = PolicyCatalog.discovered();
        assertFalse(
                catalog.value(ObjectionWindow.DAYS, LocalDate.of(2018, 12, 31)).isPresent());
        assertEquals(Optional.empty(), catalog.value(ObjectionWindow.COUNTING, DAY));
        assertEquals(List.of(), new ObjectionProvider().policies(HostChoices.none()));
        HostChoices chosen = HostChoices.none().with(ObjectionWindow.COUNTING, DayCounting.WORKING_DAYS);
        assertEquals(Optional.of(DayCounting.WORKING_DAYS), chosen.get(ObjectionWindow.COUNTING));
    }
}
