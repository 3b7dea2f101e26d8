/**
 * What was learned and what is still to be learned: competence of a post and of a person, learning hours, development
 * plans (room {@code development}).
 *
 * <p>May know: people, posts, values, ids of indicators, dated legal values that it is handed. May not know: how a case is
 * judged, who says how many hours. Wrong room if it divides, or if it holds a number that a law fixes: those live in
 * {@code regulation}.
 */
@NullMarked
package id.walesi.kinerja.development;

import org.jspecify.annotations.NullMarked;
