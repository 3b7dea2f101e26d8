/**
 * Argument checks that return their argument (room {@code check}, not exported).
 *
 * <p>May know: nothing but the JDK. May not know: any word of the civil service. Wrong room if the check decides about a
 * case: findings about data are {@link id.walesi.kinerja.problem.Problem problems}, not exceptions.
 */
@NullMarked
package id.walesi.kinerja.check;

import org.jspecify.annotations.NullMarked;
