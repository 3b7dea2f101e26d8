/**
 * Which law judges what, and when (room {@code policy}).
 *
 * <p>May know: cases, verdicts, days. May not know: any law by name. This is the only room that looks for providers, and
 * the order in which it finds them decides nothing. Wrong room if it says {@code if (instrument == ...)}.
 *
 * <p>Other than first drawn, a policy is told the governing day with the case: a law whose parameters changed while it
 * was in force must read them on the day that the engine chose, not on a day of its own choosing. And a policy answers
 * with one dated, cited {@link id.walesi.kinerja.legal.Enacted} id instead of an id, days and a citation apart, so that
 * a start day that is only our reading says so.
 */
@NullMarked
package id.walesi.kinerja.policy;

import org.jspecify.annotations.NullMarked;
