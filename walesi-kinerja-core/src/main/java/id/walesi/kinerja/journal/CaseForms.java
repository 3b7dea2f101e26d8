package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.EmployeeNumber;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.LegacyNip;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PayGrade;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.PppkGrade;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.target.AssignmentRoute;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.Perspective;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.target.PlanApproach;
import id.walesi.kinerja.target.PlanForm;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.PlanRevision;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.SpecialAssignment;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the facts of a case stand in a record: one form for each type of fact, in the order of the rooms they come from. A
 * new component of a fact is one more line here, in a new version of the form.
 */
final class CaseForms {

    private static final ProblemCode NO_FORM = ProblemCode.of("journal.fact-without-form");
    private static final ProblemCode NO_SCALE = ProblemCode.of("journal.scale-without-form");

    // asn

    static final Form<PersonId> PERSON = Form.placed(
            (id, place) -> place.persons().write(id),
            (text, place) -> place.persons().read(text));

    static final Form<PersonId> PERSON_KEY = Form.text(PersonId::value, PersonId::of);

    private static final Form<EmployeeNumber> NUMBER = Form.kinds(
            new Form.Kind<>("nip", Nip.class, Form.text(Nip::value, Nip::of)),
            new Form.Kind<>("ni-pppk", NiPppk.class, Form.text(NiPppk::value, NiPppk::of)),
            new Form.Kind<>("legacy-nip", LegacyNip.class, Form.text(LegacyNip::value, LegacyNip::new)));

    private static final Form<PayGrade> GRADE = Form.kinds(
            new Form.Kind<>("pns", Grade.class, Form.coded(Grade.values())),
            new Form.Kind<>("pppk", PppkGrade.class, Form.coded(PppkGrade.values())));

    private static final Form<Position> POSITION = Form.kinds(
            new Form.Kind<>(
                    "structural",
                    Position.Structural.class,
                    Form.fields(post -> new Position.Structural(
                            post.take("title", Form.text(), Position.Structural::title),
                            post.take("level", Form.coded(PositionLevel.values()), Position.Structural::level)))),
            new Form.Kind<>(
                    "functional",
                    Position.Functional.class,
                    Form.fields(post -> new Position.Functional(
                            post.take("title", Form.text(), Position.Functional::title),
                            post.take("level", Form.coded(FunctionalLevel.values()), Position.Functional::level)))),
            new Form.Kind<>(
                    "office-of-state",
                    Position.OfficeOfState.class,
                    Form.fields(post -> new Position.OfficeOfState(
                            post.take("title", Form.text(), Position.OfficeOfState::title),
                            post.take(
                                    "level",
                                    Form.coded(AppointingAuthority.values()),
                                    Position.OfficeOfState::level)))));

    private static final Form<OrgUnit> UNIT = Form.fields(unit -> new OrgUnit(
            unit.take("id", Form.text(UnitId::value, UnitId::of), OrgUnit::id),
            unit.take("name", Form.text(), OrgUnit::name)));

    private static final Form<ActorRole> ROLE = Form.coded(ActorRole.values());

    static final Form<Boolean> YES_OR_NO = Form.text(CaseForms::yesOrNo, CaseForms::isYes);

    // rating

    private static final Form<ExpectationRating> RATING = Form.coded(ExpectationRating.values());

    // indicator

    private static final Form<TargetValue> TARGET = Form.kinds(
            new Form.Kind<>(
                    "single",
                    TargetValue.Single.class,
                    wrapping(QuantityForms.AMOUNT, TargetValue.Single::amount, TargetValue.Single::new)),
            new Form.Kind<>(
                    "range",
                    TargetValue.Range.class,
                    Form.fields(range -> new TargetValue.Range(
                            range.take("lowest", QuantityForms.AMOUNT, TargetValue.Range::lowest),
                            range.take("highest", QuantityForms.AMOUNT, TargetValue.Range::highest)))),
            new Form.Kind<>(
                    "ceiling",
                    TargetValue.Ceiling.class,
                    wrapping(QuantityForms.AMOUNT, TargetValue.Ceiling::amount, TargetValue.Ceiling::new)),
            new Form.Kind<>(
                    "deadline",
                    TargetValue.Deadline.class,
                    wrapping(QuantityForms.DAY, TargetValue.Deadline::day, TargetValue.Deadline::new)),
            new Form.Kind<>(
                    "narrative",
                    TargetValue.Narrative.class,
                    wrapping(Form.text(), TargetValue.Narrative::text, TargetValue.Narrative::new)));

    private static final Form<RealizedValue> REALIZED = Form.kinds(
            new Form.Kind<>(
                    "measured",
                    RealizedValue.Measured.class,
                    wrapping(QuantityForms.AMOUNT, RealizedValue.Measured::value, RealizedValue.Measured::new)),
            new Form.Kind<>(
                    "done",
                    RealizedValue.Done.class,
                    wrapping(QuantityForms.DAY, RealizedValue.Done::day, RealizedValue.Done::new)),
            new Form.Kind<>(
                    "told",
                    RealizedValue.Told.class,
                    wrapping(Form.text(), RealizedValue.Told::text, RealizedValue.Told::new)),
            new Form.Kind<>(
                    "absent",
                    RealizedValue.Absent.class,
                    wrapping(
                            Form.coded(AbsenceReason.values()),
                            RealizedValue.Absent::reason,
                            RealizedValue.Absent::new)));

    private static final Form<Evidence> EVIDENCE = Form.fields(evidence -> new Evidence(
            evidence.take("kind", Form.coded(EvidenceKind.values()), Evidence::kind),
            evidence.take("reference", Form.text(), Evidence::reference),
            evidence.maybe("digest", Form.text(), Evidence::sha256)));

    private static final Form<Trajectory.Milestone> MILESTONE = Form.fields(milestone -> new Trajectory.Milestone(
            milestone.take("period", QuantityForms.PERIOD, Trajectory.Milestone::period),
            milestone.take("target", QuantityForms.AMOUNT, Trajectory.Milestone::target)));

    private static final Form<Trajectory> TRAJECTORY =
            wrapping(Form.list(MILESTONE), Trajectory::milestones, Trajectory::new);

    private static final Form<IndividualIndicator> INDICATOR = Form.fields(CaseForms::indicator);

    private static final Form<Realization> REALIZATION = Form.fields(realization -> new Realization(
            realization.take("indicatorId", Form.text(IndicatorId::value, IndicatorId::of), Realization::indicatorId),
            realization.take("period", QuantityForms.PERIOD, Realization::period),
            realization.take("value", REALIZED, Realization::value),
            realization.take("evidence", EVIDENCE, Realization::evidence)));

    // behavior

    private static final Form<WorkBehavior> BEHAVIOR = Form.fields(behavior -> new WorkBehavior(
            behavior.take("value", Form.coded(CoreValue.values()), WorkBehavior::value),
            behavior.words("specialExpectation", WorkBehavior::specialExpectation)));

    // target

    private static final Form<LeaderSupport> SUPPORT = Form.fields(support -> new LeaderSupport(
            support.each("results", Form.text(WorkResultId::value, WorkResultId::of), LeaderSupport::results),
            support.maybe("plan", Form.text(PlanId::value, PlanId::of), LeaderSupport::plan),
            support.maybe("method", Form.coded(CascadingMethod.values()), LeaderSupport::method)));

    private static final Form<SpecialAssignment> SPECIAL = Form.fields(special -> new SpecialAssignment(
            special.take("scope", Form.coded(AssignmentScope.values()), SpecialAssignment::scope),
            special.take("assigner", Form.text(), SpecialAssignment::assigner),
            special.take("reference", Form.text(), SpecialAssignment::reference)));

    private static final Form<CrossUnitAssignment.Consent> CONSENT =
            Form.fields(consent -> new CrossUnitAssignment.Consent(
                    consent.take("leader", PERSON, CrossUnitAssignment.Consent::leader),
                    consent.take("on", QuantityForms.DAY, CrossUnitAssignment.Consent::on)));

    private static final Form<CrossUnitAssignment> CROSS_UNIT = Form.fields(assignment -> new CrossUnitAssignment(
            assignment.take("unit", UNIT, CrossUnitAssignment::unit),
            assignment.take("route", Form.coded(AssignmentRoute.values()), CrossUnitAssignment::route),
            assignment.maybe("ownLeader", CONSENT, CrossUnitAssignment::ownLeader),
            assignment.maybe("receivingLeader", CONSENT, CrossUnitAssignment::receivingLeader)));

    private static final Form<WorkResultPlan> WORK_RESULT = Form.fields(CaseForms::workResult);

    private static final Form<PlanAnnex> ANNEX = Form.fields(annex -> new PlanAnnex(
            annex.each("resourceSupport", Form.text(), PlanAnnex::resourceSupport),
            annex.each("accountabilityScheme", Form.text(), PlanAnnex::accountabilityScheme),
            annex.each("consequences", Form.text(), PlanAnnex::consequences)));

    private static final Form<PlanRevision> REVISION = Form.fields(revision -> new PlanRevision(
            revision.take("reason", Form.text(), PlanRevision::reason),
            revision.take("by", PERSON, PlanRevision::by),
            revision.take("on", QuantityForms.DAY, PlanRevision::on)));

    private static final Form<PlanAgreement> AGREEMENT = Form.fields(agreement -> new PlanAgreement(
            agreement.take("employeeOn", QuantityForms.DAY, PlanAgreement::employeeOn),
            agreement.take("appraiser", PERSON, PlanAgreement::appraiser),
            agreement.take("appraiserOn", QuantityForms.DAY, PlanAgreement::appraiserOn)));

    private static final Form<PerformancePlan> PLAN_CONTENT = Form.fields(plan -> PerformancePlan.kept(
            plan.take("id", Form.text(), promised -> promised.id().value()),
            plan.take("owner", PERSON, PerformancePlan::owner),
            plan.take("days", QuantityForms.DAYS, PerformancePlan::days),
            plan.each("workResults", WORK_RESULT, PerformancePlan::workResults),
            plan.maybe("form", Form.coded(PlanForm.values()), PerformancePlan::form),
            plan.maybe("approach", Form.coded(PlanApproach.values()), PerformancePlan::approach),
            plan.maybe("position", POSITION, PerformancePlan::position),
            plan.each("behaviors", BEHAVIOR, PerformancePlan::behaviors),
            plan.take("annex", ANNEX, PerformancePlan::annex),
            plan.take("version", QuantityForms.WHOLE, PerformancePlan::version),
            plan.maybe("revision", REVISION, PerformancePlan::revision),
            plan.maybe("agreement", AGREEMENT, PerformancePlan::agreement)));

    // feedback

    private static final Form<FeedbackSubject> SUBJECT = Form.kinds(
            new Form.Kind<>(
                    "work-result",
                    FeedbackSubject.OfWorkResult.class,
                    wrapping(
                            Form.text(WorkResultId::value, WorkResultId::of),
                            FeedbackSubject.OfWorkResult::workResultId,
                            FeedbackSubject.OfWorkResult::new)),
            new Form.Kind<>(
                    "behavior",
                    FeedbackSubject.OfBehavior.class,
                    wrapping(
                            Form.coded(CoreValue.values()),
                            FeedbackSubject.OfBehavior::value,
                            FeedbackSubject.OfBehavior::new)),
            new Form.Kind<>(
                    "all-work-results",
                    FeedbackSubject.AllWorkResults.class,
                    Form.fields(none -> new FeedbackSubject.AllWorkResults())),
            new Form.Kind<>(
                    "all-behavior",
                    FeedbackSubject.AllBehavior.class,
                    Form.fields(none -> new FeedbackSubject.AllBehavior())));

    private static final Form<OngoingFeedback> FEEDBACK = Form.fields(feedback -> new OngoingFeedback(
            feedback.take("subject", SUBJECT, OngoingFeedback::subject),
            feedback.take("role", ROLE, OngoingFeedback::role),
            feedback.take("on", QuantityForms.DAY, OngoingFeedback::on),
            feedback.take("text", Form.text(), OngoingFeedback::text)));

    private static final Form<SelfAssessment> SELF_ASSESSMENT = Form.fields(own -> new SelfAssessment(
            own.take("subject", SUBJECT, SelfAssessment::subject),
            own.take("view", RATING, SelfAssessment::view),
            own.take("on", QuantityForms.DAY, SelfAssessment::on),
            own.words("text", SelfAssessment::text),
            own.each("evidence", EVIDENCE, SelfAssessment::evidence)));

    // appraisal

    private static final Form<OrganizationAchievement> ORGANIZATION =
            Form.fields(achievement -> new OrganizationAchievement(
                    achievement.take(
                            "predicate",
                            Form.coded(OrganizationPredicate.values()),
                            OrganizationAchievement::predicate),
                    achievement.take("decidedBy", PERSON, OrganizationAchievement::decidedBy),
                    achievement.take("on", QuantityForms.DAY, OrganizationAchievement::on),
                    achievement.words("reason", OrganizationAchievement::reason)));

    // the parts of a record

    /** Name and number. */
    record Officer(String name, Optional<EmployeeNumber> number) {}

    static final Form<Officer> OFFICER = Form.fields(officer -> new Officer(
            officer.take("name", Form.text(), Officer::name), officer.maybe("number", NUMBER, Officer::number)));

    /** The employment and the frame of the case. */
    record Post(
            PersonId employee,
            EmploymentStatus status,
            Position position,
            OrgUnit unit,
            Optional<PayGrade> grade,
            PersonId appraiser,
            AppraisalPeriod period,
            boolean headsOrganization) {}

    static final Form<Post> POST = Form.fields(post -> new Post(
            post.take("employee", PERSON, Post::employee),
            post.take("status", Form.coded(EmploymentStatus.values()), Post::status),
            post.take("position", POSITION, Post::position),
            post.take("unit", UNIT, Post::unit),
            post.maybe("grade", GRADE, Post::grade),
            post.take("appraiser", PERSON, Post::appraiser),
            post.take("period", QuantityForms.PERIOD, Post::period),
            post.take("headsOrganization", YES_OR_NO, Post::headsOrganization)));

    static final Form<List<PersonId>> PERSONS =
            Form.fields(persons -> persons.each("keys", PERSON_KEY, Function.identity()));

    /** What was promised: the plan, and what was expected of behavior. */
    record Promise(Optional<PerformancePlan> plan, List<WorkBehavior> behaviors) {}

    static final Form<Promise> PLAN = Form.fields(promise -> new Promise(
            promise.maybe("plan", PLAN_CONTENT, Promise::plan),
            promise.each("behaviors", BEHAVIOR, Promise::behaviors)));

    static final Form<List<Realization>> REALIZATIONS =
            Form.fields(part -> part.each("realizations", REALIZATION, Function.identity()));

    /** What was said. */
    record Said(List<OngoingFeedback> feedback, List<SelfAssessment> selfAssessments) {}

    static final Form<Said> SAID = Form.fields(said -> new Said(
            said.each("feedback", FEEDBACK, Said::feedback),
            said.each("selfAssessments", SELF_ASSESSMENT, Said::selfAssessments)));

    /** What was decided. */
    record Decisions(
            Optional<OrganizationAchievement> organizationAchievement,
            Optional<RatingDecision> workResultRating,
            Optional<RatingDecision> workBehaviorRating,
            Optional<YearResult> yearResult) {}

    /** What only some laws know. */
    record Extras(List<Extra<?>> extras, List<ComponentScore> componentScores) {

        Extras {
            checkOrder(extras, extra -> extra.key().path());
            checkOrder(componentScores, ComponentScore::name);
        }

        /** A case sorts them: what comes in another order is not what was written. */
        private static <T> void checkOrder(List<T> values, Function<T, String> name) {
            for (int i = 1; i < values.size(); i++) {
                String later = name.apply(values.get(i));
                Check.that(name.apply(values.get(i - 1)).compareTo(later) <= 0, "values", later, "is out of order");
            }
        }
    }

    /** One fact under its key. */
    record Extra<T>(FactKey<T> key, T value) {
        void addTo(AppraisalCaseBuilder builder) {
            builder.extra(key, value);
        }
    }

    private final FactForms forms;
    final Form<Decisions> decisions;
    final Form<Extras> extras;
    final Form<Predicate> predicate;

    CaseForms(FactForms forms) {
        this.forms = forms;
        Form<Coded> code = Form.text(Coded::code, forms::code);
        predicate = Form.placed(this::predicateText, this::predicate);
        Form<PeriodicResult> periodic = Form.fields(result -> new PeriodicResult(
                result.take("period", QuantityForms.PERIOD, PeriodicResult::period),
                result.take("predicate", predicate, PeriodicResult::predicate)));
        Form<YearProposal> proposal = Form.fields(proposed -> new YearProposal(
                proposed.take("strategy", code, YearProposal::strategy),
                proposed.take("standing", StepForms.STANDING, YearProposal::standing),
                proposed.take("confidence", StepForms.CONFIDENCE, YearProposal::confidence),
                proposed.maybe("predicate", predicate, YearProposal::predicate),
                proposed.each("from", periodic, YearProposal::from)));
        Form<YearResult> yearResult = Form.fields(result -> yearResult(
                result.take("predicate", predicate, YearResult::predicate),
                result.take("proposal", proposal, YearResult::proposal),
                result.take("decidedBy", PERSON, YearResult::decidedBy),
                result.take("role", ROLE, YearResult::role),
                result.take("on", QuantityForms.DAY, YearResult::on),
                result.words("reason", YearResult::reason)));
        Form<Coded> scheme = Form.kinds(
                new Form.Kind<>("policy", PolicyId.class, Contents.POLICY), new Form.Kind<>("code", Coded.class, code));
        Form<RatingProposal> ratingProposal = Form.fields(proposed -> new RatingProposal(
                proposed.take("scheme", scheme, RatingProposal::scheme),
                proposed.take("standing", StepForms.STANDING, RatingProposal::standing),
                proposed.take("confidence", StepForms.CONFIDENCE, RatingProposal::confidence),
                proposed.take("rating", RATING, RatingProposal::rating),
                proposed.take("score", QuantityForms.SCORE, RatingProposal::score)));
        Form<RatingDecision> decision = Form.fields(made -> new RatingDecision(
                made.take("rating", RATING, RatingDecision::rating),
                made.take("decidedBy", PERSON, RatingDecision::decidedBy),
                made.take("role", ROLE, RatingDecision::role),
                made.take("on", QuantityForms.DAY, RatingDecision::on),
                made.words("reason", RatingDecision::reason),
                made.maybe("proposal", ratingProposal, RatingDecision::proposal)));
        decisions = Form.fields(all -> new Decisions(
                all.maybe("organizationAchievement", ORGANIZATION, Decisions::organizationAchievement),
                all.maybe("workResultRating", decision, Decisions::workResultRating),
                all.maybe("workBehaviorRating", decision, Decisions::workBehaviorRating),
                all.maybe("yearResult", yearResult, Decisions::yearResult)));
        Form<Datum> origin = Form.kinds(
                new Form.Kind<>("code", Datum.Label.class, wrapping(code, Datum.Label::value, Datum.Label::new)),
                new Form.Kind<>("text", Datum.Text.class, wrapping(Form.text(), Datum.Text::value, Datum.Text::new)));
        Form<ComponentScore> component = Form.fields(score -> new ComponentScore(
                score.take("name", Form.text(), ComponentScore::name),
                score.take("score", QuantityForms.SCORE, ComponentScore::score),
                score.take("origin", origin, ComponentScore::origin)));
        extras = Form.fields(all -> new Extras(
                all.each("facts", new ExtraForm(), Extras::extras),
                all.each("componentScores", component, Extras::componentScores)));
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static boolean isYes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("write yes or no");
        }
        return text.equals("yes");
    }

    /** A value that is nothing but another. */
    private static <T, F> Form<T> wrapping(Form<F> form, Function<? super T, ? extends F> of, Function<F, T> make) {
        return new Form<>() {
            @Override
            public Node write(T value, Place place) {
                return form.write(of.apply(value), place);
            }

            @Override
            public T read(Node node, Place place) {
                F inner = form.read(node, place);
                return Form.made(place, () -> make.apply(inner));
            }
        };
    }

    private static IndividualIndicator indicator(Fields<IndividualIndicator> fields) {
        IndividualIndicator indicator = IndividualIndicator.of(
                fields.take("id", Form.text(), of -> of.id().value()),
                fields.take("measure", Form.text(), IndividualIndicator::measure),
                fields.take("polarity", Form.coded(Polarity.values()), IndividualIndicator::polarity),
                fields.take("target", TARGET, IndividualIndicator::target));
        Optional<Amount> baseline = fields.maybe("baseline", QuantityForms.AMOUNT, IndividualIndicator::baseline);
        Optional<Aspect> aspect = fields.maybe("aspect", Form.coded(Aspect.values()), IndividualIndicator::aspect);
        Optional<Consolidation> consolidation =
                fields.maybe("consolidation", Form.coded(Consolidation.values()), IndividualIndicator::consolidation);
        Optional<Trajectory> trajectory = fields.maybe("trajectory", TRAJECTORY, IndividualIndicator::trajectory);
        Optional<Amount> worst = fields.maybe("worstValue", QuantityForms.AMOUNT, IndividualIndicator::worstValue);
        Optional<Amount> stretch = fields.maybe("stretch", QuantityForms.AMOUNT, IndividualIndicator::stretch);
        indicator = with(indicator, baseline, IndividualIndicator::withBaseline);
        indicator = with(indicator, aspect, IndividualIndicator::withAspect);
        indicator = with(indicator, consolidation, IndividualIndicator::withConsolidation);
        indicator = with(indicator, trajectory, IndividualIndicator::withTrajectory);
        indicator = with(indicator, worst, IndividualIndicator::withWorstValue);
        return with(indicator, stretch, IndividualIndicator::withStretch);
    }

    private static WorkResultPlan workResult(Fields<WorkResultPlan> fields) {
        WorkResultPlan result = WorkResultPlan.of(
                fields.take("id", Form.text(), planned -> planned.id().value()),
                fields.take("description", Form.text(), WorkResultPlan::description),
                fields.take("category", Form.coded(ResultCategory.values()), WorkResultPlan::category),
                fields.each("indicators", INDICATOR, WorkResultPlan::indicators));
        Optional<LeaderSupport> support = fields.maybe("support", SUPPORT, WorkResultPlan::support);
        Optional<Perspective> perspective =
                fields.maybe("perspective", Form.coded(Perspective.values()), WorkResultPlan::perspective);
        Optional<Weight> weight = fields.maybe("weight", QuantityForms.WEIGHT, WorkResultPlan::weight);
        Optional<SpecialAssignment> special =
                fields.maybe("specialAssignment", SPECIAL, WorkResultPlan::specialAssignment);
        Optional<CrossUnitAssignment> crossUnit =
                fields.maybe("crossUnitAssignment", CROSS_UNIT, WorkResultPlan::crossUnitAssignment);
        result = with(result, support, WorkResultPlan::supporting);
        result = with(result, perspective, WorkResultPlan::under);
        result = with(result, weight, WorkResultPlan::weighing);
        result = with(result, special, WorkResultPlan::assigned);
        return with(result, crossUnit, WorkResultPlan::assigned);
    }

    /** Gives a value one more part. */
    private interface Giving<T, F> {
        T give(T value, F part);
    }

    private static <T, F> T with(T value, Optional<F> part, Giving<T, F> giving) {
        return part.isPresent() ? giving.give(value, part.get()) : value;
    }

    private static YearResult yearResult(
            Predicate predicate, YearProposal proposal, PersonId by, ActorRole role, LocalDate on, String reason) {
        YearResult result = (reason.isEmpty()
                        ? YearResult.adopt(proposal, by, role, on)
                        : YearResult.depart(proposal, predicate, by, role, on, reason))
                .orThrow();
        if (!result.predicate().equals(predicate)) {
            throw new IllegalArgumentException("what was adopted was not proposed");
        }
        return result;
    }

    private String predicateText(Predicate value, Place place) {
        return forms.scaleOf(value).orElseThrow(() -> place.refusal(NO_SCALE)) + " " + value.code();
    }

    private Predicate predicate(String text, Place place) {
        int space = text.indexOf(' ');
        return forms.predicate(text.substring(0, space), text.substring(space + 1))
                .orElseThrow(() -> place.refusal(Form.UNKNOWN_CODE));
    }

    /** A fact under a key: of a common kind, or of one that has a form of its own. */
    private final class ExtraForm implements Form<Extra<?>> {

        private final List<Common<?>> common = List.of(
                new Common<>("score", Score.class, QuantityForms.SCORE),
                new Common<>("percent", Percent.class, QuantityForms.PERCENT),
                new Common<>("weight", Weight.class, QuantityForms.WEIGHT),
                new Common<>("amount", Amount.class, QuantityForms.AMOUNT),
                new Common<>("ratio", Ratio.class, QuantityForms.RATIO),
                new Common<>("day", LocalDate.class, QuantityForms.DAY),
                new Common<>("days", DateRange.class, QuantityForms.DAYS),
                new Common<>("period", AppraisalPeriod.class, QuantityForms.PERIOD),
                new Common<>("text", String.class, Form.text()));

        @Override
        public Node write(Extra<?> extra, Place place) {
            return parts(extra, place);
        }

        private <T> Node parts(Extra<T> extra, Place place) {
            FactKey<T> key = extra.key();
            List<Node.Field> fields = new ArrayList<>();
            fields.add(new Node.Field("instrument", new Node.Text(key.instrument())));
            fields.add(new Node.Field("name", new Node.Text(key.name())));
            Optional<FactForms.Own<?>> own = forms.own(key.path());
            if (own.isPresent() && own.get().key().equals(key)) {
                fields.add(new Node.Field("own", written(own.get(), extra.value(), place.field("own"))));
                return new Node.Fields(fields);
            }
            for (Common<?> kind : common) {
                if (kind.type().equals(key.type())) {
                    fields.add(new Node.Field(kind.name(), kind.write(extra.value(), place.field(kind.name()))));
                    return new Node.Fields(fields);
                }
            }
            throw noForm(place, key.instrument(), key.name());
        }

        private Refusal noForm(Place place, String instrument, String name) {
            return place.refusal(NO_FORM, Term.of("instrument", instrument), Term.of("fact", name));
        }

        private <T> Node written(FactForms.Own<T> own, Object value, Place place) {
            return own.form().write(own.key().type().cast(value), place);
        }

        @Override
        public Extra<?> read(Node node, Place place) {
            if (!(node instanceof Node.Fields fields) || fields.fields().size() != 3) {
                throw place.refusal(Form.WRONG_KIND);
            }
            Fields.Read<Object> head = new Fields.Read<>(fields.fields().subList(0, 2), place);
            String instrument = head.take("instrument", Form.text(), fact -> "");
            String name = head.take("name", Form.text(), fact -> "");
            Node.Field value = fields.fields().get(2);
            Place inner = place.field(value.name());
            if (value.name().equals("own")) {
                String path = Form.made(
                        place, () -> FactKey.of(instrument, name, Object.class).path());
                FactForms.Own<?> own = forms.own(path).orElseThrow(() -> noForm(place, instrument, name));
                return readOwn(own, value.value(), inner);
            }
            for (Common<?> kind : common) {
                if (kind.name().equals(value.name())) {
                    return readCommon(kind, instrument, name, value.value(), inner);
                }
            }
            throw inner.refusal(Fields.UNKNOWN, Term.of("field", value.name()));
        }

        private <T> Extra<T> readOwn(FactForms.Own<T> own, Node node, Place place) {
            return new Extra<>(own.key(), own.form().read(node, place));
        }

        private <T> Extra<T> readCommon(Common<T> kind, String instrument, String name, Node node, Place place) {
            FactKey<T> key = Form.made(place, () -> FactKey.of(instrument, name, kind.type()));
            return new Extra<>(key, kind.form().read(node, place));
        }
    }

    /** A kind of value that needs no form of its own under a key. */
    private record Common<T>(String name, Class<T> type, Form<T> form) {
        Node write(Object value, Place place) {
            return form.write(type.cast(value), place);
        }
    }

    /** The facts under keys, in the order of the case. */
    static List<Extra<?>> extras(AppraisalCase facts) {
        List<Extra<?>> all = new ArrayList<>();
        for (FactKey<?> key : facts.extras()) {
            all.add(extra(facts, key));
        }
        return all;
    }

    private static <T> Extra<T> extra(AppraisalCase facts, FactKey<T> key) {
        return new Extra<>(key, facts.extra(key).orElseThrow());
    }
}
