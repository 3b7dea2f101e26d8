package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * Something by which a person learns: a course, a seminar, coaching, an internship. Its hours count on its last day, as a
 * whole: no text was found on activities that run over the turn of a year.
 *
 * @param id the key within a person's log
 * @param title what it is, not blank
 * @param days the days on which it takes place, with an end
 * @param hours how many hours it counts
 * @param competencies the codes of the competencies that it serves, perhaps none
 * @term kegiatan pengembangan kompetensi
 * @basis PP 11/2017 jo. PP 17/2020; PP 49/2018 Pasal 40
 */
public record LearningActivity(
        LearningActivityId id, String title, DateRange days, LearningHours hours, List<CompetencyCode> competencies) {

    /**
     * Checks and copies its components.
     *
     * @param id the key within a person's log
     * @param title what it is, not blank
     * @param days the days on which it takes place, with an end
     * @param hours how many hours it counts
     * @param competencies the codes of the competencies that it serves, perhaps none
     */
    public LearningActivity {
        Check.notNull("id", id);
        Check.text("title", title);
        Check.that(!Check.notNull("days", days).isOpen(), "days", days, "an activity has an end");
        Check.notNull("hours", hours);
        competencies = Check.list("competencies", competencies);
    }

    /**
     * An activity by the text of its key.
     *
     * @param id the key within a person's log, not blank
     * @param title what it is, not blank
     * @param days the days on which it takes place, with an end
     * @param hours how many hours it counts
     * @param competencies the codes of the competencies that it serves, perhaps none
     */
    public LearningActivity(
            String id, String title, DateRange days, LearningHours hours, List<CompetencyCode> competencies) {
        this(LearningActivityId.of(id), title, days, hours, competencies);
    }

    /**
     * The day on which the hours count.
     *
     * @return the last day
     */
    public LocalDate countsOn() {
        return days.lastDay();
    }

    @Override
    public String toString() {
        return "LearningActivity[" + id + ", " + days + "]";
    }
}
