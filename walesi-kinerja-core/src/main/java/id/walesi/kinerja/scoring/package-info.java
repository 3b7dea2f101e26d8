/**
 * Arithmetic that two laws could share: verdicts, the matrix, bands, means and improvements (room {@code scoring}).
 *
 * <p>May know: facts, scales, the recorder. May not know: which law called. Wrong room if it holds a legal number: those
 * come in as arguments.
 */
@NullMarked
package id.walesi.kinerja.scoring;

import org.jspecify.annotations.NullMarked;
