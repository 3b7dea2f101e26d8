package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as typed.
 *
 * @param id the host's key of the plan
 * @param owner the key of the person whose plan it is
 * @param firstDay the first day for which it is made
 * @param lastDay the last day for which it is made
 * @param workResults the planned results
 * @term isian sasaran kinerja pegawai (SKP)
 */
public record PlanDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String owner,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid WorkResultDraft> workResults)
        implements Draft<PerformancePlan> {

    private static final ProblemCode DAYS_EXCHANGED = ProblemCode.of("intake.days-exchanged");
    private static final ProblemCode RESULT_TWICE = ProblemCode.of("target.work-result-twice");

    @Override
    public Optional<PerformancePlan> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> person = in.required("owner", owner, TextForm.id());
        Optional<LocalDate> first = in.required("firstDay", firstDay, TextForm.day());
        Optional<LocalDate> last = in.required("lastDay", lastDay, TextForm.day());
        List<Optional<WorkResultPlan>> results = in.each("workResults", workResults);
        in.notEmpty("workResults", results);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            in.find(Problem.error(
                    DAYS_EXCHANGED, "lastDay", Term.of("first", first.get()), Term.of("last", last.get())));
        }
        checkIds(in);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(PerformancePlan.of(
                        key.orElseThrow(),
                        PersonId.of(person.orElseThrow()),
                        DateRange.ofClosed(first.orElseThrow(), last.orElseThrow()),
                        DraftReader.present(results)));
    }

    /** By the ids as typed, so that a result that is broken elsewhere does not hide that its id is taken. */
    private void checkIds(DraftReader in) {
        Set<String> results = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        List<@Nullable WorkResultDraft> all = workResults == null ? List.of() : workResults;
        for (int i = 0; i < all.size(); i++) {
            WorkResultDraft result = all.get(i);
            String key = result == null ? null : result.id();
            String path = "workResults[" + i + "].";
            if (key != null && TextForm.isGiven(key) && !results.add(key)) {
                in.find(Problem.error(RESULT_TWICE, path + "id", Term.of("workResult", key)));
            }
            if (result != null) {
                result.checkIds(indicators, path, in);
            }
        }
    }

    @Override
    public String toString() {
        return "PlanDraft[***]";
    }
}
