/**
 * What was said along the way: feedback asked and given, dialogues and what they agreed, how the person sees it
 * (room {@code feedback}).
 *
 * <p>May know: people's roles, results, values, and the scale on which a person rates himself or herself. May not know:
 * ratings as decided by an official. Wrong room if it counts or scores what was said.
 */
@NullMarked
package id.walesi.kinerja.feedback;

import org.jspecify.annotations.NullMarked;
