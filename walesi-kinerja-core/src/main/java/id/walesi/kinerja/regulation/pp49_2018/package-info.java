/**
 * PP 49/2018 on the management of civil servants on contract: the learning hours of a year of the contract (hidden room
 * {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}. May not know: the engine, other regulations. Wrong room if it holds
 * another instrument's number.
 */
@NullMarked
package id.walesi.kinerja.regulation.pp49_2018;

import org.jspecify.annotations.NullMarked;
