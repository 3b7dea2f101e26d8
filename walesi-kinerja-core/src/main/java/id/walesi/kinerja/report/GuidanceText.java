package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.guidance.Advice;
import id.walesi.kinerja.guidance.FactChange;
import id.walesi.kinerja.guidance.Guidance;
import id.walesi.kinerja.guidance.Minimality;
import id.walesi.kinerja.guidance.OutOfReach;
import id.walesi.kinerja.guidance.WhatIf;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.rating.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says what would lift a case, and what other facts would do. Every sentence says that nothing was decided: the changes
 * were tried, no more.
 *
 * @term teks saran perbaikan
 */
public final class GuidanceText {

    private final Locale locale;
    private final Wording wording;
    private final StepWords steps;
    private final FactWords facts;
    private final ExplanationText explanation;

    private GuidanceText(PolicyCatalog catalog, Locale locale) {
        this.locale = Check.notNull("locale", locale);
        this.wording = Wording.in(locale, catalog);
        this.steps = new StepWords(catalog, wording, Document::quoted);
        this.facts = new FactWords(wording, steps);
        this.explanation = ExplanationText.of(catalog, locale);
    }

    /**
     * Words for guidance.
     *
     * @param catalog knows the sentences of the rules
     * @param locale the reader's locale: English for English, otherwise Indonesian
     * @return the text
     */
    public static GuidanceText of(PolicyCatalog catalog, Locale locale) {
        return new GuidanceText(Check.notNull("catalog", catalog), locale);
    }

    /**
     * A document on what would lift a case.
     *
     * @param guidance the guidance
     * @param audience who reads it; the public reads nothing of a person
     * @param dated the day of the document
     * @return the document
     */
    public Document document(Guidance guidance, Audience audience, LocalDate dated) {
        Check.notNull("guidance", guidance);
        return Document.of(
                locale,
                wording.word("guidance.title"),
                dated,
                Check.notNull("audience", audience).seesPersons() ? blocks(guidance) : hidden());
    }

    private List<Block> hidden() {
        return List.of(Block.Paragraph.of(wording.word("explanation.not-public")));
    }

    private List<Block> blocks(Guidance guidance) {
        Judged judged = guidance.judged();
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> heads = new ArrayList<>();
        heads.add(fact("explanation.name.period", wording.text(judged.facts().period())));
        heads.add(fact("guidance.now", predicate(judged)));
        guidance.goal().ifPresent(goal -> heads.add(fact("guidance.goal", wording.text(goal))));
        blocks.add(new Block.Facts(heads));
        blocks.add(new Block.Paragraph(wording.word("guidance.lead"), wording.word("guidance.standing")));
        if (guidance.goal().isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.word("guidance.at-best")));
            return blocks;
        }
        Predicate goal = guidance.goal().get();
        List<Block> cheapest = new ArrayList<>();
        guidance.cheapest().ifPresentOrElse(advice -> cheapest.addAll(cheapest(guidance, advice)), () -> {
            String key = guidance.triedAll() ? "guidance.unreachable" : "guidance.not-found";
            cheapest.add(Block.Paragraph.of(wording.sentence(key, Map.of("goal", wording.text(goal)))));
        });
        blocks.add(Block.Section.of(wording.word("guidance.cheapest"), cheapest));
        if (!guidance.alone().isEmpty()) {
            List<Block.Paragraph> items = guidance.alone().stream()
                    .map(advice ->
                            Block.Paragraph.of(change(judged, advice.changes().get(0)) + " " + reached(advice)))
                    .toList();
            blocks.add(Block.Section.of(wording.word("guidance.alone"), List.of(new Block.Items(false, items))));
        }
        if (!guidance.outOfReach().isEmpty()) {
            List<Block.Paragraph> items = guidance.outOfReach().stream()
                    .map(out -> outOfReach(judged, goal, out))
                    .toList();
            blocks.add(Block.Section.of(wording.word("guidance.out-of-reach"), List.of(new Block.Items(false, items))));
        }
        notTried(guidance).ifPresent(blocks::add);
        if (isDecided(judged)) {
            blocks.add(Block.Paragraph.of(wording.word("guidance.decided-by-person")));
        }
        return blocks;
    }

    private static boolean isDecided(Judged judged) {
        return judged.trace().steps().stream().anyMatch(step -> step instanceof Step.Decided);
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(wording.word(key), value);
    }

    private String predicate(Judged judged) {
        String predicate = wording.text(judged.verdict().predicate());
        return judged.verdict()
                .score()
                .map(score -> wording.sentence(
                        "difference.predicate-and-score", Map.of("predicate", predicate, "score", wording.text(score))))
                .orElse(predicate);
    }

    private List<Block> cheapest(Guidance guidance, Advice advice) {
        List<Block.Paragraph> items = advice.changes().stream()
                .map(change -> Block.Paragraph.of(change(guidance.judged(), change)))
                .toList();
        String sure = advice.minimality() == Minimality.PROVEN ? "guidance.proven" : "guidance.no-step-less";
        return List.of(
                new Block.Items(true, items),
                Block.Paragraph.of(reached(advice)),
                Block.Paragraph.of(wording.sentence("guidance.cost", Map.of("cost", wording.text(advice.cost()))) + " "
                        + wording.word(sure)));
    }

    private String reached(Advice advice) {
        return wording.sentence("guidance.reached", Map.of("predicate", predicate(advice.judged())));
    }

    private String change(Judged judged, FactChange change) {
        Optional<Step> read = FactWords.reading(judged, change.path());
        Optional<Coded> decider = change.decider().or(() -> read.flatMap(GuidanceText::decider));
        if (!facts.isNamed(judged.facts(), change.path())) {
            String stated = wording.sentence(
                    "guidance.change.stated",
                    Map.of(
                            "now", read.map(steps::sentence).orElse(change.path()),
                            "then",
                                    read.map(step -> steps.sentence(changed(step, change)))
                                            .orElse(wording.text(change.to()))));
            return decider.map(role -> stated + " "
                            + wording.sentence("guidance.change.decider", Map.of("role", wording.text(role))))
                    .orElse(stated);
        }
        String name = facts.name(judged.facts(), change.path(), read);
        Map<String, String> gaps = Map.of(
                "fact", name,
                "from", wording.text(change.from()),
                "to", wording.text(change.to()),
                "role", decider.map(wording::text).orElse(""),
                "target", facts.target(judged.facts(), change.path()).orElse(""));
        String key = decider.isPresent()
                ? "guidance.change.decided"
                : facts.target(judged.facts(), change.path()).isPresent()
                        ? "guidance.change.realized"
                        : "guidance.change.other";
        return wording.sentence(key, gaps);
    }

    private static Optional<Coded> decider(Step read) {
        return read instanceof Step.Decided decided ? Optional.of(decided.role()) : Optional.empty();
    }

    private static Step changed(Step read, FactChange change) {
        Term result = new Term(read.rule().result(), change.to());
        return read instanceof Step.Decided decided
                ? new Step.Decided(read.rule(), result, change.path(), decided.role(), decided.on(), "")
                : new Step.Given(read.rule(), result, change.path());
    }

    /** What the law asked for and nobody tried to change; what was agreed beforehand is told of as a whole. */
    private Optional<Block> notTried(Guidance guidance) {
        Judged judged = guidance.judged();
        boolean agreed = judged.trace().steps().stream()
                .anyMatch(step -> step instanceof Step.Given given
                        && given.path().startsWith("plan.")
                        && !(given.result().value() instanceof Datum.Text));
        List<Block> blocks = new ArrayList<>();
        if (agreed) {
            blocks.add(Block.Paragraph.of(wording.word("guidance.not-tried.agreed")));
        }
        if (!guidance.notTried().isEmpty()) {
            List<Block.Paragraph> items = guidance.notTried().stream()
                    .map(path -> Block.Paragraph.of(notTried(judged, path)))
                    .toList();
            blocks.add(Block.Paragraph.of(wording.word("guidance.not-tried.lead")));
            blocks.add(new Block.Items(false, items));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Section.of(wording.word("guidance.not-tried"), blocks));
    }

    private String notTried(Judged judged, String path) {
        String name = facts.name(judged.facts(), path, FactWords.reading(judged, path));
        return facts.isNamed(judged.facts(), path) ? name + "." : name;
    }

    private Block.Paragraph outOfReach(Judged judged, Predicate goal, OutOfReach out) {
        Optional<Step> read = FactWords.reading(judged, out.path());
        String name = facts.name(judged.facts(), out.path(), read);
        String key = out.furthest().isEmpty()
                ? "guidance.cannot-move"
                : facts.isNamed(judged.facts(), out.path()) ? "guidance.even-at" : "guidance.however-far";
        StringBuilder text = new StringBuilder(wording.sentence(
                key,
                Map.of(
                        "fact", name,
                        "to",
                                out.furthest()
                                        .map(furthest -> wording.text(furthest.to()))
                                        .orElse(""),
                        "goal", wording.text(goal))));
        for (Step held : out.heldBy()) {
            text.append(' ').append(wording.sentence("guidance.held-by", Map.of("step", steps.sentence(held))));
        }
        return new Block.Paragraph(
                text.toString(),
                out.heldBy().isEmpty() ? "" : steps.basis(out.heldBy().get(0)));
    }

    /**
     * A document on what other facts would do.
     *
     * @param whatIf the case as judged, and with other facts
     * @param audience who reads it; the public reads nothing of a person
     * @param dated the day of the document
     * @return the document
     */
    public Document document(WhatIf whatIf, Audience audience, LocalDate dated) {
        Check.notNull("whatIf", whatIf);
        if (!Check.notNull("audience", audience).seesPersons()) {
            return Document.of(locale, wording.word("what-if.title"), dated, hidden());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.word("what-if.lead"), wording.word("guidance.standing")));
        List<Block.Paragraph> changes = whatIf.changes().stream()
                .map(change -> Block.Paragraph.of(change(whatIf.before(), change)))
                .toList();
        if (!changes.isEmpty()) {
            blocks.add(Block.Section.of(wording.word("what-if.changes"), List.of(new Block.Items(true, changes))));
        }
        blocks.add(Block.Section.of(
                wording.word("what-if.result"),
                whatIf.difference()
                        .map(difference -> explanation.blocks(difference, audience))
                        .orElseGet(() -> refused(whatIf.after().problems().list()))));
        return Document.of(locale, wording.word("what-if.title"), dated, blocks);
    }

    private List<Block> refused(List<Problem> problems) {
        List<Block.Paragraph> items = problems.stream()
                .map(problem -> Block.Paragraph.of(wording.text(problem)))
                .toList();
        return List.of(Block.Paragraph.of(wording.word("what-if.refused")), new Block.Items(false, items));
    }
}
