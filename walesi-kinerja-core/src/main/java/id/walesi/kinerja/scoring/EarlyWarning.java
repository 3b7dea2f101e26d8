package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.indicator.Trajectory.Milestone;
import id.walesi.kinerja.quantity.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a target is likely to be reached, seen on a day during the period, with the reason. It is help for a dialogue,
 * an idea of this library: no law knows it and no policy reads it.
 *
 * @param outlook what to expect
 * @param reason why
 * @param milestone the milestone that the reason speaks of, or empty if none is due
 * @param value the consolidated value at the latest milestone, or empty if nothing is known
 * @term peringatan dini capaian
 */
public record EarlyWarning(
        Outlook outlook, OutlookReason reason, Optional<Milestone> milestone, Optional<Amount> value) {

    /**
     * Checks its components.
     *
     * @param outlook what to expect
     * @param reason why
     * @param milestone the milestone that the reason speaks of, or empty if none is due
     * @param value the consolidated value at the latest milestone, or empty if nothing is known
     */
    public EarlyWarning {
        Check.notNull("outlook", outlook);
        Check.notNull("reason", reason);
        Check.notNull("milestone", milestone);
        Check.notNull("value", value);
    }

    /**
     * Looks ahead from a day. Behind: the latest milestone due is missed. At risk: it has no value, or the last change,
     * if it repeats, misses the next milestone. Otherwise on track.
     *
     * @param indicator an indicator with trajectory and consolidation
     * @param series what was recorded for it
     * @param day the day of looking; only what was recorded by then counts
     * @return the warning
     * @throws IllegalArgumentException if the indicator has no trajectory or consolidation, or aims to stay in a range
     */
    public static EarlyWarning on(IndividualIndicator indicator, RealizationSeries series, LocalDate day) {
        boolean watched = indicator.trajectory().isPresent()
                && indicator.consolidation().isPresent()
                && indicator.polarity() != Polarity.STABILIZE;
        Check.that(watched, "indicator", indicator.id(), "needs a direction, a trajectory and a consolidation");
        List<Milestone> milestones =
                indicator.trajectory().map(Trajectory::milestones).orElseThrow();
        int due = (int) milestones.stream()
                .filter(milestone -> milestone.period().lastDay().isBefore(day))
                .count();
        if (due == 0) {
            return new EarlyWarning(
                    Outlook.ON_TRACK, OutlookReason.NO_MILESTONE_DUE, Optional.empty(), Optional.empty());
        }
        Consolidation consolidation = indicator.consolidation().orElseThrow();
        List<Realization> known = series.asKnownOn(day);
        Milestone latest = milestones.get(due - 1);
        Optional<Amount> value = upTo(latest, known, consolidation);
        if (value.isEmpty() || !isMeasured(latest, known)) {
            return new EarlyWarning(Outlook.AT_RISK, OutlookReason.NOT_MEASURED, Optional.of(latest), value);
        }
        if (isWorse(indicator.polarity(), value.get(), latest.target())) {
            return new EarlyWarning(Outlook.BEHIND, OutlookReason.MILESTONE_MISSED, Optional.of(latest), value);
        }
        if (due < milestones.size() && due > 1) {
            Optional<Amount> before = upTo(milestones.get(due - 2), known, consolidation);
            Milestone next = milestones.get(due);
            if (before.isPresent()) {
                Amount ahead = value.get().plus(value.get().minus(before.get()));
                if (isWorse(indicator.polarity(), ahead, next.target())) {
                    return new EarlyWarning(Outlook.AT_RISK, OutlookReason.PACE_TOO_SLOW, Optional.of(next), value);
                }
            }
        }
        return new EarlyWarning(Outlook.ON_TRACK, OutlookReason.MILESTONE_MET, Optional.of(latest), value);
    }

    private static Optional<Amount> upTo(Milestone milestone, List<Realization> known, Consolidation consolidation) {
        return ConsolidatedValue.of(
                consolidation,
                known.stream()
                        .filter(realization -> !realization
                                .period()
                                .lastDay()
                                .isAfter(milestone.period().lastDay()))
                        .flatMap(realization -> realization.value().amount().stream())
                        .toList());
    }

    private static boolean isMeasured(Milestone milestone, List<Realization> known) {
        return known.stream()
                .anyMatch(realization -> realization.period().equals(milestone.period())
                        && realization.value().amount().isPresent());
    }

    private static boolean isWorse(Polarity polarity, Amount value, Amount target) {
        int order = value.compareWith(target);
        return polarity == Polarity.HIGHER_IS_BETTER ? order < 0 : order > 0;
    }
}
