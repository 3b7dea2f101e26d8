package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;

/**
 * Where a rule stands: an instrument and the place in it.
 *
 * @param instrument the instrument
 * @param provision the place as it is printed, for example {@code Pasal 28 ayat (2)} or {@code Lampiran}; empty for the
 *     instrument as a whole
 * @term pasal, lampiran, anak lampiran
 */
public record Citation(Instrument instrument, String provision) {

    /**
     * Checks its components.
     *
     * @param instrument the instrument
     * @param provision the place as it is printed, for example {@code Pasal 28 ayat (2)} or {@code Lampiran}; empty
     *     for the     instrument as a whole
     */
    public Citation {
        Check.notNull("instrument", instrument);
        Check.notNull("provision", provision);
    }

    /**
     * The citation as it is printed.
     *
     * @return for example {@code PermenPANRB 6/2022 Pasal 28 ayat (2)}
     */
    @Override
    public String toString() {
        return provision.isEmpty() ? instrument.name() : instrument.name() + " " + provision;
    }
}
