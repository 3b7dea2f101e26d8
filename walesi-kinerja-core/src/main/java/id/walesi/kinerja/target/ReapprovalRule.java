package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which changes of a plan must be agreed anew, under a name. No national text says which, so every agency names its own.
 *
 * @param code the stable code under which the agency keeps the rule
 * @param kinds the kinds of change that must be agreed anew, in the order of their list
 * @term ketentuan persetujuan ulang perubahan SKP
 */
public record ReapprovalRule(String code, List<PlanChangeKind> kinds) implements Coded {

    /**
     * Checks, sorts and copies its components.
     *
     * @param code the stable code under which the agency keeps the rule
     * @param kinds the kinds of change that must be agreed anew, in the order of their list
     */
    public ReapprovalRule {
        Check.code("code", code);
        kinds = sorted(kinds);
    }

    private static List<PlanChangeKind> sorted(List<PlanChangeKind> kinds) {
        Set<PlanChangeKind> set = EnumSet.noneOf(PlanChangeKind.class);
        set.addAll(Check.list("kinds", kinds));
        return List.copyOf(set);
    }

    /**
     * A rule under which every change must be agreed anew.
     *
     * @param code the stable code under which the agency keeps the rule
     * @return the rule
     */
    public static ReapprovalRule everyChange(String code) {
        return new ReapprovalRule(code, Arrays.asList(PlanChangeKind.values()));
    }
}
