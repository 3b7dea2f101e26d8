/**
 * What PP 30/2019, PermenPANRB 8/2021 and the two halves of 2021 ask of a case beyond the common facts, and what they
 * leave to the host (room {@code facts}).
 *
 * <p>May know: the case, the ids of plans and planned results, scales, how tables are read. May not know: any rule or legal
 * number. Wrong room if it computes.
 */
@NullMarked
package id.walesi.kinerja.facts.pp30_2019;

import org.jspecify.annotations.NullMarked;
