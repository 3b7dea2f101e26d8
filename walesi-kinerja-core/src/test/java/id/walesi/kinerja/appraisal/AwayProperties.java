package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.appraisal.AwayTreatment.COUNTED;
import static id.walesi.kinerja.appraisal.AwayTreatment.OUTSIDE_PLANNING;
import static id.walesi.kinerja.asn.AwayStatus.STUDY_ASSIGNMENT;
import static id.walesi.kinerja.asn.AwayStatus.SUSPENSION;
import static id.walesi.kinerja.asn.AwayStatus.UNPAID_LEAVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.asn.AwayDays;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Leave, study and suspension within a year. */
class AwayProperties {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final AwayRules OUTSIDE = AwayRules.none()
            .with(UNPAID_LEAVE, OUTSIDE_PLANNING)
            .with(STUDY_ASSIGNMENT, COUNTED)
            .with(SUSPENSION, OUTSIDE_PLANNING);

    private static final List<YearSegment> ALL_YEAR = List.of(
            new YearSegment(DateRange.since(LocalDate.of(2020, 1, 1)), AssignmentId.of("post"), Office.APPRAISER));

    private static List<String> refused(Outcome<?> outcome) {
        assertTrue(outcome.value().isEmpty());
        return outcome.problems().list().stream().map(Problem::toString).toList();
    }

    @Property
    void eachDayIsInOneSegmentOrOutsideAndSharesSumToOne(
            @ForAll @Size(max = 6) List<@IntRange(min = -20, max = 400) Integer> cuts,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 360) Integer> posts) {
        List<YearSegment> held = new ArrayList<>();
        LocalDate start = FIRST.minusDays(9);
        for (int post : new TreeSet<>(posts)) {
            held.add(new YearSegment(
                    DateRange.of(start, FIRST.plusDays(post)), AssignmentId.of("post-" + post), Office.APPRAISER));
            start = FIRST.plusDays(post);
        }
        held.add(new YearSegment(DateRange.since(start), AssignmentId.of("last"), Office.APPRAISER));
        List<Integer> ends = List.copyOf(new TreeSet<>(cuts));
        List<AwayDays> away = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            away.add(new AwayDays(
                    DateRange.of(FIRST.plusDays(ends.get(i)), FIRST.plusDays(ends.get(i + 1))),
                    i % 4 == 0 ? UNPAID_LEAVE : STUDY_ASSIGNMENT));
        }
        Set<LocalDate> out = new TreeSet<>();
        for (LocalDate day = FIRST; day.getYear() == 2026; day = day.plusDays(1)) {
            LocalDate asked = day;
            if (away.stream()
                    .anyMatch(
                            some -> some.status() == UNPAID_LEAVE && some.days().contains(asked))) {
                out.add(day);
            }
        }
        Outcome<YearSegments> outcome = YearSegments.cut(YEAR, held, away, OUTSIDE);
        if (out.size() == 365) {
            assertEquals(List.of("error appraisal.nothing-left-to-appraise at away"), refused(outcome));
            return;
        }
        YearSegments year = outcome.orThrow();
        for (LocalDate day = FIRST; day.getYear() == 2026; day = day.plusDays(1)) {
            LocalDate asked = day;
            List<YearSegment> in = year.segments().stream()
                    .filter(segment -> segment.days().contains(asked))
                    .toList();
            assertEquals(out.contains(day) ? 0 : 1, in.size(), day.toString());
            assertEquals(
                    out.contains(day),
                    year.outside().stream().anyMatch(some -> some.days().contains(asked)));
            if (!in.isEmpty()) {
                assertTrue(held.stream()
                        .filter(post -> post.days().contains(asked))
                        .allMatch(post -> post.assignment().equals(in.get(0).assignment())));
            }
        }
        List<Ratio> shares = year.shares(Proration.BY_DAYS).orThrow().values();
        for (int i = 0; i < shares.size(); i++) {
            assertEquals(Ratio.of(year.segments().get(i).days().days(), 365L - out.size()), shares.get(i));
        }
        year.shares(Proration.BY_MONTHS_OF_MOST_DAYS)
                .value()
                .ifPresent(months ->
                        assertEquals(year.segments().size(), months.values().size()));
    }
}
