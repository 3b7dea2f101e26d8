package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be learned, from open gaps and offers alone. Every offer that leads above the level found is suggested; none
 * is left out, and nothing else decides the order: gaps on which a weak indicator rests first, then wider gaps, then by
 * code; for one gap the offers that close it first, then those of fewer hours, then by id.
 *
 * @param suggestions the suggestions, in that order
 * @param withoutOffer the open gaps for which there is no offer
 * @term daftar saran pengembangan
 */
public record DevelopmentSuggestions(List<DevelopmentSuggestion> suggestions, List<CompetencyGap> withoutOffer) {

    /**
     * Copies its components.
     *
     * @param suggestions the suggestions, in that order
     * @param withoutOffer the open gaps for which there is no offer
     */
    public DevelopmentSuggestions {
        suggestions = Check.list("suggestions", suggestions);
        withoutOffer = Check.list("withoutOffer", withoutOffer);
    }

    /**
     * Finds them.
     *
     * @param gaps the demands beside what was found; those that are not open are passed over
     * @param weakIndicators the ids of the indicators whose targets are missed
     * @param offers the offers
     * @return the suggestions
     */
    public static DevelopmentSuggestions of(
            List<CompetencyGap> gaps, Collection<IndicatorId> weakIndicators, List<LearningOffer> offers) {
        Check.notNull("weakIndicators", weakIndicators);
        List<DevelopmentSuggestion> all = new ArrayList<>();
        List<CompetencyGap> without = new ArrayList<>();
        for (CompetencyGap gap : Check.list("gaps", gaps)) {
            Optional<Integer> level = gap.assessed().filter(any -> gap.isOpen());
            if (level.isEmpty()) {
                continue;
            }
            List<IndicatorId> weak = gap.required().indicators().stream()
                    .filter(weakIndicators::contains)
                    .toList();
            List<DevelopmentSuggestion> own = Check.list("offers", offers).stream()
                    .flatMap(offer -> reached(offer.leadsTo(), gap.code())
                            .filter(reached -> reached > level.get())
                            .map(reached -> new DevelopmentSuggestion(gap, weak, offer, reached))
                            .stream())
                    .toList();
            all.addAll(own);
            if (own.isEmpty()) {
                without.add(gap);
            }
        }
        all.sort(Comparator.comparing(
                        (DevelopmentSuggestion each) -> each.indicators().isEmpty())
                .thenComparing(each -> -each.gap().levels())
                .thenComparing(each -> each.gap().code())
                .thenComparing(each -> !each.closes())
                .thenComparing(each -> each.offer().hours())
                .thenComparing(each -> each.offer().id()));
        return new DevelopmentSuggestions(all, without);
    }

    private static Optional<Integer> reached(Map<CompetencyCode, Integer> leadsTo, CompetencyCode competency) {
        return Optional.ofNullable(leadsTo.get(competency));
    }
}
