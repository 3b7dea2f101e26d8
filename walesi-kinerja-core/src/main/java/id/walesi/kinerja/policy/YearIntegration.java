package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.problem.Outcome;
import java.util.List;

/**
 * How the results of parts of a year become a proposal for the year: a named strategy. No national rule was found, so a
 * host names the one that it follows, and the appraiser adopts what it proposes or departs from it. Implementations are
 * immutable and pure.
 *
 * @term cara penetapan predikat tahunan dari predikat periodik
 * @basis PermenPANRB 6/2022 has periodic and annual evaluation; how one follows from the other is not said
 */
public interface YearIntegration extends Coded {

    /**
     * Proposes a predicate for the year.
     *
     * @param results the results of parts of one year, in any order
     * @return the proposal, perhaps without a predicate and then with a notice why; or what keeps the results from being
     *     looked at together
     */
    Outcome<YearProposal> propose(List<PeriodicResult> results);
}
