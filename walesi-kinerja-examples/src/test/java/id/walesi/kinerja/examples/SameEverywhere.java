package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.Proration;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.facts.pp30_2019.AboveScale;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.journal.DecisionRecord;
import id.walesi.kinerja.journal.Digest;
import id.walesi.kinerja.journal.DigestTree;
import id.walesi.kinerja.journal.FactForms;
import id.walesi.kinerja.journal.Salt;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.TableReading;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Judges many cases of several laws and prints one digest of all records and explanations; {@link SameEverywhereIT} starts it
 * on many machines that are one.
 */
final class SameEverywhere {

    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(Pp30Choices.CONVERSION_READING, TableReading.EXTEND_LOWER)
            .choose(Dp3Facts.GAP_RULE, GapRule.ROUND_FIRST)
            .choose(Pp46Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
            .choose(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY)
            .choose(Pp30Choices.ABOVE_SCALE, AboveScale.CAP)
            .choose(Pp30Choices.PLAN_PRORATION, Proration.BY_DAYS)
            .choose(Pp30Choices.PERCENT_READING, TableReading.ROUND_ALL)
            .choose(Pp30Choices.GROUP_WEIGHTS, new GroupWeights(Percent.of(60), Percent.of(40)))
            .build();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static final int LAWS = 6;
    private static final PolicyId ARTICLE_41 = new PolicyId("pp30-2019", "article-41", 1);

    private static final LongAdder JUDGED = new LongAdder();

    private SameEverywhere() {}

    /**
     * Prints the machine's language and zone, how many cases were judged, and the digest.
     *
     * @param args how many cases; how many threads
     */
    public static void main(String[] args) throws Exception {
        int cases = Integer.parseInt(args[0]);
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
        List<Digest> digests = new ArrayList<>();
        try {
            List<Future<List<Digest>>> parts = new ArrayList<>();
            for (int start = 0; start < cases; start += 100) {
                int from = start;
                parts.add(threads.submit(() -> IntStream.range(from, Math.min(from + 100, cases))
                        .mapToObj(SameEverywhere::digest)
                        .toList()));
            }
            for (Future<List<Digest>> part : parts) {
                digests.addAll(part.get());
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println(Locale.getDefault().toLanguageTag() + " " + ZoneId.systemDefault());
        System.out.println(digests.size() + " " + DigestTree.of(digests).root());
        System.out.println("judged " + JUDGED.intValue());
    }

    private static Digest digest(int number) {
        AppraisalCase facts = facts(number);
        return (number % LAWS == 2 ? ENGINE.judge(facts, ARTICLE_41) : ENGINE.judge(facts))
                .fold(
                        judged -> ofJudged(judged, number),
                        refused -> Digest.ofText(refused.problems().list().stream()
                                .map(problem -> Wording.in(Locale.ENGLISH).text(problem))
                                .toList()
                                .toString()));
    }

    private static Digest ofJudged(Judged judged, int number) {
        JUDGED.increment();
        Salt salt = Salt.of(Digest.ofText("salt " + number).value());
        DecisionRecord record =
                DecisionRecord.of(judged, CATALOG, salt, FactForms.known()).orThrow();
        DecisionRecord read =
                DecisionRecord.read(record.text(), FactForms.known()).orThrow();
        List<String> lines =
                ExplanationText.of(CATALOG, Locale.forLanguageTag("id")).lines(judged);
        byte[] text = (read.digest() + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
        return Digest.ofText(new String(text, StandardCharsets.UTF_8));
    }

    /** A case by its number: of each law that this library has. */
    private static AppraisalCase facts(int number) {
        int seed = Math.floorMod(number * 1_103_515_245 + 12_345, 1 << 20);
        return switch (number % LAWS) {
            case 0 -> dp3(seed);
            case 1 -> achievement(seed);
            case 2 -> article41(seed);
            case 3 -> secondHalf(seed);
            case 4 -> halves(seed);
            default -> rated(seed);
        };
    }

    private static AppraisalCaseBuilder empty(int seed, AppraisalPeriod period) {
        CivilServant officer = CivilServant.of(
                PersonId.of("pegawai-" + seed),
                "I\u0307smet Contoh \u0131" + seed,
                EmploymentStatus.PNS,
                Position.of("Pengelola Titik I", PositionLevel.STAFF),
                new OrgUnit("99", "Unit Rekaan"));
        return AppraisalCase.of(officer, PersonId.of("atasan"), period);
    }

    private static AppraisalCase dp3(int seed) {
        AppraisalCaseBuilder builder = empty(seed, AppraisalPeriod.ofYear(2010 + seed % 4));
        for (Dp3Element element : Dp3Element.values()) {
            builder.extra(Dp3Facts.mark(element), new Score(Ratio.of(100 + (seed >> element.ordinal()) % 101, 2)));
        }
        return builder.build();
    }

    private static Realization realized(IndividualIndicator indicator, AppraisalPeriod period, Amount value) {
        return new Realization(indicator.id(), period, value, new Evidence(EvidenceKind.REGISTER, "daftar-99"));
    }

    private static AppraisalCase achievement(int seed) {
        AppraisalPeriod period = AppraisalPeriod.ofYear(2014 + seed % 5);
        AppraisalCaseBuilder builder = empty(seed, period);
        List<WorkResultPlan> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            IndividualIndicator quantity = IndividualIndicator.of(
                            "i" + i, "Ukuran", Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(7 + i)))
                    .withAspect(Aspect.QUANTITY);
            IndividualIndicator time = IndividualIndicator.of(
                            "t" + i, "Waktu", Polarity.LOWER_IS_BETTER, TargetValue.of(months(12)))
                    .withAspect(Aspect.TIME);
            IndividualIndicator quality = IndividualIndicator.of(
                            "q" + i, "Mutu", Polarity.HIGHER_IS_BETTER, TargetValue.of(points(100)))
                    .withAspect(Aspect.QUALITY);
            results.add(WorkResultPlan.of("k" + i, "Kegiatan", ResultCategory.MAIN, List.of(quantity, quality, time)));
            builder.realization(realized(quantity, period, documents((seed >> i) % 12)))
                    .realization(realized(quality, period, points(50 + (seed >> i) % 51)))
                    .realization(realized(time, period, months(6 + (seed >> i) % 16)));
        }
        builder.plan(PerformancePlan.of("skp", PersonId.of("pegawai-" + seed), period.days(), results));
        for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
            if (element != Pp46BehaviorElement.LEADERSHIP) {
                builder.extra(Pp46Facts.mark(element), new Score(Ratio.of(100 + (seed >> element.ordinal()) % 101, 2)));
            }
        }
        return builder.extra(Pp46Facts.ADDITIONAL_TASKS, Ratio.of(seed % 9)).build();
    }

    private static Amount documents(long number) {
        return Amount.of(number, MeasurementUnit.DOCUMENT);
    }

    private static Amount points(long number) {
        return Amount.of(number, MeasurementUnit.INDEX_POINT);
    }

    private static Amount months(long number) {
        return Amount.of(number, MeasurementUnit.MONTH);
    }

    private static AppraisalCase article41(int seed) {
        return empty(seed, AppraisalPeriod.ofSemester(2021, 2))
                .extra(Pp30Facts.RESULT_SCORE, new Score(Ratio.of(seed % 361, 3)))
                .extra(Pp30Facts.BEHAVIOR_SCORE, new Score(Ratio.of(seed % 241, 2)))
                .extra(Pp30Facts.NEW_IDEA, seed % 2 == 0 ? NewIdea.PROVEN : NewIdea.NONE)
                .build();
    }

    private static AppraisalCase secondHalf(int seed) {
        AppraisalPeriod period = AppraisalPeriod.ofSemester(2021, 2);
        AppraisalCaseBuilder builder = empty(seed, period);
        List<WorkResultPlan> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<IndividualIndicator> indicators = new ArrayList<>();
            for (int aspect = 0; aspect < 3; aspect++) {
                IndividualIndicator indicator = IndividualIndicator.of(
                                "i" + i + aspect, "Ukuran", Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(9)))
                        .withAspect(Aspect.values()[aspect]);
                indicators.add(indicator);
                builder.realization(realized(indicator, period, documents((seed >> (i + aspect)) % 13)));
            }
            results.add(WorkResultPlan.of("k" + i, "Kegiatan", ResultCategory.MAIN, indicators)
                    .supporting(LeaderSupport.of(WorkResultId.of("atasan")).by(CascadingMethod.DIRECT)));
        }
        return builder.plan(PerformancePlan.of("skp", PersonId.of("pegawai-" + seed), period.days(), results))
                .extra(Pp30Facts.RESULT_DETAILS, ResultDetails.none())
                .extra(Pp30Facts.BEHAVIOR_SCORE, new Score(Ratio.of(seed % 241, 2)))
                .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                .build();
    }

    private static AppraisalCase halves(int seed) {
        return empty(seed, AppraisalPeriod.ofYear(2021))
                .extra(Pp30Facts.FIRST_HALF, new Score(Ratio.of(seed % 361, 3)))
                .extra(Pp30Facts.SECOND_HALF, new Score(Ratio.of(seed % 241, 2)))
                .extra(Pp30Facts.NEW_IDEA, seed % 2 == 0 ? NewIdea.PROVEN : NewIdea.NONE)
                .build();
    }

    private static AppraisalCase rated(int seed) {
        AppraisalPeriod period = AppraisalPeriod.ofQuarter(2022 + seed % 5, 1 + seed % 4);
        ExpectationRating[] ratings = ExpectationRating.values();
        return empty(seed, period)
                .workResultRating(decision(ratings[seed % 3], period))
                .workBehaviorRating(decision(ratings[seed / 3 % 3], period))
                .build();
    }

    private static RatingDecision decision(ExpectationRating rating, AppraisalPeriod period) {
        return new RatingDecision(
                rating,
                PersonId.of("atasan"),
                ActorRole.APPRAISER,
                period.days().end(),
                "TITIK i I \u0130");
    }
}
