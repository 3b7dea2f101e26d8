package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.util.List;
import java.util.Locale;

/** A program that judges one case, explains it, and ends. */
final class ColdStart {

    private ColdStart() {}

    /** Does nothing, as a Java program does nothing. */
    static final class Empty {

        private Empty() {}

        public static void main(String[] args) {}
    }

    public static void main(String[] args) {
        WeightedPolicy scheme = RegionalScheme.policy();
        PolicyCatalog catalog =
                PolicyCatalog.builder().discover().provider(scheme.provider()).build();
        List<String> lines = ExplanationText.of(catalog, Locale.forLanguageTag("id"))
                .lines(AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                        .judge(RegionalScheme.facts(YearNumbers.of(2026, 0)), scheme.id())
                        .orThrow());
        if (lines.size() < 100) {
            throw new IllegalStateException("not explained: " + lines);
        }
    }
}
