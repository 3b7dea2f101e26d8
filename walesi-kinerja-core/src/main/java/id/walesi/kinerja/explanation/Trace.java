package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All steps of a judgment, in the order in which they were taken. Empty if nobody asked for it.
 *
 * @param steps the steps
 * @term jejak penilaian
 */
public record Trace(List<Step> steps) {

    private static final Trace EMPTY = new Trace(List.of());

    /**
     * Checks and copies its component.
     *
     * @param steps the steps
     */
    public Trace {
        steps = steps instanceof SlabSteps recorded ? recorded : Check.list("steps", steps);
    }

    /**
     * No steps.
     *
     * @return the empty trace
     */
    public static Trace empty() {
        return EMPTY;
    }

    /**
     * What the last step brought out.
     *
     * @return the outcome, or empty if there is no step or the last rule did not apply
     */
    public Optional<Term> outcome() {
        return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).outcome();
    }

    /**
     * The steps that the outcome rests on: from the last step back through what went into it. A step that came to a
     * value that went in is kept, even where another step came to the same value; a limit that did not bite is left
     * out. The entry of the case that the kept steps are about stays before them.
     *
     * @return the steps, in the order in which they were taken
     */
    public Trace decisive() {
        Set<Datum> wanted = new HashSet<>();
        Deque<Step> kept = new ArrayDeque<>();
        boolean about = false;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            Optional<Datum> value = step.outcome().map(Term::value);
            if (value.isPresent() && value.get() instanceof Datum.Text && step instanceof Step.Given) {
                if (about) {
                    kept.addFirst(step);
                }
                about = false;
            } else if (value.isPresent() && (kept.isEmpty() || wanted.contains(value.get()))) {
                step.operands().forEach(operand -> wanted.add(operand.value()));
                boolean bit = !(step instanceof Step.Limited limited)
                        || !limited.before().value().equals(value.get());
                if (bit) {
                    kept.addFirst(step);
                    about = true;
                }
            }
        }
        return new Trace(List.copyOf(kept));
    }
}
