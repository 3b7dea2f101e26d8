/**
 * PP 46/2011 with Perka BKN 1/2013: the work achievement score (hidden room {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}. May not know: the engine, other regulations. Wrong room if it holds
 * another instrument's number. The formulas are known from forms, guides and the applications that encode them, so
 * citations name the instrument and not an article.
 */
@NullMarked
package id.walesi.kinerja.regulation.pp46_2011;

import org.jspecify.annotations.NullMarked;
