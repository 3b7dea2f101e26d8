package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;
import java.util.Optional;

/**
 * A code among the extra facts of a case that a person's own work can turn into a better one, such as a new idea that there
 * was none of.
 *
 * @term fakta yang dapat diperbaiki
 */
public interface Improvable extends Coded {

    /**
     * The next better code.
     *
     * @return the code, of the same list; empty if this is the best
     */
    Optional<Coded> better();
}
