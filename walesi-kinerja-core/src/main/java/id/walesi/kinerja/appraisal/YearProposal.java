package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * What a named strategy proposes for the year, with what it rests on. It binds nobody: no national rule says how periodic
 * results become one of the year.
 *
 * @param strategy the strategy's name
 * @param standing what kind of rule the strategy is: never a statute
 * @param confidence how sure we are that it is practiced so
 * @param predicate the predicate proposed; empty if the strategy proposes none
 * @param from the periodic results that it looked at, in the order of their days
 * @term usulan predikat tahunan
 */
public record YearProposal(
        Coded strategy,
        Standing standing,
        Confidence confidence,
        Optional<Predicate> predicate,
        List<PeriodicResult> from)
        implements Proposal<Predicate> {

    /**
     * Checks and copies its components.
     *
     * @param strategy the strategy's name
     * @param standing what kind of rule the strategy is: never a statute
     * @param confidence how sure we are that it is practiced so
     * @param predicate the predicate proposed; empty if the strategy proposes none
     * @param from the periodic results that it looked at, in the order of their days
     */
    public YearProposal {
        Check.notNull("strategy", strategy);
        Check.notNull("standing", standing);
        Check.notNull("confidence", confidence);
        Check.notNull("predicate", predicate);
        from = Check.list("from", from);
    }

    @Override
    public Optional<Predicate> proposed() {
        return predicate;
    }

    @Override
    public String toString() {
        return "YearProposal[" + strategy.code() + "]";
    }
}
