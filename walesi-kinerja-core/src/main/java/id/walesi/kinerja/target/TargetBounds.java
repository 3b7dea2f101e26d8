package id.walesi.kinerja.target;

import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.quantity.Amount;
import java.util.Optional;

/** The lowest and the highest number with which a target is met; of one unit. */
record TargetBounds(Amount lowest, Amount highest) {

    /** Empty for a target that is no number. */
    static Optional<TargetBounds> of(TargetValue target) {
        if (target instanceof TargetValue.Single single) {
            return Optional.of(new TargetBounds(single.amount(), single.amount()));
        }
        if (target instanceof TargetValue.Ceiling ceiling) {
            return Optional.of(new TargetBounds(ceiling.amount(), ceiling.amount()));
        }
        if (target instanceof TargetValue.Range range) {
            return Optional.of(new TargetBounds(range.lowest(), range.highest()));
        }
        return Optional.empty();
    }

    boolean sameUnit(TargetBounds other) {
        return lowest.unit().equals(other.lowest.unit());
    }

    boolean contains(Amount value) {
        return value.compareWith(lowest) >= 0 && value.compareWith(highest) <= 0;
    }

    /** Whether a value keeps the promise before any work is done. */
    boolean metBy(Amount value, Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> value.compareWith(lowest) >= 0;
            case LOWER_IS_BETTER -> value.compareWith(highest) <= 0;
            case STABILIZE -> false;
        };
    }

    /** What a move to other bounds of the same unit asks: more if one bound is harder and none easier. */
    PlanChangeKind moveTo(TargetBounds other, Polarity polarity) {
        int low = Integer.signum(other.lowest.compareWith(lowest));
        int high = Integer.signum(other.highest.compareWith(highest));
        int harder = switch (polarity) {
            case HIGHER_IS_BETTER -> hardness(low, high);
            case LOWER_IS_BETTER -> hardness(-low, -high);
            case STABILIZE -> hardness(low, -high);
        };
        return harder > 0
                ? PlanChangeKind.TARGET_RAISED
                : harder < 0 ? PlanChangeKind.TARGET_LOWERED : PlanChangeKind.TARGET_CHANGED;
    }

    private static int hardness(int one, int other) {
        return one * other < 0 ? 0 : one + other;
    }
}
