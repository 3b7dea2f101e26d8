/**
 * Exact numbers: ratio, percent, weight, score, amount with a unit, and rounding (room {@code quantity}).
 *
 * <p>May know: arithmetic. May not know: laws, people, days, words. Wrong room if a number here would change when a
 * minister signed something.
 *
 * <p>Every number is an exact {@link id.walesi.kinerja.quantity.Ratio}. Nothing is rounded unless a
 * {@link id.walesi.kinerja.quantity.Rounding} is passed, and no binary floating point occurs. One number type under all
 * of them keeps {@code equals} numeric ({@code 1.0} equals {@code 1.00}) and keeps values that never end as decimals
 * (months/12, realization/target) exact until a named step rounds them.
 */
@NullMarked
package id.walesi.kinerja.quantity;

import org.jspecify.annotations.NullMarked;
