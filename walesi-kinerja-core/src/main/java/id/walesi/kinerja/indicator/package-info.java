/**
 * How a promise is measured: indicators, targets, realizations and where they come from (room {@code indicator}).
 *
 * <p>May know: amounts, periods, direction. May not know: which formula a law applies to them. Wrong room if it computes
 * an achievement: formulas stand in {@code scoring} and are chosen by the law.
 */
@NullMarked
package id.walesi.kinerja.indicator;

import org.jspecify.annotations.NullMarked;
