package id.walesi.kinerja.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.specimen.Specimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law governs whom in which period, by the last day of the period. */
class GoverningLawTest {

    private static final PolicyCatalog CATALOG = PolicyCatalog.discovered();

    @ParameterizedTest
    @CsvSource({
        "1978, PNS, none",
        "2010, PNS, pp10-1979/dp3@1",
        "2013, PNS, pp10-1979/dp3@1",
        "2014, PNS, pp46-2011/work-achievement@1",
        "2020, PNS, pp46-2011/work-achievement@1",
        "2021-S1, PNS, pp46-2011/work-achievement@1",
        "2021-S2, PNS, permenpanrb8-2021/two-methods@1",
        "2021-Q4, PNS, permenpanrb8-2021/two-methods@1",
        "2021, PNS, semenpanrb3-2021/two-halves@1",
        "2022-Q1, PNS, permenpanrb6-2022/matrix@1",
        "2022, PNS, permenpanrb6-2022/matrix@1",
        "2026-07, PPPK, permenpanrb6-2022/matrix@1",
        "2026, PPPK_PART_TIME, permenpanrb6-2022/matrix@1",
        "2013, PPPK, none",
        "2019, PPPK, none",
        "2021-S2, PPPK, none",
        "2021, CPNS, none",
        "2026, CPNS, none",
    })
    void theLawOfTheDayGoverns(String period, EmploymentStatus status, String policy) {
        AppraisalCase facts =
                Specimen.empty(status, AppraisalPeriod.parse(period)).build();
        String governing = CATALOG.governing(facts, GoverningDay.LAST_DAY_OF_PERIOD.of(facts.period()))
                .map(AppraisalPolicy::id)
                .map(Object::toString)
                .orElse("none");
        assertEquals(policy, governing);
    }
}
