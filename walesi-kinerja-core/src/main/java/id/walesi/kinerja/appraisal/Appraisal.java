package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The procedure of one person's appraisal in one period: at which stage it stands, what was done, which results were
 * decided, who may do what now. Every change gives a new snapshot or all the reasons why not. The facts that a law
 * judges stand apart, in an {@link AppraisalCase}.
 *
 * <p>It keeps the ratings as decided. The predicate follows from them by the law and is not kept here.
 *
 * @term proses penilaian kinerja
 * @basis PP 30/2019; PermenPANRB 6/2022
 */
public sealed interface Appraisal permits AppraisalValues {

    /**
     * The host's key.
     *
     * @return the id
     */
    AppraisalId id();

    /**
     * The three persons, as named when it was opened.
     *
     * @return the persons
     */
    AppraisalParties parties();

    /**
     * The period.
     *
     * @return the period
     */
    AppraisalPeriod period();

    /**
     * Whether the person heads the organization, so that a decision may leave out the rating of results.
     *
     * @return true for a head
     */
    boolean headsOrganization();

    /**
     * How far it has gone.
     *
     * @return the stage
     */
    AppraisalStage stage();

    /**
     * Whether it is locked. A final appraisal locks itself.
     *
     * @return true if only unlocking is possible
     */
    boolean isLocked();

    /**
     * How often it was changed. An act names the revision that its author saw.
     *
     * @return the number of events
     */
    default int revision() {
        return events().size();
    }

    /**
     * All that was done.
     *
     * @return the accepted acts, in order
     */
    List<AppraisalEvent> events();

    /**
     * All results decided so far. The list only grows.
     *
     * @return the versions, in order
     */
    List<ResultVersion> versions();

    /**
     * The result that stands.
     *
     * @return the latest version; empty before the evaluation, and after an evaluation was taken back
     */
    Optional<ResultVersion> result();

    /**
     * When the employee received the latest evaluation.
     *
     * @return the day, or empty if not yet
     */
    Optional<LocalDate> receivedOn();

    /**
     * The objection that is open or was decided.
     *
     * @return the objection, or empty if there is none or it was taken back
     */
    Optional<Objection> objection();

    /**
     * All that can be done on a day, by whom, and what blocks the rest.
     *
     * @param day the day
     * @param terms who is lawful, how long one may object, what is due
     * @return one option for each row of the table, in its order
     */
    List<ActionOption> options(LocalDate day, ProceduralTerms terms);

    /**
     * What the appraisal waits for on a day, and from whom.
     *
     * @param day the day
     * @param terms who is lawful, how long one may object, what is due
     * @return the option, perhaps still blocked; empty if and only if the result is final
     */
    Optional<ActionOption> next(LocalDate day, ProceduralTerms terms);

    /**
     * Whether it is stuck on a day, why, and who may lawfully move it.
     *
     * @param day the day
     * @param terms who is lawful, how long one may object, what is due
     * @return the finding, or empty if it is not stuck
     */
    Optional<StuckCase> stuck(LocalDate day, ProceduralTerms terms);

    /**
     * Which deadlines of its stage are near or past on a day, the end of the time for an objection among them.
     *
     * @param day the day
     * @param daysAhead from how many calendar days before the last day on to remind, zero or more
     * @param terms who is lawful, how long one may object, what is due
     * @return the reminders, the earliest deadline first
     */
    List<Reminder> reminders(LocalDate day, int daysAhead, ProceduralTerms terms);

    /**
     * Does something. An act that was accepted before, handed in again, changes nothing.
     *
     * <p>Beside what {@link #options} says, an act is refused if its id was used for another act
     * ({@code appraisal.act-id-reused}), if its author saw an older revision ({@code appraisal.stale-revision}), or is
     * not lawful ({@code appraisal.self-appraisal}, {@code appraisal.decides-own-rating},
     * {@code appraisal.not-the-lawful-actor}), or if it lacks a reason or ratings ({@code appraisal.reason-missing},
     * {@code appraisal.reason-code-missing}, {@code appraisal.reason-code-unfit}, {@code appraisal.ratings-missing},
     * {@code appraisal.ratings-unchanged}).
     *
     * @param act what is done
     * @param terms who is lawful, how long one may object, what is due
     * @return the new snapshot, or every reason why not
     */
    Outcome<Appraisal> perform(AppraisalAct act, ProceduralTerms terms);

    /**
     * Opens an appraisal.
     *
     * @param id the host's key, not blank
     * @param parties the three persons
     * @param period the period
     * @return the appraisal as a draft, or {@code appraisal.self-appraisal} or {@code appraisal.superior-is-appraiser}
     */
    static Outcome<Appraisal> open(String id, AppraisalParties parties, AppraisalPeriod period) {
        return AppraisalValues.open(AppraisalId.of(id), parties, period, false);
    }

    /**
     * Opens the appraisal of the head of an organization or independent work unit.
     *
     * @param id the host's key, not blank
     * @param parties the three persons
     * @param period the period
     * @return the appraisal as a draft, or the same problems as with {@link #open}
     */
    static Outcome<Appraisal> openForHead(String id, AppraisalParties parties, AppraisalPeriod period) {
        return AppraisalValues.open(AppraisalId.of(id), parties, period, true);
    }

    /**
     * The same appraisal with the events that a host had stored. They are taken as they were accepted then; nobody asks
     * again who was lawful.
     *
     * @param opened the appraisal as opened
     * @param events its events, in order
     * @return the appraisal, or {@code appraisal.history-broken} if an event does not follow from the one before
     */
    static Outcome<Appraisal> restored(Appraisal opened, List<AppraisalEvent> events) {
        return AppraisalValues.restored(opened, events);
    }
}
