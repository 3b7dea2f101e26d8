package id.walesi.kinerja.regulation.pp11_2017;

import id.walesi.kinerja.development.LearningHours;
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

/** Supplies the learning hours that a permanent civil servant has in a year at least; it judges nobody. */
public final class LearningMinimumProvider implements PolicyProvider {

    private static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** The sources give the year; that this means its first day is our reading. */
    private static final DateRange FROM_2017 = DateRange.since(LocalDate.of(2017, Month.JANUARY, 1));

    /**
     * The sources name the instruments, Perlan 10/2018 among them, but no article. They are cited together, so a case before
     * 2020 cites the amendment as well.
     */
    private static final Basis TEXT = new Basis(
            new Citation(new Instrument("pp11-2017", "PP 11/2017 jo. PP 17/2020", FROM_2017), ""),
            Standing.STATUTE,
            Confidence.CONFIRMED);

    private static final int MINIMUM = 20;

    /** Called by the service loader. */
    public LearningMinimumProvider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of();
    }

    @Override
    public List<LegalValue<?>> values() {
        return List.of(new LegalValue<>(
                LearningHours.MINIMUM_PER_YEAR,
                new Timeline<>(List.of(new Enacted<>(LearningHours.of(MINIMUM), FROM_2017, TEXT, LAST_CHECKED)))));
    }
}
