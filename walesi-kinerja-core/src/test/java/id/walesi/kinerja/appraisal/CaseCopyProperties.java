package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.specimen.Specimen;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A copied case is the case, whatever it holds; and one fact of the copy can be changed. */
class CaseCopyProperties {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 4);
    private static final LocalDate DAY = Specimen.after(YEAR);
    private static final FactKey<Score> MARK = FactKey.of("host", "mark", Score.class);
    private static final int KINDS = 12;

    private static final RatingProposal PROPOSAL = new RatingProposal(
            Proration.BY_DAYS, Standing.AGENCY, Confidence.SINGLE, ExpectationRating.ABOVE, Score.of(112));

    private static YearResult year() {
        PeriodicResult last = new PeriodicResult(QUARTER, EmployeePredicate.GOOD);
        YearProposal proposal = new YearProposal(
                Proration.BY_DAYS,
                Standing.AGENCY,
                Confidence.SINGLE,
                Optional.of(EmployeePredicate.GOOD),
                List.of(last));
        return YearResult.adopt(proposal, Specimen.APPRAISER, ActorRole.APPRAISER, DAY)
                .orThrow();
    }

    private static List<Consumer<AppraisalCaseBuilder>> kinds() {
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        scores.put(CoreValue.LOYAL, Score.of(4));
        return List.of(
                facts -> facts.plan(Specimen.plan(YEAR))
                        .realization(Specimen.finished("r1-iki", QUARTER, 90))
                        .realization(Specimen.finished("r1-iki", AppraisalPeriod.ofQuarter(2025, 1), 7))
                        .realization(Specimen.finished("r2-iki", YEAR, 90)),
                facts -> facts.behavior(new WorkBehavior(CoreValue.HARMONIOUS, "membantu rekan"))
                        .behavior(new WorkBehavior(CoreValue.ADAPTIVE, "mencoba cara baru")),
                facts -> facts.feedback(
                                new OngoingFeedback(new FeedbackSubject.AllBehavior(), ActorRole.PEER, DAY, "baik"))
                        .feedback(new OngoingFeedback(
                                new FeedbackSubject.AllWorkResults(), ActorRole.APPRAISER, DAY, "baik")),
                facts -> facts.headingOrganization(),
                facts -> facts.headingOrganization()
                        .organizationAchievement(Specimen.organization(YEAR, OrganizationPredicate.GOOD)),
                facts -> facts.workResultRating(
                        RatingDecision.adopt(PROPOSAL, Specimen.APPRAISER, ActorRole.APPRAISER, DAY)),
                facts -> facts.workBehaviorRating(Specimen.decision(YEAR, ExpectationRating.MEETS, "alasan")),
                facts -> facts.selfAssessment(new SelfAssessment(
                        new FeedbackSubject.AllBehavior(), ExpectationRating.ABOVE, DAY, "menurut saya", List.of())),
                facts -> facts.extra(MARK, Score.of(3)).extra(BehaviorScores.KEY, new BehaviorScores(scores)),
                facts -> facts.componentScore(ComponentScore.of("credit", Score.of(5), "program"))
                        .componentScore(ComponentScore.of("another", Score.of(6), "lain")),
                facts -> facts.yearResult(year()),
                facts -> {});
    }

    private static AppraisalCaseBuilder with(List<Boolean> chosen) {
        AppraisalCaseBuilder builder = Specimen.empty(YEAR);
        List<Consumer<AppraisalCaseBuilder>> kinds = kinds();
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i)) {
                kinds.get(i).accept(builder);
            }
        }
        return builder;
    }

    private static AppraisalCase whole() {
        List<Boolean> all = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            all.add(true);
        }
        return with(all).build();
    }

    @Property
    void aCopyEqualsTheOriginal(@ForAll @Size(KINDS) List<Boolean> chosen) {
        AppraisalCase facts = with(chosen).build();
        assertEquals(facts, facts.toBuilder().build());
        assertEquals(facts.hashCode(), facts.toBuilder().build().hashCode());
    }

    /** A fact that is added to cases must be added here, or the property above says less than it seems. */
    @Example
    void theWholeCaseHasEveryKindOfFact() throws ReflectiveOperationException {
        AppraisalCase facts = whole();
        assertTrue(facts.headsOrganization());
        for (RecordComponent component : AppraisalCaseValues.class.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(facts);
            assertNotEquals(Optional.empty(), value, component.getName());
            assertFalse(value instanceof Collection<?> many && many.isEmpty(), component.getName());
        }
    }

    @Property
    void oneFactOfACopyChangesAndAllOthersStay(@ForAll @Size(KINDS) List<Boolean> chosen) {
        AppraisalCase facts = with(chosen).build();
        AppraisalCase changed = facts.toBuilder()
                .replacing(MARK, Score.of(9))
                .replacing(ComponentScore.of("credit", Score.of(9), "program"))
                .build();
        assertEquals(Optional.of(Score.of(9)), changed.extra(MARK));
        assertEquals(facts.extra(BehaviorScores.KEY), changed.extra(BehaviorScores.KEY));
        assertEquals(
                Optional.of(Score.of(9)),
                changed.componentScores().stream()
                        .filter(score -> score.name().equals("credit"))
                        .findFirst()
                        .map(ComponentScore::score));
        assertEquals(
                facts.componentScores().stream()
                        .filter(score -> !score.name().equals("credit"))
                        .toList(),
                changed.componentScores().stream()
                        .filter(score -> !score.name().equals("credit"))
                        .toList());
        assertEquals(facts.plan(), changed.plan());
        assertEquals(facts.realizations(), changed.realizations());
        assertEquals(facts.workResultRating(), changed.workResultRating());
        assertEquals(facts, with(chosen).build(), "the original is as before");
    }

    @Example
    void aRealizationIsReplacedInItsPlaceOrAdded() {
        AppraisalCase facts = whole();
        AppraisalCase changed = facts.toBuilder()
                .replacing(Specimen.finished("r1-iki", QUARTER, 95))
                .build();
        assertEquals(
                List.of(
                        Specimen.finished("r1-iki", QUARTER, 95),
                        facts.realizations().get(1),
                        facts.realizations().get(2)),
                changed.realizations());
        AppraisalCase added = facts.toBuilder()
                .replacing(Specimen.finished("r2-iki", QUARTER, 95))
                .build();
        assertEquals(4, added.realizations().size());
        assertEquals(facts.realizations(), added.realizations().subList(0, 3));
    }

    @Example
    void whatIsAddedTwiceIsStillFound() {
        assertEquals(
                List.of("error appraisal.extra-fact-twice at extras[host][mark]"),
                whole().toBuilder().extra(MARK, Score.of(1)).problems().list().stream()
                        .map(Problem::toString)
                        .toList());
        assertEquals(
                "realization",
                assertThrows(
                                NullPointerException.class,
                                () -> whole().toBuilder().replacing((Realization) null))
                        .getMessage());
        assertEquals(
                "componentScore",
                assertThrows(
                                NullPointerException.class,
                                () -> whole().toBuilder().replacing((ComponentScore) null))
                        .getMessage());
    }
}
