package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * What an amount counts or measures. The constants are the units seen on real forms; a host may name its own.
 *
 * @param code a stable lower-case code, for example {@code working-day}
 * @term satuan
 */
public record MeasurementUnit(String code) {

    /** Percent points (persen). */
    public static final MeasurementUnit PERCENT = new MeasurementUnit("percent");

    /** Documents (dokumen). */
    public static final MeasurementUnit DOCUMENT = new MeasurementUnit("document");

    /** Activities (kegiatan). */
    public static final MeasurementUnit ACTIVITY = new MeasurementUnit("activity");

    /** Persons (orang). */
    public static final MeasurementUnit PERSON = new MeasurementUnit("person");

    /** Reports (laporan). */
    public static final MeasurementUnit REPORT = new MeasurementUnit("report");

    /** Calendar days (hari). */
    public static final MeasurementUnit DAY = new MeasurementUnit("day");

    /** Working days (hari kerja). */
    public static final MeasurementUnit WORKING_DAY = new MeasurementUnit("working-day");

    /** Hours (jam). */
    public static final MeasurementUnit HOUR = new MeasurementUnit("hour");

    /** Learning hours (jam pelajaran, JP). */
    public static final MeasurementUnit LEARNING_HOUR = new MeasurementUnit("learning-hour");

    /** Months (bulan). */
    public static final MeasurementUnit MONTH = new MeasurementUnit("month");

    /** Indonesian rupiah. */
    public static final MeasurementUnit RUPIAH = new MeasurementUnit("rupiah");

    /** Points of an index (poin indeks). */
    public static final MeasurementUnit INDEX_POINT = new MeasurementUnit("index-point");

    /** Kilometers (kilometer). */
    public static final MeasurementUnit KILOMETER = new MeasurementUnit("kilometer");

    /**
     * Checks its component.
     *
     * @param code a stable lower-case code, for example {@code working-day}
     */
    public MeasurementUnit {
        Check.code("code", code);
    }

    /**
     * A unit by its code, a host's own included.
     *
     * @param code lower-case ASCII letters, digits and hyphens
     * @return the unit
     * @throws IllegalArgumentException if the text is not a code
     */
    public static MeasurementUnit of(String code) {
        return new MeasurementUnit(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof MeasurementUnit unit && code.equals(unit.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
