package id.walesi.kinerja.problem;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding: what is wrong, how much it weighs, where, with which values, under which rule.
 *
 * <p>A problem is data. Its sentence, in Indonesian or English, is made by {@code report}. Its details never hold a
 * person's name or number.
 *
 * @term temuan
 */
public final class Problem {

    private final ProblemCode code;
    private final Severity severity;
    private final String path;
    private final List<Term> details;
    private final Optional<Citation> citation;

    private Problem(ProblemCode code, Severity severity, String path, List<Term> details, Optional<Citation> citation) {
        this.code = Check.notNull("code", code);
        this.severity = Check.notNull("severity", severity);
        this.path = Check.notNull("path", path);
        this.details = Check.list("details", details);
        this.citation = Check.notNull("citation", citation);
    }

    /**
     * A finding that blocks.
     *
     * @param code the kind of finding
     * @param path where it is, for example {@code workResults[1].indicators[0].target}; empty for the whole
     * @param details the values that matter
     * @return the problem
     */
    public static Problem error(ProblemCode code, String path, Term... details) {
        return of(Severity.ERROR, code, path, details);
    }

    /**
     * A finding that does not block, but is probably wrong.
     *
     * @param code the kind of finding
     * @param path where it is
     * @param details the values that matter
     * @return the problem
     */
    public static Problem warning(ProblemCode code, String path, Term... details) {
        return of(Severity.WARNING, code, path, details);
    }

    /**
     * A finding worth knowing.
     *
     * @param code the kind of finding
     * @param path where it is
     * @param details the values that matter
     * @return the problem
     */
    public static Problem notice(ProblemCode code, String path, Term... details) {
        return of(Severity.NOTICE, code, path, details);
    }

    private static Problem of(Severity severity, ProblemCode code, String path, Term... details) {
        return new Problem(code, severity, path, List.of(details), Optional.empty());
    }

    /**
     * The same finding under a rule.
     *
     * @param where where the rule stands
     * @return the problem with its citation
     */
    public Problem citing(Citation where) {
        return new Problem(code, severity, path, details, Optional.of(where));
    }

    /**
     * The same finding, seen from a larger whole.
     *
     * @param outer where the part stands in the whole, for example {@code workResults[1]}
     * @return the problem with the longer path
     */
    public Problem within(String outer) {
        Check.text("outer", outer);
        String longer = path.isEmpty() ? outer : path.startsWith("[") ? outer + path : outer + "." + path;
        return new Problem(code, severity, longer, details, citation);
    }

    /**
     * The same finding at another place, for example where the part that was looked at really stands.
     *
     * @param place the path; empty for the whole
     * @return the problem with that path
     */
    public Problem at(String place) {
        return new Problem(code, severity, place, details, citation);
    }

    /**
     * The same finding with one more value.
     *
     * @param detail the value
     * @return the problem with the detail
     */
    public Problem with(Term detail) {
        List<Term> more = new ArrayList<>(details);
        more.add(detail);
        return new Problem(code, severity, path, more, citation);
    }

    /**
     * The kind of finding.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where it is.
     *
     * @return the path; empty for the whole
     */
    public String path() {
        return path;
    }

    /**
     * The values that matter.
     *
     * @return named values
     */
    public List<Term> details() {
        return details;
    }

    /**
     * The rule that it offends.
     *
     * @return the citation, or empty if no law is involved
     */
    public Optional<Citation> citation() {
        return citation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem && parts().equals(problem.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(code, severity, path, details, citation);
    }

    @Override
    public String toString() {
        return severity.code() + " " + code + (path.isEmpty() ? "" : " at " + path);
    }
}
