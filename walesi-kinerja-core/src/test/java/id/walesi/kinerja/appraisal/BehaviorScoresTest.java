package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BehaviorScoresTest {

    private static final Interval ONE_TO_FIVE = Interval.closed(Ratio.of(1), Ratio.of(5));

    private static BehaviorScores scores(String... texts) {
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        for (int i = 0; i < texts.length; i++) {
            scores.put(CoreValue.values()[i], Score.parse(texts[i]));
        }
        return new BehaviorScores(scores);
    }

    @Test
    void aSheetIsWholeIfEveryValueHasAScoreOnTheScale() {
        assertTrue(scores("1", "5", "3", "3", "3", "3", "4.5").areWhole(ONE_TO_FIVE));
        assertFalse(scores("1", "5", "3", "3", "3", "3").areWhole(ONE_TO_FIVE), "one is missing");
        assertFalse(scores("0.99", "5", "3", "3", "3", "3", "4").areWhole(ONE_TO_FIVE), "the first is too low");
        assertFalse(scores("3", "5", "3", "3", "3", "3", "0.5").areWhole(ONE_TO_FIVE), "the last is too low");
        assertFalse(scores("5.01", "5", "3", "3", "3", "3", "4").areWhole(ONE_TO_FIVE), "the first is too high");
        assertFalse(scores("3", "5", "3", "3", "3", "3", "6").areWhole(ONE_TO_FIVE), "the last is too high");
        assertFalse(scores().areWhole(Interval.closed(Ratio.of(0), Ratio.of(5))), "nothing was scored");
    }

    @Test
    void theSumIsExact() {
        assertEquals(
                Ratio.parse("22.5"), scores("1", "5", "3", "3", "3", "3", "4.5").sum());
        assertEquals(Ratio.ZERO, scores().sum());
    }

    @Test
    void sheetsAreEqualByTheirScores() {
        BehaviorScores sheet = scores("1", "2");
        assertEquals(sheet, scores("1", "2.0"));
        assertEquals(sheet.hashCode(), scores("1", "2.0").hashCode());
        assertNotEquals(sheet, scores("2", "1"));
        assertNotEquals(sheet, "BehaviorScores[***]");
        assertEquals("BehaviorScores[***]", sheet.toString());
        assertEquals(Optional.of(Score.of(2)), sheet.of(CoreValue.values()[1]));
        assertEquals(Optional.empty(), sheet.of(CoreValue.values()[2]));
    }

    @Test
    void laterChangesOfTheMapDoNotReachTheSheet() {
        Map<CoreValue, Score> mine = new EnumMap<>(Map.of(CoreValue.values()[0], Score.of(3)));
        BehaviorScores sheet = new BehaviorScores(mine);
        mine.clear();
        assertEquals(1, sheet.scores().size());
        assertThrows(UnsupportedOperationException.class, sheet.scores()::clear);
    }
}
