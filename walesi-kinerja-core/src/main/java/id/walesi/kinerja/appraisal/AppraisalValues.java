package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The values of an appraisal. The table says what is possible; here stands what its conditions mean. */
record AppraisalValues(
        AppraisalId id,
        AppraisalParties parties,
        AppraisalPeriod period,
        boolean headsOrganization,
        List<AppraisalEvent> events,
        List<ResultVersion> versions,
        AppraisalStage stage,
        boolean isLocked)
        implements Appraisal {

    private static final ProblemCode SELF_APPRAISAL = ProblemCode.of("appraisal.self-appraisal");
    private static final ProblemCode SUPERIOR_IS_APPRAISER = ProblemCode.of("appraisal.superior-is-appraiser");
    private static final ProblemCode HISTORY_BROKEN = ProblemCode.of("appraisal.history-broken");
    private static final ProblemCode ID_REUSED = ProblemCode.of("appraisal.act-id-reused");
    private static final ProblemCode STALE = ProblemCode.of("appraisal.stale-revision");
    private static final ProblemCode BEFORE_LAST = ProblemCode.of("appraisal.act-before-last");
    private static final ProblemCode LOCKED = ProblemCode.of("appraisal.locked");
    private static final ProblemCode NOT_LOCKED = ProblemCode.of("appraisal.not-locked");
    private static final ProblemCode NOT_AT_STAGE = ProblemCode.of("appraisal.not-at-stage");
    private static final ProblemCode PERIOD_NOT_BEGUN = ProblemCode.of("appraisal.period-not-begun");
    private static final ProblemCode DEADLINE_NOT_PAST = ProblemCode.of("appraisal.deadline-not-past");
    private static final ProblemCode NOT_DELIVERED = ProblemCode.of("appraisal.result-not-delivered");
    private static final ProblemCode DELIVERED = ProblemCode.of("appraisal.result-delivered");
    private static final ProblemCode NO_TERM = ProblemCode.of("appraisal.objection-term-not-in-force");
    private static final ProblemCode LATE = ProblemCode.of("appraisal.objection-late");
    private static final ProblemCode STILL_OPEN = ProblemCode.of("appraisal.objection-still-open");
    private static final ProblemCode HEARD = ProblemCode.of("appraisal.heard-before");
    private static final ProblemCode NOT_HEARD = ProblemCode.of("appraisal.not-heard");
    private static final ProblemCode NO_ACTOR = ProblemCode.of("appraisal.no-lawful-actor");
    private static final ProblemCode OWN_RATING = ProblemCode.of("appraisal.decides-own-rating");
    private static final ProblemCode NOT_LAWFUL = ProblemCode.of("appraisal.not-the-lawful-actor");
    private static final ProblemCode REASON_MISSING = ProblemCode.of("appraisal.reason-missing");
    private static final ProblemCode REASON_CODE_MISSING = ProblemCode.of("appraisal.reason-code-missing");
    private static final ProblemCode REASON_CODE_UNFIT = ProblemCode.of("appraisal.reason-code-unfit");
    private static final ProblemCode RATINGS_MISSING = ProblemCode.of("appraisal.ratings-missing");
    private static final ProblemCode RATINGS_UNCHANGED = ProblemCode.of("appraisal.ratings-unchanged");

    static Outcome<Appraisal> open(
            AppraisalId id, AppraisalParties parties, AppraisalPeriod period, boolean headsOrganization) {
        Check.notNull("parties", parties);
        Check.notNull("period", period);
        List<Problem> found = new ArrayList<>();
        if (parties.appraiser().equals(parties.employee())) {
            found.add(Problem.error(SELF_APPRAISAL, "parties.appraiser"));
        }
        if (parties.appraiserSuperior().equals(parties.employee())) {
            found.add(Problem.error(SELF_APPRAISAL, "parties.appraiserSuperior"));
        }
        if (parties.appraiserSuperior().equals(parties.appraiser())) {
            found.add(Problem.error(SUPERIOR_IS_APPRAISER, "parties.appraiserSuperior"));
        }
        return found.isEmpty() ? Outcome.of(draft(id, parties, period, headsOrganization)) : refused(found);
    }

    private static AppraisalValues draft(
            AppraisalId id, AppraisalParties parties, AppraisalPeriod period, boolean headsOrganization) {
        return new AppraisalValues(
                id, parties, period, headsOrganization, List.of(), List.of(), AppraisalStage.DRAFT, false);
    }

    private static <T> Outcome<T> refused(List<Problem> found) {
        return Outcome.refused(new Problems(found));
    }

    static Outcome<Appraisal> restored(Appraisal opened, List<AppraisalEvent> events) {
        AppraisalValues appraisal = draft(opened.id(), opened.parties(), opened.period(), opened.headsOrganization());
        for (AppraisalEvent event : Check.list("events", events)) {
            LifecycleRule rule = Lifecycle.ruleOf(event.act().action());
            boolean follows = event.from() == appraisal.stage
                    && rule.from().contains(event.from())
                    && event.to() == rule.to().orElse(event.from())
                    && rule.needs(LifecycleCondition.LOCKED) == appraisal.isLocked
                    && event.act().expectedRevision() == appraisal.revision()
                    && !(rule.needs(LifecycleCondition.RATINGS) && appraisal.lacksRatings(event.act()));
            if (!follows) {
                Term action = Term.of("action", event.act().action());
                return refused(List.of(Problem.error(HISTORY_BROKEN, "events[" + appraisal.revision() + "]", action)));
            }
            appraisal = appraisal.after(event);
        }
        return Outcome.of(appraisal);
    }

    @Override
    public Optional<ResultVersion> result() {
        boolean stands = stage.compareTo(AppraisalStage.EVALUATED) >= 0;
        return stands ? Optional.of(versions.get(versions.size() - 1)) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> receivedOn() {
        return lastSince(AppraisalAction.EVALUATE, AppraisalAction.DELIVER)
                .map(event -> event.act().on());
    }

    @Override
    public Optional<Objection> objection() {
        Optional<AppraisalEvent> filed = lastSince(AppraisalAction.EVALUATE, AppraisalAction.OBJECT);
        if (filed.isEmpty() || since(AppraisalAction.OBJECT, AppraisalAction.WITHDRAW_OBJECTION)) {
            return Optional.empty();
        }
        Optional<AppraisalEvent> upheld = lastSince(AppraisalAction.OBJECT, AppraisalAction.UPHOLD_RATINGS);
        return Optional.of(new Objection(
                filed.get(),
                lastSince(AppraisalAction.OBJECT, AppraisalAction.HEAR_EMPLOYEE),
                lastSince(AppraisalAction.OBJECT, AppraisalAction.HEAR_APPRAISER),
                upheld.or(() -> lastSince(AppraisalAction.OBJECT, AppraisalAction.CHANGE_RATINGS))));
    }

    private boolean since(AppraisalAction start, AppraisalAction action) {
        return lastSince(start, action).isPresent();
    }

    /** The last event of a kind, unless one of another kind came after it. */
    private Optional<AppraisalEvent> lastSince(AppraisalAction start, AppraisalAction action) {
        for (int i = events.size() - 1; i >= 0; i--) {
            AppraisalAction found = events.get(i).act().action();
            if (found == action) {
                return Optional.of(events.get(i));
            }
            if (found == start) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ActionOption> options(LocalDate day, ProceduralTerms terms) {
        Check.notNull("day", day);
        Check.notNull("terms", terms);
        return Lifecycle.table().stream().map(rule -> option(rule, day, terms)).toList();
    }

    private ActionOption option(LifecycleRule rule, LocalDate day, ProceduralTerms terms) {
        List<LawfulActor> actors = actors(rule, day, terms);
        List<Problem> found = blocks(rule, day, terms);
        if (actors.isEmpty()) {
            found.add(Problem.error(NO_ACTOR, "", Term.of("role", rule.role()), Term.of("day", day)));
        }
        return new ActionOption(rule, actors, new Problems(found));
    }

    private List<LawfulActor> actors(LifecycleRule rule, LocalDate day, ProceduralTerms terms) {
        return rule.role() == ActorRole.EMPLOYEE
                ? List.of(new LawfulActor(parties.employee(), ActorCapacity.HOLDER))
                : found(new ActorSearch(rule.role(), day, isPastDeadline(day, terms), barred(rule)), terms);
    }

    private static List<LawfulActor> found(ActorSearch search, ProceduralTerms terms) {
        return Check.<LawfulActor>list("actors", terms.actors().find(search)).stream()
                .filter(actor -> !search.barred().contains(actor.person()))
                .toList();
    }

    private List<PersonId> barred(LifecycleRule rule) {
        List<PersonId> barred = new ArrayList<>();
        barred.add(parties.employee());
        if (rule.needs(LifecycleCondition.NOT_BY_RATER)) {
            result().ifPresent(version -> barred.add(version.workBehavior().decidedBy()));
        }
        return barred;
    }

    private boolean isPastDeadline(LocalDate day, ProceduralTerms terms) {
        return terms.deadlines().stream()
                .anyMatch(deadline -> deadline.stage() == stage && day.isAfter(deadline.lastDay()));
    }

    /** What keeps anybody from doing it on that day. */
    private List<Problem> blocks(LifecycleRule rule, LocalDate day, ProceduralTerms terms) {
        List<Problem> found = new ArrayList<>();
        lastDay()
                .filter(day::isBefore)
                .ifPresent(
                        last -> found.add(Problem.error(BEFORE_LAST, "", Term.of("day", day), Term.of("last", last))));
        if (rule.needs(LifecycleCondition.LOCKED) != isLocked) {
            found.add(Problem.error(isLocked ? LOCKED : NOT_LOCKED, ""));
        }
        if (rule.from().contains(stage)) {
            rule.conditions().forEach(condition -> check(condition, day, terms, found));
        } else {
            found.add(Problem.error(NOT_AT_STAGE, "stage", Term.of("action", rule.action()), Term.of("stage", stage)));
        }
        return found;
    }

    private Optional<LocalDate> lastDay() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).act().on());
    }

    private void check(LifecycleCondition condition, LocalDate day, ProceduralTerms terms, List<Problem> found) {
        switch (condition) {
            case PERIOD_BEGUN -> checkPeriod(day, found);
            case PAST_DEADLINE -> {
                if (!isPastDeadline(day, terms)) {
                    found.add(Problem.error(DEADLINE_NOT_PAST, "", Term.of("stage", stage)));
                }
            }
            case DELIVERED -> {
                if (receivedOn().isEmpty()) {
                    found.add(Problem.error(NOT_DELIVERED, ""));
                }
            }
            case NOT_DELIVERED ->
                receivedOn()
                        .ifPresent(received -> found.add(Problem.error(DELIVERED, "", Term.of("received", received))));
            case IN_TIME_TO_OBJECT -> checkObjectionTerm(day, terms.objection(), true, found);
            case TIME_TO_OBJECT_OVER -> checkObjectionTerm(day, terms.objection(), false, found);
            case EMPLOYEE_NOT_HEARD -> checkNotHeard(AppraisalAction.HEAR_EMPLOYEE, ActorRole.EMPLOYEE, found);
            case APPRAISER_NOT_HEARD -> checkNotHeard(AppraisalAction.HEAR_APPRAISER, ActorRole.APPRAISER, found);
            case BOTH_HEARD -> {
                checkHeard(AppraisalAction.HEAR_EMPLOYEE, ActorRole.EMPLOYEE, found);
                checkHeard(AppraisalAction.HEAR_APPRAISER, ActorRole.APPRAISER, found);
            }
            // looked at elsewhere: what the act brings along, who does it, the lock
            case REASON, CODED_REASON, RATINGS, OTHER_RATINGS, NOT_BY_RATER, LOCKED -> {}
        }
    }

    private void checkPeriod(LocalDate day, List<Problem> found) {
        LocalDate start = period.days().start();
        if (day.isBefore(start)) {
            found.add(Problem.error(PERIOD_NOT_BEGUN, "", Term.of("day", day), Term.of("start", start)));
        }
    }

    private void checkObjectionTerm(LocalDate day, ObjectionWindow window, boolean inTime, List<Problem> found) {
        if (receivedOn().isEmpty()) {
            return; // the condition that it was received says so
        }
        LocalDate received = receivedOn().get();
        Term receivedTerm = Term.of("received", received);
        if (!window.days().inForce().contains(received)) {
            found.add(Problem.error(
                            NO_TERM,
                            "",
                            receivedTerm,
                            Term.of("inForce", window.days().inForce()))
                    .citing(window.days().basis().citation()));
            return;
        }
        LocalDate lastDay = window.lastDay(received);
        boolean over = day.isAfter(lastDay);
        if (over == inTime) {
            found.add(Problem.error(over ? LATE : STILL_OPEN, "", receivedTerm, Term.of("lastDay", lastDay))
                    .citing(window.days().basis().citation()));
        }
    }

    private void checkNotHeard(AppraisalAction hearing, ActorRole role, List<Problem> found) {
        if (since(AppraisalAction.OBJECT, hearing)) {
            found.add(Problem.error(HEARD, "", Term.of("role", role)));
        }
    }

    private void checkHeard(AppraisalAction hearing, ActorRole role, List<Problem> found) {
        if (!since(AppraisalAction.OBJECT, hearing)) {
            found.add(Problem.error(NOT_HEARD, "", Term.of("role", role)));
        }
    }

    @Override
    public Optional<ActionOption> next(LocalDate day, ProceduralTerms terms) {
        if (stage == AppraisalStage.FINAL) {
            return Optional.empty();
        }
        if (isLocked) {
            return Optional.of(option(Lifecycle.ruleOf(AppraisalAction.UNLOCK), day, terms));
        }
        List<LifecycleRule> awaited = Lifecycle.table().stream()
                .filter(rule -> rule.expected() && rule.from().contains(stage))
                .toList();
        LifecycleRule first = awaited.stream()
                .filter(rule -> blocks(rule, day, terms).isEmpty())
                .findFirst()
                .orElse(awaited.get(0));
        return Optional.of(option(first, day, terms));
    }

    @Override
    public Optional<StuckCase> stuck(LocalDate day, ProceduralTerms terms) {
        return next(day, terms)
                .map(next -> new StuckFinding(next, reasons(next, day, terms)))
                .map(finding -> finding.movedBy(option(Lifecycle.ruleOf(AppraisalAction.FIX_PLAN), day, terms)))
                .filter(finding -> !finding.reasons.isEmpty())
                .map(finding -> new StuckCase(finding.next, finding.reasons));
    }

    private record StuckFinding(ActionOption next, List<StuckReason> reasons) {

        /** Where another way is open to somebody, that moves it. */
        StuckFinding movedBy(ActionOption way) {
            return way.isAllowed() ? new StuckFinding(way, reasons) : this;
        }
    }

    private List<StuckReason> reasons(ActionOption next, LocalDate day, ProceduralTerms terms) {
        List<StuckReason> reasons = new ArrayList<>();
        Optional<PersonId> named = named(next.rule().role());
        boolean gone = named.isPresent()
                && next.actors().stream().noneMatch(actor -> actor.person().equals(named.get()));
        if (gone) {
            reasons.add(StuckReason.OFFICIAL_GONE);
        }
        if (isPastDeadline(day, terms)) {
            reasons.add(StuckReason.SILENT_PAST_DEADLINE);
        }
        if (next.actors().isEmpty()) {
            reasons.add(StuckReason.NO_LAWFUL_ACTOR);
        }
        return reasons;
    }

    private Optional<PersonId> named(ActorRole role) {
        return switch (role) {
            case APPRAISER -> Optional.of(parties.appraiser());
            case APPRAISER_SUPERIOR -> Optional.of(parties.appraiserSuperior());
            case EMPLOYEE, PERFORMANCE_MANAGEMENT_TEAM, LEADER_ABOVE, TEAM_LEAD, PEER, SUBORDINATE -> Optional.empty();
        };
    }

    @Override
    public List<Reminder> reminders(LocalDate day, int daysAhead, ProceduralTerms terms) {
        Check.between("daysAhead", daysAhead, 0, Integer.MAX_VALUE);
        List<Reminder> reminders = new ArrayList<>();
        next(day, terms)
                .ifPresent(next -> terms.deadlines().stream()
                        .filter(deadline -> deadline.stage() == stage)
                        .forEach(deadline -> reminders.add(
                                reminder(deadline, day, next.rule().role(), next.actors()))));
        ActionOption objecting = option(Lifecycle.ruleOf(AppraisalAction.OBJECT), day, terms);
        if (objecting.isAllowed()) {
            ObjectionWindow window = terms.objection();
            Deadline end = new Deadline(
                    stage,
                    window.lastDay(receivedOn().orElseThrow()),
                    Optional.of(window.days().basis().citation()));
            reminders.add(reminder(end, day, ActorRole.EMPLOYEE, objecting.actors()));
        }
        reminders.removeIf(reminder -> reminder.daysLeft() > daysAhead);
        reminders.sort(Comparator.comparing(reminder -> reminder.deadline().lastDay()));
        return List.copyOf(reminders);
    }

    private static Reminder reminder(Deadline deadline, LocalDate day, ActorRole role, List<LawfulActor> actors) {
        return new Reminder(deadline, ChronoUnit.DAYS.between(day, deadline.lastDay()), role, actors);
    }

    @Override
    public Outcome<Appraisal> perform(AppraisalAct act, ProceduralTerms terms) {
        Check.notNull("act", act);
        Check.notNull("terms", terms);
        Optional<AppraisalAct> before = events.stream()
                .map(AppraisalEvent::act)
                .filter(done -> done.id().equals(act.id()))
                .findFirst();
        if (before.isPresent()) {
            return before.get().equals(act)
                    ? Outcome.of(this)
                    : refused(List.of(Problem.error(
                            ID_REUSED, "id", Term.of("action", before.get().action()))));
        }
        ActionOption option = option(Lifecycle.ruleOf(act.action()), act.on(), terms);
        List<Problem> found = new ArrayList<>(option.blockedBy().list());
        if (act.expectedRevision() != revision()) {
            found.add(Problem.error(
                    STALE,
                    "expectedRevision",
                    Term.of("expected", Ratio.of(act.expectedRevision())),
                    Term.of("revision", Ratio.of(revision()))));
        }
        Optional<LawfulActor> actor = option.actors().stream()
                .filter(lawful -> lawful.person().equals(act.by()))
                .findFirst();
        if (actor.isEmpty()) {
            found.add(unlawful(act, option.rule()));
        }
        checkContent(act, option.rule(), found);
        return actor.isPresent() && found.isEmpty()
                ? Outcome.of(after(new AppraisalEvent(
                        act, actor.get().capacity(), stage, option.rule().to().orElse(stage))))
                : refused(found);
    }

    private Problem unlawful(AppraisalAct act, LifecycleRule rule) {
        if (act.by().equals(parties.employee())) {
            return Problem.error(SELF_APPRAISAL, "by");
        }
        return Problem.error(
                barred(rule).contains(act.by()) ? OWN_RATING : NOT_LAWFUL, "by", Term.of("role", rule.role()));
    }

    private void checkContent(AppraisalAct act, LifecycleRule rule, List<Problem> found) {
        checkReason(act, rule, found);
        if (rule.needs(LifecycleCondition.RATINGS) && lacksRatings(act)) {
            found.add(Problem.error(RATINGS_MISSING, "ratings", Term.of("action", act.action())));
        }
        if (rule.needs(LifecycleCondition.OTHER_RATINGS)
                && act.ratings().isPresent()
                && act.ratings().equals(result().map(ResultVersion::ratings))) {
            found.add(Problem.error(RATINGS_UNCHANGED, "ratings"));
        }
    }

    private static void checkReason(AppraisalAct act, LifecycleRule rule, List<Problem> found) {
        Optional<ActReason> listed = act.reasonCode();
        Term action = Term.of("action", act.action());
        if (rule.needs(LifecycleCondition.CODED_REASON) && listed.isEmpty()) {
            found.add(Problem.error(REASON_CODE_MISSING, "reasonCode", action));
        }
        listed.filter(reason -> !ActReason.of(act.action()).contains(reason))
                .ifPresent(reason ->
                        found.add(Problem.error(REASON_CODE_UNFIT, "reasonCode", Term.of("reason", reason), action)));
        boolean wordsDue = rule.needs(LifecycleCondition.REASON) || listed.equals(Optional.of(ActReason.OTHER));
        if (wordsDue && act.reason().isBlank()) {
            found.add(Problem.error(REASON_MISSING, "reason", action));
        }
    }

    private boolean lacksRatings(AppraisalAct act) {
        return act.ratings()
                .map(ratings -> ratings.workResult().isEmpty() && !headsOrganization)
                .orElse(true);
    }

    private AppraisalValues after(AppraisalEvent event) {
        List<AppraisalEvent> all = new ArrayList<>(events);
        all.add(event);
        List<ResultVersion> results = new ArrayList<>(versions);
        decided(event.act()).ifPresent(ratings -> results.add(version(event, ratings)));
        return new AppraisalValues(
                id,
                parties,
                period,
                headsOrganization,
                List.copyOf(all),
                List.copyOf(results),
                event.to(),
                locksAfter(event));
    }

    private Optional<DecidedRatings> decided(AppraisalAct act) {
        return switch (act.action()) {
            case EVALUATE, CHANGE_RATINGS, CORRECT -> act.ratings();
            case UPHOLD_RATINGS -> result().map(ResultVersion::ratings);
            default -> Optional.empty();
        };
    }

    private ResultVersion version(AppraisalEvent event, DecidedRatings ratings) {
        AppraisalAct act = event.act();
        return new ResultVersion(
                versions.size() + 1,
                act.action(),
                ratings.workResult()
                        .map(rating -> new RatingDecision(rating, act.by(), event.role(), act.on(), act.reason())),
                new RatingDecision(ratings.workBehavior(), act.by(), event.role(), act.on(), act.reason()));
    }

    /** A result that becomes final, or is corrected, is locked by that. */
    private static boolean locksAfter(AppraisalEvent event) {
        return switch (event.act().action()) {
            case LOCK -> true;
            case UNLOCK -> false;
            default -> event.to() == AppraisalStage.FINAL;
        };
    }

    @Override
    public String toString() {
        return "Appraisal[" + period + ", " + stage.code() + ", revision " + revision() + "]";
    }
}
