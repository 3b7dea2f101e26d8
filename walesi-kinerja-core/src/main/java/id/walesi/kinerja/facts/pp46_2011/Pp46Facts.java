package id.walesi.kinerja.facts.pp46_2011;

import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.GapRule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What PP 46/2011 needs beside the plan and its realizations.
 *
 * @term unsur penilaian prestasi kerja
 * @basis PP 46/2011; Perka BKN 1/2013
 */
public final class Pp46Facts {

    private static final String INSTRUMENT = "pp46-2011";

    /** How many additional tasks were carried out in the year: a whole number. */
    public static final FactKey<Ratio> ADDITIONAL_TASKS = FactKey.of(INSTRUMENT, "additional-tasks", Ratio.class);

    /** What happens to a total between two printed bands. Without a choice such a case is refused. */
    public static final Parameter<GapRule> GAP_RULE = new Parameter<>("pp46-2011/gap-rule", GapRule.class);

    /** What several creative works in one year are worth. Without a choice such a case is refused. */
    public static final Parameter<CreativeWorksRule> CREATIVE_WORKS_RULE =
            new Parameter<>("pp46-2011/creative-works-rule", CreativeWorksRule.class);

    /**
     * How numbers are rounded, as guides print them: each activity's score at the stage {@code ROW}, the total at the
     * stage {@code TOTAL}. No text was found that gives a rule; where the host is silent, nothing is rounded.
     */
    public static final Parameter<Rounding> ROUNDING = new Parameter<>("pp46-2011/rounding", Rounding.class);

    /** Where the facts of this law stand in a case, by name. */
    public static final String LIST = "extras[" + INSTRUMENT + "]";

    private static final Map<Pp46BehaviorElement, FactKey<Score>> MARKS = marks();

    private static final Map<CreativeScope, FactKey<Ratio>> CREATIVE_WORKS = creativeWorks();

    private Pp46Facts() {}

    private static Map<Pp46BehaviorElement, FactKey<Score>> marks() {
        Map<Pp46BehaviorElement, FactKey<Score>> keys = new EnumMap<>(Pp46BehaviorElement.class);
        for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
            keys.put(element, FactKey.of(INSTRUMENT, element.code(), Score.class));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static Map<CreativeScope, FactKey<Ratio>> creativeWorks() {
        Map<CreativeScope, FactKey<Ratio>> keys = new EnumMap<>(CreativeScope.class);
        for (CreativeScope scope : CreativeScope.values()) {
            keys.put(scope, FactKey.of(INSTRUMENT, "creative-works-" + scope.code(), Ratio.class));
        }
        return Collections.unmodifiableMap(keys);
    }

    /**
     * The key of a behavior mark, from 0 to 100.
     *
     * @param element the element that was assessed
     * @return the key under which a case holds it
     */
    public static FactKey<Score> mark(Pp46BehaviorElement element) {
        return Check.notNull("element", MARKS.get(element));
    }

    /**
     * The key of the number of creative works of one scope: a whole number.
     *
     * @param scope whom the works were proven to benefit
     * @return the key under which a case holds it
     */
    public static FactKey<Ratio> creativeWorks(CreativeScope scope) {
        return Check.notNull("scope", CREATIVE_WORKS.get(scope));
    }
}
