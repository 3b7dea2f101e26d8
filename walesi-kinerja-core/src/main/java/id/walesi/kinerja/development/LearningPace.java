package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * How fast hours can be earned. No text was found, so the host says it.
 *
 * @param perDay how many hours can be earned on one day, more than none
 * @param calendar on which days one can learn
 * @term laju pemenuhan jam pelajaran
 */
public record LearningPace(LearningHours perDay, LearningCalendar calendar) {

    /**
     * On which days one can learn.
     *
     * @term kalender belajar
     */
    @FunctionalInterface
    public interface LearningCalendar {
        /**
         * Whether one can learn on a day.
         *
         * @param day the day
         * @return true if hours can be earned on it
         */
        boolean isLearningDay(LocalDate day);
    }

    /**
     * Checks its components.
     *
     * @param perDay how many hours can be earned on one day, more than none
     * @param calendar on which days one can learn
     */
    public LearningPace {
        check(perDay);
        Check.notNull("calendar", calendar);
    }

    private static void check(LearningHours perDay) {
        Check.that(
                Check.notNull("perDay", perDay).value().sign() > 0,
                "perDay",
                perDay,
                "on some day something must be learned");
    }
}
