package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
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
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Invented officers, each made out of its number when it is asked for, on any thread, and then forgotten: six results of
 * three indicators, seven behavior scores, a credit of joint work. The same seed gives the same officers. One in a thousand
 * has a realization missing.
 */
final class NationalOfficers {

    private static final List<Polarity> POLARITIES =
            List.of(Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER, Polarity.STABILIZE);

    private static final int RESULTS = 6;
    private static final int INDICATORS = 3;
    private static final int UNITS = 38;
    private static final int ONE_BROKEN_IN = 1_000;
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final PersonId APPRAISER = PersonId.of("190002021920022002");
    private static final Evidence REGISTER = new Evidence(EvidenceKind.REGISTER, "register-99");
    private static final Position POSITION = Position.of("Pelaksana Rekaan", PositionLevel.STAFF);
    private static final long[] WEIGHTS = {20, 20, 20, 15, 15, 10};

    private final long seed;
    private final OrgUnit[] units = new OrgUnit[UNITS];

    NationalOfficers(long seed) {
        this.seed = seed;
        for (int i = 0; i < UNITS; i++) {
            String id = "99." + (10 + i);
            units[i] = new OrgUnit(id, "Unit Rekaan " + id);
        }
    }

    /** The case of the officer with a number, counted from zero. */
    AppraisalCase officer(long number) {
        Draws draws = new Draws(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
        boolean broken = number % ONE_BROKEN_IN == ONE_BROKEN_IN - 1;
        return officer(PersonId.of("rekaan-" + number), broken, draws);
    }

    /** Numbers by lot, of one officer: a SplitMix64 generator. */
    private static final class Draws {

        private long state;

        Draws(long state) {
            this.state = state;
        }

        /** A whole number from the lowest to the highest, both included. */
        long between(long lowest, long highest) {
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            return lowest + Math.floorMod(mixed ^ (mixed >>> 31), highest - lowest + 1);
        }
    }

    private AppraisalCase officer(PersonId id, boolean broken, Draws draws) {
        CivilServant person = CivilServant.of(
                id,
                "Pegawai Rekaan",
                draws.between(1, 4) == 1 ? EmploymentStatus.PPPK : EmploymentStatus.PNS,
                POSITION,
                units[(int) draws.between(0, UNITS - 1)]);
        AppraisalCaseBuilder builder = AppraisalCase.of(person, APPRAISER, YEAR);
        long form = draws.between(-25, 30);
        List<WorkResultPlan> results = new ArrayList<>(RESULTS);
        for (int i = 0; i < RESULTS; i++) {
            results.add(result(i, form, builder, broken, draws));
        }
        return builder.plan(PerformancePlan.of("skp", id, YEAR.days(), results))
                .extra(BehaviorScores.KEY, behavior(draws))
                .componentScore(ComponentScore.of(
                        "credit", new Score(Ratio.of(draws.between(0, 1_500), 100)), "program bersama"))
                .build();
    }

    private static WorkResultPlan result(
            int number, long form, AppraisalCaseBuilder builder, boolean broken, Draws draws) {
        List<IndividualIndicator> indicators = new ArrayList<>(INDICATORS);
        for (int j = 0; j < INDICATORS; j++) {
            String id = number + "-" + j;
            Polarity polarity = POLARITIES.get(j);
            long target = 100 * draws.between(1, 400);
            long aim = polarity == Polarity.HIGHER_IS_BETTER ? form : polarity == Polarity.LOWER_IS_BETTER ? -form : 0;
            long realized = target * (100 + aim + draws.between(-10, 10)) / 100;
            indicators.add(IndividualIndicator.of(id, "Ukuran rekaan", polarity, TargetValue.of(amount(target))));
            if (!broken || number > 0 || j > 0) {
                builder.realization(new Realization(IndicatorId.of(id), YEAR, amount(realized), REGISTER));
            }
        }
        return WorkResultPlan.of("hasil-" + number, "Hasil rekaan", ResultCategory.MAIN, indicators)
                .weighing(Weight.of(WEIGHTS[number]));
    }

    private static Amount amount(long hundredths) {
        return new Amount(Ratio.of(hundredths, 100), MeasurementUnit.DOCUMENT);
    }

    private static BehaviorScores behavior(Draws draws) {
        long lean = draws.between(2, 5);
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        for (CoreValue value : CoreValue.values()) {
            scores.put(value, Score.of(Math.max(1, Math.min(5, lean + draws.between(-1, 1)))));
        }
        return new BehaviorScores(scores);
    }
}
