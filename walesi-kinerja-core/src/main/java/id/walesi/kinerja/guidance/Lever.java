package id.walesi.kinerja.guidance;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.FactSheet;
import id.walesi.kinerja.appraisal.Improvable;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One fact of one case and how far it can be moved towards the better, in whole steps.
 *
 * @param path where it stands
 * @param most the most steps
 * @param monotone whether more steps never make a predicate worse, as declared
 * @param after the change that so many steps make
 */
record Lever(String path, long most, boolean monotone, LongFunction<FactChange> after) {

    // marks and outside scores have an end that only the law knows: it refuses what lies beyond
    private static final long MOST_UNKNOWN = 1_000_000;
    private static final int MOST_DECIMALS = 6;

    /** The lever of a fact that a judgment read, or empty where nothing can be moved, or not by itself. */
    static Optional<Lever> at(String path, AppraisalCase facts, Attainable attainable) {
        return switch (path) {
            case AppraisalCase.WORK_RESULT_RATING -> facts.workResultRating().map(decision -> ofRating(path, decision));
            case AppraisalCase.WORK_BEHAVIOR_RATING ->
                facts.workBehaviorRating().map(decision -> ofRating(path, decision));
            case AppraisalCase.ORGANIZATION_PREDICATE ->
                facts.organizationAchievement().map(fixed -> ofOrganization(fixed.predicate()));
            default ->
                ofRealization(path, facts, attainable)
                        .or(() -> ofMissing(path, facts, attainable))
                        .or(() -> ofMark(path, facts))
                        .or(() -> ofExtra(path, facts))
                        .or(() -> ofBehavior(path, facts))
                        .or(() -> ofComponent(path, facts));
        };
    }

    private static Lever ofRating(String path, RatingDecision decision) {
        List<ExpectationRating> better = above(decision.rating(), ExpectationRating.values());
        return new Lever(
                path,
                better.size(),
                false,
                steps -> new FactChange.OfRating(
                        path, decision.rating(), better.get(Math.toIntExact(steps) - 1), decision.role()));
    }

    private static Lever ofOrganization(OrganizationPredicate predicate) {
        List<OrganizationPredicate> better = above(predicate, OrganizationPredicate.values());
        return new Lever(
                AppraisalCase.ORGANIZATION_PREDICATE,
                better.size(),
                false,
                steps -> new FactChange.OfOrganization(predicate, better.get(Math.toIntExact(steps) - 1)));
    }

    private static <E extends Comparable<E>> List<E> above(E now, E[] scale) {
        return Arrays.stream(scale).filter(rung -> rung.compareTo(now) > 0).toList();
    }

    private static Optional<Lever> ofRealization(String path, AppraisalCase facts, Attainable attainable) {
        for (Realization realization : facts.realizations()) {
            String entry = AppraisalCase.REALIZATIONS + "[" + realization.indicatorId() + "]";
            if (path.equals(entry) || path.equals(entry + "[" + realization.period() + "]")) {
                IndividualIndicator indicator = facts.plan()
                        .flatMap(plan -> plan.indicator(realization.indicatorId()))
                        .orElseThrow();
                return ofRealization(path, realization, indicator, attainable);
            }
        }
        return Optional.empty();
    }

    private static Optional<Lever> ofRealization(
            String path, Realization realization, IndividualIndicator indicator, Attainable attainable) {
        boolean monotone = attainable.monotone(indicator.id());
        if (realization.value() instanceof RealizedValue.Done done) {
            long days = Math.max(
                    0,
                    done.day().toEpochDay()
                            - realization.period().days().start().toEpochDay());
            return Optional.of(new Lever(
                    path,
                    days,
                    monotone,
                    steps -> new FactChange.OfRealization(
                            path, realization, RealizedValue.on(done.day().minusDays(steps)))));
        }
        if (!(realization.value() instanceof RealizedValue.Measured measured)) {
            return Optional.empty();
        }
        Amount now = measured.value();
        Ratio best = attainable.best(indicator).orElseGet(() -> best(now.value(), indicator));
        Ratio way = best.minus(now.value());
        Ratio step = attainable.step(indicator.id()).orElseGet(() -> lastPlace(now.value()));
        Ratio towards = way.sign() < 0 ? step.negated() : step;
        boolean better = way.sign() != 0 && isBetter(way.sign(), now.value(), indicator);
        return Optional.of(new Lever(
                path,
                better ? wholeSteps(way.sign() < 0 ? way.negated() : way, step) : 0,
                monotone,
                steps -> new FactChange.OfRealization(
                        path,
                        realization,
                        RealizedValue.of(new Amount(now.value().plus(towards.times(steps)), now.unit())))));
    }

    /**
     * As far as a number goes where nobody said more: down to nothing, to the target, or up to twice the target. That end is
     * this library's own, so what is not reached within it may be reached beyond.
     */
    private static Ratio best(Ratio now, IndividualIndicator indicator) {
        Ratio[] bounds = bounds(indicator.target());
        return switch (indicator.polarity()) {
            case HIGHER_IS_BETTER -> now.atLeast(bounds[1].times(2).atLeast(Ratio.ZERO));
            case LOWER_IS_BETTER -> now.atMost(Ratio.ZERO);
            case STABILIZE -> now.atLeast(bounds[0]).atMost(bounds[1]);
        };
    }

    /** Whether a way leads to the better side; a host can name an end on the wrong one. */
    private static boolean isBetter(int direction, Ratio now, IndividualIndicator indicator) {
        Ratio[] bounds = bounds(indicator.target());
        return switch (indicator.polarity()) {
            case HIGHER_IS_BETTER -> direction > 0;
            case LOWER_IS_BETTER -> direction < 0;
            case STABILIZE -> direction > 0 ? now.compareTo(bounds[0]) < 0 : now.compareTo(bounds[1]) > 0;
        };
    }

    private static Ratio[] bounds(TargetValue target) {
        if (target instanceof TargetValue.Range range) {
            return new Ratio[] {range.lowest().value(), range.highest().value()};
        }
        Ratio amount = target instanceof TargetValue.Ceiling ceiling
                ? ceiling.amount().value()
                : ((TargetValue.Single) target).amount().value();
        return new Ratio[] {amount, amount};
    }

    /**
     * An indicator that should have been measured and was not. It begins at the worst that counts for anything, so that the
     * fewest steps are the least that has to be reached.
     */
    private static Optional<Lever> ofMissing(String path, AppraisalCase facts, Attainable attainable) {
        List<IndividualIndicator> planned = facts.plan().stream()
                .flatMap(plan -> plan.workResults().stream())
                .flatMap(result -> result.indicators().stream())
                .filter(one -> path.equals(AppraisalCase.REALIZATIONS + "[" + one.id() + "]"))
                .toList();
        boolean missing = facts.realizations().stream()
                .filter(realization -> path.equals(AppraisalCase.REALIZATIONS + "[" + realization.indicatorId() + "]"))
                .allMatch(FactChange.OfMissing::isMissing);
        return missing
                ? planned.stream().findFirst().flatMap(one -> ofMissing(path, one, facts, attainable))
                : Optional.empty();
    }

    private static Optional<Lever> ofMissing(
            String path, IndividualIndicator indicator, AppraisalCase facts, Attainable attainable) {
        boolean monotone = attainable.monotone(indicator.id());
        if (indicator.target() instanceof TargetValue.Deadline) {
            LocalDate last = facts.period().lastDay();
            long days = facts.period().days().days();
            return Optional.of(new Lever(
                    path,
                    days,
                    monotone,
                    steps -> missing(indicator, facts, RealizedValue.on(last.minusDays(steps - 1)))));
        }
        Optional<MeasurementUnit> unit = unit(indicator.target());
        if (unit.isEmpty()) {
            return Optional.empty(); // what is told in words has no number
        }
        Ratio[] bounds = bounds(indicator.target());
        Ratio worst = indicator.polarity() == Polarity.LOWER_IS_BETTER ? bounds[1].times(2) : Ratio.ZERO;
        Ratio best = attainable.best(indicator).orElseGet(() -> best(worst, indicator));
        Ratio way = best.minus(worst);
        Ratio step = attainable.step(indicator.id()).orElseGet(() -> lastPlace(bounds[0]));
        Ratio towards = way.sign() < 0 ? step.negated() : step;
        return Optional.of(new Lever(
                path,
                wholeSteps(way.sign() < 0 ? way.negated() : way, step),
                monotone,
                steps -> missing(
                        indicator, facts, RealizedValue.of(new Amount(worst.plus(towards.times(steps)), unit.get())))));
    }

    private static Optional<MeasurementUnit> unit(TargetValue target) {
        return target instanceof TargetValue.Single single
                ? Optional.of(single.amount().unit())
                : target.unit();
    }

    private static FactChange missing(IndividualIndicator indicator, AppraisalCase facts, RealizedValue value) {
        return new FactChange.OfMissing(indicator.id(), facts.period(), value);
    }

    /** A count, a code that has a better one, or a number of a sheet that lets it be another. */
    private static Optional<Lever> ofExtra(String path, AppraisalCase facts) {
        for (FactKey<?> key : facts.extras()) {
            Object value = facts.extra(key).orElseThrow();
            if (path.equals(key.path()) && value instanceof Ratio count) {
                Ratio step = lastPlace(count);
                return Optional.of(new Lever(
                        path,
                        MOST_UNKNOWN,
                        false,
                        steps -> extra(key, "", count, count.plus(step.times(steps)), Optional.empty())));
            }
            if (path.equals(key.path()) && value instanceof Improvable code) {
                return Optional.of(ofCode(key, code));
            }
            if (value instanceof FactSheet sheet && path.startsWith(key.path() + ".")) {
                return ofSheet(key, sheet, path.substring(key.path().length() + 1));
            }
        }
        return Optional.empty();
    }

    private static FactChange extra(
            FactKey<?> key, String entry, Quantity now, Quantity other, Optional<Coded> decider) {
        return new FactChange.OfExtra(key, entry, new Datum.Numeric(now), new Datum.Numeric(other), decider);
    }

    private static Lever ofCode(FactKey<?> key, Improvable code) {
        List<Coded> better = new ArrayList<>();
        Optional<Coded> next = code.better();
        while (next.isPresent() && !better.contains(next.get())) {
            better.add(next.get());
            next = next.get() instanceof Improvable one ? one.better() : Optional.empty();
        }
        return new Lever(
                key.path(),
                better.size(),
                false,
                steps -> new FactChange.OfExtra(
                        key,
                        "",
                        new Datum.Label(code),
                        new Datum.Label(better.get(Math.toIntExact(steps) - 1)),
                        Optional.empty()));
    }

    private static Optional<Lever> ofSheet(FactKey<?> key, FactSheet sheet, String entry) {
        Datum now = sheet.fact(entry).orElse(null);
        if (!(now instanceof Datum.Numeric number)
                || !(number.value() instanceof Score score)
                || sheet.with(entry, now).isEmpty()) {
            return Optional.empty();
        }
        Ratio step = lastPlace(score.value());
        LongFunction<FactChange> after = steps ->
                extra(key, entry, score, new Score(score.value().plus(step.times(steps))), sheet.decider(entry));
        long most = Trials.first(
                        0,
                        MOST_UNKNOWN + 1,
                        steps -> sheet.with(entry, after.apply(steps).to()).isEmpty())
                - 1;
        return Optional.of(new Lever(key.path() + "." + entry, most, false, after));
    }

    private static Optional<Lever> ofMark(String path, AppraisalCase facts) {
        for (FactKey<?> key : facts.extras()) {
            if (key.path().equals(path) && key.type().equals(Score.class)) {
                FactKey<Score> mark = FactKey.of(key.instrument(), key.name(), Score.class);
                Score now = facts.extra(mark).orElseThrow();
                Ratio step = lastPlace(now.value());
                return Optional.of(new Lever(
                        path,
                        MOST_UNKNOWN,
                        false,
                        steps -> new FactChange.OfMark(
                                mark, now, new Score(now.value().plus(step.times(steps))))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Lever> ofBehavior(String path, AppraisalCase facts) {
        Map<CoreValue, Score> scores =
                facts.extra(BehaviorScores.KEY).map(BehaviorScores::scores).orElse(Map.of());
        for (Map.Entry<CoreValue, Score> entry : scores.entrySet()) {
            CoreValue value = entry.getKey();
            Score now = entry.getValue();
            if (new FactChange.OfBehavior(value, now, now).path().equals(path)) {
                Ratio step = lastPlace(now.value());
                return Optional.of(new Lever(
                        path,
                        MOST_UNKNOWN,
                        false,
                        steps -> new FactChange.OfBehavior(
                                value, now, new Score(now.value().plus(step.times(steps))))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Lever> ofComponent(String path, AppraisalCase facts) {
        for (ComponentScore component : facts.componentScores()) {
            if (component.path().equals(path)) {
                Ratio now = component.score().value();
                Ratio step = lastPlace(now);
                return Optional.of(new Lever(
                        path,
                        MOST_UNKNOWN,
                        false,
                        steps -> new FactChange.OfComponent(component, new Score(now.plus(step.times(steps))))));
            }
        }
        return Optional.empty();
    }

    /** A way of the host's, gone at most so often; the first fact of the trace that it changes is the one it is about. */
    static Optional<Lever> of(BetterFacts better, List<String> paths, AppraisalCase facts, int most) {
        List<AppraisalCase> chain = new ArrayList<>(List.of(facts));
        while (chain.size() <= most) {
            Optional<AppraisalCase> next = better.change().apply(chain.get(chain.size() - 1));
            if (next.isEmpty() || next.get().equals(chain.get(chain.size() - 1))) {
                break;
            }
            chain.add(next.get());
        }
        AppraisalCase last = chain.get(chain.size() - 1);
        @Nullable
        String changed = paths.stream()
                .filter(path -> facts.fact(path).isPresent()
                        && last.fact(path).isPresent()
                        && !facts.fact(path).equals(last.fact(path)))
                .findFirst()
                .orElse(null);
        if (changed == null) {
            return Optional.empty();
        }
        Datum from = facts.fact(changed).orElseThrow();
        return Optional.of(new Lever(
                changed,
                chain.size() - 1L,
                true,
                steps -> new FactChange.ByHost(
                        better,
                        steps,
                        changed,
                        from,
                        chain.get(Math.toIntExact(steps)).fact(changed).orElse(from))));
    }

    /** One in the last place of a number: 1 for 12, 0.1 for 12.5. A number without last place moves by ones. */
    static Ratio lastPlace(Ratio value) {
        long scale = 1;
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            if (value.times(scale).denominator().equals(BigInteger.ONE)) {
                return Ratio.of(1, scale);
            }
            scale *= 10;
        }
        return Ratio.ONE;
    }

    private static long wholeSteps(Ratio way, Ratio step) {
        long low = 0;
        long high = 1;
        while (high < Integer.MAX_VALUE && step.times(high).compareTo(way) <= 0) {
            low = high;
            high *= 2;
        }
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            if (step.times(middle).compareTo(way) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
