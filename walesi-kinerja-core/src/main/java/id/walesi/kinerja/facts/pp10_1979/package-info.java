/**
 * What only DP3 asks of a case (room {@code facts}, one sub-room for each instrument): its marks, and what it leaves to
 * the host.
 *
 * <p>May know: facts, vocabulary, the choices that scoring offers. May not know: how the law judges. Wrong room if it
 * holds a legal number.
 */
@NullMarked
package id.walesi.kinerja.facts.pp10_1979;

import org.jspecify.annotations.NullMarked;
