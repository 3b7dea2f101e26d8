package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.check.Check;

/**
 * An assignment given by an official from outside the person's unit or agency. An assignment from within is none: it is
 * an ordinary result.
 *
 * @param scope across units or across agencies
 * @param assigner the post that assigned it, never a person's name
 * @param reference the host's reference to the letter of assignment
 * @term penugasan khusus
 * @basis PermenPANRB 6/2022, annex (single source)
 */
public record SpecialAssignment(AssignmentScope scope, String assigner, String reference) {

    /**
     * Checks its components.
     *
     * @param scope across units or across agencies
     * @param assigner the post that assigned it, never a person's name
     * @param reference the host's reference to the letter of assignment
     */
    public SpecialAssignment {
        check(scope, assigner, reference);
    }

    private static void check(AssignmentScope scope, String assigner, String reference) {
        boolean outside = Check.notNull("scope", scope) != AssignmentScope.WITHIN_UNIT;
        Check.that(outside, "scope", scope, "a special assignment comes from outside the unit");
        Check.text("assigner", assigner);
        Check.text("reference", reference);
    }

    @Override
    public String toString() {
        return "SpecialAssignment[" + scope + "]";
    }
}
