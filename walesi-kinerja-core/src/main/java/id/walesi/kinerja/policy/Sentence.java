package id.walesi.kinerja.policy;

import id.walesi.kinerja.check.Check;

/**
 * How a rule explains itself in words: one template in each language. In it, {@code {name}} stands for the operand of
 * that name, {@code {result}} for what came out; for a person's decision also {@code {role}}, {@code {on}}; for a band
 * {@code {band}}; for a limit {@code {limit}}.
 *
 * @param indonesian the Indonesian template
 * @param english the English template
 * @term kalimat penjelasan
 */
public record Sentence(String indonesian, String english) {

    /**
     * Checks its components.
     *
     * @param indonesian the Indonesian template
     * @param english the English template
     */
    public Sentence {
        Check.text("indonesian", indonesian);
        Check.text("english", english);
    }
}
