package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.LegalValue;
import id.walesi.kinerja.policy.PolicyProvider;
import java.util.List;

/** Supplies the days for an objection of a PNS (for a PPPK they were not found); it judges nobody. */
public final class ObjectionProvider implements PolicyProvider {

    private static final Basis ARTICLE_59 =
            new Basis(new Citation(Articles.PP30, "Pasal 59"), Standing.STATUTE, Confidence.CONFIRMED);

    private static final int OBJECTION_DAYS = 14;

    /** Called by the service loader. */
    public ObjectionProvider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of();
    }

    @Override
    public List<LegalValue<?>> values() {
        return List.of(new LegalValue<>(
                ObjectionWindow.DAYS,
                new Timeline<>(List.of(
                        new Enacted<>(OBJECTION_DAYS, Articles.FROM_2019, ARTICLE_59, Articles.LAST_CHECKED)))));
    }
}
