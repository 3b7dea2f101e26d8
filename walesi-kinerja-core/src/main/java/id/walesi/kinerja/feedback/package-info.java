/**
 * What was said along the way: feedback asked and given, groups of givers who stay unnamed, recognition, dialogues and
 * what they agreed, how the person sees it (room {@code feedback}).
 *
 * <p>May know: people's roles, the ids of planned results, values, contributions and whether they were confirmed, and the
 * scale on which a person rates himself or herself. May not know: ratings as decided by an official. Wrong room if it averages or scores what was said: {@code scoring}.
 */
@NullMarked
package id.walesi.kinerja.feedback;

import org.jspecify.annotations.NullMarked;
