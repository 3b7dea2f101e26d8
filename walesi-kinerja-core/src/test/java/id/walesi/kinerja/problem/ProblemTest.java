package id.walesi.kinerja.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final ProblemCode CODE = ProblemCode.of("target.weights-do-not-sum");
    private static final Term FOUND = Term.of("found", Weight.of(95));
    private static final Term EXPECTED = Term.of("expected", Weight.of(100));
    private static final Citation ELSEWHERE = new Citation(ExampleLaw.INSTRUMENT, "Pasal 3");

    @Test
    void saysWhatWhereAndUnderWhichRule() {
        Problem problem = Problem.error(CODE, "target", FOUND, EXPECTED);
        assertEquals(CODE, problem.code());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals("target", problem.path());
        assertEquals(List.of(FOUND, EXPECTED), problem.details());
        assertEquals(Optional.empty(), problem.citation());
        assertEquals(Severity.WARNING, Problem.warning(CODE, "").severity());
        assertEquals(Severity.NOTICE, Problem.notice(CODE, "").severity());
        assertEquals("error target.weights-do-not-sum at target", problem.toString());
        assertEquals(
                "notice target.weights-do-not-sum", Problem.notice(CODE, "").toString());
    }

    @Test
    void growsByCopies() {
        Problem problem = Problem.error(CODE, "target", FOUND);
        Problem grown = problem.with(EXPECTED).citing(ELSEWHERE).within("plan");
        assertEquals(Problem.error(CODE, "plan.target", FOUND, EXPECTED).citing(ELSEWHERE), grown);
        assertEquals(Optional.of(ELSEWHERE), grown.citation());
        assertEquals(Problem.error(CODE, "target", FOUND), problem);
        assertThrows(UnsupportedOperationException.class, () -> grown.details().clear());
    }

    @ParameterizedTest
    @CsvSource({
        "'', workResults[1], workResults[1]",
        "target, workResults[1], workResults[1].target",
        "[0].target, indicators, indicators[0].target"
    })
    void pathsJoin(String path, String outer, String joined) {
        assertEquals(joined, Problem.error(CODE, path).within(outer).path());
    }

    @Test
    void refusesAnOuterPathThatIsBlank() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Problem.error(CODE, "target").within(" "));
        assertEquals(
                "path",
                assertThrows(NullPointerException.class, () -> Problem.error(CODE, null))
                        .getMessage());
        assertEquals(
                "code",
                assertThrows(NullPointerException.class, () -> Problem.error(null, ""))
                        .getMessage());
    }

    @Test
    void isEqualIfEveryPartIs() {
        Problem problem = Problem.error(CODE, "target", FOUND);
        assertEquals(Problem.error(CODE, "target", FOUND), problem);
        assertEquals(Problem.error(CODE, "target", FOUND).hashCode(), problem.hashCode());
        Stream.of(
                        Problem.error(ProblemCode.of("target.other"), "target", FOUND),
                        Problem.warning(CODE, "target", FOUND),
                        Problem.error(CODE, "plan", FOUND),
                        Problem.error(CODE, "target", EXPECTED),
                        problem.citing(ELSEWHERE),
                        "target")
                .forEach(other -> {
                    assertNotEquals(problem, other);
                    assertNotEquals(problem.hashCode(), other.hashCode());
                });
    }

    @Test
    void onlyAnErrorBlocks() {
        Problem error = Problem.error(CODE, "a");
        Problem warning = Problem.warning(CODE, "b");
        Problem notice = Problem.notice(CODE, "c");
        assertTrue(Problems.of(notice, warning, error).blocks());
        assertFalse(Problems.of(notice, warning).blocks());
        assertFalse(Problems.none().blocks());
        assertTrue(Problems.none().isEmpty());
        assertFalse(Problems.of(notice).isEmpty());
        assertEquals(Problems.none(), Problems.of());
    }

    @Test
    void problemsKeepTheirOrderAndMoveTogether() {
        Problem a = Problem.error(CODE, "a");
        Problem b = Problem.warning(CODE, "b");
        Problem c = Problem.notice(CODE, "");
        List<Problem> source = new ArrayList<>(List.of(a, b));
        Problems first = new Problems(source);
        source.clear();
        Problems all = first.plus(Problems.of(c));
        assertEquals(List.of(a, b, c), all.list());
        assertEquals(
                List.of("plan.a", "plan.b", "plan"),
                all.within("plan").list().stream().map(Problem::path).toList());
        List<Problem> walked = new ArrayList<>();
        all.forEach(walked::add);
        assertEquals(all.list(), walked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", ".weights", "target.", "Target.weights", "target weights.sum", ""})
    void refusesCodesWithoutSubjectAndFinding(String text) {
        assertThrows(IllegalArgumentException.class, () -> ProblemCode.of(text));
    }

    @Test
    void keepsItsCodes() {
        assertEquals("a.b", ProblemCode.of("a.b").toString());
        assertEquals(
                List.of("error", "warning", "notice"),
                Stream.of(Severity.values()).map(Severity::code).toList());
    }

    @Test
    void theExceptionCarriesAllProblemsAndNamesThemByCode() {
        Problems problems = Problems.of(Problem.error(CODE, "a", FOUND), Problem.warning(CODE, ""));
        var invalid = new InvalidFactsException(problems);
        assertSame(problems, invalid.problems());
        assertEquals("error target.weights-do-not-sum at a; warning target.weights-do-not-sum", invalid.getMessage());
        var cause = new IllegalStateException();
        assertSame(cause, new KinerjaException("broken", cause).getCause());
        assertEquals("broken", new KinerjaException("broken").getMessage());
    }
}
