package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.target.WorkResultId;
import java.time.LocalDate;

/**
 * The entry of one working day on one work result.
 *
 * @param day the day
 * @param workResultId the id of the planned result
 * @param status how far the entry is
 * @param text what was done; empty if and only if not started; never shown by {@code toString}, a message or a log
 * @term progres harian
 * @basis PerBKN 2/2026: daily progress each working day
 */
public record DailyProgress(LocalDate day, WorkResultId workResultId, ProgressStatus status, String text) {

    /**
     * Checks its components.
     *
     * @param day the day
     * @param workResultId the id of the planned result
     * @param status how far the entry is
     * @param text what was done; empty if and only if not started; never shown by {@code toString}, a message or a
     *     log
     */
    public DailyProgress {
        check(day, workResultId, status, text);
    }

    private static void check(LocalDate day, WorkResultId workResultId, ProgressStatus status, String text) {
        Check.notNull("day", day);
        Check.notNull("workResultId", workResultId);
        boolean started = Check.notNull("status", status) != ProgressStatus.NOT_STARTED;
        Check.that(
                Check.notNull("text", text).isBlank() != started,
                "status",
                status,
                "an entry has words if and only if it was started");
    }

    @Override
    public String toString() {
        return "DailyProgress[" + status + " on " + day + "]";
    }
}
