package id.walesi.kinerja.intake;

import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.JointProgramBuilder;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A joint program as typed.
 *
 * @param id the key of the program
 * @param name what it is called
 * @param firstDay the first day
 * @param lastDay the last day
 * @param units the units that belong to it
 * @param targets the common targets
 * @param participants the people who work in it, if any are named
 * @param assignments who was assigned across units, if anybody
 * @term isian program bersama
 */
public record JointProgramDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String name,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid MemberUnitDraft> units,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid IndicatorDraft> targets,

        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid ParticipantDraft> participants,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid ProgramAssignmentDraft> assignments)
        implements Draft<JointProgram> {

    private static final ProblemCode OUTSIDE = ProblemCode.of("collaboration.member-outside-program");
    private static final ProblemCode NO_TARGET = ProblemCode.of("collaboration.program-without-target");
    private static final Set<ProblemCode> OF_MEMBERS = Set.of(
            ProblemCode.of("collaboration.program-of-one-unit"),
            ProblemCode.of("collaboration.program-without-lead"),
            ProblemCode.of("collaboration.person-without-member-unit"),
            ProblemCode.of("collaboration.assigned-person-not-in-program"),
            ProblemCode.of("collaboration.assigned-outside-program"));

    @Override
    public Optional<JointProgram> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("name", name, TextForm.words());
        Optional<DateRange> days = in.days(firstDay, lastDay);
        List<Optional<MemberUnit>> members = in.each("units", units);
        in.notEmpty("units", members);
        List<Optional<IndividualIndicator>> common = in.each("targets", targets);
        in.notEmpty("targets", common);
        List<Optional<Participant>> people = in.each("participants", participants);
        List<Optional<ProgramAssignment>> assigned = in.each("assignments", assignments);
        boolean whole = !in.blocks();
        Set<ProblemCode> open = new HashSet<>();
        if (days.isEmpty()) {
            open.add(OUTSIDE);
        }
        // what cannot be read may be the part that the rest would be found to lack
        if (!Stream.of(members, people).allMatch(list -> list.stream().allMatch(Optional::isPresent))
                || members.isEmpty()) {
            open.addAll(OF_MEMBERS);
        }
        if (!common.stream().allMatch(Optional::isPresent) || common.isEmpty()) {
            open.add(NO_TARGET);
        }
        JointProgramBuilder builder = JointProgram.of(
                key.orElse("-"), called.orElse("-"), days.orElse(DateRange.ofClosed(LocalDate.EPOCH, LocalDate.EPOCH)));
        DraftReader.present(members).forEach(builder::unit);
        DraftReader.present(common).forEach(builder::target);
        DraftReader.present(people).forEach(builder::participant);
        DraftReader.present(assigned).forEach(builder::assignment);
        for (Problem problem : builder.problems()) {
            if (!open.contains(problem.code())) {
                String place = DraftReader.place(problem.path(), "units", members);
                place = DraftReader.place(place, "targets", common);
                place = DraftReader.place(place, "participants", people);
                in.find(problem.at(DraftReader.place(place, "assignments", assigned)));
            }
        }
        return whole && !in.blocks() ? Optional.of(builder.build()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "JointProgramDraft[***]";
    }
}
