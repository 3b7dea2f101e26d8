package id.walesi.kinerja.weighted;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.PredicateMatrix;
import java.util.List;

/**
 * How a scheme comes to its predicate.
 *
 * @term penetapan predikat
 */
public sealed interface Ending {

    /**
     * Whether a score can lie between two printed bands.
     *
     * @return true if any of the bands are on a grid
     */
    boolean leavesGaps();

    /**
     * The total falls into a band.
     *
     * @param bands the bands of the total
     * @param gap what happens between two printed bands
     */
    record ByBands(Bands<? extends Predicate> bands, GapRule gap) implements Ending {
        /**
         * Checks its components.
         *
         * @param bands the bands of the total
         * @param gap what happens between two printed bands
         */
        public ByBands {
            Check.notNull("bands", bands);
            Check.notNull("gap", gap);
        }

        @Override
        public boolean leavesGaps() {
            return bands.leavesGaps();
        }
    }

    /**
     * Two components fall into bands of ratings, which meet in the matrix.
     *
     * @param matrix the matrix
     * @param results how the component that gives the row is rated
     * @param behavior how the component that gives the column is rated
     */
    record ByMatrix(PredicateMatrix<? extends Predicate> matrix, RatingBands results, RatingBands behavior)
            implements Ending {
        /**
         * Checks its components.
         *
         * @param matrix the matrix
         * @param results how the component that gives the row is rated
         * @param behavior how the component that gives the column is rated
         */
        public ByMatrix {
            Check.notNull("matrix", matrix);
            Check.notNull("results", results);
            Check.notNull("behavior", behavior);
        }

        @Override
        public boolean leavesGaps() {
            return results.bands().leavesGaps() || behavior.bands().leavesGaps();
        }
    }

    /**
     * How a component becomes a rating.
     *
     * @param component the component's code
     * @param bands the bands of its score; each gives a better rating than the one below
     * @param gap what happens between two printed bands
     */
    record RatingBands(String component, Bands<ExpectationRating> bands, GapRule gap) {
        /**
         * Checks its components.
         *
         * @param component the component's code
         * @param bands the bands of its score; each gives a better rating than the one below
         * @param gap what happens between two printed bands
         */
        public RatingBands {
            Check.code("component", component);
            rising(bands);
            Check.notNull("gap", gap);
        }

        /** A better score never gives a worse rating. */
        private static void rising(Bands<ExpectationRating> bands) {
            List<Band<ExpectationRating>> list = Check.notNull("bands", bands).list();
            for (int i = 1; i < list.size(); i++) {
                boolean rises = list.get(i - 1).label().compareTo(list.get(i).label()) < 0;
                Check.that(rises, "bands", list.get(i), "must give a better rating than the band below");
            }
        }
    }
}
