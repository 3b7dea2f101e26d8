package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a request; each change is checked before it is made. */
record FeedbackRequestValues(
        FeedbackRequestId id,
        PersonId about,
        PersonId giver,
        ActorRole role,
        FeedbackSubject subject,
        LocalDate askedOn,
        LocalDate answerBy,
        Optional<OngoingFeedback> answer,
        Map<ScaleCode, Integer> ratings,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> declinedOn)
        implements FeedbackRequest {

    private static final ProblemCode OF_ONESELF = ProblemCode.of("feedback.asked-of-oneself");
    private static final ProblemCode DUE_BEFORE_ASKED = ProblemCode.of("feedback.due-before-asked");
    private static final ProblemCode BY_OTHER = ProblemCode.of("feedback.given-by-other");
    private static final ProblemCode BEFORE_REQUEST = ProblemCode.of("feedback.before-request");
    private static final ProblemCode CLOSED = ProblemCode.of("feedback.request-closed");
    private static final ProblemCode EMPTY = ProblemCode.of("feedback.answer-empty");
    private static final ProblemCode EXPIRED = ProblemCode.of("feedback.request-expired");

    static Outcome<FeedbackRequest> ask(
            FeedbackRequestId id,
            PersonId about,
            PersonId giver,
            ActorRole role,
            FeedbackSubject subject,
            LocalDate askedOn,
            LocalDate answerBy) {
        Check.notNull("about", about);
        Check.notNull("giver", giver);
        Check.notNull("role", role);
        Check.notNull("subject", subject);
        Check.notNull("askedOn", askedOn);
        Check.notNull("answerBy", answerBy);
        List<Problem> found = new ArrayList<>();
        if (giver.equals(about) || role == ActorRole.EMPLOYEE) {
            found.add(Problem.error(OF_ONESELF, "giver"));
        }
        if (answerBy.isBefore(askedOn)) {
            found.add(Problem.error(
                    DUE_BEFORE_ASKED, "answerBy", Term.of("answerBy", answerBy), Term.of("askedOn", askedOn)));
        }
        return found.isEmpty()
                ? Outcome.of(new FeedbackRequestValues(
                        id,
                        about,
                        giver,
                        role,
                        subject,
                        askedOn,
                        answerBy,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty()))
                : Outcome.refused(new Problems(found));
    }

    @Override
    public FeedbackStatus status(LocalDate day) {
        Check.notNull("day", day);
        if (answeredOn.isPresent()) {
            return FeedbackStatus.GIVEN;
        }
        if (declinedOn.isPresent()) {
            return FeedbackStatus.DECLINED;
        }
        return day.isAfter(answerBy) ? FeedbackStatus.EXPIRED : FeedbackStatus.OPEN;
    }

    @Override
    public Outcome<FeedbackRequest> give(PersonId by, LocalDate on, String text) {
        return give(by, on, Check.text("text", text), Map.of());
    }

    @Override
    public Outcome<FeedbackRequest> give(PersonId by, LocalDate on, String text, Map<ScaleCode, Integer> given) {
        boolean words = !Check.notNull("text", text).isBlank();
        Map<ScaleCode, Integer> answers = Map.copyOf(Check.notNull("ratings", given));
        Problems found = closing(by, on);
        if (!words && answers.isEmpty()) {
            found = found.plus(Problems.of(Problem.error(EMPTY, "")));
        }
        return found.blocks()
                ? Outcome.refused(found)
                : Outcome.of(new FeedbackRequestValues(
                        id,
                        about,
                        giver,
                        role,
                        subject,
                        askedOn,
                        answerBy,
                        words ? Optional.of(new OngoingFeedback(subject, role, on, text)) : Optional.empty(),
                        answers,
                        Optional.of(on),
                        declinedOn));
    }

    @Override
    public Outcome<FeedbackRequest> decline(PersonId by, LocalDate on) {
        Problems found = closing(by, on);
        return found.blocks()
                ? Outcome.refused(found)
                : Outcome.of(new FeedbackRequestValues(
                        id,
                        about,
                        giver,
                        role,
                        subject,
                        askedOn,
                        answerBy,
                        answer,
                        ratings,
                        answeredOn,
                        Optional.of(on)));
    }

    private Problems closing(PersonId by, LocalDate on) {
        Check.notNull("by", by);
        Check.notNull("on", on);
        List<Problem> found = new ArrayList<>();
        if (!by.equals(giver)) {
            found.add(Problem.error(BY_OTHER, "giver"));
        }
        if (on.isBefore(askedOn)) {
            found.add(Problem.error(BEFORE_REQUEST, "askedOn", Term.of("on", on), Term.of("askedOn", askedOn)));
        }
        FeedbackStatus status = status(on);
        if (status == FeedbackStatus.EXPIRED) {
            found.add(Problem.error(EXPIRED, "answerBy", Term.of("on", on), Term.of("answerBy", answerBy)));
        } else if (status != FeedbackStatus.OPEN) {
            found.add(Problem.error(CLOSED, "", Term.of("status", status)));
        }
        return new Problems(found);
    }

    @Override
    public String toString() {
        return "FeedbackRequest[of " + role + " until " + answerBy + "]";
    }
}
