package id.walesi.kinerja.problem;

import id.walesi.kinerja.check.Check;
import java.util.Optional;
import java.util.function.Function;

/**
 * What comes of trying something: a new value, perhaps with warnings, or every reason why there is none.
 *
 * @param value what came of it; empty if and only if a problem blocks
 * @param problems all findings, in the order in which they were made
 * @param <T> the type of the value
 * @term hasil tindakan
 */
public record Outcome<T>(Optional<T> value, Problems problems) {

    /**
     * Checks its components.
     *
     * @param value what came of it; empty if and only if a problem blocks
     * @param problems all findings, in the order in which they were made
     */
    public Outcome {
        check(value, problems);
    }

    private static void check(Optional<?> value, Problems problems) {
        boolean blocked = Check.notNull("problems", problems).blocks();
        boolean present = Check.notNull("value", value).isPresent();
        Check.that(present != blocked, "problems", problems, "a value is absent if and only if a problem blocks");
    }

    /**
     * A success without findings.
     *
     * @param value what came of it
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value) {
        return of(value, Problems.none());
    }

    /**
     * A success with findings that do not block.
     *
     * @param value what came of it
     * @param problems warnings and notices
     * @param <T> its type
     * @return the outcome
     * @throws IllegalArgumentException if a problem blocks
     */
    public static <T> Outcome<T> of(T value, Problems problems) {
        return new Outcome<>(Optional.of(Check.notNull("value", value)), problems);
    }

    /**
     * A refusal.
     *
     * @param problems the reasons, at least one of which blocks
     * @param <T> the type of the value that did not come about
     * @return the outcome
     * @throws IllegalArgumentException if no problem blocks
     */
    public static <T> Outcome<T> refused(Problems problems) {
        return new Outcome<>(Optional.empty(), problems);
    }

    /**
     * Whether there is a value.
     *
     * @return true for a success
     */
    public boolean succeeded() {
        return value.isPresent();
    }

    /**
     * Goes one way or the other.
     *
     * @param success what to do with the value
     * @param refusal what to do with the reasons
     * @param <R> what comes of it
     * @return what the chosen way gives
     */
    public <R> R fold(Function<? super T, ? extends R> success, Function<? super Problems, ? extends R> refusal) {
        return value.isPresent() ? success.apply(value.get()) : refusal.apply(problems);
    }

    /**
     * The value.
     *
     * @return what came of it
     * @throws InvalidFactsException with all problems, if there is none
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidFactsException(problems));
    }

    @Override
    public String toString() {
        return "Outcome[" + (succeeded() ? "done" : "refused") + ", " + problems.list() + "]";
    }
}
