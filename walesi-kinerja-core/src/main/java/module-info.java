/**
 * Civil-service (ASN) performance of Indonesia: a pure domain model and a pluggable scoring engine.
 *
 * <p>Begin with {@link id.walesi.kinerja.engine.AppraisalEngine}. The laws themselves are not exported: they are found
 * through {@link id.walesi.kinerja.policy.PolicyCatalog}.
 */
module id.walesi.kinerja {
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static org.jspecify;

    exports id.walesi.kinerja.quantity;
    exports id.walesi.kinerja.period;
    exports id.walesi.kinerja.legal;
    exports id.walesi.kinerja.explanation;
    exports id.walesi.kinerja.problem;
    exports id.walesi.kinerja.rating;
    exports id.walesi.kinerja.asn;
    exports id.walesi.kinerja.indicator;
    exports id.walesi.kinerja.target;
    exports id.walesi.kinerja.behavior;
    exports id.walesi.kinerja.feedback;
    exports id.walesi.kinerja.collaboration;
    exports id.walesi.kinerja.development;
    exports id.walesi.kinerja.appraisal;
    exports id.walesi.kinerja.scoring;
    exports id.walesi.kinerja.credit;
    exports id.walesi.kinerja.facts.pp10_1979;
    exports id.walesi.kinerja.facts.pp30_2019;
    exports id.walesi.kinerja.facts.pp46_2011;
    exports id.walesi.kinerja.policy;
    exports id.walesi.kinerja.weighted;
    exports id.walesi.kinerja.engine;
    exports id.walesi.kinerja.guidance;
    exports id.walesi.kinerja.transition;
    exports id.walesi.kinerja.report;
    exports id.walesi.kinerja.validation;
    exports id.walesi.kinerja.intake;
    exports id.walesi.kinerja.journal;

    // Bean Validation reads the fields of drafts, in any provider
    opens id.walesi.kinerja.intake;

    uses id.walesi.kinerja.policy.PolicyProvider;

    provides id.walesi.kinerja.policy.PolicyProvider with
            id.walesi.kinerja.regulation.permenpanrb14_2017.SatisfactionSurveyProvider,
            id.walesi.kinerja.regulation.permenpanrb6_2022.MatrixProvider,
            id.walesi.kinerja.regulation.pp10_1979.Dp3Provider,
            id.walesi.kinerja.regulation.pp11_2017.LearningMinimumProvider,
            id.walesi.kinerja.regulation.pp30_2019.NumericProvider,
            id.walesi.kinerja.regulation.pp30_2019.ObjectionProvider,
            id.walesi.kinerja.regulation.pp46_2011.WorkAchievementProvider,
            id.walesi.kinerja.regulation.pp49_2018.LearningMaximumProvider;
}
