package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import java.util.Optional;

/**
 * One step that differs between two traces.
 *
 * @param cause why it differs
 * @param before the step as it was; empty if it was not there
 * @param after the step as it is; empty if it is no longer there
 * @term perubahan langkah
 */
public record StepChange(ChangeCause cause, Optional<Step> before, Optional<Step> after) {

    /**
     * Checks its components.
     *
     * @param cause why it differs
     * @param before the step as it was; empty if it was not there
     * @param after the step as it is; empty if it is no longer there
     */
    public StepChange {
        Check.notNull("cause", cause);
        Check.notNull("before", before);
        Check.notNull("after", after);
        oneAtLeast(before, after);
    }

    private static void oneAtLeast(Optional<Step> before, Optional<Step> after) {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("before or after must be there");
        }
    }

    /**
     * By how much the outcome differs, where both are numbers of one kind and unit.
     *
     * @return the number after less the number before
     */
    public Optional<Ratio> difference() {
        Optional<Quantity> was = before.flatMap(StepChange::number);
        Optional<Quantity> is = after.flatMap(StepChange::number);
        return was.isPresent() && is.isPresent() && comparable(was.get(), is.get())
                ? Optional.of(is.get().value().minus(was.get().value()))
                : Optional.empty();
    }

    private static Optional<Quantity> number(Step step) {
        return step.outcome()
                .map(Term::value)
                .flatMap(value ->
                        value instanceof Datum.Numeric numeric ? Optional.of(numeric.value()) : Optional.empty());
    }

    private static boolean comparable(Quantity one, Quantity other) {
        return one instanceof Amount amount
                ? other instanceof Amount second && amount.unit().equals(second.unit())
                : one.getClass() == other.getClass();
    }
}
