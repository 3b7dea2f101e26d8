package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Labeled;
import id.walesi.kinerja.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetWordsTest {

    private static Stream<Coded> all() {
        return Stream.<Coded[]>of(
                        PlanForm.values(),
                        PlanApproach.values(),
                        Perspective.values(),
                        CascadingMethod.values(),
                        AssignmentScope.values(),
                        AssignmentRoute.values(),
                        ResultCategory.values(),
                        PlanChangeKind.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void everyMemberOfEveryListHasWordsInBothLanguages() {
        all().forEach(member -> {
            String indonesian = Wording.in(new Locale("id")).text(member);
            String english = Wording.in(Locale.ENGLISH).text(member);
            assertFalse(indonesian.equals(member.code()), member + " has no Indonesian word");
            assertFalse(english.equals(indonesian), member + " has no English word");
        });
    }

    @Test
    void codesAreTheNamesInLowerCase() {
        all().forEach(member ->
                assertEquals(((Enum<?>) member).name().toLowerCase(Locale.ROOT).replace('_', '-'), member.code()));
    }

    @Test
    void labelsAreTheWordsOfTheForm() {
        assertEquals(
                List.of(
                        "Penerima Layanan",
                        "Proses Bisnis",
                        "Penguatan Internal",
                        "Anggaran",
                        "Penguatan Internal dan Anggaran",
                        "Kuantitatif",
                        "Kualitatif",
                        "Utama",
                        "Tambahan"),
                Stream.<Labeled[]>of(Perspective.values(), PlanApproach.values(), ResultCategory.values())
                        .flatMap(Arrays::stream)
                        .map(Labeled::label)
                        .toList());
    }

    @Test
    void idsAreTheHostsKeysInOrder() {
        assertEquals(
                List.of(PlanId.of("a"), PlanId.of("b")),
                Stream.of(PlanId.of("b"), PlanId.of("a")).sorted().toList());
        assertEquals(
                List.of(WorkResultId.of("a"), WorkResultId.of("b")),
                Stream.of(WorkResultId.of("b"), WorkResultId.of("a")).sorted().toList());
    }

    @Test
    void aLogLineNamesTheResultButNotItsWords() {
        assertEquals("WorkResultPlan[r1, MAIN]", Plans.result("r1").toString());
        assertEquals(
                "SpecialAssignment[CROSS_UNIT]",
                new SpecialAssignment(AssignmentScope.CROSS_UNIT, "Sekda", "surat-1").toString());
        assertEquals(
                "MatrixCell[r1 for h1, MAIN]",
                new MatrixCell(WorkResultId.of("r1"), WorkResultId.of("h1"), "rahasia", ResultCategory.MAIN)
                        .toString());
    }

    @Test
    void perspectivesArePrintedAsOnTheForm() {
        assertEquals(
                List.of(
                        "penerima layanan",
                        "proses bisnis",
                        "penguatan internal",
                        "anggaran",
                        "penguatan internal dan anggaran"),
                Arrays.stream(Perspective.values())
                        .map(perspective -> Wording.in(new Locale("id")).text(perspective))
                        .toList());
    }
}
