package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.facts.pp30_2019.AspectTable;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.rating.Pp30Predicate;
import id.walesi.kinerja.rating.Pp46Band;
import id.walesi.kinerja.rating.Predicate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the facts, scales and choices that only some laws know are written in a record and read again. Numbers, days, periods
 * and texts under a key need no entry here, and the facts of all laws in this library have theirs; a host adds those of its
 * own law.
 *
 * @term bentuk catatan data tambahan
 */
public final class FactForms {

    private static final FactForms KNOWN = standard();

    private final Map<String, Own<?>> facts;
    private final Map<String, List<? extends Predicate>> scales;
    private final Map<String, Coded> codes;
    private final Map<Parameter<?>, Function<Object, String>> choices;

    private FactForms(
            Map<String, Own<?>> facts,
            Map<String, List<? extends Predicate>> scales,
            Map<String, Coded> codes,
            Map<Parameter<?>, Function<Object, String>> choices) {
        this.facts = facts;
        this.scales = scales;
        this.codes = codes;
        this.choices = choices;
    }

    /** A key with the form of its fact. */
    record Own<T>(FactKey<T> key, Form<T> form) {}

    private static FactForms standard() {
        FactForms forms = new FactForms(Map.of(), Map.of(), Map.of(), Map.of())
                .adding(BehaviorScores.KEY, SheetForms.BEHAVIOR_SCORES)
                .adding(Pp30Facts.NEW_IDEA, Form.coded(NewIdea.values()))
                .adding(Pp30Facts.PEER_VIEW, Form.coded(PeerView.values()))
                .adding(Pp30Facts.PLAN_SCORES, SheetForms.PLAN_SCORES)
                .adding(Pp30Facts.RESULT_DETAILS, SheetForms.RESULT_DETAILS)
                .adding(Pp30Facts.BEHAVIOR_LEVELS, SheetForms.BEHAVIOR_LEVELS);
        return forms.withScale("employee", EmployeePredicate.values())
                .withScale("organization", OrganizationPredicate.values())
                .withScale("dp3", Dp3Band.values())
                .withScale("pp46", Pp46Band.values())
                .withScale("pp30", Pp30Predicate.values())
                .withScale("panrb8", Panrb8Category.values())
                .withCodes(CustomaryYearIntegration.values());
    }

    /**
     * The forms of all that this library knows.
     *
     * @return the forms
     */
    public static FactForms known() {
        return KNOWN;
    }

    private <T> FactForms adding(FactKey<T> key, Form<T> form) {
        Map<String, Own<?>> more = new LinkedHashMap<>(facts);
        boolean fresh = more.put(Check.notNull("key", key).path(), new Own<>(key, form)) == null;
        Check.that(fresh, "key", key.path(), "has a form already");
        return new FactForms(more, scales, codes, choices);
    }

    /**
     * Adds the form of a host's own fact.
     *
     * @param key the key of the fact
     * @param write writes the fact: equal facts give the same text, on every machine
     * @param read reads what {@code write} wrote, and throws an {@link IllegalArgumentException} for any other text
     * @param <T> the fact
     * @return more forms
     */
    public <T> FactForms with(FactKey<T> key, Function<T, String> write, Function<String, T> read) {
        return adding(key, Form.<T>text(Check.notNull("write", write), Check.notNull("read", read)));
    }

    /**
     * Adds a host's own scale of predicates.
     *
     * @param name the scale's code
     * @param rungs its predicates
     * @return more forms
     */
    public FactForms withScale(String name, Predicate... rungs) {
        Map<String, List<? extends Predicate>> more = new LinkedHashMap<>(scales);
        boolean fresh = more.put(Check.code("name", name), List.of(rungs)) == null;
        Check.that(fresh, "name", name, "is a scale already");
        return new FactForms(facts, more, codes, choices);
    }

    /**
     * Adds codes of a host's own: origins of component scores, ways to combine a year. A code without an entry comes back as
     * a code and nothing else.
     *
     * @param values the codes
     * @return more forms
     */
    public FactForms withCodes(Coded... values) {
        Map<String, Coded> more = new LinkedHashMap<>(codes);
        for (Coded value : values) {
            boolean fresh = more.put(Check.notNull("value", value).code(), value) == null;
            Check.that(fresh, "value", value.code(), "is a code already");
        }
        return new FactForms(facts, scales, more, choices);
    }

    /**
     * Adds a choice of a host's own law. Codes and numbers need none.
     *
     * @param parameter what is chosen
     * @param write writes what was chosen: equal choices give the same text, on every machine
     * @param <T> what is chosen
     * @return more forms
     */
    public <T> FactForms withChoice(Parameter<T> parameter, Function<T, String> write) {
        Map<Parameter<?>, Function<Object, String>> more = new LinkedHashMap<>(choices);
        Class<T> type = Check.notNull("parameter", parameter).type();
        Check.notNull("write", write);
        more.put(parameter, value -> write.apply(type.cast(value)));
        return new FactForms(facts, scales, codes, more);
    }

    Optional<Own<?>> own(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /** The scale that a predicate is a rung of. */
    Optional<String> scaleOf(Predicate predicate) {
        return scales.entrySet().stream()
                .filter(scale -> scale.getValue().contains(predicate))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Predicate> predicate(String scale, String code) {
        return scales.getOrDefault(scale, List.of()).stream()
                .filter(rung -> rung.code().equals(code))
                .<Predicate>map(rung -> rung)
                .findFirst();
    }

    Coded code(String code) {
        Coded known = codes.get(code);
        return known == null ? new RecordedCode(Check.code("code", code)) : known;
    }

    /** What was chosen, as a text; empty if no form is known. */
    Optional<String> choice(Parameter<?> parameter, Object value) {
        Function<Object, String> own = choices.get(parameter);
        if (own != null) {
            return Optional.of(own.apply(value));
        }
        if (value instanceof Coded coded) {
            return Optional.of(coded.code());
        }
        if (value instanceof Integer number) {
            return Optional.of(Integer.toString(number));
        }
        if (value instanceof GroupWeights weights) {
            return Optional.of(weights.agreement().value().exactText() + " "
                    + weights.actionPlans().value().exactText());
        }
        if (value instanceof AspectTable table) {
            return Optional.of(text(table));
        }
        return value instanceof OrganizationRatingMapping mapping ? Optional.of(text(mapping)) : Optional.empty();
    }

    private static String text(AspectTable table) {
        StringBuilder out = new StringBuilder();
        for (List<Panrb8Category> cell : table.combinations()) {
            cell.forEach(category -> out.append(category.code()).append(' '));
            out.append("= ").append(table.at(cell).code()).append("; ");
        }
        return out.toString();
    }

    private static String text(OrganizationRatingMapping mapping) {
        StringBuilder out = new StringBuilder();
        for (OrganizationPredicate predicate : OrganizationPredicate.values()) {
            out.append(predicate.code())
                    .append(" = ")
                    .append(mapping.ratingOf(predicate).code())
                    .append("; ");
        }
        return out.toString();
    }

    /** A code whose list is not known here. */
    record RecordedCode(String code) implements Coded {}
}
