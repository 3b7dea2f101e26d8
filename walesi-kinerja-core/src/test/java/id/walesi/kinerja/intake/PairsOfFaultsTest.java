package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.problem.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each kind of finding about parts that contradict each other, together with each text of the same draft that cannot be
 * read: both are found, unless the finding needs the very text.
 */
class PairsOfFaultsTest {

    /** A text in the place of another, and what is found then. */
    private record Fault(String place, String text, Set<String> found) {}

    /** One of so many is tried; with 1, all are, which takes minutes. */
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

    /** The first fault of each kind and kind of place, among the texts of the whole and some others. */
    private static List<Fault> contradictory(Draft<?> whole) {
        List<String> always = List.of("2000-01-01", "2030-01-01", "2025-Q2", "0", "7", "287.5", "x");
        Set<String> texts = new TreeSet<>(always);
        int pair = 0;
        textsOf(whole).forEach(place -> texts.add((String) Drafts.at(whole, place)));
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (String place : textsOf(whole)) {
            Set<String> sameField = sameField(whole, place);
            for (String text : texts) {
                // a text from the same field elsewhere contradicts most; of the others, some
                if (!(always.contains(text) || sameField.contains(text) || pair++ % STEP == 0)) {
                    continue;
                }
                Set<String> found = found(Drafts.with(whole, place, text));
                if (found.stream().noneMatch(PairsOfFaultsTest::isOfText)) {
                    for (String finding : found) {
                        faults.putIfAbsent(finding.replaceAll("\\[[^]]*]", "[]"), new Fault(place, text, found));
                    }
                }
            }
        }
        return List.copyOf(new HashSet<>(faults.values()));
    }

    /** Drafts that still compare only those of their parts that can be read whole. */
    private static final Set<Class<?>> READ_WHOLE = Set.of(
            FeedbackRoundDraft.class,
            JointProgramDraft.class,
            LearningLogDraft.class,
            LearningOfferDraft.class,
            PlanDraft.class,
            RealizationSeriesDraft.class,
            RecognitionDraft.class,
            WorkTeamDraft.class);

    private static final String OF_ROUND = "requests.*|scales.*|releases.*|about|period";

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
            Map.entry("development.review-before-plan", "drawnOn"),
            Map.entry("indicator.milestone-out-of-order", ".*milestones.*"),
            Map.entry("series.out-of-order", "entries.*"),
            Map.entry("indicator.recorded-out-of-order", "entries.*"),
            // a decider is another one only beside the appraiser, and in a role
            Map.entry("appraisal.decided-by-other", "appraiser|.*\\.(decidedBy|role)"),
            Map.entry("appraisal.self-appraisal", "employee\\.id|appraiser"),
            Map.entry("appraisal.plan-of-other-person", "employee\\.id|plan\\.owner"),
            Map.entry("target.self-agreed", ".*owner|.*agreement\\.appraiser"),
            // what comes twice is compared with all before it, each by its whole key
            Map.entry("appraisal.realization-twice", "realizations.*\\.(indicatorId|period)"),
            Map.entry("appraisal.extra-fact-twice", "extras.*\\.(instrument|name)"),
            Map.entry("feedback.scale-answered-twice", "requests.*"),
            // a key that cannot be read may be the one that was meant
            Map.entry("appraisal.unknown-indicator", "plan\\.workResults.*\\.id|realizations.*\\.indicatorId"),
            Map.entry("appraisal.unknown-work-result", "plan\\.workResults\\[\\d\\]\\.id|.*subject\\..*"),
            // a request or release that cannot be read whole is not taken up, and a group without it says nothing
            Map.entry("feedback.answer-off-scale", OF_ROUND),
            Map.entry("feedback.unknown-scale", OF_ROUND),
            Map.entry("feedback.request-about-other", OF_ROUND),
            Map.entry("feedback.rater-twice", OF_ROUND),
            Map.entry("feedback.request-twice", OF_ROUND),
            Map.entry("feedback.group-still-open", OF_ROUND),
            Map.entry("feedback.role-is-named", OF_ROUND),
            Map.entry("feedback.before-request", OF_ROUND),
            Map.entry("feedback.request-expired", OF_ROUND),
            Map.entry("feedback.due-before-asked", OF_ROUND),
            Map.entry("feedback.release-out-of-order", OF_ROUND),
            Map.entry("feedback.asked-before-release", OF_ROUND),
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

    /** Whether a finding at a place can be made without the text at another. */
    private static boolean needs(String finding, String place) {
        String code = finding.substring(0, finding.indexOf(" @ "));
        String own = finding.substring(finding.indexOf(" @ ") + 3);
        return own.equals(place) || place.startsWith(own + ".") || place.matches(NEEDS.getOrDefault(code, "-"));
    }

    private static Map<String, Set<String>> hidden(Draft<?> whole) {
        Map<String, Set<String>> hidden = new TreeMap<>();
        List<Fault> unreadable = unreadable(whole);
        int pair = 0;
        for (Fault one : contradictory(whole)) {
            for (Fault other : unreadable) {
                if (pair++ % STEP == 0 && !one.place().equals(other.place())) {
                    Draft<?> changed = Drafts.with(whole, one.place(), one.text());
                    Set<String> both = found(Drafts.with(changed, other.place(), other.text()));
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

    @Test
    void aTextThatCannotBeReadHidesNoFindingOfACase() {
        assertEquals(Map.of(), hidden(Drafts.fullCase()));
    }

    @Test
    void aTextThatCannotBeReadHidesNoFindingOfAnotherDraft() {
        Map<String, Map<String, Set<String>>> all = new TreeMap<>();
        for (Draft<?> whole : IntakeParityProperties.WHOLES) {
            if (!(whole instanceof CaseDraft) && !READ_WHOLE.contains(whole.getClass())) {
                Map<String, Set<String>> hidden = hidden(whole);
                if (!hidden.isEmpty()) {
                    all.put(whole.toString(), hidden);
                }
            }
        }
        assertEquals(Map.of(), all);
    }
}
