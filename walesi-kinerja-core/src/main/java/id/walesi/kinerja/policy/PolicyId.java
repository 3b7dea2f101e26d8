package id.walesi.kinerja.policy;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * The name of a policy: an instrument, a variant of it, and the revision of our reading.
 *
 * @param instrument the instrument's code, for example {@code permenpanrb6-2022}; without {@code /} and {@code @}
 * @param variant which part of it, for example {@code matrix}; without {@code /} and {@code @}
 * @param revision the version of the reading, from 1; a corrected reading gets the next number
 * @term ketentuan penilaian
 */
public record PolicyId(String instrument, String variant, int revision) implements Comparable<PolicyId>, Coded {

    private static final String NO_NAME = "text is not the name of a policy such as permenpanrb6-2022/matrix@1";

    /**
     * Checks its components.
     *
     * @param instrument the instrument's code, for example {@code permenpanrb6-2022}
     * @param variant which part of it, for example {@code matrix}
     * @param revision the version of the reading, from 1; a corrected reading gets the next number
     */
    public PolicyId {
        checkPart("instrument", instrument);
        checkPart("variant", variant);
        Check.between("revision", revision, 1, Integer.MAX_VALUE);
    }

    /** A mark that divides the canonical text must not stand in a part: two names would have one text. */
    private static void checkPart(String name, String part) {
        Check.code(name, part);
        Check.that(part.indexOf('/') < 0 && part.indexOf('@') < 0, name, part, "leave out / and @");
    }

    /**
     * Reads the canonical text, for example {@code permenpanrb6-2022/matrix@1}.
     *
     * @param text the canonical text
     * @return the name
     * @throws IllegalArgumentException if the text is anything else
     */
    public static PolicyId parse(String text) {
        Check.notNull("text", text);
        try {
            PolicyId id = read(text, text.indexOf('/'), text.indexOf('@'));
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(NO_NAME, e);
        }
        throw new IllegalArgumentException(NO_NAME);
    }

    private static PolicyId read(String text, int slash, int at) {
        return new PolicyId(
                text.substring(0, slash), text.substring(slash + 1, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String code() {
        return toString();
    }

    @Override
    public int compareTo(PolicyId other) {
        int order = instrument.compareTo(other.instrument);
        order = order != 0 ? order : variant.compareTo(other.variant);
        return order != 0 ? order : Integer.compare(revision, other.revision);
    }

    /**
     * The canonical text.
     *
     * @return for example {@code permenpanrb6-2022/matrix@1}
     */
    @Override
    public String toString() {
        return instrument + "/" + variant + "@" + revision;
    }
}
