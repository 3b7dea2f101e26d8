package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Steps written one behind the other: for each the code of its form and, in a row, its rule and bare values. Only ever added
 * to; what was written never changes.
 */
final class Slab {

    static final byte GIVEN = 0;
    static final byte GIVEN_IN_LIST = 1;
    static final byte ABOUT = 2;
    static final byte COMPUTED_1 = 3;
    static final byte COMPUTED_2 = 4;
    static final byte COMPUTED = 5;
    static final byte LIMITED = 6;
    static final byte CLASSIFIED = 7;
    static final byte LOOKED_UP = 8;
    private static final byte WHOLE = 9;

    /** Of a number under way, whose kind comes behind: {@code form + kind}. */
    private static final byte RUNNING_COMPUTED_2 = 10;

    private static final byte RUNNING_ADDED = 12;
    private static final byte RUNNING_LIMITED = 14;

    /** Few, for laws with few steps; then in larger pieces. */
    private static final int FIRST = 64;

    private static final int PIECE = 256;

    private byte[] forms = new byte[FIRST];
    private Object[][] pieces = new Object[6][];
    private Object[] values = new Object[FIRST];
    private int piece;
    private int steps;
    private int used;

    Slab() {
        pieces[0] = values;
    }

    private static byte of(byte form, RunningRatio.Kind kind) {
        return (byte) (kind == RunningRatio.Kind.PERCENT ? form : form + 1);
    }

    static byte computing(RunningRatio.Kind kind) {
        return of(RUNNING_COMPUTED_2, kind);
    }

    static byte adding(RunningRatio.Kind kind) {
        return of(RUNNING_ADDED, kind);
    }

    static byte limiting(RunningRatio.Kind kind) {
        return of(RUNNING_LIMITED, kind);
    }

    private void room(byte form) {
        if (steps == forms.length) {
            forms = Arrays.copyOf(forms, 2 * steps);
        }
        if (used + 4 > values.length) {
            piece++;
            if (piece == pieces.length) {
                pieces = Arrays.copyOf(pieces, 2 * piece);
            }
            values = new Object[PIECE];
            pieces[piece] = values;
            used = 0;
        }
        forms[steps] = form;
        steps++;
    }

    void add(Step step) {
        room(WHOLE);
        values[used++] = step;
    }

    void add(byte form, Rule rule, Object first, Object second) {
        Check.notNull("rule", rule);
        room(form);
        Object[] row = values;
        row[used] = rule;
        row[used + 1] = first;
        row[used + 2] = second;
        used += 3;
    }

    void add(byte form, Rule rule, Object first, Object second, Object third) {
        Check.notNull("rule", rule);
        room(form);
        Object[] row = values;
        row[used] = rule;
        row[used + 1] = first;
        row[used + 2] = second;
        row[used + 3] = third;
        used += 4;
    }

    int steps() {
        return steps;
    }

    /** The first steps as objects. */
    List<Step> read(int number) {
        List<Step> read = new ArrayList<>(number);
        int from = 0;
        Object[] row = pieces[0];
        int at = 0;
        for (int i = 0; i < number; i++) {
            byte form = forms[i];
            if (at + 4 > row.length) {
                from++;
                row = pieces[from];
                at = 0;
            }
            read.add(step(form, row, at));
            at += form == WHOLE ? 1 : hasThree(form) ? 3 : 4;
        }
        return List.copyOf(read);
    }

    private static boolean hasThree(byte form) {
        return form == GIVEN
                || form == ABOUT
                || form == COMPUTED_1
                || form == COMPUTED
                || form == LOOKED_UP
                || (form >= RUNNING_ADDED && form < RUNNING_LIMITED);
    }

    private static Step step(byte form, Object[] values, int at) {
        if (form == WHOLE) {
            return (Step) values[at];
        }
        Rule rule = (Rule) values[at];
        Object first = values[at + 1];
        Object second = values[at + 2];
        return switch (form) {
            case GIVEN -> new Step.Given(rule, term(rule.result(), first), (String) second);
            case GIVEN_IN_LIST -> new Step.Given(rule, term(rule.result(), first), entry(second, values[at + 3]));
            case ABOUT -> new Step.Given(rule, Term.of(rule.result(), (String) second), entry(first, second));
            case COMPUTED_1 -> new Step.Computed(rule, term(rule.result(), first), named(rule, second));
            case COMPUTED_2 -> new Step.Computed(rule, term(rule.result(), first), named(rule, second, values[at + 3]));
            case COMPUTED -> new Step.Computed(rule, term(rule.result(), first), named(rule, (Object[]) second));
            case LIMITED -> limited(rule, first, second, values[at + 3]);
            case CLASSIFIED ->
                new Step.Classified(
                        rule, term(rule.result(), first), term(nameOf(rule, 0), second), (Interval) values[at + 3]);
            case LOOKED_UP -> new Step.LookedUp(rule, term(rule.result(), first), named(rule, (Object[]) second));
            default -> running(form, rule, values, at);
        };
    }

    private static Step running(byte form, Rule rule, Object[] values, int at) {
        RunningRatio.Kind kind = form % 2 == 0 ? RunningRatio.Kind.PERCENT : RunningRatio.Kind.SCORE;
        Quantity outcome = kind.of((Ratio) values[at + 1]);
        if (form < RUNNING_ADDED) {
            return new Step.Computed(rule, term(rule.result(), outcome), named(rule, values[at + 2], values[at + 3]));
        }
        if (form < RUNNING_LIMITED) {
            Operands operands = (Operands) values[at + 2];
            List<Term> terms = new ArrayList<>(operands.size());
            for (int i = 0; i < operands.size(); i++) {
                terms.add(Term.of(nameOf(rule, i), operands.get(i)));
            }
            return new Step.Computed(rule, term(rule.result(), outcome), terms);
        }
        return limited(rule, outcome, kind.of((Ratio) values[at + 2]), values[at + 3]);
    }

    private static Step limited(Rule rule, Object outcome, Object before, Object limit) {
        return new Step.Limited(
                rule, term(rule.result(), outcome), term(nameOf(rule, 0), before), term("limit", limit));
    }

    private static String entry(Object list, Object key) {
        return list + "[" + key + "]";
    }

    private static List<Term> named(Rule rule, Object... values) {
        List<Term> terms = new ArrayList<>(values.length);
        for (Object value : values) {
            terms.add(term(nameOf(rule, terms.size()), value));
        }
        return terms;
    }

    private static Term term(String name, Object value) {
        if (value instanceof Quantity number) {
            return Term.of(name, number);
        }
        return value instanceof Coded label ? Term.of(name, label) : Term.of(name, (LocalDate) value);
    }

    /** The last operand name stands for all that follow: the rows of a sum share one name. */
    private static String nameOf(Rule rule, int index) {
        List<String> names = rule.operands();
        return names.get(Math.min(index, names.size() - 1));
    }
}
