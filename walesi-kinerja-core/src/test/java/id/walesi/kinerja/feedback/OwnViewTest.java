package id.walesi.kinerja.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.target.WorkResultId;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person enters alone: self-assessment, private notes, daily progress. */
class OwnViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PersonId AUTHOR = PersonId.of("author");

    @Test
    void aSelfAssessmentStandsBesideTheAppraisersView() {
        FeedbackSubject subject = new FeedbackSubject.OfWorkResult(WorkResultId.of("r-1"));
        Evidence evidence = new Evidence(EvidenceKind.REPORT, "laporan-1");
        SelfAssessment own = new SelfAssessment(subject, ExpectationRating.ABOVE, DAY, "rahasia", List.of(evidence));
        assertEquals(List.of(evidence), own.evidence());
        AssessmentGap gap = own.beside(ExpectationRating.BELOW);
        assertEquals(new AssessmentGap(subject, ExpectationRating.ABOVE, ExpectationRating.BELOW), gap);
        assertEquals(2, gap.rungs());
        assertEquals(-1, new AssessmentGap(subject, ExpectationRating.BELOW, ExpectationRating.MEETS).rungs());
        assertEquals("SelfAssessment[on 2026-06-30]", own.toString());
        assertEquals("AssessmentGap[2]", gap.toString());
    }

    @Test
    void aPrivateNoteIsReadByItsAuthorAlone() {
        PrivateNote note = PrivateNote.of(AUTHOR, DAY, "rahasia");
        assertEquals(Optional.of("rahasia"), note.textFor(AUTHOR));
        assertEquals(Optional.empty(), note.textFor(PersonId.of("other")));
        assertEquals("PrivateNote[***]", note.toString());
        assertEquals(PrivateNote.of(AUTHOR, DAY, "rahasia"), note);
        assertEquals(PrivateNote.of(AUTHOR, DAY, "rahasia").hashCode(), note.hashCode());
        assertNotEquals(PrivateNote.of(AUTHOR, DAY, "lain").hashCode(), note.hashCode());
        for (Object other : List.of(
                PrivateNote.of(AUTHOR, DAY, "lain"),
                PrivateNote.of(AUTHOR, DAY.plusDays(1), "rahasia"),
                PrivateNote.of(PersonId.of("other"), DAY, "rahasia"),
                "rahasia")) {
            assertNotEquals(other, note);
            assertFalse(note.equals(other));
        }
        assertThrows(IllegalArgumentException.class, () -> PrivateNote.of(AUTHOR, DAY, " "));
    }

    @Test
    void noPropertyGivesAPrivateNoteAway() {
        List<String> open = Arrays.stream(PrivateNote.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .sorted()
                .toList();
        assertEquals(List.of("hashCode", "toString"), open);
        for (Class<?> type :
                List.of(AppraisalCase.class, Appraisal.class, PerformanceDialogue.class, FeedbackRequest.class)) {
            boolean carries = Stream.of(type.getMethods())
                    .anyMatch(method -> method.toGenericString().contains("PrivateNote"));
            assertFalse(carries, type.getName());
        }
    }

    @Test
    void dailyProgressHasWordsOnceStarted() {
        DailyProgress draft = new DailyProgress(DAY, WorkResultId.of("r-1"), ProgressStatus.DRAFT, "menyusun laporan");
        assertEquals("DailyProgress[DRAFT on 2026-06-30]", draft.toString());
        assertEquals("", new DailyProgress(DAY, WorkResultId.of("r-1"), ProgressStatus.NOT_STARTED, "").text());
        assertThrows(
                IllegalArgumentException.class,
                () -> new DailyProgress(DAY, WorkResultId.of("r-1"), ProgressStatus.NOT_STARTED, "a"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DailyProgress(DAY, WorkResultId.of("r-1"), ProgressStatus.APPROVED, " "));
        assertEquals(
                List.of("not-started", "draft", "submitted", "approved"),
                Stream.of(ProgressStatus.values()).map(Coded::code).toList());
        assertEquals(
                List.of("open", "given", "declined", "expired"),
                Stream.of(FeedbackStatus.values()).map(Coded::code).toList());
    }
}
