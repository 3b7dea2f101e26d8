package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.facts.pp30_2019.AboveScale;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.TableReading;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases of the size of {@link YearNumbers} under PP 46/2011 (six activities of quantity, quality and time) and under
 * PermenPANRB 8/2021 (six results of three aspects), and for each law its limit: a loop over primitive arrays.
 */
final class OlderLaws {

    static final int WORKS = 6;
    static final int ASPECTS = 3;

    /** Totals under PP 46/2011 are whole in these parts. */
    static final long PP46_SCALE = 21_600;

    /** Totals under PermenPANRB 8/2021 are whole in these parts. */
    static final long PANRB8_SCALE = 60;

    private static final Aspect[] USED = {Aspect.QUANTITY, Aspect.QUALITY, Aspect.TIME};
    private static final MeasurementUnit[] UNITS = {
        MeasurementUnit.DOCUMENT, MeasurementUnit.INDEX_POINT, MeasurementUnit.MONTH
    };
    private static final long[] VALUES = {25, 60, 80, 100, 120};

    private OlderLaws() {}

    /**
     * The numbers of a case.
     *
     * @param targets whole, above zero; by work and aspect
     * @param realized whole, zero or more
     * @param marks of behavior: five under PP 46/2011, one score under PermenPANRB 8/2021
     * @param tasks additional tasks; none under PermenPANRB 8/2021
     */
    record Numbers(long[] targets, long[] realized, long[] marks, int tasks) {

        static Numbers pp46(long seed, long index) {
            Draw draw = new Draw(seed, index);
            long[] targets = new long[WORKS * ASPECTS];
            long[] realized = new long[targets.length];
            long form = draw.between(-60, 15);
            for (int i = 0; i < targets.length; i += ASPECTS) {
                // numbers of real plans, whose hundred-and-twentieths are whole
                targets[i] = draw.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 60);
                realized[i] = Math.max(1, targets[i] * (100 + form + draw.between(-10, 10)) / 100);
                targets[i + 1] = 100;
                realized[i + 1] = Math.max(0, Math.min(100, 85 + form + draw.between(-10, 10)));
                targets[i + 2] = draw.of(2, 3, 4, 6, 12);
                realized[i + 2] = targets[i + 2] + draw.between(-1, 1);
            }
            long[] marks = new long[5];
            for (int i = 0; i < marks.length; i++) {
                marks[i] = Math.min(100, 85 + form + draw.between(-10, 10));
            }
            return new Numbers(targets, realized, marks, (int) draw.between(0, 8));
        }

        static Numbers panrb8(long seed, long index) {
            Draw draw = new Draw(seed, index);
            long[] targets = new long[WORKS * ASPECTS];
            long[] realized = new long[targets.length];
            long form = draw.between(-40, 20);
            for (int i = 0; i < targets.length; i++) {
                targets[i] = draw.between(1, 300);
                long aim = i % ASPECTS == 2 ? -form : form;
                realized[i] = targets[i] * (100 + aim + draw.between(-8, 8)) / 100;
            }
            return new Numbers(targets, realized, new long[] {100 + form + draw.between(-10, 0)}, 0);
        }
    }

    // ---------------------------------------------------------------- the limits

    /** The band under PP 46/2011, lowest first; the total is passed up, exact. */
    static int pp46Loop(Numbers numbers, long[] score) {
        long[] targets = numbers.targets();
        long[] realized = numbers.realized();
        long sum = 0;
        for (int i = 0; i < targets.length; i += ASPECTS) {
            long target = targets[i + 2];
            long used = realized[i + 2];
            long rewarded = 176 * 120 - 12_000 * used / target;
            boolean within = 100 * (target - used) <= 24 * target;
            sum += 12_000 * realized[i] / targets[i]
                    + 12_000 * realized[i + 1] / targets[i + 1]
                    + (within ? rewarded : 176 * 120 - rewarded);
        }
        int tasks = numbers.tasks();
        sum += 2_160 * (tasks >= 7 ? 3 : tasks >= 4 ? 2 : tasks > 0 ? 1 : 0);
        long marks = 0;
        for (long mark : numbers.marks()) {
            marks += mark;
        }
        long total = 6 * sum + 1_728 * marks;
        score[0] = total;
        return total < 51 * PP46_SCALE
                ? 0
                : total < 61 * PP46_SCALE ? 1 : total < 76 * PP46_SCALE ? 2 : total < 91 * PP46_SCALE ? 3 : 4;
    }

    /** The predicate under PermenPANRB 8/2021 without a new idea; the total is passed up, exact. */
    static int panrb8Loop(Numbers numbers, long[] score) {
        long[] targets = numbers.targets();
        long[] realized = numbers.realized();
        long sum = 0;
        for (int i = 0; i < targets.length; i += ASPECTS) {
            int counts = 0;
            for (int j = i; j < i + ASPECTS; j++) {
                long target = targets[j];
                long reached = j - i == 2 ? 2 * target - realized[j] : realized[j];
                long percent = reached <= 0 ? 0 : (200 * reached + target) / (2 * target);
                int category = percent < 60 ? 0 : percent < 80 ? 1 : percent < 100 ? 2 : percent == 100 ? 3 : 4;
                counts += 1 << (4 * category);
            }
            sum += VALUES[combined(counts)];
        }
        long total = 7 * sum + 18 * numbers.marks()[0];
        total = Math.min(total, 120 * PANRB8_SCALE);
        score[0] = total;
        return total < 50 * PANRB8_SCALE ? 0 : total < 70 * PANRB8_SCALE ? 1 : total < 90 * PANRB8_SCALE ? 2 : 3;
    }

    /** The table of three aspects, by how many of them are in each category (four bits each, the lowest first). */
    private static int combined(int counts) {
        int worst = counts & 15;
        int poor = (counts >> 4) & 15;
        int adequate = (counts >> 8) & 15;
        if (worst >= 2) {
            return 0;
        }
        if (worst == 1 || poor >= 2) {
            return 1;
        }
        if (poor == 1 || adequate >= 2) {
            return 2;
        }
        return adequate == 1 || (counts >> 16) < 2 ? 3 : 4;
    }

    // ---------------------------------------------------------------- the library

    static AppraisalEngine engine() {
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .choose(Pp46Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
                .choose(Pp30Choices.PEER_VIEW, PeerView.SUPERIOR_ONLY)
                .choose(Pp30Choices.PERCENT_READING, TableReading.ROUND_ALL)
                .choose(Pp30Choices.ABOVE_SCALE, AboveScale.CAP)
                .build();
        return AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
    }

    static AppraisalCase pp46Case(Numbers numbers) {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2015);
        AppraisalCaseBuilder builder = Specimen.empty(year);
        List<WorkResultPlan> works = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            List<IndividualIndicator> aspects = new ArrayList<>();
            for (int j = 0; j < ASPECTS; j++) {
                int at = i * ASPECTS + j;
                String id = "k" + i + "-" + USED[j].code();
                Polarity polarity = j == 2 ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
                aspects.add(
                        indicator(id, polarity, numbers.targets()[at], UNITS[j]).withAspect(USED[j]));
                builder.realization(realized(id, year, numbers.realized()[at], UNITS[j]));
            }
            works.add(WorkResultPlan.of("k" + i, "Kegiatan rekaan", ResultCategory.MAIN, aspects));
        }
        builder.plan(PerformancePlan.of("skp-46", Specimen.EMPLOYEE, year.days(), works));
        for (int i = 0; i < numbers.marks().length; i++) {
            builder.extra(Pp46Facts.mark(Pp46BehaviorElement.values()[i]), Score.of(numbers.marks()[i]));
        }
        return builder.extra(Pp46Facts.ADDITIONAL_TASKS, Ratio.of(numbers.tasks()))
                .build();
    }

    static AppraisalCase panrb8Case(Numbers numbers) {
        AppraisalPeriod half = AppraisalPeriod.ofSemester(2021, 2);
        AppraisalCaseBuilder builder = Specimen.empty(half);
        List<WorkResultPlan> works = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            List<IndividualIndicator> aspects = new ArrayList<>();
            for (int j = 0; j < ASPECTS; j++) {
                int at = i * ASPECTS + j;
                String id = "w" + i + "-" + USED[j].code();
                Polarity polarity = j == 2 ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
                aspects.add(
                        indicator(id, polarity, numbers.targets()[at], UNITS[j]).withAspect(USED[j]));
                builder.realization(realized(id, half, numbers.realized()[at], UNITS[j]));
            }
            works.add(WorkResultPlan.of("w" + i, "Rencana rekaan", ResultCategory.MAIN, aspects)
                    .supporting(LeaderSupport.of(WorkResultId.of("atasan")).by(CascadingMethod.DIRECT)));
        }
        return builder.plan(PerformancePlan.of("skp-8", Specimen.EMPLOYEE, half.days(), works))
                .extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(numbers.marks()[0]))
                .extra(Pp30Facts.NEW_IDEA, NewIdea.NONE)
                .build();
    }

    private static IndividualIndicator indicator(String id, Polarity polarity, long target, MeasurementUnit unit) {
        return IndividualIndicator.of(id, "Ukuran rekaan", polarity, TargetValue.of(Amount.of(target, unit)));
    }

    private static Realization realized(String id, AppraisalPeriod period, long value, MeasurementUnit unit) {
        return new Realization(IndicatorId.of(id), period, Amount.of(value, unit), Specimen.evidence());
    }

    // ---------------------------------------------------------------- the sums

    static Sums pp46Sums(Numbers[] all) {
        Sums sums = new Sums();
        long[] score = new long[1];
        for (Numbers numbers : all) {
            sums.add(pp46Loop(numbers, score), score);
        }
        return sums;
    }

    static Sums panrb8Sums(Numbers[] all) {
        Sums sums = new Sums();
        long[] score = new long[1];
        for (Numbers numbers : all) {
            sums.add(panrb8Loop(numbers, score), score);
        }
        return sums;
    }

    static Sums sums(AppraisalEngine engine, AppraisalCase[] cases, long scale) {
        Sums sums = new Sums();
        for (AppraisalCase facts : cases) {
            Judged judged = engine.judge(facts).orThrow();
            // fails where the steps lead to another verdict
            Check.that(!judged.trace().steps().isEmpty(), "steps", judged, "there are none");
            Ratio total = judged.verdict().score().orElseThrow().value().times(scale);
            sums.add(rung(judged.verdict().predicate()), total.toBigDecimal().longValueExact());
        }
        return sums;
    }

    static int rung(Predicate predicate) {
        return predicate.ordinal();
    }

    static Numbers[] pp46(int number) {
        Numbers[] all = new Numbers[number];
        for (int i = 0; i < number; i++) {
            all[i] = Numbers.pp46(2015, i);
        }
        return all;
    }

    static Numbers[] panrb8(int number) {
        Numbers[] all = new Numbers[number];
        for (int i = 0; i < number; i++) {
            all[i] = Numbers.panrb8(2021, i);
        }
        return all;
    }

    static AppraisalCase[] pp46Cases(Numbers[] all) {
        AppraisalCase[] cases = new AppraisalCase[all.length];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = pp46Case(all[i]);
        }
        return cases;
    }

    static AppraisalCase[] panrb8Cases(Numbers[] all) {
        AppraisalCase[] cases = new AppraisalCase[all.length];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = panrb8Case(all[i]);
        }
        return cases;
    }
}
