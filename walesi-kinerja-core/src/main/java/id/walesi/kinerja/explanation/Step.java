package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One step of a judgment: which rule was applied to what, and what came out. The kinds are closed, the rules open.
 *
 * @term langkah penilaian
 */
public sealed interface Step {

    /**
     * The rule that was applied, or that did not apply.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * What went in.
     *
     * @return the named values, in the rule's order
     */
    default List<Term> operands() {
        return List.of();
    }

    /**
     * What came out.
     *
     * @return the named value; empty only for a rule that did not apply
     */
    Optional<Term> outcome();

    /**
     * A fact taken from the case.
     *
     * @param rule the rule that asks for it
     * @param result the fact
     * @param path where it stands in the case
     */
    record Given(Rule rule, Term result, String path) implements Step {
        /**
         * Checks its components.
         *
         * @param rule the rule that asks for it
         * @param result the fact
         * @param path where it stands in the case
         */
        public Given {
            Check.notNull("rule", rule);
            Check.notNull("result", result);
            Check.text("path", path);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.of(result);
        }
    }

    /**
     * A judgment of a person, taken from the case.
     *
     * @param rule the rule that gives the person the decision
     * @param result what was decided
     * @param path where the decision stands in the case
     * @param role in which role the person decided
     * @param on the day of the decision
     * @param reason the person's reason, never shown by {@code toString}; empty if none was given
     */
    record Decided(Rule rule, Term result, String path, Coded role, LocalDate on, String reason) implements Step {
        /**
         * Checks its components.
         *
         * @param rule the rule that gives the person the decision
         * @param result what was decided
         * @param path where the decision stands in the case
         * @param role in which role the person decided
         * @param on the day of the decision
         * @param reason the person's reason, never shown by {@code toString}; empty if none was given
         */
        public Decided {
            Check.notNull("rule", rule);
            Check.notNull("result", result);
            Check.text("path", path);
            Check.notNull("role", role);
            Check.notNull("on", on);
            Check.notNull("reason", reason);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.of(result);
        }

        /**
         * The step without what was decided and why, which is about a person.
         *
         * @return the rule's id, the role and the day
         */
        @Override
        public String toString() {
            return "Decided[" + rule.id() + " by " + role.code() + " on " + on + "]";
        }
    }

    /**
     * A number computed from others.
     *
     * @param rule the rule
     * @param result the number
     * @param operands what it was computed from
     */
    record Computed(Rule rule, Term result, List<Term> operands) implements Step {
        /**
         * Checks and copies its components.
         *
         * @param rule the rule
         * @param result the number
         * @param operands what it was computed from
         */
        public Computed {
            Check.notNull("rule", rule);
            Check.notNull("result", result);
            operands = Check.list("operands", operands);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.of(result);
        }
    }

    /**
     * A number held within a limit: a cap, a floor, a rounding.
     *
     * @param rule the rule that sets the limit
     * @param result the number after
     * @param before the number before
     * @param limit the cap or floor, or the number of decimals
     */
    record Limited(Rule rule, Term result, Term before, Term limit) implements Step {
        /**
         * Checks its components.
         *
         * @param rule the rule that sets the limit
         * @param result the number after
         * @param before the number before
         * @param limit the cap or floor, or the number of decimals
         */
        public Limited {
            Check.notNull("rule", rule);
            Check.notNull("result", result);
            Check.notNull("before", before);
            Check.notNull("limit", limit);
        }

        @Override
        public List<Term> operands() {
            return List.of(before);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.of(result);
        }
    }

    /**
     * A number put into a band.
     *
     * @param rule the rule that draws the bands
     * @param result the band's label
     * @param operand the number
     * @param band the band
     */
    record Classified(Rule rule, Term result, Term operand, Interval band) implements Step {
        /**
         * Checks its components.
         *
         * @param rule the rule that draws the bands
         * @param result the band's label
         * @param operand the number
         * @param band the band
         */
        public Classified {
            Check.notNull("rule", rule);
            Check.notNull("result", result);
            Check.notNull("operand", operand);
            Check.notNull("band", band);
        }

        @Override
        public List<Term> operands() {
            return List.of(operand);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.of(result);
        }
    }

    /**
     * A cell of a table, found by its keys.
     *
     * @param rule the rule that prints the table
     * @param result the cell
     * @param operands the keys
     */
    record LookedUp(Rule rule, Term result, List<Term> operands) implements Step {
        /**
         * Checks and copies its components.
         *
         * @param rule the rule that prints the table
         * @param result the cell
         * @param operands the keys
         */
        public LookedUp {
            Check.notNull("rule", rule);
            Check.notNull("result", result);
            operands = Check.list("operands", operands);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.of(result);
        }
    }

    /**
     * A rule that was a candidate and did not apply.
     *
     * @param rule the rule
     * @param reason the code of the reason
     */
    record Skipped(Rule rule, String reason) implements Step {
        /**
         * Checks its components.
         *
         * @param rule the rule
         * @param reason the code of the reason
         */
        public Skipped {
            Check.notNull("rule", rule);
            Check.code("reason", reason);
        }

        @Override
        public Optional<Term> outcome() {
            return Optional.empty();
        }
    }
}
