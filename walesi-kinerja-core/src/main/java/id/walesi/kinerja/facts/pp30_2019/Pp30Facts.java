package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.quantity.Score;

/**
 * The keys of the facts that the numeric system of PP 30/2019 asks for.
 *
 * @term unsur penilaian menurut PP 30/2019, PermenPANRB 8/2021 dan masa peralihan 2021
 */
public final class Pp30Facts {

    /** The score of results, where it was reckoned elsewhere (nilai SKP). */
    public static final FactKey<Score> RESULT_SCORE = FactKey.of("pp30-2019", "result-score", Score.class);

    /** The scores of several plans in one year, in place of one score of results. */
    public static final FactKey<PlanScores> PLAN_SCORES = FactKey.of("pp30-2019", "plan-scores", PlanScores.class);

    /** The score of behavior, where it was reckoned elsewhere (nilai perilaku kerja). */
    public static final FactKey<Score> BEHAVIOR_SCORE = FactKey.of("pp30-2019", "behavior-score", Score.class);

    /** Whether there was a new idea. */
    public static final FactKey<NewIdea> NEW_IDEA = FactKey.of("pp30-2019", "new-idea", NewIdea.class);

    /** Whose view entered; in its place the host may choose {@link Pp30Choices#PEER_VIEW} for all. */
    public static final FactKey<PeerView> PEER_VIEW = FactKey.of("pp30-2019", "peer-view", PeerView.class);

    /** What the plan does not say of its results: groups, scopes, the superior's plans. */
    public static final FactKey<ResultDetails> RESULT_DETAILS =
            FactKey.of("permenpanrb8-2021", "result-details", ResultDetails.class);

    /** The level of each behavior aspect and the standard, in place of a score of behavior. */
    public static final FactKey<BehaviorLevels> BEHAVIOR_LEVELS =
            FactKey.of("permenpanrb8-2021", "behavior-levels", BehaviorLevels.class);

    /** The score of the first half of 2021 under PP 46/2011. */
    public static final FactKey<Score> FIRST_HALF = FactKey.of("semenpanrb3-2021", "first-half", Score.class);

    /** The score of the second half of 2021 under PermenPANRB 8/2021. */
    public static final FactKey<Score> SECOND_HALF = FactKey.of("semenpanrb3-2021", "second-half", Score.class);

    private Pp30Facts() {}
}
