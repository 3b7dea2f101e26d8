/**
 * Work behavior: the core values of all civil servants and what is expected of one person (room {@code behavior}).
 *
 * <p>May know: values, guide behaviors, expectations. May not know: ratings. Wrong room if it turns seven values into one
 * rating: no national formula exists.
 */
@NullMarked
package id.walesi.kinerja.behavior;

import org.jspecify.annotations.NullMarked;
