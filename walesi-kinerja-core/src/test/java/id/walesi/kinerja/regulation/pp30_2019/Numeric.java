package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.specimen.NumericCases;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the tests of this room ask of a judged case. */
final class Numeric {

    /** With the choices of one host. */
    static final AppraisalEngine ENGINE = engine(NumericCases::choose);

    /** Without a choice. */
    static final AppraisalEngine BARE = engine(builder -> builder);

    private Numeric() {}

    static AppraisalEngine engine(UnaryOperator<PolicyCatalog.Builder> choices) {
        PolicyCatalog.Builder builder = PolicyCatalog.builder().provider(new NumericProvider());
        return AppraisalEngine.of(choices.apply(builder).build(), GoverningDay.LAST_DAY_OF_PERIOD);
    }

    static AppraisalResult article41(AppraisalEngine engine, AppraisalCase facts) {
        return engine.judge(facts, Article41Policy.POLICY.value());
    }

    /** The number that a rule brought out first. */
    static Ratio outcome(Judged judged, Rule rule) {
        return number(judged.trace().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.id() + " is not in " + judged.trace()))
                .outcome()
                .orElseThrow()
                .value());
    }

    static boolean applied(Judged judged, Rule rule) {
        return judged.trace().steps().stream()
                .anyMatch(step -> step.rule().equals(rule) && !(step instanceof Step.Skipped));
    }

    /** A part of the verdict: 0 for results or the first half, 1 for the other. */
    static Ratio part(Judged judged, int index) {
        return number(judged.verdict().components().get(index).value());
    }

    static Ratio total(Judged judged) {
        return judged.verdict().score().orElseThrow().value();
    }

    private static Ratio number(Datum value) {
        return ((Datum.Numeric) value).value().value();
    }

    /** The number rounded half up to the decimals that the text shows. */
    static String shown(Ratio value, String asText) {
        int dot = asText.indexOf('.');
        int decimals = dot < 0 ? 0 : asText.length() - dot - 1;
        return value.round(Rounding.ofTotal(decimals, RoundingMode.HALF_UP))
                .toBigDecimal()
                .setScale(decimals)
                .toPlainString();
    }

    static List<String> codes(AppraisalResult result) {
        return result.problems().list().stream().map(Problem::toString).toList();
    }
}
