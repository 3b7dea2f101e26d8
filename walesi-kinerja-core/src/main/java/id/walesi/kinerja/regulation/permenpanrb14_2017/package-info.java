/**
 * PermenPANRB 14/2017, the community satisfaction survey: how its index is computed and graded (hidden room
 * {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}. May not know: the engine, other regulations. Wrong room if it holds
 * another instrument's number.
 */
@NullMarked
package id.walesi.kinerja.regulation.permenpanrb14_2017;

import org.jspecify.annotations.NullMarked;
