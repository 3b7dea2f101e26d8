package id.walesi.kinerja.development;

import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Parameter;
import java.util.Set;

/**
 * How many hours a civil servant on contract may have in a year of the contract at most. It is a ceiling: who has fewer
 * lacks nothing.
 *
 * @param hours the most hours
 * @param except the levels of posts for which there is no ceiling
 * @param exceptBasis where that exception stands, which can be less sure than the ceiling
 * @term batas jam pelajaran PPPK
 * @basis PP 49/2018 Pasal 40 ayat (1) and (2)
 */
public record LearningMaximum(LearningHours hours, Set<PositionLevel> except, Basis exceptBasis) {

    /** The key of the ceiling. */
    public static final Parameter<LearningMaximum> PARAMETER =
            new Parameter<>("learning-hours-maximum-per-contract-year", LearningMaximum.class);

    /**
     * Checks and copies its components.
     *
     * @param hours the most hours
     * @param except the levels of posts for which there is no ceiling
     * @param exceptBasis where that exception stands, which can be less sure than the ceiling
     */
    public LearningMaximum {
        Check.notNull("hours", hours);
        except = Set.copyOf(Check.notNull("except", except));
        Check.notNull("exceptBasis", exceptBasis);
    }

    /**
     * Whether a post has the ceiling.
     *
     * @param position the post
     * @return false for the levels that are excepted
     */
    public boolean appliesTo(Position position) {
        return except.stream()
                .noneMatch(level ->
                        level.equals(Check.notNull("position", position).level()));
    }
}
