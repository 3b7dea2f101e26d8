package id.walesi.kinerja.transition;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalEvent;
import id.walesi.kinerja.appraisal.AppraisalStage;
import id.walesi.kinerja.appraisal.ProceduralTerms;
import id.walesi.kinerja.appraisal.StuckReason;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * How far the appraisals of a unit have come on a day, and which of them do not move.
 *
 * @param day the day
 * @param stages how many appraisals stand at which stage
 * @param reasons how many of them do not move, by reason; one can have several
 * @param stuck how many of them do not move
 * @param longest the appraisals that have not moved for longest, no more than asked for
 * @term kesiapan penilaian
 */
public record Readiness(
        LocalDate day,
        Map<AppraisalStage, Long> stages,
        Map<StuckReason, Long> reasons,
        long stuck,
        List<Blocked> longest) {

    /**
     * Checks and copies its components.
     *
     * @param day the day
     * @param stages how many appraisals stand at which stage
     * @param reasons how many of them do not move, by reason; one can have several
     * @param stuck how many of them do not move
     * @param longest the appraisals that have not moved for longest, no more than asked for
     */
    public Readiness {
        Check.notNull("day", day);
        stages = counts("stages", AppraisalStage.class, stages);
        reasons = counts("reasons", StuckReason.class, reasons);
        Check.that(stuck >= 0, "stuck", stuck, "must not be negative");
        longest = Check.list("longest", longest);
    }

    private static <E extends Enum<E>> Map<E, Long> counts(String name, Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(Check.notNull(name, counts));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Looks at many appraisals, one after the other; it keeps no more of them than it is asked for.
     *
     * @param appraisals the appraisals
     * @param day the day
     * @param terms who may act, and the deadlines
     * @param most how many it keeps: those that have not moved for longest
     * @return how far they have come
     */
    public static Readiness of(
            Iterator<? extends Appraisal> appraisals, LocalDate day, ProceduralTerms terms, int most) {
        Check.between("most", most, 0, Integer.MAX_VALUE);
        Check.notNull("day", day);
        Check.notNull("terms", terms);
        Map<AppraisalStage, Long> stages = new EnumMap<>(AppraisalStage.class);
        Map<StuckReason, Long> reasons = new EnumMap<>(StuckReason.class);
        List<Blocked> longest = new ArrayList<>();
        long stuck = 0;
        Iterator<? extends Appraisal> all = Check.notNull("appraisals", appraisals);
        while (all.hasNext()) {
            Appraisal appraisal = all.next();
            stages.merge(appraisal.stage(), 1L, Long::sum);
            Blocked blocked = appraisal
                    .stuck(day, terms)
                    .map(found -> {
                        LocalDate since = since(appraisal);
                        long days = Math.max(0, ChronoUnit.DAYS.between(since, day));
                        return new Blocked(appraisal, found, since, days);
                    })
                    .orElse(null);
            if (blocked != null) {
                stuck++;
                blocked.stuck().reasons().forEach(reason -> reasons.merge(reason, 1L, Long::sum));
                keep(blocked, longest, most);
            }
        }
        return new Readiness(day, stages, reasons, stuck, longest);
    }

    private static LocalDate since(Appraisal appraisal) {
        List<AppraisalEvent> events = appraisal.events();
        return events.isEmpty()
                ? appraisal.period().days().start()
                : events.get(events.size() - 1).act().on();
    }

    private static void keep(Blocked blocked, List<Blocked> longest, int most) {
        int place = longest.size();
        while (place > 0 && longest.get(place - 1).days() < blocked.days()) {
            place--;
        }
        if (place < most) {
            longest.add(place, blocked);
            if (longest.size() > most) {
                longest.remove(most);
            }
        }
    }

    /**
     * How many appraisals there are.
     *
     * @return the number of appraisals at any stage
     */
    public long appraisals() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }
}
