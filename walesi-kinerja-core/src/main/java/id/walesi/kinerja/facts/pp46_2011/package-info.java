/**
 * What only PP 46/2011 asks of a case (room {@code facts}, one sub-room for each instrument): its behavior marks, additional
 * tasks and creative works, and what it leaves to the host.
 *
 * <p>May know: facts, vocabulary, the choices that scoring offers. May not know: how the law judges. Wrong room if it
 * holds a legal number.
 */
@NullMarked
package id.walesi.kinerja.facts.pp46_2011;

import org.jspecify.annotations.NullMarked;
