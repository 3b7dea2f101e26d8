package id.walesi.kinerja.policy;

import id.walesi.kinerja.explanation.Coded;
import java.util.List;
import java.util.Map;

/**
 * Supplies policies, the sentences of their rules, the words of their codes, and legal values. Found through {@link java.util.ServiceLoader}, or
 * handed to a catalog in code. It needs a public constructor without arguments to be found.
 *
 * @term penyedia ketentuan
 */
public interface PolicyProvider {

    /**
     * The policies.
     *
     * @param choices what the host chose where the law is silent
     * @return the policies; the order means nothing
     */
    List<AppraisalPolicy> policies(HostChoices choices);

    /**
     * How the rules explain themselves: for each rule id a sentence; for a rule that did not apply, the id, a hash sign
     * and the reason.
     *
     * @return the sentences
     */
    default Map<String, Sentence> sentences() {
        return Map.of();
    }

    /**
     * Words for codes of the provider's own: for each member of its closed lists, and for each of its problem codes. A
     * problem's template may name the problem's details. What it brings no words for is shown by its code.
     *
     * @return the words
     */
    default Map<Coded, Sentence> words() {
        return Map.of();
    }

    /**
     * Legal values for rooms that may not hold legal numbers themselves.
     *
     * @return the values
     */
    default List<LegalValue<?>> values() {
        return List.of();
    }
}
