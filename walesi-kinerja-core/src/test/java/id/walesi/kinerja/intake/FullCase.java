package id.walesi.kinerja.intake;

import java.util.ArrayList;
import java.util.List;

/** The draft of a whole case, for the tests of other rooms. */
public final class FullCase {

    private FullCase() {}

    /** Whole, and with each text in turn replaced by what fits nowhere. */
    public static List<CaseDraft> broken() {
        CaseDraft whole = Drafts.fullCase();
        List<CaseDraft> drafts = new ArrayList<>(List.of(whole));
        for (String place : Drafts.places(whole)) {
            if (Drafts.holdsText(whole, place)) {
                drafts.add(Drafts.with(whole, place, "Sri Contoh Rekaan 190001011920011001"));
            }
        }
        return drafts;
    }
}
