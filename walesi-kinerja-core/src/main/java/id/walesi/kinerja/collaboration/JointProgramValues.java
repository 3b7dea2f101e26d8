package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of a program; the builder has looked at them. */
record JointProgramValues(
        ProgramId id,
        String name,
        DateRange days,
        List<MemberUnit> units,
        List<IndividualIndicator> targets,
        List<Participant> participants,
        List<ProgramAssignment> assignments)
        implements JointProgram {

    JointProgramValues {
        units = List.copyOf(units);
        targets = List.copyOf(targets);
        participants = List.copyOf(participants);
        assignments = List.copyOf(assignments);
    }

    @Override
    public List<MemberId> members(MemberKind kind, DateRange within) {
        Check.notNull("within", within);
        Stream<MemberId> members = Check.notNull("kind", kind) == MemberKind.UNIT
                ? units.stream()
                        .filter(unit -> unit.days().overlaps(within))
                        .map(unit -> MemberId.ofUnit(unit.unit().id()))
                : participants.stream()
                        .filter(participant -> participant.days().overlaps(within))
                        .map(participant -> MemberId.of(participant.person()));
        return members.distinct().sorted().toList();
    }

    @Override
    public Optional<UnitId> unitOf(PersonId person, LocalDate on) {
        return participants.stream()
                .filter(participant -> participant.person().equals(person)
                        && participant.days().contains(on))
                .map(Participant::unitId)
                .findFirst();
    }

    @Override
    public Optional<ProgramRole> role(MemberId member, LocalDate on) {
        Check.notNull("on", on);
        Optional<UnitId> unit = member.kind() == MemberKind.UNIT
                ? Optional.of(UnitId.of(member.value()))
                : participants.stream()
                        .filter(participant ->
                                participant.person().value().equals(member.value()) && begun(participant.days(), on))
                        .max(Comparator.comparing(
                                participant -> participant.days().start()))
                        .map(Participant::unitId);
        return unit.flatMap(id -> units.stream()
                .filter(one -> one.unit().id().equals(id) && begun(one.days(), on))
                .max(Comparator.comparing(one -> one.days().start()))
                .map(MemberUnit::role));
    }

    private static boolean begun(DateRange days, LocalDate on) {
        return !days.start().isAfter(on);
    }

    @Override
    public String toString() {
        return "JointProgram[" + id + ", " + units.size() + " units]";
    }
}
