package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.guidance.Attainable;
import id.walesi.kinerja.guidance.FactChange;
import id.walesi.kinerja.guidance.Guide;
import id.walesi.kinerja.guidance.SearchLimits;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceTextTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final LocalDate DATED = LocalDate.of(2026, 2, 2);
    private static final Locale INDONESIAN = new Locale("id");
    private static final WeightedPolicy SCHEME = SchemeOfHost.usual();
    private static final PolicyCatalog CATALOG =
            PolicyCatalog.builder().discover().provider(SCHEME.provider()).build();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);
    private static final Guide GUIDE = Guide.of(ENGINE);
    private static final GuidanceText TEXT = GuidanceText.of(CATALOG, INDONESIAN);
    private static final GuidanceText ENGLISH = GuidanceText.of(CATALOG, Locale.ENGLISH);

    private static Judged rated(ExpectationRating results, ExpectationRating behavior) {
        return ENGINE.judge(Specimen.rated(YEAR, results, behavior).build()).orThrow();
    }

    private static final AppraisalCase NO_CREDIT = SchemeOfHost.measured(
                    0, List.of(100), List.of(new Measure(Polarity.STABILIZE, 10, "4")))
            .build();

    private static Judged measured(int... realized) {
        List<Measure> measures = new ArrayList<>();
        for (int value : realized) {
            measures.add(new Measure(Polarity.HIGHER_IS_BETTER, 10, Integer.toString(value)));
        }
        List<Integer> weights = realized.length == 1 ? List.of(100) : List.of(50, 50);
        return ENGINE.judge(SchemeOfHost.measured(100, weights, measures).build(), SCHEME.id())
                .orThrow();
    }

    private static void assertSays(Document document, String... sentences) {
        String said = Plain.joined(document);
        for (String sentence : sentences) {
            assertTrue(said.contains(sentence), () -> sentence + " is not in\n" + said);
        }
        Html.check(HtmlPage.of(document));
        assertFalse(said.contains("{") || said.contains("}"), said);
        assertFalse(said.contains(Specimen.NAME) || said.contains(Specimen.NUMBER), said);
        assertEquals(DATED, document.dated());
    }

    @Test
    void ratingsAreSaidWithWhoDecidesThemAndWhatHolds() {
        Judged judged = rated(ExpectationRating.MEETS, ExpectationRating.BELOW);
        assertSays(
                TEXT.document(GUIDE.toNext(judged), Audience.EMPLOYEE, DATED),
                "Kurang",
                "Butuh Perbaikan",
                "Rating perilaku kerja: dari Di bawah ekspektasi menjadi Sesuai ekspektasi."
                        + " Yang memutuskan: pejabat penilai kinerja.",
                "Hasilnya: Baik.",
                "Jumlah beban langkahnya: 1 (makin kecil makin ringan). Dalam batas yang dicoba, tidak ada cara lain yang lebih ringan.",
                "Rating hasil kerja: meskipun menjadi Di atas ekspektasi, Butuh Perbaikan belum tercapai. Yang menahan: ",
                "Rating diputuskan oleh pejabat, tidak dihitung dari angka.",
                "bukan ketentuan, bukan janji");
        assertSays(
                ENGLISH.document(GUIDE.toNext(judged), Audience.AUDITOR, DATED),
                "Rating of work behavior: from below expectation (Di bawah ekspektasi) to meets expectation"
                        + " (Sesuai ekspektasi). Decided by: appraising official.",
                "What holds it: ",
                "Ratings are decided by an official, not computed.");
    }

    @Test
    void numbersAreSaidWithTheirIndicatorAndTarget() {
        Document document = TEXT.document(GUIDE.toNext(measured(3, 9)), Audience.APPRAISER, DATED);
        assertSays(
                document,
                "Dokumen layanan 0: dari 3 dokumen menjadi 6 dokumen (target 10 dokumen).",
                "Hasilnya: Baik (nilai 80)",
                "Nilai kredit: 100. Setinggi apa pun nilainya, Baik belum tercapai.");
        assertFalse(Plain.joined(document).contains("Rating diputuskan oleh pejabat"));
    }

    @Test
    void whatIsAtItsBestSaysSo() {
        assertSays(
                TEXT.document(
                        GUIDE.toNext(rated(ExpectationRating.ABOVE, ExpectationRating.ABOVE)),
                        Audience.EMPLOYEE,
                        DATED),
                "Predikat ini sudah yang tertinggi.");
        assertSays(
                TEXT.document(
                        GUIDE.toNext(rated(ExpectationRating.ABOVE, ExpectationRating.MEETS)),
                        Audience.EMPLOYEE,
                        DATED),
                "Rating hasil kerja: sudah yang terbaik, tidak dapat dinaikkan lagi.");
    }

    @Test
    void whatCannotBeReachedAndWhatWasNotFoundAreNotTheSame() {
        Guide hurried = GUIDE.limited(new SearchLimits(2_000, 5));
        assertSays(
                TEXT.document(hurried.toward(measured(1, 1), EmployeePredicate.VERY_GOOD), Audience.EMPLOYEE, DATED),
                "Dikurangi satu langkah saja tidak cukup");
        WeightedPolicy narrow = SchemeOfHost.of("narrow", 100, 0);
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(narrow.provider()).build();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        GuidanceText text = GuidanceText.of(catalog, INDONESIAN);
        Guide bounded = Guide.of(engine)
                .within(Attainable.anything()
                        .atBest(IndicatorId.of("i0"), Amount.of(5, MeasurementUnit.DOCUMENT))
                        .neverPunished(IndicatorId.of("i0")));
        assertSays(
                text.document(
                        bounded.toward(engine.judge(NO_CREDIT, narrow.id()).orThrow(), EmployeePredicate.GOOD),
                        Audience.EMPLOYEE,
                        DATED),
                "Dalam batas yang diketahui, tidak ada perubahan yang mencapai Baik. Fakta yang tidak dapat diubah di sini"
                        + " tidak dicoba.",
                "Dokumen layanan 0: meskipun menjadi 5 dokumen, Baik belum tercapai.");
        Guide inHaste = GUIDE.within(
                        Attainable.anything().atBest(IndicatorId.of("i0"), Amount.of(5, MeasurementUnit.DOCUMENT)))
                .limited(new SearchLimits(10, 1));
        assertSays(
                TEXT.document(
                        inHaste.toward(ENGINE.judge(NO_CREDIT, SCHEME.id()).orThrow(), EmployeePredicate.GOOD),
                        Audience.EMPLOYEE,
                        DATED),
                "Dalam batas pencarian, cara untuk mencapai Baik tidak ditemukan.");
    }

    @Test
    void marksAreSaidInTheWordsOfTheirRule() {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2010);
        AppraisalCaseBuilder builder = Specimen.empty(year);
        for (Dp3Element element : Dp3Element.values()) {
            builder.extra(Dp3Facts.mark(element), Score.of(90));
        }
        Judged judged = ENGINE.judge(builder.build()).orThrow();
        String said = Plain.joined(
                TEXT.document(GUIDE.limited(new SearchLimits(50, 50)).toNext(judged), Audience.EMPLOYEE, DATED));
        assertTrue(said.contains("Sekarang: ") && said.contains("90") && said.contains("Seandainya: "), said);
    }

    @Test
    void aWayOfTheHostIsSaidLikeTheFactItChanges() {
        BetterFacts more = new BetterFacts(
                "more",
                facts -> Optional.of(facts.toBuilder()
                        .replacing(new id.walesi.kinerja.indicator.Realization(
                                IndicatorId.of("i0"),
                                SchemeOfHost.YEAR,
                                facts.realizations()
                                        .get(0)
                                        .value()
                                        .amount()
                                        .orElseThrow()
                                        .plus(Amount.of(1, MeasurementUnit.DOCUMENT)),
                                Specimen.evidence()))
                        .build()));
        assertSays(
                TEXT.document(
                        GUIDE.limited(new SearchLimits(9, 9)).bettering(more).toNext(measured(7)),
                        Audience.EMPLOYEE,
                        DATED),
                "Dokumen layanan 0: dari 7 dokumen menjadi 8 dokumen (target 10 dokumen).");
    }

    @Test
    void thePublicReadsNothingOfAPerson() {
        Judged judged = rated(ExpectationRating.MEETS, ExpectationRating.BELOW);
        for (Document document : List.of(
                TEXT.document(GUIDE.toNext(judged), Audience.PUBLIC, DATED),
                TEXT.document(GUIDE.whatIf(judged, List.of()), Audience.PUBLIC, DATED))) {
            assertSays(document, "Hasil penilaian seorang pegawai tidak dibuka untuk umum.");
            String said = Plain.joined(document);
            assertFalse(said.contains("Kurang") || said.contains("ekspektasi"), said);
        }
    }

    @Test
    void anotherFactIsSaidWithWhatComesOfIt() {
        Judged judged = rated(ExpectationRating.MEETS, ExpectationRating.BELOW);
        FactChange change = new FactChange.OfRating(
                "workBehaviorRating", ExpectationRating.BELOW, ExpectationRating.MEETS, ActorRole.APPRAISER);
        assertSays(
                TEXT.document(GUIDE.whatIf(judged, List.of(change)), Audience.EMPLOYEE, DATED),
                "Seandainya faktanya lain",
                "Rating perilaku kerja: dari Di bawah ekspektasi menjadi Sesuai ekspektasi.",
                "Predikatnya berubah.");
    }

    @Test
    void aFactThatNoLawCanJudgeIsSaidWithTheFindings() {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2010);
        AppraisalCaseBuilder builder = Specimen.empty(year);
        for (Dp3Element element : Dp3Element.values()) {
            builder.extra(Dp3Facts.mark(element), Score.of(90));
        }
        Judged marks = ENGINE.judge(builder.build()).orThrow();
        FactChange beyond = new FactChange.OfMark(Dp3Facts.mark(Dp3Element.HONESTY), Score.of(90), Score.of(900));
        assertSays(
                TEXT.document(GUIDE.whatIf(marks, List.of(beyond)), Audience.EMPLOYEE, DATED),
                "Dengan fakta itu berkas tidak dapat dinilai:",
                "appraisal.dp3-mark-out-of-range");
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "<script>alert(1)</script>\u202E\nbaris";
        IndividualIndicator indicator = IndividualIndicator.of(
                "i0", hostile, Polarity.HIGHER_IS_BETTER, TargetValue.of(Amount.of(10, MeasurementUnit.DOCUMENT)));
        AppraisalCase facts = measured(7).facts().toBuilder()
                .plan(PerformancePlan.of(
                        "skp",
                        Specimen.EMPLOYEE,
                        SchemeOfHost.YEAR.days(),
                        List.of(WorkResultPlan.of("r0", hostile, ResultCategory.MAIN, List.of(indicator))
                                .weighing(id.walesi.kinerja.quantity.Weight.of(100)))))
                .build();
        Document document =
                TEXT.document(GUIDE.toNext(ENGINE.judge(facts, SCHEME.id()).orThrow()), Audience.EMPLOYEE, DATED);
        String html = HtmlPage.of(document);
        Html.check(html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("\u202E"), html);
    }

    @Test
    void targetsOfEveryKindHaveWords() {
        FactWords words =
                new FactWords(Wording.in(INDONESIAN), new StepWords(CATALOG, Wording.in(INDONESIAN), text -> text));
        List<TargetValue> targets = List.of(
                TargetValue.of(Amount.of(4, MeasurementUnit.DOCUMENT)),
                TargetValue.ceiling(Amount.of(5, MeasurementUnit.DAY)),
                TargetValue.between(Amount.of(2, MeasurementUnit.DOCUMENT), Amount.of(3, MeasurementUnit.DOCUMENT)),
                TargetValue.by(LocalDate.of(2025, 6, 1)),
                TargetValue.narrative("lebih baik"));
        List<String> said = new ArrayList<>();
        for (TargetValue target : targets) {
            AppraisalCase facts = Specimen.empty(YEAR)
                    .plan(PerformancePlan.of(
                            "skp",
                            Specimen.EMPLOYEE,
                            YEAR.days(),
                            List.of(WorkResultPlan.of(
                                    "r",
                                    "Hasil",
                                    ResultCategory.MAIN,
                                    List.of(IndividualIndicator.of("i", "ukuran", Polarity.LOWER_IS_BETTER, target))))))
                    .build();
            said.add(words.target(facts, "realizations[i][2025]").orElseThrow());
            assertEquals(Optional.empty(), words.target(facts, "realizations[other]"));
            assertEquals(Document.quoted("ukuran"), words.name(facts, "realizations[i]", Optional.empty()));
            assertEquals(
                    Document.quoted("componentScores[x]"), words.name(facts, "componentScores[x]", Optional.empty()));
        }
        assertEquals(
                List.of(
                        "4 dokumen",
                        "5 hari",
                        "2 dokumen sampai 3 dokumen",
                        "1 Juni 2025",
                        Document.quoted("lebih baik")),
                said);
    }
}
