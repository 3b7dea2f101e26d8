package id.walesi.kinerja.policy;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * The name of a policy: an instrument, a variant of it, and the revision of our reading.
 *
 * @param instrument the instrument's code, for example {@code permenpanrb6-2022}
 * @param variant which part of it, for example {@code matrix}
 * @param revision the version of the reading, from 1; a corrected reading gets the next number
 * @term ketentuan penilaian
 */
public record PolicyId(String instrument, String variant, int revision) implements Comparable<PolicyId>, Coded {

    /**
     * Checks its components.
     *
     * @param instrument the instrument's code, for example {@code permenpanrb6-2022}
     * @param variant which part of it, for example {@code matrix}
     * @param revision the version of the reading, from 1; a corrected reading gets the next number
     */
    public PolicyId {
        Check.code("instrument", instrument);
        Check.code("variant", variant);
        Check.between("revision", revision, 1, Integer.MAX_VALUE);
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
