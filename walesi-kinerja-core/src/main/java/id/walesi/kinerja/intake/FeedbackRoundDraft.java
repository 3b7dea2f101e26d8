package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int SMALLEST = 2;
    private static final ProblemCode ABOUT_OTHER = ProblemCode.of("feedback.request-about-other");
    private static final ProblemCode BEFORE_PERIOD = ProblemCode.of("feedback.asked-before-period");
    private static final ProblemCode UNKNOWN_SCALE = ProblemCode.of("feedback.unknown-scale");
    private static final ProblemCode OFF_SCALE = ProblemCode.of("feedback.answer-off-scale");
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
        boolean whole = !in.blocks();
        List<Optional<FeedbackScale>> known = DraftReader.outlined(questions, scales, FeedbackScaleDraft::outline);
        List<FeedbackScale> all = DraftReader.present(known);
        int smallest = least.orElse(SMALLEST);
        Problems refused = FeedbackRound.open(key.orElse("-"), whom(person), during(over), all, smallest, List.of())
                .problems();
        for (Problem problem : refused) {
            boolean unread = !whole || all.size() < questions.size();
            boolean lacks = (least.isEmpty() && problem.path().equals("minimum"))
                    || (unread && problem.path().equals("scales"));
            if (!lacks) {
                in.find(problem.at(DraftReader.place(problem.path(), "scales", known)));
            }
        }
        // a round that cannot be opened as it was typed still tells what is wrong with its requests
        PersonId meant = person.map(PersonId::of)
                .or(() -> DraftReader.present(asked).stream()
                        .map(FeedbackRequest::about)
                        .findFirst())
                .orElse(whom(person));
        Optional<FeedbackRound> opened = FeedbackRound.open(
                        key.orElse("-"), meant, during(over), distinct(all), Math.max(smallest, SMALLEST), List.of())
                .value();
        Set<ProblemCode> open = new HashSet<>();
        if (person.isEmpty()) {
            open.add(ABOUT_OTHER);
        }
        if (over.isEmpty()) {
            open.add(BEFORE_PERIOD);
        }
        // a scale that cannot be read, or has another's code, may be the one that was answered
        boolean twice = distinct(all).size() < all.size();
        if (all.size() < questions.size() || all.isEmpty() || twice) {
            open.add(UNKNOWN_SCALE);
        }
        if (twice) {
            open.add(OFF_SCALE);
        }
        if (!whole || refused.blocks()) {
            open.add(TOO_SMALL);
        }
        boolean readable = whole && !in.blocks();
        return opened.flatMap(round -> replayed(round, asked, made, open, in))
                .filter(round -> readable && !in.blocks());
    }

    private static PersonId whom(Optional<String> person) {
        return PersonId.of(person.orElse("- "));
    }

    private static AppraisalPeriod during(Optional<AppraisalPeriod> over) {
        return over.orElse(AppraisalPeriod.ofYear(LocalDate.EPOCH.getYear()));
    }

    /** The first scale of each code; one that nobody can answer where there is none. */
    private static List<FeedbackScale> distinct(List<FeedbackScale> all) {
        Map<ScaleCode, FeedbackScale> first = new LinkedHashMap<>();
        all.forEach(scale -> first.putIfAbsent(scale.code(), scale));
        return first.isEmpty()
                ? List.of(new FeedbackScale("none", new FeedbackSubject.AllBehavior(), "-", 2))
                : List.copyOf(first.values());
    }

    /**
     * A release takes what had been asked by its day, so the requests can all be taken first. After a refusal the round
     * goes on as it was, so that all that is wrong shows at once. What is wrong with a request that cannot be read whole
     * is looked for in a round of its own: the releases know only requests that were.
     */
    private Optional<FeedbackRound> replayed(
            FeedbackRound opened,
            List<Optional<FeedbackRequest>> asked,
            List<Optional<Map.Entry<ActorRole, LocalDate>>> made,
            Set<ProblemCode> open,
            DraftReader in) {
        FeedbackRound round = opened;
        FeedbackRound outline = opened;
        for (int i = 0; i < asked.size(); i++) {
            int place = i;
            FeedbackRequestDraft typed = requests == null ? null : requests.get(i);
            Optional<FeedbackRequest> known = asked.get(i)
                    .or(() -> Optional.ofNullable(typed).flatMap(draft -> draft.outline(place, opened.about())));
            if (known.isPresent()) {
                outline = taken(outline, outline.take(known.get()), "requests[" + i + "]", open, in);
            }
            if (asked.get(i).isPresent()) {
                round = round.take(asked.get(i).get()).value().orElse(round);
            }
        }
        Set<ProblemCode> late = new HashSet<>(open);
        if (in.blocks()) {
            // a group lacks those whose requests were refused: then that it is too small says nothing new
            late.add(TOO_SMALL);
        }
        for (int i = 0; i < made.size(); i++) {
            String place = "releases[" + i + "]";
            FeedbackReleaseDraft typed = releases == null ? null : releases.get(i);
            Optional<ActorRole> of = Optional.ofNullable(typed).flatMap(FeedbackReleaseDraft::outline);
            if (made.get(i).isPresent()) {
                ActorRole role = made.get(i).get().getKey();
                LocalDate on = made.get(i).get().getValue();
                round = taken(round, round.release(role, on), place, late, in);
            } else if (of.isPresent()) {
                // whether a role is given by name depends on no day and on no request: a round without any tells it
                taken(opened, opened.release(of.get(), LocalDate.MAX), place, Set.of(TOO_SMALL), in);
            }
        }
        return Optional.of(round);
    }

    private static FeedbackRound taken(
            FeedbackRound before, Outcome<FeedbackRound> outcome, String place, Set<ProblemCode> open, DraftReader in) {
        for (Problem problem : outcome.problems()) {
            if (!open.contains(problem.code())) {
                in.find(problem.within(place));
            }
        }
        return outcome.value().orElse(before);
    }

    @Override
    public String toString() {
        return "FeedbackRoundDraft[***]";
    }
}
