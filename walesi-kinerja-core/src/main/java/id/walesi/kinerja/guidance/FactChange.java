package id.walesi.kinerja.guidance;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.FactSheet;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact of a case, what it is and what it would be. The changed case is a copy for trying; it is nobody's appraisal.
 *
 * @term perubahan fakta yang diandaikan
 */
public sealed interface FactChange {

    /**
     * Where the fact stands in the case.
     *
     * @return its path, as in the trace of a judgment
     */
    String path();

    /**
     * What it is.
     *
     * @return the fact in the case as judged
     */
    Datum from();

    /**
     * What it would be.
     *
     * @return the fact in the changed case
     */
    Datum to();

    /**
     * In which role somebody decides this fact, where it is a decision. It can then be asked for with reasons, not
     * worked out.
     *
     * @return the role, or empty if the fact is measured or comes from elsewhere
     */
    default Optional<Coded> decider() {
        return Optional.empty();
    }

    /**
     * Makes the change in a copy.
     *
     * @param facts a case in which the fact is as {@link #from} says
     * @return the changed case
     * @throws IllegalArgumentException if the fact is another one in that case
     */
    AppraisalCase applyTo(AppraisalCase facts);

    /**
     * Makes several changes.
     *
     * @param changes the changes, each of another fact
     * @param facts the case
     * @return the changed case
     * @throws IllegalArgumentException if a fact is another one in that case
     */
    static AppraisalCase applied(List<FactChange> changes, AppraisalCase facts) {
        AppraisalCase changed = facts;
        for (FactChange change : Check.<FactChange>list("changes", changes)) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    private static void checkPresent(FactChange change, AppraisalCase facts) {
        boolean present = Check.notNull("facts", facts).fact(change.path()).equals(Optional.of(change.from()));
        Check.that(present, "path", change.path(), "is not what the change starts from");
    }

    /**
     * Another rating than the one decided.
     *
     * @param path {@link AppraisalCase#WORK_RESULT_RATING} or {@link AppraisalCase#WORK_BEHAVIOR_RATING}
     * @param rating what was decided
     * @param other what would be decided
     * @param role in which role it is decided
     */
    record OfRating(String path, ExpectationRating rating, ExpectationRating other, ActorRole role)
            implements FactChange {

        /**
         * Checks its components.
         *
         * @param path {@link AppraisalCase#WORK_RESULT_RATING} or {@link AppraisalCase#WORK_BEHAVIOR_RATING}
         * @param rating what was decided
         * @param other what would be decided
         * @param role in which role it is decided
         */
        public OfRating {
            check(path);
            Check.notNull("rating", rating);
            Check.notNull("other", other);
            Check.notNull("role", role);
        }

        private static void check(String path) {
            boolean known = Check.notNull("path", path).equals(AppraisalCase.WORK_RESULT_RATING)
                    || path.equals(AppraisalCase.WORK_BEHAVIOR_RATING);
            Check.that(known, "path", path, "is not where a rating stands");
        }

        @Override
        public Datum from() {
            return new Datum.Label(rating);
        }

        @Override
        public Datum to() {
            return new Datum.Label(other);
        }

        @Override
        public Optional<Coded> decider() {
            return Optional.of(role);
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            return path.equals(AppraisalCase.WORK_RESULT_RATING)
                    ? facts.toBuilder()
                            .workResultRating(changed(facts.workResultRating().orElseThrow()))
                            .build()
                    : facts.toBuilder()
                            .workBehaviorRating(
                                    changed(facts.workBehaviorRating().orElseThrow()))
                            .build();
        }

        // the reason that was written is one for the other rating
        private RatingDecision changed(RatingDecision decision) {
            return new RatingDecision(other, decision.decidedBy(), decision.role(), decision.on(), "");
        }
    }

    /**
     * Another predicate of the organization that the person heads.
     *
     * @param predicate what was fixed
     * @param other what would be fixed
     */
    record OfOrganization(OrganizationPredicate predicate, OrganizationPredicate other) implements FactChange {

        /**
         * Checks its components.
         *
         * @param predicate what was fixed
         * @param other what would be fixed
         */
        public OfOrganization {
            Check.notNull("predicate", predicate);
            Check.notNull("other", other);
        }

        @Override
        public String path() {
            return AppraisalCase.ORGANIZATION_PREDICATE;
        }

        @Override
        public Datum from() {
            return new Datum.Label(predicate);
        }

        @Override
        public Datum to() {
            return new Datum.Label(other);
        }

        @Override
        public Optional<Coded> decider() {
            return Optional.of(ActorRole.LEADER_ABOVE);
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            OrganizationAchievement fixed = facts.organizationAchievement().orElseThrow();
            return facts.toBuilder()
                    .organizationAchievement(new OrganizationAchievement(other, fixed.decidedBy(), fixed.on(), ""))
                    .build();
        }
    }

    /**
     * Another realization of an indicator, in number or day.
     *
     * @param path where it stands, as the trace names it
     * @param realization what was realized
     * @param other what would be realized
     */
    record OfRealization(String path, Realization realization, RealizedValue other) implements FactChange {

        /**
         * Checks its components.
         *
         * @param path where it stands, as the trace names it
         * @param realization what was realized
         * @param other what would be realized
         */
        public OfRealization {
            Check.text("path", path);
            check(realization, other);
        }

        private static void check(Realization realization, RealizedValue other) {
            IndicatorId indicator = Check.notNull("realization", realization).indicatorId();
            Check.that(realization.value().datum().isPresent(), "realization", indicator, "has no number and no day");
            boolean present = Check.notNull("other", other).datum().isPresent();
            Check.that(present, "other", indicator, "has no number and no day");
        }

        @Override
        public Datum from() {
            return realization.value().datum().orElseThrow();
        }

        @Override
        public Datum to() {
            return other.datum().orElseThrow();
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            return facts.toBuilder()
                    .replacing(new Realization(
                            realization.indicatorId(), realization.period(), other, realization.evidence()))
                    .build();
        }

        @Override
        public String toString() {
            return "OfRealization[" + path + "]";
        }
    }

    /**
     * A realization of an indicator that was not measured.
     *
     * @param indicatorId the indicator
     * @param period the period of the case
     * @param other what would be realized
     */
    record OfMissing(IndicatorId indicatorId, AppraisalPeriod period, RealizedValue other) implements FactChange {

        /**
         * Checks its components.
         *
         * @param indicatorId the indicator
         * @param period the period of the case
         * @param other what would be realized
         */
        public OfMissing {
            Check.notNull("indicatorId", indicatorId);
            Check.notNull("period", period);
            boolean present = Check.notNull("other", other).datum().isPresent();
            Check.that(present, "other", indicatorId, "has no number and no day");
        }

        @Override
        public String path() {
            return AppraisalCase.REALIZATIONS + "[" + indicatorId + "]";
        }

        @Override
        public Datum from() {
            return new Datum.Label(AbsenceReason.NOT_MEASURED);
        }

        @Override
        public Datum to() {
            return other.datum().orElseThrow();
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            List<Realization> there = Check.notNull("facts", facts).realizations().stream()
                    .filter(realization -> realization.indicatorId().equals(indicatorId))
                    .toList();
            boolean missing = there.isEmpty() || (there.size() == 1 && isMissing(there.get(0)));
            Check.that(missing, "path", path(), "is not what the change starts from");
            Realization changed = there.isEmpty()
                    ? new Realization(
                            indicatorId, period, other, new Evidence(EvidenceKind.REPORT, indicatorId.value()))
                    : new Realization(
                            indicatorId,
                            there.get(0).period(),
                            other,
                            there.get(0).evidence());
            return facts.toBuilder().replacing(changed).build();
        }

        static boolean isMissing(Realization realization) {
            return realization.value().equals(RealizedValue.absent(AbsenceReason.NOT_MEASURED));
        }

        @Override
        public String toString() {
            return "OfMissing[" + path() + "]";
        }
    }

    /**
     * Another mark among the facts that some instrument asks for.
     *
     * @param key the mark's key
     * @param mark what it is
     * @param other what it would be
     */
    record OfMark(FactKey<Score> key, Score mark, Score other) implements FactChange {

        /**
         * Checks its components.
         *
         * @param key the mark's key
         * @param mark what it is
         * @param other what it would be
         */
        public OfMark {
            Check.notNull("key", key);
            Check.notNull("mark", mark);
            Check.notNull("other", other);
        }

        @Override
        public String path() {
            return key.path();
        }

        @Override
        public Datum from() {
            return new Datum.Numeric(mark);
        }

        @Override
        public Datum to() {
            return new Datum.Numeric(other);
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            return facts.toBuilder().replacing(key, other).build();
        }

        @Override
        public String toString() {
            return "OfMark[" + key.path() + "]";
        }
    }

    /**
     * Another count or code among the facts that some instrument asks for, or another value of a sheet among them.
     *
     * @param key the key of the fact, or of its sheet
     * @param entry where the value stands in the sheet; empty if the fact is no sheet
     * @param from what it is
     * @param to what it would be
     * @param decider in which role somebody decides it; empty if it is measured or comes from elsewhere
     */
    record OfExtra(FactKey<?> key, String entry, Datum from, Datum to, Optional<Coded> decider) implements FactChange {

        /**
         * Checks its components.
         *
         * @param key the key of the fact, or of its sheet
         * @param entry where the value stands in the sheet; empty if the fact is no sheet
         * @param from what it is
         * @param to what it would be
         * @param decider in which role somebody decides it; empty if it is measured or comes from elsewhere
         */
        public OfExtra {
            Check.notNull("key", key);
            Check.notNull("entry", entry);
            Check.notNull("from", from);
            Check.notNull("to", to);
            Check.notNull("decider", decider);
        }

        @Override
        public String path() {
            return entry.isEmpty() ? key.path() : key.path() + "." + entry;
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            return replacing(key, facts);
        }

        private <T> AppraisalCase replacing(FactKey<T> own, AppraisalCase facts) {
            T now = facts.extra(own).orElseThrow();
            Object other = value();
            if (now instanceof FactSheet sheet) {
                other = sheet.with(entry, to)
                        .orElseThrow(() ->
                                new IllegalArgumentException("to = " + path() + ": there is no room for this value"));
            }
            return facts.toBuilder().replacing(own, own.type().cast(other)).build();
        }

        private Object value() {
            return to instanceof Datum.Label label
                    ? label.value()
                    : to instanceof Datum.Numeric number ? number.value() : to;
        }

        @Override
        public String toString() {
            return "OfExtra[" + path() + "]";
        }
    }

    /**
     * Another score of one core value.
     *
     * @param value the core value
     * @param score what it is
     * @param other what it would be
     */
    record OfBehavior(CoreValue value, Score score, Score other) implements FactChange {

        /**
         * Checks its components.
         *
         * @param value the core value
         * @param score what it is
         * @param other what it would be
         */
        public OfBehavior {
            Check.notNull("value", value);
            Check.notNull("score", score);
            Check.notNull("other", other);
        }

        @Override
        public String path() {
            return BehaviorScores.KEY.path() + ".scores[" + value.code() + "]";
        }

        @Override
        public Datum from() {
            return new Datum.Numeric(score);
        }

        @Override
        public Datum to() {
            return new Datum.Numeric(other);
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            Map<CoreValue, Score> scores =
                    new EnumMap<>(facts.extra(BehaviorScores.KEY).orElseThrow().scores());
            scores.put(value, other);
            return facts.toBuilder()
                    .replacing(BehaviorScores.KEY, new BehaviorScores(scores))
                    .build();
        }

        @Override
        public String toString() {
            return "OfBehavior[" + path() + "]";
        }
    }

    /**
     * Another score that came about elsewhere.
     *
     * @param component what it is
     * @param other what it would be
     */
    record OfComponent(ComponentScore component, Score other) implements FactChange {

        /**
         * Checks its components.
         *
         * @param component what it is
         * @param other what it would be
         */
        public OfComponent {
            Check.notNull("component", component);
            Check.notNull("other", other);
        }

        @Override
        public String path() {
            return component.path();
        }

        @Override
        public Datum from() {
            return new Datum.Numeric(component.score());
        }

        @Override
        public Datum to() {
            return new Datum.Numeric(other);
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            return facts.toBuilder()
                    .replacing(new ComponentScore(component.name(), other, component.origin()))
                    .build();
        }

        @Override
        public String toString() {
            return "OfComponent[" + component.name() + "]";
        }
    }

    /**
     * A fact that only the host knows how to better.
     *
     * @param better the host's way, which it declares never to make a predicate worse
     * @param times how often it is gone
     * @param path where the fact stands
     * @param from what it is
     * @param to what it would be
     */
    record ByHost(BetterFacts better, long times, String path, Datum from, Datum to) implements FactChange {

        /**
         * Checks its components.
         *
         * @param better the host's way, which it declares never to make a predicate worse
         * @param times how often it is gone
         * @param path where the fact stands
         * @param from what it is
         * @param to what it would be
         */
        public ByHost {
            Check.notNull("better", better);
            Check.that(times > 0, "times", times, "must be at least once");
            Check.text("path", path);
            Check.notNull("from", from);
            Check.notNull("to", to);
        }

        @Override
        public AppraisalCase applyTo(AppraisalCase facts) {
            checkPresent(this, facts);
            AppraisalCase changed = facts;
            for (long i = 0; i < times; i++) {
                changed = better.change()
                        .apply(changed)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "times = " + times + ": " + better.name() + " does not go so far in this case"));
            }
            return changed;
        }

        @Override
        public String toString() {
            return "ByHost[" + path + "]";
        }
    }
}
