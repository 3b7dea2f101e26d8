package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.RealizationSeries.Entry;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
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
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).isPresent()) {
                Entry entry = read.get(i).get();
                String path = "entries[" + i + "]";
                indicator.ifPresent(id -> checkIndicator(entry, id, path, in));
                follow(read.subList(0, i), entry, path, in);
            }
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        new RealizationSeries(IndicatorId.of(indicator.orElseThrow()), DraftReader.present(read)));
    }

    private static void checkIndicator(Entry entry, String id, String path, DraftReader in) {
        String other = entry.realization().indicatorId().value();
        if (!other.equals(id)) {
            in.find(Problem.error(
                    OF_OTHER_INDICATOR,
                    path + ".realization.indicatorId",
                    Term.of("indicator", other),
                    Term.of("expected", id)));
        }
    }

    private static void follow(List<Optional<Entry>> before, Entry entry, String path, DraftReader in) {
        AppraisalPeriod period = entry.realization().period();
        List<Entry> earlier = DraftReader.present(before);
        boolean known =
                earlier.stream().anyMatch(one -> one.realization().period().equals(period));
        if (known && entry.correction().isEmpty()) {
            in.find(Problem.error(RECORDED_ALREADY, path + ".correction", Term.of("period", period)));
        }
        // an entry that cannot be read may be the one that is corrected
        if (!known && entry.correction().isPresent() && earlier.size() == before.size()) {
            in.find(Problem.error(NOTHING_TO_CORRECT, path + ".correction", Term.of("period", period)));
        }
        if (!earlier.isEmpty()) {
            Entry last = earlier.get(earlier.size() - 1);
            if (entry.recordedOn().isBefore(last.recordedOn())) {
                in.find(Problem.error(
                        OUT_OF_ORDER,
                        path + ".recordedOn",
                        Term.of("earlier", last.recordedOn()),
                        Term.of("later", entry.recordedOn())));
            }
        }
    }

    @Override
    public String toString() {
        return "RealizationSeriesDraft[***]";
    }
}
