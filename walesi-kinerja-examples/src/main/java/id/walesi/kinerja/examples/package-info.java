/**
 * Programs that use the library as a host would.
 *
 * <p>{@link id.walesi.kinerja.examples.ServiceDesk} reads one officer's year out of three files of the host's own making,
 * judges each quarter and the year, and prints a report. It may be copied: the classes are small, and each does one thing.
 *
 * <ul>
 *   <li>{@code InputFolder} finds the files; {@code Findings} gathers everything that is wrong with them.
 *   <li>{@code CaseFile} reads {@code kasus.json} through {@code JsonPart}; {@code Register} and {@code Survey} read the
 *       evidence.
 *   <li>{@code DeskYear} puts the facts together, computes the realizations from the evidence, and asks the engine.
 *   <li>{@code DeskReport} writes, on a {@code Page}, in the reader's language ({@code Words}).
 * </ul>
 *
 * <p>{@link id.walesi.kinerja.examples.AgencyScheme} judges one officer under a ministry's own scheme, the plug-in in
 * {@link id.walesi.kinerja.examples.kmk127}, and prints the national verdict beside it.
 */
@NullMarked
package id.walesi.kinerja.examples;

import org.jspecify.annotations.NullMarked;
