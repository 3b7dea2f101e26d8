package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.rating.Predicate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tally while it is being counted, by one worker. */
final class TallySheet {

    private final Map<UnitId, Map<Predicate, Long>> judged = new HashMap<>();
    private final Map<UnitId, Long> refused = new HashMap<>();
    private final Map<ProblemCode, Long> reasons = new HashMap<>();
    private long all;

    /** Counts a case; true if it was judged. */
    boolean count(Optional<AppraisalCase> facts, AppraisalResult result) {
        if (result instanceof Judged one) {
            UnitId unit = one.facts().employee().unit().id();
            judged.computeIfAbsent(unit, name -> new HashMap<>())
                    .merge(one.verdict().predicate(), 1L, Long::sum);
            return true;
        }
        all++;
        if (facts.isPresent()) {
            refused.merge(facts.get().employee().unit().id(), 1L, Long::sum);
        }
        Set<ProblemCode> codes = new HashSet<>();
        for (Problem problem : result.problems()) {
            if (problem.severity() == Severity.ERROR && codes.add(problem.code())) {
                reasons.merge(problem.code(), 1L, Long::sum);
            }
        }
        return false;
    }

    void add(BulkTally tally) {
        tally.judgedByUnit().forEach((unit, counts) -> {
            Map<Predicate, Long> sums = judged.computeIfAbsent(unit, name -> new HashMap<>());
            counts.forEach((predicate, count) -> sums.merge(predicate, count, Long::sum));
        });
        tally.refusedByUnit().forEach((unit, count) -> refused.merge(unit, count, Long::sum));
        tally.reasons().forEach((code, count) -> reasons.merge(code, count, Long::sum));
        all += tally.refused();
    }

    BulkTally tally() {
        return new BulkTally(judged, refused, reasons, all);
    }
}
