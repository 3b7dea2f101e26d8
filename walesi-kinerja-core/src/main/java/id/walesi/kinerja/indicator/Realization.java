package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;

/**
 * What was achieved on an indicator in a period, with its evidence.
 *
 * @param indicatorId the indicator's id
 * @param period the period in which it was achieved
 * @param value what was achieved, or why nothing is known
 * @param evidence where it comes from
 * @term realisasi
 * @basis PermenPANRB 6/2022: realization based on evidence
 */
public record Realization(IndicatorId indicatorId, AppraisalPeriod period, RealizedValue value, Evidence evidence) {

    /**
     * Checks its components.
     *
     * @param indicatorId the indicator's id
     * @param period the period in which it was achieved
     * @param value what was achieved, or why nothing is known
     * @param evidence where it comes from
     */
    public Realization {
        Check.notNull("indicatorId", indicatorId);
        Check.notNull("period", period);
        Check.notNull("value", value);
        Check.notNull("evidence", evidence);
    }

    /**
     * A measured amount.
     *
     * @param indicatorId the indicator's id
     * @param period the period in which it was achieved
     * @param amount what was achieved
     * @param evidence where it comes from
     */
    public Realization(IndicatorId indicatorId, AppraisalPeriod period, Amount amount, Evidence evidence) {
        this(indicatorId, period, RealizedValue.of(amount), evidence);
    }

    @Override
    public String toString() {
        return "Realization[" + indicatorId + ", " + period + "]";
    }
}
