/**
 * PP 11/2017 jo. PP 17/2020 on the management of permanent civil servants: the learning hours of a year (hidden room
 * {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}. May not know: the engine, other regulations. Wrong room if it holds
 * another instrument's number.
 */
@NullMarked
package id.walesi.kinerja.regulation.pp11_2017;

import org.jspecify.annotations.NullMarked;
