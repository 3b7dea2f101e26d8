package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.scoring.BeforeAndAfter.Caution;
import id.walesi.kinerja.scoring.BeforeAndAfter.Movement;
import id.walesi.kinerja.scoring.BeforeAndAfter.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BeforeAndAfterProperties {

    private static final DateRange JUNE = AppraisalPeriod.ofMonth(2025, 6).days();

    private static List<Observation> year(List<Integer> totals, int factor) {
        List<Observation> year = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            year.add(new Observation(
                    AppraisalPeriod.ofMonth(2025, i + 1),
                    i + 1,
                    Amount.of((long) totals.get(i) * factor, MeasurementUnit.DAY)));
        }
        return year;
    }

    private static BeforeAndAfter compare(List<Observation> observations, Polarity polarity) {
        return BeforeAndAfter.compare(JUNE, polarity, observations, 3).orThrow();
    }

    @Property(tries = 1000)
    void nothingIsLostAndNothingIsClaimed(
            @ForAll @Size(12) List<@IntRange(max = 50) Integer> totals, @ForAll Polarity polarity, @ForAll long seed) {
        List<Observation> year = year(totals, 1);
        BeforeAndAfter seen = compare(year, polarity);
        List<Observation> all = new ArrayList<>(seen.before().periods());
        all.addAll(seen.leftOut());
        all.addAll(seen.after().periods());
        assertEquals(year, all);
        assertEquals(15, seen.before().cases());
        assertEquals(57, seen.after().cases());
        assertTrue(seen.cautions().contains(Caution.NO_COMPARISON));

        List<Observation> shuffled = new ArrayList<>(year);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(seen, compare(shuffled, polarity), "the order in which it was measured plays no part");
    }

    /** What is better under one polarity is worse under the other; the aim to stay knows neither. */
    @Property(tries = 1000)
    void theDirectionsMirrorEachOther(@ForAll @Size(12) List<@IntRange(max = 3) Integer> totals) {
        List<Observation> year = year(totals, 1);
        Movement higher = compare(year, Polarity.HIGHER_IS_BETTER).movement();
        Movement lower = compare(year, Polarity.LOWER_IS_BETTER).movement();
        Movement stay = compare(year, Polarity.STABILIZE).movement();
        assertEquals(
                switch (higher) {
                    case BETTER -> Movement.WORSE;
                    case WORSE -> Movement.BETTER;
                    case SAME, MOVED -> Movement.SAME;
                },
                lower);
        assertEquals(higher == Movement.SAME ? Movement.SAME : Movement.MOVED, stay);
        int before = totals.subList(0, 5).stream().mapToInt(Integer::intValue).sum();
        int after = totals.subList(6, 12).stream().mapToInt(Integer::intValue).sum();
        // after / 57 against before / 15
        int moved = Integer.compare(after * 15, before * 57);
        assertEquals(moved > 0 ? Movement.BETTER : moved < 0 ? Movement.WORSE : Movement.SAME, higher);
    }
}
