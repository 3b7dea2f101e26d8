package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal for the year rests on, as typed. The predicate proposed is not typed: the strategy proposes it again.
 *
 * @param strategy the code of a customary strategy
 * @param from the results of the parts of the year, in any order
 * @term isian usulan predikat tahunan
 */
public record YearProposalDraft(
        @Required(groups = AsFact.class) @CodeOf(CustomaryYearIntegration.class) @Nullable
        String strategy,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid PeriodicResultDraft> from)
        implements Draft<YearProposal> {

    private static final String FROM = "from";

    @Override
    public Optional<YearProposal> read(DraftReader in) {
        Optional<CustomaryYearIntegration> way =
                in.required("strategy", strategy, TextForm.codeOf(CustomaryYearIntegration.values()));
        List<Optional<PeriodicResult>> parts = in.each(FROM, from);
        in.notEmpty(FROM, parts);
        List<PeriodicResult> present = DraftReader.present(parts);
        if (way.isEmpty() || present.isEmpty()) {
            return Optional.empty();
        }
        Outcome<YearProposal> outcome = way.get().propose(present);
        for (Problem problem : outcome.problems()) {
            // what is proposed without a part that cannot be read says nothing about the year
            if (problem.severity() == Severity.ERROR || !in.blocks()) {
                in.find(problem.at(typedPlace(problem.path(), "results", FROM, parts)));
            }
        }
        return in.blocks() ? Optional.empty() : outcome.value();
    }

    /** Where a part stands here, when a finding counts the parts in the order of their days. */
    String typedPlace(String path, String list) {
        return typedPlace(path, list, list, new DraftReader(Optional.empty()).each(FROM, from));
    }

    private static String typedPlace(String path, String list, String typed, List<Optional<PeriodicResult>> parts) {
        String start = list + "[";
        if (!path.startsWith(start)) {
            return path;
        }
        int end = path.indexOf(']');
        int place = Integer.parseInt(path.substring(start.length(), end));
        List<Integer> order = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> parts.get(i).orElseThrow().period().days().start()))
                .toList();
        return typed + "[" + order.get(place) + path.substring(end);
    }

    @Override
    public String toString() {
        return "YearProposalDraft[***]";
    }
}
