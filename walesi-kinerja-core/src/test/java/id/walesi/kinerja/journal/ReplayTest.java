package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A verdict comes out again, or it is said what differs and what changed. */
class ReplayTest {

    private static final Rule SHARE = LawOfHost.rule("share", "share", "points");
    private static final Rule END = LawOfHost.rule("end", "predicate", "share");

    /** A law of a host with one number in it. */
    private record Law(Enacted<PolicyId> enacted, PolicyScope scope, int factor) implements AppraisalPolicy {

        static Law of(int revision, int factor) {
            Enacted<PolicyId> model = LawOfHost.named("x").enacted();
            return new Law(
                    new Enacted<>(
                            new PolicyId("host", "x", revision), model.inForce(), model.basis(), model.lastChecked()),
                    LawOfHost.EVERYBODY,
                    factor);
        }

        /** The same law, only by its name. */
        Law ofNobody() {
            return new Law(enacted, PolicyScope.local(Layer.AGENCY, scope.statuses(), scope.periods()), factor);
        }

        @Override
        public Problems admit(AppraisalCase facts, LocalDate governingDay) {
            return factor < 0 ? Problems.of(Problem.error(ProblemCode.of("host.closed"), "")) : Problems.none();
        }

        @Override
        public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
            Score points = recorder.given(
                    LawOfHost.rule("points", "points"),
                    Records.key("points", Score.class).path(),
                    facts.extra(Records.key("points", Score.class)).orElseThrow());
            Score share = recorder.computed(SHARE, points.times(Ratio.of(factor)), points);
            boolean good = share.compareTo(Score.of(10)) >= 0;
            EmployeePredicate predicate = recorder.classified(
                    END,
                    good ? EmployeePredicate.GOOD : EmployeePredicate.POOR,
                    share,
                    Interval.atLeast(Ratio.of(good ? 10 : 0)));
            return Verdict.of(predicate, share);
        }
    }

    private static PolicyCatalog catalog(AppraisalPolicy... laws) {
        PolicyCatalog.Builder builder = PolicyCatalog.builder();
        for (AppraisalPolicy law : laws) {
            builder.policy(law);
        }
        return builder.build();
    }

    private static DecisionRecord recorded(PolicyCatalog catalog, int points) {
        AppraisalCase facts = Specimen.empty(Records.YEAR)
                .extra(Records.key("points", Score.class), Score.of(points))
                .build();
        return DecisionRecord.of(Records.judged(facts, catalog), catalog, Records.SALT, Records.FORMS)
                .orThrow();
    }

    private static Replay replayed(DecisionRecord record, PolicyCatalog today) {
        return Replay.of(record, today).orThrow();
    }

    @Test
    void nothingDiffersWhereNothingChanged() {
        PolicyCatalog catalog = catalog(Law.of(1, 3));
        Replay replay = replayed(recorded(catalog, 4), catalog);
        assertTrue(replay.isEqual());
        assertEquals(Set.of(), replay.changes());
        assertEquals(new PolicyId("host", "x", 1), replay.judgedBy());
        assertEquals(EmployeePredicate.GOOD, replay.today().orThrow().verdict().predicate());
    }

    @Test
    void aNewRevisionIsNamedWithTheStepsThatDiffer() {
        Replay replay = replayed(
                recorded(catalog(Law.of(1, 3)), 4),
                catalog(Law.of(2, 2), Law.of(3, 2).ofNobody()));
        assertFalse(replay.isEqual());
        assertEquals(new PolicyId("host", "x", 3), replay.judgedBy());
        assertEquals(EnumSet.of(ReplayCause.REVISION, ReplayCause.GOVERNING_LAW), replay.changes());
        Replay second = replayed(recorded(catalog(Law.of(1, 3)), 4), catalog(Law.of(2, 2)));
        assertEquals(Set.of(ReplayCause.REVISION), second.changes());
        assertEquals(
                List.of(
                        "verdict.predicate [] employee good -> employee poor",
                        "verdict.label [] Baik -> " + EmployeePredicate.POOR.label(),
                        "verdict.score [] 12 -> 8",
                        "steps[1].outcome.value [host/share] 12 -> 8",
                        "steps[2].outcome.value [host/end] good -> poor",
                        "steps[2].operands[0].value [host/end] 12 -> 8",
                        "steps[2].band [host/end] [10,) -> [0,)"),
                second.differences().stream()
                        .map(one -> one.path() + " [" + one.rule().orElse("") + "] " + one.recorded() + " -> "
                                + one.today())
                        .toList());
    }

    @Test
    void aNewRevisionThatGivesTheSameIsSaidToMakeNoDifference() {
        Replay replay = replayed(recorded(catalog(Law.of(1, 3)), 4), catalog(Law.of(2, 3)));
        assertTrue(replay.isEqual());
        assertEquals(Set.of(ReplayCause.REVISION), replay.changes());
    }

    @Test
    void aLawThatChangedSilentlyIsCaught() {
        Replay replay = replayed(recorded(catalog(Law.of(1, 3)), 4), catalog(Law.of(1, 2)));
        assertEquals(Set.of(ReplayCause.UNDECLARED), replay.changes());
        assertFalse(replay.isEqual());
    }

    @Test
    void aLawThatRefusesTodayIsADifference() {
        Replay replay = replayed(recorded(catalog(Law.of(1, 3)), 4), catalog(Law.of(1, -1)));
        assertEquals(List.of(new Difference("verdict", Optional.empty(), "", "host.closed")), replay.differences());
        assertEquals(Set.of(ReplayCause.UNDECLARED), replay.changes());
    }

    @Test
    void aLawThatIsGoneCannotJudgeAgain() {
        DecisionRecord record = recorded(catalog(Law.of(1, 3)), 4);
        assertEquals(
                "journal.policy-gone @ decision.policy",
                Records.refusal(Replay.of(record, catalog(LawOfHost.named("y")))));
    }

    @Test
    void anotherChoiceOfTheHostIsNamed() {
        AppraisalCase facts = Specimen.empty(Records.YEAR)
                .headingOrganization()
                .organizationAchievement(Specimen.organization(Records.YEAR, OrganizationPredicate.NEEDS_IMPROVEMENT))
                .workBehaviorRating(Specimen.decision(Records.YEAR, ExpectationRating.MEETS))
                .build();
        DecisionRecord record = Records.record(facts);
        PolicyCatalog other = PolicyCatalog.builder()
                .discover()
                .choose(
                        OrganizationRatingMapping.PARAMETER,
                        OrganizationRatingMapping.of(Map.of(
                                OrganizationPredicate.OUTSTANDING, ExpectationRating.ABOVE,
                                OrganizationPredicate.GOOD, ExpectationRating.MEETS,
                                OrganizationPredicate.NEEDS_IMPROVEMENT, ExpectationRating.MEETS,
                                OrganizationPredicate.POOR, ExpectationRating.BELOW,
                                OrganizationPredicate.VERY_POOR, ExpectationRating.BELOW)))
                .build();
        Replay replay = replayed(record, other);
        assertEquals(Set.of(ReplayCause.CHOICE), replay.changes());
        assertEquals("verdict.predicate", replay.differences().get(0).path());
    }

    @Test
    void anotherVersionOfTheLibraryIsNamed() {
        DecisionRecord record = Records.record(Records.small());
        String older = Forged.part(record, RecordPart.DECISION, "\"library\":\"0.1.0\"", "\"library\":\"0.0.9\"");
        Replay replay = replayed(DecisionRecord.read(older, Records.FORMS).orThrow(), Records.CATALOG);
        assertTrue(replay.isEqual());
        assertEquals(Set.of(ReplayCause.LIBRARY), replay.changes());
    }

    @Test
    void aForgedVerdictDoesNotComeOutAgain() {
        DecisionRecord record = Records.record(Records.small());
        String forged = Forged.part(
                record,
                RecordPart.DECISION,
                "\"employee good\",\"label\":\"Baik\"",
                "\"employee very-good\",\"label\":\"Sangat Baik\"");
        DecisionRecord read = DecisionRecord.read(forged, Records.FORMS).orThrow();
        assertFalse(read.digest().equals(record.digest()), "its digest is another");
        Replay replay = replayed(read, Records.CATALOG);
        assertEquals(
                List.of("employee very-good", "Sangat Baik"),
                replay.differences().stream().map(Difference::recorded).toList());
        assertEquals(Set.of(ReplayCause.UNDECLARED), replay.changes());
    }

    @Test
    void aForgedStepIsNamedWithItsRule() {
        DecisionRecord record = Records.record(Records.small());
        String forged = Forged.part(record, RecordPart.STEPS, "\"value\":\"above\"", "\"value\":\"below\"");
        Replay replay = replayed(DecisionRecord.read(forged, Records.FORMS).orThrow(), Records.CATALOG);
        Difference difference = replay.differences().get(0);
        assertEquals("below", difference.recorded());
        assertEquals("above", difference.today());
        assertTrue(
                difference.rule().orElseThrow().startsWith("permenpanrb6-2022/"),
                difference.rule().toString());
        assertFalse(difference.toString().contains("below"), "values stay out of logs");
    }

    @Test
    void stepsThatWereCutOrAddedDiffer() {
        DecisionRecord record = recorded(catalog(Law.of(1, 3)), 4);
        String text = Forged.part(record, RecordPart.STEPS, all -> {
            int second = all.indexOf(",{\"kind\"");
            return all.substring(0, second) + "]}";
        });
        Replay replay = replayed(DecisionRecord.read(text, Records.FORMS).orThrow(), catalog(Law.of(1, 3)));
        assertEquals("steps[1].kind", replay.differences().get(0).path());
        assertEquals("", replay.differences().get(0).recorded());
        assertEquals("computed", replay.differences().get(0).today());
        assertEquals(Optional.of("host/share"), replay.differences().get(0).rule());
    }

    @Test
    void whatTheVerdictNeedsMustBeThere() {
        DecisionRecord record = Records.record(Records.small());
        for (RecordPart part : RecordPart.values()) {
            boolean identity = part == RecordPart.PERSONS || part == RecordPart.OFFICER;
            assertEquals(
                    identity ? "" : "journal.part-withheld @ parts",
                    Records.refusal(Replay.of(record.withholding(Set.of(part)), Records.CATALOG)),
                    part.code());
        }
    }

    @Test
    void theGoverningDayIsFoundInThePeriod() {
        AppraisalCase facts = Records.small();
        Judged first = AppraisalEngine.of(Records.CATALOG, GoverningDay.FIRST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
        DecisionRecord record = DecisionRecord.of(first, Records.CATALOG, Records.SALT, Records.FORMS)
                .orThrow();
        assertEquals(
                LocalDate.of(2025, 1, 1),
                replayed(record, Records.CATALOG).today().orThrow().governingDay());
        String forged = Forged.part(
                record, RecordPart.DECISION, "\"governingDay\":\"2025-01-01\"", "\"governingDay\":\"2025-01-02\"");
        assertEquals(
                "journal.governing-day-unknown @ decision.governingDay",
                Records.refusal(
                        Replay.of(DecisionRecord.read(forged, Records.FORMS).orThrow(), Records.CATALOG)));
    }

    @Test
    void aLawAskedForByNameNeedNotGovern() {
        PolicyCatalog catalog = catalog(Law.of(1, 3).ofNobody(), LawOfHost.named("y"));
        AppraisalCase facts = Specimen.empty(Records.YEAR)
                .extra(Records.key("points", Score.class), Score.of(4))
                .build();
        Judged named = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts, new PolicyId("host", "x", 1))
                .orThrow();
        DecisionRecord record =
                DecisionRecord.of(named, catalog, Records.SALT, Records.FORMS).orThrow();
        Replay replay = replayed(record, catalog);
        assertTrue(replay.isEqual());
        assertEquals(Set.of(), replay.changes());
        assertTrue(record.text().contains("\"named\":\"yes\""));
    }

    @Test
    void factsThatTheHostChangedSinceAreNamed() {
        DecisionRecord record = Records.record(Records.rich());
        assertEquals(List.of(), Replay.ofFacts(record, Records.rich()).orThrow());
        AppraisalCase changed = Records.rich(builder -> builder.workResultRating(
                        Specimen.decision(Records.YEAR, ExpectationRating.ABOVE, "sesuai target"))
                .extra(Records.key("baru", Score.class), Score.of(1)));
        assertEquals(
                List.of(
                        "ratings.workResultRating.rating: meets -> above",
                        "extras.facts[0].instrument:  -> contoh",
                        "extras.facts[0].name:  -> baru",
                        "extras.facts[0].score:  -> 1"),
                Replay.ofFacts(record, changed).orThrow().stream()
                        .map(one -> one.path() + ": " + one.recorded() + " -> " + one.today())
                        .toList());
        DecisionRecord masked = record.withholding(Set.of(RecordPart.PERSONS, RecordPart.OFFICER, RecordPart.RATINGS));
        assertEquals(List.of(), Replay.ofFacts(masked, Records.rich()).orThrow());
        AppraisalCase own =
                Records.rich(builder -> builder.extra(Records.key("aneh", Thread.State.class), Thread.State.NEW));
        assertEquals("journal.fact-without-form @ extras.facts[0]", Records.refusal(Replay.ofFacts(record, own)));
    }

    @Test
    void allPartsThatAreMissingAreNamedAndNoValueIs() {
        DecisionRecord record = Records.record(Records.small());
        assertEquals(
                List.of(RecordPart.PLAN, RecordPart.STEPS),
                Replay.of(
                                record.withholding(EnumSet.of(
                                        RecordPart.STEPS, RecordPart.PLAN, RecordPart.PERSONS, RecordPart.OFFICER)),
                                Records.CATALOG)
                        .problems()
                        .list()
                        .stream()
                        .map(problem -> ((Datum.Label) problem.details().get(0).value()).value())
                        .toList());
        assertEquals(
                "Replay[permenpanrb6-2022/matrix@1, [], []]",
                replayed(record, Records.CATALOG).toString());
    }

    @Test
    void noticesAreRecordedWithTheirPlaces() {
        assertTrue(Records.record(Records.rich())
                .text()
                .contains("\"notices\":[\"appraisal.head-rating-unused workResultRating\","));
        PolicyCatalog catalog = catalog(Law.of(1, 3));
        AppraisalCase late = Specimen.empty(AppraisalPeriod.ofYear(2040))
                .extra(Records.key("points", Score.class), Score.of(4))
                .build();
        DecisionRecord record = DecisionRecord.of(Records.judged(late, catalog), catalog, Records.SALT, Records.FORMS)
                .orThrow();
        assertTrue(record.text().contains("\"notices\":[\"policy.not-checked-since\"]"), record.text());
    }
}
