package id.walesi.kinerja.asn;

import id.walesi.kinerja.period.DateRange;
import java.util.ArrayList;
import java.util.List;

/** Which days of a range others leave open. */
final class Coverage {

    private Coverage() {}

    /** The days that none of the others covers, in order. */
    static List<DateRange> gaps(DateRange days, List<DateRange> others) {
        List<DateRange> open = List.of(days);
        for (DateRange other : others) {
            List<DateRange> rest = new ArrayList<>();
            for (DateRange part : open) {
                cut(part, other, rest);
            }
            open = rest;
        }
        return open;
    }

    private static void cut(DateRange part, DateRange other, List<DateRange> rest) {
        if (!part.overlaps(other)) {
            rest.add(part);
            return;
        }
        if (part.start().isBefore(other.start())) {
            rest.add(DateRange.of(part.start(), other.start()));
        }
        if (other.end().isBefore(part.end())) {
            rest.add(DateRange.of(other.end(), part.end()));
        }
    }
}
