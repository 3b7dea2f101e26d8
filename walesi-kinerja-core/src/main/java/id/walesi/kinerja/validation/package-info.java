/**
 * What well-formed text is, for the data of hosts: text forms, and Bean Validation constraints that ask them (room
 * {@code validation}).
 *
 * <p>A form reads text into a value or says what is wrong with it; it never guesses and never repairs. A constraint asks
 * the form and nothing else, so that a screen, an import and this library never differ. Each constraint but {@link
 * id.walesi.kinerja.validation.Required} holds for what is not given: null and blank text.
 *
 * <p>May know: the vocabulary, {@code jakarta.validation}. May not know: drafts, cases, words (the messages stand in
 * {@code ContributorValidationMessages}, without expression language). Wrong room if it looks at more than one text at a
 * time: that is {@code intake}.
 */
@NullMarked
package id.walesi.kinerja.validation;

import org.jspecify.annotations.NullMarked;
