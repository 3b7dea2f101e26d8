package id.walesi.kinerja.explanation;

import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.RunningRatio;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes down the steps of a judgment while they are taken. Each method returns the outcome that it was given, so that
 * the line that computes is the line that explains.
 *
 * <p>A recorder that records belongs to one judgment and one thread; the discarding one is shared and does nothing.
 *
 * @term pencatat langkah
 */
public sealed interface Recorder permits DiscardingRecorder, TraceRecorder {

    /**
     * A recorder that keeps nothing.
     *
     * @return the shared recorder
     */
    static Recorder discarding() {
        return DiscardingRecorder.INSTANCE;
    }

    /**
     * A recorder that keeps every step.
     *
     * @return a new recorder, for one judgment
     */
    static Recorder recording() {
        return new TraceRecorder();
    }

    /**
     * The steps so far.
     *
     * @return the trace; empty from a discarding recorder
     */
    Trace trace();

    /**
     * A number taken from the case.
     *
     * @param rule the rule that asks for it
     * @param path where it stands in the case
     * @param value the number
     * @param <Q> its type
     * @return the number
     */
    <Q extends Quantity> Q given(Rule rule, String path, Q value);

    /**
     * A member of a closed list taken from the case.
     *
     * @param rule the rule that asks for it
     * @param path where it stands in the case
     * @param value the member
     * @param <C> its type
     * @return the member
     */
    <C extends Coded> C given(Rule rule, String path, C value);

    /**
     * A day taken from the case.
     *
     * @param rule the rule that asks for it
     * @param path where it stands in the case
     * @param value the day
     * @return the day
     */
    LocalDate given(Rule rule, String path, LocalDate value);

    /**
     * A number taken from a list in the case. The path is put together only if somebody records it.
     *
     * @param rule the rule that asks for it
     * @param list where the list stands in the case, for example {@code realizations}
     * @param key what names the entry, for example an indicator's id
     * @param value the number
     * @param <Q> its type
     * @return the number
     */
    <Q extends Quantity> Q given(Rule rule, String list, String key, Q value);

    /**
     * A member of a closed list, taken from a list in the case.
     *
     * @param rule the rule that asks for it
     * @param list where the list stands in the case
     * @param key what names the entry
     * @param value the member
     * @param <C> its type
     * @return the member
     */
    <C extends Coded> C given(Rule rule, String list, String key, C value);

    /**
     * Turns to one entry of a list in the case, for example to one indicator: the steps that follow are about it.
     *
     * @param rule the rule that looks at each entry
     * @param list where the list stands in the case
     * @param key what names the entry
     */
    void about(Rule rule, String list, String key);

    /**
     * A judgment of a person, taken from the case.
     *
     * @param rule the rule that gives the person the decision
     * @param path where it stands in the case
     * @param value what was decided
     * @param role in which role the person decided
     * @param on the day of the decision
     * @param reason the person's reason; empty if none was given
     * @param <C> the type of what was decided
     * @return what was decided
     */
    <C extends Coded> C decided(Rule rule, String path, C value, Coded role, LocalDate on, String reason);

    /**
     * A number computed from one other.
     *
     * @param rule the rule
     * @param outcome the number
     * @param operand what it was computed from
     * @param <Q> the type of the number
     * @return the outcome
     */
    <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity operand);

    /**
     * A number computed from two others.
     *
     * @param rule the rule
     * @param outcome the number
     * @param first what it was computed from
     * @param second what it was computed from
     * @param <Q> the type of the number
     * @return the outcome
     */
    <Q extends Quantity> Q computed(Rule rule, Q outcome, Quantity first, Quantity second);

    /**
     * A number computed from many others, all of one kind: a sum, a mean.
     *
     * @param rule the rule; its one operand name stands for each
     * @param outcome the number
     * @param operands what it was computed from
     * @param <Q> the type of the number
     * @return the outcome
     */
    <Q extends Quantity> Q computed(Rule rule, Q outcome, List<? extends Quantity> operands);

    /**
     * A number held within a limit. Recorded even where the limit did not bite, so that the reader sees that it was
     * looked at.
     *
     * @param rule the rule that sets the limit
     * @param outcome the number after
     * @param before the number before
     * @param limit the cap or floor
     * @param <Q> the type of the number
     * @return the outcome
     */
    <Q extends Quantity> Q limited(Rule rule, Q outcome, Q before, Quantity limit);

    /**
     * A number put into a band.
     *
     * @param rule the rule that draws the bands
     * @param outcome the band's label
     * @param operand the number
     * @param band the band
     * @param <C> the type of the label
     * @return the outcome
     */
    <C extends Coded> C classified(Rule rule, C outcome, Quantity operand, Interval band);

    /**
     * The entry of a list, found by one key.
     *
     * @param rule the rule that prints the list
     * @param outcome the entry
     * @param key the key
     * @param <C> the type of the entry
     * @return the outcome
     */
    <C extends Coded> C lookedUp(Rule rule, C outcome, Coded key);

    /**
     * A cell of a table, found by its row and column.
     *
     * @param rule the rule that prints the table
     * @param outcome the cell
     * @param row the row
     * @param column the column
     * @param <C> the type of the cell
     * @return the outcome
     */
    <C extends Coded> C lookedUp(Rule rule, C outcome, Coded row, Coded column);

    /**
     * An entry of a table, found by many keys of one kind.
     *
     * @param rule the rule that prints the table; its one operand name stands for each key
     * @param outcome the entry
     * @param keys the keys
     * @param <C> the type of the entry
     * @return the outcome
     */
    <C extends Coded> C lookedUp(Rule rule, C outcome, List<? extends Coded> keys);

    /**
     * The number that a list prints beside a label.
     *
     * @param rule the rule that prints the list
     * @param outcome the number
     * @param key the label
     * @param <Q> the type of the number
     * @return the outcome
     */
    <Q extends Quantity> Q lookedUp(Rule rule, Q outcome, Coded key);

    /**
     * A rule that was a candidate and did not apply.
     *
     * @param rule the rule
     * @param reason the code of the reason
     */
    void skipped(Rule rule, String reason);

    /**
     * Begins to gather numbers that will be added up.
     *
     * @param kind what the numbers are that come out of a computation under way
     * @return the numbers, none yet
     */
    Operands operands(RunningRatio.Kind kind);

    /**
     * A number under way, computed from two others.
     *
     * @param rule the rule
     * @param outcome the number as it is now
     * @param kind what the number is
     * @param first what it was computed from
     * @param second what it was computed from
     */
    void computed(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Quantity first, Quantity second);

    /**
     * A number under way, computed from many others.
     *
     * @param rule the rule; its one operand name stands for each
     * @param outcome the number as it is now
     * @param kind what the number is
     * @param operands what it was computed from; not to be added to any more
     */
    void computed(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Operands operands);

    /**
     * A number under way, held within a limit. The number before is the one recorded last.
     *
     * @param rule the rule that sets the limit
     * @param outcome the number as it is now
     * @param kind what the number is
     * @param limit the cap or floor, or the number of decimals
     */
    void limited(Rule rule, RunningRatio outcome, RunningRatio.Kind kind, Quantity limit);
}
