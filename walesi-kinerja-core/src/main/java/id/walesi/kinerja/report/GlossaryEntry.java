package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import java.util.Optional;

/**
 * One line of the {@link Glossary}.
 *
 * @param identifier the English name in code: of a type, of a member of a closed list such as {@code
 *     EmployeePredicate.GOOD}, or of a property
 * @param term the Indonesian term, the same in every language
 * @param meaning what it means, in the language of the glossary; empty where the type's own comment says it
 * @param typeName the full name of the public type of this library that has the identifier as its name; empty for
 *     everything else
 * @term lema glosarium
 */
public record GlossaryEntry(String identifier, String term, Optional<String> meaning, Optional<String> typeName) {

    /**
     * Checks its components.
     *
     * @param identifier the English name in code: of a type, of a member of a closed list such as {@code
     *     EmployeePredicate.GOOD}, or of a property
     * @param term the Indonesian term, the same in every language
     * @param meaning what it means, in the language of the glossary; empty where the type's own comment says it
     * @param typeName the full name of the public type of this library that has the identifier as its name; empty for
     *     everything else
     */
    public GlossaryEntry {
        Check.text("identifier", identifier);
        Check.text("term", term);
        Check.notNull("meaning", meaning).ifPresent(text -> Check.text("meaning", text));
        Check.notNull("typeName", typeName).ifPresent(text -> Check.text("typeName", text));
    }
}
