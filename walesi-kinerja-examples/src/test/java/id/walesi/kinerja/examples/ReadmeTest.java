package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.guidance.Guidance;
import id.walesi.kinerja.guidance.Guide;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.GuidanceText;
import id.walesi.kinerja.report.HtmlPage;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.weighted.Component;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The Java of the README is the code below, and it runs. */
class ReadmeTest {

    private static void firstVerdict(PrintStream out) {
        // README begins
        PersonId head = PersonId.of("head-of-desk");
        CivilServant officer = CivilServant.of(
                PersonId.of("officer-7"),
                "Marice Contoh",
                EmploymentStatus.PNS,
                Position.of("Pengelola Layanan", PositionLevel.STAFF),
                new OrgUnit("desk", "Loket Pelayanan"));
        LocalDate day = LocalDate.of(2026, 1, 9);
        AppraisalCase facts = AppraisalCase.of(officer, head, AppraisalPeriod.ofYear(2025))
                .workResultRating(new RatingDecision(ExpectationRating.MEETS, head, ActorRole.APPRAISER, day, ""))
                .workBehaviorRating(new RatingDecision(ExpectationRating.ABOVE, head, ActorRole.APPRAISER, day, ""))
                .build();
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Judged judged = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
        Locale indonesian = Locale.forLanguageTag("id");
        ExplanationText.of(catalog, indonesian).lines(judged).forEach(out::println);
        // README ends
    }

    private static WeightedPolicy ownScheme() {
        // README begins scheme
        Instrument decree = new Instrument(
                "perbup-contoh-1-2026", "Perbup Contoh 1/2026", DateRange.since(LocalDate.of(2026, 1, 1)));
        Basis basis = new Basis(new Citation(decree, "Pasal 4"), Standing.EXTENSION, Confidence.INFERRED);
        Bands<EmployeePredicate> bands = Bands.onGrid(
                0,
                List.of(
                        new Band<>(Interval.closed(Ratio.of(0), Ratio.of(49)), EmployeePredicate.VERY_POOR),
                        new Band<>(Interval.closed(Ratio.of(50), Ratio.of(64)), EmployeePredicate.POOR),
                        new Band<>(Interval.closed(Ratio.of(65), Ratio.of(79)), EmployeePredicate.NEEDS_IMPROVEMENT),
                        new Band<>(Interval.closed(Ratio.of(80), Ratio.of(94)), EmployeePredicate.GOOD),
                        new Band<>(Interval.closed(Ratio.of(95), Ratio.of(110)), EmployeePredicate.VERY_GOOD)));
        Sentence credit = new Sentence("kredit kolaborasi", "collaboration credit");
        WeightedPolicy scheme = WeightedPolicy.named(
                        new Enacted<>(
                                new PolicyId("perbup-contoh-1-2026", "skema", 1),
                                decree.inForce(),
                                basis,
                                LocalDate.of(2026, 6, 1)),
                        PolicyScope.local(
                                Layer.AGENCY,
                                EnumSet.of(EmploymentStatus.PNS, EmploymentStatus.PPPK),
                                EnumSet.of(PeriodType.YEAR)))
                .component(Component.results(LowerIsBetterFormula.DIFFERENCE, Percent.of(110)), Weight.of(80))
                .component(Component.outside("credit", credit, Score.of(100)), Weight.of(20))
                .missing(MissingPart.LEAVE_OUT)
                .rounding(Rounding.ofTotal(2, RoundingMode.HALF_UP))
                .bands(bands, GapRule.ROUND_FIRST)
                .build();
        // README ends scheme
        return scheme;
    }

    private static String whatWouldHelp(
            AppraisalEngine engine, Judged judged, PolicyCatalog catalog, Locale locale, LocalDate dated) {
        // README begins guidance
        Guidance guidance = Guide.of(engine).toNext(judged);
        Document page = GuidanceText.of(catalog, locale).document(guidance, Audience.EMPLOYEE, dated);
        String html = HtmlPage.of(page);
        // README ends guidance
        return html;
    }

    @Test
    void theSnippetsOfTheReadmeAreThisCode() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertEquals(snippet("").replace("out::println", "System.out::println"), javaBlock(readme, 0));
        int second = readme.indexOf("```java", readme.indexOf("```java") + 1);
        // spotless formats this file, so the layout of the longer block may differ
        assertEquals(words(snippet(" scheme")), words(javaBlock(readme, second)));
        int third = readme.indexOf("```java", second + 1);
        assertEquals(snippet(" guidance"), javaBlock(readme, third));
    }

    @Test
    void theAdviceOfTheReadmeIsAPage() {
        PersonId head = PersonId.of("head");
        LocalDate day = LocalDate.of(2026, 1, 9);
        CivilServant officer = CivilServant.of(
                PersonId.of("officer"),
                "Marice Contoh",
                EmploymentStatus.PNS,
                Position.of("Pengelola Layanan", PositionLevel.STAFF),
                new OrgUnit("desk", "Loket Pelayanan"));
        AppraisalCase facts = AppraisalCase.of(officer, head, AppraisalPeriod.ofYear(2025))
                .workResultRating(new RatingDecision(ExpectationRating.MEETS, head, ActorRole.APPRAISER, day, ""))
                .workBehaviorRating(new RatingDecision(ExpectationRating.BELOW, head, ActorRole.APPRAISER, day, ""))
                .build();
        PolicyCatalog catalog = PolicyCatalog.discovered();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        String html = whatWouldHelp(engine, engine.judge(facts).orThrow(), catalog, Locale.ENGLISH, day);
        assertTrue(html.contains("Rating of work behavior: from below expectation"), html);
    }

    private static String snippet(String name) throws IOException {
        String source = Files.readString(
                Path.of("src/test/java").resolve(ReadmeTest.class.getName().replace('.', '/') + ".java"));
        int begin = source.indexOf('\n', source.indexOf("// README begins" + name + "\n")) + 1;
        String code =
                source.substring(begin, source.lastIndexOf('\n', source.indexOf("// README ends" + name + "\n")) + 1);
        String snippet = code.stripTrailing().stripIndent() + "\n";
        assertTrue(snippet.lines().count() >= 3, snippet);
        return snippet;
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String javaBlock(String readme, int from) {
        int begin = readme.indexOf('\n', readme.indexOf("```java", from)) + 1;
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    @Test
    void theSchemeOfTheReadmeJudges() {
        WeightedPolicy scheme = ownScheme();
        PersonId officer = PersonId.of("officer-7");
        AppraisalPeriod year = AppraisalPeriod.ofYear(2026);
        IndividualIndicator documents = IndividualIndicator.of(
                "iki-1",
                "Dokumen selesai",
                Polarity.HIGHER_IS_BETTER,
                TargetValue.of(Amount.of(200, MeasurementUnit.DOCUMENT)));
        AppraisalCase facts = AppraisalCase.of(
                        CivilServant.of(
                                officer,
                                "Marice Contoh",
                                EmploymentStatus.PPPK,
                                Position.of("Pengelola Layanan", PositionLevel.STAFF),
                                new OrgUnit("desk", "Loket Pelayanan")),
                        PersonId.of("head-of-desk"),
                        year)
                .plan(PerformancePlan.of(
                        "skp",
                        officer,
                        year.days(),
                        List.of(WorkResultPlan.of("hk-1", "Layanan", ResultCategory.MAIN, List.of(documents)))))
                .realization(new Realization(
                        IndicatorId.of("iki-1"),
                        year,
                        Amount.of(190, MeasurementUnit.DOCUMENT),
                        new Evidence(EvidenceKind.REGISTER, "register")))
                .componentScore(ComponentScore.of("credit", Score.of(70), "program bersama"))
                .build();
        PolicyCatalog catalog =
                PolicyCatalog.builder().discover().provider(scheme.provider()).build();
        Judged judged = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts, scheme.id())
                .orThrow();
        // 0.8 x 95 + 0.2 x 70
        assertEquals(Score.of(90), judged.verdict().score().orElseThrow());
        assertEquals(EmployeePredicate.GOOD, judged.verdict().predicate());
    }

    @Test
    void theSnippetGivesAVerdictWithItsReasons() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        firstVerdict(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("Predikat kinerja: Baik", lines.get(0));
        assertTrue(lines.get(lines.size() - 1).contains("PermenPANRB 6/2022 Pasal 23-25"), lines.toString());
    }
}
