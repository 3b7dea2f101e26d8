package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/** Small plans of people who do not exist. */
final class Plans {

    /** Part of every person's key here: it must turn up in no text. */
    static final String ANYBODY = "999900000000";

    static final DateRange YEAR = year(2026);
    static final PersonId HEAD = person(1);
    static final PersonId LEAD = person(2);
    static final PersonId MEMBER = person(3);
    static final OrgUnit CLINIC = new OrgUnit("clinic", "Puskesmas Contoh");
    static final OrgUnit SCHOOL = new OrgUnit("school", "SD Contoh");

    private Plans() {}

    static PersonId person(int number) {
        return PersonId.of(ANYBODY + number);
    }

    static DateRange year(int year) {
        return DateRange.of(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year + 1, Month.JANUARY, 1));
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static Amount documents(long count) {
        return Amount.of(count, MeasurementUnit.DOCUMENT);
    }

    static Amount days(long count) {
        return Amount.of(count, MeasurementUnit.DAY);
    }

    static IndividualIndicator indicator(String id) {
        return indicator(id, Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(5)));
    }

    static IndividualIndicator indicator(String id, Polarity polarity, TargetValue target) {
        return IndividualIndicator.of(id, "measure of " + id, polarity, target);
    }

    /** A main result with one indicator of an aspect. */
    static WorkResultPlan result(String id) {
        return result(id, indicator(id + "-i").withAspect(Aspect.QUANTITY));
    }

    static WorkResultPlan result(String id, IndividualIndicator... indicators) {
        return WorkResultPlan.of(id, "outcome " + id, ResultCategory.MAIN, Arrays.asList(indicators));
    }

    static PerformancePlan plan(String id, PersonId owner, WorkResultPlan... results) {
        return PerformancePlan.of(id, owner, YEAR, List.of(results));
    }

    /** A draft of a staff member without any problem. */
    static PerformancePlanBuilder draft() {
        return staff(PlanApproach.QUANTITATIVE).workResult(result("r1").supporting(WorkResultId.of("h1")));
    }

    static PerformancePlanBuilder staff(PlanApproach approach) {
        return PerformancePlan.draft("p", MEMBER, YEAR, PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL, approach);
    }

    static PerformancePlanBuilder leader() {
        return PerformancePlan.draft("p", HEAD, YEAR, PlanForm.LEADER, PlanApproach.QUANTITATIVE);
    }

    static PlanAgreement agreement(LocalDate employee, LocalDate appraiser) {
        return new PlanAgreement(employee, HEAD, appraiser);
    }

    static PerformancePlan agreed() {
        return draft().build().agree(agreement(day(1, 20), day(1, 21)));
    }
}
