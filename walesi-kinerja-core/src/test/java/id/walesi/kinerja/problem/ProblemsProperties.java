package id.walesi.kinerja.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProblemsProperties {

    private static final ProblemCode CODE = ProblemCode.of("example.finding");

    @Provide
    Arbitrary<Problems> problems() {
        Arbitrary<String> paths = Arbitraries.of("", "target", "[0]", "[1].target");
        Arbitrary<Problem> each = Combinators.combine(Arbitraries.of(Severity.class), paths)
                .as((severity, path) -> switch (severity) {
                    case ERROR -> Problem.error(CODE, path);
                    case WARNING -> Problem.warning(CODE, path);
                    case NOTICE -> Problem.notice(CODE, path);
                });
        return each.list().ofMaxSize(4).map(Problems::new);
    }

    @Property
    void joiningIsAssociativeAndBlocksIfOnePartDoes(
            @ForAll("problems") Problems a, @ForAll("problems") Problems b, @ForAll("problems") Problems c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a, a.plus(Problems.none()));
        assertEquals(a, Problems.none().plus(a));
        assertEquals(a.blocks() || b.blocks(), a.plus(b).blocks());
        assertEquals(a.isEmpty() && b.isEmpty(), a.plus(b).isEmpty());
    }

    @Property
    void twoStepsOutwardAreOneLongStep(@ForAll("problems") Problems problems) {
        assertEquals(
                problems.within("case.plan.results[1]"),
                problems.within("results[1]").within("plan").within("case"));
        assertEquals(problems.blocks(), problems.within("plan").blocks());
        assertEquals(severities(problems), severities(problems.within("plan")));
    }

    private static List<Severity> severities(Problems problems) {
        return problems.list().stream().map(Problem::severity).toList();
    }
}
