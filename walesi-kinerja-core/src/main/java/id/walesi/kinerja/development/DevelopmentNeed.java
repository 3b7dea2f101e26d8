package id.walesi.kinerja.development;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;

/**
 * Why something is to be learned. A plan rests on nothing else.
 *
 * @term alasan pengembangan
 * @basis PermenPANRB 6/2022: development of performance (pengembangan kinerja)
 */
public sealed interface DevelopmentNeed {

    /**
     * An indicator whose target is missed.
     *
     * @param indicatorId the indicator's id
     */
    record WeakResult(IndicatorId indicatorId) implements DevelopmentNeed {
        /**
         * Checks its component.
         *
         * @param indicatorId the indicator's id
         */
        public WeakResult {
            Check.notNull("indicatorId", indicatorId);
        }
    }

    /**
     * A core value on which less is shown than expected.
     *
     * @param value the value
     */
    record WeakBehavior(CoreValue value) implements DevelopmentNeed {
        /**
         * Checks its component.
         *
         * @param value the value
         */
        public WeakBehavior {
            Check.notNull("value", value);
        }
    }

    /**
     * A competency of which a level is lacking.
     *
     * @param competency its code
     */
    record LackingLevel(CompetencyCode competency) implements DevelopmentNeed {
        /**
         * Checks its component.
         *
         * @param competency its code
         */
        public LackingLevel {
            Check.notNull("competency", competency);
        }
    }
}
