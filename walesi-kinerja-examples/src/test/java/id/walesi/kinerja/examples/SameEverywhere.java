package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.journal.DecisionRecord;
import id.walesi.kinerja.journal.Digest;
import id.walesi.kinerja.journal.DigestTree;
import id.walesi.kinerja.journal.FactForms;
import id.walesi.kinerja.journal.Salt;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.TableReading;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
            .build();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

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
    }

    private static Digest digest(int number) {
        return ENGINE.judge(facts(number))
                .fold(
                        judged -> ofJudged(judged, number),
                        refused -> Digest.ofText(refused.problems().list().stream()
                                .map(problem -> Wording.in(Locale.ENGLISH).text(problem))
                                .toList()
                                .toString()));
    }

    private static Digest ofJudged(Judged judged, int number) {
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

    /** A case by its number: of DP3, of the two halves of 2021, or of the law in force. */
    private static AppraisalCase facts(int number) {
        int seed = Math.floorMod(number * 1_103_515_245 + 12_345, 1 << 20);
        return switch (number % 3) {
            case 0 -> dp3(seed);
            case 1 -> halves(seed);
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
