/**
 * PP 30/2019, the appraisal of permanent civil servants, with PermenPANRB 8/2021 and the two halves of 2021, which end in
 * its article 41; and how long a person may object (hidden room {@code regulation}).
 *
 * <p>May know: everything up to {@code policy}, and {@code facts.pp30_2019}. May not know: the engine, other regulations.
 * Wrong room if it holds another instrument's number, other than of those that share its articles.
 */
@NullMarked
package id.walesi.kinerja.regulation.pp30_2019;

import org.jspecify.annotations.NullMarked;
