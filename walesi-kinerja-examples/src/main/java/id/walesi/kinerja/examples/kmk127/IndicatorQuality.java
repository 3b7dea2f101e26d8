package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.quantity.Ratio;

/**
 * How near an indicator comes to what it should measure, and how far the employee controls it. The combinations that
 * the decree leaves undefined (exact and high, activity and low) are no members, so no case can have one.
 *
 * <p>A case carries the number of the decree beside the member, so that a step can name both.
 *
 * @term kualitas indikator kinerja utama
 */
public enum IndicatorQuality implements Coded {
    /** Exact, low control. */
    EXACT_LOW("exact-rendah", "1.2"),
    /** Exact, moderate control. */
    EXACT_MODERATE("exact-sedang", "1.15"),
    /** Proxy, low control. */
    PROXY_LOW("proxy-rendah", "1.1"),
    /** Proxy, moderate control. */
    PROXY_MODERATE("proxy-sedang", "1"),
    /** Proxy, high control. */
    PROXY_HIGH("proxy-tinggi", "0.9"),
    /** Activity, moderate control. */
    ACTIVITY_MODERATE("aktivitas-sedang", "0.8"),
    /** Activity, high control. */
    ACTIVITY_HIGH("aktivitas-tinggi", "0.6");

    private final String code;
    private final Ratio value;

    IndicatorQuality(String code, String value) {
        this.code = code;
        this.value = Ratio.parse(value);
    }

    @Override
    public String code() {
        return code;
    }

    Ratio value() {
        return value;
    }
}
