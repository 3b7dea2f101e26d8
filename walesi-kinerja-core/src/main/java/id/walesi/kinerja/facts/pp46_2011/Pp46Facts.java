package id.walesi.kinerja.facts.pp46_2011;

import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.GapRule;
import java.util.List;
import java.util.stream.Stream;

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

    /** What happens to a total between two printed bands; where the host is silent, the lower bound wins. */
    public static final Parameter<GapRule> GAP_RULE = new Parameter<>("pp46-2011/gap-rule", GapRule.class);

    /** What several creative works in one year are worth. Without a choice such a case is refused. */
    public static final Parameter<CreativeWorksRule> CREATIVE_WORKS_RULE =
            new Parameter<>("pp46-2011/creative-works-rule", CreativeWorksRule.class);

    /**
     * How numbers are rounded, as guides print them: each activity's score at the stage {@code ROW}, the total at the
     * stage {@code TOTAL}. No text gives a rule; where the host is silent, nothing is rounded.
     */
    public static final Parameter<Rounding> ROUNDING = new Parameter<>("pp46-2011/rounding", Rounding.class);

    /** Where the facts of this law stand in a case, by name. */
    public static final String LIST = "extras[" + INSTRUMENT + "]";

    private static final List<FactKey<Score>> MARKS = Stream.of(Pp46BehaviorElement.values())
            .map(element -> FactKey.of(INSTRUMENT, element.code(), Score.class))
            .toList();

    private static final List<FactKey<Ratio>> CREATIVE_WORKS = Stream.of(CreativeScope.values())
            .map(scope -> FactKey.of(INSTRUMENT, "creative-works-" + scope.code(), Ratio.class))
            .toList();

    private Pp46Facts() {}

    /**
     * The key of a behavior mark, from 0 to 100.
     *
     * @param element the element that was assessed
     * @return the key under which a case holds it
     */
    public static FactKey<Score> mark(Pp46BehaviorElement element) {
        return MARKS.get(element.ordinal());
    }

    /**
     * The key of the number of creative works of one scope: a whole number.
     *
     * @param scope whom the works were proven to benefit
     * @return the key under which a case holds it
     */
    public static FactKey<Ratio> creativeWorks(CreativeScope scope) {
        return CREATIVE_WORKS.get(scope.ordinal());
    }
}
