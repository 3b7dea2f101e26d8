package id.walesi.kinerja.asn;

/**
 * The number of a civil servant. It is guessable, so never a secret; personal, so masked in text.
 *
 * <p>A number is taken as it stands or refused: it is never trimmed, repaired or invented. What is wrong with a text is
 * told by {@code diagnose} of each kind; a host that must keep an anomalous number of an old register keeps it as text
 * with those problems, and leaves {@link CivilServant#number} empty.
 *
 * @term nomor induk pegawai
 * @basis Perka BKN 22/2007 and 43/2007; PP 49/2018
 */
public sealed interface EmployeeNumber permits Nip, NiPppk, LegacyNip {

    /**
     * The number in full, for storage and official forms.
     *
     * @return ASCII digits
     */
    String value();
}
