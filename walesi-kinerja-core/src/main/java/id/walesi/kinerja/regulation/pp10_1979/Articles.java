package id.walesi.kinerja.regulation.pp10_1979;

import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Where each rule of this room stands. */
final class Articles {

    /** The day on which the reference was last checked. */
    static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** Only the last day is known; that the first is the first day of the instrument's year is our reading. */
    private static final DateRange UNTIL_2013 =
            DateRange.ofClosed(LocalDate.of(1979, Month.JANUARY, 1), LocalDate.of(2013, Month.DECEMBER, 31));

    private static final Instrument REGULATION = new Instrument("pp10-1979", "PP 10/1979", UNTIL_2013);

    static final Citation FORM = new Citation(REGULATION, "(SE BAKN 02/SE/1980)");

    private static final Basis FORM_TEXT = new Basis(FORM, Standing.STATUTE, Confidence.CONFIRMED);

    private static final Basis OUR_READING = new Basis(FORM, Standing.INTERPRETATION, Confidence.INFERRED);

    static final Enacted<PolicyId> POLICY =
            new Enacted<>(new PolicyId("pp10-1979", "dp3", 1), UNTIL_2013, OUR_READING, LAST_CHECKED);

    /** Marks run from zero to one hundred. */
    static final Interval MARKS = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

    /** One copy of the form prints "51 and below" for the lowest band; it would overlap the one above. */
    static final Bands<Dp3Band> BANDS = Bands.onGrid(
            0,
            List.of(
                    new Band<>(Interval.closed(Ratio.ZERO, Ratio.of(50)), Dp3Band.POOR),
                    new Band<>(Interval.closed(Ratio.of(51), Ratio.of(60)), Dp3Band.FAIR),
                    new Band<>(Interval.closed(Ratio.of(61), Ratio.of(75)), Dp3Band.ADEQUATE),
                    new Band<>(Interval.closed(Ratio.of(76), Ratio.of(90)), Dp3Band.GOOD),
                    new Band<>(Interval.closed(Ratio.of(91), Ratio.HUNDRED), Dp3Band.VERY_GOOD)));

    /** The band of one element. */
    static final Rule ELEMENT_BAND = Rule.of("pp10-1979/element-band", FORM_TEXT, "elementBand", "mark");

    /** Leadership is left out where it was not assessed, and the divisor is then 7. */
    static final Rule LEADERSHIP_LEFT_OUT = Rule.of("pp10-1979/leadership-left-out", OUR_READING, "leadership");

    /** The sum of the marks. */
    static final Rule SUM = Rule.of("pp10-1979/sum", FORM_TEXT, "sum", "mark");

    /** The mean over the elements assessed. */
    static final Rule MEAN = Rule.of("pp10-1979/mean", FORM_TEXT, "mean", "mark");

    /** The band of the mean. */
    static final Rule BAND = Rule.of("pp10-1979/band", FORM_TEXT, "band", "mean");

    /** Between two bands: rounded to a whole number first. */
    static final Rule GAP_ROUNDED = Rule.of("pp10-1979/gap-round-first", OUR_READING, "rounded", "score");

    /** Between two bands: the band whose lower bound was reached. */
    static final Rule GAP_LOWER_BOUND = Rule.of("pp10-1979/gap-lower-bound-wins", OUR_READING, "band", "score");

    private Articles() {}

    /** The mark of one element. */
    static Rule mark(Dp3Element element) {
        return Rule.of("pp10-1979/mark-" + element.code(), FORM_TEXT, "mark");
    }

    /** The reading of a gap; a refused one is never recorded. */
    static Rule gapReading(GapRule gap) {
        return gap == GapRule.ROUND_FIRST ? GAP_ROUNDED : GAP_LOWER_BOUND;
    }
}
