package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.transition.AcceptancePack;
import id.walesi.kinerja.transition.Answer;
import id.walesi.kinerja.transition.Blocked;
import id.walesi.kinerja.transition.CountedFact;
import id.walesi.kinerja.transition.Impact;
import id.walesi.kinerja.transition.Passage;
import id.walesi.kinerja.transition.Readiness;
import id.walesi.kinerja.transition.ScaleReading;
import id.walesi.kinerja.transition.SideBySide;
import id.walesi.kinerja.transition.UsualObjection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what changes from one law to another: for one case, for many, for a unit's meeting. Many cases are told without
 * persons, whoever reads it.
 *
 * @term teks peralihan ketentuan
 */
public final class TransitionText {

    private final PolicyCatalog catalog;
    private final Locale locale;
    private final Wording wording;
    private final StepWords steps;
    private final ExplanationText explanation;

    private TransitionText(PolicyCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = Check.notNull("locale", locale);
        this.wording = Wording.in(locale, catalog);
        this.steps = new StepWords(catalog, wording, Document::quoted);
        this.explanation = ExplanationText.of(catalog, locale);
    }

    /**
     * Words for a transition.
     *
     * @param catalog knows the laws and the sentences of their rules
     * @param locale the reader's locale: English for English, otherwise Indonesian
     * @return the text
     */
    public static TransitionText of(PolicyCatalog catalog, Locale locale) {
        return new TransitionText(Check.notNull("catalog", catalog), locale);
    }

    /**
     * One case under two laws, on one page: what counted then, what counts now, what is the same.
     *
     * @param compared the case, judged twice
     * @param audience who reads it; the public reads nothing of a person
     * @param dated the day of the document
     * @return the document
     */
    public Document document(SideBySide compared, Audience audience, LocalDate dated) {
        Check.notNull("compared", compared);
        if (!Check.notNull("audience", audience).seesPersons()) {
            return Document.of(
                    locale,
                    wording.word("side.title"),
                    dated,
                    List.of(Block.Paragraph.of(wording.word("explanation.not-public"))));
        }
        List<Block> blocks = new ArrayList<>(summary(compared));
        counted("side.only-before", compared, fact -> fact.after().isEmpty(), blocks);
        counted("side.only-after", compared, fact -> fact.before().isEmpty(), blocks);
        counted("side.in-both", compared, CountedFact::countsInBoth, blocks);
        side("side.before", compared.before(), audience, blocks);
        side("side.after", compared.after(), audience, blocks);
        return Document.of(locale, wording.word("side.title"), dated, blocks);
    }

    private List<Block> summary(SideBySide compared) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(wording.word("side.before"), law(compared.before()), predicate(compared.before())));
        rows.add(List.of(wording.word("side.after"), law(compared.after()), predicate(compared.after())));
        return List.of(
                new Block.Facts(List.of(new Block.Fact(
                        wording.word("explanation.name.period"),
                        wording.text(compared.facts().period())))),
                new Block.Table(
                        wording.word("side.two-results"),
                        List.of(
                                Block.Column.ofWords(wording.word("side.when")),
                                Block.Column.ofWords(wording.word("side.law")),
                                Block.Column.ofWords(wording.word("explanation.name.predicate"))),
                        rows),
                Block.Paragraph.of(movement(compared)));
    }

    private String movement(SideBySide compared) {
        return wording.sentence(
                "side.movement",
                Map.of(
                        "movement", wording.text(compared.movement()),
                        "cause", wording.text(compared.cause())));
    }

    private String law(AppraisalResult result) {
        return result.fold(
                judged -> judged.policy().basis().citation().toString(), refused -> wording.word("side.no-law"));
    }

    private String law(PolicyId id) {
        return catalog.named(id).enacted().basis().citation().toString();
    }

    private String predicate(AppraisalResult result) {
        return result.fold(this::predicate, refused -> wording.word("side.refused"));
    }

    private String predicate(Judged judged) {
        String predicate = wording.text(judged.verdict().predicate());
        return judged.verdict()
                .score()
                .map(score -> wording.sentence(
                        "difference.predicate-and-score", Map.of("predicate", predicate, "score", wording.text(score))))
                .orElse(predicate);
    }

    private String predicate(Optional<Predicate> predicate) {
        return predicate.map(wording::text).orElseGet(() -> wording.word("side.refused"));
    }

    private void counted(
            String heading, SideBySide compared, java.util.function.Predicate<CountedFact> which, List<Block> blocks) {
        List<Block.Paragraph> items = compared.counted().stream()
                .filter(which)
                .map(fact -> fact.after().or(fact::before).orElseThrow())
                .map(step -> new Block.Paragraph(name(compared, step) + steps.sentence(step), steps.basis(step)))
                .toList();
        blocks.add(Block.Section.of(
                wording.word(heading),
                List.of(
                        items.isEmpty()
                                ? Block.Paragraph.of(wording.word("side.nothing"))
                                : new Block.Items(false, items))));
    }

    // "Target: 100" alone does not say of what
    private String name(SideBySide compared, Step step) {
        String path = step instanceof Step.Given given ? given.path() : "";
        return FactWords.indicator(compared.facts(), path)
                .map(indicator -> Document.quoted(indicator.measure()) + ": ")
                .orElse("");
    }

    private void side(String heading, AppraisalResult result, Audience audience, List<Block> blocks) {
        String title = wording.sentence("side.steps", Map.of("when", wording.word(heading), "law", law(result)));
        blocks.add(result.fold(
                judged -> Block.Section.folded(title, explanation.blocks(judged, Depth.EVERY_STEP, audience)),
                refused -> Block.Section.of(
                        title, List.of(findings(refused.problems().list())))));
    }

    private Block findings(List<Problem> problems) {
        return new Block.Items(
                false,
                problems.stream()
                        .map(problem -> Block.Paragraph.of(wording.text(problem)))
                        .toList());
    }

    /**
     * The impact of another law on many people: the two curves, who moves, why. It names nobody, and says of a small group
     * only that it is small; what is left out can still be worked out from sums, so think before you hand it to everybody.
     *
     * @param impact the impact
     * @param audience who reads it; the public does not read of the single cases for which the change matters most
     * @param smallestGroup from how many people on a group is shown
     * @param dated the day of the document
     * @return the document
     */
    public Document document(Impact impact, Audience audience, int smallestGroup, LocalDate dated) {
        Check.notNull("impact", impact);
        Check.between("smallestGroup", smallestGroup, 1, Integer.MAX_VALUE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(lead(impact));
        blocks.addAll(numbers(impact, smallestGroup));
        if (Check.notNull("audience", audience).seesPersons()) {
            blocks.add(affected(impact));
        }
        return Document.of(locale, wording.word("impact.title"), dated, blocks);
    }

    private Block lead(Impact impact) {
        String lead = wording.sentence(
                "impact.lead",
                Map.of(
                        "cases", number(impact.cases()),
                        "before", law(impact.laws().before()),
                        "after", law(impact.laws().after())));
        return new Block.Paragraph(
                lead, impact.laws().reading() == ScaleReading.APART ? "" : wording.word("impact.reading"));
    }

    private String number(long value) {
        return wording.text(Ratio.of(value));
    }

    private List<Block> numbers(Impact impact, int smallestGroup) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(curves(impact, smallestGroup));
        blocks.add(counts("impact.movements", impact.movements(), smallestGroup));
        blocks.add(counts("impact.causes", impact.causes(), smallestGroup));
        List<List<String>> rows = impact.passages().stream()
                .map(passage -> List.of(
                        predicate(passage.before()),
                        predicate(passage.after()),
                        atLeast(passage.cases(), smallestGroup)))
                .toList();
        blocks.add(new Block.Table(
                wording.word("impact.passages"),
                List.of(
                        Block.Column.ofWords(wording.word("side.before")),
                        Block.Column.ofWords(wording.word("side.after")),
                        Block.Column.ofNumbers(wording.word("impact.people"))),
                rows));
        if (!impact.missing().isEmpty()) {
            List<List<String>> missing = impact.missing().stream()
                    .map(obstacle ->
                            List.of(wording.sentence(obstacle.example()), atLeast(obstacle.cases(), smallestGroup)))
                    .toList();
            blocks.add(new Block.Table(
                    wording.word("impact.missing"),
                    List.of(
                            Block.Column.ofWords(wording.word("impact.finding")),
                            Block.Column.ofNumbers(wording.word("impact.people"))),
                    missing));
        }
        blocks.addAll(failed(impact, smallestGroup));
        return blocks;
    }

    /** The laws that failed, by name; whoever has no verdict for that is not blocked by anything of the case. */
    private List<Block> failed(Impact impact, int smallestGroup) {
        return impact.failed().entrySet().stream()
                .<Block>map(law -> Block.Paragraph.of(wording.sentence(
                        "impact.failed",
                        Map.of("law", law(law.getKey()), "cases", atLeast(law.getValue(), smallestGroup)))))
                .toList();
    }

    private String atLeast(long count, int smallestGroup) {
        return blurred(Ratio.of(count), Optional.empty(), smallestGroup);
    }

    /** Both curves on one scale, so that one can be held against the other. */
    private List<Block> curves(Impact impact, int smallestGroup) {
        List<Block.Bar> bars = new ArrayList<>();
        addBars("side.before", impact.curveBefore(), smallestGroup, bars);
        addBars("side.after", impact.curveAfter(), smallestGroup, bars);
        List<Block> blocks = new ArrayList<>();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Bars(wording.word("impact.curve"), true, bars));
        }
        if (impact.curveBefore().isEmpty()) {
            blocks.add(nobody(impact.laws().before()));
        }
        if (impact.curveAfter().isEmpty()) {
            blocks.add(nobody(impact.laws().after()));
        }
        return blocks;
    }

    private Block nobody(PolicyId law) {
        return Block.Paragraph.of(wording.sentence("impact.nobody", Map.of("law", law(law))));
    }

    private void addBars(String when, Map<Predicate, Long> curve, int smallestGroup, List<Block.Bar> bars) {
        curve.forEach((predicate, count) -> {
            // a bar would give away what the text does not say
            long drawn = count < smallestGroup ? 0 : count;
            bars.add(new Block.Bar(
                    wording.sentence(
                            "impact.curve-bar",
                            Map.of("when", wording.word(when), "predicate", wording.text(predicate))),
                    new Block.Mark(Ratio.of(drawn), atLeast(count, smallestGroup)),
                    Optional.empty()));
        });
    }

    private Block counts(String caption, Map<? extends Coded, Long> counts, int smallestGroup) {
        List<List<String>> rows = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> List.of(wording.text(entry.getKey()), atLeast(entry.getValue(), smallestGroup)))
                .toList();
        return new Block.Table(
                wording.word(caption),
                List.of(
                        Block.Column.ofWords(wording.word(caption + ".column")),
                        Block.Column.ofNumbers(wording.word("impact.people"))),
                rows);
    }

    private Block affected(Impact impact) {
        List<Block.Paragraph> items = impact.mostAffected().stream()
                .map(compared -> Block.Paragraph.of(wording.sentence(
                        "impact.affected",
                        Map.of(
                                "before", predicate(compared.before()),
                                "after", predicate(compared.after()),
                                "movement", movement(compared)))))
                .toList();
        return Block.Section.of(
                wording.word("impact.most-affected"),
                items.isEmpty()
                        ? List.of(Block.Paragraph.of(wording.word("impact.nobody-moves")))
                        : List.of(
                                Block.Paragraph.of(wording.word("impact.names-with-host")),
                                new Block.Items(true, items)));
    }

    /**
     * Which appraisals do not move: at which stage, for whom they wait, since when. It names nobody, but shows single
     * appraisals: it is for those who have to move them, not for everybody.
     *
     * @param readiness the readiness
     * @param dated the day of the document
     * @return the document
     */
    public Document document(Readiness readiness, LocalDate dated) {
        Check.notNull("readiness", readiness);
        List<Block> blocks = blocks(readiness, 1);
        if (!readiness.longest().isEmpty()) {
            blocks.add(new Block.Table(
                    wording.word("readiness.longest"),
                    List.of(
                            Block.Column.ofWords(wording.word("readiness.stages.column")),
                            Block.Column.ofWords(wording.word("readiness.waits-for")),
                            Block.Column.ofWords(wording.word("readiness.why")),
                            Block.Column.ofWords(wording.word("readiness.since")),
                            Block.Column.ofNumbers(wording.word("readiness.days"))),
                    readiness.longest().stream().map(this::row).toList()));
        }
        return Document.of(locale, wording.word("readiness.title"), dated, blocks);
    }

    private List<Block> blocks(Readiness readiness, int smallestGroup) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.sentence(
                "readiness.lead",
                Map.of(
                        "day", wording.text(readiness.day()),
                        "appraisals", number(readiness.appraisals()),
                        "stuck",
                                blurred(
                                        Ratio.of(readiness.stuck()),
                                        Optional.of(Ratio.of(readiness.appraisals())),
                                        smallestGroup)))));
        blocks.add(counts("readiness.stages", readiness.stages(), smallestGroup));
        return blocks;
    }

    private List<String> row(Blocked blocked) {
        return List.of(
                wording.text(blocked.appraisal().stage()),
                wording.sentence(
                        "readiness.act-of",
                        Map.of(
                                "action", wording.text(blocked.stuck().next().action()),
                                "role",
                                        wording.text(
                                                blocked.stuck().next().rule().role()))),
                blocked.stuck().reasons().stream().map(wording::text).collect(Collectors.joining("; ")),
                wording.text(blocked.since()),
                number(blocked.days()));
    }

    /**
     * What a leader takes to the meeting of a unit. It names nobody, and blurs a small group and what leaves only a small
     * group; what several numbers together leave over can still uncover one, so think before you hand it to everybody.
     *
     * @param pack the unit, what changes, the answers
     * @param dated the day of the document
     * @return the document
     */
    public Document document(AcceptancePack pack, LocalDate dated) {
        Check.notNull("pack", pack);
        Impact impact = pack.impact();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(new Block.Fact(
                wording.word("pack.unit"), Document.quoted(pack.unit().name())))));
        blocks.add(lead(impact));
        blocks.add(Block.Section.of(wording.word("pack.numbers"), numbers(impact, pack.smallestGroup())));
        blocks.add(Block.Section.of(wording.word("pack.typical"), typical(pack)));
        blocks.add(Block.Section.of(
                wording.word("pack.objections"),
                pack.answers().stream().map(answer -> answer(answer, pack)).toList()));
        pack.readiness()
                .ifPresent(readiness -> blocks.add(
                        Block.Section.of(wording.word("readiness.title"), blocks(readiness, pack.smallestGroup()))));
        return Document.of(locale, wording.word("pack.title"), dated, blocks);
    }

    private List<Block> typical(AcceptancePack pack) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Passage passage : pack.typical()) {
            number++;
            String heading = wording.sentence(
                    "pack.case",
                    Map.of(
                            "number", Integer.toString(number),
                            "before", predicate(passage.before()),
                            "after", predicate(passage.after())));
            SideBySide example = passage.example();
            blocks.add(Block.Section.of(
                    heading,
                    List.of(
                            Block.Paragraph.of(
                                    wording.sentence("pack.case-people", Map.of("people", number(passage.cases())))
                                            + " " + movement(example)),
                            new Block.Table(
                                    wording.word("pack.what-counts"),
                                    List.of(
                                            Block.Column.ofWords(wording.word("pack.kind")),
                                            Block.Column.ofNumbers(wording.word("side.before")),
                                            Block.Column.ofNumbers(wording.word("side.after"))),
                                    kinds(example)))));
        }
        return blocks.isEmpty() ? List.of(Block.Paragraph.of(wording.word("pack.no-typical"))) : blocks;
    }

    /** How many facts of each kind count; the facts themselves would tell whose case it is. */
    private List<List<String>> kinds(SideBySide example) {
        Map<String, long[]> kinds = new LinkedHashMap<>();
        for (CountedFact fact : example.counted()) {
            long[] counts = kinds.computeIfAbsent(kind(fact.path()), key -> new long[2]);
            counts[0] += fact.before().isPresent() ? 1 : 0;
            counts[1] += fact.after().isPresent() ? 1 : 0;
        }
        List<List<String>> rows = new ArrayList<>();
        kinds.forEach((kind, counts) -> rows.add(List.of(wording.word(kind), number(counts[0]), number(counts[1]))));
        return rows;
    }

    private static String kind(String path) {
        int open = path.indexOf('[');
        return switch (open < 0 ? path : path.substring(0, open)) {
            case "workResultRating" -> "fact.work-result-rating";
            case "workBehaviorRating" -> "fact.work-behavior-rating";
            case "organizationAchievement.predicate" -> "fact.organization-predicate";
            case "realizations" -> "fact.kind.realizations";
            case "evaluation" -> "fact.evaluation";
            case "componentScores" -> "fact.kind.component-scores";
            case "extras" -> "fact.kind.extras";
            default -> path.startsWith("plan.") ? "fact.kind.plan" : "fact.kind.other";
        };
    }

    private static boolean isOfPeople(String figure) {
        return switch (figure) {
            case "cases", "decisions", "factsBefore", "factsAfter" -> false;
            default -> true;
        };
    }

    /** Of how many a figure counts some, where no table tells the rest anyway. */
    private static Optional<Ratio> whole(String figure, AcceptancePack pack) {
        return switch (figure) {
            case "reasoned" -> Optional.of(Ratio.of(pack.impact().decisions()));
            case "stuck" -> pack.readiness().map(readiness -> Ratio.of(readiness.appraisals()));
            case "ready", "withFeedback", "withRealizations" ->
                Optional.of(Ratio.of(pack.impact().cases()));
            default -> Optional.empty();
        };
    }

    /** A small group is not told; nor is a count that leaves only a small group. */
    private String blurred(Ratio count, Optional<Ratio> whole, int smallestGroup) {
        Ratio smallest = Ratio.of(smallestGroup);
        if (count.sign() > 0 && count.compareTo(smallest) < 0) {
            return wording.sentence("impact.fewer", Map.of("group", wording.text(smallest)));
        }
        return whole.filter(all -> count.sign() > 0 && all.compareTo(count) > 0)
                .map(all -> all.minus(smallest))
                .filter(bound -> count.compareTo(bound) > 0)
                .map(bound -> wording.sentence("impact.more", Map.of("count", wording.text(bound))))
                .orElseGet(() -> wording.text(count));
    }

    private String text(Term figure, AcceptancePack pack) {
        return isOfPeople(figure.name()) && figure.value() instanceof Datum.Numeric count
                ? blurred(count.value().value(), whole(figure.name(), pack), pack.smallestGroup())
                : wording.text(figure.value());
    }

    private Block answer(Answer answer, AcceptancePack pack) {
        Map<String, String> figures = new HashMap<>();
        for (Term figure : answer.figures()) {
            figures.put(figure.name(), text(figure, pack));
        }
        String key = "objection." + answer.objection().code();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.sentence(key, figures)));
        if (answer.objection() == UsualObjection.NOT_READY) {
            blocks.addAll(failed(pack.impact(), pack.smallestGroup()));
        }
        if (answer.grounded()) {
            blocks.add(Block.Paragraph.of(wording.word(key + ".grounded")));
        }
        return Block.Section.of(wording.text(answer.objection()), blocks);
    }
}
