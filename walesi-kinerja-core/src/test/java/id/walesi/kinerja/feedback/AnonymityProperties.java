package id.walesi.kinerja.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Attacks the promise of {@link FeedbackRound} with what a reader sees: all releases, at any two moments. */
class AnonymityProperties {

    private static final PersonId EMPLOYEE = PersonId.of("employee");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final FeedbackSubject SUBJECT = new FeedbackSubject.AllBehavior();
    private static final List<FeedbackScale> SCALES = List.of(
            new FeedbackScale("open", SUBJECT, "Terbuka?", 3),
            new FeedbackScale("helpful", SUBJECT, "Menolong?", 5),
            new FeedbackScale("punctual", SUBJECT, "Tepat waktu?", 2));

    /** What one person would answer; 0 leaves a scale out. */
    record Words(List<Integer> answers, String text) {
        Map<ScaleCode, Integer> ratings() {
            Map<ScaleCode, Integer> ratings = new HashMap<>();
            for (int i = 0; i < SCALES.size(); i++) {
                if (answers.get(i) > 0) {
                    ratings.put(
                            SCALES.get(i).code(),
                            Math.min(answers.get(i), SCALES.get(i).steps()));
                }
            }
            return ratings;
        }

        boolean isEmpty() {
            return text.isBlank() && ratings().isEmpty();
        }
    }

    /** One person asked: in which role, on which day, and after how many days answered; -1 declines, -2 is silent. */
    record Rater(ActorRole role, int asked, int delay) {}

    /** Somebody tries to release. */
    record Attempt(ActorRole role, int day) {}

    record Story(int minimum, List<Rater> raters, List<Words> words, List<Attempt> attempts) {
        Story exchanging(int one, int other) {
            List<Words> exchanged = new ArrayList<>(words);
            Collections.swap(exchanged, one, other);
            return new Story(minimum, raters, exchanged, attempts);
        }
    }

    private static PersonId person(int rater) {
        return PersonId.of("rater-" + rater);
    }

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<Integer> wave = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(20, 23));
        Arbitrary<Rater> rater = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, ActorRole.PEER),
                                Tuple.of(3, ActorRole.SUBORDINATE),
                                Tuple.of(1, ActorRole.TEAM_LEAD)),
                        wave,
                        Arbitraries.integers().between(-2, 6))
                .as(Rater::new);
        Arbitrary<Words> words = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(3, 1), Tuple.of(3, 2), Tuple.of(1, 5))
                                .list()
                                .ofSize(SCALES.size()),
                        Arbitraries.of("", "", "baik", " baik", "kurang sabar", "tekun", "a"))
                .as(Words::new);
        Arbitrary<Attempt> attempt = Combinators.combine(
                        Arbitraries.of(ActorRole.PEER, ActorRole.PEER, ActorRole.SUBORDINATE, ActorRole.APPRAISER),
                        Arbitraries.of(2, 12, 15, 33, 40))
                .as(Attempt::new);
        return Arbitraries.integers()
                .between(0, 18)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(2, 4),
                                rater.list().ofSize(size),
                                words.list().ofSize(size),
                                attempt.list().ofMinSize(1).ofMaxSize(8))
                        .as(Story::new));
    }

    /** The request of a rater as it stands on a day. */
    private static FeedbackRequest request(Story story, int index, LocalDate day) {
        Rater rater = story.raters().get(index);
        LocalDate asked = START.plusDays(rater.asked());
        FeedbackRequest request = FeedbackRequest.ask(
                        "q-" + index, EMPLOYEE, person(index), rater.role(), SUBJECT, asked, asked.plusDays(6))
                .orThrow();
        Words words = story.words().get(index);
        LocalDate on = asked.plusDays(Math.max(0, rater.delay()));
        if (rater.delay() == -2 || on.isAfter(day)) {
            return request;
        }
        boolean declines = rater.delay() == -1 || words.isEmpty();
        return declines
                ? request.decline(person(index), on).orThrow()
                : request.give(person(index), on, words.text(), words.ratings()).orThrow();
    }

    /** What a reader sees after each attempt. */
    private static List<FeedbackRound> played(Story story) {
        FeedbackRound round = FeedbackRound.open(
                        "r", EMPLOYEE, AppraisalPeriod.ofYear(2026), SCALES, story.minimum(), List.of())
                .orThrow();
        List<FeedbackRound> moments = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>(story.attempts());
        attempts.sort(Comparator.comparingInt(Attempt::day));
        for (Attempt attempt : attempts) {
            LocalDate day = START.plusDays(attempt.day());
            for (int i = 0; i < story.raters().size(); i++) {
                if (story.raters().get(i).asked() <= attempt.day()) {
                    round = round.take(request(story, i, day)).value().orElse(round);
                }
            }
            Outcome<FeedbackRound> released = round.release(attempt.role(), day);
            round = released.value().orElse(round);
            moments.add(round);
        }
        return moments;
    }

    private static int index(PersonId rater) {
        return Integer.parseInt(rater.value().substring("rater-".length()));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void noTwoSnapshotsIsolateFewerThanTheMinimum(
            @ForAll("stories") Story story, @ForAll int first, @ForAll int second, @ForAll int pick) {
        List<FeedbackRound> moments = played(story);
        FeedbackRound one = moments.get(Math.floorMod(first, moments.size()));
        FeedbackRound other = moments.get(Math.floorMod(second, moments.size()));
        int both = Math.min(one.releases().size(), other.releases().size());
        assertEquals(one.releases().subList(0, both), other.releases().subList(0, both), "a release changed");

        FeedbackRound last = one.releases().size() > both ? one : other;
        int size = last.releases().size();
        Statistics.label("releases")
                .collect(Math.min(size, 2))
                .coverage(coverage -> coverage.check(2).percentage(percent -> percent > 2.0));
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(Collections.disjoint(last.raters(i), last.raters(j)), "a rater is in two groups");
            }
            checkRelease(story, last, i);
        }
        // sums and differences of any releases rest on unions of groups; on each scale, too
        for (int mask = 1; mask < 1 << size; mask++) {
            for (Optional<ScaleCode> scale : allTogetherAndEachScale()) {
                Set<PersonId> behind = new HashSet<>();
                for (int i = 0; i < size; i++) {
                    if ((mask >> i & 1) == 1
                            && (scale.isEmpty() || shows(last.releases().get(i), scale.get()))) {
                        behind.addAll(answering(story, last.raters(i), scale));
                    }
                }
                assertTrue(behind.isEmpty() || behind.size() >= story.minimum(), () -> "isolated " + behind.size());
            }
        }
        if (size > 0) {
            exchangeTwo(story, moments, last, pick);
        }
    }

    @Provide
    Arbitrary<AppraisalPeriod> periods() {
        return Arbitraries.oneOf(
                Arbitraries.just(AppraisalPeriod.ofYear(2026)),
                Arbitraries.integers().between(1, 4).map(quarter -> AppraisalPeriod.ofQuarter(2026, quarter)),
                Arbitraries.integers().between(1, 12).map(month -> AppraisalPeriod.ofMonth(2026, month)));
    }

    /** Two rounds about the same days would show the same people twice, and their difference one of them. */
    @Property(tries = 1_000)
    void noDayOfAPersonIsInTwoRounds(
            @ForAll @Size(max = 6) List<@From("periods") AppraisalPeriod> asked,
            @ForAll Set<@IntRange(max = 5) Integer> ofOther) {
        List<FeedbackRound> open = new ArrayList<>();
        Map<PersonId, Set<LocalDate>> taken = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            PersonId about = ofOther.contains(i) ? person(0) : EMPLOYEE;
            Set<LocalDate> before = taken.computeIfAbsent(about, key -> new HashSet<>());
            Set<LocalDate> days = asked.get(i)
                    .days()
                    .start()
                    .datesUntil(asked.get(i).days().lastDay().plusDays(1))
                    .collect(Collectors.toSet());
            Outcome<FeedbackRound> opened = FeedbackRound.open("r" + i, about, asked.get(i), SCALES, 3, open);
            assertEquals(Collections.disjoint(before, days), opened.succeeded(), () -> "" + opened.problems());
            opened.value().ifPresent(round -> {
                open.add(round);
                before.addAll(days);
            });
        }
    }

    private static List<Optional<ScaleCode>> allTogetherAndEachScale() {
        List<Optional<ScaleCode>> all = new ArrayList<>();
        all.add(Optional.empty());
        SCALES.forEach(scale -> all.add(Optional.of(scale.code())));
        return all;
    }

    private static boolean shows(FeedbackRelease release, ScaleCode scale) {
        return release.scales().stream().anyMatch(counts -> counts.scale().equals(scale));
    }

    private static Set<PersonId> answering(Story story, Set<PersonId> group, Optional<ScaleCode> scale) {
        Set<PersonId> answering = new HashSet<>(group);
        answering.removeIf(rater ->
                scale.isPresent() && !story.words().get(index(rater)).ratings().containsKey(scale.get()));
        return answering;
    }

    /** Counted anew from the story: nothing is shown that should not be, nothing withheld that could be shown. */
    private static void checkRelease(Story story, FeedbackRound round, int which) {
        FeedbackRelease release = round.releases().get(which);
        Set<PersonId> group = round.raters(which);
        assertEquals(group.size(), release.raters());
        assertTrue(release.raters() >= story.minimum());
        assertEquals(Authorship.GROUPED, Authorship.of(release.role()));
        List<ScaleCode> withheld = new ArrayList<>();
        List<ScaleCounts> shown = new ArrayList<>();
        for (FeedbackScale scale : SCALES) {
            List<Integer> counts = new ArrayList<>(Collections.nCopies(scale.steps(), 0));
            for (PersonId rater : answering(story, group, Optional.of(scale.code()))) {
                int answer = story.words().get(index(rater)).ratings().get(scale.code());
                counts.set(answer - 1, counts.get(answer - 1) + 1);
                boolean another = group.stream()
                        .map(one -> story.words().get(index(one)).ratings().get(scale.code()))
                        .anyMatch(given -> given != null && given != answer);
                assertTrue(another || !shows(release, scale.code()), "all agree, so everybody's answer is known");
            }
            int answers = counts.stream().mapToInt(Integer::intValue).sum();
            boolean agree = counts.contains(answers);
            if (agree || answers < story.minimum()) {
                withheld.add(scale.code());
            } else {
                shown.add(new ScaleCounts(scale.code(), counts));
            }
        }
        assertEquals(shown, release.scales());
        assertEquals(withheld, release.withheld());
        List<String> texts = group.stream()
                .map(rater -> story.words().get(index(rater)).text().strip())
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        assertEquals(texts.size() < story.minimum() ? List.of() : texts, release.texts());
    }

    /** Two of one group exchange what they answered: at no moment does a reader see anything else. */
    private static void exchangeTwo(Story story, List<FeedbackRound> moments, FeedbackRound last, int pick) {
        List<Integer> group = last.raters(Math.floorMod(pick, last.releases().size())).stream()
                .map(AnonymityProperties::index)
                .sorted()
                .toList();
        int one = group.get(Math.floorMod(pick, group.size()));
        int other = group.get(Math.floorMod(pick / 7, group.size()));
        List<FeedbackRound> exchanged = played(story.exchanging(one, other));
        for (int i = 0; i < moments.size(); i++) {
            assertEquals(moments.get(i).releases(), exchanged.get(i).releases());
        }
        assertFalse(last.toString().contains("rater"));
    }
}
