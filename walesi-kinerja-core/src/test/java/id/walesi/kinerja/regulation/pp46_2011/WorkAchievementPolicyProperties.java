package id.walesi.kinerja.regulation.pp46_2011;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp46_2011.CreativeWorksRule;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyLaws;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Pp46Band;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases.Part;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases.Work;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases.Year;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.specimen.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** PP 46/2011 against fractions worked out here from the printed formulas, and the laws of every policy. */
class WorkAchievementPolicyProperties {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction ZERO = Fraction.of(0);

    @Provide
    Arbitrary<Year> years() {
        return Pp46Cases.valid();
    }

    private static Fraction aspect(Aspect aspect, Part part) {
        Fraction r = Fraction.parse(part.realization());
        Fraction t = Fraction.parse(part.target());
        if (aspect == Aspect.QUANTITY || aspect == Aspect.QUALITY) {
            return r.over(t).times(HUNDRED);
        }
        if (r.compareTo(ZERO) == 0) {
            return ZERO;
        }
        Fraction efficiency = HUNDRED.minus(r.over(t).times(HUNDRED));
        Fraction ordinary = Fraction.parse("1.76").times(t).minus(r).over(t).times(HUNDRED);
        return efficiency.compareTo(Fraction.of(24)) <= 0
                ? ordinary
                : Fraction.of(76).minus(ordinary.minus(HUNDRED));
    }

    private static Fraction activity(Work work) {
        if (Fraction.parse(work.parts().get(Aspect.QUANTITY).realization()).compareTo(ZERO) == 0) {
            return ZERO;
        }
        Fraction sum = ZERO;
        for (Map.Entry<Aspect, Part> entry : work.parts().entrySet()) {
            sum = sum.plus(aspect(entry.getKey(), entry.getValue()));
        }
        return sum.over(Fraction.of(work.parts().containsKey(Aspect.COST) ? 4 : 3));
    }

    private static Fraction skp(Year year, CreativeWorksRule rule) {
        Fraction sum = ZERO;
        for (Work work : year.works()) {
            sum = sum.plus(activity(work));
        }
        int tasks = year.tasks() <= 0 ? 0 : year.tasks() <= 3 ? 1 : year.tasks() <= 6 ? 2 : 3;
        List<Integer> creative = year.creative();
        int points = creative.get(0) * 3 + creative.get(1) * 6 + creative.get(2) * 12;
        if (rule == CreativeWorksRule.KEEP_HIGHEST) {
            points = creative.get(2) > 0 ? 12 : creative.get(1) > 0 ? 6 : creative.get(0) > 0 ? 3 : 0;
        }
        return sum.over(Fraction.of(year.works().size())).plus(Fraction.of(tasks + points));
    }

    private static Fraction behavior(Year year) {
        Fraction sum = ZERO;
        for (String mark : year.marks()) {
            sum = sum.plus(Fraction.parse(mark));
        }
        return sum.over(Fraction.of(year.structural() ? 6 : 5));
    }

    private static Fraction total(Year year, CreativeWorksRule rule) {
        return skp(year, rule).times(Fraction.parse("0.6")).plus(behavior(year).times(Fraction.parse("0.4")));
    }

    private static Pp46Band band(Fraction total, String... starts) {
        int rung = 0;
        for (String start : starts) {
            rung += total.reaches(start) ? 1 : 0;
        }
        return Pp46Band.values()[rung];
    }

    private static boolean isHomeless(Fraction total) {
        for (int top : List.of(50, 60, 75, 90)) {
            if (total.compareTo(Fraction.of(top)) > 0 && total.compareTo(Fraction.of(top + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static void assertIs(Fraction expected, Term actual) {
        assertTrue(
                actual.value() instanceof Datum.Numeric number
                        && expected.is(number.value().value()),
                () -> actual + " is not " + expected);
    }

    @Property
    void skpBehaviorAndTotalAreExactAndTheLowerBoundWins(
            @ForAll("years") Year year, @ForAll CreativeWorksRule several) {
        Judged judged = WorkAchievementPolicyTest.engine(GapRule.LOWER_BOUND_WINS, several)
                .judge(year.toCase())
                .orThrow();
        assertEquals(
                List.of("skp", "behavior"),
                judged.verdict().components().stream().map(Term::name).toList());
        assertIs(skp(year, several), judged.verdict().components().get(0));
        assertIs(behavior(year), judged.verdict().components().get(1));
        Fraction total = total(year, several);
        Score score = judged.verdict().score().orElseThrow();
        assertTrue(total.is(score.value()), () -> score + " is not " + total);
        assertEquals(band(total, "51", "61", "76", "91"), judged.verdict().predicate());
    }

    @Property
    void roundedFirstTheHalfGoesUpAndTheTotalStaysExact(@ForAll("years") Year year) {
        Judged judged = WorkAchievementPolicyTest.engine(GapRule.ROUND_FIRST, CreativeWorksRule.ADD)
                .judge(year.toCase())
                .orThrow();
        Fraction total = total(year, CreativeWorksRule.ADD);
        assertTrue(total.is(judged.verdict().score().orElseThrow().value()));
        assertEquals(
                band(total, "50.5", "60.5", "75.5", "90.5"), judged.verdict().predicate());
    }

    @Property
    void aRefusedGapRefusesExactlyWhatHasNoBand(@ForAll("years") Year year) {
        Fraction total = total(year, CreativeWorksRule.ADD);
        Optional<Pp46Band> expected =
                isHomeless(total) ? Optional.empty() : Optional.of(band(total, "51", "61", "76", "91"));
        assertEquals(
                expected,
                WorkAchievementPolicyTest.engine(GapRule.REFUSE, CreativeWorksRule.ADD)
                        .judge(year.toCase())
                        .fold(judged -> Optional.of(judged.verdict().predicate()), refused -> Optional.empty()));
    }

    @Example
    void thePolicyKeepsTheLawsOfEveryPolicy() {
        Map<AppraisalCase, Year> years = new IdentityHashMap<>();
        List<AppraisalCase> cases = new ArrayList<>();
        Pp46Cases.valid().sampleStream().limit(150).forEach(sample -> {
            AppraisalCase facts = sample.toCase();
            years.put(facts, sample);
            cases.add(facts);
        });
        List<BetterFacts> improvements = List.of(
                better("more-quantity", years, year -> change(year, Aspect.QUANTITY, Fraction.of(1))),
                better("less-time", years, year -> change(year, Aspect.TIME, Fraction.of(-1))),
                better("less-cost", years, year -> change(year, Aspect.COST, Fraction.of(-1))),
                better(
                        "full-quality",
                        years,
                        year -> year.with(0, year.works().get(0).with(Aspect.QUALITY, "100"))),
                better("more-tasks", years, year -> year.tasks(year.tasks() + 1)),
                better(
                        "national-work",
                        years,
                        year -> year.creative(
                                year.creative().get(0),
                                year.creative().get(1),
                                year.creative().get(2) + 1)),
                better(
                        "full-marks",
                        years,
                        year -> year.marked(
                                Pp46Cases.alike("100", year.marks().size()).toArray(String[]::new))));
        for (GapRule gap : GapRule.values()) {
            for (CreativeWorksRule several : CreativeWorksRule.values()) {
                WorkAchievementPolicy policy =
                        new WorkAchievementPolicy(Optional.of(gap), Optional.of(several), Optional.empty());
                PolicyLaws laws = PolicyLaws.of(policy, GoverningDay.LAST_DAY_OF_PERIOD, Runnable::run, improvements);
                Problems found = laws.check(cases);
                assertFalse(found.blocks(), () -> gap.code() + ": " + found); // a notice says what the samples left out
            }
        }
    }

    private static BetterFacts better(String name, Map<AppraisalCase, Year> years, UnaryOperator<Year> change) {
        return new BetterFacts(name, facts -> {
            Year before = years.get(facts);
            Year after = change.apply(before);
            return after == before ? Optional.empty() : Optional.of(after.toCase());
        });
    }

    /**
     * Of the first activity. The law's own exceptions: thrift beyond 24 %, and the rule that nothing
     * carried out is zero, which a late activity can fall below.
     */
    private static Year change(Year year, Aspect aspect, Fraction by) {
        Work work = year.works().get(0);
        Part part = work.parts().get(aspect);
        if (part == null) {
            return year;
        }
        Fraction changed = Fraction.parse(part.realization()).plus(by);
        boolean exempt = aspect == Aspect.QUANTITY
                ? part.realization().equals("0")
                : changed.compareTo(ZERO) <= 0
                        || changed.over(Fraction.parse(part.target())).compareTo(Fraction.parse("0.76")) < 0;
        String decimal = new BigDecimal(changed.numerator())
                .divide(new BigDecimal(changed.denominator()))
                .toPlainString();
        return exempt ? year : year.with(0, work.with(aspect, decimal));
    }
}
