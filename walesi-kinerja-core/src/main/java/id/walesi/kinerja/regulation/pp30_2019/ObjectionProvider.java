package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.LegalValue;
import id.walesi.kinerja.policy.PolicyProvider;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Supplies the days for an objection; it judges nobody. */
public final class ObjectionProvider implements PolicyProvider {

    private static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** The sources give the year; that this means its first day is our reading. */
    private static final DateRange FROM_2019 = DateRange.since(LocalDate.of(2019, Month.JANUARY, 1));

    private static final Instrument REGULATION = new Instrument("pp30-2019", "PP 30/2019", FROM_2019);

    private static final Basis ARTICLE_59 =
            new Basis(new Citation(REGULATION, "Pasal 59"), Standing.STATUTE, Confidence.CONFIRMED);

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
                new Timeline<>(List.of(new Enacted<>(OBJECTION_DAYS, FROM_2019, ARTICLE_59, LAST_CHECKED)))));
    }
}
