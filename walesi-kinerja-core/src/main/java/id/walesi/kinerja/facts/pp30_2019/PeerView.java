package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whose view enters the behavior score, and with it the shares of results and behavior.
 *
 * @term pendapat rekan kerja setingkat dan bawahan langsung
 * @basis PP 30/2019 Pasal 41
 */
public enum PeerView implements Coded {
    /** Only the superior's. */
    SUPERIOR_ONLY("superior-only"),
    /** Also that of peers at the same level and of direct subordinates. */
    PEERS_AND_SUBORDINATES("peers-and-subordinates");

    private final String code;

    PeerView(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
