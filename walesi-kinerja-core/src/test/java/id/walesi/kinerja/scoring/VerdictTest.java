package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Term PART = Term.of("workResultRating", ExpectationRating.MEETS);

    @Test
    void aVerdictKeepsWhatItSays() {
        Verdict plain = Verdict.of(EmployeePredicate.GOOD, PART);
        assertEquals(EmployeePredicate.GOOD, plain.predicate());
        assertEquals(Optional.empty(), plain.score());
        assertEquals(List.of(PART), plain.components());
        Verdict scored = Verdict.of(EmployeePredicate.GOOD, Score.of(88), PART);
        assertEquals(Optional.of(Score.of(88)), scored.score());
        assertEquals(List.of(PART), scored.components());
        assertNotEquals(plain, scored);
        assertEquals(Verdict.of(EmployeePredicate.GOOD, PART), plain);
    }

    @Test
    void itsTextTellsNothing() {
        assertEquals(
                "Verdict[***]", Verdict.of(EmployeePredicate.POOR, Score.of(50)).toString());
    }

    @Test
    void nullIsNamed() {
        assertEquals(
                "predicate",
                assertThrows(NullPointerException.class, () -> Verdict.of(null)).getMessage());
        assertEquals(
                "score",
                assertThrows(NullPointerException.class, () -> Verdict.of(EmployeePredicate.GOOD, (Score) null, PART))
                        .getMessage());
    }
}
