/**
 * Work behavior: the core values of all civil servants and what is expected of one person; and the elements that older
 * laws assessed instead (room {@code behavior}).
 *
 * <p>May know: values, guide behaviors, expectations, names of elements. May not know: ratings, marks. Wrong room if it
 * turns seven values into one rating: no national formula was found.
 */
@NullMarked
package id.walesi.kinerja.behavior;

import org.jspecify.annotations.NullMarked;
