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
import java.util.function.Predicate;
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
    private static final ProblemCode ALONE = ProblemCode.of("collaboration.program-of-one-unit");
    private static final ProblemCode NO_LEAD = ProblemCode.of("collaboration.program-without-lead");
    private static final ProblemCode NO_MEMBER_UNIT = ProblemCode.of("collaboration.person-without-member-unit");
    private static final ProblemCode NOT_PART = ProblemCode.of("collaboration.assigned-person-not-in-program");
    private static final ProblemCode STRANGE_UNIT = ProblemCode.of("collaboration.assigned-outside-program");

    private record Finding(ProblemCode code, String place) {}

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
        List<Optional<MemberUnit>> bodies = DraftReader.outlinedApart(members, units, MemberUnitDraft::outline);
        List<Optional<IndividualIndicator>> promised = DraftReader.outlined(common, targets, IndicatorDraft::outline);
        // what stands for one part is never taken for another's
        List<Optional<Participant>> staff =
                DraftReader.outlinedApart(people, participants, (draft, place) -> draft.outline(bodies.size() + place));
        List<Optional<ProgramAssignment>> work = DraftReader.outlinedApart(
                assigned, assignments, (draft, place) -> draft.outline(bodies.size() + staff.size() + place));
        JointProgramBuilder builder = JointProgram.of(
                key.orElse("-"), called.orElse("-"), days.orElse(DateRange.ofClosed(LocalDate.EPOCH, LocalDate.EPOCH)));
        DraftReader.present(bodies).forEach(builder::unit);
        DraftReader.present(promised).forEach(builder::target);
        DraftReader.present(staff).forEach(builder::participant);
        DraftReader.present(work).forEach(builder::assignment);
        Set<ProblemCode> open = undecided(bodies, staff);
        if (days.isEmpty()) {
            open.add(OUTSIDE);
        }
        if (!members.stream().allMatch(Optional::isPresent) || members.isEmpty()) {
            open.add(NO_LEAD);
        }
        if (!common.stream().allMatch(Optional::isPresent) || common.isEmpty()) {
            open.add(NO_TARGET);
        }
        Set<Finding> untold = untold(bodies, staff, work);
        for (Problem problem : builder.problems()) {
            String place = DraftReader.place(problem.path(), "units", bodies);
            place = DraftReader.place(place, "targets", promised);
            place = DraftReader.place(place, "participants", staff);
            place = DraftReader.place(place, "assignments", work);
            if (!open.contains(problem.code()) && !untold.contains(new Finding(problem.code(), place))) {
                in.find(problem.at(place));
            }
        }
        return whole && !in.blocks() ? Optional.of(builder.build()) : Optional.empty();
    }

    /** What cannot be said of anybody: a part that cannot be read may be the one that seems to be missing. */
    private static Set<ProblemCode> undecided(List<Optional<MemberUnit>> bodies, List<Optional<Participant>> staff) {
        Set<ProblemCode> open = new HashSet<>();
        if (bodies.isEmpty()
                || !isEach(bodies, body -> !Unsaid.is(body.unit().id().value()))) {
            open.addAll(List.of(ALONE, NO_MEMBER_UNIT, STRANGE_UNIT));
        }
        if (!isEach(bodies, body -> !Unsaid.is(body.days()))) {
            open.add(NO_MEMBER_UNIT);
        }
        if (!isEach(bodies, body -> UnitDraft.isTold(body.unit()))) {
            open.add(STRANGE_UNIT);
        }
        if (!isEach(staff, one -> !Unsaid.is(one.person().value()))) {
            open.add(NOT_PART);
        }
        return open;
    }

    private static <T> boolean isEach(List<Optional<T>> parts, Predicate<T> condition) {
        return parts.stream().allMatch(part -> part.filter(condition).isPresent());
    }

    /** What cannot be said of a part of which the very thing cannot be read. */
    private static Set<Finding> untold(
            List<Optional<MemberUnit>> bodies,
            List<Optional<Participant>> staff,
            List<Optional<ProgramAssignment>> work) {
        Set<Finding> untold = new HashSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.get(i).filter(body -> Unsaid.is(body.days())).isPresent()) {
                untold.add(new Finding(OUTSIDE, "units[" + i + "].days"));
            }
        }
        for (int i = 0; i < staff.size(); i++) {
            Optional<Participant> one = staff.get(i);
            String path = "participants[" + i + "]";
            boolean always = one.filter(person -> Unsaid.is(person.days())).isPresent();
            if (always) {
                untold.add(new Finding(OUTSIDE, path + ".days"));
            }
            if (always
                    || one.filter(person -> Unsaid.is(person.unitId().value())).isPresent()) {
                untold.add(new Finding(NO_MEMBER_UNIT, path + ".unitId"));
            }
        }
        for (int i = 0; i < work.size(); i++) {
            Optional<ProgramAssignment> one = work.get(i);
            String path = "assignments[" + i + "]";
            if (one.filter(said -> Unsaid.is(said.person().value())).isPresent()) {
                untold.add(new Finding(NOT_PART, path + ".person"));
            }
            if (one.filter(said -> !UnitDraft.isTold(said.assignment().unit())).isPresent()) {
                untold.add(new Finding(STRANGE_UNIT, path + ".assignment"));
            }
        }
        return untold;
    }

    @Override
    public String toString() {
        return "JointProgramDraft[***]";
    }
}
