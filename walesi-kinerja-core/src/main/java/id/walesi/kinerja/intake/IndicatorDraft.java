package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as typed.
 *
 * @param id the id, unique within a plan
 * @param measure what is measured
 * @param polarity the code of the direction that is better
 * @param target what is promised
 * @param baseline the value before the period
 * @param aspect the code of the kind of measure
 * @param consolidation the code of the way of joining sub-periods
 * @param trajectory the way to the target
 * @param worstValue the value that counts as no achievement
 * @param stretch a value beyond the target to hope for
 * @term isian indikator kinerja individu
 */
public record IndicatorDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String measure,

        @Required(groups = AsFact.class) @CodeOf(Polarity.class) @Nullable
        String polarity,

        @Required(groups = AsFact.class) @Nullable @Valid TargetDraft target,
        @Nullable @Valid AmountDraft baseline,
        @CodeOf(Aspect.class) @Nullable String aspect,
        @CodeOf(Consolidation.class) @Nullable String consolidation,
        @Nullable @Valid TrajectoryDraft trajectory,
        @Nullable @Valid AmountDraft worstValue,
        @Nullable @Valid AmountDraft stretch)
        implements Draft<IndividualIndicator> {

    private static final ProblemCode UNIT_DIFFERS = ProblemCode.of("indicator.unit-differs");
    private static final ProblemCode NOT_BEYOND = ProblemCode.of("indicator.stretch-not-beyond-target");
    private static final ProblemCode WORST_IS_ZERO = ProblemCode.of("indicator.worst-value-zero");

    @Override
    public Optional<IndividualIndicator> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> measured = in.required("measure", measure, TextForm.words());
        Optional<Polarity> better = in.required("polarity", polarity, TextForm.codeOf(Polarity.values()));
        Optional<TargetValue> promised = in.required("target", target);
        Optional<Amount> before = in.optional("baseline", baseline);
        Optional<Aspect> kind = in.optional("aspect", aspect, TextForm.codeOf(Aspect.values()));
        Optional<Consolidation> joined =
                in.optional("consolidation", consolidation, TextForm.codeOf(Consolidation.values()));
        Optional<Trajectory> way = in.optional("trajectory", trajectory);
        Optional<Amount> worst = in.optional("worstValue", worstValue);
        Optional<Amount> hoped = in.optional("stretch", stretch);
        promised.ifPresent(value -> {
            before.ifPresent(amount -> checkUnit("baseline.unit", value, amount, in));
            way.ifPresent(all ->
                    checkUnit("trajectory", value, all.milestones().get(0).target(), in));
            worst.ifPresent(amount -> checkUnit("worstValue.unit", value, amount, in));
        });
        if (worstValue != null && worstValue.isZero()) {
            in.find(Problem.error(WORST_IS_ZERO, "worstValue.value"));
        }
        better.ifPresent(direction -> promised.ifPresent(
                value -> hoped.filter(amount -> !IndividualIndicator.goesBeyond(value, direction, amount))
                        .ifPresent(amount -> in.find(Problem.error(NOT_BEYOND, "stretch")))));
        if (in.blocks()) {
            return Optional.empty();
        }
        IndividualIndicator indicator = IndividualIndicator.of(
                key.orElseThrow(), measured.orElseThrow(), better.orElseThrow(), promised.orElseThrow());
        indicator = before.map(indicator::withBaseline).orElse(indicator);
        indicator = kind.map(indicator::withAspect).orElse(indicator);
        indicator = joined.map(indicator::withConsolidation).orElse(indicator);
        indicator = way.map(indicator::withTrajectory).orElse(indicator);
        indicator = worst.map(indicator::withWorstValue).orElse(indicator);
        return Optional.of(hoped.map(indicator::withStretch).orElse(indicator));
    }

    /** The key and the target, if the key can be read. */
    Optional<IndividualIndicator> outline() {
        DraftReader in = DraftReader.unheard();
        TargetValue promised = in.optional("target", target).orElse(TargetValue.narrative("-"));
        return in.optional("id", id, TextForm.id())
                .map(key -> IndividualIndicator.of(key, "-", Polarity.STABILIZE, promised));
    }

    /** Whether it is known what is promised. */
    boolean hasTarget() {
        return target != null && target.read(DraftReader.unheard()).isPresent();
    }

    static IndividualIndicator unknown(String key) {
        return IndividualIndicator.of(key, "-", Polarity.STABILIZE, TargetValue.narrative("-"));
    }

    private static void checkUnit(String path, TargetValue promised, Amount amount, DraftReader in) {
        if (!promised.unit().equals(Optional.of(amount.unit()))) {
            String expected = promised.unit().map(MeasurementUnit::code).orElse("-");
            in.find(Problem.error(
                    UNIT_DIFFERS, path, Term.of("unit", amount.unit().code()), Term.of("expected", expected)));
        }
    }

    @Override
    public String toString() {
        return "IndicatorDraft[***]";
    }
}
