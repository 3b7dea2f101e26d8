package id.walesi.kinerja.regulation.permenpanrb6_2022;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.target.PlanAgreement;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanDeadlineTest {

    @Test
    void plansAreFixedByTheEndOfJanuary() {
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Enacted<MonthDay> deadline = catalog.value(PlanAgreement.DEADLINE, LocalDate.of(2026, Month.JANUARY, 1))
                .orElseThrow();
        assertEquals(MonthDay.of(Month.JANUARY, 31), deadline.value());
        assertEquals(Confidence.CONFIRMED, deadline.basis().confidence());
        assertEquals("PermenPANRB 6/2022", deadline.basis().citation().toString());
        assertEquals(Optional.empty(), catalog.value(PlanAgreement.DEADLINE, LocalDate.of(2021, Month.DECEMBER, 31)));
    }
}
