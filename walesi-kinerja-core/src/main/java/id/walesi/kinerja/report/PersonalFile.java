package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.credit.CreditDivision;
import id.walesi.kinerja.development.CompetencyAssessment;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.feedback.DailyProgress;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.feedback.RecognitionNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Gathers what a host holds about one officer, for a {@link PersonalCopy}. What is about somebody else is refused, except in
 * ledgers and divisions, where others' entries are passed over. An appraiser's private notes are not taken: they belong to
 * who wrote them.
 *
 * @term berkas data pribadi pegawai
 */
public final class PersonalFile {

    private final PersonId officer;
    private final List<AppraisalCase> cases = new ArrayList<>();
    private final List<Judged> verdicts = new ArrayList<>();
    private final List<Appraisal> appraisals = new ArrayList<>();
    private final List<PerformanceDialogue> dialogues = new ArrayList<>();
    private final List<FeedbackRound> rounds = new ArrayList<>();
    private final List<RecognitionNote> recognitions = new ArrayList<>();
    private final List<DailyProgress> progress = new ArrayList<>();
    private final List<LearningLog> learning = new ArrayList<>();
    private final List<CompetencyAssessment> competencies = new ArrayList<>();
    private final List<DevelopmentPlan> developmentPlans = new ArrayList<>();
    private final List<ContributionLedger> ledgers = new ArrayList<>();
    private final List<CreditDivision> divisions = new ArrayList<>();

    private PersonalFile(PersonId officer) {
        this.officer = Check.notNull("officer", officer);
    }

    /**
     * Nothing yet.
     *
     * @param officer whom the data is about
     * @return an empty gathering
     */
    public static PersonalFile about(PersonId officer) {
        return new PersonalFile(officer);
    }

    private <T> PersonalFile gathered(String name, List<T> all, List<? extends T> more, Function<T, PersonId> whom) {
        for (T one : Check.list(name, more)) {
            Check.that(whom.apply(one).equals(officer), name, one, "must be about the officer");
        }
        all.addAll(more);
        return this;
    }

    /**
     * Adds cases.
     *
     * @param more cases of the officer, in the order in which they shall stand
     * @return this
     * @throws IllegalArgumentException if a case is of somebody else
     */
    public PersonalFile cases(List<? extends AppraisalCase> more) {
        return gathered("cases", cases, more, facts -> facts.employee().id());
    }

    /**
     * Adds verdicts; each stands behind its case.
     *
     * @param more verdicts on cases that were added before
     * @return this
     * @throws IllegalArgumentException if a verdict is on no case that was added
     */
    public PersonalFile verdicts(List<? extends Judged> more) {
        for (Judged one : Check.list("verdicts", more)) {
            Check.that(cases.contains(one.facts()), "verdicts", one, "each must be on one of the cases");
        }
        verdicts.addAll(more);
        return this;
    }

    /**
     * Adds the steps of procedures.
     *
     * @param more procedures of appraisal, with acts, objections and versions
     * @return this
     * @throws IllegalArgumentException if the employee of one is somebody else
     */
    public PersonalFile appraisals(List<? extends Appraisal> more) {
        return gathered("appraisals", appraisals, more, one -> one.parties().employee());
    }

    /**
     * Adds dialogues.
     *
     * @param more dialogues with the officer as employee
     * @return this
     * @throws IllegalArgumentException if the employee of one is somebody else
     */
    public PersonalFile dialogues(List<? extends PerformanceDialogue> more) {
        return gathered("dialogues", dialogues, more, PerformanceDialogue::employee);
    }

    /**
     * Adds feedback rounds; of answers in groups only what was released stands in the copy.
     *
     * @param more rounds about the officer
     * @return this
     * @throws IllegalArgumentException if one is about somebody else
     */
    public PersonalFile rounds(List<FeedbackRound> more) {
        return gathered("rounds", rounds, more, FeedbackRound::about);
    }

    /**
     * Adds notes of recognition.
     *
     * @param more notes to the officer
     * @return this
     * @throws IllegalArgumentException if one is to somebody else
     */
    public PersonalFile recognitions(List<? extends RecognitionNote> more) {
        return gathered("recognitions", recognitions, more, RecognitionNote::to);
    }

    /**
     * Adds daily progress.
     *
     * @param more what the officer wrote; the entries name no person, so the host picks them
     * @return this
     */
    public PersonalFile progress(List<DailyProgress> more) {
        return gathered("progress", progress, more, one -> officer);
    }

    /**
     * Adds learning.
     *
     * @param log all learning of the officer
     * @return this
     * @throws IllegalArgumentException if it is somebody else's
     */
    public PersonalFile learning(LearningLog log) {
        return gathered("learning", learning, List.of(Check.notNull("log", log)), LearningLog::person);
    }

    /**
     * Adds assessed levels.
     *
     * @param more the levels assessed; they name no person, so the host picks them
     * @return this
     */
    public PersonalFile competencies(List<CompetencyAssessment> more) {
        return gathered("competencies", competencies, more, one -> officer);
    }

    /**
     * Adds development plans.
     *
     * @param more plans of the officer
     * @return this
     * @throws IllegalArgumentException if one is somebody else's
     */
    public PersonalFile developmentPlans(List<? extends DevelopmentPlan> more) {
        return gathered("developmentPlans", developmentPlans, more, DevelopmentPlan::person);
    }

    /**
     * Adds ledgers of joint programs; only the officer's part in a program and in its entries stands in the copy.
     *
     * @param more the ledgers
     * @return this
     */
    public PersonalFile ledgers(List<? extends ContributionLedger> more) {
        return gathered("ledgers", ledgers, more, one -> officer);
    }

    /**
     * Adds divided credit; only the officer's own share stands in the copy.
     *
     * @param more the divisions
     * @return this
     */
    public PersonalFile divisions(List<? extends CreditDivision> more) {
        return gathered("divisions", divisions, more, one -> officer);
    }

    PersonId officer() {
        return officer;
    }

    List<AppraisalCase> cases() {
        return cases;
    }

    List<Judged> verdicts() {
        return verdicts;
    }

    List<Appraisal> appraisals() {
        return appraisals;
    }

    List<PerformanceDialogue> dialogues() {
        return dialogues;
    }

    List<FeedbackRound> rounds() {
        return rounds;
    }

    List<RecognitionNote> recognitions() {
        return recognitions;
    }

    List<DailyProgress> progress() {
        return progress;
    }

    List<LearningLog> learning() {
        return learning;
    }

    List<CompetencyAssessment> competencies() {
        return competencies;
    }

    List<DevelopmentPlan> developmentPlans() {
        return developmentPlans;
    }

    List<ContributionLedger> ledgers() {
        return ledgers;
    }

    List<CreditDivision> divisions() {
        return divisions;
    }

    /**
     * Without the data, which is about a person.
     *
     * @return the name of the type
     */
    @Override
    public String toString() {
        return "PersonalFile[***]";
    }
}
