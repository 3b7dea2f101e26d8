/**
 * A government's own scheme, configured in about twenty lines (room {@code weighted}): components with weights, caps and
 * floors, roundings, and bands or the nine-cell matrix.
 *
 * <p>May know: cases, scoring, the policy interface. May not know: any law; every number comes from the host, with the
 * host's own citation. Wrong room if it knows where a component's score comes from: credits and other outside scores come
 * in as named component scores of the case.
 */
@NullMarked
package id.walesi.kinerja.weighted;

import org.jspecify.annotations.NullMarked;
