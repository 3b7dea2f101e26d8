package id.walesi.kinerja.development;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a person is to learn, why, and when one looks whether it helped.
 *
 * @term rencana pengembangan kompetensi
 * @basis PermenPANRB 6/2022: development of performance (pengembangan kinerja)
 */
public sealed interface DevelopmentPlan permits DevelopmentPlanValues {

    /**
     * The host's key.
     *
     * @return the id
     */
    DevelopmentPlanId id();

    /**
     * Whose plan it is.
     *
     * @return the person
     */
    PersonId person();

    /**
     * When it was drawn up.
     *
     * @return the day
     */
    LocalDate drawnOn();

    /**
     * When it is reviewed.
     *
     * @return a later day
     */
    LocalDate reviewOn();

    /**
     * What is to be learned.
     *
     * @return at least one item
     */
    List<DevelopmentItem> items();

    /**
     * What the plan wants without a reason.
     *
     * @param found the needs that were found
     * @return {@code development.need-not-found} for each item whose need is not among them
     */
    Problems unfounded(Collection<DevelopmentNeed> found);

    /**
     * Draws up a plan.
     *
     * @param id the host's key, not blank
     * @param person whose plan it is
     * @param drawnOn the day
     * @param reviewOn the day of the review
     * @param items what is to be learned
     * @return the plan, with the warning {@code development.due-after-review}; or {@code development.review-before-plan},
     *     {@code development.plan-without-item}, {@code development.item-twice} or {@code development.due-before-plan}
     */
    static Outcome<DevelopmentPlan> draw(
            String id, PersonId person, LocalDate drawnOn, LocalDate reviewOn, List<DevelopmentItem> items) {
        return DevelopmentPlanValues.draw(DevelopmentPlanId.of(id), person, drawnOn, reviewOn, items);
    }
}
