package id.walesi.kinerja.transition;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts comparisons; it grows with the scales and the findings, not with the cases. */
final class ImpactSheet {

    private record Way(Optional<Predicate> before, Optional<Predicate> after) {}

    private static final class Count {
        private final SideBySide example;
        private long cases;

        Count(SideBySide example) {
            this.example = example;
        }
    }

    private static final Comparator<SideBySide> MATTERS_MORE = Comparator.<SideBySide>comparingInt(
                    compared -> compared.movement() == PredicateMovement.ONLY_BEFORE ? 0 : 1)
            .thenComparing(compared -> -Math.abs(compared.rungs()))
            .thenComparing(SideBySide::rungs);

    private final TwoLaws laws;
    private final int most;
    private final Map<Way, Count> ways = new LinkedHashMap<>();
    private final Map<PredicateMovement, Long> movements = new EnumMap<>(PredicateMovement.class);
    private final Map<DifferenceCause, Long> causes = new EnumMap<>(DifferenceCause.class);
    private final Map<String, Obstacle> missing = new TreeMap<>();
    private final Map<PolicyId, Long> failed = new LinkedHashMap<>();
    private final List<SideBySide> affected = new ArrayList<>();
    private long cases;
    private long factsBefore;
    private long factsAfter;
    private long decisions;
    private long reasoned;
    private long withFeedback;
    private long withRealizations;

    ImpactSheet(TwoLaws laws, int most) {
        this.laws = laws;
        this.most = Check.between("most", most, 0, Integer.MAX_VALUE);
        for (PredicateMovement movement : PredicateMovement.values()) {
            movements.put(movement, 0L);
        }
        for (DifferenceCause cause : DifferenceCause.values()) {
            causes.put(cause, 0L);
        }
    }

    void add(SideBySide compared) {
        cases++;
        PredicateMovement movement = compared.movement();
        movements.merge(movement, 1L, Long::sum);
        causes.merge(compared.cause(), 1L, Long::sum);
        Way way = new Way(predicate(compared.judgedBefore()), predicate(compared.judgedAfter()));
        ways.computeIfAbsent(way, key -> new Count(compared)).cases++;
        if (SideBySide.isByFailure(compared.before())) {
            failed.merge(laws.before(), 1L, Long::sum);
        }
        if (SideBySide.isByFailure(compared.after())) {
            failed.merge(laws.after(), 1L, Long::sum);
        } else if (compared.judgedAfter().isEmpty()) {
            blocking(compared)
                    .forEach((code, problem) -> missing.merge(
                            code,
                            new Obstacle(problem, 1),
                            (known, one) -> new Obstacle(known.example(), known.cases() + 1)));
        }
        if (compared.judgedBefore().isPresent() && compared.judgedAfter().isPresent()) {
            for (CountedFact fact : compared.counted()) {
                factsBefore += fact.before().isPresent() ? 1 : 0;
                factsAfter += fact.after().isPresent() ? 1 : 0;
            }
        }
        compared.judgedAfter().ifPresent(this::addDecisions);
        withFeedback += compared.facts().feedback().isEmpty() ? 0 : 1;
        withRealizations += compared.facts().realizations().isEmpty() ? 0 : 1;
        if (movement == PredicateMovement.UP
                || movement == PredicateMovement.DOWN
                || (movement == PredicateMovement.ONLY_BEFORE && !SideBySide.isByFailure(compared.after()))) {
            keep(compared);
        }
    }

    private static Optional<Predicate> predicate(Optional<Judged> judged) {
        return judged.map(known -> known.verdict().predicate());
    }

    private static Map<String, Problem> blocking(SideBySide compared) {
        Map<String, Problem> byCode = new LinkedHashMap<>();
        for (Problem problem : compared.after().problems()) {
            if (problem.severity() == Severity.ERROR) {
                byCode.putIfAbsent(problem.code().value(), problem);
            }
        }
        return byCode;
    }

    private void addDecisions(Judged judged) {
        for (Step step : judged.trace().steps()) {
            if (step instanceof Step.Decided decided) {
                decisions++;
                reasoned += decided.reason().isBlank() ? 0 : 1;
            }
        }
    }

    // behind its equals, so that the first of them stays
    private void keep(SideBySide compared) {
        int place = affected.size();
        while (place > 0 && MATTERS_MORE.compare(compared, affected.get(place - 1)) < 0) {
            place--;
        }
        if (place < most) {
            affected.add(place, compared);
            if (affected.size() > most) {
                affected.remove(most);
            }
        }
    }

    Impact impact() {
        List<Passage> passages = new ArrayList<>();
        Map<Predicate, Long> curveBefore = new LinkedHashMap<>();
        Map<Predicate, Long> curveAfter = new LinkedHashMap<>();
        ways.forEach((way, count) -> {
            way.before().ifPresent(predicate -> addToCurve(curveBefore, predicate, count.cases));
            way.after().ifPresent(predicate -> addToCurve(curveAfter, predicate, count.cases));
            passages.add(new Passage(way.before(), way.after(), count.cases, count.example));
        });
        passages.sort(Comparator.comparingLong(Passage::cases).reversed());
        return new ImpactValues(
                laws,
                cases,
                Collections.unmodifiableMap(curveBefore),
                Collections.unmodifiableMap(curveAfter),
                Collections.unmodifiableMap(new EnumMap<>(movements)),
                Collections.unmodifiableMap(new EnumMap<>(causes)),
                List.copyOf(passages),
                List.copyOf(affected),
                List.copyOf(missing.values()),
                Collections.unmodifiableMap(new LinkedHashMap<>(failed)),
                factsBefore,
                factsAfter,
                decisions,
                reasoned,
                withFeedback,
                withRealizations);
    }

    private static void addToCurve(Map<Predicate, Long> curve, Predicate predicate, long cases) {
        if (predicate instanceof Enum<?> rung) {
            for (Object other : rung.getDeclaringClass().getEnumConstants()) {
                curve.putIfAbsent((Predicate) other, 0L);
            }
        }
        curve.merge(predicate, cases, Long::sum);
    }
}
