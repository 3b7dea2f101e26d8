package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each kind of finding about parts that contradict each other, together with each text of the same draft that cannot be
 * read: both are found, unless the finding needs the very text.
 */
class PairsOfFaultsTest {

    /** What is put in the place of something else, and what is found then. */
    private record Fault(String place, Object put, Set<String> found) {}

    /** One of so many is tried beside those that tell most; with 1, all are, which takes minutes. */
    private static final int STEP = Integer.getInteger("walesi.pairs.step", 23);

    private static final String OWN_TEXT = "(text|identity)\\..*|intake\\.missing @.*";

    private static Set<String> found(Draft<?> draft) {
        return Intake.check(draft, DraftStage.AS_FACT).list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code() + " @ " + problem.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfText(String finding) {
        return finding.matches(OWN_TEXT);
    }

    private static List<String> textsOf(Draft<?> whole) {
        return Drafts.places(whole).stream()
                .filter(place -> Drafts.at(whole, place) instanceof String)
                .toList();
    }

    private static List<Fault> unreadable(Draft<?> whole) {
        List<Fault> faults = new ArrayList<>();
        for (String place : textsOf(whole)) {
            for (String text : Arrays.asList("x\u200B", null)) {
                Set<String> found = found(Drafts.with(whole, place, text));
                if (found.stream().anyMatch(PairsOfFaultsTest::isOfText)) {
                    faults.add(new Fault(place, text, found));
                    break;
                }
            }
        }
        return faults;
    }

    private static Set<String> sameField(Draft<?> whole, String place) {
        String field = place.substring(place.lastIndexOf('.') + 1);
        return textsOf(whole).stream()
                .filter(other -> other.substring(other.lastIndexOf('.') + 1).equals(field))
                .map(other -> (String) Drafts.at(whole, other))
                .collect(Collectors.toSet());
    }

    /** Each part left out, and each list with its first element once more. */
    private static List<Fault> ofParts(Draft<?> whole) {
        List<Fault> faults = new ArrayList<>();
        for (String place : Drafts.places(whole)) {
            Object part = Drafts.at(whole, place);
            if (part instanceof Draft<?>) {
                faults.add(new Fault(place, null, found(Drafts.with(whole, place, null))));
            } else if (part instanceof List<?> list && !list.isEmpty()) {
                List<Object> longer = new ArrayList<>(list);
                longer.add(list.get(0));
                faults.add(new Fault(place, longer, found(Drafts.with(whole, place, longer))));
            }
        }
        return faults;
    }

    /** The first fault of each kind and kind of place, among the texts of the whole and some others. */
    private static List<Fault> contradictory(Draft<?> whole) {
        List<String> always = List.of("2000-01-01", "2030-01-01", "2025-Q2", "0", "7", "287.5", "x");
        Set<String> texts = new TreeSet<>(always);
        int pair = 0;
        textsOf(whole).forEach(place -> texts.add((String) Drafts.at(whole, place)));
        Map<String, Fault> faults = new LinkedHashMap<>();
        ofParts(whole).forEach(fault -> note(fault, faults));
        for (String place : textsOf(whole)) {
            Set<String> sameField = sameField(whole, place);
            for (String text : texts) {
                // a text from the same field elsewhere contradicts most; of the others, some
                if (!(always.contains(text) || sameField.contains(text) || pair++ % STEP == 0)) {
                    continue;
                }
                note(new Fault(place, text, found(Drafts.with(whole, place, text))), faults);
            }
        }
        return faults.values().stream().distinct().toList();
    }

    private static void note(Fault fault, Map<String, Fault> faults) {
        if (fault.found().stream().noneMatch(PairsOfFaultsTest::isOfText)) {
            for (String finding : fault.found()) {
                faults.putIfAbsent(anywhere(finding), fault);
            }
        }
    }

    private static final String DAYS = ".*\\.(first|last)Day";
    private static final String UNIT_ID = "units\\[\\d\\]\\.unit\\.id";

    /** What else a finding needs, beside the parts of the draft of which it tells the place; by its code, with the reason. */
    private static final Map<String, String> NEEDS = Map.ofEntries(
            // a grade is another's only beside a status
            Map.entry("person.grade-of-other-status", "employee\\.status"),
            // whether a day or a period lies in another, both must be known
            Map.entry("appraisal.decided-before-period", "period"),
            Map.entry("appraisal.organization-decided-before-period", "period"),
            Map.entry("appraisal.plan-does-not-cover-period", "period|plan\\.(first|last)Day"),
            Map.entry("appraisal.year-result-of-part", "period"),
            Map.entry("intake.days-exchanged", ".*Day"),
            Map.entry("collaboration.member-outside-program", "(first|last)Day|.*Day"),
            Map.entry("feedback.asked-before-period", "period|requests.*"),
            Map.entry("development.due-before-plan", "drawnOn|items.*"),
            Map.entry("development.activities-overlap", DAYS),
            Map.entry("team.two-leads", "members.*\\.role|" + DAYS),
            Map.entry("feedback.recognition-before-ground", "kind|confirmedOn|period"),
            Map.entry("feedback.recognition-without-progress", "kind|polarity|before|after|unit"),
            Map.entry("target.revised-before-agreement", "revision\\.revised\\.agreement\\.(employee|appraiser)On"),
            Map.entry("target.agreed-before-revision", "revision\\.on|agreement\\.(employee|appraiser)On"),
            Map.entry("indicator.nothing-to-correct", "entries.*\\.period"),
            Map.entry("indicator.realization-recorded-already", "entries.*\\.period"),
            Map.entry("indicator.entry-out-of-order", "entries.*\\.recordedOn"),
            Map.entry("development.review-before-plan", "drawnOn"),
            Map.entry("indicator.milestone-out-of-order", ".*milestones.*"),
            // a decider is another one only beside the appraiser, and in a role
            Map.entry("appraisal.decided-by-other", "appraiser|.*\\.(decidedBy|role)"),
            Map.entry("appraisal.self-appraisal", "employee\\.id|appraiser"),
            Map.entry("appraisal.plan-of-other-person", "employee\\.id|plan\\.owner"),
            Map.entry("target.self-agreed", ".*owner|.*agreement\\.appraiser"),
            Map.entry("target.revision-of-other-plan", "revision\\.revised\\.id"),
            Map.entry("target.plan-of-other-person", "revision\\.revised\\.owner"),
            Map.entry("feedback.recognition-of-oneself", "to"),
            // what comes twice is compared with all before it, each by its whole key
            Map.entry("appraisal.realization-twice", "realizations.*\\.(indicatorId|period)"),
            Map.entry("appraisal.component-score-twice", "componentScores.*\\.name"),
            Map.entry("appraisal.self-assessment-twice", "selfAssessments.*\\.subject\\..*"),
            Map.entry("appraisal.extra-fact-twice", "extras.*\\.(instrument|name)"),
            Map.entry("feedback.scale-answered-twice", "requests.*"),
            Map.entry("team.member-twice", "members.*\\.person|" + DAYS),
            Map.entry("collaboration.person-twice", "participants.*\\.person|" + DAYS),
            Map.entry("collaboration.unit-twice", UNIT_ID + "|" + DAYS),
            // a key that cannot be read may be the one that was meant
            Map.entry("appraisal.unknown-indicator", "plan\\.workResults.*\\.id|realizations.*\\.indicatorId"),
            Map.entry("appraisal.unknown-work-result", "plan\\.workResults\\[\\d\\]\\.id|.*subject\\..*"),
            Map.entry("indicator.realization-of-other-indicator", "indicatorId"),
            Map.entry("collaboration.program-of-one-unit", UNIT_ID),
            Map.entry("collaboration.person-without-member-unit", UNIT_ID + "|" + DAYS),
            Map.entry("collaboration.assigned-person-not-in-program", "participants.*\\.person"),
            Map.entry("collaboration.assigned-to-own-unit", "participants.*\\.(person|unitId)|assignments.*\\.person"),
            // the unit of an assignment is the member in each word
            Map.entry("collaboration.assigned-outside-program", "units\\[\\d\\]\\.unit\\..*"),
            // an answer is another's, or off its scale, only if both can be read; a scale that cannot be, may be the
            // one
            Map.entry("feedback.answer-off-scale", "scales.*|.*ratings.*"),
            Map.entry("feedback.unknown-scale", "scales.*|.*ratings.*"),
            Map.entry("feedback.request-about-other", "about"),
            Map.entry("feedback.before-request", ".*(askedOn|answeredOn)"),
            Map.entry("feedback.request-expired", ".*(answerBy|answeredOn)"),
            // a release is made on a day, by those whose requests can be read whole; one that is not made has no place
            Map.entry("feedback.group-still-open", "requests.*|releases.*"),
            Map.entry("feedback.release-out-of-order", "requests.*|releases.*|scales.*"),
            Map.entry("feedback.asked-before-release", "requests.*|releases.*"),
            Map.entry("feedback.group-too-small", ".*"),
            // a sentence that names the indicator, and needs both the target and what answers it
            Map.entry("appraisal.realization-outside-period", "period|realizations.*\\.(indicatorId|period)"),
            Map.entry(
                    "appraisal.realization-does-not-answer-target",
                    "plan.*indicators\\[\\d\\]\\.(id|target\\..*)|realizations.*\\.(indicatorId|value\\..*)"),
            Map.entry("indicator.stretch-not-beyond-target", ".*indicators.*|.*targets.*"),
            Map.entry(
                    "indicator.unit-differs",
                    ".*indicators.*|.*targets.*|target\\..*|baseline.*|worstValue.*|stretch.*|trajectory.*"),
            // a proposal is what all its parts give
            Map.entry("appraisal.year-proposal-from-outside", "period|yearResult\\.proposal.*"),
            Map.entry("appraisal.departure-agrees", "yearResult\\.(predicate|proposal.*)"),
            Map.entry("appraisal.departure-without-reason", ".*(predicate|rating|proposal.*)"),
            Map.entry("policy.periodic-results-overlap", ".*proposal.*"));

    private static String anywhere(String path) {
        return path.replaceAll("\\[[^]]*]", "[]");
    }

    /** Whether a finding at a place can be made without the text at another. */
    private static boolean needs(String finding, String place) {
        String code = finding.substring(0, finding.indexOf(" @ "));
        String own = finding.substring(finding.indexOf(" @ ") + 3);
        boolean ofTwin = code.endsWith("-twice") && anywhere(own).equals(anywhere(place));
        return own.equals(place)
                || place.startsWith(own + ".")
                || ofTwin
                || place.matches(NEEDS.getOrDefault(code, "-"));
    }

    private static boolean isAt(String place, Fault fault) {
        return place.equals(fault.place()) || (fault.put() == null && (place.startsWith(fault.place() + ".")));
    }

    /** Whether anything can be learned from the two together. */
    private static boolean isTelling(Fault one, Fault other) {
        return !isAt(other.place(), one) && one.found().stream().anyMatch(finding -> !needs(finding, other.place()));
    }

    /** Which texts tell most of a pair: each once, and of each kind of record one beside each contradiction. */
    private static boolean isNew(Fault one, Fault other, Set<String> tried) {
        String of = anywhere(other.place());
        String record = of.substring(0, Math.max(of.lastIndexOf('.'), 0));
        boolean first = tried.add(other.place());
        return tried.add(one.place() + " " + one.put() + " " + record) || first;
    }

    private static Map<String, Set<String>> hidden(Draft<?> whole) {
        Map<String, Set<String>> hidden = new TreeMap<>();
        List<Fault> unreadable = unreadable(whole);
        Set<String> tried = new HashSet<>();
        int pair = 0;
        for (Fault one : contradictory(whole)) {
            // begin with another text each time, so that not the same one stands for its record
            Collections.rotate(unreadable, 1);
            for (Fault other : unreadable) {
                if (isTelling(one, other) && (isNew(one, other, tried) || pair++ % STEP == 0)) {
                    Draft<?> changed = Drafts.with(whole, one.place(), one.put());
                    Set<String> both = found(Drafts.with(changed, other.place(), other.put()));
                    for (String finding : one.found()) {
                        if (!both.contains(finding) && !needs(finding, other.place())) {
                            hidden.computeIfAbsent(finding, key -> new TreeSet<>())
                                    .add(other.place());
                        }
                    }
                }
            }
        }
        return hidden;
    }

    private static Set<String> all(Draft<?> draft) {
        return Intake.check(draft, DraftStage.AS_FACT).list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is found beside the text that cannot be read; for each place where there is anything. */
    private static Map<String, Set<String>> more(Draft<?> whole) {
        Map<String, Set<String>> more = new TreeMap<>();
        Set<String> before = all(whole);
        for (Fault fault : unreadable(whole)) {
            Set<String> found = all(Drafts.with(whole, fault.place(), fault.put()));
            found.removeAll(before);
            found.removeIf(finding -> isOfText(finding) || finding.startsWith("intake."));
            if (!found.isEmpty()) {
                more.put(whole + " " + fault.place(), found);
            }
        }
        return more;
    }

    private static boolean isLarge(Draft<?> whole) {
        return whole instanceof CaseDraft || whole instanceof PlanDraft;
    }

    /** What stands for it is held against nobody, not even in a warning. */
    @Test
    void aTextThatCannotBeReadIsAllThatIsFound() {
        Map<String, Set<String>> more = new TreeMap<>();
        IntakeParityProperties.WHOLES.stream()
                .filter(whole -> !isLarge(whole))
                .forEach(whole -> more.putAll(more(whole)));
        assertEquals(Map.of(), more);
    }

    @Test
    @Tag("exhaustive")
    void aTextThatCannotBeReadIsAllThatIsFoundInACaseOrAPlan() {
        Map<String, Set<String>> more = new TreeMap<>();
        IntakeParityProperties.WHOLES.stream()
                .filter(PairsOfFaultsTest::isLarge)
                .forEach(whole -> more.putAll(more(whole)));
        assertEquals(Map.of(), more);
    }

    /** The drafts of the table below; lists of one element have another one here, so that it can come twice. */
    private static Draft<?> named(String name) {
        ComponentScoreDraft more = new ComponentScoreDraft("attendance", "90", "presensi");
        List<IndicatorDraft> targets = List.of(Drafts.indicator("i1"), Drafts.indicator("i2"));
        return switch (name) {
            case "case" ->
                Drafts.with(
                        Drafts.fullCase(),
                        "componentScores",
                        List.of(Drafts.fullCase().componentScores().get(0), more));
            case "round" -> Drafts.round();
            case "program" -> Drafts.with(Drafts.program(), "targets", targets);
            case "revised" -> Drafts.revisedPlan();
            case "standard" -> Drafts.standard();
            case "offer" -> Drafts.offer();
            case "development" -> Drafts.developmentPlan();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One pair for each kind of part; all of them take longer, see below. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // draft, place, what is put there, place of the text that cannot be read, what is found nevertheless
                "case,componentScores[1].name,credit,componentScores[0].score,appraisal.component-score-twice @ componentScores[credit]",
                "case,extras[1].name,a,extras[0].kind,appraisal.extra-fact-twice @ extras[contoh][a]",
                "case,feedback[0].subject.workResultId,r9,feedback[0].text,appraisal.unknown-work-result @ feedback[0].subject",
                "case,feedback[0].subject.workResultId,r9,plan.workResults[0].description,appraisal.unknown-work-result @ feedback[0].subject",
                "case,selfAssessments[1].subject.workResultId,r9,selfAssessments[1].view,appraisal.unknown-work-result @ selfAssessments[1].subject",
                "case,organizationAchievement.decidedBy,p-1,organizationAchievement.predicate,appraisal.self-appraisal @ organizationAchievement.decidedBy",
                "case,organizationAchievement.on,2024-12-31,organizationAchievement.predicate,appraisal.organization-decided-before-period @ organizationAchievement.on",
                "case,workResultRating.decidedBy,p-9,workResultRating.rating,appraisal.decided-by-other @ workResultRating.decidedBy",
                "case,workBehaviorRating.decidedBy,p-9,workBehaviorRating.rating,appraisal.decided-by-other @ workBehaviorRating.decidedBy",
                "case,workBehaviorRating.role,peer,workBehaviorRating.rating,appraisal.decided-by-other @ workBehaviorRating.decidedBy",
                "case,workBehaviorRating.on,2024-12-31,workBehaviorRating.rating,appraisal.decided-before-period @ workBehaviorRating.on",
                "case,yearResult.decidedBy,p-9,yearResult.on,appraisal.decided-by-other @ yearResult.decidedBy",
                "case,yearResult.role,peer,yearResult.predicate,appraisal.decided-by-other @ yearResult.decidedBy",
                "case,yearResult.decidedBy,p-1,yearResult.role,appraisal.self-appraisal @ yearResult.decidedBy",
                "case,yearResult.predicate,good,yearResult.decidedBy,appraisal.departure-agrees @ yearResult.predicate",
                "case,realizations[0].indicatorId,i9,plan.workResults[0].description,appraisal.unknown-indicator @ realizations[0].indicatorId",
                "case,realizations[0].indicatorId,i9,realizations[0].evidence.reference,appraisal.unknown-indicator @ realizations[0].indicatorId",
                "case,realizations[0].indicatorId,i9,realizations[0].period,appraisal.unknown-indicator @ realizations[0].indicatorId",
                "case,realizations[1].period,2025-Q1,realizations[0].evidence.reference,appraisal.realization-twice @ realizations[1]",
                "case,realizations[0].value.unit,hour,realizations[0].evidence.reference,appraisal.realization-does-not-answer-target @ realizations[0].value",
                "case,realizations[0].value.unit,hour,plan.workResults[0].indicators[0].measure,appraisal.realization-does-not-answer-target @ realizations[0].value",
                "case,realizations[0].value.unit,hour,realizations[0].period,appraisal.realization-does-not-answer-target @ realizations[0].value",
                "case,plan.owner,p-9,employee.name,appraisal.plan-of-other-person @ plan.owner",
                "case,yearResult.decidedBy,p-9,yearResult.proposal.from[0].predicate,appraisal.decided-by-other @ yearResult.decidedBy",
                "case,plan.owner,p-9,plan.workResults[0].description,appraisal.plan-of-other-person @ plan.owner",
                "case,appraiser,p-1,employee.name,appraisal.decided-by-other @ workBehaviorRating.decidedBy + appraisal.decided-by-other @ workResultRating.decidedBy + appraisal.decided-by-other @ yearResult.decidedBy + appraisal.self-appraisal @ appraiser",
                "round,requests[3].giver,p-3,requests[2].subject.kind,feedback.rater-twice @ requests[3].giver",
                "round,requests[3].id,q-p-3,requests[2].subject.kind,feedback.request-twice @ requests[3].id",
                "round,requests[2].ratings[1].scale,warm,requests[2].subject.kind,feedback.unknown-scale @ requests[2].ratings[warm]",
                "round,requests[2].ratings[0].answer,9,requests[2].subject.kind,feedback.answer-off-scale @ requests[2].ratings[open]",
                "round,requests[2].about,p-9,requests[2].subject.kind,feedback.request-about-other @ requests[2].about",
                "round,requests[2].askedOn,2025-03-31,requests[2].subject.kind,feedback.asked-before-period @ requests[2].askedOn",
                "round,requests[3].giver,p-3,about,feedback.rater-twice @ requests[3].giver",
                "round,scales[1].code,open,scales[0].question,feedback.scale-twice @ scales[1].code",
                "round,scales[1].code,open,minimum,feedback.scale-twice @ scales[1].code",
                "round,scales[0].steps,3,scales[0].question,feedback.answer-off-scale @ requests[3].ratings[open]",
                "round,minimum,1,scales[0].question,feedback.anonymous-group-of-one @ minimum",
                "round,releases[0].role,appraiser,releases[0].on,feedback.role-is-named @ releases[0].role",
                "program,participants[1].unitId,99.3,participants[1].person,collaboration.person-without-member-unit @ participants[1].unitId",
                "program,participants[0].lastDay,2030-01-01,participants[0].person,collaboration.member-outside-program @ participants[0].days + collaboration.person-without-member-unit @ participants[0].unitId",
                "program,units[0].lastDay,2030-01-01,units[0].role,collaboration.member-outside-program @ units[0].days",
                "program,units[1].unit.id,99.1,units[0].unit.name,collaboration.person-without-member-unit @ participants[1].unitId + collaboration.program-of-one-unit @ units + collaboration.unit-twice @ units[1]",
                "program,targets[1].id,i1,targets[0].measure,collaboration.target-twice @ targets[1].id",
                "program,assignments[0].person,p-9,assignments[0].plan,collaboration.assigned-person-not-in-program @ assignments[0].person",
                "program,assignments[0].assignment.unit.id,99.9,assignments[0].plan,collaboration.assigned-outside-program @ assignments[0].assignment",
                "program,assignments[0].assignment.unit.id,99.9,assignments[0].assignment.route,collaboration.assigned-outside-program @ assignments[0].assignment",
                "revised,revision.on,2025-01-05,revision.revised.workResults[0].description,target.revised-before-agreement @ revision.on",
                "revised,revision.on,2025-07-10,revision.reason,target.agreed-before-revision @ agreement",
                "revised,owner,p-9,revision.reason,target.plan-of-other-person @ owner",
                "revised,id,skp-9,revision.revised.workResults[0].description,target.revision-of-other-plan @ id",
                "revised,agreement.appraiser,p-1,agreement.employeeOn,target.self-agreed @ agreement.appraiser",
                "revised,workResults[0].crossUnitAssignment.ownLeader,-,workResults[0].description,target.consent-missing @ workResults[0].crossUnitAssignment",
                "standard,required[1].code,sheets,required[0].name,development.competency-twice @ required[1].code",
                "offer,leadsTo[1].competency,sheets,leadsTo[0].level,development.competency-twice @ leadsTo[1].competency",
                "development,items[1].id,b-1,items[0].activity,development.item-twice @ items[1].id",
                "development,items[0].dueBy,2025-01-01,items[0].activity,development.due-before-plan @ items[0].dueBy",
                "development,reviewOn,2025-01-01,items[0].activity,development.review-before-plan @ reviewOn"
            })
    void aTextThatCannotBeReadHidesNoFinding(
            String name, String place, String put, String unreadable, String expected) {
        Draft<?> both = Drafts.with(Drafts.with(named(name), place, put), unreadable, null);
        Set<String> found = found(both);
        Set<String> ofText = found.stream().filter(PairsOfFaultsTest::isOfText).collect(Collectors.toSet());
        assertEquals(1, ofText.size(), found.toString());
        assertTrue(ofText.iterator().next().endsWith(" @ " + unreadable), found.toString());
        found.removeAll(ofText);
        assertEquals(expected, String.join(" + ", found));
    }

    private static Set<String> without(Set<String> findings, String part) {
        return findings.stream()
                .filter(finding -> !finding.contains(part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The column that it seems to lack may be the one that cannot be read. */
    @Test
    void aResultThatCannotBeReadIsNotWarnedAbout() {
        Set<String> whole = all(Drafts.plan());
        for (String part : List.of("workResults[0]", "workResults[1]")) {
            assertTrue(without(whole, part).size() < whole.size(), () -> "nothing to warn of: " + whole);
            Set<String> expected = without(whole, part);
            expected.add("intake.missing @ " + part + ".description");
            assertEquals(expected, all(Drafts.with(Drafts.plan(), part + ".description", null)));
        }
    }

    @Test
    void aPlanWithoutResultsIsOnlySaidToHaveNone() {
        Set<String> expected = without(all(Drafts.plan()), "workResults[");
        expected.add("intake.missing @ workResults");
        assertEquals(expected, all(Drafts.with(Drafts.plan(), "workResults", List.of())));
        for (List<?> none : Arrays.asList(List.of(), null)) {
            Set<String> found = found(Drafts.with(Drafts.fullCase(), "plan.workResults", none));
            assertTrue(found.contains("intake.missing @ plan.workResults"), found.toString());
        }
    }

    @Test
    @Tag("exhaustive")
    void aTextThatCannotBeReadHidesNoFindingOfACase() {
        assertEquals(Map.of(), hidden(Drafts.fullCase()));
    }

    @Test
    @Tag("exhaustive")
    void aTextThatCannotBeReadHidesNoFindingOfAnotherDraft() {
        Map<String, Map<String, Set<String>>> all = new TreeMap<>();
        for (Draft<?> whole : IntakeParityProperties.WHOLES) {
            if (!(whole instanceof CaseDraft)) {
                Map<String, Set<String>> hidden = hidden(whole);
                if (!hidden.isEmpty()) {
                    all.put(whole.toString(), hidden);
                }
            }
        }
        assertEquals(Map.of(), all);
    }
}
