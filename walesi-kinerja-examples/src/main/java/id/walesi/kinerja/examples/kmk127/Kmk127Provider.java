package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import java.util.Map;

/**
 * Hands the scheme of KMK 127/2026 to the library, which finds it through the service file beside this module's
 * resources.
 *
 * @term ketentuan KMK 127/2026
 */
public final class Kmk127Provider implements PolicyProvider {

    /** By this name a host asks for the scheme. */
    public static final PolicyId ID = Decree.POLICY.value();

    /** The table by which the nearness to a target that is to be kept steady becomes an achievement; no default. */
    public static final Parameter<LinearTable> STABILIZE_TABLE =
            new Parameter<>(Decree.CODE + "/stabilize-table", LinearTable.class);

    /** The quality of a target that equals last year's target and realization; the decree is silent, so no default. */
    public static final Parameter<Ratio> UNREGULATED_TARGET_QUALITY =
            new Parameter<>(Decree.CODE + "/unregulated-target-quality", Ratio.class);

    /** For the service loader. */
    public Kmk127Provider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of(new SchemePolicy(choices.get(STABILIZE_TABLE), choices.get(UNREGULATED_TARGET_QUALITY)));
    }

    @Override
    public Map<String, Sentence> sentences() {
        return SchemeSentences.all();
    }

    @Override
    public Map<Coded, Sentence> words() {
        return SchemeWords.all();
    }
}
