package id.walesi.kinerja.specimen;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;

/** Constructed facts. Nobody has these numbers: born in 1900, region 99. */
public final class Specimen {

    /** A name that must never be seen in a text. */
    public static final String NAME = "Sri Contoh Rekaan";

    /** A number that must never be seen in a text. */
    public static final String NUMBER = "190001011920011001";

    /** The employee's key. */
    public static final PersonId EMPLOYEE = PersonId.of(NUMBER);

    /** The appraiser's key. */
    public static final PersonId APPRAISER = PersonId.of("190002021920022002");

    /** The appraiser's superior's key. */
    public static final PersonId SUPERIOR = PersonId.of("190003031920031003");

    /** Somebody else's key. */
    public static final PersonId STRANGER = PersonId.of("190004041920042004");

    private Specimen() {}

    /** A person with a kind of employment. */
    public static CivilServant person(EmploymentStatus status) {
        return CivilServant.of(
                EMPLOYEE,
                NAME,
                status,
                Position.of("Analis Kebijakan Ahli Muda", FunctionalLevel.AHLI_MUDA),
                new OrgUnit("99.01", "Bagian Rekaan"));
    }

    /** An empty case. */
    public static AppraisalCaseBuilder empty(EmploymentStatus status, AppraisalPeriod period) {
        return AppraisalCase.of(person(status), APPRAISER, period);
    }

    /** An empty case of a permanent civil servant. */
    public static AppraisalCaseBuilder empty(AppraisalPeriod period) {
        return empty(EmploymentStatus.PNS, period);
    }

    /** A case with both ratings. */
    public static AppraisalCaseBuilder rated(
            AppraisalPeriod period, ExpectationRating workResult, ExpectationRating workBehavior) {
        return empty(period)
                .workResultRating(decision(period, workResult))
                .workBehaviorRating(decision(period, workBehavior));
    }

    /** The appraiser's decision, on the day after the period, without a reason. */
    public static RatingDecision decision(AppraisalPeriod period, ExpectationRating rating) {
        return decision(period, rating, "");
    }

    /** The appraiser's decision, on the day after the period. */
    public static RatingDecision decision(AppraisalPeriod period, ExpectationRating rating, String reason) {
        return new RatingDecision(rating, APPRAISER, ActorRole.APPRAISER, after(period), reason);
    }

    /** The organization's predicate, fixed on the day after the period. */
    public static OrganizationAchievement organization(AppraisalPeriod period, OrganizationPredicate predicate) {
        return new OrganizationAchievement(predicate, SUPERIOR, after(period), "");
    }

    /** The day after the period. */
    public static LocalDate after(AppraisalPeriod period) {
        return period.days().end();
    }

    /** An indicator in documents. */
    public static IndividualIndicator documents(String id) {
        return IndividualIndicator.of(
                id,
                "Jumlah dokumen yang selesai",
                Polarity.HIGHER_IS_BETTER,
                TargetValue.of(Amount.of(100, MeasurementUnit.DOCUMENT)));
    }

    /** An indicator told in words. */
    public static IndividualIndicator narrative(String id) {
        return IndividualIndicator.of(
                id, "Layanan membaik", Polarity.HIGHER_IS_BETTER, TargetValue.narrative("lebih baik dari tahun lalu"));
    }

    /** A planned result with one indicator in documents, {@code <id>-iki}. */
    public static WorkResultPlan result(String id) {
        return WorkResultPlan.of(id, "Layanan dokumen", ResultCategory.MAIN, List.of(documents(id + "-iki")));
    }

    /** The employee's plan for a period, with the results r1 and r2. */
    public static PerformancePlan plan(AppraisalPeriod period) {
        return PerformancePlan.of("skp-1", EMPLOYEE, period.days(), List.of(result("r1"), result("r2")));
    }

    /** Documents finished in a period. */
    public static Realization finished(String indicatorId, AppraisalPeriod period, long documents) {
        return new Realization(
                IndicatorId.of(indicatorId), period, Amount.of(documents, MeasurementUnit.DOCUMENT), evidence());
    }

    /** A register. */
    public static Evidence evidence() {
        return new Evidence(EvidenceKind.REGISTER, "register-99");
    }
}
