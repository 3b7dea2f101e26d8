/**
 * The door to years later (room {@code journal}): the record of a verdict that can be proved and judged again, and the
 * chain of events of a case.
 *
 * <p>{@link id.walesi.kinerja.journal.DecisionRecord} is one verdict as a self-contained text: the facts, the law and its
 * revision, the choices of the host, the steps. {@link id.walesi.kinerja.journal.Replay} judges it again.
 * {@link id.walesi.kinerja.journal.Journal} chains who did what; {@link id.walesi.kinerja.journal.DigestTree} puts many
 * digests under one that an agency can publish.
 *
 * <p><b>Canonical form, version 1.</b> A document is a subset of JSON with three kinds of values: texts, lists and fields.
 * There are no numbers, no null, no true or false, and no white space between values. Fields stand in a fixed order;
 * what is absent or empty is left out. Numbers are texts: the shortest decimal, or a reduced fraction such as {@code 1/3};
 * days are {@code 2026-01-09}, moments are UTC. Texts are in Unicode normalization form C; only {@code "}, {@code \} and
 * characters below U+0020 are escaped, the latter as {@code \}{@code u00xx} with small letters. So one document has one
 * text, and a digest over its UTF-8 bytes does not depend on a language, a zone, a JDK or the order of a hash table.
 * (Characters that Unicode had not assigned when the JDK was made are the one exception: an older JDK leaves them as they
 * are.)
 *
 * <p><b>Proof, not signature.</b> A digest shows that a text is the one that was digested, if the digest itself comes from a
 * place that whoever changed the text could not reach: a printed document, a published list, another office. It does not
 * show who wrote it, when, or that it was true. Whoever holds text and digest can replace both.
 *
 * <p>May know: all rooms below but {@code intake} and {@code validation}; digests ({@code MessageDigest}) and text
 * normalization, which live in this room only. May not know: words, files, clocks, random numbers (moments and salts are
 * arguments), any policy by name. The small reader and writer of documents are its own and hidden: core keeps its two
 * dependencies, a JSON library accepts many texts for one document, and here exactly one may pass. Only the first finding of
 * a document is told: behind it nothing can be trusted. Wrong room if it keeps something, or if it makes sentences.
 */
@NullMarked
package id.walesi.kinerja.journal;

import org.jspecify.annotations.NullMarked;
