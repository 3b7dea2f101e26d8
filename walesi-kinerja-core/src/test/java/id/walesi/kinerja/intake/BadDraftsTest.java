package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.report.Wording;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that are wrong in one place: each is refused with its code, at its place, in both languages. */
@Timeout(10)
class BadDraftsTest {

    private static final CaseDraft FULL = Drafts.fullCase();
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Wording INDONESIAN = Wording.in(Locale.forLanguageTag("id"));
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    /** The first look at a draft also loads the classes. */
    @BeforeAll
    static void look() {
        assertTrue(Intake.check(FULL, DraftStage.AT_APPRAISAL).list().stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Test
    void thereAreAHundredAndTwenty() {
        int drafts = Stream.of(BadDraftsTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(CsvSource.class))
                .filter(Objects::nonNull)
                .mapToInt(rows -> rows.value().length)
                .sum();
        assertTrue(drafts >= 120, drafts + " drafts");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // place, text, code, place of the finding if it is another
                "employee.id,190001011920011001.0,text.spreadsheet-number,-",
                "employee.id,1.9E+17,text.spreadsheet-number,-",
                "employee.id,-,intake.missing,-",
                "employee.name,' ',intake.missing,-",
                "employee.status,PPK,text.unknown-code,-",
                "employee.status,pppk,person.number-of-other-status+person.grade-of-other-status,employee.nip+employee.grade",
                "employee.nip,190013011920011001,identity.birth-date,-",
                "employee.nip,190001011920013001,identity.sex-digit,-",
                "employee.nip,190001011920131001,identity.appointment-month,-",
                "employee.nip,190001011920011000,identity.serial,-",
                "employee.nip,1.90001011920011E+17,identity.spreadsheet-number,-",
                "employee.nip,'190001011920011001 ',identity.surrounding-blanks,-",
                "employee.nip,19000101192001100,identity.length,-",
                "employee.niPppk,190001011920211001,person.number-of-other-status+person.two-numbers,employee.niPppk+employee",
                "employee.legacyNip,123456789,person.two-numbers,employee",
                "employee.legacyNip,12345678A,identity.not-ascii-digits+person.two-numbers,employee.legacyNip+employee",
                "employee.grade,IX,person.grade-of-other-status,-",
                "employee.grade,iii/c,text.unknown-code,-",
                "employee.position.level,kepala,text.unknown-code,-",
                "employee.position.title,-,intake.missing,-",
                "employee.unit.id,' 99.01',text.surrounding-blanks,-",
                "appraiser,-,intake.missing,-",
                "appraiser,'p\u200B-2',text.hidden-character,-",
                "appraiser,p-1,appraisal.self-appraisal+appraisal.decided-by-other,appraiser+workResultRating.decidedBy",
                "period,Tahun 2025,text.not-a-period,-",
                "period,45678,text.not-a-period,-",
                "period,2026,appraisal.plan-does-not-cover-period+appraisal.realization-outside-period+appraisal.year-proposal-from-outside,plan.days",
                "plan.owner,p-9,appraisal.plan-of-other-person,-",
                "plan.firstDay,45658,text.date-serial,-",
                "plan.firstDay,01/02/2025,text.date-ambiguous,-",
                "plan.lastDay,2025-02-30,text.no-such-day,-",
                "plan.lastDay,2024-12-31,intake.days-exchanged,-",
                "plan.form,skp,text.unknown-code,-",
                "plan.agreement.appraiser,p-1,target.self-agreed,-",
                "plan.agreement.appraiserOn,11 Januari,text.not-a-date,-",
                "plan.annex.consequences[0],'',intake.missing,-",
                "plan.behaviors[1].value,service-oriented,target.core-value-twice,-",
                "plan.workResults[1].id,r1,target.work-result-twice,-",
                "plan.workResults[0].weight,-1,text.number-negative,-",
                "plan.workResults[0].support.results[1],L1,target.leader-result-twice,-",
                "plan.workResults[0].specialAssignment.scope,within-unit,target.special-assignment-within-unit,-",
                "plan.workResults[0].crossUnitAssignment.route,berpindah,text.unknown-code,-",
                "plan.workResults[1].indicators[0].id,i1,target.indicator-twice,-",
                "plan.workResults[0].indicators[1].id,i1,target.indicator-twice,-",
                "plan.workResults[0].indicators[0].measure,-,intake.missing,-",
                "plan.workResults[0].indicators[0].target.kind,-,intake.missing,-",
                "plan.workResults[0].indicators[0].target.value,287.500,text.number-ambiguous,-",
                "plan.workResults[0].indicators[0].target.value,'287,5',text.number-decimal-comma,-",
                "plan.workResults[0].indicators[0].target.value,1.234.567,text.number-grouped,-",
                "plan.workResults[0].indicators[0].target.value,1e100000000,text.number-scientific,-",
                "plan.workResults[0].indicators[0].target.value,99999999999999999999,text.number-too-long,-",
                "plan.workResults[0].indicators[0].target.value,seratus,text.not-a-number,-",
                "plan.workResults[0].indicators[0].target.value,\u0661\u0660\u0660,text.not-ascii-digits,-",
                "plan.workResults[0].indicators[0].target.value,-,intake.missing-for-kind,-",
                "plan.workResults[0].indicators[0].target.lowest,5,intake.unused-for-kind,-",
                "plan.workResults[0].indicators[0].target.unit,Dokumen,text.not-a-unit,-",
                "plan.workResults[0].indicators[0].baseline.unit,person,indicator.unit-differs,-",
                "plan.workResults[0].indicators[0].worstValue.unit,person,indicator.unit-differs,-",
                "plan.workResults[0].indicators[0].stretch.value,100,indicator.stretch-not-beyond-target,plan.workResults[0].indicators[0].stretch",
                "plan.workResults[0].indicators[0].stretch.unit,person,indicator.stretch-not-beyond-target,plan.workResults[0].indicators[0].stretch",
                "plan.workResults[0].indicators[0].worstValue.value,0,indicator.worst-value-zero,-",
                "plan.workResults[0].indicators[0].trajectory.milestones[1].period,2025-Q1,indicator.milestone-out-of-order,-",
                "plan.workResults[0].indicators[0].trajectory.milestones[1].unit,person,indicator.unit-differs,-",
                "plan.workResults[0].indicators[1].target.highest,2,indicator.target-bounds-exchanged,-",
                "plan.workResults[1].indicators[1].target.day,akhir tahun,text.not-a-date,-",
                "plan.workResults[1].indicators[2].target.text,-,intake.missing-for-kind,-",
                "realizations[0].indicatorId,i9,appraisal.unknown-indicator,-",
                "realizations[0].period,2024-Q1,appraisal.realization-outside-period,-",
                "realizations[1].period,2025-Q1,appraisal.realization-twice,realizations[1]",
                "realizations[0].value.unit,person,appraisal.realization-does-not-answer-target,realizations[0].value",
                // the same unit in other words: refused rather than guessed
                "realizations[0].value.unit,dokumen,appraisal.realization-does-not-answer-target,realizations[0].value",
                "realizations[0].value.unit,documents,appraisal.realization-does-not-answer-target,realizations[0].value",
                "realizations[0].value.unit,%,text.not-a-unit,-",
                "realizations[0].value.reason,not-measured,intake.unused-for-kind,-",
                "realizations[4].value.reason,lupa,text.unknown-code,-",
                "realizations[0].evidence.sha256,abc,text.not-a-digest,-",
                "realizations[0].evidence.kind,foto,text.unknown-code,-",
                "behaviors[1].value,accountable,appraisal.core-value-twice,-",
                "feedback[0].subject.workResultId,r9,appraisal.unknown-work-result,feedback[0].subject",
                "feedback[0].subject.coreValue,loyal,intake.unused-for-kind,-",
                "feedback[1].text,-,intake.missing,-",
                "headsOrganization,mungkin,text.not-true-or-false,-",
                "headsOrganization,tidak,appraisal.organization-without-head,organizationAchievement",
                "organizationAchievement.predicate,Sangat Baik,text.unknown-code,-",
                "organizationAchievement.on,2024-12-31,appraisal.organization-decided-before-period,-",
                "organizationAchievement.decidedBy,p-1,appraisal.self-appraisal,-",
                "workResultRating.rating,Baik,text.unknown-code,-",
                "workResultRating.decidedBy,p-1,appraisal.self-appraisal,-",
                "workBehaviorRating.decidedBy,p-9,appraisal.decided-by-other,-",
                "workBehaviorRating.on,2024-12-31,appraisal.decided-before-period,-",
                "selfAssessments[1].subject.workResultId,r9,appraisal.unknown-work-result,selfAssessments[1].subject",
                "selfAssessments[0].view,istimewa,text.unknown-code,-",
                "extras[0].number,76.500,text.number-ambiguous,-",
                "extras[1].name,a,appraisal.extra-fact-twice,extras[contoh][a]",
                "extras[0].name,Nilai A,text.not-a-code,-",
                "extras[5].text,-,intake.missing-for-kind,-",
                "componentScores[0].score,Rp5,text.not-a-number,-",
                "componentScores[0].origin,-,intake.missing,-",
                "period,2025-Q1,appraisal.realization-outside-period+appraisal.year-result-of-part+appraisal.year-proposal-from-outside,yearResult+yearResult.proposal.from[0]",
                "yearResult.proposal,-,intake.missing,-",
                "yearResult.proposal.strategy,-,intake.missing,-",
                "yearResult.proposal.strategy,rata-rata,text.unknown-code,-",
                "yearResult.proposal.from[0].period,2025,policy.periodic-results-overlap,yearResult.proposal.from[1]",
                "yearResult.proposal.from[1].period,2024-Q1,policy.periodic-results-of-two-years,yearResult.proposal.from[0]",
                "yearResult.proposal.from[0].period,Tahun,text.not-a-period,-",
                "yearResult.proposal.from[1].predicate,istimewa,text.unknown-code,-",
                "yearResult.proposal.from[1].predicate,-,intake.missing,-",
                "yearResult.predicate,Baik,appraisal.departure-agrees,-",
                "yearResult.predicate,-,intake.missing,-",
                "yearResult.reason,' ',appraisal.departure-without-reason,-",
                "yearResult.decidedBy,p-1,appraisal.self-appraisal,-",
                "yearResult.decidedBy,p-9,appraisal.decided-by-other,-",
                "yearResult.decidedBy,-,intake.missing,-",
                "yearResult.role,-,intake.missing,-",
                "yearResult.on,45678,text.date-serial,-",
            })
    void oneWrongPlaceIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(FULL, place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "indicatorId,-,intake.missing,-",
                "indicatorId,1E+17,text.spreadsheet-number,-",
                "entries[0].realization,-,intake.missing,-",
                "entries[0].realization.period,Tahun,text.not-a-period,-",
                "entries[1].realization.indicatorId,i9,indicator.realization-of-other-indicator,-",
                "entries[0].recordedOn,-,intake.missing,-",
                "entries[0].recordedOn,45678,text.date-serial,-",
                "entries[0].recordedOn,2025-07-03,indicator.entry-out-of-order,entries[1].recordedOn",
                "entries[1].recordedOn,2025-04-01,indicator.entry-out-of-order,-",
                "entries[2].recordedOn,2025-07-01,indicator.entry-out-of-order,-",
                "entries[0].correction,salah ketik,indicator.nothing-to-correct,-",
                "entries[2].correction,' ',indicator.realization-recorded-already,-",
                "entries[2].realization.period,2025-Q3,indicator.nothing-to-correct,entries[2].correction",
                "entries[1].realization.period,2025-Q1,indicator.realization-recorded-already,entries[1].correction",
            })
    void oneWrongPlaceOfASeriesIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.series(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "id,-,intake.missing,-",
                "name,' ',intake.missing,-",
                "unitId,' 99.01',text.surrounding-blanks,-",
                "unitId,-,intake.missing,-",
                "members[0].person,-,intake.missing,-",
                "members[0].person,1E+17,text.spreadsheet-number,-",
                "members[0].role,-,intake.missing,-",
                "members[0].role,ketua,text.unknown-code,-",
                "members[0].firstDay,-,intake.missing,-",
                "members[0].lastDay,45678,text.date-serial,-",
                "members[0].lastDay,2024-12-31,intake.days-exchanged,-",
                "members[0].lastDay,2025-07-01,team.two-leads+team.member-twice,members[2]+members[3]",
                "members[1].role,lead,team.two-leads,members[1]",
                "members[2].person,p-1,team.member-twice,members[2]",
                "members[3].person,p-1,team.member-twice,members[3]",
            })
    void oneWrongPlaceOfATeamIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.team(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "id,-,intake.missing,-",
                "about,p-9,feedback.request-about-other,requests[1].about",
                "period,2025-Q9,text.not-a-period,-",
                "period,2025-Q3,feedback.asked-before-period,requests[2].askedOn",
                "minimum,-1,text.number-out-of-range,-",
                "minimum,1,feedback.anonymous-group-of-one,-",
                "minimum,4,feedback.group-too-small,releases[0].role",
                "scales[0].code,Terbuka,text.not-a-code,-",
                "scales[1].code,open,feedback.scale-twice,-",
                "scales[0].subject,-,intake.missing,-",
                "scales[0].question,' ',intake.missing,-",
                "scales[0].steps,1,text.number-out-of-range,-",
                "scales[0].steps,11,text.number-out-of-range,-",
                "scales[0].steps,3,feedback.answer-off-scale,requests[3].ratings[open]",
                "requests[2].giver,p-4,feedback.rater-twice,requests[3].giver",
                "requests[2].id,q-p-4,feedback.request-twice,requests[3].id",
                "requests[2].ratings[1].scale,open,feedback.scale-answered-twice,-",
                "requests[2].ratings[1].scale,warm,feedback.unknown-scale,requests[2].ratings[warm]",
                "requests[2].ratings[1].answer,0,text.number-out-of-range,-",
                "requests[2].answeredOn,-,feedback.answer-half-given,-",
                "requests[0].askedOn,2025-06-10,feedback.group-still-open,releases[0].role",
                "releases[0].role,appraiser,feedback.role-is-named+feedback.group-too-small,-",
                "releases[0].on,2025-06-01,feedback.group-too-small,releases[0].role",
                "releases[0].on,45678,text.date-serial,-",
            })
    void oneWrongPlaceOfARoundIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.round(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "id,-,intake.missing,-",
                "text,' ',intake.missing,-",
                "by,p-1,feedback.recognition-of-oneself,-",
                "on,2025-06-29,feedback.recognition-before-ground,-",
                "kind,pujian,text.unknown-code,-",
                "kind,-,intake.missing,-",
                "indicatorId,-,intake.missing-for-kind,-",
                "period,-,intake.missing-for-kind,-",
                "polarity,-,intake.missing-for-kind,-",
                "before,-,intake.missing-for-kind,-",
                "after,-,intake.missing-for-kind,-",
                "unit,-,intake.missing-for-kind,-",
                "contributionId,k-1,intake.unused-for-kind,-",
                "confirmedOn,2025-01-01,intake.unused-for-kind,-",
                "after,5.5,feedback.recognition-without-progress,ground",
                "before,'5,5',text.number-decimal-comma,-",
                "unit,Hari,text.not-a-unit,-",
            })
    void oneWrongPlaceOfARecognitionIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.recognition(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "contributionId,-,intake.missing-for-kind,-",
                "confirmedOn,-,intake.missing-for-kind,-",
                "indicatorId,i1,intake.unused-for-kind,-",
                "unit,day,intake.unused-for-kind,-",
                "confirmedOn,2025-07-02,feedback.recognition-before-ground,on",
            })
    void oneWrongPlaceOfARecognizedContributionIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.recognizedContribution(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "person,-,intake.missing,-",
                "activities[0].title,-,intake.missing,-",
                "activities[0].hours,-,intake.missing,-",
                "activities[0].hours,-2,development.hours-negative,-",
                "activities[0].hours,dua belas,text.not-a-number,-",
                "activities[0].lastDay,2025-03-09,intake.days-exchanged,-",
                "activities[1].lastDay,2025-03-10,development.activities-overlap,activities[1].days",
                "activities[1].id,k-1,development.activity-twice,-",
                "activities[0].competencies[1],Pelayanan,text.not-a-code,-",
            })
    void oneWrongPlaceOfALogIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.log(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "post,' ',intake.missing,-",
                "required,-,intake.missing,-",
                "required[0].level,0,text.number-out-of-range,-",
                "required[0].name,-,intake.missing,-",
                "required[1].code,sheets,development.competency-twice,-",
                "required[0].indicators[1],' i2',text.surrounding-blanks,-",
            })
    void oneWrongPlaceOfAStandardIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.standard(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "id,-,intake.missing,-",
                "hours,-1,development.hours-negative,-",
                "leadsTo,-,intake.missing,-",
                "leadsTo[0].level,0,text.number-out-of-range,-",
                "leadsTo[1].competency,sheets,development.competency-twice,-",
            })
    void oneWrongPlaceOfAnOfferIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.offer(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "reviewOn,2025-01-20,development.review-before-plan,-",
                "drawnOn,-,intake.missing,-",
                "items,-,intake.missing,-",
                "items[0].id,b-2,development.item-twice,items[1].id",
                "items[0].dueBy,2025-01-19,development.due-before-plan,-",
                "items[0].kind,bosan,text.unknown-code,-",
                "items[0].competency,-,intake.missing-for-kind,-",
                "items[0].indicatorId,i1,intake.unused-for-kind,-",
                "items[1].indicatorId,-,intake.missing-for-kind,-",
                "items[1].coreValue,loyal,intake.unused-for-kind,-",
                "items[2].coreValue,-,intake.missing-for-kind,-",
                "items[2].competency,sheets,intake.unused-for-kind,-",
                "items[2].activity,' ',intake.missing,-",
            })
    void oneWrongPlaceOfADevelopmentPlanIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.developmentPlan(), place, text), place, codes, places);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "id,skp-2,target.revision-of-other-plan,-",
                "owner,p-9,target.plan-of-other-person,-",
                "revision.revised,-,intake.missing,-",
                "revision.revised.agreement,-,target.revision-of-draft,-",
                "revision.revised.workResults[1].id,r1,target.work-result-twice,-",
                "revision.reason,' ',intake.missing,-",
                "revision.by,-,intake.missing,-",
                "revision.by,1E+17,text.spreadsheet-number,-",
                "revision.on,-,intake.missing,-",
                "revision.on,45678,text.date-serial,-",
                "revision.on,2025-01-10,target.revised-before-agreement,-",
                "revision.on,2025-07-04,target.agreed-before-revision,agreement",
                "agreement.appraiser,p-1,target.self-agreed,-",
                "workResults[1].id,r1,target.work-result-twice,-",
            })
    void oneWrongPlaceOfALaterVersionIsFoundThere(String place, String text, String codes, String places) {
        assertFoundThere(Drafts.with(Drafts.revisedPlan(), place, text), place, codes, places);
    }

    private static void assertFoundThere(Draft<?> draft, String place, String codes, String places) {
        long start = THREAD.getCurrentThreadCpuTime();
        Problems problems = Intake.check(draft, DraftStage.AT_APPRAISAL);
        long millis = (THREAD.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(millis < 50, place + " took " + millis + " ms");
        List<Problem> errors = problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        List<String> found = errors.stream()
                .map(problem -> problem.code().value())
                .distinct()
                .toList();
        assertEquals(List.of(codes.split("\\+")), found, () -> problems.toString());
        List<String> expected = List.of((places == null ? place : places).split("\\+"));
        assertTrue(
                errors.stream().map(Problem::path).toList().containsAll(expected),
                () -> expected + " not all in " + problems);
        assertFalse(Intake.convert(draft, DraftStage.AT_APPRAISAL).succeeded());
        for (Problem problem : errors) {
            String indonesian = INDONESIAN.text(problem);
            String english = ENGLISH.text(problem);
            assertTrue(indonesian.startsWith("Kesalahan: "), indonesian);
            assertTrue(english.startsWith("Error: "), english);
            assertNotEquals(indonesian.replace("Kesalahan", ""), english.replace("Error", ""));
            assertFalse((indonesian + english).contains("{"), indonesian + english);
            assertFalse(english.contains("Sri"), english);
            assertFalse(english.contains("1900010119"), english);
        }
    }

    @Test
    void aRoundThatCannotBeOpenedStillTellsWhatIsWrongWithItsRequests() {
        FeedbackRoundDraft draft = Drafts.with(Drafts.round(), "minimum", "1");
        draft = Drafts.with(draft, "requests[1].about", "p-9");
        draft = Drafts.with(draft, "requests[2].ratings[0].answer", "9");
        draft = Drafts.with(draft, "requests[3].giver", "p-1");
        draft = Drafts.with(draft, "releases[0].role", "appraiser");
        assertEquals(
                List.of(
                        "feedback.asked-of-oneself at requests[3].giver",
                        "feedback.anonymous-group-of-one at minimum",
                        "feedback.request-about-other at requests[1].about",
                        "feedback.answer-off-scale at requests[2].ratings[open]",
                        "feedback.role-is-named at releases[0].role"),
                Intake.check(draft, DraftStage.AS_FACT).list().stream()
                        .map(problem -> problem.code() + " at " + problem.path())
                        .toList());
    }

    private static Set<String> foundIn(FeedbackRoundDraft draft) {
        return Intake.check(draft, DraftStage.AS_FACT).list().stream()
                .map(problem -> problem.code() + " at " + problem.path())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // two wrong places of one request, what is found in it
                "giver,p-1,answeredOn,2025-05-01,feedback.asked-of-oneself at giver+feedback.before-request at askedOn",
                "answerBy,2025-05-30,answeredOn,2025-06-01,feedback.due-before-asked at answerBy+feedback.before-request at askedOn",
                "answerBy,2025-05-30,answeredOn,2025-06-20,feedback.due-before-asked at answerBy",
                "answerBy,2025-05-30,ratings[0].answer,9,feedback.due-before-asked at answerBy+feedback.answer-off-scale at ratings[open]",
                "about,p-3,ratings[0].answer,9,feedback.asked-of-oneself at giver+feedback.answer-off-scale at ratings[open]"
            })
    void aRequestThatCannotBeAskedStillTellsWhatIsWrongWithItsAnswer(
            String place, String text, String other, String second, String found) {
        FeedbackRoundDraft draft = Drafts.with(Drafts.round(), "requests[2]." + place, text);
        draft = Drafts.with(draft, "requests[2]." + other, second);
        Set<String> expected = Stream.of(found.split("\\+"))
                .map(finding -> finding.replace(" at ", " at requests[2]."))
                .collect(Collectors.toSet());
        assertEquals(expected, foundIn(draft));
    }

    @Test
    void anAnswerOnScalesAloneHasNoWordsAndIsNoEmptyAnswer() {
        FeedbackRoundDraft silent = Drafts.with(Drafts.round(), "requests[1].answer", null);
        assertEquals(
                "",
                Intake.convert(silent, DraftStage.AS_FACT)
                        .orThrow()
                        .named()
                        .get(0)
                        .text());
        FeedbackRoundDraft unread = Drafts.with(silent, "requests[1].ratings[0].answer", null);
        unread = Drafts.with(unread, "requests[1].ratings[1].answer", null);
        assertEquals(
                Set.of(
                        "intake.missing at requests[1].ratings[0].answer",
                        "intake.missing at requests[1].ratings[1].answer"),
                foundIn(unread));
    }

    @Test
    void aRoundOfWhichNoScaleCanBeReadIsNotSaidToHaveNone() {
        FeedbackRoundDraft draft = Drafts.with(Drafts.round(), "scales[0].code", null);
        draft = Drafts.with(draft, "scales[1].code", null);
        assertEquals(Set.of("intake.missing at scales[0].code", "intake.missing at scales[1].code"), foundIn(draft));
        assertEquals(
                Set.of("feedback.round-without-scale at scales"),
                foundIn(Drafts.with(Drafts.with(Drafts.round(), "scales", List.of()), "requests", List.of())).stream()
                        .filter(finding -> finding.contains("scale"))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,appraiser,intake.missing at releases[0].on+feedback.role-is-named at releases[0].role",
                "45678,appraiser,text.date-serial at releases[0].on+feedback.role-is-named at releases[0].role",
                "45678,peer,text.date-serial at releases[0].on",
                "45678,-,text.date-serial at releases[0].on+intake.missing at releases[0].role"
            })
    void aReleaseOnAnUnreadableDayStillTellsThatItsRoleIsNamed(String on, String role, String found) {
        FeedbackRoundDraft draft = Drafts.with(Drafts.round(), "releases[0].on", on);
        draft = Drafts.with(draft, "releases[0].role", role);
        assertEquals(Set.of(found.split("\\+")), foundIn(draft));
    }

    @Test
    void manyWrongPlacesAreFoundAtOnce() {
        CaseDraft draft = FULL;
        draft = Drafts.with(draft, "employee.name", null);
        draft = Drafts.with(draft, "plan.workResults[0].indicators[0].target.value", "287.500");
        draft = Drafts.with(draft, "plan.workResults[0].id", "r2");
        draft = Drafts.with(draft, "plan.workResults[1].indicators[0].id", "i2");
        draft = Drafts.with(draft, "realizations[1].period", "x");
        draft = Drafts.with(draft, "workResultRating.on", "45678");
        assertEquals(
                List.of(
                        "intake.missing at employee.name",
                        "text.number-ambiguous at plan.workResults[0].indicators[0].target.value",
                        "target.work-result-twice at plan.workResults[1].id",
                        "target.indicator-twice at plan.workResults[1].indicators[0].id",
                        "text.not-a-period at realizations[1].period",
                        "text.date-serial at workResultRating.on"),
                errors(Intake.check(draft, DraftStage.AT_APPRAISAL)));
    }

    /** Findings about rows that are well are told at their true places, although a row before them is broken. */
    @Test
    void aBrokenRowShiftsNoPlace() {
        CaseDraft draft = FULL;
        draft = Drafts.with(draft, "realizations[0].evidence", null);
        draft = Drafts.with(draft, "realizations[2].indicatorId", "i9");
        draft = Drafts.with(draft, "behaviors[0].value", "x");
        draft = Drafts.with(draft, "feedback[0].role", "x");
        draft = Drafts.with(draft, "feedback[1].subject", Drafts.workResult("r9"));
        draft = Drafts.with(draft, "selfAssessments[0].on", "x");
        draft = Drafts.with(draft, "selfAssessments[1].subject.workResultId", "r9");
        assertEquals(
                List.of(
                        "intake.missing at realizations[0].evidence",
                        "text.unknown-code at behaviors[0].value",
                        "text.unknown-code at feedback[0].role",
                        "text.not-a-date at selfAssessments[0].on",
                        "appraisal.unknown-indicator at realizations[2].indicatorId",
                        "appraisal.unknown-work-result at feedback[1].subject",
                        "appraisal.unknown-work-result at selfAssessments[1].subject"),
                errors(Intake.check(draft, DraftStage.AT_APPRAISAL)));
        PlanDraft plan = Drafts.with(Drafts.plan(), "workResults[0].category", "x");
        plan = Drafts.with(plan, "workResults[1].crossUnitAssignment.ownLeader", null);
        plan = Drafts.with(plan, "behaviors[0].value", "x");
        assertEquals(
                List.of(
                        "text.unknown-code at workResults[0].category",
                        "text.unknown-code at behaviors[0].value",
                        "target.consent-missing at workResults[1].crossUnitAssignment"),
                errors(Intake.check(plan, DraftStage.AS_FACT)));
    }

    @Test
    void allThatIsWrongInASeriesIsFoundAtOnce() {
        RealizationSeriesDraft draft = Drafts.with(Drafts.series(), "indicatorId", "i2");
        draft = Drafts.with(draft, "entries[0].correction", "x");
        draft = Drafts.with(draft, "entries[1].recordedOn", "2025-04-01");
        draft = Drafts.with(draft, "entries[2].correction", null);
        assertEquals(
                List.of(
                        "indicator.realization-of-other-indicator at entries[0].realization.indicatorId",
                        "indicator.nothing-to-correct at entries[0].correction",
                        "indicator.realization-of-other-indicator at entries[1].realization.indicatorId",
                        "indicator.entry-out-of-order at entries[1].recordedOn",
                        "indicator.realization-of-other-indicator at entries[2].realization.indicatorId",
                        "indicator.realization-recorded-already at entries[2].correction"),
                errors(Intake.check(draft, DraftStage.AS_FACT)));
        assertEquals(
                List.of("intake.missing at indicatorId"),
                errors(Intake.check(Drafts.with(Drafts.series(), "indicatorId", null), DraftStage.AS_FACT)));
    }

    @Test
    void anUnreadableEntryMayBeTheOneCorrected() {
        RealizationSeriesDraft draft = Drafts.with(Drafts.series(), "entries[0].realization.period", "x");
        assertEquals(
                List.of("text.not-a-period at entries[0].realization.period"),
                errors(Intake.check(draft, DraftStage.AS_FACT)));
        draft = Drafts.with(Drafts.series(), "entries[1].recordedOn", "x");
        draft = Drafts.with(draft, "entries[2].recordedOn", "2025-04-01");
        assertEquals(
                List.of(
                        "text.not-a-date at entries[1].recordedOn",
                        "indicator.entry-out-of-order at entries[2].recordedOn"),
                errors(Intake.check(draft, DraftStage.AS_FACT)));
    }

    @Test
    void anUnreadableMemberShiftsNoPlaceAndMayBeTheLead() {
        WorkTeamDraft draft = Drafts.with(Drafts.team(), "members[0].role", "x");
        draft = Drafts.with(draft, "members[3].person", "p-1");
        assertEquals(
                List.of("text.unknown-code at members[0].role", "team.member-twice at members[3]"),
                Intake.check(draft, DraftStage.AS_FACT).list().stream()
                        .map(problem -> problem.code() + " at " + problem.path())
                        .toList());
    }

    @Test
    void allThatIsWrongInAYearResultIsFoundAtOnce() {
        YearResultDraft draft = Drafts.with(Drafts.yearResult(), "reason", null);
        draft = Drafts.with(draft, "decidedBy", null);
        draft = Drafts.with(draft, "on", "x");
        assertEquals(
                List.of(
                        "intake.missing at decidedBy",
                        "text.not-a-date at on",
                        "appraisal.departure-without-reason at reason"),
                errors(Intake.check(draft, DraftStage.AS_FACT)));
        // an unreadable part: nothing is said of a proposal, and the other parts keep their places
        draft = Drafts.with(Drafts.yearResult(), "reason", null);
        PeriodicResultDraft q2 = new PeriodicResultDraft("2025-Q2", "good");
        PeriodicResultDraft q1 = new PeriodicResultDraft("2025-Q1", "good");
        draft = Drafts.with(draft, "proposal.from", List.of(new PeriodicResultDraft("x", "good"), q2, q1, q1));
        draft = Drafts.with(draft, "proposal.strategy", "none");
        assertEquals(
                List.of(
                        "text.not-a-period at proposal.from[0].period",
                        "policy.periodic-results-overlap at proposal.from[3]"),
                errors(Intake.check(draft, DraftStage.AS_FACT)));
        draft = Drafts.with(draft, "proposal.from", List.of(new PeriodicResultDraft("x", "good"), q2, q1));
        assertEquals(1, Intake.check(draft, DraftStage.AS_FACT).list().size());
    }

    @Test
    void allThatIsWrongInALaterVersionIsFoundAtOnce() {
        PlanDraft draft = Drafts.with(Drafts.revisedPlan(), "id", "skp-2");
        draft = Drafts.with(draft, "behaviors[1].value", "service-oriented");
        draft = Drafts.with(draft, "agreement.employeeOn", "2025-06-01");
        draft = Drafts.with(draft, "agreement.appraiserOn", "2025-06-01");
        assertEquals(
                List.of(
                        "target.revision-of-other-plan at id",
                        "target.core-value-twice at behaviors[1].value",
                        "target.agreed-before-revision at agreement"),
                errors(Intake.check(draft, DraftStage.AS_FACT)));
    }

    @Test
    void aBrokenPlanIsNotBlamedForWhatCannotBeFoundInIt() {
        CaseDraft draft = Drafts.with(FULL, "plan.owner", null);
        assertEquals(List.of("intake.missing at plan.owner"), errors(Intake.check(draft, DraftStage.AT_APPRAISAL)));
        CaseDraft more = Drafts.with(draft, "workResultRating.decidedBy", "p-1");
        assertEquals(
                List.of("intake.missing at plan.owner", "appraisal.self-appraisal at workResultRating.decidedBy"),
                errors(Intake.check(more, DraftStage.AT_APPRAISAL)));
        CaseDraft none = Drafts.with(FULL, "plan", null);
        List<String> found = errors(Intake.check(none, DraftStage.AS_FACT));
        assertTrue(found.contains("appraisal.unknown-indicator at realizations[0].indicatorId"), found.toString());
        assertTrue(found.contains("appraisal.unknown-work-result at feedback[0].subject"), found.toString());
    }

    @Test
    void stagesAskForMore() {
        assertEquals(
                List.of("as-fact", "at-planning", "at-appraisal"),
                Stream.of(DraftStage.values()).map(DraftStage::code).toList());
        CaseDraft bare = Drafts.of(CaseDraft.class, "employee", Drafts.person(), "appraiser", "p-2", "period", "2025");
        assertTrue(Intake.convert(bare, DraftStage.AS_FACT).succeeded());
        assertEquals(List.of("intake.missing at plan"), errors(Intake.check(bare, DraftStage.AT_PLANNING)));
        assertEquals(
                List.of("intake.missing at plan", "intake.missing at realizations"),
                errors(Intake.check(bare, DraftStage.AT_APPRAISAL)));
        CaseDraft nothing = Drafts.of(CaseDraft.class);
        assertEquals(Problems.none(), Intake.check(nothing));
        assertEquals(
                List.of("intake.missing at employee", "intake.missing at appraiser", "intake.missing at period"),
                errors(Intake.check(nothing, DraftStage.AS_FACT)));
    }

    @Test
    void aHalfFilledFormIsLookedAtAsFarAsItGoes() {
        CaseDraft draft = Drafts.with(FULL, "employee.name", null);
        draft = Drafts.with(draft, "plan.workResults[0].indicators[0].target.value", null);
        draft = Drafts.with(draft, "plan.lastDay", "2024-01-01");
        draft = Drafts.with(draft, "realizations[0].value.value", "1e5");
        assertEquals(
                List.of(
                        "intake.days-exchanged at plan.lastDay",
                        "text.number-scientific at realizations[0].value.value"),
                errors(Intake.check(draft)));
    }

    private static List<String> errors(Problems problems) {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code() + " at " + problem.path())
                .collect(Collectors.toList());
    }
}
