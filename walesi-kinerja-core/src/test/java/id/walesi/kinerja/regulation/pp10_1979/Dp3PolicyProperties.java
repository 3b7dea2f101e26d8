package id.walesi.kinerja.regulation.pp10_1979;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyLaws;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.regulation.pp10_1979.Dp3Cases.Marks;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.specimen.Fraction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** DP3 against fractions worked out here, and the laws of every policy. */
class Dp3PolicyProperties {

    private static final List<String> WHOLE = List.of("51", "61", "76", "91");
    private static final List<String> HALVES = List.of("50.5", "60.5", "75.5", "90.5");
    private static final List<String> TOPS = List.of("50", "60", "75", "90");

    @Provide
    Arbitrary<Marks> marks() {
        return Dp3Cases.valid();
    }

    private static Fraction mean(Marks marks) {
        Fraction sum = Fraction.of(0);
        for (String mark : marks.byElement().values()) {
            sum = sum.plus(Fraction.parse(mark));
        }
        return sum.over(Fraction.of(marks.byElement().size()));
    }

    private static Dp3Band band(Fraction value, List<String> starts) {
        int rung = 0;
        for (String start : starts) {
            rung += value.reaches(start) ? 1 : 0;
        }
        return Dp3Band.values()[rung];
    }

    private static boolean isHomeless(Fraction value) {
        for (int i = 0; i < TOPS.size(); i++) {
            if (value.compareTo(Fraction.parse(TOPS.get(i))) > 0 && !value.reaches(WHOLE.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static AppraisalResult judge(GapRule gap, Marks marks) {
        return Dp3PolicyTest.reading(gap).judge(marks.toCase().build());
    }

    @Property
    void theMeanIsExactAndTheLowerBoundWins(@ForAll("marks") Marks marks) {
        Judged judged = judge(GapRule.LOWER_BOUND_WINS, marks).orThrow();
        assertTrue(mean(marks).is(judged.verdict().score().orElseThrow().value()));
        assertEquals(band(mean(marks), WHOLE), judged.verdict().predicate());
    }

    @Property
    void roundedFirstTheHalfGoesUp(@ForAll("marks") Marks marks) {
        Judged judged = judge(GapRule.ROUND_FIRST, marks).orThrow();
        assertTrue(mean(marks).is(judged.verdict().score().orElseThrow().value()));
        assertEquals(band(mean(marks), HALVES), judged.verdict().predicate());
    }

    @Property
    void aRefusedGapRefusesExactlyWhatHasNoBand(@ForAll("marks") Marks marks) {
        boolean homeless = isHomeless(mean(marks))
                || marks.byElement().values().stream().map(Fraction::parse).anyMatch(Dp3PolicyProperties::isHomeless);
        Optional<Dp3Band> expected = homeless ? Optional.empty() : Optional.of(band(mean(marks), WHOLE));
        assertEquals(
                expected,
                judge(GapRule.REFUSE, marks)
                        .fold(judged -> Optional.of(judged.verdict().predicate()), refused -> Optional.empty()));
    }

    @Example
    void thePolicyKeepsTheLawsOfEveryPolicy() {
        Map<AppraisalCase, Marks> marks = new IdentityHashMap<>();
        List<AppraisalCase> cases = new ArrayList<>();
        Dp3Cases.valid().sampleStream().limit(150).forEach(sample -> {
            AppraisalCase facts = sample.toCase().build();
            marks.put(facts, sample);
            cases.add(facts);
        });
        List<BetterFacts> improvements = new ArrayList<>();
        for (Dp3Element element : Dp3Element.values()) {
            improvements.add(new BetterFacts(element.code(), facts -> better(marks.get(facts), element)));
        }
        for (GapRule gap : GapRule.values()) {
            PolicyLaws laws = PolicyLaws.of(
                    new Dp3Policy(Optional.of(gap)), GoverningDay.LAST_DAY_OF_PERIOD, Runnable::run, improvements);
            Problems found = laws.check(cases);
            assertFalse(found.blocks(), () -> gap.code() + ": " + found); // a notice says what the samples left out
        }
    }

    /** Ninety, or full marks. */
    private static Optional<AppraisalCase> better(Marks marks, Dp3Element element) {
        String mark = marks.byElement().get(element);
        if (mark == null) {
            return Optional.empty();
        }
        String raised = Fraction.parse(mark).reaches("90") ? "100" : "90";
        return Optional.of(marks.with(element, raised).toCase().build());
    }
}
