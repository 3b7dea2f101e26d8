package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.regulation.pp30_2019.Numeric.ENGINE;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.outcome;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.part;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.shown;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.total;
import static id.walesi.kinerja.specimen.NumericCases.SECOND_HALF;
import static id.walesi.kinerja.specimen.NumericCases.behaving;
import static id.walesi.kinerja.specimen.NumericCases.higher;
import static id.walesi.kinerja.specimen.NumericCases.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.facts.pp30_2019.BehaviorLevels;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.TableReading;
import id.walesi.kinerja.specimen.NumericCases;
import id.walesi.kinerja.specimen.NumericCases.Work;
import id.walesi.kinerja.vectors.GoldenVectors;
import id.walesi.kinerja.vectors.GoldenVectors.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the golden vectors of this room, each through its whole law. */
class NumericVectorsTest {

    private static final AppraisalPeriod YEAR_2020 = AppraisalPeriod.ofYear(2020);

    /** An achievement in percent that gives the category. */
    private static final Map<String, Integer> ACHIEVEMENTS =
            Map.of("sangat_baik", 110, "baik", 100, "cukup", 90, "kurang", 70, "sangat_kurang", 30);

    private static final Map<Integer, Panrb8Category> SUPERIORS = Map.of(
            120, Panrb8Category.VERY_GOOD,
            100, Panrb8Category.GOOD,
            80, Panrb8Category.ADEQUATE,
            60, Panrb8Category.POOR,
            25, Panrb8Category.VERY_POOR);

    /** All duties of one group, so that one indicator is the whole. */
    private static final AppraisalEngine ONE_GROUP =
            Numeric.engine(builder -> builder.choose(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY)
                    .choose(Pp30Choices.PERCENT_READING, TableReading.ROUND_ALL)
                    .choose(Pp30Choices.GROUP_WEIGHTS, new GroupWeights(Percent.of(100), Percent.of(0))));

    static Stream<GoldenVectors.Vector> pp30() {
        return GoldenVectors.read("pp30-2019", "PP30-", 7).stream();
    }

    @ParameterizedTest
    @MethodSource("pp30")
    void article41(GoldenVectors.Vector row) {
        Values in = row.inputs();
        if (in.has("nilai")) {
            NewIdea idea = in.whole("ide_baru") == 1 ? NewIdea.PROVEN : NewIdea.NONE;
            String value = in.text("nilai");
            Judged judged = Numeric.article41(
                            ENGINE,
                            NumericCases.article41(YEAR_2020, value, value, idea)
                                    .build())
                    .orThrow();
            assertEquals(
                    row.expected().text("predikat"),
                    judged.verdict().predicate().label());
        } else {
            assertEquals(0, in.whole("rekan_bawahan"));
            Judged judged = Numeric.article41(
                            ENGINE,
                            NumericCases.article41(YEAR_2020, in.text("skp"), in.text("perilaku"), NewIdea.NONE)
                                    .build())
                    .orThrow();
            expect(row.expected().text("nilai"), total(judged));
        }
    }

    private static void expect(String text, Ratio value) {
        assertEquals(text, shown(value, text));
    }

    static Stream<GoldenVectors.Vector> panrb8() {
        return GoldenVectors.read("permenpanrb8-2021", "PANRB8-", 50).stream();
    }

    @ParameterizedTest
    @MethodSource("panrb8")
    void permenpanrb8(GoldenVectors.Vector row) {
        Values in = row.inputs();
        if (in.has("kondisi")) {
            achievement(row);
        } else if (in.has("nt_utama_kelompok1")) {
            groups(row);
        } else if (in.has("bagian")) {
            additional(row);
        } else if (in.has("aspek")) {
            aspects(row);
        } else if (in.has("cascading")) {
            cascading(row);
        } else if (in.has("standar_min")) {
            behavior(row);
        } else {
            leader(row);
        }
    }

    private static void achievement(GoldenVectors.Vector row) {
        Values in = row.inputs();
        Polarity polarity = in.text("kondisi").equals("normal") ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
        IndividualIndicator indicator = NumericCases.indicator(
                "iki", polarity, TargetValue.between(percent(in.text("target_min")), percent(in.text("target_max"))));
        Judged judged = leader(indicator, in.text("realisasi"));
        Ratio exact = outcome(judged, IndicatorAchievement.ACHIEVEMENT);
        if (!row.expected().has("capaian_printed")) {
            expect(row.expected().text("capaian"), exact);
            return;
        }
        String printed = row.expected().text("capaian_printed");
        expect(row.expected().text("capaian_exact"), exact);
        if (row.caseId().equals("PANRB8-01")) {
            assertNotEquals(printed, shown(exact, printed), "the official slip stays a slip");
        } else {
            expect(printed, exact);
        }
    }

    private static Judged leader(IndividualIndicator indicator, String realized) {
        Work work = new Work(SECOND_HALF).duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, indicator, percent(realized));
        return ONE_GROUP.judge(behaving(work.ofLeader(), 100)).orThrow();
    }

    private static void leader(GoldenVectors.Vector row) {
        Values in = row.inputs();
        Values expected = row.expected();
        assertEquals("JPT", in.text("jabatan"));
        boolean given = in.has("capaian_iki");
        String target = given ? "100" : in.text("target");
        IndividualIndicator indicator = in.has("maksimal") && in.whole("maksimal") == 1
                ? NumericCases.indicator("iki", Polarity.HIGHER_IS_BETTER, TargetValue.ceiling(percent(target)))
                : higher("iki", target);
        Judged judged = leader(indicator, in.text(given ? "capaian_iki" : "realisasi"));
        expect(expected.text("nilai"), part(judged, 0));
        if (expected.has("kategori")) {
            Predicate category = judged.trace().steps().stream()
                    .filter(Step.Classified.class::isInstance)
                    .map(step -> (Predicate)
                            ((Datum.Label) step.outcome().orElseThrow().value()).value())
                    .findFirst()
                    .orElseThrow();
            assertEquals(expected.text("kategori"), category.label());
        }
        if (expected.has("capaian")) {
            expect(expected.text("capaian"), outcome(judged, IndicatorAchievement.ACHIEVEMENT));
        }
        if (expected.has("capaian_exact")) {
            expect(expected.text("capaian_exact"), outcome(judged, IndicatorAchievement.ACHIEVEMENT));
            expect(expected.text("capaian_printed"), outcome(judged, IndicatorAchievement.WHOLE_PERCENT));
        }
    }

    /** 0.6 x (120 + 88 + 88) / 3 = 59.2 and 0.4 x 109 = 43.6. */
    private static void groups(GoldenVectors.Vector row) {
        assertEquals("59.2", row.inputs().text("nt_utama_kelompok1"));
        assertEquals("43.6", row.inputs().text("nt_utama_kelompok2"));
        Work work = new Work(SECOND_HALF)
                .duty(
                        DutyGroup.AGREEMENT_AND_DIRECTIVES,
                        NumericCases.indicator("a", Polarity.HIGHER_IS_BETTER, TargetValue.ceiling(percent("100"))),
                        percent("100"))
                .duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, higher("b", "95"), percent("93"))
                .duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, higher("c", "95"), percent("93"))
                .duty(DutyGroup.ACTION_PLANS_AND_INITIATIVES, higher("d", "85"), percent("85"));
        Judged judged = ENGINE.judge(behaving(work.ofLeader(), 100)).orThrow();
        expect(row.expected().text("nilai_akhir_skp"), part(judged, 0));
    }

    private static void additional(GoldenVectors.Vector row) {
        Values in = row.inputs();
        assertEquals(
                "baik 80 1 100",
                String.join(
                        " ",
                        in.text("kategori"),
                        in.text("faktor_kategori"),
                        in.text("bobot_lingkup"),
                        in.text("nilai")));
        Work work = new Work(SECOND_HALF)
                .direct(List.of(100))
                .additional(AssignmentScope.WITHIN_UNIT, higher("t", "100"), percent("100"));
        Judged judged = ENGINE.judge(behaving(work.ofStaff(), 100)).orThrow();
        expect(row.expected().text("nilai_tertimbang"), outcome(judged, MainAndAdditional.WEIGHTED));
        assertEquals("100.8", part(judged, 0).toString());
    }

    private static void aspects(GoldenVectors.Vector row) {
        List<Integer> achievements = new ArrayList<>();
        row.inputs().list("aspek").forEach(name -> achievements.add(ACHIEVEMENTS.get(name)));
        Judged judged = ENGINE.judge(
                        behaving(new Work(SECOND_HALF).direct(achievements).ofStaff(), 100))
                .orThrow();
        expect(row.expected().text("nilai"), part(judged, 0));
        Step.LookedUp found = (Step.LookedUp) judged.trace().steps().stream()
                .filter(step -> step.rule().equals(StaffMethod.THREE_ASPECTS))
                .findFirst()
                .orElseThrow();
        assertEquals(3, found.operands().size());
        Predicate category = (Predicate) ((Datum.Label) found.result().value()).value();
        assertEquals(
                row.expected().text("kategori_rk"),
                category.label().toLowerCase(Locale.ROOT).replace(' ', '_'));
        if (row.expected().has("points_only_app_says")) {
            assertNotEquals(
                    row.expected().text("points_only_app_says"), row.expected().text("kategori_rk"));
        }
    }

    private static void cascading(GoldenVectors.Vector row) {
        Values in = row.inputs();
        assertEquals("non_direct", in.text("cascading"));
        int superior = in.whole("nilai_rk_atasan");
        Work work = new Work(SECOND_HALF)
                .nonDirect(
                        List.of(in.whole("nilai_rk") == 120 ? 105 : 100),
                        new ResultDetails.SuperiorPlan(Score.of(superior), SUPERIORS.get(superior)));
        Judged judged = ENGINE.judge(behaving(work.ofStaff(), 100)).orThrow();
        expect(row.expected().text("nilai_tertimbang"), part(judged, 0));
        expect(in.text("bobot_atasan"), outcome(judged, StaffMethod.SUPERIOR_SHARE));
    }

    private static void behavior(GoldenVectors.Vector row) {
        Values in = row.inputs();
        // four aspects; the mean is a whole or a half
        String mean = in.text("perilaku_rata_level");
        int lower = Integer.parseInt(mean.substring(0, 1));
        int upper = mean.endsWith(".5") ? lower + 1 : lower;
        BehaviorLevels levels = BehaviorLevels.standard(in.whole("standar_min"), in.whole("standar_max"))
                .level(Pp30BehaviorAspect.SERVICE_ORIENTATION, lower)
                .level(Pp30BehaviorAspect.COMMITMENT, upper)
                .level(Pp30BehaviorAspect.WORK_INITIATIVE, lower)
                .level(Pp30BehaviorAspect.COOPERATION, upper);
        Judged judged = ENGINE.judge(new Work(SECOND_HALF)
                        .direct(List.of(100))
                        .ofStaff()
                        .extra(Pp30Facts.BEHAVIOR_LEVELS, levels)
                        .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                        .build())
                .orThrow();
        expect(mean, outcome(judged, BehaviorRange.MEAN_LEVEL));
        expect(row.expected().text("nilai_perilaku"), part(judged, 1));
    }

    static Stream<GoldenVectors.Vector> halves() {
        return GoldenVectors.read("transition-2021", "T21-", 14).stream();
    }

    @ParameterizedTest
    @MethodSource("halves")
    void theHalvesOf2021(GoldenVectors.Vector row) {
        Values in = row.inputs();
        Values expected = row.expected();
        if (in.has("semester1_konversi")) {
            Judged judged = ENGINE.judge(NumericCases.halves("92", in.text("semester2"), NewIdea.NONE)
                            .build())
                    .orThrow();
            expect(in.text("semester1_konversi"), part(judged, 0));
            expect(expected.text("nilai_akhir"), total(judged));
            assertEquals(expected.text("predikat"), judged.verdict().predicate().label());
            return;
        }
        var facts =
                NumericCases.halves(in.text("nilai_pp46"), "98", NewIdea.NONE).build();
        String converted = expected.text("nilai_konversi");
        if (!converted.equals("undefined")) {
            for (AppraisalEngine engine : List.of(ENGINE, Numeric.BARE)) {
                expect(converted, part(engine.judge(facts).orThrow(), 0));
            }
            return;
        }
        assertEquals(List.of("error policy.choice-missing"), Numeric.codes(Numeric.BARE.judge(facts)));
        Judged lower = reading(TableReading.EXTEND_LOWER).judge(facts).orThrow();
        expect(expected.text("lower_band_extrapolation"), part(lower, 0));
        assertTrue(Numeric.applied(lower, HalvesPolicy.CONVERTED_IN_HOLE));
        Judged upper = reading(TableReading.EXTEND_UPPER).judge(facts).orThrow();
        expect(expected.text("upper_band_extrapolation"), part(upper, 0));
    }

    static AppraisalEngine reading(TableReading reading) {
        return Numeric.engine(builder -> builder.choose(Pp30Choices.CONVERSION_READING, reading));
    }
}
