package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * One rule that a computation applies, with the names of what goes in and what comes out. The id is part of the API: it
 * is never reused for another rule.
 *
 * @param id the stable id, for example {@code permenpanrb6-2022/predicate-matrix}
 * @param basis what it rests on
 * @param result the name of what comes out, for example {@code predicate}
 * @param operands the names of what goes in, in order
 * @term ketentuan
 */
public record Rule(String id, Basis basis, String result, List<String> operands) {

    /**
     * Checks and copies its components.
     *
     * @param id the stable id, for example {@code permenpanrb6-2022/predicate-matrix}
     * @param basis what it rests on
     * @param result the name of what comes out, for example {@code predicate}
     * @param operands the names of what goes in, in order
     */
    public Rule {
        Check.code("id", id);
        Check.notNull("basis", basis);
        Check.text("result", result);
        operands = Check.list("operands", operands);
    }

    /**
     * A rule.
     *
     * @param id the stable id
     * @param basis what it rests on
     * @param result the name of what comes out
     * @param operands the names of what goes in, in order
     * @return the rule
     */
    public static Rule of(String id, Basis basis, String result, String... operands) {
        return new Rule(id, basis, result, List.of(operands));
    }
}
