package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Shares;
import java.util.Optional;

/**
 * A named way to divide a pool into exact shares. A host may bring its own. What the division does after that is the same
 * for all: withholding, caps, rounding.
 *
 * @term metode pembagian kredit
 */
public interface DivisionMethod {

    /**
     * The method's name.
     *
     * @return a code
     */
    Coded name();

    /**
     * What keeps it from dividing a pool.
     *
     * @param pool the pool
     * @return all problems; their paths name members by {@link CreditPool#key}, never a person
     */
    Problems problems(CreditPool pool);

    /**
     * The exact shares. Called only where there are no {@link #problems}.
     *
     * @param pool the pool, of more than zero
     * @param work the confirmed contributions
     * @param rules the rules that the steps record
     * @param recorder takes down the steps; the pool's amount is known to it
     * @return one share for each member in the pool's order, or empty if there is nothing by which to divide
     */
    Optional<Shares> shares(CreditPool pool, ConfirmedWork work, CreditRules rules, Recorder recorder);
}
