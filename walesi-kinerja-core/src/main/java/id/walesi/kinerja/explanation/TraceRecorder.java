package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every step: the rule and the bare values, one behind the other in a {@link Slab}. The step as an object, with the
 * names that its rule gives the values, is made when somebody reads the trace.
 */
final class TraceRecorder implements Recorder {

    private final Slab slab = new Slab();
    private @Nullable Quantity last;

    @Override
    public Trace trace() {
        return new Trace(new SlabSteps(slab));
    }

    /** The number that was recorded last. */
    Quantity last() {
        return Check.notNull("last", last);
    }

    private <Q extends Quantity> Q outcome(Q value) {
        last = Check.notNull("outcome", value);
        return value;
    }

    @Override
    public <Q extends Quantity> Q given(Rule rule, String path, Q value) {
        slab.add(Slab.GIVEN, rule, Check.notNull("value", value), Check.text("path", path));
        last = value;
        return value;
    }

    @Override
    public <C extends Coded> C given(Rule rule, String path, C value) {
        slab.add(Slab.GIVEN, rule, Check.notNull("value", value), Check.text("path", path));
        return value;
    }

    @Override
    public LocalDate given(Rule rule, String path, LocalDate value) {
        slab.add(Slab.GIVEN, rule, Check.notNull("value", value), Check.text("path", path));
        return value;
    }

    @Override
    public <Q extends Quantity> Q given(Rule rule, String list, String key, Q value) {
        slab.add(Slab.GIVEN_IN_LIST, rule, Check.notNull("value", value), list, key);
        last = value;
        return value;
    }

    @Override
    public <C extends Coded> C given(Rule rule, String list, String key, C value) {
        slab.add(Slab.GIVEN_IN_LIST, rule, Check.notNull("value", value), list, key);
        return value;
    }

    @Override
    public void about(Rule rule, String list, String key) {
        slab.add(Slab.ABOUT, rule, list, Check.notNull("key", key));
    }

    @Override
    public <C extends Coded> C decided(Rule rule, String path, C value, Coded role, LocalDate on, String reason) {
        slab.add(new Step.Decided(rule, Term.of(rule.result(), value), path, role, on, reason));
        return value;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity operand) {
        slab.add(Slab.COMPUTED_1, naming(rule), outcome(outcome), Check.notNull("operand", operand));
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity first, Quantity second) {
        Check.notNull("first", first);
        slab.add(Slab.COMPUTED_2, naming(rule), outcome(outcome), first, Check.notNull("second", second));
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, List<? extends Quantity> operands) {
        Object[] values = operands.toArray();
        for (Object value : values) {
            Check.notNull("operands", value);
        }
        slab.add(Slab.COMPUTED, values.length == 0 ? rule : naming(rule), outcome(outcome), values);
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q limited(Rule rule, Q outcome, Q before, Quantity limit) {
        Check.notNull("before", before);
        slab.add(Slab.LIMITED, naming(rule), outcome(outcome), before, Check.notNull("limit", limit));
        return outcome;
    }

    @Override
    public <C extends Coded> C classified(Rule rule, C outcome, Quantity operand, Interval band) {
        Check.notNull("operand", operand);
        slab.add(
                Slab.CLASSIFIED, naming(rule), Check.notNull("outcome", outcome), operand, Check.notNull("band", band));
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, Coded key) {
        slab.add(
                Slab.LOOKED_UP, naming(rule), Check.notNull("outcome", outcome), new Object[] {Check.notNull("key", key)
                });
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, Coded row, Coded column) {
        Object[] keys = {Check.notNull("row", row), Check.notNull("column", column)};
        slab.add(Slab.LOOKED_UP, naming(rule), Check.notNull("outcome", outcome), keys);
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, List<? extends Coded> keys) {
        Object[] values = keys.toArray();
        for (Object value : values) {
            Check.notNull("keys", value);
        }
        slab.add(Slab.LOOKED_UP, values.length == 0 ? rule : naming(rule), Check.notNull("outcome", outcome), values);
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q lookedUp(Rule rule, Q outcome, Coded key) {
        slab.add(Slab.LOOKED_UP, naming(rule), outcome(outcome), new Object[] {Check.notNull("key", key)});
        return outcome;
    }

    @Override
    public void skipped(Rule rule, String reason) {
        slab.add(new Step.Skipped(rule, reason));
    }

    @Override
    public Operands operands(RunningRatio.Kind kind) {
        return new Operands(this, Check.notNull("kind", kind));
    }

    @Override
    public void computed(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Quantity first, Quantity second) {
        Ratio now = outcome.value();
        Check.notNull("first", first);
        slab.add(Slab.computing(kind), naming(rule), now, first, Check.notNull("second", second));
        last = now;
    }

    @Override
    public void computed(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Operands operands) {
        Ratio now = outcome.value();
        slab.add(Slab.adding(kind), operands.size() == 0 ? rule : naming(rule), now, operands);
        last = now;
    }

    @Override
    public void limited(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Quantity limit) {
        Ratio before = last().value();
        Ratio now = outcome.compareTo(before) == 0 ? before : outcome.value();
        slab.add(Slab.limiting(kind), naming(rule), now, before, Check.notNull("limit", limit));
        last = now;
    }

    /** A rule that names what goes in. */
    private static Rule naming(Rule rule) {
        if (rule.operands().isEmpty()) {
            throw new IllegalArgumentException("rule " + rule.id() + " names no operands");
        }
        return rule;
    }
}
