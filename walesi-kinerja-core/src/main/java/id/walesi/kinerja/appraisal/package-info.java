/**
 * The case that a law judges: one person, one period, with all that was promised, done, said and decided; and how far
 * that case has gone (room {@code appraisal}).
 *
 * <p>Two things stand here. {@link id.walesi.kinerja.appraisal.AppraisalCase} holds the facts that a law reads.
 * {@link id.walesi.kinerja.appraisal.Appraisal} is the procedure around them: who may do what now, and what was done.
 * The whole procedure is declared in one table, {@link id.walesi.kinerja.appraisal.Lifecycle}.
 *
 * <p>May know: everything below. May not know: how a case will be judged, by which law; how superiors are found (that is
 * told through {@link id.walesi.kinerja.appraisal.LawfulActors}); which days are holidays. Wrong room if it computes a
 * rating or holds a legal number.
 */
@NullMarked
package id.walesi.kinerja.appraisal;

import org.jspecify.annotations.NullMarked;
