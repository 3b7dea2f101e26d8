/**
 * What would lift one case (room {@code guidance}): the smallest changes that reach the next predicate, each tried by
 * judging the changed case again; and what a change of any fact would do.
 *
 * <p>May know: cases, the engine and the traces that it leaves. It finds out from the trace which facts a law reads, and
 * moves only those: under a law whose ratings are decided by a person it speaks of the ratings, and of indicators only
 * where the law computes with them. May not know: any law by name, the words for people, other people's cases. Wrong room
 * if it decides what a fact is worth: it only asks the law again. What it gives is an extension beside the law and touches
 * no verdict.
 */
@NullMarked
package id.walesi.kinerja.guidance;

import org.jspecify.annotations.NullMarked;
