package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From texts to facts: by the checks of the facts themselves, and with Bean Validation on top. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DraftBenchmark {

    private final PersonDraft person = Drafts.person();
    private final RealizationDraft realization = Drafts.realization("i1", "2025", Drafts.measured("25.5", "document"));
    private final CaseDraft whole = Drafts.fullCase();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Compares the answers: both ways find nothing that blocks. */
    @Setup
    public void compare() {
        boolean sound = person().succeeded()
                && wholeCase().succeeded()
                && !personWithBeanValidation().blocks()
                && !wholeCaseWithBeanValidation().blocks();
        if (!sound) {
            throw new IllegalStateException("a sound draft was refused: " + personWithBeanValidation());
        }
    }

    /**
     * One person.
     *
     * @return the fact
     */
    @Benchmark
    public Outcome<CivilServant> person() {
        return Intake.convert(person, DraftStage.AS_FACT);
    }

    /**
     * One realization.
     *
     * @return the fact
     */
    @Benchmark
    public Outcome<?> realization() {
        return Intake.convert(realization, DraftStage.AS_FACT);
    }

    /**
     * One person, checked with annotations, too.
     *
     * @return the findings
     */
    @Benchmark
    public Problems personWithBeanValidation() {
        return Intake.check(person, DraftStage.AS_FACT, validator);
    }

    /**
     * A case with something at nearly every place.
     *
     * @return the fact
     */
    @Benchmark
    public Outcome<AppraisalCase> wholeCase() {
        return Intake.convert(whole, DraftStage.AS_FACT);
    }

    /**
     * The same case, checked with annotations, too.
     *
     * @return the findings
     */
    @Benchmark
    public Problems wholeCaseWithBeanValidation() {
        return Intake.check(whole, DraftStage.AS_FACT, validator);
    }
}
