package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Enacted;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day on which an appraisal may still stand at a stage.
 *
 * @param stage the stage, any but the final one
 * @param lastDay the last day
 * @param citation where it stands; empty for the host's own
 * @term batas waktu
 */
public record Deadline(AppraisalStage stage, LocalDate lastDay, Optional<Citation> citation) {

    /**
     * Checks its components.
     *
     * @param stage the stage, any but the final one
     * @param lastDay the last day
     * @param citation where it stands; empty for the host's own
     */
    public Deadline {
        check(stage);
        Check.notNull("lastDay", lastDay);
        Check.notNull("citation", citation);
    }

    private static void check(AppraisalStage stage) {
        Check.that(Check.notNull("stage", stage) != AppraisalStage.FINAL, "stage", stage, "nothing waits there");
    }

    /**
     * A deadline of the host's own.
     *
     * @param stage the stage
     * @param lastDay the last day
     * @return the deadline
     */
    public static Deadline of(AppraisalStage stage, LocalDate lastDay) {
        return new Deadline(stage, lastDay, Optional.empty());
    }

    /**
     * A deadline a number of days after some day, under a rule.
     *
     * @param stage the stage
     * @param start the day on which the term begins to run
     * @param days how many days, and where that stands
     * @param counting which days count
     * @param calendar which days are working days
     * @return the deadline
     */
    public static Deadline after(
            AppraisalStage stage,
            LocalDate start,
            Enacted<Integer> days,
            DayCounting counting,
            HolidayCalendar calendar) {
        LocalDate lastDay = counting.after(start, days.value(), calendar);
        return new Deadline(stage, lastDay, Optional.of(days.basis().citation()));
    }
}
