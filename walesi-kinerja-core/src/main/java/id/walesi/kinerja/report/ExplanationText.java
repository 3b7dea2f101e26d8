package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.explanation.ChangeCause;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.StepChange;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verdict in words: the predicate, the law of the day, the steps with the article that each rests on; as lines or as
 * a document, at the depth and for the reader asked for. It names no person.
 *
 * @term penjelasan hasil penilaian
 */
public final class ExplanationText {

    private static final String INDENT = "   ";

    private final Wording wording;
    private final StepWords plain;
    private final StepWords isolated;
    private final Locale locale;

    private ExplanationText(PolicyCatalog catalog, Locale locale) {
        Check.notNull("catalog", catalog);
        this.locale = locale;
        this.wording = Wording.in(locale, catalog);
        this.plain = new StepWords(catalog, wording, Wording::oneLine);
        this.isolated = new StepWords(catalog, wording, Document::quoted);
    }

    /**
     * Explanations in a reader's language.
     *
     * @param catalog knows the sentences of the rules, and the words of their codes
     * @param locale English for English, otherwise Indonesian
     * @return the writer
     */
    public static ExplanationText of(PolicyCatalog catalog, Locale locale) {
        return new ExplanationText(catalog, locale);
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
        lines.add(law(judged));
        lines.add(INDENT + lawBasis(judged));
        if (judged.policyWasNamed()) {
            lines.add(INDENT + wording.word("explanation.law-named"));
        }
        if (judged.trace().steps().isEmpty()) {
            lines.add(wording.word("explanation.no-steps"));
        }
        lines.addAll(lines(judged.trace(), plain.in(judged.facts())));
        for (Problem problem : judged.problems()) {
            lines.add(wording.text(problem));
        }
        return lines;
    }

    private String law(Judged judged) {
        Enacted<PolicyId> policy = judged.policy();
        return wording.sentence(
                "explanation.law",
                Map.of(
                        "day", wording.text(judged.governingDay()),
                        "instrument", policy.basis().citation().toString(),
                        "policy", policy.value().toString(),
                        "inForce", wording.text(policy.inForce())));
    }

    private String lawBasis(Judged judged) {
        return wording.sentence(
                "explanation.law-basis",
                Map.of("basis", wording.text(judged.policy().basis())));
    }

    /**
     * The steps alone.
     *
     * @param trace the steps
     * @return numbered sentences, each followed by the basis of its rule
     */
    public List<String> lines(Trace trace) {
        return lines(trace, plain);
    }

    private static List<String> lines(Trace trace, StepWords words) {
        List<String> lines = new ArrayList<>(2 * trace.steps().size());
        IdentityHashMap<Basis, String> bases = new IdentityHashMap<>();
        int number = 0;
        for (Step step : trace.steps()) {
            number++;
            // a new one for each line: after one mathematical sign it would write two bytes a letter for ever
            StringBuilder line = new StringBuilder(96).append(number).append(". ");
            words.say(step, line);
            lines.add(line.toString());
            words.reason(step).ifPresent(reason -> lines.add(INDENT + reason));
            lines.add(bases.computeIfAbsent(step.rule().basis(), basis -> INDENT + words.basis(step)));
        }
        return lines;
    }

    /**
     * The explanation as a document.
     *
     * @param judged the judged case
     * @param depth how deep
     * @param audience for whom; the public learns the law, and nothing of the case
     * @param dated the document's day
     * @return the document
     */
    public Document document(Judged judged, Depth depth, Audience audience, LocalDate dated) {
        Check.notNull("judged", judged);
        Check.notNull("audience", audience);
        String title = audience.seesPersons() ? "explanation.title" : "explanation.title-public";
        return Document.of(locale, wording.word(title), dated, blocks(judged, depth, audience));
    }

    /** The parts of the explanation, to stand in a larger document. */
    List<Block> blocks(Judged judged, Depth depth, Audience audience) {
        Check.notNull("depth", depth);
        List<Block> blocks = new ArrayList<>();
        if (!audience.seesPersons()) {
            blocks.add(new Block.Paragraph(law(judged), lawBasis(judged)));
            blocks.add(Block.Paragraph.of(wording.word("explanation.not-public")));
            return blocks;
        }
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                fact("explanation.name.predicate", wording.text(judged.verdict().predicate())));
        judged.verdict().score().ifPresent(score -> facts.add(fact("explanation.name.score", wording.text(score))));
        facts.add(fact("explanation.name.period", wording.text(judged.facts().period())));
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Paragraph(law(judged), lawBasis(judged)));
        if (judged.policyWasNamed()) {
            blocks.add(Block.Paragraph.of(wording.word("explanation.law-named")));
        }
        findings("explanation.findings", judged.problems().list(), blocks);
        if (depth != Depth.VERDICT) {
            blocks.addAll(reasons(judged, audience));
        }
        if (depth == Depth.EVERY_STEP) {
            blocks.add(everyStep(judged, audience));
        }
        if (depth != Depth.VERDICT) {
            blocks.add(standings(judged));
        }
        return blocks;
    }

    /** The reasons, with every step folded below them, for a document that has told the verdict already. */
    List<Block> why(Judged judged, Audience audience) {
        List<Block> blocks = new ArrayList<>(reasons(judged, audience));
        blocks.add(everyStep(judged, audience));
        blocks.add(standings(judged));
        return blocks;
    }

    private Block everyStep(Judged judged, Audience audience) {
        List<Step> steps = judged.trace().steps();
        return Block.Section.folded(
                wording.word("explanation.every-step"),
                List.of(
                        steps.isEmpty()
                                ? Block.Paragraph.of(wording.word("explanation.no-steps"))
                                : steps(steps, audience, isolated.in(judged.facts()))));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(wording.word(key), value);
    }

    private void findings(String heading, List<Problem> problems, List<Block> blocks) {
        if (!problems.isEmpty()) {
            List<Block.Paragraph> items = problems.stream()
                    .map(problem -> Block.Paragraph.of(wording.text(problem)))
                    .toList();
            blocks.add(Block.Section.of(wording.word(heading), List.of(new Block.Items(false, items))));
        }
    }

    private List<Block> reasons(Judged judged, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        Trace trace = judged.trace();
        StepWords words = isolated.in(judged.facts());
        List<Step> decisive = trace.decisive().steps();
        if (!decisive.isEmpty()) {
            blocks.add(Block.Section.of(
                    wording.word("explanation.reasons"),
                    List.of(
                            Block.Paragraph.of(wording.word("explanation.reasons-lead")),
                            steps(decisive, audience, words))));
        }
        List<Step> skipped = trace.steps().stream()
                .filter(step -> step instanceof Step.Skipped)
                .distinct()
                .toList();
        if (!skipped.isEmpty()) {
            List<Block.Paragraph> items = skipped.stream()
                    .map(step -> paragraph(step, audience, words))
                    .toList();
            blocks.add(
                    Block.Section.of(wording.word("explanation.not-applied"), List.of(new Block.Items(false, items))));
        }
        return blocks;
    }

    /** Steps alone, such as those of a credit. */
    Block steps(Trace trace, Audience audience) {
        return steps(trace.steps(), audience, isolated);
    }

    private Block.Items steps(List<Step> steps, Audience audience, StepWords words) {
        return new Block.Items(
                true,
                steps.stream().map(step -> paragraph(step, audience, words)).toList());
    }

    private Block.Paragraph paragraph(Step step, Audience audience, StepWords words) {
        return new Block.Paragraph(words.sentence(step) + reason(step, audience), words.basis(step));
    }

    /** Who may not read the words learns that there are some. */
    private String reason(Step step, Audience audience) {
        Optional<String> reason = isolated.reason(step);
        if (audience.seesWords()) {
            return reason.map(text -> " " + text).orElse("");
        }
        return step instanceof Step.Decided
                ? " " + wording.word(reason.isPresent() ? "explanation.reason-on-record" : "explanation.no-reason")
                : "";
    }

    /** What kinds of rules the verdict rests on, and what each kind means. */
    private Block standings(Judged judged) {
        Set<Standing> used = EnumSet.of(judged.policy().basis().standing());
        judged.trace().steps().forEach(step -> used.add(step.rule().basis().standing()));
        List<Block.Fact> facts = used.stream()
                .map(standing ->
                        fact("standing." + standing.code(), wording.word("standing." + standing.code() + ".meaning")))
                .toList();
        return Block.Section.folded(wording.word("explanation.standings"), List.of(new Block.Facts(facts)));
    }

    /**
     * What differs between two verdicts, and why: before and after an objection, a correction, a revision of a rule, a
     * new law.
     *
     * @param difference the two verdicts, both with their traces
     * @param audience for whom; the public learns the laws, and nothing of the case
     * @param dated the document's day
     * @return the document
     */
    public Document document(VerdictDifference difference, Audience audience, LocalDate dated) {
        Check.notNull("difference", difference);
        Check.notNull("audience", audience);
        return Document.of(locale, wording.word("difference.title"), dated, blocks(difference, audience));
    }

    /** The parts of the difference, to stand in a larger document. */
    List<Block> blocks(VerdictDifference difference, Audience audience) {
        Judged before = difference.before();
        Judged after = difference.after();
        List<Block> blocks = new ArrayList<>();
        if (audience.seesPersons()) {
            blocks.add(new Block.Facts(
                    List.of(fact("difference.before", predicate(before)), fact("difference.after", predicate(after)))));
            blocks.add(Block.Paragraph.of(wording.word(
                    difference.predicateChanged() ? "difference.predicate-changed" : "difference.predicate-same")));
        }
        if (difference.lawChanged()) {
            blocks.add(
                    new Block.Paragraph(wording.word("difference.law-changed") + " " + law(before), lawBasis(before)));
            blocks.add(new Block.Paragraph(law(after), lawBasis(after)));
        } else {
            blocks.add(new Block.Paragraph(law(after), lawBasis(after)));
        }
        if (!audience.seesPersons()) {
            blocks.add(Block.Paragraph.of(wording.word("explanation.not-public")));
            return blocks;
        }
        List<StepChange> changes = difference.steps().changes();
        if (changes.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.word("difference.none")));
        }
        section("difference.roots", difference.steps().roots(), difference, audience, blocks);
        section(
                "difference.follows",
                changes.stream()
                        .filter(change -> change.cause() == ChangeCause.OPERAND)
                        .toList(),
                difference,
                audience,
                blocks);
        findings("difference.found", difference.found(), blocks);
        findings("difference.settled", difference.settled(), blocks);
        return blocks;
    }

    private String predicate(Judged judged) {
        Coded predicate = judged.verdict().predicate();
        return judged.verdict()
                .score()
                .map(score -> wording.sentence(
                        "difference.predicate-and-score",
                        Map.of("predicate", wording.text(predicate), "score", wording.text(score))))
                .orElseGet(() -> wording.text(predicate));
    }

    private void section(
            String heading,
            List<StepChange> changes,
            VerdictDifference difference,
            Audience audience,
            List<Block> blocks) {
        if (!changes.isEmpty()) {
            List<Block.Column> columns = List.of(
                    Block.Column.ofWords(wording.word("difference.cause")),
                    Block.Column.ofWords(wording.word("difference.before")),
                    Block.Column.ofWords(wording.word("difference.after")),
                    Block.Column.ofWords(wording.word("difference.basis")));
            List<List<String>> rows = changes.stream()
                    .map(change -> row(change, difference, audience))
                    .toList();
            blocks.add(Block.Section.of(
                    wording.word(heading), List.of(new Block.Table(wording.word("difference.steps"), columns, rows))));
        }
    }

    private List<String> row(StepChange change, VerdictDifference verdicts, Audience audience) {
        String by = change.difference()
                .filter(difference -> difference.sign() != 0)
                .map(difference -> " " + by(difference))
                .orElse("");
        Step shown = change.after().or(change::before).orElseThrow();
        return List.of(
                wording.text(change.cause()),
                change.before()
                        .map(step -> side(step, verdicts.before(), audience))
                        .orElse("–"),
                change.after()
                                .map(step -> side(step, verdicts.after(), audience))
                                .orElse("–")
                        + by,
                wording.text(shown.rule().basis()));
    }

    private String side(Step step, Judged judged, Audience audience) {
        return isolated.in(judged.facts()).sentence(step) + reason(step, audience);
    }

    private String by(Ratio by) {
        return by.sign() > 0
                ? wording.sentence("difference.up", Map.of("by", wording.text(by)))
                : wording.sentence("difference.down", Map.of("by", wording.text(by.negated())));
    }
}
