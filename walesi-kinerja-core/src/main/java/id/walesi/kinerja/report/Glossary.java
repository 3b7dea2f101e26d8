package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The Indonesian terms behind the English names of this library, so that a screen can print the statutory word for what
 * it shows. For each public type it holds the term that stands in the type's comment; beside these the terms of members
 * and properties, and a few that have no type here.
 *
 * <p>The terms are Indonesian in every language; the meanings follow the reader's. What a member is called on a form is
 * said by {@link Wording#text(Coded)}, which knows all closed lists.
 *
 * @term glosarium
 */
public final class Glossary {

    private static final String ROOM = "id.walesi.kinerja.report.";
    private static final String ROOT = "id.walesi.kinerja.";
    private static final String TERM = "term.";
    private static final String MEANING = "meaning.";

    private static final Glossary INDONESIAN = new Glossary(new Locale("id"));
    private static final Glossary ENGLISH = new Glossary(Locale.ENGLISH);

    private final Map<String, GlossaryEntry> entries = new TreeMap<>();
    private final Map<String, GlossaryEntry> types = new HashMap<>();

    private Glossary(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(ROOM + "glossary", language);
        for (String key : words.keySet()) {
            if (key.startsWith(TERM)) {
                String identifier = key.substring(TERM.length());
                add(new GlossaryEntry(identifier, words.getString(key), meaning(words, identifier), Optional.empty()));
            }
        }
        ResourceBundle terms = ResourceBundle.getBundle(ROOM + "terms", Locale.ROOT);
        for (String key : terms.keySet()) {
            String identifier = key.substring(key.lastIndexOf('.') + 1);
            GlossaryEntry entry = new GlossaryEntry(
                    identifier, terms.getString(key), meaning(words, identifier), Optional.of(ROOT + key));
            types.put(ROOT + key, entry);
            add(entry);
        }
    }

    private static Optional<String> meaning(ResourceBundle words, String identifier) {
        String key = MEANING + identifier;
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    private void add(GlossaryEntry entry) {
        entries.put(entry.identifier(), entry);
    }

    /**
     * The glossary for a locale.
     *
     * @param locale the reader's locale
     * @return with English meanings for English, otherwise with Indonesian ones
     */
    public static Glossary in(Locale locale) {
        return Check.notNull("locale", locale).getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? ENGLISH
                : INDONESIAN;
    }

    /**
     * All lines.
     *
     * @return sorted by identifier, each identifier once
     */
    public List<GlossaryEntry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * The line of an identifier.
     *
     * @param identifier an English name as in code, for example {@code PerformancePlan} or {@code effectiveDate}
     * @return the line, or empty if there is none
     */
    public Optional<GlossaryEntry> entry(String identifier) {
        return Optional.ofNullable(entries.get(Check.notNull("identifier", identifier)));
    }

    /**
     * The line of a public type of this library.
     *
     * @param type the type, for example {@code PerformancePlan.class}
     * @return the line, or empty for any other type
     */
    public Optional<GlossaryEntry> entry(Class<?> type) {
        return Optional.ofNullable(types.get(Check.notNull("type", type).getName()));
    }

    /**
     * The line of a member of a closed list of this library.
     *
     * @param member the member, for example {@code PositionLevel.JPT_PRATAMA}
     * @return the line; empty if the glossary does not name it
     */
    public Optional<GlossaryEntry> entry(Coded member) {
        return Check.notNull("member", member) instanceof Enum<?> constant
                ? entry(constant.getDeclaringClass()).flatMap(list -> entry(list.identifier() + "." + constant.name()))
                : Optional.empty();
    }
}
