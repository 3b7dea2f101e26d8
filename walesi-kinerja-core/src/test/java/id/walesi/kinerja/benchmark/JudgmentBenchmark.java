package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.ExplanationText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one case costs under the system in force: the verdict, its steps, its words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JudgmentBenchmark {

    private static final PersonId APPRAISER = PersonId.of("appraiser");

    private final PolicyCatalog catalog = PolicyCatalog.discovered();
    private final AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
    private final ExplanationText words = ExplanationText.of(catalog, Locale.forLanguageTag("id"));
    private final AppraisalCase facts = facts();
    private final Judged judged = engine.judge(facts).orThrow();

    private static AppraisalCase facts() {
        CivilServant officer = CivilServant.of(
                PersonId.of("officer"),
                "Contoh",
                EmploymentStatus.PNS,
                Position.of("Petugas Loket", PositionLevel.STAFF),
                new OrgUnit("desk", "Loket Pelayanan"));
        return AppraisalCase.of(officer, APPRAISER, AppraisalPeriod.ofYear(2025))
                .workResultRating(decision(ExpectationRating.MEETS))
                .workBehaviorRating(decision(ExpectationRating.ABOVE))
                .build();
    }

    private static RatingDecision decision(ExpectationRating rating) {
        return new RatingDecision(rating, APPRAISER, ActorRole.APPRAISER, LocalDate.of(2026, 1, 9), "");
    }

    /**
     * The verdict alone.
     *
     * @return the result
     */
    @Benchmark
    public AppraisalResult verdict() {
        return engine.judge(facts);
    }

    /**
     * The verdict with its steps taken down.
     *
     * @return the steps
     */
    @Benchmark
    public Trace verdictWithSteps() {
        return engine.judge(facts).orThrow().trace();
    }

    /**
     * The steps in Indonesian.
     *
     * @return the lines
     */
    @Benchmark
    public List<String> words() {
        return words.lines(judged);
    }
}
