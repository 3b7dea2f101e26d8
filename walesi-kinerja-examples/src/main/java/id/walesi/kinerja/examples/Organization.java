package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.Assignment;
import id.walesi.kinerja.asn.AssignmentKind;
import id.walesi.kinerja.asn.Assignments;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.asn.UnitTree;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.intake.PositionDraft;
import id.walesi.kinerja.intake.UnitDraft;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Units and posts through time, out of two sheets, and the names of the persons.
 *
 * @param units the units
 * @param assignments who held which post when
 * @param names the persons by their keys, in the order of the file
 */
record Organization(UnitTree units, Assignments assignments, Map<PersonId, String> names) {

    static final String UNITS = "unit.csv";

    static final String POSTS = "penugasan.csv";

    private static final List<String> UNIT_HEADING = List.of("kode", "nama", "di_bawah", "mulai", "sampai");

    private static final List<String> POST_HEADING =
            List.of("id", "nama", "jabatan", "jenjang", "unit", "cara", "memimpin", "mulai", "sampai");

    /** The two words with which the sheet says whether a post heads its unit. */
    private enum Heads implements Coded {
        YES("ya"),
        NO("tidak");

        private final String code;

        Heads(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static Optional<Organization> read(InputFolder folder, Findings findings) {
        DraftRows unitRows = new DraftRows(UNITS, UNIT_HEADING, folder, findings);
        List<UnitPlacement> placements = new ArrayList<>();
        unitRows.each(row -> unit(row).ifPresent(placements::add));
        DraftRows postRows = new DraftRows(POSTS, POST_HEADING, folder, findings);
        List<Assignment> posts = new ArrayList<>();
        Map<PersonId, String> names = new LinkedHashMap<>();
        postRows.each(row -> post(row, names).ifPresent(posts::add));
        if (!unitRows.isSound() || !postRows.isSound()) {
            return Optional.empty();
        }
        UnitTree.problems(placements).forEach(problem -> findings.add(UNITS, problem.path(), problem));
        Assignments.problems(posts).forEach(problem -> findings.add(POSTS, problem.path(), problem));
        return findings.isEmpty()
                ? Optional.of(new Organization(UnitTree.of(placements), Assignments.of(posts), names))
                : Optional.empty();
    }

    private static Optional<UnitPlacement> unit(DraftRows.Row row) {
        Optional<OrgUnit> unit =
                row.convert(new UnitDraft(row.cell("kode"), row.cell("nama")), Map.of("id", "kode", "name", "nama"));
        Optional<DateRange> days = days(row);
        return unit.flatMap(it ->
                days.map(on -> new UnitPlacement(it, row.given("di_bawah").map(UnitId::of), on)));
    }

    private static Optional<DateRange> days(DraftRows.Row row) {
        Optional<LocalDate> first = row.read("mulai", TextForm.day());
        if (row.given("sampai").isEmpty()) {
            return first.map(DateRange::since);
        }
        Optional<LocalDate> last = row.read("sampai", TextForm.day());
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            row.find("sampai", "Hari terakhir mendahului hari pertama.", "The last day comes before the first.");
            return Optional.empty();
        }
        return first.flatMap(from -> last.map(to -> DateRange.ofClosed(from, to)));
    }

    private static Optional<Assignment> post(DraftRows.Row row, Map<PersonId, String> names) {
        Optional<PersonId> person = row.read("id", TextForm.id()).map(PersonId::of);
        Optional<String> name = row.read("nama", TextForm.words());
        Optional<Position> position = position(row);
        Optional<String> unit = row.read("unit", TextForm.id());
        Optional<AssignmentKind> kind = row.read("cara", TextForm.codeOf(AssignmentKind.values()));
        Optional<Heads> heads = row.read("memimpin", TextForm.codeOf(Heads.values()));
        Optional<DateRange> days = days(row);
        if (person.isEmpty()
                || name.isEmpty()
                || position.isEmpty()
                || unit.isEmpty()
                || kind.isEmpty()
                || heads.isEmpty()
                || days.isEmpty()) {
            return Optional.empty();
        }
        String before = names.putIfAbsent(person.get(), name.get());
        if (before != null && !before.equals(name.get())) {
            row.find(
                    "nama",
                    "Orang ini bernama lain pada baris di atas.",
                    "A row above gives this person another name.");
        }
        Assignment post = assignment(kind.get(), person.get(), position.get(), unit.get(), days.get());
        return Optional.of(heads.get() == Heads.YES ? post.asHead() : post);
    }

    /** A regent or governor heads the civil servants without being one: no draft of a post, but a post. */
    private static Optional<Position> position(DraftRows.Row row) {
        Optional<AppointingAuthority> authority = TextForm.codeOf(AppointingAuthority.values())
                .read(row.cell("jenjang"))
                .value();
        return authority.isPresent()
                ? row.read("jabatan", TextForm.words()).map(title -> Position.of(title, authority.get()))
                : row.convert(
                        new PositionDraft(row.cell("jabatan"), row.cell("jenjang")),
                        Map.of("title", "jabatan", "level", "jenjang"));
    }

    private static Assignment assignment(
            AssignmentKind kind, PersonId person, Position position, String unit, DateRange days) {
        return switch (kind) {
            case DEFINITIVE -> Assignment.definitive(person, position, UnitId.of(unit), days);
            case ACTING -> Assignment.acting(person, position, UnitId.of(unit), days);
            case DAILY_ACTING -> Assignment.dailyActing(person, position, UnitId.of(unit), days);
        };
    }

    String name(PersonId person) {
        return names.getOrDefault(person, "?");
    }

    boolean knows(PersonId person) {
        return names.containsKey(person);
    }
}
