package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.TextForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What this host checks in a row beside the person: the number, the unit, the day and the credit points. */
final class OfficerChecks {

    static final String NUMBER = "nomor";
    static final String STATUS = "status";
    static final String UNIT = "unit";
    static final String SINCE = "tmt";
    static final String CREDIT = "angka_kredit";

    static final ProblemCode UNKNOWN_UNIT = ProblemCode.of("agency.unknown-unit");
    static final ProblemCode NUMBER_TWICE = ProblemCode.of("agency.number-twice");
    private static final ProblemCode MISSING = ProblemCode.of("intake.missing");

    private final Map<String, String> units;
    private final Map<String, List<Integer>> rowsOfNumber = new LinkedHashMap<>();

    OfficerChecks(Map<String, String> units) {
        this.units = units;
    }

    Problems check(int row, Map<String, String> cells) {
        List<Problem> found = new ArrayList<>();
        add(NUMBER, number(row, cell(cells, NUMBER), cell(cells, STATUS)), found);
        add(
                SINCE,
                required(cell(cells, SINCE), text -> TextForm.day().read(text).problems()),
                found);
        String credit = cell(cells, CREDIT);
        if (TextForm.isGiven(credit)) {
            // nobody said how this file writes its numbers: what can be read in two ways is refused
            add(CREDIT, TextForm.number(NumberNotation.UNSTATED).read(credit).problems(), found);
        }
        String unit = cell(cells, UNIT);
        if (TextForm.isGiven(unit) && !units.containsKey(unit)) {
            add(UNIT, Problems.of(Problem.error(UNKNOWN_UNIT, UNIT)), found);
        }
        return new Problems(found);
    }

    private static String cell(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }

    /** Which number a person has follows from the status; where that is not known, the number cannot be judged. */
    private Problems number(int row, String text, String status) {
        Optional<EmploymentStatus> known =
                TextForm.codeOf(EmploymentStatus.values()).read(status).value();
        if (TextForm.isGiven(text)) {
            rowsOfNumber.computeIfAbsent(text, any -> new ArrayList<>()).add(row);
        }
        return required(text, number -> known.map(of -> diagnose(number, of)).orElse(Problems.none()));
    }

    private static Problems diagnose(String number, EmploymentStatus status) {
        return switch (status) {
            case PNS, CPNS -> Nip.diagnose(number);
            case PPPK, PPPK_PART_TIME -> NiPppk.diagnose(number);
        };
    }

    private static Problems required(String text, Function<String, Problems> check) {
        return TextForm.isGiven(text) ? check.apply(text) : Problems.of(Problem.error(MISSING, ""));
    }

    private static void add(String column, Problems problems, List<Problem> found) {
        problems.forEach(problem -> found.add(problem.at(column)));
    }

    /** Two persons with one number: which of them is right is not known. */
    Problems sharedNumber(int row) {
        return new Problems(rowsOfNumber.values().stream()
                .filter(rows -> rows.size() > 1 && rows.contains(row))
                .map(rows -> rows.stream()
                        .filter(other -> other != row)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .map(others -> Problem.error(NUMBER_TWICE, NUMBER, Term.of("rows", others)))
                .toList());
    }
}
