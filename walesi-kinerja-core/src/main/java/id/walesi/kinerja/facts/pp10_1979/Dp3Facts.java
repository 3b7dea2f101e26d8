package id.walesi.kinerja.facts.pp10_1979;

import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.GapRule;

/**
 * The marks of a DP3, from 0 to 100. Leadership is left out where it was not assessed; it is never counted as zero.
 *
 * @term daftar penilaian pelaksanaan pekerjaan (DP3)
 * @basis PP 10/1979; SE BAKN 02/SE/1980
 */
public final class Dp3Facts {

    /** What happens to a mark or a mean between two printed bands. Without a choice such a case is refused. */
    public static final Parameter<GapRule> GAP_RULE = new Parameter<>("pp10-1979/gap-rule", GapRule.class);

    private Dp3Facts() {}

    /**
     * The key of a mark.
     *
     * @param element the element that was assessed
     * @return the key under which a case holds it
     */
    public static FactKey<Score> mark(Dp3Element element) {
        return FactKey.of("pp10-1979", element.code(), Score.class);
    }
}
