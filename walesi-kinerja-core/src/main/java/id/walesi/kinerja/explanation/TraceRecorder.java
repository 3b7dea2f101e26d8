package id.walesi.kinerja.explanation;

import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps every step. */
final class TraceRecorder implements Recorder {

    private final List<Step> steps = new ArrayList<>();

    @Override
    public Trace trace() {
        return new Trace(steps);
    }

    @Override
    public <Q extends Quantity> Q given(Rule rule, String path, Q value) {
        steps.add(new Step.Given(rule, Term.of(rule.result(), value), path));
        return value;
    }

    @Override
    public <C extends Coded> C given(Rule rule, String path, C value) {
        steps.add(new Step.Given(rule, Term.of(rule.result(), value), path));
        return value;
    }

    @Override
    public LocalDate given(Rule rule, String path, LocalDate value) {
        steps.add(new Step.Given(rule, Term.of(rule.result(), value), path));
        return value;
    }

    @Override
    public <Q extends Quantity> Q given(Rule rule, String list, String key, Q value) {
        return given(rule, entry(list, key), value);
    }

    @Override
    public <C extends Coded> C given(Rule rule, String list, String key, C value) {
        return given(rule, entry(list, key), value);
    }

    @Override
    public void about(Rule rule, String list, String key) {
        steps.add(new Step.Given(rule, Term.of(rule.result(), key), entry(list, key)));
    }

    private static String entry(String list, String key) {
        return list + "[" + key + "]";
    }

    @Override
    public <C extends Coded> C decided(Rule rule, String path, C value, Coded role, LocalDate on, String reason) {
        steps.add(new Step.Decided(rule, Term.of(rule.result(), value), path, role, on, reason));
        return value;
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity operand) {
        return computed(rule, outcome, List.of(operand));
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity first, Quantity second) {
        return computed(rule, outcome, List.of(first, second));
    }

    @Override
    public <Q extends Quantity> Q computed(Rule rule, Q outcome, List<? extends Quantity> operands) {
        List<Term> terms = new ArrayList<>(operands.size());
        for (Quantity operand : operands) {
            terms.add(Term.of(nameOf(rule, terms.size()), operand));
        }
        steps.add(new Step.Computed(rule, Term.of(rule.result(), outcome), terms));
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q limited(Rule rule, Q outcome, Q before, Quantity limit) {
        Term was = Term.of(nameOf(rule, 0), before);
        steps.add(new Step.Limited(rule, Term.of(rule.result(), outcome), was, Term.of("limit", limit)));
        return outcome;
    }

    @Override
    public <C extends Coded> C classified(Rule rule, C outcome, Quantity operand, Interval band) {
        Term number = Term.of(nameOf(rule, 0), operand);
        steps.add(new Step.Classified(rule, Term.of(rule.result(), outcome), number, band));
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, Coded key) {
        steps.add(new Step.LookedUp(rule, Term.of(rule.result(), outcome), List.of(Term.of(nameOf(rule, 0), key))));
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, Coded row, Coded column) {
        List<Term> keys = List.of(Term.of(nameOf(rule, 0), row), Term.of(nameOf(rule, 1), column));
        steps.add(new Step.LookedUp(rule, Term.of(rule.result(), outcome), keys));
        return outcome;
    }

    @Override
    public <C extends Coded> C lookedUp(Rule rule, C outcome, List<? extends Coded> keys) {
        List<Term> terms = new ArrayList<>(keys.size());
        for (Coded key : keys) {
            terms.add(Term.of(nameOf(rule, terms.size()), key));
        }
        steps.add(new Step.LookedUp(rule, Term.of(rule.result(), outcome), terms));
        return outcome;
    }

    @Override
    public <Q extends Quantity> Q lookedUp(Rule rule, Q outcome, Coded key) {
        steps.add(new Step.LookedUp(rule, Term.of(rule.result(), outcome), List.of(Term.of(nameOf(rule, 0), key))));
        return outcome;
    }

    @Override
    public void skipped(Rule rule, String reason) {
        steps.add(new Step.Skipped(rule, reason));
    }

    /** The last operand name stands for all that follow: the rows of a sum share one name. */
    private static String nameOf(Rule rule, int index) {
        List<String> names = rule.operands();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("rule " + rule.id() + " names no operands");
        }
        return names.get(Math.min(index, names.size() - 1));
    }
}
