package id.walesi.kinerja.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.TeamMember;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.PrivateNote;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.SpecialAssignment;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody wrote in free words never stands in the text form of a value: such texts end in logs. */
class HiddenTextTest {

    private static final String WORDS = "kata-kata Sri Contoh";
    private static final PersonId PERSON = PersonId.of(WORDS);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final DateRange DAYS = DateRange.since(DAY);
    private static final DateRange DAYS_OF_COURSE = DateRange.ofDay(DAY);
    private static final AppraisalPeriod PERIOD = AppraisalPeriod.ofQuarter(2025, 2);
    private static final Evidence EVIDENCE = new Evidence(EvidenceKind.DOCUMENT, WORDS);
    private static final Basis BASIS = new Basis(
            new Citation(new Instrument("x", "Peraturan Uji", DAYS), ""), Standing.EXTENSION, Confidence.INFERRED);

    private static List<Object> values() {
        Realization told = new Realization(IndicatorId.of("iki"), PERIOD, RealizedValue.told(WORDS), EVIDENCE);
        IndividualIndicator indicator =
                IndividualIndicator.of("iki", WORDS, Polarity.HIGHER_IS_BETTER, new TargetValue.Narrative(WORDS));
        WorkResultPlan result = WorkResultPlan.of("rhk", WORDS, ResultCategory.MAIN, List.of(indicator));
        OrgUnit unit = new OrgUnit("99.01", WORDS);
        Position post = Position.of(WORDS, FunctionalLevel.AHLI_MUDA);
        Term term = Term.of("words", WORDS);
        Rule rule = Rule.of("x/rule", BASIS, "result");
        return List.of(
                PERSON,
                unit,
                UnitPlacement.agency(unit, DAYS),
                post,
                Position.of(WORDS, PositionLevel.STAFF),
                Position.of(WORDS, AppointingAuthority.REGENT),
                CivilServant.of(PERSON, WORDS, EmploymentStatus.PNS, post, unit),
                TeamMember.member(PERSON, WORDS, DAYS),
                new WorkBehavior(CoreValue.LOYAL, WORDS),
                new Datum.Text(WORDS),
                term,
                new Step.Given(rule, term, "path"),
                new Trace(List.of(
                        new Step.Given(rule, term, "path"),
                        new Step.Decided(rule, term, "path", ActorRole.APPRAISER, DAY, WORDS))),
                Problem.error(ProblemCode.of("x.y"), "", term),
                EVIDENCE,
                told,
                told.value(),
                RealizationSeries.of(IndicatorId.of("iki")).record(told, DAY),
                indicator,
                result,
                PerformancePlan.of("skp", PERSON, PERIOD.days(), List.of(result)),
                new MatrixCell(WorkResultId.of("rhk"), WorkResultId.of("rhk-1"), WORDS, ResultCategory.MAIN),
                new SpecialAssignment(AssignmentScope.CROSS_AGENCY, WORDS, WORDS),
                new PlanAnnex(List.of(WORDS), List.of(WORDS), List.of(WORDS)),
                new DevelopmentItem("item", new DevelopmentNeed.WeakResult(IndicatorId.of("iki")), WORDS, DAY),
                new LearningActivity("jp", WORDS, DAYS_OF_COURSE, LearningHours.of(3), List.of()),
                PrivateNote.of(PERSON, DAY, WORDS),
                new OngoingFeedback(new FeedbackSubject.AllBehavior(), ActorRole.PEER, DAY, WORDS),
                new SelfAssessment(
                        new FeedbackSubject.AllBehavior(), ExpectationRating.MEETS, DAY, WORDS, List.of(EVIDENCE)),
                new OrganizationAchievement(OrganizationPredicate.GOOD, PERSON, DAY, WORDS),
                new RatingDecision(ExpectationRating.MEETS, PERSON, ActorRole.APPRAISER, DAY, WORDS),
                AppraisalAct.of("act", 0, AppraisalAction.OBJECT, PERSON, DAY).because(WORDS));
    }

    @Test
    void freeWordsAreNeverInTheTextOfAValue() {
        for (Object value : values()) {
            String text = value.toString();
            assertFalse(text.contains("Contoh"), value.getClass() + " prints " + text);
            assertFalse(text.contains("@"), value.getClass() + " says nothing: " + text);
        }
    }

    @Test
    void andYetTheTextSaysWhatItIs() {
        List<String> texts = values().stream().map(Object::toString).toList();
        for (String expected : List.of(
                "OrgUnit[99.01]",
                "Structural[STAFF]",
                "Functional[AHLI_MUDA]",
                "OfficeOfState[REGENT]",
                "Text[***]",
                "Evidence[DOCUMENT]",
                "IndividualIndicator[iki]",
                "WorkResultPlan[rhk, MAIN]",
                "MatrixCell[rhk for rhk-1, MAIN]",
                "DevelopmentItem[item, due by 2025-06-30]",
                "LearningActivity[jp, 2025-06-30..2025-06-30]",
                "SpecialAssignment[CROSS_AGENCY]")) {
            assertTrue(texts.contains(expected), expected + " is not in " + texts);
        }
    }
}
