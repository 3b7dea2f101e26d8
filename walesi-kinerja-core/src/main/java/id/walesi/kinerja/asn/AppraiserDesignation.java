package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who appraises a person on a day, or who is that official's superior: the answer, how it was found, and what was passed
 * over; or why there is no lawful answer. It consists of frozen values and can be kept as the record of the designation.
 *
 * @term penetapan pejabat penilai kinerja
 * @basis PP 30/2019
 */
public sealed interface AppraiserDesignation permits AppraiserDesignationValues {

    /**
     * Who is appraised.
     *
     * @return the person's id
     */
    PersonId employee();

    /**
     * For which role a person was sought.
     *
     * @return {@link ActorRole#APPRAISER} or {@link ActorRole#APPRAISER_SUPERIOR}
     */
    ActorRole role();

    /**
     * On which day.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * Who it is.
     *
     * @return the superior; empty if and only if there are {@link #problems}
     */
    Optional<Superior> superior();

    /**
     * How the superior was found.
     *
     * @return the ground; empty if there is no superior
     */
    Optional<DesignationGround> ground();

    /**
     * The order that decided, if one did, or that was refused.
     *
     * @return the override, or empty if the line of units decided
     */
    Optional<AppraiserOverride> override();

    /**
     * The units that the search went past, in its order.
     *
     * @return the units with the reasons; often none
     */
    List<PassedOverUnit> passedOver();

    /**
     * Why nobody is designated.
     *
     * @return the problems; none if there is a superior
     */
    Problems problems();
}
