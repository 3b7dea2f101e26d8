/**
 * Civil servants, their posts and units (room {@code asn}).
 *
 * <p>May know: who somebody is and which post that person holds. May not know: plans, ratings, laws on performance.
 * Wrong room if it says what a person achieved. Identity values mask themselves in text.
 */
@NullMarked
package id.walesi.kinerja.asn;

import org.jspecify.annotations.NullMarked;
