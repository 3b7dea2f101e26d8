package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Percent;
import java.util.Optional;

/**
 * How far a target was reached: a percent, or the reason why there is none. A missing value never turns into 0 or 100.
 *
 * @term capaian indikator
 */
public sealed interface Achievement {

    /**
     * The percent.
     *
     * @return the percent, or empty if it cannot be told
     */
    Optional<Percent> percent();

    /**
     * A percent.
     *
     * @param value the percent, exact
     */
    record Reached(Percent value) implements Achievement {
        /**
         * Checks its component.
         *
         * @param value the percent, exact
         */
        public Reached {
            Check.notNull("value", value);
        }

        @Override
        public Optional<Percent> percent() {
            return Optional.of(value);
        }
    }

    /**
     * No percent, and why.
     *
     * @param reason why there is none
     */
    record Unknown(NoAchievement reason) implements Achievement {
        /**
         * Checks its component.
         *
         * @param reason why there is none
         */
        public Unknown {
            Check.notNull("reason", reason);
        }

        @Override
        public Optional<Percent> percent() {
            return Optional.empty();
        }
    }
}
