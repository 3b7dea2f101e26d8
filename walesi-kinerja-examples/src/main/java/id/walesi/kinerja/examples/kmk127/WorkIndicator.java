package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * A key performance indicator with all that the scheme asks of it. In the case each part is a fact of its own, so that
 * every step can be traced back to it.
 *
 * @param id the indicator's code, of lower-case letters and digits
 * @param polarity which way is better
 * @param target what was agreed
 * @param worst the worst value, for a lower-is-better target of zero
 * @param consolidation how the quarters become one value
 * @param realized the quarters' values so far, at least one
 * @param quality how well the indicator measures
 * @param kind what kind of target it is
 * @param last last year's target and realization, in this order; empty for a new indicator
 * @param days on how many days of the period the indicator was the employee's
 * @term indikator kinerja utama
 */
public record WorkIndicator(
        String id,
        Polarity polarity,
        Amount target,
        Optional<Amount> worst,
        Consolidation consolidation,
        List<Amount> realized,
        IndicatorQuality quality,
        TargetKind kind,
        List<Amount> last,
        Amount days) {

    /**
     * Copies its lists.
     *
     * @param id the indicator's code, of lower-case letters and digits
     * @param polarity which way is better
     * @param target what was agreed
     * @param worst the worst value, for a lower-is-better target of zero
     * @param consolidation how the quarters become one value
     * @param realized the quarters' values so far, at least one
     * @param quality how well the indicator measures
     * @param kind what kind of target it is
     * @param last last year's target and realization, in this order; empty for a new indicator
     * @param days on how many days of the period the indicator was the employee's
     */
    public WorkIndicator {
        realized = List.copyOf(realized);
        last = List.copyOf(last);
        if (!id.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("id " + id + " is no code: use lower-case letters and digits");
        }
        if (realized.isEmpty() || realized.size() > QUARTERS) {
            throw new IllegalArgumentException("realized has " + realized.size() + " quarters: give one to four");
        }
        if (!last.isEmpty() && last.size() != 2) {
            throw new IllegalArgumentException("last has " + last.size() + " values: give target and realization");
        }
    }

    private static final int QUARTERS = 4;
    private static final String PREFIX = "iku.";

    /** The number that the decree gives the quality: a fact of its own, for a step names numbers by their place. */
    static final String QUALITY_VALUE = "quality-value";

    /**
     * An ordinary indicator of the whole year, measured once.
     *
     * @param id the indicator's code
     * @param polarity which way is better
     * @param target what was agreed
     * @param realized what was reached
     * @param quality how well the indicator measures
     * @return the indicator, with a new target and 365 days
     */
    public static WorkIndicator of(
            String id, Polarity polarity, Amount target, Amount realized, IndicatorQuality quality) {
        return new WorkIndicator(
                id,
                polarity,
                target,
                Optional.empty(),
                Consolidation.TAKE_LAST_KNOWN,
                List.of(realized),
                quality,
                TargetKind.NEW,
                List.of(),
                Amount.of(365, MeasurementUnit.DAY));
    }

    /**
     * The indicator with another kind of target.
     *
     * @param other the kind
     * @param previous last year's target and realization; none for a new indicator
     * @return the changed indicator
     */
    public WorkIndicator targeted(TargetKind other, Amount... previous) {
        return new WorkIndicator(
                id, polarity, target, worst, consolidation, realized, quality, other, List.of(previous), days);
    }

    /**
     * The indicator on other days.
     *
     * @param number how many
     * @return the changed indicator
     */
    public WorkIndicator on(long number) {
        Amount other = Amount.of(number, MeasurementUnit.DAY);
        return new WorkIndicator(id, polarity, target, worst, consolidation, realized, quality, kind, last, other);
    }

    /**
     * The indicator measured by quarter.
     *
     * @param how how the quarters become one value
     * @param quarters their values
     * @return the changed indicator
     */
    public WorkIndicator realizing(Consolidation how, List<Amount> quarters) {
        return new WorkIndicator(id, polarity, target, worst, how, quarters, quality, kind, last, days);
    }

    /**
     * The indicator with a worst value.
     *
     * @param value the worst value
     * @return the changed indicator
     */
    public WorkIndicator worstAt(Amount value) {
        return new WorkIndicator(
                id, polarity, target, Optional.of(value), consolidation, realized, quality, kind, last, days);
    }

    /** The name of the indicator among the extra facts, and what a step shows of it. */
    String name() {
        return PREFIX + id;
    }

    <T> FactKey<T> key(String part, Class<T> type) {
        return FactKey.of(Decree.CODE, PREFIX + id + "." + part, type);
    }

    FactKey<Amount> quarter(int index) {
        return key("quarter-" + (index + 1), Amount.class);
    }

    /**
     * Puts the indicator into a case.
     *
     * @param facts the case that is being built
     */
    public void addTo(AppraisalCaseBuilder facts) {
        facts.extra(FactKey.of(Decree.CODE, name(), Datum.class), new Datum.Text(name()))
                .extra(key("polarity", Polarity.class), polarity)
                .extra(key("target", Amount.class), target)
                .extra(key("consolidation", Consolidation.class), consolidation)
                .extra(key("quality", IndicatorQuality.class), quality)
                .extra(key(QUALITY_VALUE, Ratio.class), quality.value())
                .extra(key("kind", TargetKind.class), kind)
                .extra(key("days", Amount.class), days);
        worst.ifPresent(value -> facts.extra(key("worst", Amount.class), value));
        for (int i = 0; i < realized.size(); i++) {
            facts.extra(quarter(i), realized.get(i));
        }
        if (!last.isEmpty()) {
            facts.extra(key("last-target", Amount.class), last.get(0));
            facts.extra(key("last-realization", Amount.class), last.get(1));
        }
    }

    /** The indicators of a case, by code: those whose facts are all there. */
    static List<WorkIndicator> in(AppraisalCase facts) {
        return ids(facts).stream()
                .map(id -> read(facts, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The codes of the indicators of which a case has any fact. */
    static List<String> ids(AppraisalCase facts) {
        return facts.extras().stream()
                .filter(key ->
                        key.instrument().equals(Decree.CODE) && key.name().startsWith(PREFIX))
                .map(key -> key.name().substring(PREFIX.length()))
                .filter(name -> name.indexOf('.') > 0)
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .toList();
    }

    private static Optional<WorkIndicator> read(AppraisalCase facts, String id) {
        Reading reading = new Reading(facts, id);
        Optional<Polarity> polarity = reading.of("polarity", Polarity.class);
        Optional<Amount> target = reading.of("target", Amount.class);
        Optional<Consolidation> consolidation = reading.of("consolidation", Consolidation.class);
        Optional<IndicatorQuality> quality = reading.of("quality", IndicatorQuality.class);
        Optional<TargetKind> kind = reading.of("kind", TargetKind.class);
        Optional<Amount> days = reading.of("days", Amount.class);
        List<Amount> quarters = reading.all("quarter-1", "quarter-2", "quarter-3", "quarter-4");
        List<Amount> last = reading.all("last-target", "last-realization");
        boolean whole = id.matches("[a-z0-9]+")
                && facts.fact(Decree.EXTRAS + "[" + PREFIX + id + "]").equals(Optional.of(new Datum.Text(PREFIX + id)))
                && polarity.isPresent()
                && target.isPresent()
                && consolidation.isPresent()
                && quality.map(IndicatorQuality::value).equals(reading.of(QUALITY_VALUE, Ratio.class))
                && quality.isPresent()
                && kind.isPresent()
                && days.isPresent()
                && !quarters.isEmpty()
                && last.size() != 1;
        return whole
                ? Optional.of(new WorkIndicator(
                        id,
                        polarity.get(),
                        target.get(),
                        reading.of("worst", Amount.class),
                        consolidation.get(),
                        quarters,
                        quality.get(),
                        kind.get(),
                        last,
                        days.get()))
                : Optional.empty();
    }

    /** Finds an indicator's facts in a case. */
    private record Reading(AppraisalCase facts, String id) {
        <T> Optional<T> of(String part, Class<T> type) {
            return facts.extra(FactKey.of(Decree.CODE, PREFIX + id + "." + part, type));
        }

        List<Amount> all(String... parts) {
            return List.of(parts).stream()
                    .map(part -> of(part, Amount.class))
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
