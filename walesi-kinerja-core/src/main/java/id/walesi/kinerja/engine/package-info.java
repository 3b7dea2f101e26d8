/**
 * From a case to a result (room {@code engine}): find the governing policy, ask whether the case can be judged, judge.
 *
 * <p>May know: the catalog and the order of the steps. May not know: any law by name ({@code regulation} is closed to
 * it, too). Wrong room if it decides which law governs: that is {@code policy}.
 */
@NullMarked
package id.walesi.kinerja.engine;

import org.jspecify.annotations.NullMarked;
