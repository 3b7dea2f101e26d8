package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Strategies seen in practice, or read off the subject. None is national; none is a default.
 *
 * @term cara penetapan predikat tahunan yang lazim
 */
public enum CustomaryYearIntegration implements YearIntegration {
    /** Proposes nothing: the appraiser decides, with the periodic results as evidence. */
    NONE("none", Standing.INTERPRETATION, Confidence.INFERRED) {
        @Override
        Optional<Predicate> choose(List<PeriodicResult> results) {
            return Optional.empty();
        }
    },
    /** The result of the last part stands for the year; one agency's credit tool does so. */
    LAST_PERIOD("last-period", Standing.AGENCY, Confidence.SINGLE) {
        @Override
        Optional<Predicate> choose(List<PeriodicResult> results) {
            return Optional.of(results.get(results.size() - 1).predicate());
        }
    },
    /** The predicate that occurs most often; at a tie it proposes nothing. */
    MOST_FREQUENT("most-frequent", Standing.EXTENSION, Confidence.INFERRED) {
        @Override
        Optional<Predicate> choose(List<PeriodicResult> results) {
            long most = results.stream()
                    .mapToLong(result -> count(results, result.predicate()))
                    .max()
                    .orElse(0);
            List<Predicate> winners = results.stream()
                    .map(PeriodicResult::predicate)
                    .distinct()
                    .filter(predicate -> count(results, predicate) == most)
                    .toList();
            return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
        }
    },
    /** The lowest predicate of all parts. */
    LOWEST("lowest", Standing.EXTENSION, Confidence.INFERRED) {
        @Override
        Optional<Predicate> choose(List<PeriodicResult> results) {
            return results.stream().map(PeriodicResult::predicate).min(Comparator.comparingInt(Predicate::ordinal));
        }
    };

    private static final ProblemCode NO_RESULTS = ProblemCode.of("policy.no-periodic-results");
    private static final ProblemCode OVERLAP = ProblemCode.of("policy.periodic-results-overlap");
    private static final ProblemCode OTHER_YEAR = ProblemCode.of("policy.periodic-results-of-two-years");
    private static final ProblemCode MIXED_SCALES = ProblemCode.of("policy.periodic-results-of-two-scales");
    private static final ProblemCode NOTHING_PROPOSED = ProblemCode.of("policy.no-year-proposal");

    private final String code;
    private final Standing standing;
    private final Confidence confidence;

    CustomaryYearIntegration(String code, Standing standing, Confidence confidence) {
        this.code = code;
        this.standing = standing;
        this.confidence = confidence;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the strategy chooses from one or more results in the order of their days. */
    abstract Optional<Predicate> choose(List<PeriodicResult> results);

    @Override
    public Outcome<YearProposal> propose(List<PeriodicResult> results) {
        List<PeriodicResult> sorted = new ArrayList<>(Check.<PeriodicResult>list("results", results));
        sorted.sort(Comparator.comparing(result -> result.period().days().start()));
        Problems misfits = misfits(sorted);
        if (misfits.blocks()) {
            return Outcome.refused(misfits);
        }
        YearProposal proposal = new YearProposal(this, standing, confidence, choose(sorted), sorted);
        return proposal.predicate().isPresent()
                ? Outcome.of(proposal)
                : Outcome.of(proposal, Problems.of(Problem.notice(NOTHING_PROPOSED, "", Term.of("strategy", this))));
    }

    private static Problems misfits(List<PeriodicResult> sorted) {
        List<Problem> found = new ArrayList<>();
        if (sorted.isEmpty()) {
            found.add(Problem.error(NO_RESULTS, ""));
        }
        for (int i = 1; i < sorted.size(); i++) {
            PeriodicResult before = sorted.get(i - 1);
            PeriodicResult result = sorted.get(i);
            String path = "results[" + i + "]";
            Term period = Term.of("period", result.period());
            if (result.period().days().overlaps(before.period().days())) {
                found.add(Problem.error(OVERLAP, path, period));
            }
            if (result.period().year() != before.period().year()) {
                found.add(Problem.error(OTHER_YEAR, path, period));
            }
            if (scale(result) != scale(before)) {
                found.add(Problem.error(MIXED_SCALES, path, period));
            }
        }
        return new Problems(found);
    }

    private static Class<?> scale(PeriodicResult result) {
        return result.predicate() instanceof Enum<?> rung
                ? rung.getDeclaringClass()
                : result.predicate().getClass();
    }

    private static long count(List<PeriodicResult> results, Predicate predicate) {
        return results.stream()
                .filter(result -> result.predicate().equals(predicate))
                .count();
    }
}
