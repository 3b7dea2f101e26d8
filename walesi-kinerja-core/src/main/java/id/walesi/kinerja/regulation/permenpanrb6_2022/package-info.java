/**
 * PermenPANRB 6/2022 with the circulars that complete it (SE MenPANRB 3/2023, SE MenPANRB 20/2021): the system in force
 * (hidden room {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}. May not know: the engine, other regulations. Wrong room if it holds
 * another instrument's number. The article text is known mostly through official forms and the applications that encode
 * it, so citations name the run of articles that the sources name, and not more.
 */
@NullMarked
package id.walesi.kinerja.regulation.permenpanrb6_2022;

import org.jspecify.annotations.NullMarked;
