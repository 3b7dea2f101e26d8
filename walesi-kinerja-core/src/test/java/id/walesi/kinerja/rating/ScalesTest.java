package id.walesi.kinerja.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScalesTest {

    /** Each scale as the state prints it, from the lowest rung: code=label, then other labels of the rung. */
    static Stream<Arguments> scales() {
        return Stream.of(
                arguments(
                        ExpectationRating.values(),
                        "below=Di bawah ekspektasi; meets=Sesuai ekspektasi; above=Di atas ekspektasi"),
                arguments(
                        EmployeePredicate.values(),
                        "very-poor=Sangat Kurang; poor=Kurang|Kurang/Misconduct|Misconduct;"
                                + " needs-improvement=Butuh Perbaikan|Cukup; good=Baik; very-good=Sangat Baik"),
                arguments(
                        OrganizationPredicate.values(),
                        "very-poor=Sangat Kurang; poor=Kurang; needs-improvement=Butuh Perbaikan|Cukup; good=Baik;"
                                + " outstanding=Istimewa"),
                arguments(Dp3Band.values(), "poor=Kurang; fair=Sedang; adequate=Cukup; good=Baik; very-good=Amat Baik"),
                arguments(
                        Pp46Band.values(), "bad=Buruk; poor=Kurang; adequate=Cukup; good=Baik; very-good=Sangat Baik"),
                arguments(
                        Pp30Predicate.values(),
                        "very-poor=Sangat Kurang; poor=Kurang; adequate=Cukup; good=Baik; very-good=Sangat Baik"),
                arguments(
                        Panrb8Category.values(),
                        "very-poor=Sangat Kurang; poor=Kurang; adequate=Cukup; good=Baik; very-good=Sangat Baik"),
                arguments(ServiceQuality.values(), "d=Tidak Baik|D; c=Kurang Baik|C; b=Baik|B; a=Sangat Baik|A"));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void printsTheOfficialScale(Predicate[] scale, String expected) {
        assertEquals(
                expected,
                Stream.of(scale)
                        .map(rung -> rung.code() + "=" + String.join("|", labelsOf(rung)))
                        .collect(Collectors.joining("; ")));
        for (int i = 0; i < scale.length; i++) {
            assertEquals(i, scale[i].ordinal());
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void findsEachRungByEachOfItsLabels(Predicate[] scale, String expected) {
        assertEquals(
                scale.length, Stream.of(scale).map(Predicate::code).distinct().count());
        for (Predicate rung : scale) {
            for (String label : labelsOf(rung)) {
                assertEquals(Optional.of(rung), Predicate.labeled(scale, label));
                assertEquals(Optional.of(rung), Predicate.labeled(scale, label.toUpperCase(Locale.ROOT)));
                assertEquals(Optional.of(rung), Predicate.labeled(scale, label.toLowerCase(Locale.ROOT)));
                assertEquals(Optional.empty(), Predicate.labeled(scale, label + " "));
            }
        }
        for (String foreign : new String[] {"", "good", "Sangat", "SangatBaik", "Luar Biasa", "3"}) {
            assertEquals(Optional.empty(), Predicate.labeled(scale, foreign));
        }
    }

    private static List<String> labelsOf(Predicate rung) {
        List<String> labels = new ArrayList<>(List.of(rung.label()));
        labels.addAll(rung.aliases());
        return labels;
    }

    @Test
    void oneWordSitsOnTheRungOfItsOwnRegime() {
        assertEquals(
                Optional.of(EmployeePredicate.NEEDS_IMPROVEMENT),
                Predicate.labeled(EmployeePredicate.values(), "Cukup"));
        assertEquals(
                Optional.of(EmployeePredicate.POOR),
                Predicate.labeled(EmployeePredicate.values(), "Kurang/Misconduct"));
        assertEquals(Optional.of(Dp3Band.ADEQUATE), Predicate.labeled(Dp3Band.values(), "Cukup"));
        assertEquals(Optional.empty(), Predicate.labeled(Pp46Band.values(), "Sedang"));
        assertEquals(Optional.empty(), Predicate.labeled(Dp3Band.values(), "Sangat Baik"));
    }

    @Test
    void aScaleNeedsNoAliases() {
        Predicate plain = new Predicate() {
            @Override
            public String code() {
                return "plain";
            }

            @Override
            public String label() {
                return "Polos";
            }

            @Override
            public int ordinal() {
                return 0;
            }
        };
        assertEquals(List.of(), plain.aliases());
        assertEquals(Optional.of(plain), Predicate.labeled(new Predicate[] {plain}, "polos"));
    }
}
