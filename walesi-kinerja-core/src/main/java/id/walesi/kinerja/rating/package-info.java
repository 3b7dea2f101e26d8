/**
 * The scales that the state prints: ratings and predicates of every regime (room {@code rating}).
 *
 * <p>May know: labels, order, aliases. May not know: how anybody comes by a rating. Wrong room if it holds a threshold:
 * those live in {@code regulation}. The words <em>cukup</em>, <em>sedang</em> and <em>kurang</em> sit on different rungs
 * in different regimes, so each regime has its own scale.
 */
@NullMarked
package id.walesi.kinerja.rating;

import org.jspecify.annotations.NullMarked;
