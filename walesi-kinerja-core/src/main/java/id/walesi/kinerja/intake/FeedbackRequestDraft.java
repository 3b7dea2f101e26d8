package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for feedback as typed, with its answer if there is one.
 *
 * @param id the key
 * @param about the key of the person whom it is about
 * @param giver the key of the person who is asked
 * @param role the code of the role of that person
 * @param subject what it is about
 * @param askedOn the day on which it was asked
 * @param answerBy the last day for an answer
 * @param answeredOn the day of the answer, if there is one
 * @param answer the words of the answer, if there is one
 * @param ratings the answers on scales, if there are any
 * @param declinedOn the day on which it was declined, if it was
 * @term isian permintaan umpan balik
 */
public record FeedbackRequestDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String about,
        @Required(groups = AsFact.class) @IdText @Nullable String giver,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @Nullable @Valid SubjectDraft subject,
        @Required(groups = AsFact.class) @DateText @Nullable String askedOn,
        @Required(groups = AsFact.class) @DateText @Nullable String answerBy,
        @DateText @Nullable String answeredOn,
        @Nullable String answer,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid ScaleAnswerDraft> ratings,
        @DateText @Nullable String declinedOn)
        implements Draft<FeedbackRequest> {

    private static final ProblemCode HALF_ANSWERED = ProblemCode.of("feedback.answer-half-given");
    private static final ProblemCode RATED_TWICE = ProblemCode.of("feedback.scale-answered-twice");

    @Override
    public Optional<FeedbackRequest> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> person = in.required("about", about, TextForm.id());
        Optional<String> asked = in.required("giver", giver, TextForm.id());
        Optional<ActorRole> as = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<FeedbackSubject> on = in.required("subject", subject);
        Optional<LocalDate> from = in.required("askedOn", askedOn, TextForm.day());
        Optional<LocalDate> until = in.required("answerBy", answerBy, TextForm.day());
        Optional<LocalDate> answered = in.optional("answeredOn", answeredOn, TextForm.day());
        Optional<LocalDate> declined = in.optional("declinedOn", declinedOn, TextForm.day());
        List<Optional<Map.Entry<ScaleCode, Integer>>> rated = in.each("ratings", ratings);
        boolean says = TextForm.isGiven(answer) || !rated.isEmpty();
        if (TextForm.isGiven(answeredOn) != says) {
            in.find(Problem.error(HALF_ANSWERED, says ? "answeredOn" : "answer"));
        }
        Map<ScaleCode, Integer> answers = new HashMap<>();
        for (int i = 0; i < rated.size(); i++) {
            Optional<Map.Entry<ScaleCode, Integer>> one = rated.get(i);
            if (one.isPresent()
                    && answers.putIfAbsent(one.get().getKey(), one.get().getValue()) != null) {
                in.find(Problem.error(
                        RATED_TWICE,
                        "ratings[" + i + "].scale",
                        Term.of("scale", one.get().getKey().value())));
            }
        }
        boolean whole = !in.blocks();
        PersonId by = PersonId.of(asked.orElse("- "));
        LocalDate first = from.orElse(LocalDate.MIN);
        LocalDate last = until.orElse(LocalDate.MAX);
        Optional<FeedbackRequest> request = in.value(FeedbackRequest.ask(
                key.orElse("-"),
                PersonId.of(person.orElse("-- ")),
                by,
                as.orElse(ActorRole.PEER),
                on.orElse(new FeedbackSubject.AllBehavior()),
                first,
                last));
        // what could not be asked so still tells what is wrong with its answer
        Optional<FeedbackRequest> open = request.or(() -> FeedbackRequest.ask(
                        "-",
                        PersonId.of("-- "),
                        by,
                        ActorRole.PEER,
                        new FeedbackSubject.AllBehavior(),
                        first,
                        last.isBefore(first) ? LocalDate.MAX : last)
                .value());
        if (answered.isPresent() && says) {
            // ratings that cannot be read are no empty answer
            String words = answer != null && TextForm.isGiven(answer) ? answer : whole ? "" : "-";
            open = open.flatMap(one -> in.value(one.give(by, answered.get(), words, answers)));
        }
        if (declined.isPresent()) {
            open = open.flatMap(one -> in.value(one.decline(by, declined.get())));
        }
        return whole && request.isPresent() ? open : Optional.empty();
    }

    /**
     * The request as far as it can be read, as answered where it has ratings; in the place of the rest stands what
     * contradicts nothing.
     */
    Optional<FeedbackRequest> outline(int place, PersonId whom) {
        DraftReader in = DraftReader.unheard();
        Optional<LocalDate> until = in.optional("answerBy", answerBy, TextForm.day());
        LocalDate first = in.optional("askedOn", askedOn, TextForm.day()).orElse(until.orElse(LocalDate.MAX));
        PersonId by = PersonId.of(in.optional("giver", giver, TextForm.id()).orElse(Unsaid.key(place)));
        Map<ScaleCode, Integer> answers = new HashMap<>();
        DraftReader.present(in.each("ratings", ratings))
                .forEach(one -> answers.putIfAbsent(one.getKey(), one.getValue()));
        Optional<FeedbackRequest> asked = FeedbackRequest.ask(
                        in.optional("id", id, TextForm.id()).orElse(Unsaid.key(place)),
                        in.optional("about", about, TextForm.id())
                                .map(PersonId::of)
                                .filter(person -> !person.equals(by))
                                .orElse(whom),
                        by,
                        in.optional("role", role, TextForm.codeOf(ActorRole.values()))
                                .orElse(ActorRole.PEER),
                        new FeedbackSubject.AllBehavior(),
                        first,
                        until.filter(last -> !last.isBefore(first)).orElse(LocalDate.MAX))
                .value();
        return answers.isEmpty()
                ? asked
                : asked.flatMap(request -> request.give(by, first, "-", answers).value());
    }

    @Override
    public String toString() {
        return "FeedbackRequestDraft[***]";
    }
}
