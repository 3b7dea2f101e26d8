/**
 * What was said along the way (room {@code feedback}).
 *
 * <p>May know: people's roles, results, values. May not know: ratings. Wrong room if it counts or scores what was said.
 */
@NullMarked
package id.walesi.kinerja.feedback;

import org.jspecify.annotations.NullMarked;
