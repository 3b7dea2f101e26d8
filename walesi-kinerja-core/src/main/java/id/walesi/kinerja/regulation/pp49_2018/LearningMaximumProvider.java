package id.walesi.kinerja.regulation.pp49_2018;

import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningMaximum;
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
import java.util.Set;

/** Supplies the learning hours that a civil servant on contract has in a year of it at most; it judges nobody. */
public final class LearningMaximumProvider implements PolicyProvider {

    private static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** The sources give the year; that this means its first day is our reading. */
    private static final DateRange FROM_2018 = DateRange.since(LocalDate.of(2018, Month.JANUARY, 1));

    private static final Instrument REGULATION = new Instrument("pp49-2018", "PP 49/2018", FROM_2018);

    private static final Basis ARTICLE_40 =
            new Basis(new Citation(REGULATION, "Pasal 40"), Standing.STATUTE, Confidence.SINGLE);

    private static final int MAXIMUM = 24;

    /**
     * Paragraph 2 excepts JPT utama and certain JPT madya (single source; the text was not read, the list not found).
     * Taking every JPT madya for one is our reading.
     */
    private static final Set<PositionLevel> EXCEPT = Set.of(PositionLevel.JPT_UTAMA, PositionLevel.JPT_MADYA);

    private static final Basis EXCEPTION =
            new Basis(new Citation(REGULATION, "Pasal 40 ayat (2)"), Standing.INTERPRETATION, Confidence.INFERRED);

    /** Called by the service loader. */
    public LearningMaximumProvider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of();
    }

    @Override
    public List<LegalValue<?>> values() {
        return List.of(new LegalValue<>(
                LearningMaximum.PARAMETER,
                new Timeline<>(List.of(new Enacted<>(
                        new LearningMaximum(LearningHours.of(MAXIMUM), EXCEPT, EXCEPTION),
                        FROM_2018,
                        ARTICLE_40,
                        LAST_CHECKED)))));
    }
}
