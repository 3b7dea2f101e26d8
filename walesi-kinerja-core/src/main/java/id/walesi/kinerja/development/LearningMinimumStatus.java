package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a permanent civil servant is from the hours that a calendar year needs at least, as seen on a day.
 *
 * @param earned the hours that count up to the day
 * @param planned the hours of activities later in the year
 * @param lacking what is lacking without the planned ones
 * @param lastDay the last day on which one can begin to earn what is lacking, a full pace on each learning day up to the
 *     end of the year; empty if nothing is lacking or the year is too short
 * @param reachable whether the minimum is met or can still be met
 * @term pemenuhan jam pelajaran minimal
 * @basis PP 11/2017 jo. PP 17/2020
 */
public record LearningMinimumStatus(
        LearningHours earned,
        LearningHours planned,
        LearningHours lacking,
        Optional<LocalDate> lastDay,
        boolean reachable) {

    /**
     * Checks its components.
     *
     * @param earned the hours that count up to the day
     * @param planned the hours of activities later in the year
     * @param lacking what is lacking without the planned ones
     * @param lastDay the last day on which one can begin to earn what is lacking, a full pace on each learning day up to
     *     the end of the year; empty if nothing is lacking or the year is too short
     * @param reachable whether the minimum is met or can still be met
     */
    public LearningMinimumStatus {
        Check.notNull("earned", earned);
        Check.notNull("planned", planned);
        Check.notNull("lacking", lacking);
        Check.notNull("lastDay", lastDay);
    }

    /**
     * Looks at a log on a day.
     *
     * @param log the person's learning
     * @param asOf the day; its calendar year is the year looked at
     * @param minimum the hours that a year needs at least, as the law has it that day
     * @param pace how fast hours can be earned
     * @return how far the person is
     */
    public static LearningMinimumStatus of(
            LearningLog log, LocalDate asOf, Enacted<LearningHours> minimum, LearningPace pace) {
        Check.notNull("log", log);
        DateRange year = yearOf(Check.notNull("asOf", asOf));
        LearningHours earned = log.hours(DateRange.ofClosed(year.start(), asOf));
        LearningHours lacking =
                earned.lackingTo(Check.notNull("minimum", minimum).value());
        LearningHours planned = earned.lackingTo(log.hours(year));
        Optional<LocalDate> last = lastDay(lacking, year, Check.notNull("pace", pace));
        boolean met = lacking.equals(LearningHours.NONE);
        boolean reachable = met || last.filter(day -> !asOf.isAfter(day)).isPresent();
        return new LearningMinimumStatus(earned, planned, lacking, last, reachable);
    }

    private static DateRange yearOf(LocalDate day) {
        return DateRange.of(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1));
    }

    private static Optional<LocalDate> lastDay(LearningHours lacking, DateRange year, LearningPace pace) {
        LearningHours earned = LearningHours.NONE;
        LocalDate last = year.end();
        for (LocalDate day = year.lastDay(); earned.compareTo(lacking) < 0; day = day.minusDays(1)) {
            if (!year.contains(day)) {
                return Optional.empty();
            }
            if (pace.calendar().isLearningDay(day)) {
                earned = earned.plus(pace.perDay());
                last = day;
            }
        }
        return year.contains(last) ? Optional.of(last) : Optional.empty();
    }
}
