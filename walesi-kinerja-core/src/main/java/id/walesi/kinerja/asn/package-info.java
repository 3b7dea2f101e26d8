/**
 * Civil servants, their numbers, ranks, posts and units, and who is whose superior on a day (room {@code asn}).
 *
 * <p>Histories ({@link id.walesi.kinerja.asn.UnitTree}, {@link id.walesi.kinerja.asn.Assignments}, {@link
 * id.walesi.kinerja.asn.RankHistory}) are read as at a day; what is handed to a case ({@link
 * id.walesi.kinerja.asn.CivilServant}, {@link id.walesi.kinerja.asn.AppraiserDesignation}) is frozen as values.
 *
 * <p>May know: who somebody is, which post that person holds and under whom. May not know: plans, ratings, laws on
 * performance. Wrong room if it says what a person achieved, or how far a case has gone. Identity values mask themselves
 * in text.
 */
@NullMarked
package id.walesi.kinerja.asn;

import org.jspecify.annotations.NullMarked;
