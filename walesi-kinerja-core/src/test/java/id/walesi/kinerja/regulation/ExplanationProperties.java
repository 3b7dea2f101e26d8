package id.walesi.kinerja.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Block;
import id.walesi.kinerja.report.Depth;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Html;
import id.walesi.kinerja.report.HtmlPage;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an explanation keeps, whatever the case and the law. */
class ExplanationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Locale> LOCALES = List.of(new Locale("id"), Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)*");

    @Provide
    Arbitrary<AppraisalCase> cases() {
        return EveryPolicyProperties.generated();
    }

    private static Document document(Judged judged, Depth depth, Audience audience, Locale locale) {
        return ExplanationText.of(EveryPolicyProperties.CATALOG, locale).document(judged, depth, audience, DAY);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }

    /** The sentences about steps, without what they rest on. */
    private static List<String> sentences(List<Block> blocks) {
        List<String> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                sentences.addAll(sentences(section.blocks()));
            } else if (block instanceof Block.Items items) {
                for (Block.Paragraph item : items.items()) {
                    if (!item.basis().isEmpty()) {
                        sentences.add(item.text());
                    }
                }
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> sentences.addAll(row.subList(0, row.size() - 1)));
            }
        }
        return sentences;
    }

    /** Every number that the trace has, as it is written; and those that stand in the words of its rules. */
    private static Set<String> known(Judged judged, Wording wording, boolean english) {
        Set<String> known = new HashSet<>();
        for (Step step : judged.trace().steps()) {
            step.outcome().ifPresent(term -> known.addAll(numbers(wording.text(term.value()))));
            step.operands().forEach(term -> known.addAll(numbers(wording.text(term.value()))));
            if (step instanceof Step.Limited limited) {
                known.addAll(numbers(wording.text(limited.limit().value())));
            }
            if (step instanceof Step.Classified classified) {
                known.addAll(numbers(wording.text(classified.band())));
            }
            if (step instanceof Step.Decided decided) {
                known.addAll(numbers(wording.text(decided.on())));
                known.addAll(numbers(decided.reason()));
            }
            String key = step instanceof Step.Skipped skipped
                    ? step.rule().id() + "#" + skipped.reason()
                    : step.rule().id();
            Sentence sentence = EveryPolicyProperties.CATALOG.sentence(key).orElseThrow();
            known.addAll(numbers(english ? sentence.english() : sentence.indonesian()));
        }
        return known;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextSaysNoNumberThatIsNotInTheTrace(@ForAll("cases") AppraisalCase facts) {
        EveryPolicyProperties.forEachVerdict(facts, judged -> {
            for (Locale locale : LOCALES) {
                Set<String> known = known(judged, Wording.in(locale), locale == Locale.ENGLISH);
                for (Depth depth : List.of(Depth.REASONS, Depth.EVERY_STEP)) {
                    Document document = document(judged, depth, Audience.APPRAISER, locale);
                    for (String sentence : sentences(document.blocks())) {
                        Set<String> unknown = numbers(sentence);
                        unknown.removeAll(known);
                        assertEquals(Set.of(), unknown, sentence);
                    }
                }
            }
        });
    }

    /** The numbers that decided, found here by another way than the code's: each operand's makers, recursively. */
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
        if (step instanceof Step.Limited limited && !limited.before().equals(limited.result())) {
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

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextSaysEveryNumberAndLabelThatDecided(@ForAll("cases") AppraisalCase facts) {
        EveryPolicyProperties.forEachVerdict(facts, judged -> {
            for (Locale locale : LOCALES) {
                Wording wording = Wording.in(locale);
                Set<Datum> decisive = decisive(judged.trace());
                for (Depth depth : List.of(Depth.REASONS, Depth.EVERY_STEP)) {
                    List<String> sentences = sentences(
                            document(judged, depth, Audience.AUDITOR, locale).blocks());
                    for (Datum value : decisive) {
                        String words = wording.text(value);
                        assertTrue(
                                sentences.stream().anyMatch(sentence -> sentence.contains(words)),
                                () -> words + " is not in " + sentences);
                    }
                }
            }
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theReasonsArePartOfAllStepsAndEndWithTheVerdict(@ForAll("cases") AppraisalCase facts) {
        EveryPolicyProperties.forEachVerdict(facts, judged -> {
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
        EveryPolicyProperties.forEachVerdict(facts, judged -> {
            Document document = document(judged, Depth.EVERY_STEP, Audience.EMPLOYEE, LOCALES.get(0));
            assertFalse(sentences(document.blocks()).isEmpty());
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
        EveryPolicyProperties.forEachVerdict(facts, judged -> {
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
        EveryPolicyProperties.forEachVerdict(facts, judged -> {
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
        EveryPolicyProperties.forEachVerdict(facts, all::add);
        EveryPolicyProperties.forEachVerdict(other, all::add);
        for (Judged before : all) {
            for (Judged after : all) {
                VerdictDifference difference = new VerdictDifference(before, after);
                Document document = ExplanationText.of(EveryPolicyProperties.CATALOG, LOCALES.get(0))
                        .document(difference, Audience.APPRAISER, DAY);
                assertEquals(
                        before.trace().equals(after.trace()), difference.steps().isEmpty());
                Set<String> known = known(before, Wording.in(LOCALES.get(0)), false);
                known.addAll(known(after, Wording.in(LOCALES.get(0)), false));
                difference
                        .steps()
                        .changes()
                        .forEach(change -> change.difference()
                                .ifPresent(by -> known.addAll(
                                        numbers(Wording.in(LOCALES.get(0)).text(by.sign() < 0 ? by.negated() : by)))));
                for (String sentence : sentences(document.blocks())) {
                    Set<String> unknown = numbers(sentence);
                    unknown.removeAll(known);
                    assertEquals(Set.of(), unknown, sentence);
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyStepOfBothTracesIsEqualOrChangedOnce(
            @ForAll("cases") AppraisalCase facts, @ForAll("cases") AppraisalCase other) {
        List<Judged> all = new ArrayList<>();
        EveryPolicyProperties.forEachVerdict(facts, all::add);
        EveryPolicyProperties.forEachVerdict(other, all::add);
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
