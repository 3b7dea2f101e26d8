package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a person does with an appraisal. Handing in the same act twice changes nothing.
 *
 * @term tindakan dalam penilaian
 */
public sealed interface AppraisalAct permits AppraisalActValues {

    /**
     * The host's key of the act, so that it counts once.
     *
     * @return the id
     */
    AppraisalActId id();

    /**
     * The revision of the appraisal that the person saw.
     *
     * @return zero or more
     */
    int expectedRevision();

    /**
     * What is done.
     *
     * @return the action
     */
    AppraisalAction action();

    /**
     * Who does it.
     *
     * @return the person
     */
    PersonId by();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Why, or for a hearing what was said.
     *
     * @return the words, empty if none were given; never shown by {@code toString}, a message or a log
     */
    String reason();

    /**
     * Why it was returned, rejected or taken back, by the list.
     *
     * @return the reason, or empty
     */
    Optional<ActReason> reasonCode();

    /**
     * The ratings that come with it.
     *
     * @return the ratings, or empty
     */
    Optional<DecidedRatings> ratings();

    /**
     * The same act with words.
     *
     * @param reason why, or for a hearing what was said
     * @return the act
     */
    AppraisalAct because(String reason);

    /**
     * The same act with a reason of the list; words may stand beside it.
     *
     * @param reason why it is returned, rejected or taken back; one of {@link ActReason#of}
     * @return the act
     */
    AppraisalAct because(ActReason reason);

    /**
     * The same act with ratings.
     *
     * @param ratings the ratings
     * @return the act
     */
    AppraisalAct deciding(DecidedRatings ratings);

    /**
     * An act without reason, words or ratings.
     *
     * @param id the host's key, not blank
     * @param expectedRevision the revision that the person saw, see {@link Appraisal#revision()}
     * @param action what is done
     * @param by who does it
     * @param on the day
     * @return the act
     * @throws IllegalArgumentException if the id is blank or the revision negative
     */
    static AppraisalAct of(String id, int expectedRevision, AppraisalAction action, PersonId by, LocalDate on) {
        return new AppraisalActValues(
                AppraisalActId.of(id), expectedRevision, action, by, on, "", Optional.empty(), Optional.empty());
    }
}
