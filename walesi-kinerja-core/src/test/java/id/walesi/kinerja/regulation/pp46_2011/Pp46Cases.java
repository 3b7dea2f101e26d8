package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.facts.pp46_2011.CreativeScope;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Constructed years under PP 46/2011. */
public final class Pp46Cases {

    static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2015);

    private static final Map<Aspect, MeasurementUnit> UNITS = Map.of(
            Aspect.QUANTITY, MeasurementUnit.DOCUMENT,
            Aspect.QUALITY, MeasurementUnit.INDEX_POINT,
            Aspect.TIME, MeasurementUnit.MONTH,
            Aspect.COST, MeasurementUnit.RUPIAH);

    private Pp46Cases() {}

    /** Realization of target, both canonical decimals. */
    public record Part(String realization, String target) {

        static Part parse(String text) {
            String[] both = text.split("/", -1);
            return new Part(both[0], both[1]);
        }
    }

    /** An activity by its aspects. */
    public record Work(Map<Aspect, Part> parts) {

        /** Quantity, quality and time as {@code realization/target}, then perhaps cost. */
        public static Work of(String... texts) {
            Map<Aspect, Part> parts = new EnumMap<>(Aspect.class);
            for (int i = 0; i < texts.length; i++) {
                parts.put(Aspect.values()[i], Part.parse(texts[i]));
            }
            return new Work(parts);
        }

        Work with(Aspect aspect, String realization) {
            Map<Aspect, Part> changed = new EnumMap<>(parts);
            changed.put(aspect, new Part(realization, parts.get(aspect).target()));
            return new Work(changed);
        }
    }

    /**
     * A year.
     *
     * @param structural whether the person is a structural official
     * @param works the activities
     * @param marks the behavior marks, leadership last
     * @param tasks additional tasks; negative if not reported
     * @param creative creative works for unit, agency, nation
     */
    public record Year(boolean structural, List<Work> works, List<String> marks, int tasks, List<Integer> creative) {

        public static Year of(Work... works) {
            return new Year(false, List.of(works), List.of("80", "80", "80", "80", "80"), -1, List.of(0, 0, 0));
        }

        Year marked(String... marks) {
            return new Year(structural, works, List.of(marks), tasks, creative);
        }

        Year official() {
            return new Year(true, works, marks, tasks, creative);
        }

        /** With additional tasks. */
        public Year tasks(int number) {
            return new Year(structural, works, marks, number, creative);
        }

        Year creative(int unit, int agency, int nation) {
            return new Year(structural, works, marks, tasks, List.of(unit, agency, nation));
        }

        Year with(int work, Work other) {
            List<Work> changed = new ArrayList<>(works);
            changed.set(work, other);
            return new Year(structural, changed, marks, tasks, creative);
        }

        /** Puts the facts into a case. */
        public void addTo(AppraisalCaseBuilder builder, AppraisalPeriod period) {
            List<WorkResultPlan> results = new ArrayList<>();
            for (int i = 0; i < works.size(); i++) {
                String id = "k" + (i + 1);
                List<IndividualIndicator> indicators = new ArrayList<>();
                works.get(i).parts().forEach((aspect, part) -> {
                    String indicator = id + "-" + aspect.code();
                    indicators.add(indicator(indicator, aspect, part.target()));
                    builder.realization(realized(indicator, period, aspect, part.realization()));
                });
                results.add(WorkResultPlan.of(id, "Kegiatan rekaan", ResultCategory.MAIN, indicators));
            }
            builder.plan(PerformancePlan.of("skp-46", Specimen.EMPLOYEE, period.days(), results));
            for (int i = 0; i < marks.size(); i++) {
                builder.extra(Pp46Facts.mark(Pp46BehaviorElement.values()[i]), Score.parse(marks.get(i)));
            }
            if (tasks >= 0) {
                builder.extra(Pp46Facts.ADDITIONAL_TASKS, Ratio.of(tasks));
            }
            for (CreativeScope scope : CreativeScope.values()) {
                int number = creative.get(scope.ordinal());
                if (number > 0) {
                    builder.extra(Pp46Facts.creativeWorks(scope), Ratio.of(number));
                }
            }
        }

        /** The case of the usual employee. */
        public AppraisalCase toCase() {
            AppraisalCaseBuilder builder = structural ? Pp46Cases.official(YEAR) : Specimen.empty(YEAR);
            addTo(builder, YEAR);
            return builder.build();
        }
    }

    static AppraisalCaseBuilder official(AppraisalPeriod period) {
        return held(Position.of("Kepala Bagian Rekaan", PositionLevel.ADMINISTRATOR), period);
    }

    static AppraisalCaseBuilder held(Position position, AppraisalPeriod period) {
        CivilServant person = CivilServant.of(
                Specimen.EMPLOYEE,
                Specimen.NAME,
                EmploymentStatus.PNS,
                position,
                new OrgUnit("99.01", "Bagian Rekaan"));
        return AppraisalCase.of(person, Specimen.APPRAISER, period);
    }

    static IndividualIndicator indicator(String id, Aspect aspect, String target) {
        Polarity polarity =
                aspect == Aspect.TIME || aspect == Aspect.COST ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
        return IndividualIndicator.of(id, "Ukuran rekaan", polarity, TargetValue.of(amount(aspect, target)))
                .withAspect(aspect);
    }

    static Realization realized(String indicator, AppraisalPeriod period, Aspect aspect, String value) {
        return new Realization(IndicatorId.of(indicator), period, amount(aspect, value), Specimen.evidence());
    }

    static Amount amount(Aspect aspect, String value) {
        return Amount.parse(value, UNITS.get(aspect));
    }

    /** Years that can be judged, near the edges of the rules more often than elsewhere. */
    public static Arbitrary<Year> valid() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        works().list().ofMinSize(1).ofMaxSize(3),
                        marks().list().ofSize(6),
                        Arbitraries.integers().between(-1, 9),
                        Arbitraries.integers().between(0, 2).list().ofSize(3))
                .as((structural, works, marks, tasks, creative) ->
                        new Year(structural, works, structural ? marks : marks.subList(0, 5), tasks, creative));
    }

    private static Arbitrary<String> marks() {
        return Arbitraries.integers().between(100, 200).map(halves -> halves / 2 + (halves % 2 == 0 ? "" : ".5"));
    }

    private static Arbitrary<Work> works() {
        Arbitrary<String> quantity = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 20))
                .as((r, t) -> r + "/" + t);
        Arbitrary<String> quality = Arbitraries.integers().between(0, 100).map(r -> r + "/100");
        Arbitrary<String> used = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.integers().between(1, 20))
                        .as((r, t) -> r + "/" + t),
                Arbitraries.of("76/100", "75.999/100", "76.001/100", "176/100", "177/100", "1/1", "228/300"));
        return Combinators.combine(quantity, quality, used, used, Arbitraries.of(true, false))
                .as((q, k, t, c, dear) -> dear ? Work.of(q, k, t, c) : Work.of(q, k, t));
    }

    static List<String> alike(String mark, int number) {
        String[] marks = new String[number];
        Arrays.fill(marks, mark);
        return List.of(marks);
    }
}
