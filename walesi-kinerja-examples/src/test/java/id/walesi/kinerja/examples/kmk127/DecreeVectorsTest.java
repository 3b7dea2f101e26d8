package id.walesi.kinerja.examples.kmk127;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.ConsolidatedValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What applications that cite the decree compute, exact to the decimals shown. */
class DecreeVectorsTest {

    private static final String FILE = "/META-INF/walesi-kinerja/vectors/kmk127-2026.csv";
    private static final Recorder NOBODY = Recorder.discarding();

    /** A row: what goes in, and what must come out. */
    record Row(String id, Map<String, String> in, Map<String, String> out) {
        @Override
        public String toString() {
            return id;
        }

        Score score(String key) {
            return Score.parse(in.get(key));
        }

        Optional<Score> optional(String key) {
            return Optional.ofNullable(in.get(key)).map(Score::parse);
        }

        List<String> list(String key) {
            return List.of(in.get(key).split("\\|"));
        }

        List<Score> scores(String key) {
            return list(key).stream().map(Score::parse).toList();
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = PolicyCatalog.class.getResourceAsStream(FILE);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : reader) {
                rows.add(new Row(
                        line.getField("case_id"), pairs(line.getField("inputs")), pairs(line.getField("expected"))));
            }
        }
        return rows;
    }

    private static Map<String, String> pairs(String cell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : cell.split(";")) {
            int sign = pair.indexOf('=');
            pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return pairs;
    }

    @Test
    void noRowIsMissing() throws IOException {
        assertEquals(23, rows().size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsExact(Row row) {
        for (Map<String, String> computed : computed(row)) {
            assertEquals(row.out(), shown(computed, row.out()), row.id());
        }
    }

    /** The computed values with the decimals of the expected ones. */
    private static Map<String, String> shown(Map<String, String> computed, Map<String, String> expected) {
        Map<String, String> shown = new LinkedHashMap<>();
        expected.forEach((key, value) -> {
            List<String> wanted = List.of(value.split("\\|"));
            List<String> found =
                    List.of(computed.getOrDefault(key, "not computed").split("\\|"));
            List<String> rounded = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                rounded.add(
                        found.get(i).matches("-?[0-9]+/[0-9]+")
                                ? rounded(found.get(i), wanted.get(Math.min(i, wanted.size() - 1)))
                                : found.get(i));
            }
            shown.put(key, String.join("|", rounded));
        });
        return shown;
    }

    private static String rounded(String fraction, String like) {
        String[] parts = fraction.split("/");
        Ratio exact = Ratio.of(new BigDecimal(parts[0])).dividedBy(Ratio.of(new BigDecimal(parts[1])));
        int decimals = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        return exact.round(Rounding.ofTotal(decimals, RoundingMode.HALF_UP))
                .toBigDecimal()
                .setScale(decimals)
                .toPlainString();
    }

    private static String text(Quantity quantity) {
        return quantity.value().numerator() + "/" + quantity.value().denominator();
    }

    private static List<Map<String, String>> computed(Row row) {
        if (row.in().containsKey("polarisasi")) {
            return List.of(achievement(row));
        }
        if (row.in().containsKey("konsolidasi")) {
            return List.of(consolidation(row));
        }
        if (row.in().containsKey("bobot_k3")) {
            return List.of(Map.of("bobot_persen", weights(row.list("bobot_k3"), List.of("365", "365", "365"))));
        }
        if (row.in().containsKey("mpjhd")) {
            DisciplineLevel level = Map.of(
                            "ringan", DisciplineLevel.LIGHT,
                            "sedang", DisciplineLevel.MEDIUM,
                            "berat", DisciplineLevel.HEAVY)
                    .get(row.in().get("hukdis"));
            return List.of(Map.of("pengurang", text(Formulas.deduction(level, row.score("mpjhd"), NOBODY))));
        }
        return switch (row.in().get("besaran")) {
            case "NPK" -> {
                Score npk = Formulas.npk(row.scores("core_values"), NOBODY);
                yield List.of(Map.of(
                        "npk", text(npk),
                        "kalibrasi", text(Formulas.calibrated(npk, PositionClass.OTHER, NOBODY))));
            }
            case "NKP_AWAL" -> {
                assertEquals("75/25", row.in().get("bobot"));
                Formulas.Parts parts = new Formulas.Parts(row.score("nhk"), row.score("npk"));
                yield List.of(Map.of("nkp_awal", text(Formulas.start(parts, NOBODY))));
            }
            case "DAMPAK" ->
                List.of(Map.of("pengurang", text(Formulas.subordinates(row.scores("hukdis_bawahan"), NOBODY))));
            case "NKP" ->
                (row.in().get("tier").equals("any")
                                ? Arrays.stream(Tier.values())
                                : Stream.of(Tier.valueOf(row.in().get("tier").equals("1") ? "ONE" : "TWO")))
                        .map(tier -> nkp(row, tier))
                        .toList();
            default -> throw new IllegalArgumentException(row.id());
        };
    }

    private static Amount amount(String value) {
        return Amount.parse(value, MeasurementUnit.INDEX_POINT);
    }

    private static Map<String, String> achievement(Row row) {
        Polarity polarity = Map.of(
                        "maximize", Polarity.HIGHER_IS_BETTER,
                        "minimize", Polarity.LOWER_IS_BETTER,
                        "stabilize", Polarity.STABILIZE)
                .get(row.in().get("polarisasi"));
        Percent percent = Formulas.achievement(
                        polarity,
                        amount(row.in().get("target")),
                        Optional.empty(),
                        amount(row.in().get("realisasi")),
                        NOBODY)
                .percent()
                .orElseThrow();
        if (polarity != Polarity.STABILIZE) {
            return Map.of("capaian", text(percent));
        }
        List<LinearTable.Point> points = row.list("skala").stream()
                .map(pair -> pair.split(":"))
                .map(pair -> new LinearTable.Point(Ratio.parse(pair[0]), Ratio.parse(pair[1])))
                .toList();
        Percent reached = Formulas.stabilized(new LinearTable(points), percent, NOBODY);
        return Map.of("ca", text(percent), "capaian", text(reached));
    }

    private static Map<String, String> consolidation(Row row) {
        Consolidation how = Consolidation.valueOf(row.in().get("konsolidasi").toUpperCase(Locale.ROOT));
        int quarters = Map.of("Q2", 2, "Q3", 3, "tahun", 4).get(row.in().get("sampai"));
        List<Amount> values = row.list("triwulan").subList(0, quarters).stream()
                .map(DecreeVectorsTest::amount)
                .toList();
        return Map.of("nilai", text(ConsolidatedValue.of(how, values).orElseThrow()));
    }

    private static String weights(List<String> k3s, List<String> days) {
        List<Ratio> weights = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < k3s.size(); i++) {
            Amount held = Amount.parse(days.get(i), MeasurementUnit.DAY);
            weights.add(Formulas.weighted(Percent.of(100), Ratio.parse(k3s.get(i)), held, NOBODY)
                    .weight());
            sum = sum.plus(weights.get(i));
        }
        Ratio all = sum;
        return String.join(
                "|",
                weights.stream()
                        .map(weight -> text(weight.times(100).dividedBy(all)))
                        .toList());
    }

    private static Map<String, String> nkp(Row row, Tier tier) {
        Score raw = row.score("nhk");
        Score work = row.optional("nhk_kalibrasi").orElse(raw);
        if (row.in().containsKey("nhk_kalibrasi")) {
            assertEquals(work, Formulas.calibrated(raw, PositionClass.OTHER, NOBODY));
        }
        Formulas.Parts parts = new Formulas.Parts(work, row.score("npk"));
        Formulas.Changes changes = new Formulas.Changes(
                row.optional("koreksi").stream().toList(),
                row.optional("hukdis").stream().toList());
        Score organization = row.score("nko");
        Score start = Formulas.start(parts, NOBODY);
        Score result = Formulas.result(start, changes, NOBODY);
        Rule blend = Formulas.blendRule(result, organization, tier);
        Formulas.Parts last = Formulas.finalParts(blend, parts, changes, organization, NOBODY);
        Score nkp = Formulas.nkp(blend, result, organization, NOBODY);
        assertEquals(nkp, Formulas.start(last, NOBODY), "the final parts make up the whole");
        ExpectationRating rating =
                Decree.BANDS.of(last.work().value()).orElseThrow().label();
        ExpectationRating behavior =
                Decree.BANDS.of(last.behavior().value()).orElseThrow().label();
        return Map.of(
                "awal", text(start),
                "hasil", text(result),
                "bobot_nko", organization.equals(result) ? "-" : text(share(nkp, result, organization)),
                "nhk_akhir", text(last.work()),
                "npk_akhir", text(last.behavior()),
                "nkp", text(nkp),
                "predikat", Decree.MATRIX.at(rating, behavior).label());
    }

    /** The organization's share, read back from the blend. */
    private static Ratio share(Score nkp, Score result, Score organization) {
        return nkp.minus(result).value().dividedBy(organization.minus(result).value());
    }

    // fixtures of the same applications that are in no row

    @Test
    void I5_theMeanOfTheDecreesExampleStaysExactUntilItIsShown() {
        List<Formulas.Weighted> indicators = new ArrayList<>();
        for (String pair : List.of("80:1.05", "120:0.9", "104.69:1", "120:1", "100:1.1")) {
            String[] parts = pair.split(":");
            indicators.add(Formulas.weighted(
                    Percent.parse(parts[0]), Ratio.parse(parts[1]), Amount.of(365, MeasurementUnit.DAY), NOBODY));
        }
        Score nhk = Formulas.nhk(indicators, NOBODY);
        assertEquals("105.17", rounded(text(nhk), "105.17"));
        Score calibrated = Formulas.calibrated(nhk, PositionClass.OTHER, NOBODY);
        assertEquals("103.87", rounded(text(calibrated), "103.87"));
        // from the rounded mean it would be another number
        Score fromRounded = Formulas.calibrated(Score.parse("105.17"), PositionClass.OTHER, NOBODY);
        assertEquals("103.88", rounded(text(fromRounded), "103.88"));
    }

    @Test
    void daysWeighToo() {
        String[] shares = weights(List.of("1", "1.1", "0.85"), List.of("365", "200", "365"))
                .split("\\|");
        assertEquals(
                List.of("40.77", "24.57", "34.66"),
                Arrays.stream(shares).map(share -> rounded(share, "0.00")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 4.39, 4.56, , 103.87",
        "LOWER_IS_BETTER, 0, 4, 10, 60.00",
        "STABILIZE, 100, 102, , 98.00",
        "LOWER_IS_BETTER, 100, 90, 300, 110.00"
    })
    void achievementsOutsideTheRows(Polarity polarity, String target, String realized, String worst, String expected) {
        Percent percent = Formulas.achievement(
                        polarity,
                        amount(target),
                        Optional.ofNullable(worst).map(DecreeVectorsTest::amount),
                        amount(realized),
                        NOBODY)
                .percent()
                .orElseThrow();
        assertEquals(expected, rounded(text(percent), expected));
    }

    @Test
    void aTargetOfZeroNamesItsOwnRuleAndTheWorstValue() {
        Recorder recorder = Recorder.recording();
        Formulas.achievement(Polarity.LOWER_IS_BETTER, amount("0"), Optional.of(amount("10")), amount("4"), recorder);
        Step first = recorder.trace().steps().get(0);
        assertEquals(Decree.ACHIEVEMENT_OF_ZERO_TARGET, first.rule());
        assertEquals(List.of(Term.of("realization", amount("4")), Term.of("worst", amount("10"))), first.operands());
    }

    @ParameterizedTest
    @CsvSource({
        // target, last target, last realization, quality
        "12, 10, 11, 1.2",
        "11, 10, 11, 1.1",
        "11, 10, 12, 1",
        "10, 10, 9, 1",
        "10, 10, 11, 0.9",
        "9, 10, 8, 0.8",
        "9, 10, 11, 0.8",
        "10, 10, 10, ",
        "11, 10, 9, 1.2"
    })
    void targetsAreWorthWhatTheTableSaysAndItsMirror(long target, long last, long reached, String quality) {
        Optional<Ratio> expected = Optional.ofNullable(quality).map(Ratio::parse);
        assertEquals(
                expected,
                Formulas.targetQuality(Polarity.HIGHER_IS_BETTER, points(target), points(last), points(reached)));
        assertEquals(
                expected,
                Formulas.targetQuality(
                        Polarity.LOWER_IS_BETTER, points(100 - target), points(100 - last), points(100 - reached)));
    }

    private static Amount points(long value) {
        return Amount.of(value, MeasurementUnit.INDEX_POINT);
    }

    @ParameterizedTest
    @CsvSource({"16, LIGHT, 1.6", "38, MEDIUM, 9.5", "57, MEDIUM, 14.25", "65, HEAVY, 26"})
    void everyLevelOfDisciplineDeductsItsShare(String penalty, DisciplineLevel level, String deduction) {
        assertEquals(Score.parse(deduction), Formulas.deduction(level, Score.parse(penalty), NOBODY));
    }

    @Test
    void theHighestQualityAndTheHighestTargetGiveTheHighestK3() {
        assertEquals(Ratio.parse("1.2"), Formulas.k3(IndicatorQuality.EXACT_LOW.value(), Ratio.parse("1.2"), NOBODY));
    }

    @ParameterizedTest
    @CsvSource({"90, OTHER, 90", "100, OTHER, 100", "120, OTHER, 115", "130, OTHER, 115", "120, TOP_LEADER, 120"})
    void calibrationBeginsAboveAHundredAndEndsAtItsCap(String before, PositionClass whose, String after) {
        assertEquals(Score.parse(after), Formulas.calibrated(Score.parse(before), whose, NOBODY));
        assertTrue(Score.parse(after).compareTo(Score.of(120)) <= 0);
    }
}
