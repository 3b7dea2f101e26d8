package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.AttestationKind;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The feedback of several people about one person over one period. Superiors and team leads are named; colleagues and
 * subordinates are shown as groups only, in releases that never change.
 *
 * <p>What is promised, against a reader who sees every release and whom no giver helps: no release shows fewer givers
 * than the minimum; each giver's answers go into one release only, so any two releases, or sums and differences of them,
 * rest on whole groups; a later release of a role has at least the minimum of new givers; on every scale that is shown
 * somebody answered differently, so no one's answer follows from the group; words stand sorted, without author, order and
 * day. The same releases would have been made had two givers of a group exchanged their answers.
 *
 * <p>What is not promised. A giver who reads knows the own answer, so that the others hide in a group that is smaller by
 * one, and the only one who answered differently knows what all others answered; givers who tell each other, or the
 * reader, what they answered uncover the rest. Words betray by style and by what only one person can know: givers should
 * be told so. An answer may be likely for everybody who knows the group. Who opens rounds must give all earlier rounds of
 * the person, and who stores the requests must show them to nobody.
 *
 * <p>Looks wrong, is meant: no accessor gives the requests away, so that a mapper that copies every property of an object
 * leaves them behind.
 *
 * @term putaran umpan balik
 * @basis PermenPANRB 6/2022: feedback from the leader and others; the groups are this library's own
 */
public final class FeedbackRound {

    private static final ProblemCode GROUP_OF_ONE = ProblemCode.of("feedback.anonymous-group-of-one");
    private static final ProblemCode WITHOUT_SCALE = ProblemCode.of("feedback.round-without-scale");
    private static final ProblemCode SCALE_TWICE = ProblemCode.of("feedback.scale-twice");
    private static final ProblemCode OVERLAPS = ProblemCode.of("feedback.round-overlaps");
    private static final ProblemCode ABOUT_OTHER = ProblemCode.of("feedback.request-about-other");
    private static final ProblemCode RATER_TWICE = ProblemCode.of("feedback.rater-twice");
    private static final ProblemCode REQUEST_TWICE = ProblemCode.of("feedback.request-twice");
    private static final ProblemCode BEFORE_PERIOD = ProblemCode.of("feedback.asked-before-period");
    private static final ProblemCode BEFORE_RELEASE = ProblemCode.of("feedback.asked-before-release");
    private static final ProblemCode UNKNOWN_SCALE = ProblemCode.of("feedback.unknown-scale");
    private static final ProblemCode OF_UNKNOWN = ProblemCode.of("feedback.recognition-of-unknown-contribution");
    private static final ProblemCode OF_UNCONFIRMED =
            ProblemCode.of("feedback.recognition-of-unconfirmed-contribution");
    private static final ProblemCode OFF_SCALE = ProblemCode.of("feedback.answer-off-scale");
    private static final ProblemCode NAMED_ROLE = ProblemCode.of("feedback.role-is-named");
    private static final ProblemCode STILL_OPEN = ProblemCode.of("feedback.group-still-open");
    private static final ProblemCode TOO_SMALL = ProblemCode.of("feedback.group-too-small");
    private static final ProblemCode OUT_OF_ORDER = ProblemCode.of("feedback.release-out-of-order");

    /** In a group of two each giver knows what the other answered; of one, everybody does. */
    private static final int SMALLEST_MINIMUM = 2;

    private final FeedbackRoundId id;
    private final PersonId about;
    private final AppraisalPeriod period;
    private final List<FeedbackScale> scales;
    private final int minimum;
    private final Map<FeedbackRequestId, FeedbackRequest> requests;
    private final List<Published> published;

    /** A release and whose answers are in it. */
    private record Published(FeedbackRelease release, Set<PersonId> raters) {}

    private FeedbackRound(
            FeedbackRoundId id,
            PersonId about,
            AppraisalPeriod period,
            List<FeedbackScale> scales,
            int minimum,
            Map<FeedbackRequestId, FeedbackRequest> requests,
            List<Published> published) {
        this.id = id;
        this.about = about;
        this.period = period;
        this.scales = scales;
        this.minimum = minimum;
        this.requests = requests;
        this.published = published;
    }

    /**
     * Opens a round.
     *
     * @param id the host's key, not blank
     * @param about whom the feedback is about
     * @param period the period that it is about
     * @param scales the questions, at least one
     * @param minimum how many givers a group has at least; with 2, each giver can work out the other's answer;
     *     with 3 or more, only sometimes
     * @param earlier all earlier rounds about the person; those about others are passed over
     * @return the round without requests, or {@code feedback.anonymous-group-of-one},
     *     {@code feedback.round-without-scale}, {@code feedback.scale-twice} or {@code feedback.round-overlaps}
     */
    public static Outcome<FeedbackRound> open(
            String id,
            PersonId about,
            AppraisalPeriod period,
            List<FeedbackScale> scales,
            int minimum,
            Collection<FeedbackRound> earlier) {
        FeedbackRoundId key = FeedbackRoundId.of(id);
        Check.notNull("about", about);
        Check.notNull("period", period);
        List<FeedbackScale> all = Check.list("scales", scales);
        List<Problem> found = new ArrayList<>();
        if (minimum < SMALLEST_MINIMUM) {
            found.add(Problem.error(
                    GROUP_OF_ONE,
                    "minimum",
                    Term.of("minimum", Ratio.of(minimum)),
                    Term.of("lowest", Ratio.of(SMALLEST_MINIMUM))));
        }
        if (all.isEmpty()) {
            found.add(Problem.error(WITHOUT_SCALE, "scales"));
        }
        Set<ScaleCode> codes = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!codes.add(all.get(i).code())) {
                found.add(Problem.error(
                        SCALE_TWICE,
                        "scales[" + i + "].code",
                        Term.of("scale", all.get(i).code().value())));
            }
        }
        FeedbackRound opened = new FeedbackRound(key, about, period, all, minimum, Map.of(), List.of());
        Problems problems = new Problems(found).plus(opened.clashes(earlier));
        return problems.isEmpty() ? Outcome.of(opened) : Outcome.refused(problems);
    }

    /**
     * Other rounds about the same person and days: the same people would be asked again, and the difference between the
     * two rounds would give them away.
     *
     * @param others other rounds, this one not among them
     * @return {@code feedback.round-overlaps} for each
     */
    public Problems clashes(Collection<FeedbackRound> others) {
        List<Problem> found = new ArrayList<>();
        for (FeedbackRound round : Check.notNull("others", others)) {
            if (round.about.equals(about) && round.period.days().overlaps(period.days())) {
                found.add(Problem.error(OVERLAPS, "period", Term.of("period", period), Term.of("other", round.period)));
            }
        }
        return new Problems(found);
    }

    /**
     * The host's key.
     *
     * @return the id
     */
    public FeedbackRoundId id() {
        return id;
    }

    /**
     * Whom the feedback is about.
     *
     * @return the person
     */
    public PersonId about() {
        return about;
    }

    /**
     * The period that it is about.
     *
     * @return the period
     */
    public AppraisalPeriod period() {
        return period;
    }

    /**
     * The questions.
     *
     * @return at least one
     */
    public List<FeedbackScale> scales() {
        return scales;
    }

    /**
     * How many givers a group has at least.
     *
     * @return two or more
     */
    public int minimum() {
        return minimum;
    }

    /**
     * What was released.
     *
     * @return in the order of the releases; none of them ever changes
     */
    public List<FeedbackRelease> releases() {
        return published.stream().map(Published::release).toList();
    }

    /** Whose answers are in a release, for tests of the promise. */
    Set<PersonId> raters(int release) {
        return published.get(release).raters();
    }

    /**
     * What superiors and team leads said.
     *
     * @return by day, role and giver
     */
    public List<NamedFeedback> named() {
        return requests.values().stream()
                .filter(request -> request.authorship() == Authorship.NAMED)
                .flatMap(request -> request.answeredOn().stream()
                        .map(on -> new NamedFeedback(
                                request.giver(), request.role(), on, request.ratings(), words(request))))
                .sorted(Comparator.comparing(NamedFeedback::on)
                        .thenComparing(NamedFeedback::role)
                        .thenComparing(feedback -> feedback.giver().value()))
                .toList();
    }

    private static String words(FeedbackRequest request) {
        return request.answer().map(OngoingFeedback::text).orElse("");
    }

    /**
     * Takes a request, or what has become of one that was taken before. After a release even the same request is refused:
     * otherwise one could find an answer by trying.
     *
     * @param request the request as it stands
     * @return the round with it, or {@code feedback.request-about-other}, {@code feedback.rater-twice} (asked twice,
     *     whatever the role), {@code feedback.request-twice} (another request has the id),
     *     {@code feedback.asked-before-period}, {@code feedback.asked-before-release} (of its role: too late, that group
     *     is frozen), {@code feedback.unknown-scale} or {@code feedback.answer-off-scale}
     */
    public Outcome<FeedbackRound> take(FeedbackRequest request) {
        FeedbackRequest known = requests.get(Check.notNull("request", request).id());
        List<Problem> found = new ArrayList<>();
        if (!request.about().equals(about)) {
            found.add(Problem.error(ABOUT_OTHER, "about"));
        }
        if (known != null && !(known.giver().equals(request.giver()) && known.role() == request.role())) {
            found.add(Problem.error(
                    REQUEST_TWICE, "id", Term.of("request", request.id().value())));
        }
        if (requests.values().stream()
                .anyMatch(other ->
                        other.giver().equals(request.giver()) && !other.id().equals(request.id()))) {
            found.add(Problem.error(RATER_TWICE, "giver"));
        }
        if (request.askedOn().isBefore(period.days().start())) {
            found.add(Problem.error(
                    BEFORE_PERIOD, "askedOn", Term.of("askedOn", request.askedOn()), Term.of("period", period)));
        }
        lastRelease(request.role())
                .filter(last -> !request.askedOn().isAfter(last))
                .ifPresent(last -> found.add(Problem.error(
                        BEFORE_RELEASE, "askedOn", Term.of("askedOn", request.askedOn()), Term.of("release", last))));
        new TreeMap<>(request.ratings()).forEach((code, answer) -> checkAnswer(code, answer, found));
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        Map<FeedbackRequestId, FeedbackRequest> more = new LinkedHashMap<>(requests);
        more.put(request.id(), request);
        return Outcome.of(new FeedbackRound(id, about, period, scales, minimum, Map.copyOf(more), published));
    }

    private void checkAnswer(ScaleCode code, int answer, List<Problem> found) {
        Term scale = Term.of("scale", code.value());
        Optional<FeedbackScale> known =
                scales.stream().filter(each -> each.code().equals(code)).findFirst();
        if (known.isEmpty()) {
            found.add(Problem.error(UNKNOWN_SCALE, "ratings[" + code + "]", scale));
        } else if (!known.get().allows(answer)) {
            Ratio steps = Ratio.of(known.get().steps());
            found.add(Problem.error(OFF_SCALE, "ratings[" + code + "]", scale, Term.of("highest", steps)));
        }
    }

    private Optional<LocalDate> lastRelease(ActorRole role) {
        return published.stream()
                .map(Published::release)
                .filter(release -> release.role() == role)
                .map(FeedbackRelease::on)
                .max(Comparator.naturalOrder());
    }

    /**
     * Releases the feedback of one role: of everybody in it whose answer is in no release yet.
     *
     * @param role the role
     * @param on the day, after the last release of the role
     * @return the round with one more release, or {@code feedback.role-is-named}, {@code feedback.release-out-of-order},
     *     {@code feedback.group-still-open} (somebody may still answer) or {@code feedback.group-too-small}; then nothing
     *     is shown
     */
    public Outcome<FeedbackRound> release(ActorRole role, LocalDate on) {
        Check.notNull("role", role);
        Check.notNull("on", on);
        List<Problem> found = new ArrayList<>();
        if (Authorship.of(role) == Authorship.NAMED) {
            found.add(Problem.error(NAMED_ROLE, "role", Term.of("role", role)));
        }
        lastRelease(role)
                .filter(last -> !on.isAfter(last))
                .ifPresent(last ->
                        found.add(Problem.error(OUT_OF_ORDER, "on", Term.of("on", on), Term.of("earlier", last))));
        List<FeedbackRequest> asked = requests.values().stream()
                .filter(request -> request.role() == role && !request.askedOn().isAfter(on))
                .sorted(Comparator.comparing(FeedbackRequest::id))
                .toList();
        if (asked.stream().anyMatch(request -> isOpen(request, on))) {
            found.add(Problem.error(STILL_OPEN, "role", Term.of("role", role)));
        }
        List<FeedbackRequest> group = asked.stream()
                .filter(request -> isBy(request.answeredOn(), on) && !isPublished(request.giver()))
                .toList();
        if (group.size() < minimum) {
            found.add(Problem.error(TOO_SMALL, "role", Term.of("role", role), Term.of("minimum", Ratio.of(minimum))));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        List<Published> more = new ArrayList<>(published);
        more.add(publish(role, on, group));
        return Outcome.of(new FeedbackRound(id, about, period, scales, minimum, requests, List.copyOf(more)));
    }

    private static boolean isBy(Optional<LocalDate> day, LocalDate on) {
        return day.isPresent() && !day.get().isAfter(on);
    }

    private static boolean isOpen(FeedbackRequest request, LocalDate on) {
        return !on.isAfter(request.answerBy()) && !isBy(request.answeredOn(), on) && !isBy(request.declinedOn(), on);
    }

    private boolean isPublished(PersonId giver) {
        return published.stream().anyMatch(one -> one.raters().contains(giver));
    }

    private Published publish(ActorRole role, LocalDate on, List<FeedbackRequest> group) {
        List<ScaleCounts> shown = new ArrayList<>();
        List<ScaleCode> withheld = new ArrayList<>();
        for (FeedbackScale scale : scales) {
            ScaleCounts counts = counts(scale, group);
            boolean agree = counts.counts().stream().filter(count -> count > 0).count() < 2;
            if (agree || counts.answers() < minimum) {
                withheld.add(scale.code());
            } else {
                shown.add(counts);
            }
        }
        List<String> texts = group.stream()
                .map(request -> words(request).strip())
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        FeedbackRelease release = new FeedbackReleaseValues(
                role,
                on,
                group.size(),
                List.copyOf(shown),
                List.copyOf(withheld),
                texts.size() < minimum ? List.of() : texts);
        Set<PersonId> raters = new HashSet<>();
        group.forEach(request -> raters.add(request.giver()));
        return new Published(release, Set.copyOf(raters));
    }

    private static ScaleCounts counts(FeedbackScale scale, List<FeedbackRequest> group) {
        Integer[] counts = new Integer[scale.steps()];
        Arrays.fill(counts, 0);
        for (FeedbackRequest request : group) {
            Integer answer = request.ratings().get(scale.code());
            if (answer != null) {
                counts[answer - 1]++;
            }
        }
        return new ScaleCounts(scale.code(), List.of(counts));
    }

    /**
     * What the document of the period shows. A note that rests on a contribution is looked up: as known on the period's
     * last day, the contribution must be confirmed, since the day that the note names.
     *
     * @param notes notes of recognition; those about others or written on other days are passed over
     * @param ledgers where the contributions that the notes name are told; one ledger for each program
     * @return releases, named feedback and notes, or {@code feedback.recognition-of-unknown-contribution} and
     *     {@code feedback.recognition-of-unconfirmed-contribution} for each note that rests on nothing, at
     *     {@code notes[i].ground}
     */
    public Outcome<PeriodFeedback> document(
            Collection<? extends RecognitionNote> notes, Collection<? extends ContributionLedger> ledgers) {
        List<RecognitionNote> all = List.copyOf(Check.notNull("notes", notes));
        List<ContributionLedger> told = List.copyOf(Check.notNull("ledgers", ledgers));
        List<RecognitionNote> ours = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RecognitionNote note = all.get(i);
            if (note.to().equals(about) && period.days().contains(note.on())) {
                ours.add(note);
                if (note.ground() instanceof RecognitionGround.ConfirmedContribution ground) {
                    unfounded(ground, told, "notes[" + i + "].ground").ifPresent(found::add);
                }
            }
        }
        ours.sort(Comparator.comparing(RecognitionNote::on).thenComparing(RecognitionNote::id));
        return found.isEmpty()
                ? Outcome.of(new PeriodFeedback(releases(), named(), ours))
                : Outcome.refused(new Problems(found));
    }

    /** What is wrong with a contribution as ground of a note. */
    private Optional<Problem> unfounded(
            RecognitionGround.ConfirmedContribution ground, List<ContributionLedger> ledgers, String path) {
        LocalDate day = period.lastDay();
        Term contribution = Term.of("contribution", ground.contributionId().value());
        List<ContributionLedger> knowing = ledgers.stream()
                .filter(ledger -> ledger.status(ground.contributionId(), day).isPresent())
                .toList();
        if (knowing.isEmpty()) {
            return Optional.of(Problem.error(OF_UNKNOWN, path, contribution));
        }
        boolean confirmed = knowing.stream()
                .flatMap(ledger -> ledger.attestation(ground.contributionId(), day).stream())
                .anyMatch(said ->
                        said.kind() == AttestationKind.CONFIRMED && said.on().equals(ground.confirmedOn()));
        return confirmed
                ? Optional.empty()
                : Optional.of(Problem.error(OF_UNCONFIRMED, path, contribution, Term.of("on", ground.confirmedOn())));
    }

    @Override
    public String toString() {
        return "FeedbackRound[" + period + "]";
    }
}
