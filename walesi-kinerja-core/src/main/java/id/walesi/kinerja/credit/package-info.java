/**
 * Credit for working together: a pool sized by the shared achievement, methods that divide it, rings of mutual praise, and
 * what can be said of the effect (room {@code credit}).
 *
 * <p>May know: the facts of collaboration, arithmetic, the recorder. May not know: cases, ratings, policies. Wrong room if
 * it names a person, or if it holds a number that a government fixes: those come in as arguments.
 *
 * <p>All of it is an idea of this library, not national law. A credit is evidence for the core value Kolaboratif and for
 * additional results; it enters a case only as a named component score, which no statutory policy reads. It counts where a
 * government's own scheme says so.
 *
 * <p>What always holds with the methods of this library: credits and what stays undistributed are the pool, exactly; nobody gains by telling one
 * contribution as two; equal members get equal exact shares, and rounding moves each by less than one step. What a cap cuts
 * off, and the share of a member without a confirmed contribution, goes to nobody, so that nobody gains by another's loss.
 */
@NullMarked
package id.walesi.kinerja.credit;

import org.jspecify.annotations.NullMarked;
