package id.walesi.kinerja.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalActId;
import id.walesi.kinerja.appraisal.AppraisalId;
import id.walesi.kinerja.asn.AssignmentId;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.WorkTeamId;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ProgramId;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.DevelopmentItemId;
import id.walesi.kinerja.development.DevelopmentPlanId;
import id.walesi.kinerja.development.LearningActivityId;
import id.walesi.kinerja.development.LearningOfferId;
import id.walesi.kinerja.feedback.DialogueId;
import id.walesi.kinerja.feedback.FeedbackRequestId;
import id.walesi.kinerja.feedback.FeedbackRoundId;
import id.walesi.kinerja.feedback.FollowUpId;
import id.walesi.kinerja.feedback.RecognitionNoteId;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.WorkResultId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys of the host: each kind of thing has its own type, so that one cannot be looked up by the key of another. */
class IdsTest {

    private record Kind(String name, Function<String, Object> of, Function<Object, String> value) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static <T> Kind kind(Class<T> type, Function<String, T> of, Function<T, String> value) {
        return new Kind(type.getSimpleName(), of::apply, id -> value.apply(type.cast(id)));
    }

    static List<Kind> all() {
        return List.of(
                kind(PersonId.class, PersonId::of, PersonId::value),
                kind(UnitId.class, UnitId::of, UnitId::value),
                kind(IndicatorId.class, IndicatorId::of, IndicatorId::value),
                kind(WorkResultId.class, WorkResultId::of, WorkResultId::value),
                kind(PlanId.class, PlanId::of, PlanId::value),
                kind(ContributionId.class, ContributionId::of, ContributionId::value),
                kind(ProgramId.class, ProgramId::of, ProgramId::value),
                kind(AppraisalId.class, AppraisalId::of, AppraisalId::value),
                kind(AppraisalActId.class, AppraisalActId::of, AppraisalActId::value),
                kind(AssignmentId.class, AssignmentId::of, AssignmentId::value),
                kind(FeedbackRequestId.class, FeedbackRequestId::of, FeedbackRequestId::value),
                kind(FeedbackRoundId.class, FeedbackRoundId::of, FeedbackRoundId::value),
                kind(DialogueId.class, DialogueId::of, DialogueId::value),
                kind(FollowUpId.class, FollowUpId::of, FollowUpId::value),
                kind(RecognitionNoteId.class, RecognitionNoteId::of, RecognitionNoteId::value),
                kind(DevelopmentPlanId.class, DevelopmentPlanId::of, DevelopmentPlanId::value),
                kind(DevelopmentItemId.class, DevelopmentItemId::of, DevelopmentItemId::value),
                kind(LearningOfferId.class, LearningOfferId::of, LearningOfferId::value),
                kind(LearningActivityId.class, LearningActivityId::of, LearningActivityId::value),
                kind(CompetencyCode.class, CompetencyCode::of, CompetencyCode::value),
                kind(WorkTeamId.class, WorkTeamId::of, WorkTeamId::value),
                kind(ScaleCode.class, ScaleCode::of, ScaleCode::value));
    }

    static List<Kind> namingNobody() {
        return all().stream().filter(kind -> !kind.name().equals("PersonId")).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aKeyIsItsText(Kind kind) {
        Object id = kind.of().apply("a-1");
        assertEquals("a-1", kind.value().apply(id));
        assertEquals(kind.of().apply("a-1"), id);
        assertNotEquals(kind.of().apply("a-2"), id);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBlankKeyIsRefused(Kind kind) {
        assertThrows(IllegalArgumentException.class, () -> kind.of().apply(""));
        assertThrows(IllegalArgumentException.class, () -> kind.of().apply(" \t"));
    }

    static List<Kind> codes() {
        return all().stream().filter(kind -> kind.name().endsWith("Code")).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsNoFreeText(Kind kind) {
        assertThrows(IllegalArgumentException.class, () -> kind.of().apply("Lembar kerja"));
        assertThrows(IllegalArgumentException.class, () -> kind.of().apply("-a"));
    }

    @ParameterizedTest
    @MethodSource("namingNobody")
    void aKeyThatNamesNobodyPrintsItsTextAndSortsByIt(Kind kind) {
        assertEquals("a-1", kind.of().apply("a-1").toString());
        assertTrue(compare(kind.of().apply("a-1"), kind.of().apply("a-2")) < 0);
        assertTrue(compare(kind.of().apply("b"), kind.of().apply("a-2")) > 0);
        assertEquals(0, compare(kind.of().apply("b"), kind.of().apply("b")));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
