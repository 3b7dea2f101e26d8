package id.walesi.kinerja.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.guidance.Advice;
import id.walesi.kinerja.guidance.FactChange;
import id.walesi.kinerja.guidance.Guidance;
import id.walesi.kinerja.guidance.Guide;
import id.walesi.kinerja.guidance.SearchLimits;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.Predicate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the law and the case: an advice reaches the goal, and one step less of any change does not. */
class GuidanceOfEveryPolicyProperties {

    private static final AppraisalEngine ENGINE = EveryPolicyProperties.ENGINE;
    private static final Guide GUIDE = Guide.of(ENGINE).limited(new SearchLimits(25, 40));

    @Provide
    Arbitrary<AppraisalCase> cases() {
        return EveryPolicyProperties.generated();
    }

    @Property(tries = 40)
    void adviceReachesTheGoalAndOneStepLessDoesNot(@ForAll("cases") AppraisalCase facts) {
        EveryPolicyProperties.forEachVerdict(facts, GuidanceOfEveryPolicyProperties::check);
    }

    /** The property above says something of every law that can be lifted. */
    @Example
    void someAdviceIsGivenUnderEveryLaw() {
        Set<String> advised = new HashSet<>();
        Set<String> laws = new HashSet<>();
        EveryPolicyProperties.generated()
                .sampleStream()
                .limit(120)
                .forEach(facts -> EveryPolicyProperties.forEachVerdict(facts, judged -> {
                    laws.add(judged.policy().value().toString());
                    if (check(judged) > 0) {
                        advised.add(judged.policy().value().toString());
                    }
                }));
        assertEquals(laws, advised);
    }

    private static int check(Judged judged) {
        Guidance guidance = GUIDE.toNext(judged);
        assertEquals(judged, guidance.judged());
        List<Advice> all = new ArrayList<>(guidance.alone());
        guidance.cheapest().ifPresent(all::add);
        for (Advice advice : all) {
            Predicate goal = guidance.goal().orElseThrow();
            assertEquals(judged.verdict().predicate().ordinal() + 1, goal.ordinal());
            assertEquals(
                    advice.judged(),
                    again(judged, FactChange.applied(advice.changes(), judged.facts()))
                            .orElseThrow());
            assertTrue(advice.judged().verdict().predicate().ordinal() >= goal.ordinal());
            for (int i = 0; i < advice.changes().size(); i++) {
                List<FactChange> less = new ArrayList<>(advice.changes());
                FactChange shorter = less.remove(i);
                oneStepLess(shorter).ifPresent(less::add);
                int reached = again(judged, FactChange.applied(less, judged.facts()))
                        .map(result -> result.verdict().predicate().ordinal())
                        .orElse(-1);
                assertTrue(reached < goal.ordinal(), () -> shorter + " goes too far");
            }
        }
        return all.size();
    }

    private static Optional<Judged> again(Judged judged, AppraisalCase facts) {
        return ENGINE.judge(facts, judged.policy().value()).fold(Optional::of, refused -> Optional.empty());
    }

    /** The same change by one step less; empty if nothing is left of it. */
    private static Optional<FactChange> oneStepLess(FactChange change) {
        if (change instanceof FactChange.OfRating rating) {
            ExpectationRating below = ExpectationRating.values()[rating.other().ordinal() - 1];
            return below == rating.rating()
                    ? Optional.empty()
                    : Optional.of(new FactChange.OfRating(rating.path(), rating.rating(), below, rating.role()));
        }
        if (change instanceof FactChange.OfOrganization organization) {
            OrganizationPredicate below =
                    OrganizationPredicate.values()[organization.other().ordinal() - 1];
            return below == organization.predicate()
                    ? Optional.empty()
                    : Optional.of(new FactChange.OfOrganization(organization.predicate(), below));
        }
        if (change.from() instanceof Datum.Label) {
            return Optional.empty(); // a new idea: there is one or none
        }
        Ratio from = number(change.from());
        Ratio to = number(change.to());
        Ratio step = Ratio.of(BigDecimal.ONE.movePointLeft(decimals(from)));
        Ratio back = to.compareTo(from) > 0 ? to.minus(step) : to.plus(step);
        if (back.equals(from)) {
            return Optional.empty();
        }
        if (change instanceof FactChange.OfMark mark) {
            return Optional.of(new FactChange.OfMark(mark.key(), mark.mark(), new Score(back)));
        }
        if (change instanceof FactChange.OfComponent component) {
            return Optional.of(new FactChange.OfComponent(component.component(), new Score(back)));
        }
        if (change instanceof FactChange.OfExtra extra) {
            boolean count = ((Datum.Numeric) extra.from()).value() instanceof Ratio;
            return Optional.of(new FactChange.OfExtra(
                    extra.key(),
                    extra.entry(),
                    extra.from(),
                    new Datum.Numeric(count ? back : new Score(back)),
                    extra.decider()));
        }
        FactChange.OfRealization realization = (FactChange.OfRealization) change;
        Amount was = realization.realization().value().amount().orElseThrow();
        return Optional.of(new FactChange.OfRealization(
                realization.path(), realization.realization(), RealizedValue.of(new Amount(back, was.unit()))));
    }

    private static Ratio number(Datum datum) {
        return ((Datum.Numeric) datum).value().value();
    }

    private static int decimals(Ratio value) {
        for (int decimals = 0; decimals <= 6; decimals++) {
            if (value.times(Ratio.of(BigDecimal.TEN.pow(decimals)))
                    .denominator()
                    .equals(BigInteger.ONE)) {
                return decimals;
            }
        }
        return 0;
    }
}
