/**
 * What was promised: performance plans and their work results (room {@code target}).
 *
 * <p>May know: people's ids, indicators, behavior is beside it. May not know: realizations' meaning, ratings. Wrong room
 * if it says how well a promise was kept.
 */
@NullMarked
package id.walesi.kinerja.target;

import org.jspecify.annotations.NullMarked;
