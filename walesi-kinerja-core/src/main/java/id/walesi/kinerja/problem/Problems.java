package id.walesi.kinerja.problem;

import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * All findings about one thing, in the order in which they were made.
 *
 * @param list the findings
 * @term daftar temuan
 */
public record Problems(List<Problem> list) implements Iterable<Problem> {

    private static final Problems NONE = new Problems(List.of());

    /**
     * Checks and copies its component.
     *
     * @param list the findings
     */
    public Problems {
        list = Check.list("list", list);
    }

    /**
     * No findings.
     *
     * @return the empty list
     */
    public static Problems none() {
        return NONE;
    }

    /**
     * Findings.
     *
     * @param problems the findings, in order
     * @return the list
     */
    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    /**
     * Whether there is none.
     *
     * @return true if there is no finding of any severity
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Whether one of them blocks.
     *
     * @return true if there is an {@link Severity#ERROR}
     */
    public boolean blocks() {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * These and others.
     *
     * @param others the other findings, which come after these
     * @return the joined list
     */
    public Problems plus(Problems others) {
        if (others.list.isEmpty()) {
            return this;
        }
        if (list.isEmpty()) {
            return others;
        }
        List<Problem> joined = new ArrayList<>(list);
        joined.addAll(others.list);
        return new Problems(joined);
    }

    /**
     * The same findings, seen from a larger whole.
     *
     * @param outer where the part stands in the whole
     * @return the list with longer paths
     */
    public Problems within(String outer) {
        return new Problems(list.stream().map(problem -> problem.within(outer)).toList());
    }

    @Override
    public Iterator<Problem> iterator() {
        return list.iterator();
    }
}
