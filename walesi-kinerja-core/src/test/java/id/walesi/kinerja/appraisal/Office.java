package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A synthetic office: an employee, an appraiser, that appraiser's superior, and those who come after or above them. The
 * appraiser may move and the superior may retire on some day.
 */
public record Office(LocalDate appraiserMoves, LocalDate superiorRetires, List<Deadline> deadlines)
        implements LawfulActors {

    public static final PersonId EMPLOYEE = PersonId.of("employee");
    public static final PersonId APPRAISER = PersonId.of("appraiser");
    public static final PersonId SUPERIOR = PersonId.of("superior");
    static final PersonId NEXT_APPRAISER = PersonId.of("next-appraiser");
    static final PersonId NEXT_SUPERIOR = PersonId.of("next-superior");
    static final PersonId HIGHER = PersonId.of("higher");
    static final PersonId TEAM = PersonId.of("team");
    static final PersonId STRANGER = PersonId.of("stranger");
    static final List<PersonId> EVERYBODY =
            List.of(EMPLOYEE, APPRAISER, SUPERIOR, NEXT_APPRAISER, NEXT_SUPERIOR, HIGHER, TEAM, STRANGER);

    static final AppraisalParties PARTIES = new AppraisalParties(EMPLOYEE, APPRAISER, SUPERIOR);
    public static final AppraisalPeriod PERIOD = AppraisalPeriod.ofQuarter(2026, 2);
    public static final LocalDate START = LocalDate.of(2026, 4, 1);

    static final DecidedRatings MEETS = DecidedRatings.of(ExpectationRating.MEETS, ExpectationRating.MEETS);
    static final DecidedRatings ABOVE = DecidedRatings.of(ExpectationRating.ABOVE, ExpectationRating.MEETS);

    static final HolidayCalendar FIVE_DAY_WEEK =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    static final Citation CITATION = new Citation(
            new Instrument("test-law", "Peraturan Uji", DateRange.since(LocalDate.of(2020, 1, 1))), "Pasal 1");

    /** Nobody moves, nothing is due. */
    static final Office QUIET = new Office(LocalDate.MAX, LocalDate.MAX, List.of());

    static Enacted<Integer> days(int count) {
        return new Enacted<>(
                count,
                CITATION.instrument().inForce(),
                new Basis(CITATION, Standing.EXTENSION, Confidence.INFERRED),
                LocalDate.of(2026, 1, 1));
    }

    static ObjectionWindow window(int count, DayCounting counting) {
        return new ObjectionWindow(days(count), counting, FIVE_DAY_WEEK);
    }

    Office due(AppraisalStage stage, LocalDate lastDay) {
        List<Deadline> more = new ArrayList<>(deadlines);
        more.add(Deadline.of(stage, lastDay));
        return new Office(appraiserMoves, superiorRetires, more);
    }

    ProceduralTerms terms() {
        return new ProceduralTerms(this, window(10, DayCounting.CALENDAR_DAYS), deadlines);
    }

    /** Answers with the employee, too: the appraisal must pass that over by itself. */
    @Override
    public List<LawfulActor> find(ActorSearch search) {
        List<LawfulActor> found = new ArrayList<>();
        found.add(new LawfulActor(EMPLOYEE, ActorCapacity.DELEGATE));
        if (search.role() == ActorRole.PERFORMANCE_MANAGEMENT_TEAM) {
            found.add(new LawfulActor(TEAM, ActorCapacity.HOLDER));
        } else if (search.role() == ActorRole.APPRAISER) {
            if (search.silent()) {
                found.add(new LawfulActor(superiorOn(search.day()), ActorCapacity.STEPS_IN_FOR_SILENT));
            }
            found.add(
                    search.day().isBefore(appraiserMoves)
                            ? new LawfulActor(APPRAISER, ActorCapacity.HOLDER)
                            : new LawfulActor(NEXT_APPRAISER, ActorCapacity.SUCCESSOR));
        } else {
            found.add(
                    search.day().isBefore(superiorRetires)
                            ? new LawfulActor(SUPERIOR, ActorCapacity.HOLDER)
                            : new LawfulActor(NEXT_SUPERIOR, ActorCapacity.SUCCESSOR));
            if (search.silent() || search.barred().size() > 1) {
                found.add(new LawfulActor(HIGHER, ActorCapacity.HIGHER_HEAD));
            }
        }
        return found;
    }

    private PersonId superiorOn(LocalDate day) {
        return day.isBefore(superiorRetires) ? SUPERIOR : NEXT_SUPERIOR;
    }

    static Appraisal opened() {
        return Appraisal.open("p-1", PARTIES, PERIOD).orThrow();
    }

    /** An act with everything that it may need. */
    static AppraisalAct act(Appraisal appraisal, AppraisalAction action, PersonId by, LocalDate on) {
        AppraisalAct act = AppraisalAct.of("act-" + appraisal.revision(), appraisal.revision(), action, by, on)
                .because("karena");
        List<ActReason> listed = ActReason.of(action);
        if (!listed.isEmpty()) {
            act = act.because(listed.get(appraisal.revision() % listed.size()));
        }
        return act.deciding(
                appraisal
                                .result()
                                .map(ResultVersion::ratings)
                                .filter(MEETS::equals)
                                .isPresent()
                        ? ABOVE
                        : MEETS);
    }

    public static Appraisal done(Appraisal appraisal, AppraisalAction action, PersonId by, LocalDate on) {
        return appraisal.perform(act(appraisal, action, by, on), QUIET.terms()).orThrow();
    }

    /** An appraisal that has reached a stage on the quiet way. */
    public static Appraisal at(AppraisalStage stage, LocalDate day) {
        Appraisal draft = opened();
        return switch (stage) {
            case DRAFT -> draft;
            case PROPOSED -> done(draft, AppraisalAction.PROPOSE, EMPLOYEE, day);
            case AGREED -> done(at(AppraisalStage.PROPOSED, day), AppraisalAction.AGREE, APPRAISER, day);
            case UNDER_WAY -> done(at(AppraisalStage.AGREED, day), AppraisalAction.START, APPRAISER, day);
            case EVALUATED -> done(at(AppraisalStage.UNDER_WAY, day), AppraisalAction.EVALUATE, APPRAISER, day);
            case ACKNOWLEDGED -> done(delivered(day), AppraisalAction.ACKNOWLEDGE, EMPLOYEE, day);
            case OBJECTED -> done(delivered(day), AppraisalAction.OBJECT, EMPLOYEE, day);
            case DECIDED -> {
                Appraisal heard = done(at(AppraisalStage.OBJECTED, day), AppraisalAction.HEAR_EMPLOYEE, SUPERIOR, day);
                heard = done(heard, AppraisalAction.HEAR_APPRAISER, SUPERIOR, day);
                yield done(heard, AppraisalAction.CHANGE_RATINGS, SUPERIOR, day);
            }
            case FINAL -> done(at(AppraisalStage.ACKNOWLEDGED, day), AppraisalAction.FINALIZE, SUPERIOR, day);
        };
    }

    static Appraisal delivered(LocalDate day) {
        return done(at(AppraisalStage.EVALUATED, day), AppraisalAction.DELIVER, APPRAISER, day);
    }
}
