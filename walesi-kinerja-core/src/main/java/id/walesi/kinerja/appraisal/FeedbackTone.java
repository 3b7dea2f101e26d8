package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.rating.ExpectationRating;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How favorable a feedback sounds, as far as the host can tell. This library reads no meaning out of words: the host
 * knows its language, or asks a person.
 *
 * @term nada umpan balik
 */
@FunctionalInterface
public interface FeedbackTone {

    /**
     * How a feedback sounds.
     *
     * @param feedback the feedback
     * @return the rating that it would fit, or empty if that cannot be told
     */
    Optional<ExpectationRating> of(OngoingFeedback feedback);

    /**
     * Nothing can be told.
     *
     * @return a tone that is always empty
     */
    static FeedbackTone unknown() {
        return feedback -> Optional.empty();
    }

    /**
     * The tone by the host's own lists of words. A feedback with words of both lists, or of none, tells nothing.
     *
     * @param praise words that praise
     * @param criticism words that find fault
     * @return the tone
     */
    static FeedbackTone byWords(Set<String> praise, Set<String> criticism) {
        Set<String> good = plain("praise", praise);
        Set<String> bad = plain("criticism", criticism);
        return feedback -> {
            Set<String> words = Set.copyOf(FeedbackLint.words(feedback.text()));
            boolean praises = words.stream().anyMatch(good::contains);
            boolean blames = words.stream().anyMatch(bad::contains);
            if (praises == blames) {
                return Optional.empty();
            }
            return Optional.of(praises ? ExpectationRating.ABOVE : ExpectationRating.BELOW);
        };
    }

    private static Set<String> plain(String name, Set<String> words) {
        return Check.notNull(name, words).stream()
                .flatMap(word -> FeedbackLint.words(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
