package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.quantity.Score;

/**
 * A score that came about outside the case and is handed in under a name, with its origin. Statutory policies read none;
 * a host's own policy may.
 *
 * @param name the component's code, for example {@code collaboration-credit}
 * @param score the score
 * @param origin where it comes from: a member of a closed list or a text
 * @term nilai komponen tambahan
 */
public record ComponentScore(String name, Score score, Datum origin) {

    /**
     * Checks its components.
     *
     * @param name the component's code, for example {@code collaboration-credit}
     * @param score the score
     * @param origin where it comes from: a member of a closed list or a text
     */
    public ComponentScore {
        check(name, score, origin);
    }

    private static void check(String name, Score score, Datum origin) {
        Check.code("name", name);
        Check.notNull("score", score);
        boolean told = origin instanceof Datum.Label
                || (origin instanceof Datum.Text text && !text.value().isBlank());
        Check.that(told, "origin", Check.notNull("origin", origin).getClass().getSimpleName(), "give a code or a text");
    }

    /**
     * A score whose origin is a member of a closed list.
     *
     * @param name the component's code
     * @param score the score
     * @param origin where it comes from
     * @return the component
     */
    public static ComponentScore of(String name, Score score, Coded origin) {
        return new ComponentScore(name, score, new Datum.Label(origin));
    }

    /**
     * A score whose origin is a text.
     *
     * @param name the component's code
     * @param score the score
     * @param origin where it comes from, not blank, never a person's name or number
     * @return the component
     */
    public static ComponentScore of(String name, Score score, String origin) {
        return new ComponentScore(name, score, new Datum.Text(origin));
    }

    /**
     * Where the score stands in a case.
     *
     * @return for example {@code componentScores[collaboration-credit]}
     */
    public String path() {
        return AppraisalCase.COMPONENT_SCORES + "[" + name + "]";
    }

    @Override
    public String toString() {
        return "ComponentScore[" + name + "]";
    }
}
