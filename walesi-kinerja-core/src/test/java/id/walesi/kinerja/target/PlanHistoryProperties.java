package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanHistoryProperties {

    private static final LocalDate START = Plans.day(1, 1);
    private static final int SPAN = 40;

    /** One version of a plan, agreed some day or not at all; revised versions follow the ones before. */
    private record Version(String id, int version, DateRange days, LocalDate agreedOn) {}

    private static Arbitrary<DateRange> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SPAN - 1),
                        Arbitraries.integers().between(1, 15))
                .as((from, length) -> DateRange.of(START.plusDays(from), START.plusDays((long) from + length)));
    }

    @Provide
    Arbitrary<List<Version>> versions() {
        return Combinators.combine(
                        Arbitraries.of("p1", "p2", "p3"),
                        Arbitraries.integers().between(1, 3),
                        days(),
                        Arbitraries.integers().between(0, 60))
                .as((id, version, days, agreed) ->
                        new Version(id, version, days, START.plusDays(version * 100L + agreed)))
                .list()
                .ofMaxSize(6)
                .uniqueElements(version -> List.of(version.id(), version.version()));
    }

    private static PlanHistory history(List<Version> versions) {
        return new PlanHistory(
                Plans.MEMBER, versions.stream().map(PlanHistoryProperties::plan).toList());
    }

    private static PerformancePlan plan(Version wanted) {
        PerformancePlan plan = PerformancePlan.of(wanted.id(), Plans.MEMBER, wanted.days(), List.of(Plans.result("r")))
                .agree(Plans.agreement(START, START));
        for (int version = 2; version <= wanted.version(); version++) {
            plan = plan.revise("x", Plans.HEAD, START)
                    .build()
                    .agree(Plans.agreement(START, version == wanted.version() ? wanted.agreedOn() : START));
        }
        return wanted.version() > 1
                ? plan
                : PerformancePlan.of(wanted.id(), Plans.MEMBER, wanted.days(), List.of(Plans.result("r")))
                        .agree(Plans.agreement(wanted.agreedOn(), START));
    }

    private static Map<String, Version> newest(List<Version> versions) {
        Map<String, Version> newest = new HashMap<>();
        for (Version version : versions) {
            Version known = newest.get(version.id());
            if (known == null || known.version() < version.version()) {
                newest.put(version.id(), version);
            }
        }
        return newest;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void gapsAreExactlyTheDaysWithoutPlan(@ForAll("versions") List<Version> versions) {
        DateRange within = DateRange.of(START, START.plusDays(SPAN));
        List<DateRange> gaps = history(versions).gaps(within);
        for (LocalDate day = START.minusDays(1); day.isBefore(within.end().plusDays(2)); day = day.plusDays(1)) {
            LocalDate asked = day;
            boolean covered =
                    newest(versions).values().stream().anyMatch(v -> v.days().contains(asked));
            long found = gaps.stream().filter(gap -> gap.contains(asked)).count();
            assertEquals(within.contains(asked) && !covered ? 1 : 0, found, asked.toString());
            assertEquals(covered, history(versions).on(asked).isPresent());
        }
        for (int i = 1; i < gaps.size(); i++) {
            assertTrue(gaps.get(i).start().isAfter(gaps.get(i - 1).end()), "gaps that touch are one");
        }
        assertEquals(
                gaps.size(), Findings.of(history(versions).gapProblems(within)).size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void newestVersionsThatShareADayAreReportedOnce(@ForAll("versions") List<Version> versions) {
        List<Version> newest = new ArrayList<>(newest(versions).values());
        int expected = 0;
        for (int i = 0; i < newest.size(); i++) {
            for (int j = 0; j < i; j++) {
                expected += newest.get(i).days().overlaps(newest.get(j).days()) ? 1 : 0;
            }
        }
        List<String> found = Findings.of(history(versions).problems());
        assertEquals(expected, found.size());
        assertTrue(found.stream().allMatch("error plans-overlap at plans"::equals), found.toString());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asAtADayOnlyWhatWasAgreedByThenIsKnown(
            @ForAll("versions") List<Version> versions, @ForAll("versions") List<Version> days) {
        for (Version asked : days) {
            LocalDate day = asked.agreedOn();
            List<Version> known =
                    versions.stream().filter(v -> !v.agreedOn().isAfter(day)).toList();
            assertEquals(history(known), history(versions).asAt(day));
            Map<String, Version> newest = newest(known);
            for (PerformancePlan plan : history(versions).asAt(day).current()) {
                assertEquals(newest.remove(plan.id().value()).version(), plan.version());
            }
            assertEquals(Map.of(), newest);
        }
    }
}
