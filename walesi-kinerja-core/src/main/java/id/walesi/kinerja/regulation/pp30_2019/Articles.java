package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AwayRules;
import id.walesi.kinerja.appraisal.AwayTreatment;
import id.walesi.kinerja.asn.AwayStatus;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** The instruments of this room and their days. */
final class Articles {

    /** The day on which the reference was last checked. */
    static final LocalDate LAST_CHECKED = LocalDate.of(2026, Month.NOVEMBER, 25);

    /** The sources give the year; that this means its first day is our reading. */
    static final DateRange FROM_2019 = DateRange.since(LocalDate.of(2019, Month.JANUARY, 1));

    /** From its own day on; that its successor's "from 2022" means the first day of that year is our reading. */
    static final DateRange SECOND_HALF_OF_2021 =
            DateRange.ofClosed(LocalDate.of(2021, Month.JULY, 1), LocalDate.of(2021, Month.DECEMBER, 31));

    /** The day of the circular; no end is known. */
    private static final DateRange FROM_CIRCULAR = DateRange.since(LocalDate.of(2021, Month.FEBRUARY, 3));

    static final Instrument PP30 = new Instrument("pp30-2019", "PP 30/2019", FROM_2019);

    static final Instrument PANRB8 = new Instrument("permenpanrb8-2021", "PermenPANRB 8/2021", SECOND_HALF_OF_2021);

    static final Instrument CIRCULAR = new Instrument("semenpanrb3-2021", "SE MenPANRB 3/2021", FROM_CIRCULAR);

    /**
     * To whom planning does not apply: state officials and heads and members of non-structural institutions, the
     * temporarily dismissed, unpaid leave, leave before retirement, study assignments. That this went on after 2021 would
     * be a guess, so it ends with the regulation.
     */
    static final Timeline<AwayRules> OUTSIDE_PLANNING = new Timeline<>(List.of(new Enacted<>(
            new AwayRules(Map.of(
                    AwayStatus.STATE_OFFICE, AwayTreatment.OUTSIDE_PLANNING,
                    AwayStatus.SUSPENSION, AwayTreatment.OUTSIDE_PLANNING,
                    AwayStatus.UNPAID_LEAVE, AwayTreatment.OUTSIDE_PLANNING,
                    AwayStatus.PRE_RETIREMENT_LEAVE, AwayTreatment.OUTSIDE_PLANNING,
                    AwayStatus.STUDY_ASSIGNMENT, AwayTreatment.OUTSIDE_PLANNING)),
            SECOND_HALF_OF_2021,
            text(new Citation(PANRB8, "Lampiran"), Confidence.SINGLE),
            LAST_CHECKED)));

    private Articles() {}

    /** What stands in the text. */
    static Basis text(Citation citation, Confidence confidence) {
        return new Basis(citation, Standing.STATUTE, confidence);
    }

    /** What a host chose where no text was found. */
    static Basis chosen(Citation citation) {
        return new Basis(citation, Standing.AGENCY, Confidence.INFERRED);
    }

    /** What the text does not say and we read so. */
    static Basis reading(Citation citation) {
        return new Basis(citation, Standing.INTERPRETATION, Confidence.INFERRED);
    }
}
