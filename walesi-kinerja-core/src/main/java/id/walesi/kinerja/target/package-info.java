/**
 * What was promised: performance plans and their work results, from draft to agreement to the next version; who in a unit
 * contributes to which result of the leader; how the promises of many plans hang together (room {@code target}).
 *
 * <p>Begin with {@link id.walesi.kinerja.target.PerformancePlan#draft}. A unit's work is divided in a
 * {@link id.walesi.kinerja.target.RoleResultMatrix}, links between plans are checked by a
 * {@link id.walesi.kinerja.target.Cascade}, targets are looked over by a {@link id.walesi.kinerja.target.TargetLint}.
 *
 * <p>May know: people's ids, posts, indicators, expected behavior. May not know: what realizations mean, ratings, and any
 * number with legal meaning: deadlines and totals of weights come in as arguments. Wrong room if it says how well a promise
 * was kept.
 */
@NullMarked
package id.walesi.kinerja.target;

import org.jspecify.annotations.NullMarked;
