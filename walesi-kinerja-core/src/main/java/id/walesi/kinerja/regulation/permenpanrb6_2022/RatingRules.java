package id.walesi.kinerja.regulation.permenpanrb6_2022;

import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.rating.ExpectationRating;
import java.util.Optional;

/**
 * One of the two ratings: who decides it, and what an agency's numbers proposed before. Only the decision counts.
 *
 * @param decided the rule that gives the appraiser the decision
 * @param decidedPath where the decision stands in a case
 * @param scheme the rule that names the scheme of a proposal
 * @param schemePath where the scheme stands in a case
 * @param score the rule that shows the number of a proposal
 * @param scorePath where the number stands in a case
 * @param proposed the rule that shows the proposal
 * @param proposedPath where the proposal stands in a case
 */
record RatingRules(
        Rule decided,
        String decidedPath,
        Rule scheme,
        String schemePath,
        Rule score,
        String scorePath,
        Rule proposed,
        String proposedPath) {

    /** Why a proposal does not stand. */
    static final String DEPARTED = "departed";

    RatingRules {
        Check.notNull("decided", decided);
        Check.text("decidedPath", decidedPath);
        Check.notNull("scheme", scheme);
        Check.text("schemePath", schemePath);
        Check.notNull("score", score);
        Check.text("scorePath", scorePath);
        Check.notNull("proposed", proposed);
        Check.text("proposedPath", proposedPath);
    }

    ExpectationRating read(RatingDecision decision, Recorder recorder) {
        Optional<RatingProposal> proposal = decision.proposal();
        if (proposal.isPresent()) {
            recorder.given(scheme, schemePath, proposal.get().scheme());
            recorder.given(score, scorePath, proposal.get().score());
            recorder.given(proposed, proposedPath, proposal.get().rating());
        }
        ExpectationRating rating = recorder.decided(
                decided, decidedPath, decision.rating(), decision.role(), decision.on(), decision.reason());
        if (decision.isDeparture()) {
            recorder.skipped(proposed, DEPARTED);
        }
        return rating;
    }
}
