package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.PeriodType;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom a policy governs, in which kinds of period, and whether it does so by itself.
 *
 * @param layer how far it reaches
 * @param statuses the kinds of employment that it governs
 * @param periods the kinds of period that it governs
 * @param byNameOnly true if it never governs by date, only where the host asks for it by name
 * @term lingkup keberlakuan
 */
public record PolicyScope(Layer layer, Set<EmploymentStatus> statuses, Set<PeriodType> periods, boolean byNameOnly) {

    /**
     * Checks and copies its components.
     *
     * @param layer how far it reaches
     * @param statuses the kinds of employment that it governs
     * @param periods the kinds of period that it governs
     * @param byNameOnly true if it never governs by date, only where the host asks for it by name
     */
    public PolicyScope {
        Check.notNull("layer", layer);
        statuses = copy("statuses", EmploymentStatus.class, statuses);
        periods = copy("periods", PeriodType.class, periods);
    }

    // enum sets keep their order, unlike Set.copyOf
    private static <E extends Enum<E>> Set<E> copy(String name, Class<E> type, Collection<E> values) {
        Check.that(!Check.notNull(name, values).isEmpty(), name, values, "a policy governs something");
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * A national policy that governs by date.
     *
     * @param statuses the kinds of employment that it governs
     * @param periods the kinds of period that it governs
     * @return the scope
     */
    public static PolicyScope national(Set<EmploymentStatus> statuses, Set<PeriodType> periods) {
        return new PolicyScope(Layer.NATIONAL, statuses, periods, false);
    }

    /**
     * A policy of one ministry, agency, region or unit, which applies only where the host names it.
     *
     * @param layer below national
     * @param statuses the kinds of employment that it governs
     * @param periods the kinds of period that it governs
     * @return the scope
     */
    public static PolicyScope local(Layer layer, Set<EmploymentStatus> statuses, Set<PeriodType> periods) {
        Check.that(layer != Layer.NATIONAL, "layer", layer, "a local policy stands below the national ones");
        return new PolicyScope(layer, statuses, periods, true);
    }

    /**
     * Whether a case lies within the scope.
     *
     * @param facts the case
     * @return true if the person's employment and the kind of period are governed
     */
    public boolean covers(AppraisalCase facts) {
        return statuses.contains(facts.employee().status())
                && periods.contains(facts.period().type());
    }

    /**
     * Whether two scopes could govern one case, by date, on one layer.
     *
     * @param other the other scope
     * @return true if they meet
     */
    boolean meets(PolicyScope other) {
        return !byNameOnly
                && !other.byNameOnly
                && layer == other.layer
                && !Collections.disjoint(statuses, other.statuses)
                && !Collections.disjoint(periods, other.periods);
    }
}
