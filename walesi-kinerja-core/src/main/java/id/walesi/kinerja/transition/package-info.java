/**
 * From one law to another (room {@code transition}): the same case under two laws side by side, what a new or a draft rule
 * would change for many people, and what a leader can say about it; and which appraisals do not move.
 *
 * <p>May know: cases, the engine, the lifecycle of an appraisal. May not know: any law by name (the host names the two),
 * the words for people. Wrong room if it changes a case to reach something: that is {@code guidance}. It gives no verdict
 * of its own: both sides are what the engine says, asked twice.
 */
@NullMarked
package id.walesi.kinerja.transition;

import org.jspecify.annotations.NullMarked;
