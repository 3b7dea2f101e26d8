/**
 * Findings about data or a case: coded, located, typed, all of them at once (room {@code problem}).
 *
 * <p>May know: rules and typed values. May not know: words, people. Wrong room if it throws for a bad argument (that is
 * {@code check}) or if it makes a sentence (that is {@code report}).
 */
@NullMarked
package id.walesi.kinerja.problem;

import org.jspecify.annotations.NullMarked;
