package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.indicator.Trajectory.Milestone;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.Required;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way to a target, as typed.
 *
 * @param milestones the milestones, in the order of time
 * @term isian trajektori target
 */
public record TrajectoryDraft(
        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid MilestoneDraft> milestones)
        implements Draft<Trajectory> {

    private static final ProblemCode OUT_OF_ORDER = ProblemCode.of("indicator.milestone-out-of-order");
    private static final ProblemCode UNIT_DIFFERS = ProblemCode.of("indicator.unit-differs");

    @Override
    public Optional<Trajectory> read(DraftReader in) {
        List<Optional<Milestone>> read = in.each("milestones", milestones);
        in.notEmpty("milestones", read);
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i - 1).isPresent() && read.get(i).isPresent()) {
                follow(read.get(i - 1).get(), read.get(i).get(), "milestones[" + i + "]", in);
            }
        }
        return in.blocks() ? Optional.empty() : Optional.of(new Trajectory(DraftReader.present(read)));
    }

    private static void follow(Milestone earlier, Milestone later, String path, DraftReader in) {
        if (later.period().days().start().isBefore(earlier.period().days().end())) {
            in.find(Problem.error(
                    OUT_OF_ORDER,
                    path + ".period",
                    Term.of("earlier", earlier.period()),
                    Term.of("later", later.period())));
        }
        if (!later.target().unit().equals(earlier.target().unit())) {
            in.find(Problem.error(
                    UNIT_DIFFERS,
                    path + ".unit",
                    Term.of("unit", later.target().unit().code()),
                    Term.of("expected", earlier.target().unit().code())));
        }
    }

    @Override
    public String toString() {
        return "TrajectoryDraft[***]";
    }
}
