package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is found while a draft is read, part by part, so that no finding hides another. Only {@link Intake} makes
 * one.
 *
 * @term pembaca isian
 */
public final class DraftReader {

    private static final ProblemCode MISSING = ProblemCode.of("intake.missing");
    private static final ProblemCode MISSING_FOR_KIND = ProblemCode.of("intake.missing-for-kind");
    private static final ProblemCode DAYS_EXCHANGED = ProblemCode.of("intake.days-exchanged");
    private static final String FIRST_DAY = "firstDay";
    private static final String LAST_DAY = "lastDay";
    private static final ProblemCode UNUSED_FOR_KIND = ProblemCode.of("intake.unused-for-kind");

    private final Optional<DraftStage> stage;
    private final String path;
    private final @Nullable DraftReader outer;
    private final Map<Where, Problem> found;
    private boolean blocked;

    /** A second finding of the same kind and place says nothing new. */
    private record Where(ProblemCode code, String path) {}

    /** A reader of a whole draft; without a stage nothing is asked for. */
    DraftReader(Optional<DraftStage> stage) {
        this(stage, "", null, new LinkedHashMap<>());
    }

    private DraftReader(
            Optional<DraftStage> stage, String path, @Nullable DraftReader outer, Map<Where, Problem> found) {
        this.stage = stage;
        this.path = path;
        this.outer = outer;
        this.found = found;
    }

    private DraftReader part(String name) {
        return new DraftReader(stage, path.isEmpty() ? name : path + "." + name, this, found);
    }

    /** A reader whose findings nobody asks for: for what can still be read of a draft that blocks. */
    static DraftReader unheard() {
        return new DraftReader(Optional.empty());
    }

    /** All findings so far, those of the whole draft included. */
    Problems problems() {
        return new Problems(List.copyOf(found.values()));
    }

    /** Whether no fact can come of this draft, as far as it was read. */
    boolean blocks() {
        return blocked;
    }

    private void block() {
        blocked = true;
        if (outer != null) {
            outer.block();
        }
    }

    /** Notes a finding, seen from this draft. */
    void find(Problem problem) {
        Problem located = path.isEmpty() ? problem : problem.within(path);
        found.putIfAbsent(new Where(located.code(), located.path()), located);
        if (problem.severity() == Severity.ERROR) {
            block();
        }
    }

    /** Notes that something is not given which must be there from a stage on. */
    void missing(DraftStage from, String name) {
        miss(from, Problem.error(MISSING, name));
    }

    void miss(DraftStage from, Problem problem) {
        if (stage.isPresent() && stage.get().compareTo(from) >= 0) {
            find(problem);
        } else if (from == DraftStage.AS_FACT) {
            block();
        }
    }

    /** Checks one text of a draft whose kind decides which texts it has. */
    void ofKind(Coded kind, String name, @Nullable String text, boolean used) {
        boolean given = TextForm.isGiven(text);
        if (used && !given) {
            miss(DraftStage.AS_FACT, Problem.error(MISSING_FOR_KIND, name, Term.of("kind", kind)));
        } else if (given && !used) {
            find(Problem.error(UNUSED_FOR_KIND, name, Term.of("kind", kind)));
        }
    }

    <T> Optional<T> optional(String name, @Nullable String text, TextForm<T> form) {
        if (text == null || !TextForm.isGiven(text)) {
            return Optional.empty();
        }
        Outcome<T> outcome = form.read(text);
        outcome.problems().forEach(problem -> find(problem.within(name)));
        return outcome.value();
    }

    <T> Optional<T> required(String name, @Nullable String text, TextForm<T> form) {
        if (!TextForm.isGiven(text)) {
            missing(DraftStage.AS_FACT, name);
        }
        return optional(name, text, form);
    }

    <T> Optional<T> optional(String name, @Nullable Draft<T> draft) {
        return draft == null ? Optional.empty() : draft.read(part(name));
    }

    <T> Optional<T> required(String name, @Nullable Draft<T> draft) {
        if (draft == null) {
            missing(DraftStage.AS_FACT, name);
        }
        return optional(name, draft);
    }

    /** The run of days from a first to a last one, both required. */
    Optional<DateRange> days(@Nullable String firstDay, @Nullable String lastDay) {
        Optional<LocalDate> first = required(FIRST_DAY, firstDay, TextForm.day());
        return days(first, required(LAST_DAY, lastDay, TextForm.day()));
    }

    /** The run of days from a required first one; without a last one it is open. */
    Optional<DateRange> daysSince(@Nullable String firstDay, @Nullable String lastDay) {
        if (TextForm.isGiven(lastDay)) {
            return days(firstDay, lastDay);
        }
        return required(FIRST_DAY, firstDay, TextForm.day()).map(DateRange::since);
    }

    private Optional<DateRange> days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            find(Problem.error(DAYS_EXCHANGED, LAST_DAY, Term.of("first", first.get()), Term.of("last", last.get())));
            return Optional.empty();
        }
        return Optional.of(DateRange.ofClosed(first.get(), last.get()));
    }

    /** Each draft of a list; what could not be read is empty and keeps its place. */
    <T> List<Optional<T>> each(String name, @Nullable List<? extends @Nullable Draft<T>> drafts) {
        List<Optional<T>> read = new ArrayList<>();
        for (Draft<T> draft : drafts == null ? List.<Draft<T>>of() : drafts) {
            read.add(required(name + "[" + read.size() + "]", draft));
        }
        return read;
    }

    /** Each text of a list; what could not be read is empty and keeps its place. */
    <T> List<Optional<T>> each(String name, @Nullable List<@Nullable String> texts, TextForm<T> form) {
        List<Optional<T>> read = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            read.add(required(name + "[" + read.size() + "]", text, form));
        }
        return read;
    }

    /** Notes that a list without which there is no fact is empty. */
    void notEmpty(String name, List<?> read) {
        if (read.isEmpty()) {
            missing(DraftStage.AS_FACT, name);
        }
    }

    /** The value of an outcome of the domain; its findings are noted. */
    <T> Optional<T> value(Outcome<T> outcome) {
        outcome.problems().forEach(this::find);
        return outcome.value();
    }

    /** What could be read. */
    static <T> List<T> present(List<Optional<T>> read) {
        return read.stream().flatMap(Optional::stream).toList();
    }

    /**
     * Each element, and the outline of each that could not be read, so that a broken part of it does not hide what its
     * other parts are found to be wrong with. An outline trips no check by what stands in it for the broken part.
     */
    static <T, D extends Draft<T>> List<Optional<T>> outlined(
            List<Optional<T>> read, @Nullable List<@Nullable D> drafts, Function<D, Optional<T>> outline) {
        return outlinedEach(read, drafts, (draft, place) -> outline.apply(draft));
    }

    /** The same, where what stands for a broken part differs from element to element: each outline is told its place. */
    static <T, D extends Draft<T>> List<Optional<T>> outlinedApart(
            List<Optional<T>> read, @Nullable List<@Nullable D> drafts, BiFunction<D, Integer, T> outline) {
        return outlinedEach(read, drafts, (draft, place) -> Optional.of(outline.apply(draft, place)));
    }

    private static <T, D extends Draft<T>> List<Optional<T>> outlinedEach(
            List<Optional<T>> read, @Nullable List<@Nullable D> drafts, BiFunction<D, Integer, Optional<T>> outline) {
        List<Optional<T>> all = new ArrayList<>(read);
        for (int i = 0; i < all.size(); i++) {
            D draft = drafts == null ? null : drafts.get(i);
            if (draft != null && all.get(i).isEmpty()) {
                all.set(i, outline.apply(draft, i));
            }
        }
        return all;
    }

    /**
     * Where the elements that {@link #present} keeps stand in the whole list, so that a finding about the kept ones can
     * be told at its true place.
     */
    static String place(String path, String name, List<? extends Optional<?>> read) {
        String start = name + "[";
        int end = path.indexOf(']');
        if (!path.startsWith(start) || end < 0) {
            return path;
        }
        int kept = Integer.parseInt(path.substring(start.length(), end));
        int index = -1;
        for (int seen = -1; seen < kept; ) {
            index++;
            seen += read.get(index).isPresent() ? 1 : 0;
        }
        return start + index + path.substring(end);
    }
}
