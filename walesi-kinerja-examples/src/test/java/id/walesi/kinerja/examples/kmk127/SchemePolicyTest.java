package id.walesi.kinerja.examples.kmk127;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyLaws;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scheme as a whole: found, by name only, lawful, explained, and written against the exported packages alone. */
class SchemePolicyTest {

    private static final LinearTable TABLE =
            LinearTable.of(LinearTable.Point.of(0, 0), LinearTable.Point.of(90, 100), LinearTable.Point.of(100, 120));
    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(Kmk127Provider.STABILIZE_TABLE, TABLE)
            .choose(Kmk127Provider.UNREGULATED_TARGET_QUALITY, Ratio.ONE)
            .build();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);

    private static Amount points(long value) {
        return Amount.of(value, MeasurementUnit.INDEX_POINT);
    }

    private static AppraisalCaseBuilder empty() {
        CivilServant officer = CivilServant.of(
                PersonId.of("190001011920011001"),
                "Tiur Contoh Rekaan",
                EmploymentStatus.PNS,
                Position.of("Pelaksana Rekaan", PositionLevel.STAFF),
                new OrgUnit("99.02", "Kantor Rekaan"));
        return AppraisalCase.of(officer, PersonId.of("190002021920022002"), YEAR);
    }

    /** All that the scheme asks for beside indicators and core values. */
    private static AppraisalCaseBuilder started(long organization, Tier tier, PositionClass positionClass) {
        return empty().extra(SchemeFacts.ORGANIZATION_SCORE, Score.of(organization))
                .extra(SchemeFacts.TIER, tier)
                .extra(SchemeFacts.POSITION_CLASS, positionClass);
    }

    private static AppraisalCaseBuilder behaving(AppraisalCaseBuilder facts, long score) {
        for (CoreValue value : CoreValue.values()) {
            facts.extra(SchemeFacts.coreValue(value), Score.of(score));
        }
        return facts;
    }

    private static WorkIndicator indicator(Polarity polarity, long target, long realized) {
        return WorkIndicator.of("a", polarity, points(target), points(realized), IndicatorQuality.PROXY_MODERATE);
    }

    private static AppraisalCase simple(long work, long behavior, long organization, Tier tier) {
        AppraisalCaseBuilder facts = behaving(started(organization, tier, PositionClass.TOP_LEADER), behavior);
        indicator(Polarity.HIGHER_IS_BETTER, 100, work).addTo(facts);
        return facts.build();
    }

    private static Judged judged(AppraisalCase facts) {
        return ENGINE.judge(facts, Kmk127Provider.ID).orThrow();
    }

    private static List<String> refusals(PolicyCatalog catalog, AppraisalCase facts) {
        return AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts, Kmk127Provider.ID)
                .problems()
                .list()
                .stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // results, behavior, organization, tier, final score, predicate: those of the decree's worked cases
        "115, 115, 120, ONE, 115.5, VERY_GOOD",
        "115, 115, 120, TWO, 115.5, VERY_GOOD",
        "115, 115, 110, ONE, 112.5, VERY_GOOD",
        "115, 115, 110, TWO, 113.5, VERY_GOOD",
        "100, 100, 100, ONE, 100, GOOD",
        "100, 89, 100, TWO, 97.525, GOOD",
        "80, 120, 80, TWO, 87, NEEDS_IMPROVEMENT",
        "80, 80, 90, ONE, 81, VERY_POOR",
        "110, 60, 120, ONE, 99.75, POOR"
    })
    void theWholeWayGivesTheScoreAndThePredicate(
            long work, long behavior, long organization, Tier tier, String nkp, EmployeePredicate predicate) {
        Judged judged = judged(simple(work, behavior, organization, tier));
        assertEquals(Optional.of(Score.parse(nkp)), judged.verdict().score());
        assertEquals(predicate, judged.verdict().predicate());
    }

    @Test
    void I4_theOrganizationCountsATenthOnlyForAResultBelowIt() {
        // a result of 115: the organization at 120 counts a tenth, at 115 and below a half or three tenths
        assertEquals(
                Optional.of(Score.parse("115.5")),
                judged(simple(115, 115, 120, Tier.ONE)).verdict().score());
        assertEquals(
                Optional.of(Score.of(115)),
                judged(simple(115, 115, 115, Tier.ONE)).verdict().score());
        assertEquals(
                Optional.of(Score.parse("112.5")),
                judged(simple(115, 115, 110, Tier.ONE)).verdict().score());
        assertEquals(
                Optional.of(Score.parse("113.5")),
                judged(simple(115, 115, 110, Tier.TWO)).verdict().score());
    }

    @ParameterizedTest
    @CsvSource({
        // the day from which it counts, by level; the result counted back from a start of 100 with NKO 0
        "LIGHT, 2026-07-01, 98.4",
        "LIGHT, 2026-06-30, 100",
        "MEDIUM, 2026-04-01, 96",
        "MEDIUM, 2026-03-31, 100",
        "HEAVY, 2026-01-01, 93.6",
        "HEAVY, 2025-12-31, 100",
        "HEAVY, 2027-01-01, 100"
    })
    void disciplineCountsInItsQuartersOnly(DisciplineLevel level, LocalDate since, String result) {
        AppraisalCaseBuilder facts = behaving(started(0, Tier.TWO, PositionClass.OTHER), 100);
        indicator(Polarity.HIGHER_IS_BETTER, 100, 100).addTo(facts);
        facts.extra(SchemeFacts.penalty(level), Score.of(16)).extra(SchemeFacts.penaltySince(level), since);
        assertEquals(Score.parse(result), outcome(judged(facts.build()), Decree.RESULT));
    }

    @Test
    void theHighestDeductionCountsWithSubordinatesAndCorrection() {
        AppraisalCaseBuilder facts = behaving(started(0, Tier.TWO, PositionClass.OTHER), 100);
        indicator(Polarity.HIGHER_IS_BETTER, 100, 100).addTo(facts);
        for (DisciplineLevel level : DisciplineLevel.values()) {
            facts.extra(SchemeFacts.penalty(level), Score.of(level == DisciplineLevel.LIGHT ? 90 : 20))
                    .extra(SchemeFacts.penaltySince(level), LocalDate.of(2026, 10, 1));
        }
        facts.extra(SchemeFacts.subordinate(1), Score.of(60))
                .extra(SchemeFacts.subordinate(2), Score.of(60))
                .extra(SchemeFacts.CORRECTION, Score.of(3));
        // 9 of 90 beats 5 of 20 and 8 of 20; two of 60 are 6, capped at 5
        assertEquals(Score.of(100 - 9 - 5 + 3), outcome(judged(facts.build()), Decree.RESULT));
    }

    private static Object outcome(Judged judged, Rule rule) {
        return judged.trace().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .map(step -> step.outcome().map(Term::value).orElseThrow())
                .map(value -> ((Datum.Numeric) value).value())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void itStandsBesideTheNationalLawAndJudgesOnlyByName() {
        assertEquals(Layer.AGENCY, CATALOG.named(Kmk127Provider.ID).scope().layer());
        assertTrue(CATALOG.named(Kmk127Provider.ID).scope().byNameOnly());
        AppraisalCase facts = simple(100, 100, 100, Tier.ONE);
        assertEquals(
                "permenpanrb6-2022",
                CATALOG.governing(facts, LocalDate.of(2026, 12, 31))
                        .orElseThrow()
                        .id()
                        .instrument());
        assertTrue(judged(facts).policyWasNamed());
    }

    @Test
    void whatIsMissingIsRefusedAllAtOnce() {
        List<String> all = refusals(CATALOG, empty().build());
        assertEquals("kmk127.no-indicator", all.get(0));
        assertEquals(10, all.stream().filter("kmk127.fact-missing"::equals).count());
        assertEquals(11, all.size());
    }

    @Test
    void anythingThatIsNoIndicatorIsRefusedAndNeverThrows() {
        for (String name : List.of("iku.", "iku.x", "iku.x.", "iku..target", "iku.a-b.c")) {
            AppraisalCase facts = behaving(started(100, Tier.ONE, PositionClass.OTHER), 100)
                    .extra(FactKey.of(Decree.CODE, name, Score.class), Score.of(1))
                    .build();
            assertFalse(refusals(CATALOG, facts).isEmpty(), name);
        }
    }

    @Test
    void theHostMustChooseWhereTheDecreeIsSilent() {
        PolicyCatalog silent = PolicyCatalog.discovered();
        AppraisalCaseBuilder steady = behaving(started(100, Tier.ONE, PositionClass.OTHER), 100);
        indicator(Polarity.STABILIZE, 100, 96).addTo(steady);
        assertEquals(List.of("kmk127.choice-missing"), refusals(silent, steady.build()));
        assertEquals(List.of(), refusals(CATALOG, steady.build()));
        AppraisalCaseBuilder equal = behaving(started(100, Tier.ONE, PositionClass.OTHER), 100);
        indicator(Polarity.HIGHER_IS_BETTER, 100, 96)
                .targeted(TargetKind.ORDINARY, points(100), points(100))
                .addTo(equal);
        assertEquals(List.of("kmk127.choice-missing"), refusals(silent, equal.build()));
        assertEquals(List.of(), refusals(CATALOG, equal.build()));
    }

    @Test
    void whatTheFormulasCannotTellIsRefused() {
        assertEquals(List.of("kmk127.achievement-undefined"), refused(indicator(Polarity.HIGHER_IS_BETTER, 0, 5)));
        assertEquals(List.of("kmk127.achievement-undefined"), refused(indicator(Polarity.LOWER_IS_BETTER, 0, 5)));
        assertEquals(List.of("kmk127.achievement-undefined"), refused(indicator(Polarity.LOWER_IS_BETTER, -1, 5)));
        assertEquals(
                List.of("kmk127.worst-not-above-zero"),
                refused(indicator(Polarity.LOWER_IS_BETTER, 0, 5).worstAt(points(0))));
        assertEquals(
                List.of(), refused(indicator(Polarity.LOWER_IS_BETTER, 0, 5).worstAt(points(10))));
        assertEquals(
                List.of("kmk127.indicator-without-days"),
                refused(indicator(Polarity.HIGHER_IS_BETTER, 5, 5).on(0)));
        assertEquals(
                List.of("kmk127.last-year-missing"),
                refused(indicator(Polarity.HIGHER_IS_BETTER, 5, 5).targeted(TargetKind.ORDINARY)));
        assertEquals(
                List.of("kmk127.units-differ"),
                refused(indicator(Polarity.HIGHER_IS_BETTER, 5, 5).worstAt(Amount.of(1, MeasurementUnit.DAY))));
    }

    private static List<String> refused(WorkIndicator indicator) {
        AppraisalCaseBuilder facts = behaving(started(100, Tier.ONE, PositionClass.OTHER), 100);
        indicator.addTo(facts);
        return refusals(CATALOG, facts.build());
    }

    // the laws of every policy

    private static List<AppraisalCase> samples() {
        List<AppraisalCase> samples = new ArrayList<>();
        for (long work : new long[] {0, 80, 90, 95, 100, 105, 120, 150}) {
            for (long behavior : new long[] {60, 90, 100, 101, 120}) {
                for (long organization : new long[] {80, 100, 110}) {
                    Tier tier = behavior % 20 == 0 ? Tier.ONE : Tier.TWO;
                    samples.add(simple(work, behavior, organization, tier));
                    samples.add(rich(work, behavior, organization, tier));
                }
            }
        }
        return samples;
    }

    private static AppraisalCase rich(long work, long behavior, long organization, Tier tier) {
        AppraisalCaseBuilder facts = behaving(started(organization, tier, PositionClass.OTHER), behavior);
        indicator(Polarity.HIGHER_IS_BETTER, 100, work)
                .targeted(TargetKind.MANDATORY, points(110), points(90))
                .realizing(Consolidation.SUM, List.of(points(work), points(5)))
                .addTo(facts);
        new WorkIndicator(
                        "b",
                        Polarity.LOWER_IS_BETTER,
                        points(0),
                        Optional.of(points(200)),
                        Consolidation.AVERAGE,
                        List.of(points(work), points(10)),
                        IndicatorQuality.EXACT_LOW,
                        TargetKind.ORDINARY,
                        List.of(points(0), points(0)),
                        Amount.of(200, MeasurementUnit.DAY))
                .addTo(facts);
        new WorkIndicator(
                        "c",
                        Polarity.STABILIZE,
                        points(100),
                        Optional.empty(),
                        Consolidation.TAKE_LAST_KNOWN,
                        List.of(points(work)),
                        IndicatorQuality.ACTIVITY_HIGH,
                        TargetKind.NEW,
                        List.of(),
                        Amount.of(365, MeasurementUnit.DAY))
                .addTo(facts);
        new WorkIndicator(
                        "d",
                        Polarity.HIGHER_IS_BETTER,
                        points(100),
                        Optional.empty(),
                        Consolidation.MAXIMUM,
                        List.of(points(100)),
                        IndicatorQuality.PROXY_HIGH,
                        TargetKind.CEILING_MET,
                        List.of(),
                        Amount.of(90, MeasurementUnit.DAY))
                .addTo(facts);
        return facts.extra(SchemeFacts.penalty(DisciplineLevel.LIGHT), Score.of(16))
                .extra(SchemeFacts.penaltySince(DisciplineLevel.LIGHT), LocalDate.of(2026, 7, 1))
                .extra(SchemeFacts.penalty(DisciplineLevel.HEAVY), Score.of(20))
                .extra(SchemeFacts.penaltySince(DisciplineLevel.HEAVY), LocalDate.of(2025, 7, 1))
                .extra(SchemeFacts.subordinate(1), Score.of(26))
                .extra(SchemeFacts.CORRECTION, Score.of(2))
                .build();
    }

    /** A case with one fact changed. */
    private static <T> Optional<AppraisalCase> with(AppraisalCase facts, FactKey<T> changed, UnaryOperator<T> better) {
        return facts.extra(changed)
                .map(before -> facts.toBuilder()
                        .replacing(changed, better.apply(before))
                        .build());
    }

    private static BetterFacts better(String name, FactKey<Score> key, Score by) {
        return new BetterFacts(name, facts -> with(facts, key, score -> score.plus(by)));
    }

    private static BetterFacts realizing(String id, int quarter, long by) {
        FactKey<Amount> key = FactKey.of(Decree.CODE, "iku." + id + ".quarter-" + quarter, Amount.class);
        return new BetterFacts("realization-" + id, facts -> with(facts, key, value -> value.plus(points(by))));
    }

    private static final List<BetterFacts> IMPROVEMENTS = List.of(
            realizing("a", 1, 7),
            realizing("b", 1, -7),
            better("behavior", SchemeFacts.coreValue(CoreValue.LOYAL), Score.of(5)),
            better("organization", SchemeFacts.ORGANIZATION_SCORE, Score.of(5)),
            better("correction", SchemeFacts.CORRECTION, Score.of(1)),
            better("penalty", SchemeFacts.penalty(DisciplineLevel.LIGHT), Score.of(-10)),
            better("subordinate", SchemeFacts.subordinate(1), Score.of(-20)));

    @Test
    void theLawsOfEveryPolicyAreKept() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Problems problems = PolicyLaws.of(
                            CATALOG.named(Kmk127Provider.ID), GoverningDay.LAST_DAY_OF_PERIOD, threads, IMPROVEMENTS)
                    .check(samples());
            Set<String> unchecked = new TreeSet<>();
            for (Problem problem : problems) {
                assertEquals("laws.order-of-fact-unchecked", problem.code().value(), problem.toString());
                unchecked.add(problem.details().get(1).toString());
            }
            // what describes an indicator or a post is neither better nor worse
            Set<String> described = new TreeSet<>();
            for (Rule rule : List.of(
                    Decree.POSITION_CLASS,
                    Decree.POLARITY,
                    Decree.TARGET_KIND,
                    Decree.TARGET,
                    Decree.WORST,
                    Decree.HOW_CONSOLIDATED,
                    Decree.INDICATOR_QUALITY,
                    Decree.QUALITY_VALUE,
                    Decree.LAST_TARGET,
                    Decree.LAST_REALIZATION,
                    Decree.DAYS,
                    Decree.TIER)) {
                described.add(Term.of("rule", rule.id()).toString());
            }
            assertEquals(described, unchecked);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyStepExplainsItselfInBothLanguages() {
        Set<String> explained = new HashSet<>();
        List<AppraisalCase> all = new ArrayList<>(samples());
        AppraisalCaseBuilder ordinary = behaving(started(80, Tier.ONE, PositionClass.OTHER), 120);
        indicator(Polarity.HIGHER_IS_BETTER, 100, 100)
                .targeted(TargetKind.ORDINARY, points(90), points(95))
                .addTo(ordinary);
        all.add(ordinary.build());
        for (AppraisalCase facts : all) {
            for (Step step : judged(facts).trace().steps()) {
                String key = step instanceof Step.Skipped skipped
                        ? step.rule().id() + "#" + skipped.reason()
                        : step.rule().id();
                if (explained.add(key)) {
                    assertTrue(CATALOG.sentence(key).isPresent(), key);
                    for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
                        String line = ExplanationText.of(CATALOG, locale)
                                .lines(new Trace(List.of(step)))
                                .get(0);
                        assertFalse(line.contains("{"), line);
                    }
                }
            }
        }
        assertEquals(SchemeSentences.all().keySet(), explained, "each sentence is used, each step has one");
    }

    @Test
    void everyCodeOfTheSchemeIsSaidInBothLanguages() throws ReflectiveOperationException {
        Set<Coded> codes = new HashSet<>();
        for (Class<? extends Coded> list : List.of(
                Tier.class,
                PositionClass.class,
                DisciplineLevel.class,
                TargetKind.class,
                IndicatorQuality.class,
                Decree.Label.class)) {
            codes.addAll(List.of(list.getEnumConstants()));
        }
        for (Field field : SchemePolicy.class.getDeclaredFields()) {
            if (field.getType() == ProblemCode.class) {
                field.setAccessible(true);
                codes.add((ProblemCode) field.get(null));
            }
        }
        assertEquals(codes, new Kmk127Provider().words().keySet());
        Wording indonesian = Wording.in(Locale.forLanguageTag("id"), CATALOG);
        Wording english = Wording.in(Locale.ENGLISH, CATALOG);
        assertEquals("target maksimal yang tercapai", indonesian.text(TargetKind.CEILING_MET));
        assertEquals("ceiling target that was met", english.text(TargetKind.CEILING_MET));
        assertEquals("maksimal-tercapai", Wording.in(Locale.ENGLISH).text(TargetKind.CEILING_MET));
    }

    @Test
    void everyFindingIsToldInWordsAndFillsItsGaps() {
        List<AppraisalCase> broken = new ArrayList<>();
        broken.add(empty().build());
        AppraisalCaseBuilder half = empty();
        half.extra(FactKey.of(Decree.CODE, "iku.a.quarter-1", Amount.class), points(1));
        broken.add(half.build());
        broken.add(simple(100, 130, 100, Tier.ONE));
        int told = 0;
        for (AppraisalCase facts : broken) {
            for (Problem problem : ENGINE.judge(facts, Kmk127Provider.ID).problems()) {
                if (problem.code().value().startsWith("kmk127.")) {
                    for (Locale locale : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
                        String text = Wording.in(locale, CATALOG).text(problem);
                        assertFalse(text.contains("{"), text);
                        assertFalse(text.contains(": " + problem.code()), "the code stands for words: " + text);
                    }
                    told++;
                }
            }
        }
        assertTrue(told >= 10, told + " findings are too few: are there still any?");
    }

    // from outside

    @Test
    void onlyExportedPackagesAreUsed() throws IOException {
        Set<String> exported = new HashSet<>();
        try (InputStream in = moduleOfCore().openStream()) {
            ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .forEach(exported::add);
        }
        exported.add(Kmk127Provider.class.getPackageName());
        assertEquals(List.of(), hidden("import id.walesi.kinerja.quantity.Ratio;", exported));
        assertEquals(
                List.of("id.walesi.kinerja.check", "id.walesi.kinerja.regulation.pp30_2019"),
                hidden("import id.walesi.kinerja.check.Check; id.walesi.kinerja.regulation.pp30_2019.X x;", exported));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/id/walesi/kinerja/examples/kmk127"))) {
            List<Path> all = files.toList();
            assertFalse(all.isEmpty());
            for (Path file : all) {
                assertEquals(List.of(), hidden(Files.readString(file), exported), file.toString());
            }
        }
    }

    /** The descriptor beside the library's classes: other libraries on the class path have theirs. */
    private static URL moduleOfCore() throws IOException {
        String name = PolicyCatalog.class.getName().replace('.', '/') + ".class";
        String place = Objects.requireNonNull(PolicyCatalog.class.getResource("/" + name))
                .toString();
        return new URL(place.substring(0, place.length() - name.length()) + "module-info.class");
    }

    private static List<String> hidden(String source, Set<String> exported) {
        Matcher names =
                Pattern.compile("id\\.walesi\\.kinerja(\\.[a-z][a-z0-9_]*)+").matcher(source);
        Set<String> hidden = new TreeSet<>();
        while (names.find()) {
            if (!exported.contains(names.group())) {
                hidden.add(names.group());
            }
        }
        return List.copyOf(hidden);
    }
}
