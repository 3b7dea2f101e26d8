package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.validation.Violations;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door. A draft has no blocking problem at a stage if and only if it converts at that stage.
 *
 * @term penerimaan dan pemeriksaan data
 */
public final class Intake {

    private Intake() {}

    /**
     * Makes the fact of a draft.
     *
     * @param draft the draft
     * @param stage how complete it must be
     * @param <T> the fact
     * @return the fact with warnings and notices, or all that is wrong
     */
    public static <T> Outcome<T> convert(Draft<T> draft, DraftStage stage) {
        DraftReader in = new DraftReader(Optional.of(Check.notNull("stage", stage)));
        Optional<T> fact = Check.notNull("draft", draft).read(in);
        return fact.isPresent() && !in.blocks()
                ? Outcome.of(fact.get(), in.problems())
                : Outcome.refused(in.problems());
    }

    /**
     * What is wrong with that which is given so far: for saving a half-filled form.
     *
     * @param draft the draft
     * @return malformed texts, and what does not fit together; nothing is missed
     */
    public static Problems check(Draft<?> draft) {
        return check(draft, Optional.empty());
    }

    /**
     * All that stands between a draft and its fact.
     *
     * @param draft the draft
     * @param stage how complete it must be
     * @return the problems that {@link #convert} finds
     */
    public static Problems check(Draft<?> draft, DraftStage stage) {
        return check(draft, Optional.of(Check.notNull("stage", stage)));
    }

    private static Problems check(Draft<?> draft, Optional<DraftStage> stage) {
        DraftReader in = new DraftReader(stage);
        Check.notNull("draft", draft).read(in);
        return in.problems();
    }

    /**
     * All that stands between a draft and its fact, and what the host's validator finds beside: constraints that the
     * host has added to drafts. The default group is always asked.
     *
     * @param draft the draft
     * @param stage how complete it must be
     * @param validator the host's validator
     * @return the problems that {@link #convert} finds, then those that only the validator knows
     */
    public static Problems check(Draft<?> draft, DraftStage stage, Validator validator) {
        Problems own = check(draft, stage);
        List<Problem> more = new ArrayList<>();
        for (Problem problem : Violations.problems(
                Check.notNull("validator", validator).validate(draft, Default.class, stage.group()))) {
            boolean known = own.list().stream().anyMatch(other -> isSame(other, problem));
            if (!known) {
                more.add(problem);
            }
        }
        return own.plus(new Problems(more));
    }

    private static boolean isSame(Problem one, Problem other) {
        return one.code().equals(other.code()) && one.path().equals(other.path());
    }
}
