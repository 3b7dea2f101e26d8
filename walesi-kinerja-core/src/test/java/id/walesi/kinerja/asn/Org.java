package id.walesi.kinerja.asn;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;

/** Short ways to write synthetic organizations. */
final class Org {

    static final Position POST = Position.of("Pelaksana", PositionLevel.STAFF);

    private Org() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** First and last day, {@code 2025-01-01..2025-06-30}, or without the last one {@code 2025-01-01..}. */
    static DateRange days(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return ends[1].isEmpty() ? DateRange.since(day(ends[0])) : DateRange.ofClosed(day(ends[0]), day(ends[1]));
    }

    static PersonId person(String key) {
        return PersonId.of(key);
    }

    static OrgUnit unit(String id) {
        return new OrgUnit(id, "Unit " + id);
    }

    static UnitPlacement root(String id, String days) {
        return UnitPlacement.agency(unit(id), days(days));
    }

    static UnitPlacement under(String parent, String id, String days) {
        return UnitPlacement.under(UnitId.of(parent), unit(id), days(days));
    }

    static Assignment post(String person, String unit, String days) {
        return Assignment.definitive(person(person), POST, UnitId.of(unit), days(days));
    }

    static Assignment head(String person, String unit, String days) {
        return post(person, unit, days).asHead();
    }

    static Assignment plt(String person, String unit, String days) {
        return Assignment.acting(person(person), POST, UnitId.of(unit), days(days))
                .asHead();
    }

    static Assignment plh(String person, String unit, String days) {
        return Assignment.dailyActing(person(person), POST, UnitId.of(unit), days(days))
                .asHead();
    }
}
