package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The appointments, and the same ones by person. */
record RankHistoryValues(List<RankAppointment> appointments, Map<PersonId, List<RankAppointment>> byPerson)
        implements RankHistory {

    private static final ProblemCode TWICE = ProblemCode.of("rank.two-grades");
    private static final ProblemCode UNUSUAL_STEP = ProblemCode.of("rank.unusual-step");

    private static final Comparator<RankAppointment> EARLIEST_FIRST =
            Comparator.comparing(RankAppointment::effectiveDate);

    static RankHistoryValues of(List<RankAppointment> appointments) {
        List<RankAppointment> all = Check.list("appointments", appointments);
        Map<PersonId, List<RankAppointment>> byPerson = new HashMap<>();
        for (RankAppointment appointment : all) {
            byPerson.computeIfAbsent(appointment.person(), person -> new ArrayList<>())
                    .add(appointment);
        }
        return new RankHistoryValues(all, byPerson);
    }

    Problems problems() {
        List<Problem> found = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < appointments.size(); i++) {
            RankAppointment own = appointments.get(i);
            String path = "appointments[" + i + "]";
            Term day = Term.of("day", own.effectiveDate());
            if (!seen.add(List.of(own.person(), own.effectiveDate()))) {
                found.add(Problem.error(TWICE, path, day));
            }
            grade(own.person(), own.effectiveDate().minusDays(1))
                    .filter(former -> isUnusual(former, own.grade()))
                    .ifPresent(former -> found.add(Problem.notice(
                            UNUSUAL_STEP, path, Term.of("from", former), Term.of("to", own.grade()), day)));
        }
        return new Problems(found);
    }

    /** A contract grade is agreed anew with each contract, so only steps of permanent civil servants can be unusual. */
    private static boolean isUnusual(PayGrade from, PayGrade to) {
        return from instanceof Grade lower
                && to instanceof Grade higher
                && !lower.next().equals(Optional.of(higher));
    }

    @Override
    public Optional<PayGrade> grade(PersonId person, LocalDate day) {
        return byPerson.getOrDefault(Check.notNull("person", person), List.of()).stream()
                .filter(appointment -> !appointment.effectiveDate().isAfter(day))
                .max(EARLIEST_FIRST)
                .map(RankAppointment::grade);
    }

    @Override
    public String toString() {
        return "RankHistory[" + appointments.size() + "]";
    }
}
