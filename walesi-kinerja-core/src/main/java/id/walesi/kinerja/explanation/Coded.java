package id.walesi.kinerja.explanation;

/**
 * A member of a closed list, known everywhere by its stable code.
 *
 * @term kode
 */
public interface Coded {

    /**
     * The stable code.
     *
     * @return lower-case ASCII; never changed, never reused
     */
    String code();
}
