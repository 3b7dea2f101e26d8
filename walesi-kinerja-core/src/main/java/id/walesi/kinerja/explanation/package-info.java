/**
 * How a value came about: typed steps, recorded by the very lines that compute (room {@code explanation}).
 *
 * <p>May know: numbers, days, rules. May not know: any law, any person, any words. Wrong room if it makes a sentence:
 * words are made in {@code report}.
 *
 * <p>This room stands below {@code problem}, because a problem carries the same named, typed values as a step does.
 */
@NullMarked
package id.walesi.kinerja.explanation;

import org.jspecify.annotations.NullMarked;
