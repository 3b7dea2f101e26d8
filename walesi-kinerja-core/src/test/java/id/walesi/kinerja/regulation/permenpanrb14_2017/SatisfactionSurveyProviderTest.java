package id.walesi.kinerja.regulation.permenpanrb14_2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.indicator.SurveyScale;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.LegalValue;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.rating.ServiceQuality;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.SatisfactionIndex;
import id.walesi.kinerja.scoring.SatisfactionIndexMethod;
import id.walesi.kinerja.vectors.GoldenVectors;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SatisfactionSurveyProviderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final PolicyCatalog CATALOG =
            PolicyCatalog.builder().provider(new SatisfactionSurveyProvider()).build();

    private static Enacted<SatisfactionIndexMethod> enacted() {
        return CATALOG.value(SatisfactionIndexMethod.PARAMETER, DAY).orElseThrow();
    }

    private static final SatisfactionIndexMethod METHOD = enacted().value();

    static Stream<GoldenVectors.Vector> vectors() {
        return GoldenVectors.read("indicators", "SKM-", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theIndexIsTheOneThatIsPrinted(GoldenVectors.Vector row) {
        List<Integer> sums =
                row.inputs().list("element_sums").stream().map(Integer::valueOf).toList();
        SatisfactionIndex index =
                METHOD.compute(new SatisfactionSurvey(row.inputs().whole("respondents"), sums), Recorder.discarding());
        assertEquals(Amount.parse(row.expected().text("index"), MeasurementUnit.INDEX_POINT), index.rounded());
        assertEquals(Optional.of(row.expected().constant("quality", ServiceQuality.class)), index.quality());
        if (row.expected().has("index_exact")) {
            Rounding shown = Rounding.ofTotal(6, RoundingMode.HALF_UP);
            assertEquals(
                    Ratio.parse(row.expected().text("index_exact")),
                    index.exact().value().round(shown));
        }
    }

    @Test
    void theWeightOfAnElementIsNeverRounded() {
        SatisfactionSurvey survey = new SatisfactionSurvey(29, List.of(105, 101, 100, 116, 102, 105, 106, 105, 115));
        assertEquals(
                Ratio.of(955L * 25, 29 * 9),
                METHOD.compute(survey, Recorder.discarding()).exact().value());
    }

    @ParameterizedTest
    @CsvSource({"25.00, D", "64.99, D", "65.00, C", "76.60, C", "76.61, B", "88.30, B", "88.31, A", "100.00, A"})
    void theBandsBeginAndEndWhereTheyArePrinted(String index, ServiceQuality quality) {
        assertEquals(
                Optional.of(quality), METHOD.grades().of(Ratio.parse(index)).map(Band::label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.99", "64.995", "76.605", "88.305", "88.300001", "100.01"})
    void aNumberBeyondTheEndsOrBetweenTwoGridPointsHasNoBand(String index) {
        assertEquals(Optional.empty(), METHOD.grades().of(Ratio.parse(index)));
    }

    @Test
    void anIndexBetweenTwoBandsIsRoundedFirstHalfUp() {
        // 25 x 158949 / (9 x 5000) = 88.305
        SatisfactionSurvey below = survey(5000, 158_948);
        SatisfactionSurvey half = survey(5000, 158_949);
        assertEquals("88.304444", shown(below));
        assertEquals("88.305", shown(half));
        assertEquals(
                Optional.of(ServiceQuality.B),
                METHOD.compute(below, Recorder.discarding()).quality());
        assertEquals(
                Optional.of(ServiceQuality.A),
                METHOD.compute(half, Recorder.discarding()).quality());
    }

    private static SatisfactionSurvey survey(int respondents, int total) {
        Integer[] sums = new Integer[9];
        Arrays.fill(sums, total / 9);
        sums[0] += total % 9;
        return new SatisfactionSurvey(respondents, List.of(sums));
    }

    private static String shown(SatisfactionSurvey survey) {
        Amount exact = METHOD.compute(survey, Recorder.discarding()).exact();
        return exact.value().round(Rounding.ofTotal(6, RoundingMode.HALF_UP)).toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 10})
    void anyOtherNumberOfElementsIsRefused(int elements) {
        SatisfactionSurvey survey = new SatisfactionSurvey(1, Collections.nCopies(elements, 4));
        assertEquals(
                "[error survey.element-count-differs at elementSums]",
                METHOD.problems(survey).list().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 100})
    void anAnswerOutsideOneToFourIsRefused(int answer) {
        assertFalse(METHOD.allows(answer));
        Integer[] answers = {1, 2, 3, 4, 1, 2, 3, 4, answer};
        assertEquals(
                "[error survey.answer-off-scale at questionnaires[0][8]]",
                SatisfactionSurvey.ofAnswers(List.of(List.of(answers)), METHOD.scale())
                        .problems()
                        .list()
                        .toString());
        SatisfactionSurvey survey = new SatisfactionSurvey(1, List.of(answers));
        assertEquals(
                "[error survey.answer-out-of-scale at elementSums[8]]",
                METHOD.problems(survey).list().toString());
    }

    @Test
    void withoutRespondentThereIsNoSurvey() {
        assertThrows(IllegalArgumentException.class, () -> new SatisfactionSurvey(0, Collections.nCopies(9, 0)));
    }

    @Test
    void everyNumberHasItsBasis() {
        assertEquals(new SurveyScale(9, 1, 4), METHOD.scale());
        Enacted<SatisfactionIndexMethod> enacted = enacted();
        assertEquals("PermenPANRB 14/2017", enacted.basis().citation().toString());
        assertEquals(Standing.STATUTE, enacted.basis().standing());
        assertEquals(Confidence.CONFIRMED, enacted.basis().confidence());
        assertEquals(
                Standing.INTERPRETATION, METHOD.rules().rounded().basis().standing(), "no text says when to round");
        assertTrue(enacted.isUncheckedOn(LocalDate.of(2026, 11, 26)));
        assertFalse(enacted.isUncheckedOn(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void beforeItsYearThereIsNoMethod() {
        assertEquals(Optional.empty(), CATALOG.value(SatisfactionIndexMethod.PARAMETER, LocalDate.of(2016, 12, 31)));
        assertTrue(CATALOG.value(SatisfactionIndexMethod.PARAMETER, LocalDate.of(2017, 1, 1))
                .isPresent());
    }

    @Test
    void itSuppliesOneValueAndASentenceForEachRule() {
        SatisfactionSurveyProvider provider = new SatisfactionSurveyProvider();
        assertEquals(
                List.of(SatisfactionIndexMethod.PARAMETER),
                provider.values().stream().map(LegalValue::parameter).toList());
        SatisfactionIndexMethod.Rules rules = METHOD.rules();
        assertEquals(
                Stream.of(rules.elementAverage(), rules.index(), rules.rounded(), rules.quality())
                        .map(Rule::id)
                        .collect(Collectors.toSet()),
                provider.sentences().keySet());
    }

    @Test
    void itJudgesNobody() {
        assertEquals(List.of(), new SatisfactionSurveyProvider().policies(HostChoices.none()));
    }

    @Test
    void theIndexExplainsItselfInBothLanguages() {
        Recorder recorder = Recorder.recording();
        METHOD.compute(new SatisfactionSurvey(29, List.of(105, 101, 100, 116, 102, 105, 106, 105, 115)), recorder);
        assertEquals(12, recorder.trace().steps().size());
        assertEquals(
                9,
                recorder.trace().steps().stream()
                        .filter(Step.Computed.class::isInstance)
                        .filter(step -> step.rule().equals(METHOD.rules().elementAverage()))
                        .count());
        List<String> indonesian = ExplanationText.of(CATALOG, new Locale("id")).lines(recorder.trace());
        assertEquals(
                List.of(
                        "1. Nilai rata-rata unsur: jumlah jawaban 105 dibagi 29 responden = ≈3,6207.",
                        "   Dasar: PermenPANRB 14/2017 (peraturan; terkonfirmasi)"),
                indonesian.subList(0, 2));
        assertEquals(
                List.of(
                        "10. Indeks kepuasan masyarakat: rata-rata seluruh unsur, berbobot sama, dikali 25 ="
                                + " ≈91,4751 poin indeks.",
                        "   Dasar: PermenPANRB 14/2017 (peraturan; terkonfirmasi)",
                        "11. Indeks dibulatkan ke 2 desimal sebelum dikelompokkan: ≈91,4751 poin indeks menjadi"
                                + " 91,48 poin indeks.",
                        "   Dasar: PermenPANRB 14/2017 (tafsir pustaka ini; disimpulkan)",
                        "12. Indeks 91,48 poin indeks berada pada rentang 88,31 s.d. 100: mutu pelayanan"
                                + " A, Sangat Baik.",
                        "   Dasar: PermenPANRB 14/2017 (peraturan; terkonfirmasi)"),
                indonesian.subList(18, 24));
        List<String> english = ExplanationText.of(CATALOG, Locale.ENGLISH).lines(recorder.trace());
        assertEquals(
                "11. The index is rounded to 2 decimals before it is graded: ≈91.4751 index points becomes"
                        + " 91.48 index points.",
                english.get(20));
        english.forEach(line -> assertFalse(line.contains("{"), line));
    }
}
