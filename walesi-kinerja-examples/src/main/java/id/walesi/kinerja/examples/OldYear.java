package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together the case of one officer in a year of the old law, with the two ratings that the new law asks for.
 *
 * @param officer the officer's key
 * @param name the officer's name
 */
record OldYear(PersonId officer, String name) {

    static final PolicyId OLD_LAW = new PolicyId("pp46-2011", "work-achievement", 1);
    static final PolicyId NEW_LAW = new PolicyId("permenpanrb6-2022", "matrix", 1);
    static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2020);
    static final OrgUnit UNIT = new OrgUnit("99.01.02", "Loket Pelayanan Terpadu Distrik Walesi");
    static final PersonId HEAD = PersonId.of("190002022010011002");

    private static final LocalDate DECIDED = LocalDate.of(2021, 1, 8);

    /** One aspect of an activity. */
    record Part(String activity, String description, Aspect aspect, Amount target, Amount realized) {}

    AppraisalCaseBuilder begin(List<Part> parts) {
        Map<String, List<Part>> activities = new LinkedHashMap<>();
        parts.forEach(part -> activities
                .computeIfAbsent(part.activity(), key -> new ArrayList<>())
                .add(part));
        List<WorkResultPlan> results = new ArrayList<>();
        activities.forEach((code, aspects) -> results.add(WorkResultPlan.of(
                code,
                aspects.get(0).description(),
                ResultCategory.MAIN,
                aspects.stream().map(OldYear::indicator).toList())));
        CivilServant person = CivilServant.of(
                officer,
                name,
                EmploymentStatus.PNS,
                Position.of("Pengelola Layanan Operasional", PositionLevel.STAFF),
                UNIT);
        AppraisalCaseBuilder builder = AppraisalCase.of(person, HEAD, YEAR)
                .plan(PerformancePlan.of("SKP-2020", officer, YEAR.days(), results));
        parts.forEach(part -> builder.realization(new Realization(
                IndicatorId.of(id(part)),
                YEAR,
                part.realized(),
                new Evidence(EvidenceKind.REGISTER, "buku register 2020"))));
        return builder;
    }

    private static String id(Part part) {
        return part.activity() + "-" + part.aspect().code();
    }

    private static IndividualIndicator indicator(Part part) {
        boolean lower = part.aspect() == Aspect.TIME || part.aspect() == Aspect.COST;
        return IndividualIndicator.of(
                        id(part),
                        part.description() + " (" + Words.INDONESIAN.wording().text(part.aspect()) + ")",
                        lower ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER,
                        TargetValue.of(part.target()))
                .withAspect(part.aspect());
    }

    static void mark(AppraisalCaseBuilder builder, Pp46BehaviorElement element, Score mark) {
        builder.extra(Pp46Facts.mark(element), mark);
    }

    static RatingDecision decided(ExpectationRating rating, String reason) {
        return new RatingDecision(rating, HEAD, ActorRole.APPRAISER, DECIDED, reason);
    }
}
