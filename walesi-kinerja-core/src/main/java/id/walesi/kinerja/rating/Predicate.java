package id.walesi.kinerja.rating;

import id.walesi.kinerja.explanation.Labeled;
import java.util.Optional;

/**
 * One rung of a scale that the state, or a host, prints: ordered, with its official label.
 *
 * <p>An enum implements it with its constants in ascending order, the lowest rung first. Whoever implements it otherwise
 * makes equal rungs equal: two verdicts of one case are compared by them.
 *
 * @term predikat
 */
public interface Predicate extends Labeled {

    /**
     * The rung, counted from the bottom.
     *
     * @return 0 for the lowest rung; enums have it for free
     */
    int ordinal();

    /**
     * Finds a rung by its printed label or alias, upper and lower case alike.
     *
     * @param scale all rungs, for example {@code EmployeePredicate.values()}
     * @param text the printed text, without surrounding blanks
     * @param <P> the scale
     * @return the rung, or empty if the text is no label of this scale; it is never guessed
     */
    static <P extends Predicate> Optional<P> labeled(P[] scale, String text) {
        for (P rung : scale) {
            if (rung.label().equalsIgnoreCase(text)
                    || rung.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(text))) {
                return Optional.of(rung);
            }
        }
        return Optional.empty();
    }
}
