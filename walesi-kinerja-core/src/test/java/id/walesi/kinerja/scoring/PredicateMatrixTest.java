package id.walesi.kinerja.scoring;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.BELOW;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PredicateMatrixTest {

    private static final EmployeePredicate[] P = EmployeePredicate.values();

    private static PredicateMatrix.Builder<EmployeePredicate> two() {
        return PredicateMatrix.<EmployeePredicate>builder()
                .row(BELOW, P[0], P[1], P[2])
                .row(MEETS, P[1], P[2], P[3]);
    }

    @Test
    void aCellLiesAtItsRowAndColumn() {
        PredicateMatrix<EmployeePredicate> matrix =
                two().row(ABOVE, P[4], P[3], P[0]).build();
        assertEquals(P[4], matrix.at(ABOVE, BELOW));
        assertEquals(P[3], matrix.at(ABOVE, MEETS));
        assertEquals(P[0], matrix.at(ABOVE, ABOVE));
        assertEquals(P[2], matrix.at(BELOW, ABOVE));
    }

    @Test
    void aMissingRowAndARowGivenTwiceAreRefused() {
        String missing = assertThrows(IllegalArgumentException.class, () -> two().build())
                .getMessage();
        assertTrue(missing.contains("ABOVE"), missing);
        assertThrows(IllegalArgumentException.class, () -> two().row(MEETS, P[0], P[0], P[0]));
    }

    @Test
    void nullIsNamed() {
        PredicateMatrix<EmployeePredicate> matrix =
                two().row(ABOVE, P[4], P[3], P[0]).build();
        assertNamed("workResult", () -> matrix.at(null, ABOVE));
        assertNamed("workBehavior", () -> matrix.at(ABOVE, null));
        assertNamed("below", () -> two().row(ABOVE, null, P[0], P[0]));
        assertNamed("meets", () -> two().row(ABOVE, P[0], null, P[0]));
        assertNamed("above", () -> two().row(ABOVE, P[0], P[0], null));
    }

    @Test
    void aMatrixDoesNotChangeWithItsBuilder() {
        PredicateMatrix.Builder<EmployeePredicate> builder = two().row(ABOVE, P[4], P[3], P[0]);
        PredicateMatrix<EmployeePredicate> matrix = builder.build();
        assertThrows(IllegalArgumentException.class, () -> builder.row(ABOVE, P[1], P[1], P[1]));
        for (ExpectationRating behavior : ExpectationRating.values()) {
            assertEquals(behavior == BELOW ? P[4] : behavior == MEETS ? P[3] : P[0], matrix.at(ABOVE, behavior));
        }
    }

    private static void assertNamed(String name, Executable executable) {
        assertEquals(name, assertThrows(NullPointerException.class, executable).getMessage());
    }
}
