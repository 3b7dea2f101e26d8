package id.walesi.kinerja.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrganizationRatingMappingProperties {

    @Provide
    Arbitrary<List<ExpectationRating>> fiveRatings() {
        return Arbitraries.of(ExpectationRating.class).list().ofSize(5);
    }

    private static Map<OrganizationPredicate, ExpectationRating> fromWorst(List<ExpectationRating> ratings) {
        Map<OrganizationPredicate, ExpectationRating> map = new EnumMap<>(OrganizationPredicate.class);
        for (OrganizationPredicate predicate : OrganizationPredicate.values()) {
            map.put(predicate, ratings.get(predicate.ordinal()));
        }
        return map;
    }

    /** All 243 of them. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void takesEachMappingThatNeverFallsAndNoOther(@ForAll("fiveRatings") List<ExpectationRating> ratings) {
        Map<OrganizationPredicate, ExpectationRating> map = fromWorst(ratings);
        if (ratings.stream().sorted().toList().equals(ratings)) {
            var mapping = OrganizationRatingMapping.of(map);
            map.forEach((predicate, rating) -> assertEquals(rating, mapping.ratingOf(predicate)));
            assertEquals(OrganizationRatingMapping.of(map), mapping);
            assertEquals(OrganizationRatingMapping.of(map).hashCode(), mapping.hashCode());
        } else {
            assertThrows(IllegalArgumentException.class, () -> OrganizationRatingMapping.of(map));
        }
    }

    @Example
    void refusesAMappingWithAHole() {
        for (OrganizationPredicate missing : OrganizationPredicate.values()) {
            Map<OrganizationPredicate, ExpectationRating> map =
                    fromWorst(Collections.nCopies(5, ExpectationRating.MEETS));
            map.remove(missing);
            var refused = assertThrows(NullPointerException.class, () -> OrganizationRatingMapping.of(map));
            assertEquals("ratings[" + missing + "]", refused.getMessage());
        }
        assertThrows(NullPointerException.class, () -> OrganizationRatingMapping.of(null));
    }

    @Example
    void keepsItsOwnCopy() {
        Map<OrganizationPredicate, ExpectationRating> map = fromWorst(Collections.nCopies(5, ExpectationRating.MEETS));
        var mapping = OrganizationRatingMapping.of(map);
        map.put(OrganizationPredicate.POOR, ExpectationRating.BELOW);
        assertEquals(ExpectationRating.MEETS, mapping.ratingOf(OrganizationPredicate.POOR));
    }

    @Example
    void theNaturalReadingIsOneOfThem() {
        var natural = OrganizationRatingMapping.naturalReading();
        assertEquals(
                OrganizationRatingMapping.of(fromWorst(List.of(
                        ExpectationRating.BELOW,
                        ExpectationRating.BELOW,
                        ExpectationRating.BELOW,
                        ExpectationRating.MEETS,
                        ExpectationRating.ABOVE))),
                natural);
        var flat = OrganizationRatingMapping.of(fromWorst(Collections.nCopies(5, ExpectationRating.MEETS)));
        assertNotEquals(flat, natural);
        assertNotEquals(flat.hashCode(), natural.hashCode());
        assertEquals(
                "OrganizationRatingMapping{VERY_POOR=BELOW, POOR=BELOW, NEEDS_IMPROVEMENT=BELOW, GOOD=MEETS,"
                        + " OUTSTANDING=ABOVE}",
                natural.toString());
        assertThrows(NullPointerException.class, () -> natural.ratingOf(null));
        assertEquals("organization-rating-mapping", OrganizationRatingMapping.PARAMETER.id());
    }
}
