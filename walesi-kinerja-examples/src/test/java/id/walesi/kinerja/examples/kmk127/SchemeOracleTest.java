package id.walesi.kinerja.examples.kmk127;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.scoring.Verdict;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole scheme against fractions of big integers that know nothing of the plug-in's formulas. */
class SchemeOracleTest {

    private static final int CASES = 1500;

    /** A fraction, in any terms. */
    private record Fraction(BigInteger top, BigInteger bottom) {
        static Fraction of(long top, long bottom) {
            return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
        }

        static Fraction of(long whole) {
            return of(whole, 1);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Fraction minus(Fraction other) {
            return plus(other.times(of(-1)));
        }

        Fraction times(Fraction other) {
            return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
        }

        Fraction by(Fraction other) {
            return other.top.signum() < 0
                    ? new Fraction(top.negate().multiply(other.bottom), bottom.multiply(other.top.negate()))
                    : new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
        }

        int order(Fraction other) {
            return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
        }

        Fraction between(long least, long most) {
            return order(of(least)) < 0 ? of(least) : order(of(most)) > 0 ? of(most) : this;
        }

        boolean is(Ratio ratio) {
            return top.multiply(ratio.denominator()).equals(ratio.numerator().multiply(bottom));
        }
    }

    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(
                    Kmk127Provider.STABILIZE_TABLE,
                    LinearTable.of(
                            LinearTable.Point.of(0, 0), LinearTable.Point.of(90, 100), LinearTable.Point.of(100, 120)))
            .choose(Kmk127Provider.UNREGULATED_TARGET_QUALITY, Ratio.ONE)
            .build();

    private static final long[] QUALITY_HUNDREDTHS = {120, 115, 110, 100, 90, 80, 60};
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static Amount points(long value) {
        return Amount.of(value, MeasurementUnit.INDEX_POINT);
    }

    private static Fraction achievement(Polarity polarity, long target, long realized) {
        Fraction quotient = Fraction.of(realized).by(Fraction.of(target));
        Fraction mirrored = Fraction.of(2).minus(quotient);
        Fraction fraction = switch (polarity) {
            case HIGHER_IS_BETTER -> target < 0 ? mirrored : quotient;
            case LOWER_IS_BETTER -> mirrored;
            case STABILIZE -> realized <= target ? quotient : mirrored;
        };
        Fraction percent = fraction.times(Fraction.of(100)).between(0, 120);
        if (polarity != Polarity.STABILIZE) {
            return percent;
        }
        return percent.order(Fraction.of(90)) <= 0
                ? percent.times(Fraction.of(100, 90))
                : Fraction.of(100).plus(percent.minus(Fraction.of(90)).times(Fraction.of(2)));
    }

    private static long targetQualityTenths(Polarity polarity, TargetKind kind, long target, long last, long reached) {
        if (kind == TargetKind.CEILING || kind == TargetKind.CEILING_MET) {
            return 12;
        }
        if (kind == TargetKind.NEW || polarity == Polarity.STABILIZE) {
            return 10;
        }
        long sign = polarity == Polarity.LOWER_IS_BETTER ? -1 : 1;
        long t = sign * target;
        long t1 = sign * last;
        long r1 = sign * reached;
        long tenths;
        if (t < t1) {
            tenths = 8;
        } else if (t == t1) {
            tenths = r1 > t ? 9 : 10;
        } else {
            tenths = t > r1 ? 12 : t == r1 ? 11 : 10;
        }
        return kind == TargetKind.MANDATORY ? Math.max(10, tenths) : tenths;
    }

    private static Fraction calibrated(Fraction score, boolean top) {
        Fraction hundred = Fraction.of(100);
        if (score.order(hundred) <= 0) {
            return score;
        }
        Fraction capped = score.between(0, 120);
        return top ? capped : hundred.plus(capped.minus(hundred).times(Fraction.of(3, 4)));
    }

    private static int rating(Fraction score) {
        return score.order(Fraction.of(100)) > 0 ? 2 : score.order(Fraction.of(90)) >= 0 ? 1 : 0;
    }

    private static EmployeePredicate predicate(int work, int behavior) {
        if (work == 0) {
            return behavior == 0 ? EmployeePredicate.VERY_POOR : EmployeePredicate.NEEDS_IMPROVEMENT;
        }
        if (behavior == 0) {
            return EmployeePredicate.POOR;
        }
        return work + behavior == 4 ? EmployeePredicate.VERY_GOOD : EmployeePredicate.GOOD;
    }

    @Test
    void everyCaseAgreesWithTheFractions() {
        Random random = new Random(127);
        Set<EmployeePredicate> reached = EnumSet.noneOf(EmployeePredicate.class);
        for (int number = 0; number < CASES; number++) {
            reached.add(agree(random, number));
        }
        assertEquals(EnumSet.allOf(EmployeePredicate.class), reached);
    }

    private static <E extends Enum<E>> E any(Random random, Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private static EmployeePredicate agree(Random random, int number) {
        CivilServant officer = CivilServant.of(
                PersonId.of("190001011920011001"),
                "Tiur Contoh Rekaan",
                EmploymentStatus.PNS,
                Position.of("Pelaksana Rekaan", PositionLevel.STAFF),
                new OrgUnit("99.02", "Kantor Rekaan"));
        AppraisalCaseBuilder facts =
                AppraisalCase.of(officer, PersonId.of("190002021920022002"), AppraisalPeriod.ofYear(2026));

        Fraction sum = Fraction.of(0);
        Fraction weights = Fraction.of(0);
        int indicators = 1 + random.nextInt(4);
        for (int i = 0; i < indicators; i++) {
            Polarity polarity = any(random, Polarity.class);
            TargetKind kind = any(random, TargetKind.class);
            IndicatorQuality quality = any(random, IndicatorQuality.class);
            boolean negative = polarity == Polarity.HIGHER_IS_BETTER && random.nextInt(5) == 0;
            long target = negative ? -10 : 20;
            long realized = target + random.nextInt(15) - 6;
            long last = target + random.nextInt(3) - 1;
            long before = target + random.nextInt(5) - 2;
            long days = 1 + random.nextInt(365);
            WorkIndicator indicator = WorkIndicator.of("i" + i, polarity, points(target), points(realized), quality)
                    .targeted(kind, points(last), points(before))
                    .on(days);
            indicator.addTo(facts);

            Fraction percent =
                    kind == TargetKind.CEILING_MET ? Fraction.of(120) : achievement(polarity, target, realized);
            Fraction k3 = Fraction.of(QUALITY_HUNDREDTHS[quality.ordinal()], 100)
                    .plus(Fraction.of(targetQualityTenths(polarity, kind, target, last, before), 10))
                    .by(Fraction.of(2));
            Fraction weight = k3.times(Fraction.of(days));
            sum = sum.plus(percent.times(k3).between(0, 120).times(weight));
            weights = weights.plus(weight);
        }

        long values = 0;
        int around = 70 + random.nextInt(45);
        for (CoreValue value : CoreValue.values()) {
            long score = around + random.nextInt(6);
            values += score;
            facts.extra(SchemeFacts.coreValue(value), Score.of(score));
        }
        boolean top = random.nextBoolean();
        Fraction nhk = calibrated(sum.by(weights), top);
        Fraction npk = calibrated(Fraction.of(values, 7), top);

        Fraction change = Fraction.of(0);
        if (random.nextBoolean()) {
            long correction = random.nextInt(11) - 5;
            facts.extra(SchemeFacts.CORRECTION, Score.of(correction));
            change = change.plus(Fraction.of(correction));
        }
        Fraction discipline = Fraction.of(0);
        for (DisciplineLevel level : DisciplineLevel.values()) {
            if (random.nextInt(3) == 0) {
                long penalty = random.nextInt(60);
                int quartersAgo = random.nextInt(6);
                facts.extra(SchemeFacts.penalty(level), Score.of(penalty))
                        .extra(
                                SchemeFacts.penaltySince(level),
                                LocalDate.of(2026, 11, 15).minusMonths(3L * quartersAgo));
                long percent = new long[] {10, 25, 40}[level.ordinal()];
                Fraction deduction = Fraction.of(penalty * percent, 100);
                boolean counts = quartersAgo < 2 + level.ordinal();
                discipline = counts && deduction.order(discipline) > 0 ? deduction : discipline;
            }
        }
        long subordinates = 0;
        for (int i = 0; i < random.nextInt(4); i++) {
            long deduction = random.nextInt(80);
            facts.extra(SchemeFacts.subordinate(i), Score.of(deduction));
            subordinates += deduction;
        }
        change = change.minus(discipline).minus(Fraction.of(subordinates, 20).between(0, 5));

        long organization = 70 + random.nextInt(50);
        Tier tier = any(random, Tier.class);
        facts.extra(SchemeFacts.ORGANIZATION_SCORE, Score.of(organization))
                .extra(SchemeFacts.TIER, tier)
                .extra(SchemeFacts.POSITION_CLASS, top ? PositionClass.TOP_LEADER : PositionClass.OTHER);
        Fraction nko = Fraction.of(organization);
        Fraction result = nhk.times(Fraction.of(3)).plus(npk).by(Fraction.of(4)).plus(change);
        Fraction share =
                result.order(nko) < 0 ? Fraction.of(1, 10) : tier == Tier.ONE ? Fraction.of(1, 2) : Fraction.of(3, 10);
        Fraction own = Fraction.of(1).minus(share);
        Fraction nkp = result.times(own).plus(nko.times(share));
        EmployeePredicate expected = predicate(
                rating(nhk.plus(change).times(own).plus(nko.times(share))),
                rating(npk.plus(change).times(own).plus(nko.times(share))));

        Verdict verdict =
                ENGINE.judge(facts.build(), Kmk127Provider.ID).orThrow().verdict();
        assertTrue(nkp.is(verdict.score().orElseThrow().value()), "case " + number);
        assertEquals(expected, verdict.predicate(), "case " + number);
        return expected;
    }
}
