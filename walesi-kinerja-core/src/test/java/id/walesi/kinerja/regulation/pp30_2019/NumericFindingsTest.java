package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.regulation.pp30_2019.Numeric.ENGINE;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.codes;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.part;
import static id.walesi.kinerja.specimen.NumericCases.SECOND_HALF;
import static id.walesi.kinerja.specimen.NumericCases.behaving;
import static id.walesi.kinerja.specimen.NumericCases.higher;
import static id.walesi.kinerja.specimen.NumericCases.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PlanScores;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.specimen.NumericCases;
import id.walesi.kinerja.specimen.NumericCases.Work;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What keeps a case from being judged is found, with its place and its article; and a verdict tells its steps. */
class NumericFindingsTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2023);

    private static AppraisalCaseBuilder planned(List<WorkResultPlan> results) {
        return Specimen.empty(SECOND_HALF)
                .plan(PerformancePlan.of("skp-1", Specimen.EMPLOYEE, SECOND_HALF.days(), results));
    }

    private static WorkResultPlan result(ResultCategory category, IndividualIndicator... indicators) {
        return WorkResultPlan.of("r", "Rencana kinerja", category, List.of(indicators));
    }

    private static List<String> plans(PlanScores.Plan... plans) {
        AppraisalCase facts = Specimen.empty(YEAR)
                .extra(Pp30Facts.PLAN_SCORES, new PlanScores(List.of(plans)))
                .extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(100))
                .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                .build();
        return codes(Numeric.article41(ENGINE, facts));
    }

    private static DateRange days(int year, int month, int toYear, int toMonth) {
        return DateRange.of(LocalDate.of(year, month, 1), LocalDate.of(toYear, toMonth, 1));
    }

    @Test
    void plansLieWithinThePeriodAndCoverIt() {
        String scores = "extras[pp30-2019][plan-scores]";
        assertEquals(
                List.of("error pp30.plan-outside-period at " + scores + ".scores[a]"),
                plans(new PlanScores.Plan(PlanId.of("a"), days(2022, 12, 2024, 1), Score.of(80))));
        assertEquals(
                List.of("error pp30.off-scale at " + scores + ".scores[a]"),
                plans(new PlanScores.Plan(PlanId.of("a"), days(2023, 1, 2024, 1), Score.of(131))));
        assertEquals(
                List.of("error appraisal.segment-gap at " + scores + ".segments[1]"),
                plans(new PlanScores.Plan(PlanId.of("a"), days(2023, 1, 2023, 12), Score.of(80))));
    }

    @Test
    void aPlanNeedsMainResultsRealizedOnce() {
        assertEquals(
                List.of("error pp30.main-results-missing at plan"),
                codes(ENGINE.judge(behaving(
                        planned(List.of(result(ResultCategory.ADDITIONAL, higher("i", "100")))), 1))));
        assertEquals(
                List.of(
                        "error pp30.realization-not-one at realizations[i]",
                        "error pp30.cascading-missing at plan.workResults[r]"),
                codes(ENGINE.judge(behaving(planned(List.of(result(ResultCategory.MAIN, higher("i", "100")))), 1))));
        AppraisalCaseBuilder twice = new Work(SECOND_HALF)
                .duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, higher("i", "100"), percent("100"))
                .duty(DutyGroup.ACTION_PLANS_AND_INITIATIVES, higher("j", "100"), percent("100"))
                .ofLeader()
                .realization(new Realization(
                        IndicatorId.of("i"), AppraisalPeriod.ofQuarter(2021, 3), percent("50"), Specimen.evidence()));
        assertEquals(
                List.of("error pp30.realization-not-one at realizations[i]"), codes(ENGINE.judge(behaving(twice, 1))));
    }

    @Test
    void severalIndicatorsMeasureAnAspectEach() {
        IndividualIndicator one = higher("i", "100").withAspect(Aspect.QUALITY);
        IndividualIndicator other = higher("j", "100").withAspect(Aspect.QUALITY);
        IndividualIndicator third = higher("k", "100").withAspect(Aspect.TIME);
        AppraisalCaseBuilder builder = planned(List.of(result(ResultCategory.MAIN, one, other, third)));
        for (String id : List.of("i", "j", "k")) {
            builder.realization(new Realization(IndicatorId.of(id), SECOND_HALF, percent("100"), Specimen.evidence()));
        }
        assertEquals(
                List.of(
                        "error pp30.aspects-unclear at plan.workResults[r]",
                        "error pp30.cascading-missing at plan.workResults[r]"),
                codes(ENGINE.judge(behaving(builder, 1))));
    }

    @Test
    void anAdditionalDutyNeedsItsScopeAndANonDirectResultTheSuperiorsPlan() {
        AppraisalCase facts = behaving(
                planned(List.of(
                                result(ResultCategory.MAIN, higher("i", "100"))
                                        .supporting(LeaderSupport.of(WorkResultId.of("atasan"))
                                                .by(CascadingMethod.NON_DIRECT)),
                                WorkResultPlan.of(
                                        "s", "Tambahan", ResultCategory.ADDITIONAL, List.of(higher("j", "100")))))
                        .realization(
                                new Realization(IndicatorId.of("i"), SECOND_HALF, percent("100"), Specimen.evidence()))
                        .realization(
                                new Realization(IndicatorId.of("j"), SECOND_HALF, percent("100"), Specimen.evidence())),
                1);
        String details = "extras[permenpanrb8-2021][result-details]";
        assertEquals(
                List.of(
                        "error pp30.superior-plan-missing at " + details + ".superiorValues[r]",
                        "error pp30.additional-scope-missing at " + details + ".scopes[s]"),
                codes(ENGINE.judge(facts)));
        for (Problem problem : ENGINE.judge(facts).problems()) {
            assertTrue(problem.citation().orElseThrow().toString().startsWith("PermenPANRB 8/2021 Lampiran"));
        }
    }

    @Test
    void behaviorIsGivenInOneWay() {
        AppraisalCase facts = behaving(
                new Work(SECOND_HALF)
                        .direct(List.of(100))
                        .ofStaff()
                        .extra(Pp30Facts.BEHAVIOR_LEVELS, NumericCases.levels(3, 4, 3)),
                100);
        assertEquals(
                List.of("error pp30.behavior-score-twice at extras[pp30-2019][behavior-score]"),
                codes(ENGINE.judge(facts)));
    }

    @Test
    void aSeniorExecutiveIsJudgedAsALeaderAndAnAdministratorIsNot() {
        for (PositionLevel level : PositionLevel.values()) {
            CivilServant person = CivilServant.of(
                    Specimen.EMPLOYEE,
                    Specimen.NAME,
                    EmploymentStatus.PNS,
                    Position.of("Jabatan Rekaan", level),
                    new OrgUnit("99.01", "Bagian Rekaan"));
            AppraisalCaseBuilder builder = AppraisalCase.of(person, Specimen.APPRAISER, SECOND_HALF);
            boolean leads = level.code().startsWith("jpt");
            Work work = leads
                    ? new Work(SECOND_HALF)
                            .duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, higher("i", "100"), percent("100"))
                            .duty(DutyGroup.ACTION_PLANS_AND_INITIATIVES, higher("j", "100"), percent("100"))
                    : new Work(SECOND_HALF).direct(List.of(100));
            Judged judged = ENGINE.judge(behaving(work.on(builder), 100)).orThrow();
            assertEquals(Ratio.of(leads ? 109 : 100), part(judged, 0), level.code());
            assertEquals(
                    leads
                            ? new Step.Skipped(MethodsPolicy.STAFF, "leads")
                            : new Step.Skipped(MethodsPolicy.LEADERS, "does-not-lead"),
                    judged.trace().steps().get(0));
        }
    }

    @Test
    void aVerdictTellsItsStepsInBothLanguages() {
        PolicyCatalog catalog = NumericCases.choose(PolicyCatalog.builder())
                .provider(new NumericProvider())
                .build();
        Judged judged = ENGINE.judge(behaving(
                        new Work(SECOND_HALF)
                                .direct(List.of(101))
                                .additional(AssignmentScope.CROSS_UNIT, higher("t", "100"), percent("100"))
                                .ofStaff(),
                        100))
                .orThrow();
        String indonesian =
                String.join("\n", ExplanationText.of(catalog, new Locale("id")).lines(judged));
        String english =
                String.join("\n", ExplanationText.of(catalog, Locale.ENGLISH).lines(judged));
        assertTrue(
                indonesian.contains("70% nilai SKP 121,6 ditambah 30% nilai perilaku kerja 100 menjadi 115,12."),
                indonesian);
        assertTrue(indonesian.contains("Tanpa ide baru, nilai 115,12"), indonesian);
        assertTrue(english.contains("The value 100 x factor 80% x weight of the scope 2% makes 1.6."), english);
    }
}
