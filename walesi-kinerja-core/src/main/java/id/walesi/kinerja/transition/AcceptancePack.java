package id.walesi.kinerja.transition;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a leader can take to a meeting of one unit: what changes under the new law and what does not, three typical cases,
 * and what the unit's own data say to the usual objections. It names no person. The document made of it blurs small groups
 * and shows no single appraisal; sums can still uncover one, so think before it is handed out.
 *
 * @param unit the unit
 * @param impact what changes, for how many
 * @param readiness how far the appraisals have come, where the host has them
 * @param smallestGroup from how many people on a group is shown
 * @term bahan sosialisasi bagi pimpinan
 */
public record AcceptancePack(OrgUnit unit, Impact impact, Optional<Readiness> readiness, int smallestGroup) {

    private static final int TYPICAL = 3;

    /**
     * Checks its components.
     *
     * @param unit the unit
     * @param impact what changes, for how many
     * @param readiness how far the appraisals have come, where the host has them
     * @param smallestGroup from how many people on a group is shown
     */
    public AcceptancePack {
        Check.notNull("unit", unit);
        Check.notNull("impact", impact);
        Check.notNull("readiness", readiness);
        Check.between("smallestGroup", smallestGroup, 1, Integer.MAX_VALUE);
    }

    /**
     * At most three typical cases: the most frequent of those that stay, that rise and that fall, then the next most
     * frequent. A group smaller than the smallest is left out.
     *
     * @return the passages, the most frequent first
     */
    public List<Passage> typical() {
        List<Passage> shown = impact.passages().stream()
                .filter(passage -> passage.cases() >= smallestGroup)
                .filter(passage ->
                        passage.before().isPresent() && passage.after().isPresent())
                .toList();
        List<Passage> typical = new ArrayList<>();
        for (PredicateMovement movement :
                List.of(PredicateMovement.SAME, PredicateMovement.UP, PredicateMovement.DOWN)) {
            shown.stream()
                    .filter(passage -> passage.example().movement() == movement)
                    .findFirst()
                    .ifPresent(typical::add);
        }
        for (Passage passage : shown) {
            if (typical.size() < TYPICAL && !typical.contains(passage)) {
                typical.add(passage);
            }
        }
        return shown.stream().filter(typical::contains).toList();
    }

    /**
     * What the data say to the usual objections, with exact numbers; the document made of the pack blurs small ones.
     *
     * @return one answer for each objection
     */
    public List<Answer> answers() {
        return Arrays.stream(UsualObjection.values()).map(this::answer).toList();
    }

    private Answer answer(UsualObjection objection) {
        long down = of(PredicateMovement.DOWN);
        long decided = impact.causes().getOrDefault(DifferenceCause.DECIDED_INSTEAD, 0L);
        // where the law failed, nobody knows whether the case is ready
        long failed = impact.failed().getOrDefault(impact.laws().after(), 0L);
        long unready = of(PredicateMovement.ONLY_BEFORE) + of(PredicateMovement.NEITHER) - failed;
        long stuck = readiness.map(Readiness::stuck).orElse(0L);
        return switch (objection) {
            case EVERYONE_FALLS ->
                answer(
                        objection,
                        down > 0,
                        figure("up", of(PredicateMovement.UP)),
                        figure("same", of(PredicateMovement.SAME)),
                        figure("down", down),
                        figure("cases", impact.cases()));
            case NUMBERS_NO_LONGER_COUNT ->
                answer(
                        objection,
                        decided > 0,
                        figure("decided", decided),
                        figure("withRealizations", impact.withRealizations()),
                        figure("cases", impact.cases()));
            case DECIDED_AT_WILL ->
                answer(
                        objection,
                        impact.reasoned() < impact.decisions() || impact.withFeedback() < impact.cases(),
                        figure("decisions", impact.decisions()),
                        figure("reasoned", impact.reasoned()),
                        figure("withFeedback", impact.withFeedback()),
                        figure("cases", impact.cases()));
            case MORE_WORK ->
                answer(
                        objection,
                        impact.factsAfter() > impact.factsBefore(),
                        figure("factsBefore", impact.factsBefore()),
                        figure("factsAfter", impact.factsAfter()));
            case NOT_READY ->
                answer(
                        objection,
                        unready > 0 || stuck > 0,
                        figure("ready", impact.cases() - unready - failed),
                        figure("unready", unready),
                        figure("failed", failed),
                        figure("stuck", stuck),
                        figure("cases", impact.cases()));
        };
    }

    private long of(PredicateMovement movement) {
        return impact.movements().getOrDefault(movement, 0L);
    }

    private static Answer answer(UsualObjection objection, boolean grounded, Term... figures) {
        return new Answer(objection, grounded, List.of(figures));
    }

    private static Term figure(String name, long value) {
        return Term.of(name, Ratio.of(value));
    }

    @Override
    public String toString() {
        return "AcceptancePack[" + impact + "]";
    }
}
