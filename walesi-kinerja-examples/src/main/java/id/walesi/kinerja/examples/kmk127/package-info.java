/**
 * A ministry's own scheme as a plug-in from outside: the performance scheme of the Ministry of Finance, KMK 127/2026.
 *
 * <p>Written only against what the library exports, and found through its own service file: copy this package to begin a
 * plug-in of another agency. It stands on the agency's layer, so it judges only where a host asks for it by name, and
 * the national verdict stays as it is.
 *
 * <ul>
 *   <li>{@link id.walesi.kinerja.examples.kmk127.SchemeFacts} and {@link id.walesi.kinerja.examples.kmk127.WorkIndicator}
 *       put the facts that the scheme asks for into a case, and find them there.
 *   <li>{@code Decree} holds the citations, numbers and rules, {@code Formulas} the arithmetic.
 *   <li>{@code SchemePolicy} reads like the scheme's table of contents; {@code SchemeSentences} explains each rule.
 *   <li>{@link id.walesi.kinerja.examples.kmk127.Kmk127Provider} hands it all to the library.
 * </ul>
 *
 * <p>The decree's text was not at hand: its numbers are taken from applications that cite it, one source each.
 */
@NullMarked
package id.walesi.kinerja.examples.kmk127;

import org.jspecify.annotations.NullMarked;
