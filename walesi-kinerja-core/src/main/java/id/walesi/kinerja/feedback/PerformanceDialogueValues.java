package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a dialogue; each change is checked before it is made. */
record PerformanceDialogueValues(
        DialogueId id,
        PersonId employee,
        PersonId leader,
        LocalDate on,
        List<FollowUp> carriedOver,
        List<FollowUp> agreed,
        Map<FollowUpId, LocalDate> met,
        Map<PersonId, LocalDate> validations)
        implements PerformanceDialogue {

    private static final ProblemCode WITH_ONESELF = ProblemCode.of("feedback.dialogue-with-oneself");
    private static final ProblemCode BEFORE_DIALOGUE = ProblemCode.of("feedback.before-dialogue");
    private static final ProblemCode VALIDATED = ProblemCode.of("feedback.dialogue-validated");
    private static final ProblemCode NOT_VALIDATED = ProblemCode.of("feedback.dialogue-not-validated");
    private static final ProblemCode TWICE = ProblemCode.of("feedback.follow-up-twice");
    private static final ProblemCode DUE_BEFORE = ProblemCode.of("feedback.follow-up-due-before-dialogue");
    private static final ProblemCode UNKNOWN = ProblemCode.of("feedback.unknown-follow-up");
    private static final ProblemCode MET = ProblemCode.of("feedback.follow-up-met");
    private static final ProblemCode NOT_A_SIDE = ProblemCode.of("feedback.not-a-side");
    private static final ProblemCode SIDE_VALIDATED = ProblemCode.of("feedback.side-validated");

    static Outcome<PerformanceDialogue> hold(
            DialogueId id, PersonId employee, PersonId leader, LocalDate on, List<FollowUp> carriedOver) {
        Check.notNull("employee", employee);
        Check.notNull("leader", leader);
        Check.notNull("on", on);
        return leader.equals(employee)
                ? Outcome.refused(Problems.of(Problem.error(WITH_ONESELF, "leader")))
                : Outcome.of(new PerformanceDialogueValues(
                        id, employee, leader, on, carriedOver, List.of(), Map.of(), Map.of()));
    }

    @Override
    public List<FollowUp> followUps() {
        List<FollowUp> all = new ArrayList<>(carriedOver);
        all.addAll(agreed);
        return List.copyOf(all);
    }

    @Override
    public Optional<LocalDate> metOn(FollowUpId followUpId) {
        return Optional.ofNullable(met.get(Check.notNull("followUpId", followUpId)));
    }

    @Override
    public List<FollowUp> unmet() {
        return followUps().stream().filter(item -> metOn(item.id()).isEmpty()).toList();
    }

    @Override
    public Optional<LocalDate> validatedOn(PersonId person) {
        return Optional.ofNullable(validations.get(Check.notNull("person", person)));
    }

    @Override
    public boolean isValidated() {
        return validations.size() == 2;
    }

    @Override
    public Outcome<PerformanceDialogue> agree(FollowUp followUp) {
        Check.notNull("followUp", followUp);
        List<Problem> found = new ArrayList<>();
        if (isValidated()) {
            found.add(Problem.error(VALIDATED, ""));
        }
        if (has(followUp.id())) {
            found.add(Problem.error(
                    TWICE, "followUps", Term.of("followUp", followUp.id().value())));
        }
        if (followUp.dueBy().isBefore(on)) {
            found.add(Problem.error(
                    DUE_BEFORE, "followUps", Term.of("dueBy", followUp.dueBy()), Term.of("dialogue", on)));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        List<FollowUp> more = new ArrayList<>(agreed);
        more.add(followUp);
        return Outcome.of(
                new PerformanceDialogueValues(id, employee, leader, on, carriedOver, List.copyOf(more), met, Map.of()));
    }

    private boolean has(FollowUpId followUpId) {
        return followUps().stream().anyMatch(item -> item.id().equals(followUpId));
    }

    @Override
    public Outcome<PerformanceDialogue> meet(FollowUpId followUpId, LocalDate day) {
        Term item = Term.of("followUp", Check.notNull("followUpId", followUpId).value());
        List<Problem> found = new ArrayList<>(notBefore(day));
        if (!has(followUpId)) {
            found.add(Problem.error(UNKNOWN, "followUps", item));
        } else if (metOn(followUpId).isPresent()) {
            found.add(Problem.error(MET, "followUps", item));
        }
        return found.isEmpty()
                ? Outcome.of(new PerformanceDialogueValues(
                        id, employee, leader, on, carriedOver, agreed, with(met, followUpId, day), validations))
                : Outcome.refused(new Problems(found));
    }

    @Override
    public Outcome<PerformanceDialogue> validate(PersonId by, LocalDate day) {
        Check.notNull("by", by);
        List<Problem> found = new ArrayList<>(notBefore(day));
        if (!by.equals(employee) && !by.equals(leader)) {
            found.add(Problem.error(NOT_A_SIDE, ""));
        } else if (validations.containsKey(by)) {
            found.add(Problem.error(SIDE_VALIDATED, ""));
        }
        return found.isEmpty()
                ? Outcome.of(new PerformanceDialogueValues(
                        id, employee, leader, on, carriedOver, agreed, met, with(validations, by, day)))
                : Outcome.refused(new Problems(found));
    }

    @Override
    public Outcome<PerformanceDialogue> next(String nextId, PersonId with, LocalDate day) {
        List<Problem> found = notBefore(day);
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        Problems notices = isValidated() ? Problems.none() : Problems.of(Problem.warning(NOT_VALIDATED, ""));
        return hold(DialogueId.of(nextId), employee, with, day, unmet())
                .fold(held -> Outcome.of(held, notices), refused -> Outcome.refused(refused.plus(notices)));
    }

    private List<Problem> notBefore(LocalDate day) {
        return Check.notNull("day", day).isBefore(on)
                ? List.of(Problem.error(BEFORE_DIALOGUE, "", Term.of("day", day), Term.of("dialogue", on)))
                : List.of();
    }

    private static <K> Map<K, LocalDate> with(Map<K, LocalDate> days, K key, LocalDate day) {
        Map<K, LocalDate> more = new HashMap<>(days);
        more.put(key, day);
        return Map.copyOf(more);
    }

    @Override
    public String toString() {
        return "PerformanceDialogue[on " + on + "]";
    }
}
