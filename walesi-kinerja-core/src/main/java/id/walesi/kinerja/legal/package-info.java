/**
 * Where a rule stands, how sure we are of it, and since when a value holds (room {@code legal}).
 *
 * <p>May know: days and numbers. May not know: what any rule says. Wrong room if it names a particular instrument: those
 * live in {@code regulation}, or in a host's own provider.
 */
@NullMarked
package id.walesi.kinerja.legal;

import org.jspecify.annotations.NullMarked;
