package id.walesi.kinerja.quantity;

import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers of every kind that {@link Ratio} holds, each beside what it must equal. */
class Numbers extends DomainContextBase {

    /** A number as the library holds it, and the same number as the oracle holds it. */
    record Sample(Ratio ratio, ExactFraction exact) {}

    private static final long ROOT_OF_MAX = 3_037_000_499L;

    private static Arbitrary<Long> longs() {
        Arbitrary<Long> edges = Arbitraries.of(
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                1L << 62,
                (1L << 62) - 1,
                -(1L << 62),
                -(1L << 62) - 1,
                1L << 32,
                ROOT_OF_MAX,
                ROOT_OF_MAX + 1,
                -ROOT_OF_MAX - 1,
                1_000_000_000_000_000_000L);
        return Arbitraries.oneOf(Arbitraries.longs().between(-12, 12), edges, Arbitraries.longs());
    }

    private static Arbitrary<Sample> quotients() {
        return Combinators.combine(longs(), longs().filter(denominator -> denominator != 0))
                .as((n, d) -> new Sample(Ratio.of(n, d), ExactFraction.of(n, d)));
    }

    /** Products and quotients: unreduced small ones, and ones that outgrow a long. */
    private static Arbitrary<Sample> products() {
        return Combinators.combine(quotients(), quotients())
                .as((a, b) -> new Sample(a.ratio.times(b.ratio), a.exact.times(b.exact)));
    }

    @Provide
    static Arbitrary<Sample> samples() {
        return Arbitraries.oneOf(quotients(), products());
    }

    @Provide
    static Arbitrary<Ratio> ratios() {
        return samples().map(Sample::ratio);
    }

    /** Any rounding that rounds. */
    @Provide
    static Arbitrary<Rounding> roundings() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Combinators.combine(Arbitraries.integers().between(0, 18), modes).as(Rounding::ofTotal);
    }
}
