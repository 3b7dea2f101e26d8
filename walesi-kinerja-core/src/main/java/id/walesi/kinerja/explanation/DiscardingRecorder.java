package id.walesi.kinerja.explanation;

import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.RunningRatio;
import java.time.LocalDate;
import java.util.List;

/** Keeps nothing. */
enum DiscardingRecorder implements Recorder {
    INSTANCE;

    @Override
    public Trace trace() {
        return Trace.empty();
    }

    @Override
    public <Q extends Quantity> Q given(Rule rule, String path, Q value) {
        return value;
    }

    @Override
    public <C extends Coded> C given(Rule rule, String path, C value) {
        return value;
    }

    @Override
    public LocalDate given(Rule rule, String path, LocalDate value) {
        return value;
    }

    @Override
    public <Q extends Quantity> Q given(Rule rule, String list, String key, Q value) {
        return value;
    }

    @Override
    public <C extends Coded> C given(Rule rule, String list, String key, C value) {
        return value;
    }

    @Override
    public void about(Rule rule, String list, String key) {}

    @Override
    public <C extends Coded> C decided(Rule rule, String path, C value, Coded role, LocalDate on, String reason) {
        return value;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity operand) {
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity first, Quantity second) {
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, List<? extends Quantity> operands) {
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q limited(Rule rule, Q outcome, Q before, Quantity limit) {
        return outcome;
    }

    @Override
    public <C extends Coded> C classified(Rule rule, C outcome, Quantity operand, Interval band) {
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, Coded key) {
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, Coded row, Coded column) {
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, List<? extends Coded> keys) {
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q lookedUp(Rule rule, Q outcome, Coded key) {
        return outcome;
    }

    @Override
    public void skipped(Rule rule, String reason) {}

    @Override
    public Operands operands(RunningRatio.Kind kind) {
        return Operands.NONE;
    }

    @Override
    public void computed(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Quantity first, Quantity second) {}

    @Override
    public void computed(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Operands operands) {}

    @Override
    public void limited(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Quantity limit) {}
}
