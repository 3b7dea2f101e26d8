package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a post demands.
 *
 * @param post the title of the post, not blank
 * @param required the competencies, each once, at least one
 * @term standar kompetensi jabatan
 */
public record CompetencyStandard(String post, List<RequiredCompetency> required) {

    private static final ProblemCode TWICE = ProblemCode.of("development.competency-twice");
    private static final ProblemCode UNKNOWN = ProblemCode.of("development.unknown-competency");
    private static final ProblemCode ASSESSED_TWICE = ProblemCode.of("development.assessed-twice");
    private static final ProblemCode NOT_ASSESSED = ProblemCode.of("development.not-assessed");

    /**
     * Checks and copies its components.
     *
     * @param post the title of the post, not blank
     * @param required the competencies, each once, at least one
     * @throws InvalidFactsException with all {@link #problems}, if there are any
     */
    public CompetencyStandard {
        Check.text("post", post);
        required = checked(required);
    }

    private static List<RequiredCompetency> checked(List<RequiredCompetency> required) {
        List<RequiredCompetency> all = Check.list("required", required);
        Check.that(!all.isEmpty(), "required", all, "a post demands something");
        Problems problems = problems(all);
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return all;
    }

    /**
     * All that does not fit together among demands.
     *
     * @param required the demands
     * @return a competency that is there twice
     */
    public static Problems problems(List<RequiredCompetency> required) {
        List<RequiredCompetency> all = Check.list("required", required);
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CompetencyCode code = all.get(i).competency().code();
            if (all.subList(0, i).stream()
                    .anyMatch(other -> other.competency().code().equals(code))) {
                found.add(Problem.error(
                        TWICE, "required[" + i + "].competency.code", Term.of("competency", code.value())));
            }
        }
        return new Problems(found);
    }

    /**
     * What a person lacks as of a day: the last assessment up to it counts.
     *
     * @param assessments the person's assessments, in any order
     * @param asOf the day
     * @return each demand beside the level found, in the order of the standard, with the notice
     *     {@code development.not-assessed} where there is none; or {@code development.unknown-competency} or
     *     {@code development.assessed-twice} (on one day)
     */
    public Outcome<List<CompetencyGap>> gaps(List<CompetencyAssessment> assessments, LocalDate asOf) {
        Check.notNull("asOf", asOf);
        List<CompetencyAssessment> all = Check.list("assessments", assessments);
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            CompetencyAssessment assessment = all.get(i);
            Term competency = Term.of("competency", assessment.competency().value());
            if (required.stream().noneMatch(each -> each.competency().code().equals(assessment.competency()))) {
                found.add(Problem.error(UNKNOWN, "assessments[" + i + "].competency", competency));
            }
            if (all.subList(0, i).stream()
                    .anyMatch(other -> other.competency().equals(assessment.competency())
                            && other.on().equals(assessment.on()))) {
                found.add(Problem.error(
                        ASSESSED_TWICE, "assessments[" + i + "].on", competency, Term.of("on", assessment.on())));
            }
        }
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        List<CompetencyGap> gaps = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            RequiredCompetency demand = required.get(i);
            CompetencyCode code = demand.competency().code();
            Optional<Integer> level = all.stream()
                    .filter(each -> each.competency().equals(code) && !each.on().isAfter(asOf))
                    .max(Comparator.comparing(CompetencyAssessment::on))
                    .map(CompetencyAssessment::level);
            if (level.isEmpty()) {
                found.add(Problem.notice(NOT_ASSESSED, "required[" + i + "]", Term.of("competency", code.value())));
            }
            gaps.add(new CompetencyGap(demand, level));
        }
        return Outcome.of(List.copyOf(gaps), new Problems(found));
    }
}
