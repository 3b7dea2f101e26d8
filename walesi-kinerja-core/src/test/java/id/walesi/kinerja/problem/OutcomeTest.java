package id.walesi.kinerja.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Problems WARNING = Problems.of(Problem.warning(ProblemCode.of("test.odd"), ""));
    private static final Problems ERROR = Problems.of(Problem.error(ProblemCode.of("test.wrong"), ""));

    @Test
    void aValueMayComeWithWarnings() {
        Outcome<String> outcome = Outcome.of("done", WARNING);
        assertTrue(outcome.succeeded());
        assertEquals("done", outcome.orThrow());
        assertEquals(WARNING, outcome.problems());
        assertEquals(4, outcome.<Integer>fold(String::length, problems -> -1));
        assertEquals(Problems.none(), Outcome.of("done").problems());
        assertEquals("Outcome[done, [warning test.odd]]", outcome.toString());
    }

    @Test
    void aRefusalCarriesItsReasons() {
        Outcome<String> outcome = Outcome.refused(ERROR);
        assertFalse(outcome.succeeded());
        assertEquals(Optional.empty(), outcome.value());
        assertEquals(
                ERROR,
                assertThrows(InvalidFactsException.class, outcome::orThrow).problems());
        assertEquals(-1, outcome.<Integer>fold(String::length, problems -> -1));
        assertEquals("Outcome[refused, [error test.wrong]]", outcome.toString());
    }

    @Test
    void aValueAndABlockNeverStandTogether() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.of("done", ERROR));
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(WARNING));
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(Problems.none()));
    }
}
