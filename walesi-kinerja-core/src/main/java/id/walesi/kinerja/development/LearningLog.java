package id.walesi.kinerja.development;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All learning of one person, done and planned. No two activities share a day, so that no hour counts twice: an activity
 * on single days of a long run is entered as those days.
 *
 * @param person whose it is
 * @param activities the activities, by the day on which they count
 * @term riwayat pengembangan kompetensi
 */
public record LearningLog(PersonId person, List<LearningActivity> activities) {

    private static final ProblemCode TWICE = ProblemCode.of("development.activity-twice");
    private static final ProblemCode OVERLAP = ProblemCode.of("development.activities-overlap");

    /**
     * Checks, sorts and copies its components.
     *
     * @param person whose it is
     * @param activities the activities, in any order
     * @throws InvalidFactsException with all {@link #problems}, if there are any
     */
    public LearningLog {
        Check.notNull("person", person);
        activities = sorted(activities);
    }

    private static List<LearningActivity> sorted(List<LearningActivity> activities) {
        Problems problems = problems(activities);
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return activities.stream()
                .sorted(Comparator.comparing(LearningActivity::countsOn))
                .toList();
    }

    /**
     * All that does not fit together among activities.
     *
     * @param activities the activities, in any order
     * @return an id that is there twice, days on which two activities take place
     */
    public static Problems problems(List<LearningActivity> activities) {
        List<LearningActivity> all = Check.list("activities", activities);
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            LearningActivity activity = all.get(i);
            String path = "activities[" + i + "]";
            for (LearningActivity earlier : all.subList(0, i)) {
                Term other = Term.of("other", earlier.id().value());
                if (earlier.id().equals(activity.id())) {
                    found.add(Problem.error(
                            TWICE,
                            path + ".id",
                            Term.of("activity", activity.id().value())));
                }
                Optional<DateRange> both = earlier.days().intersection(activity.days());
                both.ifPresent(days -> found.add(Problem.error(
                        OVERLAP,
                        path + ".days",
                        Term.of("activity", activity.id().value()),
                        other,
                        Term.of("days", days))));
            }
        }
        return new Problems(found);
    }

    /**
     * The activities that count within some days.
     *
     * @param days the days
     * @return in the order in which they count
     */
    public List<LearningActivity> countingIn(DateRange days) {
        return activities.stream()
                .filter(activity -> days.contains(activity.countsOn()))
                .toList();
    }

    /**
     * The hours that count within some days.
     *
     * @param days the days
     * @return their sum
     */
    public LearningHours hours(DateRange days) {
        return countingIn(days).stream().map(LearningActivity::hours).reduce(LearningHours.NONE, LearningHours::plus);
    }

    @Override
    public String toString() {
        return "LearningLog[" + activities.size() + " activities]";
    }
}
