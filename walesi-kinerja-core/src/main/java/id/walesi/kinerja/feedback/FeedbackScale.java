package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * A question that is answered with a whole number from 1, the lowest, to the number of its steps.
 *
 * @param code the stable code within a round
 * @param subject what it is about
 * @param question the question in words, not blank
 * @param steps how many answers there are, from 2 to 10
 * @term butir skala umpan balik
 */
public record FeedbackScale(ScaleCode code, FeedbackSubject subject, String question, int steps) {

    /** The most answers that a scale has. */
    public static final int MOST_STEPS = 10;

    /**
     * Checks its components.
     *
     * @param code the stable code within a round
     * @param subject what it is about
     * @param question the question in words, not blank
     * @param steps how many answers there are, from 2 to 10
     */
    public FeedbackScale {
        Check.notNull("code", code);
        Check.notNull("subject", subject);
        Check.text("question", question);
        Check.between("steps", steps, 2, MOST_STEPS);
    }

    /**
     * A scale by the text of its code.
     *
     * @param code the stable code within a round: lower-case ASCII letters, digits and {@code - . / @ _}
     * @param subject what it is about
     * @param question the question in words, not blank
     * @param steps how many answers there are, from 2 to 10
     */
    public FeedbackScale(String code, FeedbackSubject subject, String question, int steps) {
        this(ScaleCode.of(code), subject, question, steps);
    }

    /**
     * Whether the scale has an answer.
     *
     * @param answer the answer
     * @return true from 1 to the number of steps
     */
    public boolean allows(int answer) {
        return answer >= 1 && answer <= steps;
    }
}
