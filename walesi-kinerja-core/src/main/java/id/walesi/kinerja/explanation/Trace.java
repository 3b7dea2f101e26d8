package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import java.util.List;
import java.util.Optional;

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
}
