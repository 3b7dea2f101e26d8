package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the steps of a verdict stand in a record: as texts, for they are compared with the steps of another day, not run. */
final class StepForms {

    static final Form<Standing> STANDING = closed(Standing.values(), Standing::code);
    static final Form<Confidence> CONFIDENCE = closed(Confidence.values(), Confidence::code);

    /** A named value. */
    record Named(String name, String sort, String value) {}

    static final Form<Named> NAMED = Form.fields(named -> new Named(
            named.take("name", Form.text(), Named::name),
            named.take("sort", Form.text(), Named::sort),
            named.take("value", Form.text(), Named::value)));

    /** What a rule rests on. */
    record Rested(String citation, Standing standing, Confidence confidence) {}

    static final Form<Rested> RESTED = Form.fields(basis -> new Rested(
            basis.take("citation", Form.text(), Rested::citation),
            basis.take("standing", STANDING, Rested::standing),
            basis.take("confidence", CONFIDENCE, Rested::confidence)));

    /** One step, whatever its kind: what a kind does not have is absent. */
    record Recorded(
            String kind,
            String rule,
            Rested basis,
            Optional<Named> outcome,
            List<Named> operands,
            Optional<Named> limit,
            Optional<String> band,
            Optional<String> path,
            Optional<String> role,
            Optional<String> on,
            String reason) {}

    static final Form<Recorded> STEP = Form.fields(step -> new Recorded(
            step.take("kind", Form.text(), Recorded::kind),
            step.take("rule", Form.text(), Recorded::rule),
            step.take("basis", RESTED, Recorded::basis),
            step.maybe("outcome", NAMED, Recorded::outcome),
            step.each("operands", NAMED, Recorded::operands),
            step.maybe("limit", NAMED, Recorded::limit),
            step.maybe("band", Form.text(), Recorded::band),
            step.maybe("path", Form.text(), Recorded::path),
            step.maybe("role", Form.text(), Recorded::role),
            step.maybe("on", Form.text(), Recorded::on),
            step.words("reason", Recorded::reason)));

    static final Form<List<Recorded>> STEPS = Form.fields(part -> part.each("steps", STEP, Function.identity()));

    private StepForms() {}

    private static <E> Form<E> closed(E[] values, Function<E, String> code) {
        return Form.<E>placed(
                (value, place) -> code.apply(value),
                (text, place) -> Arrays.stream(values)
                        .filter(value -> code.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(() -> place.refusal(Form.UNKNOWN_CODE)));
    }

    static Rested rested(Basis basis) {
        return new Rested(citation(basis), basis.standing(), basis.confidence());
    }

    private static String citation(Basis basis) {
        String provision = basis.citation().provision();
        String instrument = basis.citation().instrument().code();
        return provision.isEmpty() ? instrument : instrument + " " + provision;
    }

    static Named named(Term term) {
        return new Named(term.name(), QuantityForms.sort(term.value()), QuantityForms.text(term.value()));
    }

    static List<Named> named(List<Term> terms) {
        return terms.stream().map(StepForms::named).toList();
    }

    static List<Recorded> recorded(List<Step> steps) {
        List<Recorded> all = new ArrayList<>(steps.size());
        steps.forEach(step -> all.add(recorded(step)));
        return all;
    }

    private static Recorded recorded(Step step) {
        Optional<Named> limit = Optional.empty();
        Optional<String> band = Optional.empty();
        Optional<String> path = Optional.empty();
        Optional<String> role = Optional.empty();
        Optional<String> on = Optional.empty();
        String reason = "";
        if (step instanceof Step.Given given) {
            path = Optional.of(given.path());
        } else if (step instanceof Step.Decided decided) {
            path = Optional.of(decided.path());
            role = Optional.of(decided.role().code());
            on = Optional.of(QuantityForms.dayText(decided.on()));
            reason = decided.reason();
        } else if (step instanceof Step.Limited limited) {
            limit = Optional.of(named(limited.limit()));
        } else if (step instanceof Step.Classified classified) {
            band = Optional.of(QuantityForms.bandText(classified.band()));
        } else if (step instanceof Step.Skipped skipped) {
            reason = skipped.reason();
        }
        return new Recorded(
                kind(step),
                step.rule().id(),
                rested(step.rule().basis()),
                step.outcome().map(StepForms::named),
                named(step.operands()),
                limit,
                band,
                path,
                role,
                on,
                reason);
    }

    private static String kind(Step step) {
        if (step instanceof Step.Given) {
            return "given";
        }
        if (step instanceof Step.Decided) {
            return "decided";
        }
        if (step instanceof Step.Computed) {
            return "computed";
        }
        if (step instanceof Step.Limited) {
            return "limited";
        }
        if (step instanceof Step.Classified) {
            return "classified";
        }
        return step instanceof Step.LookedUp ? "looked-up" : "skipped";
    }
}
