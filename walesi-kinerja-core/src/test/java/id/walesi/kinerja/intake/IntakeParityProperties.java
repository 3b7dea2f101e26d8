package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The promise of the door, over drafts with any number of places changed at random: what is checked is what is converted,
 * and Bean Validation sees what the conversion sees.
 */
class IntakeParityProperties {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Drafts that convert at every stage; the case, which holds most of the others, is taken most often. */
    static final List<Draft<?>> WHOLES = List.of(
            Drafts.fullCase(),
            Drafts.series(),
            Drafts.team(),
            Drafts.program(),
            Drafts.contribution(),
            Drafts.attestation(),
            Drafts.revisedPlan(),
            Drafts.note(),
            Drafts.study(),
            Drafts.post(),
            Drafts.placement(),
            Drafts.round(),
            Drafts.recognition(),
            Drafts.recognizedContribution(),
            Drafts.log(),
            Drafts.standard(),
            Drafts.assessment(),
            Drafts.offer(),
            Drafts.developmentPlan(),
            Drafts.returned(),
            Drafts.ratingProposal(),
            Drafts.with(Drafts.rating("meets"), "proposal", Drafts.ratingProposal()));

    /** Texts of every kind, right at some places and wrong at others. */
    static final String[] TEXTS = {
        null,
        "",
        " ",
        "\u00A0",
        "x",
        " x",
        "287.500",
        "287,5",
        "287.5",
        "1e5",
        "1.9E+17",
        "-1",
        "0",
        "7",
        "12.0",
        "2025",
        "2025-Q1",
        "2025-03-31",
        "2026-01-05",
        "45678",
        "03/04/2025",
        "2025-02-30",
        "document",
        "Dokumen",
        "pns",
        "pppk",
        "good",
        "Baik",
        "meets",
        "number",
        "range",
        "narrative",
        "measured",
        "absent",
        "ya",
        "true",
        "p-1",
        "p-2",
        "r1",
        "i1",
        "\u0661",
        "a\u200Bb",
        "main",
        "leading",
        "99.1",
        "disputed",
        "within-unit",
        "cross-unit",
        "voluntary",
        "99999999999999999999",
        "appraiser",
        "lead",
        "none",
        "lowest",
        "190001011920011001",
        "190001011920211001",
        "III/a",
        "IX",
        "9999990101000001",
        "PNS",
        "Ahli Muda",
        "Bupati",
        "Plt",
        "unpaid-leave",
        "peer",
        "open",
        "sheets",
        "weak-result",
        "measured-progress",
        "2025-06-02",
        "working-day",
        "return-proposal",
        "withdraw-objection",
        "agree",
        "other",
        "target-unclear",
        "settled",
        "a/b@1",
        "a/b@01",
        "agency",
        "inferred",
    };

    record Change(int place, int text) {}

    /** A draft that converts, and what is changed in it. */
    record Edit(Draft<?> whole, List<Change> changes) {}

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, TEXTS.length - 1))
                .as(Change::new);
        Arbitrary<Draft<?>> whole = Arbitraries.oneOf(Arbitraries.just(WHOLES.get(0)), Arbitraries.of(WHOLES));
        return Combinators.combine(whole, change.list().ofMaxSize(6)).as(Edit::new);
    }

    private static Draft<?> changed(Edit edit) {
        Draft<?> draft = edit.whole();
        for (Change change : edit.changes()) {
            List<String> places = Drafts.places(draft);
            String place = places.get(change.place() % places.size());
            draft = Drafts.with(draft, place, value(draft, place, change.text()));
        }
        return draft;
    }

    private static Object value(Draft<?> draft, String place, int text) {
        if (Drafts.holdsText(draft, place)) {
            return TEXTS[text];
        }
        if (Drafts.at(draft, place) instanceof List<?> list && text % 2 == 0) {
            List<Object> longer = new ArrayList<>(list);
            longer.add(list.isEmpty() || text % 4 == 0 ? null : list.get(0));
            return longer;
        }
        return text % 3 == 0 && Drafts.at(draft, place) instanceof List<?> ? List.of() : null;
    }

    @Property(tries = 1000)
    void aDraftHasNoBlockingProblemIfAndOnlyIfItConverts(@ForAll("edits") Edit edit) {
        Draft<?> draft = changed(edit);
        for (DraftStage stage : DraftStage.values()) {
            Outcome<?> outcome = Intake.convert(draft, stage);
            Problems checked = Intake.check(draft, stage);
            assertEquals(outcome.problems(), checked);
            assertEquals(outcome.succeeded(), !checked.blocks());
            assertEquals(checked, Intake.check(draft, stage, VALIDATOR), "the validator knows nothing else");
            Statistics.label(stage.code()).collect(outcome.succeeded());
        }
    }

    @Property(tries = 1000)
    void beanValidationSeesEveryMalformedAndMissingText(@ForAll("edits") Edit edit) {
        Draft<?> draft = changed(edit);
        for (DraftStage stage : DraftStage.values()) {
            Problems violated = Violations.problems(VALIDATOR.validate(draft, Default.class, stage.group()));
            assertEquals(ofTexts(Intake.check(draft, stage)), places(violated));
        }
        assertEquals(ofTexts(Intake.check(draft)), places(Violations.problems(VALIDATOR.validate(draft))));
    }

    @Property(tries = 200)
    void aLaterStageAsksMore(@ForAll("edits") Edit edit) {
        Draft<?> draft = changed(edit);
        Set<String> sooner = places(Intake.check(draft));
        for (DraftStage stage : DraftStage.values()) {
            Set<String> later = places(Intake.check(draft, stage));
            assertTrue(later.containsAll(sooner), stage.code());
            sooner = later;
        }
    }

    /** One more broken place never makes an old finding about another place's text go away. */
    @Property(tries = 200)
    void noFindingHidesAnother(@ForAll("edits") Edit edit) {
        Draft<?> draft = edit.whole();
        List<String> texts = Drafts.places(draft).stream()
                .filter(place -> Drafts.at(edit.whole(), place) instanceof String)
                .toList();
        Set<String> expected = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (Change change : edit.changes()) {
            String place = texts.get(change.place() % texts.size());
            if (taken.add(place)) {
                Draft<?> other = Drafts.with(edit.whole(), place, TEXTS[change.text()]);
                Set<String> alone = ofTexts(Intake.check(other, DraftStage.AT_APPRAISAL));
                draft = Drafts.with(draft, place, TEXTS[change.text()]);
                expected.addAll(alone);
            }
        }
        assertEquals(expected, ofTexts(Intake.check(draft, DraftStage.AT_APPRAISAL)));
    }

    private static Set<String> ofTexts(Problems problems) {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.code().value().matches("(text|identity)\\..*|intake\\.missing"))
                .map(IntakeParityProperties::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(Problems problems) {
        return problems.list().stream()
                .map(IntakeParityProperties::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(Problem problem) {
        return problem.code() + " @ " + problem.path();
    }

    @net.jqwik.api.Example
    void theUnchangedDraftsConvertAtEveryStage() {
        for (Draft<?> whole : WHOLES) {
            for (DraftStage stage : DraftStage.values()) {
                Outcome<?> outcome = Intake.convert(whole, stage);
                assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
                assertFalse(Intake.check(whole, stage, VALIDATOR).blocks());
            }
        }
        assertTrue(Arrays.stream(TEXTS).distinct().count() == TEXTS.length);
    }
}
