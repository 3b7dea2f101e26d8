/**
 * The case that a law judges: one person, one period, with all that was promised, done, said and decided (room
 * {@code appraisal}).
 *
 * <p>May know: everything below. May not know: how a case will be judged, by which law. Wrong room if it computes.
 */
@NullMarked
package id.walesi.kinerja.appraisal;

import org.jspecify.annotations.NullMarked;
