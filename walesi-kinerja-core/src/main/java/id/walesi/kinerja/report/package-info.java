/**
 * Words for people (room {@code report}): sentences, numbers and dates in Indonesian and English.
 *
 * <p>May know: everything below, and languages. May not know: how a verdict comes about beyond its steps. This is the
 * only room with a {@code Locale}. Text is for reading: no program should parse it. Wrong room if it computes.
 */
@NullMarked
package id.walesi.kinerja.report;

import org.jspecify.annotations.NullMarked;
