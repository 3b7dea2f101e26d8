package id.walesi.kinerja.transition;

import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Map;

/** The values of an impact. */
record ImpactValues(
        TwoLaws laws,
        long cases,
        Map<Predicate, Long> curveBefore,
        Map<Predicate, Long> curveAfter,
        Map<PredicateMovement, Long> movements,
        Map<DifferenceCause, Long> causes,
        List<Passage> passages,
        List<SideBySide> mostAffected,
        List<Obstacle> missing,
        Map<PolicyId, Long> failed,
        long factsBefore,
        long factsAfter,
        long decisions,
        long reasoned,
        long withFeedback,
        long withRealizations)
        implements Impact {

    @Override
    public String toString() {
        return "Impact[" + laws.before() + " to " + laws.after() + ", " + cases + " cases]";
    }
}
