package id.walesi.kinerja.rating;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the five predicates of an organization become the three ratings of the person who heads it.
 *
 * <p>The circular says that the organization's achievement becomes the head's rating of work results, but how five
 * become three was found in no text. So the host must choose; there is no default.
 *
 * @term rating hasil kerja pimpinan organisasi
 * @basis SE MenPANRB 3/2023 (the rule); the mapping itself is an interpretation
 */
public final class OrganizationRatingMapping {

    /** The key under which a host gives the mapping to a policy catalog. */
    public static final Parameter<OrganizationRatingMapping> PARAMETER =
            new Parameter<>("organization-rating-mapping", OrganizationRatingMapping.class);

    private final Map<OrganizationPredicate, ExpectationRating> ratings;

    private OrganizationRatingMapping(Map<OrganizationPredicate, ExpectationRating> ratings) {
        this.ratings = complete(ratings);
    }

    private static Map<OrganizationPredicate, ExpectationRating> complete(
            Map<OrganizationPredicate, ExpectationRating> ratings) {
        Map<OrganizationPredicate, ExpectationRating> copy = new EnumMap<>(OrganizationPredicate.class);
        ExpectationRating before = ExpectationRating.BELOW;
        for (OrganizationPredicate predicate : OrganizationPredicate.values()) {
            ExpectationRating rating = Check.notNull("ratings[" + predicate + "]", ratings.get(predicate));
            Check.that(
                    rating.compareTo(before) >= 0,
                    "ratings[" + predicate + "]",
                    rating,
                    "a better organization never gives a worse rating than " + before);
            copy.put(predicate, rating);
            before = rating;
        }
        return copy;
    }

    /**
     * A mapping of the host's choice.
     *
     * @param ratings a rating for each of the five predicates; a better predicate never has a worse rating
     * @return the mapping
     * @throws NullPointerException if a predicate has no rating
     * @throws IllegalArgumentException if a better predicate has a worse rating
     */
    public static OrganizationRatingMapping of(Map<OrganizationPredicate, ExpectationRating> ratings) {
        return new OrganizationRatingMapping(Check.notNull("ratings", ratings));
    }

    /**
     * The natural reading, which no source states: <em>Istimewa</em> is above, <em>Baik</em> meets, the lower three are
     * below expectation. A host that wants it says so by passing it.
     *
     * @return the mapping
     */
    public static OrganizationRatingMapping naturalReading() {
        return of(Map.of(
                OrganizationPredicate.OUTSTANDING, ExpectationRating.ABOVE,
                OrganizationPredicate.GOOD, ExpectationRating.MEETS,
                OrganizationPredicate.NEEDS_IMPROVEMENT, ExpectationRating.BELOW,
                OrganizationPredicate.POOR, ExpectationRating.BELOW,
                OrganizationPredicate.VERY_POOR, ExpectationRating.BELOW));
    }

    /**
     * The rating of the head.
     *
     * @param predicate the organization's predicate
     * @return the rating of work results
     */
    public ExpectationRating ratingOf(OrganizationPredicate predicate) {
        return Objects.requireNonNull(ratings.get(predicate), "predicate");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganizationRatingMapping mapping && ratings.equals(mapping.ratings);
    }

    @Override
    public int hashCode() {
        return ratings.hashCode();
    }

    @Override
    public String toString() {
        return "OrganizationRatingMapping" + ratings;
    }
}
