/**
 * The one door for what is not trusted: drafts, which may be null, wrong or partial, and their conversion into facts
 * (room {@code intake}).
 *
 * <p>A draft is a plain record of nullable texts that any mapper fills. {@link id.walesi.kinerja.intake.Intake} tells all
 * that is wrong with it, with paths, and makes the fact that it stands for; no finding hides another, nothing is guessed,
 * nothing dropped. The annotations of a draft and its conversion ask the same {@link
 * id.walesi.kinerja.validation.TextForm forms}.
 *
 * <p>May know: all facts, Bean Validation, null. May not know: laws, words. Wrong room if it says what well-formed text
 * is ({@code validation}), or if it judges.
 */
@NullMarked
package id.walesi.kinerja.intake;

import org.jspecify.annotations.NullMarked;
