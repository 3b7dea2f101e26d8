package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.appraisal.FactSheet;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.target.WorkResultId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What PermenPANRB 8/2021 asks of planned results beyond the plan itself: a leader's groups of duties, the scope of
 * additional duties, and the superior's plan behind a result that supports it indirectly. Each is given by the result's
 * id.
 *
 * @term rincian rencana kinerja
 * @basis PermenPANRB 8/2021, Lampiran
 */
public final class ResultDetails implements FactSheet {

    /** The list of groups within the sheet. */
    public static final String GROUPS = "groups";

    /** The list of scopes within the sheet. */
    public static final String SCOPES = "scopes";

    /** The list of the superior's values within the sheet. */
    public static final String SUPERIOR_VALUES = "superiorValues";

    /** The list of the superior's categories within the sheet. */
    public static final String SUPERIOR_CATEGORIES = "superiorCategories";

    private static final ResultDetails NONE = new ResultDetails(Map.of(), Map.of(), Map.of());

    private final Map<WorkResultId, DutyGroup> groups;
    private final Map<WorkResultId, AssignmentScope> scopes;
    private final Map<WorkResultId, SuperiorPlan> superiors;

    private ResultDetails(
            Map<WorkResultId, DutyGroup> groups,
            Map<WorkResultId, AssignmentScope> scopes,
            Map<WorkResultId, SuperiorPlan> superiors) {
        this.groups = groups;
        this.scopes = scopes;
        this.superiors = superiors;
    }

    /**
     * The superior's plan that a result supports.
     *
     * @param value its value
     * @param category its category
     */
    public record SuperiorPlan(Score value, Panrb8Category category) {
        /**
         * Checks its components.
         *
         * @param value its value
         * @param category its category
         */
        public SuperiorPlan {
            Check.notNull("value", value);
            Check.notNull("category", category);
        }

        @Override
        public String toString() {
            return "SuperiorPlan[***]";
        }
    }

    /**
     * No details.
     *
     * @return the empty sheet
     */
    public static ResultDetails none() {
        return NONE;
    }

    private static <V> Map<WorkResultId, V> with(
            Map<WorkResultId, V> map, WorkResultId workResult, String name, V value) {
        Map<WorkResultId, V> more = new TreeMap<>(map);
        boolean fresh = more.put(Check.notNull("workResult", workResult), Check.notNull(name, value)) == null;
        Check.that(fresh, "workResult", workResult, "has a " + name + " already");
        return more;
    }

    /**
     * These details and the group of a leader's main result.
     *
     * @param workResult the result's id
     * @param group its group
     * @return the details
     * @throws IllegalArgumentException if the result has a group already
     */
    public ResultDetails group(WorkResultId workResult, DutyGroup group) {
        return new ResultDetails(with(groups, workResult, "group", group), scopes, superiors);
    }

    /**
     * These details and the scope of an additional result.
     *
     * @param workResult the result's id
     * @param scope how far it reached
     * @return the details
     * @throws IllegalArgumentException if the result has a scope already
     */
    public ResultDetails scope(WorkResultId workResult, AssignmentScope scope) {
        return new ResultDetails(groups, with(scopes, workResult, "scope", scope), superiors);
    }

    /**
     * These details and the superior's plan behind a result that supports it indirectly.
     *
     * @param workResult the result's id
     * @param superior the superior's plan
     * @return the details
     * @throws IllegalArgumentException if the result has a superior's plan already
     */
    public ResultDetails superior(WorkResultId workResult, SuperiorPlan superior) {
        return new ResultDetails(groups, scopes, with(superiors, workResult, "superior", superior));
    }

    /**
     * The group of a leader's main result.
     *
     * @param workResult the result's id
     * @return the group, or empty if none was given
     */
    public Optional<DutyGroup> groupOf(WorkResultId workResult) {
        return Optional.ofNullable(groups.get(workResult));
    }

    /**
     * The scope of an additional result.
     *
     * @param workResult the result's id
     * @return the scope, or empty if none was given
     */
    public Optional<AssignmentScope> scopeOf(WorkResultId workResult) {
        return Optional.ofNullable(scopes.get(workResult));
    }

    /**
     * The superior's plan behind a result.
     *
     * @param workResult the result's id
     * @return the plan, or empty if none was given
     */
    public Optional<SuperiorPlan> superiorOf(WorkResultId workResult) {
        return Optional.ofNullable(superiors.get(workResult));
    }

    /**
     * The results that something is known of.
     *
     * @return their ids, sorted
     */
    public List<WorkResultId> workResults() {
        Set<WorkResultId> ids = new TreeSet<>(groups.keySet());
        ids.addAll(scopes.keySet());
        ids.addAll(superiors.keySet());
        return List.copyOf(ids);
    }

    @Override
    public Optional<Datum> fact(String path) {
        int bracket = path.indexOf('[');
        if (bracket < 0 || !path.endsWith("]")) {
            return Optional.empty();
        }
        String key = path.substring(bracket + 1, path.length() - 1);
        if (key.isBlank()) {
            return Optional.empty();
        }
        WorkResultId id = WorkResultId.of(key);
        return switch (path.substring(0, bracket)) {
            case GROUPS -> groupOf(id).map(Datum.Label::new);
            case SCOPES -> scopeOf(id).map(Datum.Label::new);
            case SUPERIOR_VALUES -> superiorOf(id).map(plan -> new Datum.Numeric(plan.value()));
            case SUPERIOR_CATEGORIES -> superiorOf(id).map(plan -> new Datum.Label(plan.category()));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResultDetails details
                && groups.equals(details.groups)
                && scopes.equals(details.scopes)
                && superiors.equals(details.superiors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groups, scopes, superiors);
    }

    /** Without values: they are a person's. */
    @Override
    public String toString() {
        return "ResultDetails[***]";
    }
}
