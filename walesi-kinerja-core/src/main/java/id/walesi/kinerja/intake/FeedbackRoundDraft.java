package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round of feedback as typed, with its requests and what was released. The earlier rounds about the person are not in
 * it: ask {@link FeedbackRound#clashes} for those.
 *
 * @param id the key
 * @param about the key of the person whom it is about
 * @param period the period that it is about
 * @param minimum how many givers a group has at least
 * @param scales the questions
 * @param requests the requests, in any order
 * @param releases the releases, in the order in which they were made
 * @term isian putaran umpan balik
 */
public record FeedbackRoundDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String about,

        @Required(groups = AsFact.class) @PeriodText @Nullable
        String period,

        @Required(groups = AsFact.class) @WholeNumberText @Nullable
        String minimum,

        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid FeedbackScaleDraft> scales,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid FeedbackRequestDraft> requests,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid FeedbackReleaseDraft> releases)
        implements Draft<FeedbackRound> {

    private static final ProblemCode TOO_SMALL = ProblemCode.of("feedback.group-too-small");

    @Override
    public Optional<FeedbackRound> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> person = in.required("about", about, TextForm.id());
        Optional<AppraisalPeriod> over = in.required("period", period, TextForm.period());
        Optional<Integer> least = in.required("minimum", minimum, TextForm.wholeNumber(0, Integer.MAX_VALUE));
        List<Optional<FeedbackScale>> questions = in.each("scales", scales);
        List<Optional<FeedbackRequest>> asked = in.each("requests", requests);
        List<Optional<Map.Entry<ActorRole, LocalDate>>> made = in.each("releases", releases);
        if (in.blocks()) {
            return Optional.empty();
        }
        Optional<FeedbackRound> opened = in.value(FeedbackRound.open(
                key.orElseThrow(),
                PersonId.of(person.orElseThrow()),
                over.orElseThrow(),
                DraftReader.present(questions),
                least.orElseThrow(),
                List.of()));
        return opened.flatMap(round -> replayed(round, DraftReader.present(asked), DraftReader.present(made), in));
    }

    /**
     * A release takes what had been asked by its day, so the requests can all be taken first. After a refusal the round
     * goes on as it was, so that all that is wrong shows at once.
     */
    private static Optional<FeedbackRound> replayed(
            FeedbackRound opened,
            List<FeedbackRequest> asked,
            List<Map.Entry<ActorRole, LocalDate>> made,
            DraftReader in) {
        FeedbackRound round = opened;
        for (int i = 0; i < asked.size(); i++) {
            Outcome<FeedbackRound> outcome = round.take(asked.get(i));
            outcome.problems().within("requests[" + i + "]").forEach(in::find);
            round = outcome.value().orElse(round);
        }
        for (int i = 0; i < made.size(); i++) {
            round = released(round, made.get(i), "releases[" + i + "]", in);
        }
        return in.blocks() ? Optional.empty() : Optional.of(round);
    }

    /** A group lacks those whose requests were refused: then that it is too small says nothing new. */
    private static FeedbackRound released(
            FeedbackRound before, Map.Entry<ActorRole, LocalDate> made, String place, DraftReader in) {
        Outcome<FeedbackRound> outcome = before.release(made.getKey(), made.getValue());
        boolean incomplete = in.blocks();
        outcome.problems().list().stream()
                .filter(problem -> !incomplete || !problem.code().equals(TOO_SMALL))
                .forEach(problem -> in.find(problem.within(place)));
        return outcome.value().orElse(before);
    }

    @Override
    public String toString() {
        return "FeedbackRoundDraft[***]";
    }
}
