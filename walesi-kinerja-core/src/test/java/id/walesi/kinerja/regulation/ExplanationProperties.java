package id.walesi.kinerja.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.explanation.ChangeCause;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.StepChange;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Block;
import id.walesi.kinerja.report.Depth;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Html;
import id.walesi.kinerja.report.HtmlPage;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.specimen.PluggedIn;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.Walesi;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What an explanation keeps, whatever the case and the law. */
class ExplanationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Locale> LOCALES = List.of(new Locale("id"), Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("≈?(?<![\\p{L}\\d])-?(?:Rp)?(?<![\\d])\\d+(?:[.,]\\d+)*");

    private static final List<Depth> DEEP = List.of(Depth.REASONS, Depth.EVERY_STEP);
    private static final List<Audience> READERS = List.of(Audience.EMPLOYEE, Audience.APPRAISER, Audience.AUDITOR);

    private static final WeightedPolicy BY_TOTAL = SchemeOfHost.usual();
    private static final WeightedPolicy BY_MATRIX =
            Walesi.byMatrix().missing(MissingPart.COUNT_AS_ZERO).build();

    /** The national laws, and three from outside: two schemes that weigh, and one that takes every kind of step. */
    private static final PolicyCatalog CATALOG = EveryPolicyProperties.chosen()
            .provider(BY_TOTAL.provider())
            .provider(BY_MATRIX.provider())
            .provider(new PluggedIn())
            .build();

    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static void forEachVerdict(AppraisalCase facts, Consumer<Judged> check) {
        EveryPolicyProperties.forEachVerdict(ENGINE, CATALOG, facts, check);
    }

    @Provide
    Arbitrary<AppraisalCase> cases() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, EveryPolicyProperties.generated()),
                Tuple.of(1, byTotal()),
                Tuple.of(1, byMatrix()),
                Tuple.of(1, pluggedIn()));
    }

    private static Arbitrary<AppraisalCase> byTotal() {
        Arbitrary<SchemeOfHost.Measure> measures = Combinators.combine(
                        Arbitraries.of(Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(150))
                                .ofScale(2))
                .as((polarity, target, realized) ->
                        new SchemeOfHost.Measure(polarity, target, realized.toPlainString()));
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 110),
                        Arbitraries.integers().between(0, 100),
                        measures.list().ofSize(2))
                .as((credit, first, both) -> SchemeOfHost.measured(credit, List.of(first, 100 - first), both)
                        .build());
    }

    private static Arbitrary<AppraisalCase> byMatrix() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 45).list().ofSize(4),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 5).list().ofSize(7))
                .as((realized, first, marks) -> Walesi.measured(
                                first,
                                100 - first,
                                realized.stream().mapToInt(Integer::intValue).toArray())
                        .extra(
                                BehaviorScores.KEY,
                                Walesi.scores(marks.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray()))
                        .build());
    }

    private static Arbitrary<AppraisalCase> pluggedIn() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 110),
                        Arbitraries.of(ExpectationRating.class),
                        Arbitraries.of("", "alasan {result} %s 41"),
                        Arbitraries.of("program bersama", "rapat ke-17"))
                .as((credit, rating, reason, origin) -> Specimen.empty(SchemeOfHost.YEAR)
                        .workResultRating(Specimen.decision(SchemeOfHost.YEAR, rating, reason))
                        .componentScore(ComponentScore.of(PluggedIn.CREDIT, Score.of(credit), origin))
                        .build());
    }

    @Example
    void theseCasesReachThePoliciesFromOutside() {
        Set<PolicyId> reached = new HashSet<>();
        cases().sampleStream()
                .limit(200)
                .forEach(facts -> forEachVerdict(
                        facts, judged -> reached.add(judged.policy().value())));
        assertTrue(reached.containsAll(List.of(BY_TOTAL.id(), BY_MATRIX.id(), PluggedIn.ID)), reached.toString());
    }

    private static Document document(Judged judged, Depth depth, Audience audience, Locale locale) {
        return ExplanationText.of(CATALOG, locale).document(judged, depth, audience, DAY);
    }

    /** What stands in a sentence about a step, and the step that the sentence was made of. */
    private record Said(Step step, String text) {}

    /** The sentences about steps, each with its step; the page lists both in one order. */
    private static List<Said> said(Judged judged, Depth depth, List<Block> blocks) {
        List<List<Step>> numbered = new ArrayList<>();
        numbered.add(judged.trace().decisive().steps());
        if (depth == Depth.EVERY_STEP) {
            numbered.add(judged.trace().steps());
        }
        List<Step> skipped = judged.trace().steps().stream()
                .filter(step -> step instanceof Step.Skipped)
                .distinct()
                .toList();
        List<Said> said = new ArrayList<>();
        Iterator<List<Step>> next = numbered.iterator();
        for (Block.Items items : items(blocks)) {
            List<Step> steps = items.numbered() ? next.next() : skipped;
            assertEquals(steps.size(), items.items().size());
            for (int i = 0; i < steps.size(); i++) {
                said.add(new Said(steps.get(i), items.items().get(i).text()));
            }
        }
        assertFalse(next.hasNext(), "a list of steps is not on the page");
        return said;
    }

    /** The lists about steps: their items say what they rest on. */
    private static List<Block.Items> items(List<Block> blocks) {
        List<Block.Items> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                items.addAll(items(section.blocks()));
            } else if (block instanceof Block.Items list
                    && !list.items().get(0).basis().isEmpty()) {
                items.add(list);
            }
        }
        return items;
    }

    /** The texts of a page but for the lists about steps. */
    private static List<String> elsewhere(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                texts.add(section.heading());
                texts.addAll(elsewhere(section.blocks()));
            } else if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
                texts.add(paragraph.basis());
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> {
                    texts.add(fact.name());
                    texts.add(fact.value());
                });
            } else if (block instanceof Block.Items list) {
                list.items().stream().filter(item -> item.basis().isEmpty()).forEach(item -> texts.add(item.text()));
            } else {
                throw new AssertionError("what an explanation does not have: " + block);
            }
        }
        return texts;
    }

    /** The numbers of a text as often as they stand in it; a number is a whole one, with sign, dots and commas. */
    private static Map<String, Integer> numbers(String text) {
        Map<String, Integer> numbers = new TreeMap<>();
        NUMBER.matcher(text).results().forEach(found -> numbers.merge(found.group(), 1, Integer::sum));
        return numbers;
    }

    private static String template(Step step, Locale locale) {
        String key = step instanceof Step.Skipped skipped
                ? step.rule().id() + "#" + skipped.reason()
                : step.rule().id();
        Sentence sentence = CATALOG.sentence(key).orElseThrow();
        return locale == Locale.ENGLISH ? sentence.english() : sentence.indonesian();
    }

    /** The numbers that came into a sentence through the gaps of its template: what is over when its own are taken off. */
    private static Set<String> filledIn(Said said, Locale locale) {
        Map<String, Integer> numbers = numbers(said.text());
        numbers(template(said.step(), locale).replaceAll("\\{[^}]*}", "{}"))
                .forEach((own, times) -> numbers.merge(own, -times, Integer::sum));
        numbers.forEach((number, times) ->
                assertTrue(times >= 0, () -> number + " of the template is lost in: " + said.text()));
        numbers.values().removeIf(times -> times == 0);
        return new TreeSet<>(numbers.keySet());
    }

    /** The numbers that a step has; in words what a person wrote, only for who may read it. */
    private static Set<String> numbersOf(Step step, Judged judged, Audience audience, Wording wording) {
        Set<String> known = new TreeSet<>();
        values(step).forEach(value -> known.addAll(numbers(wording.text(value)).keySet()));
        if (step instanceof Step.Classified classified) {
            known.addAll(numbers(wording.text(classified.band())).keySet());
        }
        if (step instanceof Step.Decided decided) {
            known.addAll(numbers(wording.text(decided.on())).keySet());
            if (audience != Audience.AUDITOR) {
                known.addAll(numbers(decided.reason()).keySet());
            }
        }
        if (step instanceof Step.Given given) { // a name, and where a score came from
            judged.facts()
                    .plan()
                    .ifPresent(plan -> plan.workResults().stream()
                            .flatMap(result -> result.indicators().stream())
                            .filter(indicator -> given.path()
                                    .equals(AppraisalCase.INDICATORS + "["
                                            + indicator.id().value() + "]"))
                            .forEach(indicator ->
                                    known.addAll(numbers(indicator.measure()).keySet())));
            judged.facts().componentScores().stream()
                    .filter(score -> score.path().equals(given.path()))
                    .forEach(score ->
                            known.addAll(numbers(wording.text(score.origin())).keySet()));
        }
        return known;
    }

    /** What went into a step, what it held to, what came out. */
    private static List<Datum> values(Step step) {
        List<Datum> values = new ArrayList<>();
        step.outcome().map(Term::value).ifPresent(values::add);
        step.operands().forEach(term -> values.add(term.value()));
        if (step instanceof Step.Limited limited) {
            values.add(limited.limit().value());
        }
        return values;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextSaysNoNumberThatIsNotInTheTrace(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            for (Locale locale : LOCALES) {
                Wording wording = Wording.in(locale, CATALOG);
                for (Depth depth : DEEP) {
                    for (Audience audience : READERS) {
                        List<Block> blocks =
                                document(judged, depth, audience, locale).blocks();
                        for (Said said : said(judged, depth, blocks)) {
                            Set<String> unknown = filledIn(said, locale);
                            unknown.removeAll(numbersOf(said.step(), judged, audience, wording));
                            assertEquals(Set.of(), unknown, said.text());
                        }
                        assertEquals(Set.of(), strange(judged, blocks, wording));
                    }
                }
            }
        });
    }

    /** Numbers beside the steps that are neither the score nor of the law, its day, the period or a finding. */
    private static Set<String> strange(Judged judged, List<Block> blocks, Wording wording) {
        Set<String> known = new TreeSet<>();
        judged.verdict()
                .score()
                .ifPresent(score -> known.addAll(numbers(wording.text(score)).keySet()));
        for (String text : List.of(
                wording.text(judged.facts().period()),
                wording.text(judged.governingDay()),
                judged.policy().basis().citation().toString(),
                judged.policy().value().toString(),
                wording.text(judged.policy().inForce()),
                wording.text(judged.policy().basis()))) {
            known.addAll(numbers(text).keySet());
        }
        List<String> findings =
                judged.problems().list().stream().map(wording::text).toList();
        Set<String> strange = new TreeSet<>();
        elsewhere(blocks).stream()
                .filter(text -> !findings.contains(text))
                .forEach(text -> strange.addAll(numbers(text).keySet()));
        strange.removeAll(known);
        return strange;
    }

    /** The numbers and labels that decided, found here by another way than the code's: each operand's makers, recursively. */
    private static Set<Datum> decisive(Trace trace) {
        Set<Datum> all = new HashSet<>();
        List<Step> steps = trace.steps();
        makers(steps, steps.size() - 1, all, new HashSet<>());
        return all;
    }

    private static void makers(List<Step> steps, int index, Set<Datum> all, Set<Integer> seen) {
        if (!seen.add(index)) {
            return;
        }
        Step step = steps.get(index);
        step.outcome().map(Term::value).ifPresent(all::add);
        if (step instanceof Step.Limited limited
                && !limited.before().value().equals(limited.result().value())) {
            all.add(limited.before().value());
        }
        for (Term operand : step.operands()) {
            all.add(operand.value());
            for (int i = 0; i < index; i++) {
                if (steps.get(i).outcome().map(Term::value).equals(Optional.of(operand.value()))) {
                    makers(steps, i, all, seen);
                }
            }
        }
    }

    /** Whether a sentence says a value that its step has: each of its numbers whole, a label not within a longer one. */
    private static boolean says(Said said, Datum value, Wording wording, Locale locale) {
        if (!values(said.step()).contains(value)) {
            return false;
        }
        String words = wording.text(value);
        if (!(value instanceof Datum.Label label)) {
            return said.text().contains(words)
                    && filledIn(said, locale).containsAll(numbers(words).keySet());
        }
        String text = said.text();
        for (Object other : label.value().getClass().getEnumConstants()) {
            String longer = wording.text((Coded) other);
            if (!longer.equals(words) && longer.contains(words)) {
                text = text.replace(longer, "");
            }
        }
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextSaysEveryNumberAndLabelThatDecided(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            Set<Datum> decisive = decisive(judged.trace());
            for (Locale locale : LOCALES) {
                Wording wording = Wording.in(locale, CATALOG);
                for (Depth depth : DEEP) {
                    for (Audience audience : READERS) {
                        List<Said> said = said(
                                judged,
                                depth,
                                document(judged, depth, audience, locale).blocks());
                        for (Said one : said) {
                            if (one.step() instanceof Step.Classified classified) {
                                Set<String> band =
                                        numbers(wording.text(classified.band())).keySet();
                                assertTrue(filledIn(one, locale).containsAll(band), one.text());
                            }
                        }
                        for (Datum value : decisive) {
                            assertTrue(
                                    value instanceof Datum.Text
                                            || said.stream().anyMatch(one -> says(one, value, wording, locale)),
                                    () -> wording.text(value) + " is not in " + said);
                        }
                    }
                }
            }
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theReasonsArePartOfAllStepsAndEndWithTheVerdict(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            Trace decisive = judged.trace().decisive();
            List<Step> rest = new ArrayList<>(judged.trace().steps());
            for (Step step : decisive.steps()) {
                int at = rest.indexOf(step);
                assertTrue(at >= 0, () -> step + " is out of order");
                rest = rest.subList(at + 1, rest.size());
                assertFalse(step instanceof Step.Skipped);
            }
            assertEquals(judged.trace().outcome(), decisive.outcome());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everySentenceRestsOnAnArticleAndSaysItsStanding(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            Document document = document(judged, Depth.EVERY_STEP, Audience.EMPLOYEE, LOCALES.get(0));
            assertFalse(items(document.blocks()).isEmpty());
            List<String> bases = bases(document.blocks());
            for (Step step : judged.trace().steps()) {
                assertTrue(bases.contains(
                        "Dasar: " + Wording.in(LOCALES.get(0)).text(step.rule().basis())));
            }
        });
    }

    private static List<String> bases(List<Block> blocks) {
        List<String> bases = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                bases.addAll(bases(section.blocks()));
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> bases.add(item.basis()));
            }
        }
        return bases;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyPageIsSoundAndNamesNobody(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            for (Audience audience : Audience.values()) {
                for (Depth depth : Depth.values()) {
                    String page = HtmlPage.of(document(judged, depth, audience, LOCALES.get(0)));
                    String text = Html.check(page).text();
                    for (String identity : List.of(
                            Specimen.NAME, Specimen.NUMBER, Specimen.APPRAISER.value(), Specimen.SUPERIOR.value())) {
                        assertFalse(page.contains(identity));
                    }
                    boolean mayRead = audience == Audience.EMPLOYEE || audience == Audience.APPRAISER;
                    boolean reasons = text.contains("alasan {result} %s") || text.contains("baris lain");
                    assertTrue(mayRead || !reasons, text);
                    boolean written = judged.trace().steps().stream()
                            .anyMatch(step -> step instanceof Step.Decided decided
                                    && !decided.reason().isBlank());
                    assertEquals(written && mayRead && depth != Depth.VERDICT, reasons, text);
                }
            }
        });
    }

    /** The page for the public depends on the law and its day alone. */
    private static final Map<List<Object>, Document> PUBLIC = new HashMap<>();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thePublicLearnsNothingOfTheCase(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            for (Depth depth : Depth.values()) {
                Document page = document(judged, depth, Audience.PUBLIC, LOCALES.get(0));
                List<Object> law = List.of(judged.policy(), judged.governingDay());
                assertEquals(PUBLIC.computeIfAbsent(law, key -> page), page);
            }
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void twoVerdictsAreComparedWithoutInventingANumber(
            @ForAll("cases") AppraisalCase facts, @ForAll("cases") AppraisalCase other) {
        List<Judged> all = new ArrayList<>();
        forEachVerdict(facts, all::add);
        forEachVerdict(other, all::add);
        for (Judged before : all) {
            for (Judged after : all) {
                VerdictDifference difference = new VerdictDifference(before, after);
                Document document =
                        ExplanationText.of(CATALOG, LOCALES.get(0)).document(difference, Audience.APPRAISER, DAY);
                assertEquals(
                        before.trace().equals(after.trace()), difference.steps().isEmpty());
                List<StepChange> shown = new ArrayList<>(difference.steps().roots());
                difference.steps().changes().stream()
                        .filter(change -> change.cause() == ChangeCause.OPERAND)
                        .forEach(shown::add);
                List<List<String>> rows = rows(document.blocks());
                assertEquals(shown.size(), rows.size());
                for (int i = 0; i < rows.size(); i++) {
                    StepChange change = shown.get(i);
                    checkSide(change.before(), rows.get(i).get(1), Optional.empty(), before);
                    checkSide(change.after(), rows.get(i).get(2), change.difference(), after);
                }
            }
        }
    }

    private static List<List<String>> rows(List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                rows.addAll(rows(section.blocks()));
            } else if (block instanceof Block.Table table) {
                rows.addAll(table.rows());
            }
        }
        return rows;
    }

    private static void checkSide(Optional<Step> step, String text, Optional<Ratio> by, Judged judged) {
        Wording wording = Wording.in(LOCALES.get(0), CATALOG);
        Set<String> known = new TreeSet<>();
        by.ifPresent(change -> known.addAll(numbers(wording.text(change.sign() < 0 ? change.negated() : change))
                .keySet()));
        Set<String> unknown = step.map(one -> filledIn(new Said(one, text), LOCALES.get(0)))
                .orElseGet(() -> numbers(text).keySet());
        step.ifPresent(one -> known.addAll(numbersOf(one, judged, Audience.APPRAISER, wording)));
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown, text);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyStepOfBothTracesIsEqualOrChangedOnce(
            @ForAll("cases") AppraisalCase facts, @ForAll("cases") AppraisalCase other) {
        List<Judged> all = new ArrayList<>();
        forEachVerdict(facts, all::add);
        forEachVerdict(other, all::add);
        for (Judged before : all) {
            for (Judged after : all) {
                List<Step> was = new ArrayList<>(before.trace().steps());
                List<Step> is = new ArrayList<>(after.trace().steps());
                new VerdictDifference(before, after).steps().changes().forEach(change -> {
                    change.before().ifPresent(step -> assertTrue(was.remove(step), step.toString()));
                    change.after().ifPresent(step -> assertTrue(is.remove(step), step.toString()));
                });
                assertEquals(new HashSet<>(was), new HashSet<>(is), "what did not change is the same");
                assertEquals(was.size(), is.size());
            }
        }
    }
}
