package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All policies that a host uses, with their sentences, words and legal values. Immutable; two policies that would govern one
 * case on one day are refused when it is built.
 *
 * @term katalog ketentuan
 */
public final class PolicyCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyCatalog.class);

    private final Map<PolicyId, AppraisalPolicy> policies;
    private final Map<PolicyId, AppraisalPolicy> byId;
    private final List<Dated> national;
    private final Map<String, Sentence> sentences;
    private final Map<Coded, Sentence> words;
    private final Map<Parameter<?>, Timeline<?>> values;
    private final HostChoices choices;

    /** A policy that can govern by the day alone. */
    private record Dated(DateRange inForce, PolicyScope scope, Optional<AppraisalPolicy> policy) {}

    private PolicyCatalog(
            Map<PolicyId, AppraisalPolicy> policies,
            Map<String, Sentence> sentences,
            Map<Coded, Sentence> words,
            Map<Parameter<?>, Timeline<?>> values,
            HostChoices choices) {
        this.policies = policies;
        this.sentences = sentences;
        this.words = words;
        this.values = values;
        this.choices = choices;
        policies.forEach(PolicyCatalog::refuseBroken);
        refuseClashes(List.copyOf(policies.values()));
        byId = Map.copyOf(policies);
        national = policies.values().stream()
                .filter(policy -> policy.scope().layer() == Layer.NATIONAL
                        && !policy.scope().byNameOnly())
                .map(policy -> new Dated(policy.enacted().inForce(), policy.scope(), Optional.of(policy)))
                .toList();
    }

    private static PolicyId idOf(AppraisalPolicy policy) {
        try {
            return Check.notNull("id", policy.id());
        } catch (RuntimeException e) {
            throw new PolicyFailedException("policy " + policy.getClass().getName() + " failed to tell its name", e);
        }
    }

    private static void refuseBroken(PolicyId id, AppraisalPolicy policy) {
        try {
            Check.notNull("enacted", policy.enacted());
            Check.notNull("scope", policy.scope());
        } catch (RuntimeException e) {
            throw new PolicyFailedException("policy " + id + " failed to tell whom it governs, and when", e);
        }
    }

    private static void refuseClashes(List<AppraisalPolicy> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Enacted<PolicyId> one = all.get(i).enacted();
                Enacted<PolicyId> other = all.get(j).enacted();
                if (all.get(i).scope().meets(all.get(j).scope())
                        && one.inForce().overlaps(other.inForce())) {
                    throw new PolicyClashException(
                            one.value() + " (" + one.inForce() + ") and " + other.value() + " (" + other.inForce()
                                    + ") govern the same cases on the same days",
                            null);
                }
            }
        }
    }

    /**
     * The catalog of everything on the class or module path, with no choices of the host; see {@link Builder#discover()}
     * for the class loader that is asked.
     *
     * @return the catalog
     * @throws PolicyClashException if two policies clash
     * @throws PolicyFailedException if a provider fails
     */
    public static PolicyCatalog discovered() {
        return builder().discover().build();
    }

    /**
     * Starts an empty catalog.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All policies.
     *
     * @return the policies, by id
     */
    public Collection<AppraisalPolicy> policies() {
        return List.copyOf(policies.values());
    }

    /**
     * The national policy that governs a case by date.
     *
     * @param facts the case
     * @param governingDay the day whose law counts
     * @return the policy, or empty if none is in force for such a case on that day; it is never guessed
     */
    public Optional<AppraisalPolicy> governing(AppraisalCase facts, LocalDate governingDay) {
        for (Dated one : national) {
            if (one.inForce.contains(governingDay) && one.scope.covers(facts)) {
                return one.policy;
            }
        }
        return Optional.empty();
    }

    /**
     * A policy by its name.
     *
     * @param id the name
     * @return the policy
     * @throws UnknownPolicyException if the catalog has none of that name
     */
    public AppraisalPolicy named(PolicyId id) {
        AppraisalPolicy policy = byId.get(Check.notNull("id", id));
        if (policy == null) {
            throw new UnknownPolicyException("no policy " + id + "; there are " + policies.keySet(), null);
        }
        return policy;
    }

    /**
     * A legal value on a day.
     *
     * @param parameter its key
     * @param day the day
     * @param <T> the type of the value
     * @return the value in force, or empty if none is
     */
    @SuppressWarnings("unchecked") // the builder pairs each key with a timeline of its type
    public <T> Optional<Enacted<T>> value(Parameter<T> parameter, LocalDate day) {
        Timeline<T> timeline = (Timeline<T>) values.get(Check.notNull("parameter", parameter));
        return timeline == null ? Optional.empty() : timeline.on(day);
    }

    /**
     * How a rule explains itself.
     *
     * @param key a rule's id; or the id, a hash sign and the reason why it did not apply
     * @return the sentence, or empty if no provider has one
     */
    public Optional<Sentence> sentence(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /**
     * How a provider's own code is said: a member of one of its closed lists, or one of its problem codes.
     *
     * @param code the member or problem code
     * @return the words, or empty if no provider has any
     */
    public Optional<Sentence> word(Coded code) {
        return Optional.ofNullable(words.get(Check.notNull("code", code)));
    }

    /**
     * What the host chose.
     *
     * @return the choices
     */
    public HostChoices choices() {
        return choices;
    }

    /**
     * The same catalog with one policy in another's place: how a host corrects a reading.
     *
     * @param replaced the name of the policy that goes
     * @param by the policy that comes
     * @return the new catalog
     * @throws UnknownPolicyException if the catalog has no policy of that name
     * @throws PolicyClashException if the new policy clashes with one that stays
     * @throws PolicyFailedException if the new policy throws when it is asked for its name, days or scope
     */
    public PolicyCatalog replacing(PolicyId replaced, AppraisalPolicy by) {
        named(replaced);
        Map<PolicyId, AppraisalPolicy> changed = new TreeMap<>(policies);
        changed.remove(replaced);
        PolicyId id = idOf(Check.notNull("by", by));
        if (changed.put(id, by) != null) {
            throw new PolicyClashException("policy " + id + " is there already", null);
        }
        return new PolicyCatalog(changed, sentences, words, values, choices);
    }

    /** Gathers providers, policies and the host's choices. */
    public static final class Builder {

        private final List<PolicyProvider> providers = new ArrayList<>();
        private final List<AppraisalPolicy> policies = new ArrayList<>();
        private HostChoices choices = HostChoices.none();

        private Builder() {}

        /**
         * Adds every provider that the context class loader of the calling thread finds, as is usual on a class or module
         * path. In a container, or in a pool of threads that outlives an application, that loader may be another one:
         * name a loader or a layer there.
         *
         * @return this builder
         * @throws PolicyFailedException if a provider cannot be loaded
         */
        public Builder discover() {
            return all(ServiceLoader.load(PolicyProvider.class));
        }

        /**
         * Adds every provider that a class loader finds.
         *
         * @param loader the loader, for example that of the application: {@code getClass().getClassLoader()}
         * @return this builder
         * @throws PolicyFailedException if a provider cannot be loaded
         */
        public Builder discover(ClassLoader loader) {
            return all(ServiceLoader.load(PolicyProvider.class, Check.notNull("loader", loader)));
        }

        /**
         * Adds every provider in the modules of a layer and of the layers below it.
         *
         * @param layer the layer
         * @return this builder
         * @throws PolicyFailedException if a provider cannot be loaded
         */
        public Builder discover(ModuleLayer layer) {
            return all(ServiceLoader.load(Check.notNull("layer", layer), PolicyProvider.class));
        }

        private Builder all(ServiceLoader<PolicyProvider> found) {
            try {
                found.forEach(this::provider);
            } catch (ServiceConfigurationError e) {
                throw new PolicyFailedException("a policy provider cannot be loaded: " + e.getMessage(), e);
            }
            return this;
        }

        /**
         * Adds a provider.
         *
         * @param provider the provider
         * @return this builder
         */
        public Builder provider(PolicyProvider provider) {
            providers.add(Check.notNull("provider", provider));
            return this;
        }

        /**
         * Adds a policy.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder policy(AppraisalPolicy policy) {
            policies.add(Check.notNull("policy", policy));
            return this;
        }

        /**
         * Chooses a value where the law is silent.
         *
         * @param parameter its key
         * @param value the choice
         * @param <T> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if it was chosen before
         */
        public <T> Builder choose(Parameter<T> parameter, T value) {
            choices = choices.with(parameter, value);
            return this;
        }

        /**
         * Builds the catalog.
         *
         * @return the catalog
         * @throws PolicyClashException if two policies govern one case on one day, or share a name, or two providers
         *     explain one rule, say one code or give one value
         * @throws PolicyFailedException if a provider throws, or a policy when it is asked for its name, days or scope
         */
        public PolicyCatalog build() {
            Map<PolicyId, AppraisalPolicy> byId = new TreeMap<>();
            Map<String, Sentence> sentences = new HashMap<>();
            Map<Coded, Sentence> words = new HashMap<>();
            Map<Parameter<?>, Timeline<?>> values = new HashMap<>();
            policies.forEach(policy -> add(byId, idOf(policy), policy, "policy"));
            for (PolicyProvider provider : providers) {
                try {
                    provider.policies(choices).forEach(policy -> add(byId, policy.id(), policy, "policy"));
                    provider.sentences().forEach((key, value) -> add(sentences, key, value, "sentence"));
                    provider.words().forEach((code, value) -> add(words, code, value, "word"));
                    provider.values().forEach(value -> add(values, value.parameter(), value.timeline(), "value"));
                } catch (PolicyClashException e) {
                    throw e;
                } catch (RuntimeException e) {
                    throw new PolicyFailedException(
                            "policy provider " + provider.getClass().getName() + " failed", e);
                }
            }
            LOG.debug("policy catalog with {}", byId.keySet());
            return new PolicyCatalog(byId, sentences, words, values, choices);
        }

        private static <K, V> void add(Map<K, V> all, K key, V value, String kind) {
            if (all.put(key, Check.notNull(kind, value)) != null) {
                throw new PolicyClashException("two of one name: " + kind + " " + key, null);
            }
        }
    }
}
