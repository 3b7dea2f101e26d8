package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What differs between two traces, step by step: before and after an objection, a correction, a revision of a rule, a
 * new law. Steps are compared with their like: of one rule about one entry of the case, else of one rule in turn, else
 * of one fact.
 *
 * @param changes the steps that differ, in the order of the judgment
 * @term selisih jejak penilaian
 */
public record TraceDifference(List<StepChange> changes) {

    /**
     * Checks and copies its component.
     *
     * @param changes the steps that differ, in the order of the judgment
     */
    public TraceDifference {
        changes = Check.list("changes", changes);
    }

    /**
     * Compares two traces.
     *
     * @param before the one
     * @param after the other
     * @return what differs; empty if the traces are equal
     */
    public static TraceDifference between(Trace before, Trace after) {
        return new TraceDifference(
                new Pairing(Check.notNull("before", before), Check.notNull("after", after)).changes());
    }

    /**
     * Whether nothing differs.
     *
     * @return whether the traces say the same
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The changes from which all others follow.
     *
     * @return the changes that do not merely follow from what went in
     */
    public List<StepChange> roots() {
        return changes.stream()
                .filter(change -> change.cause() != ChangeCause.OPERAND)
                .toList();
    }

    /** Pairs each step with its like in the other trace. */
    private static final class Pairing {

        private final List<Step> before;
        private final List<Step> after;
        private final Map<Integer, Integer> beforeOf = new HashMap<>();
        private final Map<Integer, Integer> afterOf = new HashMap<>();

        Pairing(Trace before, Trace after) {
            this.before = before.steps();
            this.after = after.steps();
            pair(Pairing::ruleAndSubject);
            pair(steps -> steps.stream()
                    .map(step -> place(step).isEmpty() ? rule(step) : "")
                    .toList());
            pair(steps -> steps.stream().map(Pairing::place).toList());
        }

        /** Pairs the steps that are still alone and have the same name; the first with the first, and so on. */
        private void pair(Function<List<Step>, List<String>> names) {
            Map<String, List<Integer>> waiting = new HashMap<>();
            List<String> old = names.apply(before);
            for (int i = 0; i < old.size(); i++) {
                if (!afterOf.containsKey(i) && !old.get(i).isEmpty()) {
                    waiting.computeIfAbsent(old.get(i), name -> new ArrayList<>())
                            .add(i);
                }
            }
            List<String> now = names.apply(after);
            for (int i = 0; i < now.size(); i++) {
                List<Integer> likes = beforeOf.containsKey(i) ? List.of() : waiting.getOrDefault(now.get(i), List.of());
                if (!likes.isEmpty()) {
                    int like = likes.remove(0);
                    beforeOf.put(i, like);
                    afterOf.put(like, i);
                }
            }
        }

        private static List<String> ruleAndSubject(List<Step> steps) {
            List<String> names = new ArrayList<>();
            String subject = "";
            for (Step step : steps) {
                if (step instanceof Step.Given given && given.result().value() instanceof Datum.Text) {
                    subject = given.path();
                }
                names.add(rule(step) + " " + place(step) + " " + subject);
            }
            return names;
        }

        private static String rule(Step step) {
            return step.getClass().getSimpleName() + " " + step.rule().id();
        }

        /** Where a fact stands in the case; empty for every other step. */
        private static String place(Step step) {
            return step instanceof Step.Given given
                    ? given.path()
                    : step instanceof Step.Decided decided ? decided.path() : "";
        }

        List<StepChange> changes() {
            List<StepChange> changes = new ArrayList<>();
            int old = 0;
            for (int i = 0; i < after.size(); i++) {
                Integer like = beforeOf.get(i);
                if (like != null) {
                    for (; old < like; old++) {
                        removed(old, changes);
                    }
                }
                compared(like == null ? Optional.empty() : Optional.of(before.get(like)), after.get(i), changes);
            }
            for (; old < before.size(); old++) {
                removed(old, changes);
            }
            return changes;
        }

        private void removed(int old, List<StepChange> changes) {
            if (!afterOf.containsKey(old)) {
                changes.add(new StepChange(ChangeCause.REMOVED, Optional.of(before.get(old)), Optional.empty()));
            }
        }

        private static void compared(Optional<Step> was, Step is, List<StepChange> changes) {
            if (!was.equals(Optional.of(is))) {
                ChangeCause cause = was.map(step -> cause(step, is)).orElse(ChangeCause.ADDED);
                changes.add(new StepChange(cause, was, Optional.of(is)));
            }
        }

        private static ChangeCause cause(Step was, Step is) {
            boolean sameOutcome = value(was).equals(value(is));
            if (sameOutcome && sameCourse(was, is)) {
                return ChangeCause.BASIS;
            }
            if (is instanceof Step.Given) {
                return ChangeCause.FACT;
            }
            if (is instanceof Step.Decided) {
                return ChangeCause.DECISION;
            }
            boolean otherLimit = was instanceof Step.Limited before
                    && is instanceof Step.Limited after
                    && !before.limit().value().equals(after.limit().value());
            return otherLimit || operands(was).equals(operands(is)) ? ChangeCause.RULE : ChangeCause.OPERAND;
        }

        /** Whether two steps with one outcome came to it alike. */
        private static boolean sameCourse(Step was, Step is) {
            if (was instanceof Step.Decided before && is instanceof Step.Decided after) {
                return before.role().equals(after.role())
                        && before.on().equals(after.on())
                        && before.reason().equals(after.reason());
            }
            if (was instanceof Step.Limited before && is instanceof Step.Limited after) {
                return before.before().value().equals(after.before().value())
                        && before.limit().value().equals(after.limit().value());
            }
            if (was instanceof Step.Classified before && is instanceof Step.Classified after) {
                return before.operand().value().equals(after.operand().value())
                        && before.band().equals(after.band());
            }
            if (was instanceof Step.Skipped before && is instanceof Step.Skipped after) {
                return before.reason().equals(after.reason());
            }
            return operands(was).equals(operands(is));
        }

        private static Optional<Datum> value(Step step) {
            return step.outcome().map(Term::value);
        }

        private static List<Datum> operands(Step step) {
            return step.operands().stream().map(Term::value).toList();
        }
    }
}
