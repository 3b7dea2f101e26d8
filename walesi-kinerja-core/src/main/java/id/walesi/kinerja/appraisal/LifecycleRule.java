package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the {@link Lifecycle} table: who may do what at which stages, under which conditions, and where it leads.
 *
 * @term ketentuan tahapan
 */
public final class LifecycleRule {

    private final AppraisalAction action;
    private final ActorRole role;
    private final Set<AppraisalStage> from;
    private final Optional<AppraisalStage> to;
    private final Set<LifecycleCondition> conditions;
    private final boolean expected;

    private LifecycleRule(
            AppraisalAction action,
            ActorRole role,
            Set<AppraisalStage> from,
            Optional<AppraisalStage> to,
            Set<LifecycleCondition> conditions,
            boolean expected) {
        this.action = action;
        this.role = role;
        this.from = from;
        this.to = to;
        this.conditions = conditions;
        this.expected = expected;
    }

    /** A row; {@code to} is absent where the stage stays. */
    static LifecycleRule of(
            boolean expected,
            AppraisalAction action,
            ActorRole role,
            Set<AppraisalStage> from,
            Optional<AppraisalStage> to,
            LifecycleCondition... conditions) {
        Set<LifecycleCondition> all = EnumSet.noneOf(LifecycleCondition.class);
        all.addAll(Set.of(conditions));
        return new LifecycleRule(action, role, from, to, all, expected);
    }

    /**
     * What is done.
     *
     * @return the action; each has one row
     */
    public AppraisalAction action() {
        return action;
    }

    /**
     * In which role it is done.
     *
     * @return the role
     */
    public ActorRole role() {
        return role;
    }

    /**
     * At which stages it can be done.
     *
     * @return the stages, in their order
     */
    public Set<AppraisalStage> from() {
        return EnumSet.copyOf(from);
    }

    /**
     * Where it leads.
     *
     * @return the stage, or empty if the stage stays
     */
    public Optional<AppraisalStage> to() {
        return to;
    }

    /**
     * Whether it needs something.
     *
     * @param condition the condition
     * @return true if it stands in the row
     */
    public boolean needs(LifecycleCondition condition) {
        return conditions.contains(Check.notNull("condition", condition));
    }

    /**
     * What it needs.
     *
     * @return the conditions, in their order
     */
    public Set<LifecycleCondition> conditions() {
        Set<LifecycleCondition> copy = EnumSet.noneOf(LifecycleCondition.class);
        copy.addAll(conditions);
        return copy;
    }

    /**
     * Whether the appraisal waits for it at those stages. Where it does not, it is a way back or aside.
     *
     * @return true if it is the way to the end
     */
    public boolean expected() {
        return expected;
    }

    @Override
    public String toString() {
        return action.code() + " by " + role.code() + " " + from + " -> "
                + to.map(AppraisalStage::code).orElse("same");
    }
}
