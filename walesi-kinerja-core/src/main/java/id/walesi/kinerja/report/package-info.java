/**
 * Words for people (room {@code report}): sentences, numbers and dates in Indonesian and English.
 *
 * <p>A text of some length is a {@code Document} first: parts in order, for one reader, of one day. It is drawn as a page
 * or handed out as a neutral tree; both give text and data to the host, which writes the file. What a reader may not see
 * is cut before the document exists, not hidden in it.
 *
 * <p>May know: everything below, and languages. May not know: how a verdict comes about beyond its steps. This is the
 * only room with a {@code Locale}. Text is for reading: no program should parse it. Wrong room if it computes.
 */
@NullMarked
package id.walesi.kinerja.report;

import org.jspecify.annotations.NullMarked;
