package id.walesi.kinerja.intake;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;

/** What stands in an outline for what cannot be read: nothing that a text can say, and another thing at each place. */
final class Unsaid {

    private Unsaid() {}

    /** A key: none that is read ends in a blank. */
    static String key(int place) {
        return "-" + " ".repeat(place + 1);
    }

    /** A run of days: none that is read lies before the first year, and no two of these share a day. */
    static DateRange days(int place) {
        return DateRange.ofDay(LocalDate.MIN.plusDays(place));
    }

    static boolean is(String key) {
        return key.endsWith(" ");
    }

    static boolean is(DateRange days) {
        return days.start().getYear() < 0;
    }
}
