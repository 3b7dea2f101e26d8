/**
 * PP 10/1979 with SE BAKN 02/SE/1980: the DP3 (hidden room {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}. May not know: the engine, other regulations. Wrong room if it holds
 * another instrument's number. Neither text was seen; the form and its bands are known from filled-in copies, so citations
 * name the instrument and not an article.
 */
@NullMarked
package id.walesi.kinerja.regulation.pp10_1979;

import org.jspecify.annotations.NullMarked;
