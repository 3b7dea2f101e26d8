package id.walesi.kinerja.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LearningProperties {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final PolicyCatalog CATALOG = PolicyCatalog.discovered();
    private static final Enacted<LearningHours> MINIMUM =
            CATALOG.value(LearningHours.MINIMUM_PER_YEAR, START).orElseThrow();
    private static final Enacted<LearningMaximum> MAXIMUM =
            CATALOG.value(LearningMaximum.PARAMETER, START).orElseThrow();

    /** One activity on each third day. */
    private static LearningLog log(List<Integer> hours, int gap) {
        List<LearningActivity> activities = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            activities.add(new LearningActivity(
                    "a" + i,
                    "t",
                    DateRange.ofDay(START.plusDays((long) i * gap)),
                    LearningHours.of(hours.get(i)),
                    List.of()));
        }
        return new LearningLog(PersonId.of("p"), activities);
    }

    /** Learning at full pace from the last day on reaches the minimum; from the day after it does not. */
    @Property(tries = 1000)
    void theLastDayIsTheLast(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> hours,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(min = 1, max = 9) int perDay,
            @ForAll @IntRange(min = 1, max = 7) int each) {
        LearningPace pace = new LearningPace(LearningHours.of(perDay), one -> one.getDayOfYear() % each == 0);
        LearningLog log = log(hours, 40);
        LocalDate asOf = START.plusDays(day);
        LearningMinimumStatus status = LearningMinimumStatus.of(log, asOf, MINIMUM, pace);
        long earned = IntStream.range(0, hours.size())
                .filter(i -> i * 40 <= day)
                .mapToLong(hours::get)
                .sum();
        long all = hours.stream().mapToLong(Integer::intValue).sum();
        assertEquals(LearningHours.of(earned), status.earned());
        assertEquals(LearningHours.of(all - earned), status.planned());
        assertEquals(LearningHours.of(Math.max(0, 20 - earned)), status.lacking());
        boolean met = earned >= 20;
        assertEquals(
                met || !(pacedFrom(0, perDay, each) + earned >= 20),
                status.lastDay().isEmpty());
        if (status.lastDay().isPresent()) {
            int last = status.lastDay().get().getDayOfYear() - 1;
            assertTrue(earned + pacedFrom(last, perDay, each) >= 20);
            assertTrue(earned + pacedFrom(last + 1, perDay, each) < 20);
        }
        assertEquals(met || earned + pacedFrom(day, perDay, each) >= 20, status.reachable());
    }

    /** What can be earned from a day of the year on, day 0 being the first. */
    private static long pacedFrom(int day, int perDay, int each) {
        return IntStream.range(day, 365).filter(i -> (i + 1) % each == 0).count() * perDay;
    }

    @Property(tries = 1000)
    void theActivityNamedIsTheFirstWithWhichTheSumPassesTheCeiling(
            @ForAll @Size(max = 12) List<@IntRange(max = 12) Integer> hours) {
        DateRange contract = DateRange.of(START, START.plusYears(2));
        List<ContractYearLearning> years = ContractYearLearning.of(
                        log(hours, 60), contract, Position.of("Pengelola", PositionLevel.STAFF), MAXIMUM)
                .orThrow();
        assertEquals(2, years.size());
        int total = 0;
        for (ContractYearLearning year : years) {
            int sum = 0;
            List<LearningActivityId> expected = new ArrayList<>();
            for (int i = 0; i < hours.size(); i++) {
                if (year.days().contains(START.plusDays(i * 60L))) {
                    sum += hours.get(i);
                    if (sum > 24 && hours.get(i) > 0) {
                        expected.add(LearningActivityId.of("a" + i));
                    }
                }
            }
            assertEquals(expected, year.exceeding());
            assertEquals(LearningHours.of(sum), year.hours());
            total += sum;
        }
        assertEquals(hours.stream().mapToInt(Integer::intValue).sum(), total, "no hour is lost or counted twice");
    }

    /** Every offer that leads above the level found is there once, with its reason; the order has no whim. */
    @Property(tries = 1000)
    void suggestionsAreAllThatHelpAndNothingElse(
            @ForAll @Size(max = 4) List<@IntRange(max = 3) Integer> found,
            @ForAll @Size(max = 6) List<@IntRange(max = 15) Integer> offered) {
        List<CompetencyGap> gaps = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            gaps.add(new CompetencyGap(
                    new RequiredCompetency(
                            new Competency("c" + i, "C"),
                            2,
                            i == 1 ? List.of(IndicatorId.of("i-1"), IndicatorId.of("i-2")) : List.of()),
                    found.get(i) == 3 ? Optional.empty() : Optional.of(found.get(i))));
        }
        List<LearningOffer> offers = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            offers.add(new LearningOffer(
                    "o" + i,
                    "t",
                    LearningHours.of(offered.get(i) % 3),
                    Map.of(CompetencyCode.of("c" + offered.get(i) % 4), 1 + offered.get(i) / 4 % 3)));
        }
        DevelopmentSuggestions all = DevelopmentSuggestions.of(gaps, List.of(IndicatorId.of("i-2")), offers);
        int expected = 0;
        for (CompetencyGap gap : gaps) {
            long helping = offers.stream()
                    .filter(offer -> gap.isOpen()
                            && offer.leadsTo().getOrDefault(gap.code(), 0)
                                    > gap.assessed().orElseThrow())
                    .peek(offer -> assertTrue(all.suggestions()
                            .contains(new DevelopmentSuggestion(
                                    gap,
                                    gap.code().equals(CompetencyCode.of("c1"))
                                            ? List.of(IndicatorId.of("i-2"))
                                            : List.of(),
                                    offer,
                                    offer.leadsTo().get(gap.code())))))
                    .count();
            assertEquals(gap.isOpen() && helping == 0, all.withoutOffer().contains(gap));
            expected += (int) helping;
        }
        assertEquals(expected, all.suggestions().size());
        for (int i = 1; i < all.suggestions().size(); i++) {
            assertTrue(key(all.suggestions().get(i - 1))
                            .compareTo(key(all.suggestions().get(i)))
                    < 0);
        }
        Collections.reverse(offers);
        assertEquals(all, DevelopmentSuggestions.of(gaps, List.of(IndicatorId.of("i-2")), offers));
    }

    private static String key(DevelopmentSuggestion each) {
        return (each.indicators().isEmpty() ? "1" : "0")
                + (9 - each.gap().levels())
                + each.gap().code()
                + (each.closes() ? "0" : "1")
                + each.offer().hours()
                + each.offer().id();
    }
}
