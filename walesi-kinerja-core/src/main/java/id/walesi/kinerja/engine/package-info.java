/**
 * From a case to a result (room {@code engine}): find the governing policy, ask whether the case can be judged, judge; one
 * case, or a stream of them.
 *
 * <p>May know: the catalog and the order of the steps. May not know: any law by name ({@code regulation} is closed to
 * it, too). Wrong room if it decides which law governs: that is {@code policy}.
 *
 * <h2>PERFORMANCE</h2>
 *
 * <p>@FIGURES@
 *
 * <h3>What costs what</h3>
 *
 * <ul>
 *   <li>A number is two {@code long}s; only where they would overflow does the arithmetic go on with big integers. Nothing
 *       is rounded but where the law rounds.
 *   <li>What a policy computes in many steps it computes in place ({@link id.walesi.kinerja.quantity.RunningRatio}): no object
 *       for each step.
 *   <li>Of each indicator, realization / target is divided once, when the case is built, and kept packed
 *       ({@link id.walesi.kinerja.appraisal.RealizedShares}). Judging again under another law reads one row of memory instead
 *       of a hundred objects: over many cases the memory, not the arithmetic, is the cost.
 *   <li>A trace is rules and bare values in a row; its steps become objects, with names, when somebody first reads them. Who
 *       does not explain asks for {@link id.walesi.kinerja.engine.AppraisalEngine#withoutTrace()}.
 *   <li>Words are looked up in a map, not in a bundle; the basis of steps that share one is written once.
 *   <li>In bulk, a few cases are in memory at a time for each thread. The tally grows with the units.
 * </ul>
 *
 * <h3>What was tried and dropped</h3>
 *
 * <ul>
 *   <li>Small immutable numbers, left to the compiler to keep off the heap: it does not, as soon as a cap or a floor chooses
 *       between two of them, or a recorder might keep one.
 *   <li>Steps as objects from the start: a step, its terms and their data are some 250 bytes.
 *   <li>A trace that is not taken down but judged a second time when it is read: nearly free, but what is shown would then
 *       not be what was recorded.
 *   <li>Looking for the common divisor after each operation: dearer than the arithmetic. It is looked for where unlike
 *       fractions are added that already have many parts.
 * </ul>
 */
@NullMarked
package id.walesi.kinerja.engine;

import org.jspecify.annotations.NullMarked;
