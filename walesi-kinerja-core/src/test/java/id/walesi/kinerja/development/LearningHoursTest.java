package id.walesi.kinerja.development;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningHoursTest {

    private static final PersonId PERSON = PersonId.of("officer");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final PolicyCatalog CATALOG = PolicyCatalog.discovered();
    private static final Enacted<LearningHours> MINIMUM =
            CATALOG.value(LearningHours.MINIMUM_PER_YEAR, DAY).orElseThrow();
    private static final Enacted<LearningMaximum> MAXIMUM =
            CATALOG.value(LearningMaximum.PARAMETER, DAY).orElseThrow();
    private static final Position STAFF = Position.of("Pengelola", PositionLevel.STAFF);
    private static final LearningPace PACE = new LearningPace(
            LearningHours.of(8),
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);

    private static LearningActivity activity(String id, String first, String last, long hours) {
        return new LearningActivity(
                id,
                "Kegiatan " + id,
                DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last)),
                LearningHours.of(hours),
                List.of(CompetencyCode.of("service")));
    }

    private static LearningLog log(LearningActivity... activities) {
        return new LearningLog(PERSON, List.of(activities));
    }

    @Test
    void theNumbersAreTheLawsAndOppositeInKind() {
        assertEquals(LearningHours.of(20), MINIMUM.value());
        assertEquals("PP 11/2017 jo. PP 17/2020", MINIMUM.basis().citation().toString());
        assertEquals(Standing.STATUTE, MINIMUM.basis().standing());
        assertEquals(Confidence.CONFIRMED, MINIMUM.basis().confidence());
        assertEquals(DateRange.since(LocalDate.of(2017, 1, 1)), MINIMUM.inForce());
        assertEquals(LocalDate.of(2026, 11, 25), MINIMUM.lastChecked());
        assertEquals(LearningHours.of(24), MAXIMUM.value().hours());
        assertEquals("PP 49/2018 Pasal 40", MAXIMUM.basis().citation().toString());
        assertEquals(Standing.STATUTE, MAXIMUM.basis().standing());
        assertEquals(Confidence.SINGLE, MAXIMUM.basis().confidence());
        assertEquals(DateRange.since(LocalDate.of(2018, 1, 1)), MAXIMUM.inForce());
        assertEquals(LocalDate.of(2026, 11, 25), MAXIMUM.lastChecked());
        assertEquals(Optional.empty(), CATALOG.value(LearningHours.MINIMUM_PER_YEAR, LocalDate.of(2016, 12, 31)));
        assertEquals(Optional.empty(), CATALOG.value(LearningMaximum.PARAMETER, LocalDate.of(2017, 12, 31)));
        assertEquals(LearningRule.MINIMUM, LearningRule.of(EmploymentStatus.PNS));
        assertEquals(LearningRule.MAXIMUM, LearningRule.of(EmploymentStatus.PPPK));
        assertEquals(LearningRule.NOT_FOUND, LearningRule.of(EmploymentStatus.CPNS));
        assertEquals(LearningRule.NOT_FOUND, LearningRule.of(EmploymentStatus.PPPK_PART_TIME));
    }

    @Test
    void theProvidersJudgeNobody() {
        List<PolicyProvider> ours = ServiceLoader.load(PolicyProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.getClass().getSimpleName().startsWith("Learning"))
                .toList();
        assertEquals(2, ours.size());
        for (PolicyProvider provider : ours) {
            assertEquals(List.of(), provider.policies(HostChoices.none()));
            assertEquals(1, provider.values().size());
        }
    }

    @Test
    void certainHighPostsHaveNoCeiling() {
        assertTrue(MAXIMUM.value().appliesTo(STAFF));
        assertTrue(MAXIMUM.value().appliesTo(Position.of("Kepala", PositionLevel.JPT_PRATAMA)));
        assertTrue(MAXIMUM.value().appliesTo(Position.of("Analis", FunctionalLevel.AHLI_UTAMA)));
        assertFalse(MAXIMUM.value().appliesTo(Position.of("Deputi", PositionLevel.JPT_MADYA)));
        Position top = Position.of("Kepala", PositionLevel.JPT_UTAMA);
        assertFalse(MAXIMUM.value().appliesTo(top));
        Outcome<List<ContractYearLearning>> outcome = ContractYearLearning.of(
                log(activity("a", "2025-01-06", "2025-01-06", 99)),
                DateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                top,
                MAXIMUM);
        assertEquals(List.of(), outcome.orThrow());
        assertCodes(outcome.problems(), "development.maximum-not-for-post");
        Problem notice = outcome.problems().list().get(0);
        assertEquals(Severity.NOTICE, notice.severity());
        assertEquals("position", notice.path());
        Basis except = MAXIMUM.value().exceptBasis();
        assertEquals(Optional.of(except.citation()), notice.citation());
        assertEquals("PP 49/2018 Pasal 40 ayat (2)", except.citation().toString());
        assertEquals(Standing.INTERPRETATION, except.standing(), "which posts of the second level, was not found");
        assertEquals(Confidence.INFERRED, except.confidence());
        NullPointerException error = assertThrows(
                NullPointerException.class, () -> new LearningMaximum(LearningHours.of(24), Set.of(), null));
        assertTrue(error.getMessage().startsWith("exceptBasis"), error.getMessage());
    }

    @Test
    void hoursAddUpAndAreNeverNegative() {
        assertEquals(LearningHours.of(5), LearningHours.of(2).plus(LearningHours.of(3)));
        assertEquals(LearningHours.of(1), LearningHours.of(2).lackingTo(LearningHours.of(3)));
        assertEquals(LearningHours.NONE, LearningHours.of(4).lackingTo(LearningHours.of(3)));
        assertEquals(
                Amount.of(2, MeasurementUnit.LEARNING_HOUR), LearningHours.of(2).amount());
        assertEquals("2.5 JP", new LearningHours(Ratio.parse("2.5")).toString());
        assertTrue(LearningHours.of(2).compareTo(LearningHours.of(3)) < 0);
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> LearningHours.of(-1));
        assertTrue(error.getMessage().startsWith("value = -1"), error.getMessage());
    }

    @Test
    void noActivityIsThereTwiceOrAtTheSameTimeAsAnother() {
        LearningActivity first = activity("a", "2025-03-03", "2025-03-05", 8);
        LearningActivity touching = activity("b", "2025-03-05", "2025-03-06", 8);
        LearningActivity again = activity("a", "2025-03-07", "2025-03-07", 8);
        assertCodes(LearningLog.problems(List.of(first, touching)), "development.activities-overlap");
        Problem overlap = LearningLog.problems(List.of(first, touching)).list().get(0);
        assertEquals("activities[1].days", overlap.path());
        assertEquals(
                List.of(
                        Term.of("activity", "b"),
                        Term.of("other", "a"),
                        Term.of("days", DateRange.ofDay(LocalDate.of(2025, 3, 5)))),
                overlap.details());
        assertCodes(
                LearningLog.problems(List.of(touching, first, again)),
                "development.activities-overlap",
                "development.activity-twice");
        Problem twice =
                LearningLog.problems(List.of(touching, first, again)).list().get(1);
        assertEquals("activities[2].id", twice.path());
        assertEquals(List.of(Term.of("activity", "a")), twice.details());
        InvalidFactsException error = assertThrows(InvalidFactsException.class, () -> log(first, touching));
        assertCodes(error.problems(), "development.activities-overlap");
        LearningLog sorted = log(again.equals(first) ? first : activity("z", "2025-04-01", "2025-04-01", 1), first);
        assertEquals(
                List.of(LearningActivityId.of("a"), LearningActivityId.of("z")),
                sorted.activities().stream().map(LearningActivity::id).toList());
        assertEquals("LearningLog[2 activities]", sorted.toString());
        assertEquals(PERSON, sorted.person());
    }

    @Test
    void anActivityHasAnEndOnWhichItCounts() {
        assertEquals(
                LocalDate.of(2025, 3, 5),
                activity("a", "2025-03-03", "2025-03-05", 8).countsOn());
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> new LearningActivity("a", "t", DateRange.since(DAY), LearningHours.NONE, List.of()));
        assertTrue(error.getMessage().startsWith("days = 2025-10-01.."), error.getMessage());
    }

    @Test
    void hoursCountOnTheLastDay() {
        LearningLog log = log(
                activity("a", "2024-12-30", "2025-01-02", 5),
                activity("b", "2025-06-30", "2025-07-01", 7),
                activity("c", "2025-12-31", "2026-01-01", 9));
        DateRange year = DateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        assertEquals(LearningHours.of(12), log.hours(year));
        assertEquals(
                List.of(LearningActivityId.of("a"), LearningActivityId.of("b")),
                log.countingIn(year).stream().map(LearningActivity::id).toList());
        assertEquals(LearningHours.NONE, log.hours(DateRange.ofDay(LocalDate.of(2025, 12, 31))));
    }

    @Test
    void theLastDayForTheMinimumIsCountedBackFromTheEndOfTheYear() {
        LearningLog log = log(
                activity("a", "2025-03-03", "2025-03-03", 3),
                activity("b", "2025-11-03", "2025-11-03", 4),
                activity("c", "2026-01-05", "2026-01-05", 20));
        LearningMinimumStatus status = LearningMinimumStatus.of(log, DAY, MINIMUM, PACE);
        assertEquals(LearningHours.of(3), status.earned());
        assertEquals(LearningHours.of(4), status.planned());
        assertEquals(LearningHours.of(17), status.lacking());
        // 31, 30 and 29 December 2025 are a Wednesday, a Tuesday and a Monday: 24 JP
        assertEquals(Optional.of(LocalDate.of(2025, 12, 29)), status.lastDay());
        assertTrue(status.reachable());
        assertTrue(LearningMinimumStatus.of(log, LocalDate.of(2025, 12, 29), MINIMUM, PACE)
                .reachable());
        LearningMinimumStatus late = LearningMinimumStatus.of(log, LocalDate.of(2025, 12, 30), MINIMUM, PACE);
        assertEquals(LearningHours.of(13), late.lacking());
        assertEquals(LearningHours.NONE, late.planned());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 30)), late.lastDay());
        assertTrue(late.reachable());
        assertFalse(LearningMinimumStatus.of(log, LocalDate.of(2025, 12, 31), MINIMUM, PACE)
                .reachable());
    }

    @Test
    void weekendsPushTheLastDayForward() {
        LearningMinimumStatus status = LearningMinimumStatus.of(log(), LocalDate.of(2022, 1, 1), MINIMUM, PACE);
        // 31 December 2022 is a Saturday
        assertEquals(Optional.of(LocalDate.of(2022, 12, 28)), status.lastDay());
    }

    @Test
    void aMinimumThatIsMetHasNoLastDayAndAShortYearNone() {
        LearningLog log = log(activity("a", "2025-03-03", "2025-03-05", 20));
        LearningMinimumStatus met = LearningMinimumStatus.of(log, LocalDate.of(2025, 12, 31), MINIMUM, PACE);
        assertEquals(LearningHours.NONE, met.lacking());
        assertEquals(Optional.empty(), met.lastDay());
        assertTrue(met.reachable());
        LearningMinimumStatus never = LearningMinimumStatus.of(
                log(), LocalDate.of(2025, 1, 1), MINIMUM, new LearningPace(LearningHours.of(1), day -> false));
        assertEquals(LearningHours.of(20), never.lacking());
        assertEquals(Optional.empty(), never.lastDay());
        assertFalse(never.reachable());
        LearningPace twenty = new LearningPace(LearningHours.of(1), day -> day.getDayOfYear() <= 20);
        assertEquals(
                Optional.of(LocalDate.of(2025, 1, 1)),
                LearningMinimumStatus.of(log(), LocalDate.of(2025, 1, 1), MINIMUM, twenty)
                        .lastDay());
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new LearningPace(LearningHours.NONE, day -> true));
        assertTrue(error.getMessage().startsWith("perDay = 0 JP"), error.getMessage());
    }

    @Test
    void theActivityThatPassesTheCeilingOfAContractYearIsNamed() {
        DateRange contract = DateRange.ofClosed(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 8, 31));
        LearningLog log = log(
                activity("a", "2025-04-01", "2025-04-02", 16),
                activity("b", "2025-05-01", "2025-05-01", 8),
                activity("c", "2025-06-01", "2025-06-01", 1),
                activity("d", "2025-07-01", "2025-07-01", 0),
                activity("e", "2026-02-28", "2026-02-28", 2),
                activity("f", "2026-03-01", "2026-03-01", 24));
        Outcome<List<ContractYearLearning>> outcome = ContractYearLearning.of(log, contract, STAFF, MAXIMUM);
        assertEquals(
                List.of(
                        new ContractYearLearning(
                                DateRange.ofClosed(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28)),
                                LearningHours.of(27),
                                LearningHours.of(24),
                                List.of(LearningActivityId.of("c"), LearningActivityId.of("e"))),
                        new ContractYearLearning(
                                DateRange.ofClosed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31)),
                                LearningHours.of(24),
                                LearningHours.of(24),
                                List.of())),
                outcome.orThrow());
        assertCodes(outcome.problems(), "development.maximum-exceeded", "development.maximum-exceeded");
        Problem first = outcome.problems().list().get(0);
        assertEquals(Severity.WARNING, first.severity());
        assertEquals("activities[2].hours", first.path());
        assertEquals(Optional.of(MAXIMUM.basis().citation()), first.citation());
        assertEquals(
                List.of(
                        Term.of("activity", "c"),
                        Term.of("year", DateRange.ofClosed(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28))),
                        Term.of("before", LearningHours.of(24).amount()),
                        Term.of("hours", LearningHours.of(1).amount()),
                        Term.of("maximum", LearningHours.of(24).amount())),
                first.details());
    }

    @Test
    void learningOutsideTheContractIsFound() {
        DateRange contract = DateRange.ofClosed(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28));
        Outcome<List<ContractYearLearning>> outcome = ContractYearLearning.of(
                log(
                        activity("a", "2025-02-01", "2025-02-28", 1),
                        activity("b", "2025-03-01", "2025-03-01", 1),
                        activity("c", "2026-02-28", "2026-03-01", 1)),
                contract,
                STAFF,
                MAXIMUM);
        assertRefused(outcome, "development.activity-outside-contract", "development.activity-outside-contract");
        assertEquals("activities[2].days", outcome.problems().list().get(1).path());
        assertEquals(
                List.of(Term.of("activity", "a"), Term.of("contract", contract)),
                outcome.problems().list().get(0).details());
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> ContractYearLearning.of(log(), DateRange.since(DAY), STAFF, MAXIMUM));
        assertTrue(error.getMessage().startsWith("contract = "), error.getMessage());
    }

    @Test
    void aContractFromALeapDayKeepsItsYears() {
        List<ContractYearLearning> years = ContractYearLearning.of(
                        log(), DateRange.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)), STAFF, MAXIMUM)
                .orThrow();
        assertEquals(
                List.of(
                        "2024-02-29..2025-02-27",
                        "2025-02-28..2026-02-27",
                        "2026-02-28..2027-02-27",
                        "2027-02-28..2028-02-28"),
                years.stream().map(year -> year.days().toString()).toList());
    }
}
