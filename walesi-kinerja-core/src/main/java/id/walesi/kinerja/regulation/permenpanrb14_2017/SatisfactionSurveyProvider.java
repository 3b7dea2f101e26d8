package id.walesi.kinerja.regulation.permenpanrb14_2017;

import id.walesi.kinerja.indicator.SurveyScale;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.LegalValue;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.rating.ServiceQuality;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.SatisfactionIndexMethod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** Supplies the satisfaction index; it judges nobody. */
public final class SatisfactionSurveyProvider implements PolicyProvider {

    private static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** The sources give the year; that this means its first day is our reading. */
    private static final DateRange FROM_2017 = DateRange.since(LocalDate.of(2017, Month.JANUARY, 1));

    private static final Citation REGULATION =
            new Citation(new Instrument("permenpanrb14-2017", "PermenPANRB 14/2017", FROM_2017), "");

    private static final Basis TEXT = new Basis(REGULATION, Standing.STATUTE, Confidence.CONFIRMED);

    /** The bands are printed on two decimals and leave 88.305 without a home, so the index is rounded first. */
    private static final Basis ROUND_FIRST = new Basis(REGULATION, Standing.INTERPRETATION, Confidence.INFERRED);

    private static final int ELEMENTS = 9;
    private static final int LOWEST_ANSWER = 1;
    private static final int HIGHEST_ANSWER = 4;
    private static final int FACTOR = 25;
    private static final int DECIMALS = 2;

    private static final SatisfactionIndexMethod METHOD = new SatisfactionIndexMethod(
            new SurveyScale(ELEMENTS, LOWEST_ANSWER, HIGHEST_ANSWER),
            Ratio.of(FACTOR),
            Rounding.ofTotal(DECIMALS, RoundingMode.HALF_UP),
            Bands.onGrid(
                    DECIMALS,
                    List.of(
                            band("25.00", "64.99", ServiceQuality.D),
                            band("65.00", "76.60", ServiceQuality.C),
                            band("76.61", "88.30", ServiceQuality.B),
                            band("88.31", "100.00", ServiceQuality.A))),
            new SatisfactionIndexMethod.Rules(
                    Rule.of("permenpanrb14-2017/element-average", TEXT, "elementAverage", "answers", "respondents"),
                    Rule.of("permenpanrb14-2017/index", TEXT, "index", "elementAverage"),
                    Rule.of("permenpanrb14-2017/rounded-index", ROUND_FIRST, "index", "exactIndex"),
                    Rule.of("permenpanrb14-2017/service-quality", TEXT, "quality", "index")));

    /** Called by the service loader. */
    public SatisfactionSurveyProvider() {}

    private static Band<ServiceQuality> band(String lowest, String highest, ServiceQuality quality) {
        return new Band<>(Interval.closed(Ratio.parse(lowest), Ratio.parse(highest)), quality);
    }

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of();
    }

    @Override
    public List<LegalValue<?>> values() {
        return List.of(new LegalValue<>(
                SatisfactionIndexMethod.PARAMETER,
                new Timeline<>(List.of(new Enacted<>(METHOD, FROM_2017, TEXT, LAST_CHECKED)))));
    }

    @Override
    public Map<String, Sentence> sentences() {
        return Map.of(
                METHOD.rules().elementAverage().id(),
                new Sentence(
                        "Nilai rata-rata unsur: jumlah jawaban {answers} dibagi {respondents} responden = {result}.",
                        "Element average: answers summing to {answers} by {respondents} respondents = {result}."),
                METHOD.rules().index().id(),
                new Sentence(
                        "Indeks kepuasan masyarakat: rata-rata seluruh unsur, berbobot sama, dikali " + FACTOR
                                + " = {result}.",
                        "Satisfaction index: the mean of all elements, weighing alike, times " + FACTOR
                                + " = {result}."),
                METHOD.rules().rounded().id(),
                new Sentence(
                        "Indeks dibulatkan ke {limit} desimal sebelum dikelompokkan: {exactIndex} menjadi {result}.",
                        "The index is rounded to {limit} decimals before it is graded: {exactIndex} becomes {result}."),
                METHOD.rules().quality().id(),
                new Sentence(
                        "Indeks {index} berada pada rentang {band}: mutu pelayanan {result}.",
                        "The index {index} lies in {band}: service quality {result}."));
    }
}
