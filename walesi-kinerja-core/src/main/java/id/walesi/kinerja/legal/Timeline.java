package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A legal value over time. Overlaps are refused; a gap answers with nothing, and the last value is never stretched.
 *
 * @param values the dated values, in any order; two that hold on one day are refused
 * @param <T> the type of the value
 * @term riwayat ketentuan
 */
public record Timeline<T>(List<Enacted<T>> values) {

    /**
     * Checks, sorts and copies its component.
     *
     * @param values the dated values, in any order; two that hold on one day are refused
     */
    public Timeline {
        values = sorted(values);
    }

    private static <T> List<Enacted<T>> sorted(List<Enacted<T>> values) {
        List<Enacted<T>> sorted = new ArrayList<>(Check.list("values", values));
        sorted.sort(Comparator.comparing(enacted -> enacted.inForce().start()));
        for (int i = 1; i < sorted.size(); i++) {
            Enacted<T> earlier = sorted.get(i - 1);
            Enacted<T> later = sorted.get(i);
            Check.that(
                    !earlier.inForce().overlaps(later.inForce()),
                    "values",
                    later.inForce(),
                    "overlaps " + earlier.inForce() + " of " + earlier.basis().citation());
        }
        return List.copyOf(sorted);
    }

    /**
     * The value on a day.
     *
     * @param day the day
     * @return the value in force, or empty if none is
     */
    public Optional<Enacted<T>> on(LocalDate day) {
        Check.notNull("day", day);
        return values.stream().filter(value -> value.inForce().contains(day)).findFirst();
    }
}
