package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.RealizationSeries.Entry;
import id.walesi.kinerja.intake.RealizationEntryDraft.Outline;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever recorded about one indicator, as typed.
 *
 * @param indicatorId the indicator's id
 * @param entries the entries, in the order in which they were recorded
 * @term isian riwayat realisasi
 */
public record RealizationSeriesDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String indicatorId,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid RealizationEntryDraft> entries)
        implements Draft<RealizationSeries> {

    private static final ProblemCode OF_OTHER_INDICATOR = ProblemCode.of("indicator.realization-of-other-indicator");
    private static final ProblemCode RECORDED_ALREADY = ProblemCode.of("indicator.realization-recorded-already");
    private static final ProblemCode NOTHING_TO_CORRECT = ProblemCode.of("indicator.nothing-to-correct");
    private static final ProblemCode OUT_OF_ORDER = ProblemCode.of("indicator.entry-out-of-order");

    @Override
    public Optional<RealizationSeries> read(DraftReader in) {
        Optional<String> indicator = in.required("indicatorId", indicatorId, TextForm.id());
        List<Optional<Entry>> read = in.each("entries", entries);
        List<Optional<Outline>> known = (entries == null ? List.<RealizationEntryDraft>of() : entries)
                .stream()
                        .map(entry -> Optional.ofNullable(entry).map(RealizationEntryDraft::outline))
                        .toList();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isPresent()) {
                Outline entry = known.get(i).get();
                String path = "entries[" + i + "]";
                indicator.ifPresent(id -> checkIndicator(entry, id, path, in));
                follow(known.subList(0, i), entry, path, in);
            }
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        new RealizationSeries(IndicatorId.of(indicator.orElseThrow()), DraftReader.present(read)));
    }

    private static void checkIndicator(Outline entry, String id, String path, DraftReader in) {
        entry.indicator()
                .filter(other -> !other.equals(id))
                .ifPresent(other -> in.find(Problem.error(
                        OF_OTHER_INDICATOR,
                        path + ".realization.indicatorId",
                        Term.of("indicator", other),
                        Term.of("expected", id))));
    }

    private static void follow(List<Optional<Outline>> before, Outline entry, String path, DraftReader in) {
        List<Outline> earlier = DraftReader.present(before);
        entry.period().ifPresent(period -> {
            boolean known = earlier.stream().anyMatch(one -> one.period().equals(entry.period()));
            if (known && !entry.corrects()) {
                in.find(Problem.error(RECORDED_ALREADY, path + ".correction", Term.of("period", period)));
            }
            // an entry whose period cannot be read may be the one that is corrected
            boolean told =
                    before.stream().allMatch(one -> one.flatMap(Outline::period).isPresent());
            if (!known && entry.corrects() && told) {
                in.find(Problem.error(NOTHING_TO_CORRECT, path + ".correction", Term.of("period", period)));
            }
        });
        Optional<LocalDate> last =
                earlier.stream().flatMap(one -> one.recordedOn().stream()).reduce((one, next) -> next);
        if (last.isPresent()
                && entry.recordedOn().isPresent()
                && entry.recordedOn().get().isBefore(last.get())) {
            in.find(Problem.error(
                    OUT_OF_ORDER,
                    path + ".recordedOn",
                    Term.of("earlier", last.get()),
                    Term.of("later", entry.recordedOn().get())));
        }
    }

    @Override
    public String toString() {
        return "RealizationSeriesDraft[***]";
    }
}
