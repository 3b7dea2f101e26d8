package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says a step in the sentence of its rule. */
final class StepWords {

    private final PolicyCatalog catalog;
    private final Wording wording;
    private final UnaryOperator<String> outside;
    private final Optional<AppraisalCase> facts;

    /**
     * Words for steps.
     *
     * @param catalog knows the sentences of the rules
     * @param wording the language
     * @param outside makes a text from outside fit to stand in a sentence
     */
    StepWords(PolicyCatalog catalog, Wording wording, UnaryOperator<String> outside) {
        this(catalog, wording, outside, Optional.empty());
    }

    private StepWords(
            PolicyCatalog catalog, Wording wording, UnaryOperator<String> outside, Optional<AppraisalCase> facts) {
        this.catalog = catalog;
        this.wording = wording;
        this.outside = outside;
        this.facts = facts;
    }

    /** The words for the steps of one case: an indicator by its name instead of its key, a score with its origin. */
    StepWords in(AppraisalCase judged) {
        return new StepWords(catalog, wording, outside, Optional.of(judged));
    }

    String basis(Step step) {
        return wording.sentence(
                "explanation.basis", Map.of("basis", wording.text(step.rule().basis())));
    }

    /** The reason that a person gave, as a sentence; empty if none was given. */
    Optional<String> reason(Step step) {
        return step instanceof Step.Decided decided && !decided.reason().isBlank()
                ? Optional.of(wording.sentence("explanation.reason", Map.of("reason", outside.apply(decided.reason()))))
                : Optional.empty();
    }

    String sentence(Step step) {
        StringBuilder text = new StringBuilder(128);
        say(step, text);
        return text.toString();
    }

    /** Writes the sentence of a step behind a text. */
    void say(Step step, StringBuilder text) {
        String key = step instanceof Step.Skipped skipped
                ? step.rule().id() + "#" + skipped.reason()
                : step.rule().id();
        Optional<String> template = template(key);
        if (template.isEmpty()) {
            String result = step.outcome().map(Term::value).map(this::text).orElse("-");
            text.append(wording.sentence("explanation.no-sentence", Map.of("rule", key, "result", result)));
            return;
        }
        Template.fill(text, template.get(), name -> gap(step, name));
        origin(step)
                .ifPresent(origin ->
                        text.append(' ').append(wording.sentence("explanation.origin", Map.of("origin", origin))));
    }

    /** Where a score comes from that came about outside the case. */
    private Optional<String> origin(Step step) {
        if (!(step instanceof Step.Given given) || !given.path().startsWith(AppraisalCase.COMPONENT_SCORES)) {
            return Optional.empty();
        }
        return facts.flatMap(judged -> judged.componentScores().stream()
                .filter(score -> score.path().equals(given.path()))
                .findFirst()
                .map(score -> text(score.origin())));
    }

    /** The name of the indicator to which a step turns. */
    private Optional<String> indicator(Step step) {
        return step instanceof Step.Given given && given.path().startsWith(AppraisalCase.INDICATORS + "[")
                ? facts.flatMap(judged -> FactWords.indicator(judged, given.path()))
                        .map(indicator -> outside.apply(indicator.measure()))
                : Optional.empty();
    }

    /** A policy's own sentence; for rules that no policy brings, such as those of a credit, the library's. */
    private Optional<String> template(String key) {
        Optional<Sentence> sentence = catalog.sentence(key);
        if (sentence.isPresent()) {
            return sentence.map(found -> wording.isEnglish() ? found.english() : found.indonesian());
        }
        String own = "rule." + key;
        return wording.has(own) ? Optional.of(wording.word(own)) : Optional.empty();
    }

    private @Nullable String gap(Step step, String name) {
        if (name.equals("result")) {
            Optional<String> indicator = indicator(step);
            if (indicator.isPresent()) {
                return indicator.get();
            }
            Optional<Term> outcome = step.outcome();
            return outcome.isPresent() ? text(outcome.get().value()) : null;
        }
        if (step instanceof Step.Decided decided && name.equals("role")) {
            return wording.text(decided.role());
        }
        if (step instanceof Step.Decided decided && name.equals("on")) {
            return wording.text(decided.on());
        }
        if (step instanceof Step.Classified classified && name.equals("band")) {
            return wording.text(classified.band());
        }
        if (step instanceof Step.Limited limited && name.equals("limit")) {
            return wording.text(limited.limit().value());
        }
        for (Term term : step.operands()) {
            if (term.name().equals(name)) {
                return text(term.value());
            }
        }
        return null;
    }

    private String text(Datum value) {
        return value instanceof Datum.Text text ? outside.apply(text.value()) : wording.text(value);
    }
}
