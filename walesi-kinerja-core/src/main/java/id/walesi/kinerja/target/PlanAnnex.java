package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * The annex of a plan: three free lists, as the dialogue settled them. Their text is never shown by {@code toString}.
 *
 * @param resourceSupport resources promised
 * @param accountabilityScheme how and when is reported, with which evidence
 * @param consequences agreed rewards, sanctions, follow-up
 * @term lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public record PlanAnnex(List<String> resourceSupport, List<String> accountabilityScheme, List<String> consequences) {

    private static final PlanAnnex EMPTY = new PlanAnnex(List.of(), List.of(), List.of());

    /**
     * Checks and copies its components.
     *
     * @param resourceSupport resources promised
     * @param accountabilityScheme how and when is reported, with which evidence
     * @param consequences agreed rewards, sanctions, follow-up
     */
    public PlanAnnex {
        resourceSupport = checked("resourceSupport", resourceSupport);
        accountabilityScheme = checked("accountabilityScheme", accountabilityScheme);
        consequences = checked("consequences", consequences);
    }

    private static List<String> checked(String name, List<String> entries) {
        List<String> all = Check.list(name, entries);
        all.forEach(entry -> Check.text(name, entry));
        return all;
    }

    /**
     * An annex in which nothing is written.
     *
     * @return the empty annex
     */
    public static PlanAnnex empty() {
        return EMPTY;
    }

    @Override
    public String toString() {
        return "PlanAnnex[" + resourceSupport.size() + ", " + accountabilityScheme.size() + ", " + consequences.size()
                + "]";
    }
}
