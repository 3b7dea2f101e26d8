package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in words: the predicate, the law of the day, every step with the article it rests on. It names no person.
 *
 * @term penjelasan hasil penilaian
 */
public final class ExplanationText {

    private static final String INDENT = "   ";

    private final PolicyCatalog catalog;
    private final Wording wording;

    private ExplanationText(PolicyCatalog catalog, Wording wording) {
        this.catalog = Check.notNull("catalog", catalog);
        this.wording = wording;
    }

    /**
     * Explanations in a reader's language.
     *
     * @param catalog knows the sentences of the rules
     * @param locale English for English, otherwise Indonesian
     * @return the writer
     */
    public static ExplanationText of(PolicyCatalog catalog, Locale locale) {
        return new ExplanationText(catalog, Wording.in(locale));
    }

    /**
     * The whole explanation.
     *
     * @param judged the judged case
     * @return the lines, without line ends
     */
    public List<String> lines(Judged judged) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.sentence(
                "explanation.predicate",
                Map.of("predicate", wording.text(judged.verdict().predicate()))));
        lines.add(wording.sentence(
                "explanation.period",
                Map.of("period", wording.text(judged.facts().period()))));
        addLaw(judged, lines);
        lines.addAll(lines(judged.trace()));
        for (Problem problem : judged.problems()) {
            lines.add(wording.text(problem));
        }
        return lines;
    }

    private void addLaw(Judged judged, List<String> lines) {
        Enacted<PolicyId> policy = judged.policy();
        lines.add(wording.sentence(
                "explanation.law",
                Map.of(
                        "day", wording.text(judged.governingDay()),
                        "instrument", policy.basis().citation().toString(),
                        "policy", policy.value().toString(),
                        "inForce", wording.text(policy.inForce()))));
        lines.add(INDENT + wording.sentence("explanation.law-basis", Map.of("basis", wording.text(policy.basis()))));
        if (judged.policyWasNamed()) {
            lines.add(INDENT + wording.word("explanation.law-named"));
        }
    }

    /**
     * The steps alone.
     *
     * @param trace the steps
     * @return numbered sentences, each followed by the basis of its rule
     */
    public List<String> lines(Trace trace) {
        List<String> lines = new ArrayList<>(2 * trace.steps().size());
        IdentityHashMap<Basis, String> bases = new IdentityHashMap<>();
        int number = 0;
        for (Step step : trace.steps()) {
            number++;
            lines.add(number + ". " + sentence(step));
            if (step instanceof Step.Decided decided && !decided.reason().isBlank()) {
                lines.add(INDENT
                        + wording.sentence("explanation.reason", Map.of("reason", Wording.oneLine(decided.reason()))));
            }
            lines.add(bases.computeIfAbsent(step.rule().basis(), this::basis));
        }
        return lines;
    }

    private String basis(Basis basis) {
        return INDENT + wording.sentence("explanation.basis", Map.of("basis", wording.text(basis)));
    }

    private String sentence(Step step) {
        String key = step instanceof Step.Skipped skipped
                ? step.rule().id() + "#" + skipped.reason()
                : step.rule().id();
        Optional<Sentence> sentence = catalog.sentence(key);
        if (sentence.isEmpty()) {
            String result = step.outcome().map(Term::value).map(wording::text).orElse("-");
            return wording.sentence("explanation.no-sentence", Map.of("rule", key, "result", result));
        }
        String template =
                wording.isEnglish() ? sentence.get().english() : sentence.get().indonesian();
        return Template.fill(template, name -> gap(step, name));
    }

    private @Nullable String gap(Step step, String name) {
        if (name.equals("result")) {
            return step.outcome().map(Term::value).map(wording::text).orElse(null);
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
        return wording.named(step.operands(), name);
    }
}
