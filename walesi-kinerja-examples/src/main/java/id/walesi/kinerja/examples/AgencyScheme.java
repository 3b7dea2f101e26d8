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
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.examples.kmk127.IndicatorQuality;
import id.walesi.kinerja.examples.kmk127.Kmk127Provider;
import id.walesi.kinerja.examples.kmk127.LinearTable;
import id.walesi.kinerja.examples.kmk127.PositionClass;
import id.walesi.kinerja.examples.kmk127.SchemeFacts;
import id.walesi.kinerja.examples.kmk127.TargetKind;
import id.walesi.kinerja.examples.kmk127.Tier;
import id.walesi.kinerja.examples.kmk127.WorkIndicator;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.ExplanationText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One made-up official judged under a ministry's own scheme, a plug-in that the library finds by itself, and beside it the
 * national verdict, which the scheme does not touch. Prints in Indonesian.
 */
public final class AgencyScheme {

    private AgencyScheme() {}

    /**
     * Runs the program.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        run(out);
        out.flush();
    }

    static void run(PrintStream out) {
        // the decree leaves the table to each indicator; the agency names the one that it uses
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .choose(
                        Kmk127Provider.STABILIZE_TABLE,
                        LinearTable.of(
                                LinearTable.Point.of(0, 0),
                                LinearTable.Point.of(90, 100),
                                LinearTable.Point.of(100, 120)))
                .build();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        AppraisalCase facts = official();
        ExplanationText text = ExplanationText.of(catalog, Locale.forLanguageTag("id"));

        Judged scheme = engine.judge(facts, Kmk127Provider.ID).orThrow();
        Judged national = engine.judge(facts).orThrow();

        out.println("=== Menurut KMK 127/2026 (usulan dari angka) ===");
        text.lines(scheme).forEach(out::println);
        out.println();
        out.println("=== Menurut ketentuan nasional (ditetapkan pejabat penilai) ===");
        text.lines(national).forEach(out::println);
    }

    /** The official, with two ratings as decided and with all that the scheme asks for. */
    static AppraisalCase official() {
        PersonId appraiser = PersonId.of("190002021920022002");
        CivilServant officer = CivilServant.of(
                PersonId.of("190001011920011001"),
                "Tiur Contoh Rekaan",
                EmploymentStatus.PNS,
                Position.of("Kepala Seksi Rekaan", PositionLevel.STAFF),
                new OrgUnit("99.02", "Kantor Pelayanan Rekaan"));
        LocalDate day = LocalDate.of(2027, 1, 8);
        AppraisalCaseBuilder facts = AppraisalCase.of(officer, appraiser, AppraisalPeriod.ofYear(2026))
                .workResultRating(new RatingDecision(ExpectationRating.MEETS, appraiser, ActorRole.APPRAISER, day, ""))
                .workBehaviorRating(
                        new RatingDecision(ExpectationRating.ABOVE, appraiser, ActorRole.APPRAISER, day, ""))
                .extra(SchemeFacts.ORGANIZATION_SCORE, Score.of(102))
                .extra(SchemeFacts.TIER, Tier.TWO)
                .extra(SchemeFacts.POSITION_CLASS, PositionClass.OTHER)
                .extra(SchemeFacts.CORRECTION, Score.of(2));
        int score = 97;
        for (CoreValue value : CoreValue.values()) {
            facts.extra(SchemeFacts.coreValue(value), Score.of(score));
            score++;
        }
        WorkIndicator.of(
                        "dokumen",
                        Polarity.HIGHER_IS_BETTER,
                        documents(18),
                        documents(20),
                        IndicatorQuality.PROXY_MODERATE)
                .targeted(TargetKind.ORDINARY, documents(16), documents(17))
                .realizing(Consolidation.SUM, List.of(documents(4), documents(5), documents(5), documents(6)))
                .addTo(facts);
        WorkIndicator.of(
                        "selisih", Polarity.LOWER_IS_BETTER, percent("2.5"), percent("2.4"), IndicatorQuality.EXACT_LOW)
                .on(200)
                .addTo(facts);
        WorkIndicator.of("serapan", Polarity.STABILIZE, percent("100"), percent("96"), IndicatorQuality.PROXY_LOW)
                .addTo(facts);
        return facts.build();
    }

    private static Amount documents(long number) {
        return Amount.of(number, MeasurementUnit.DOCUMENT);
    }

    private static Amount percent(String number) {
        return Amount.parse(number, MeasurementUnit.PERCENT);
    }
}
