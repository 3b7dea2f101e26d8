package id.walesi.kinerja.benchmark;

/**
 * The limit: the weighted scheme as a loop over primitive arrays, exact, with every rounding half up to four decimals.
 * It explains nothing, checks nothing, and knows no law.
 */
final class YearLoop {

    private static final long CAP = 120_0000;
    private static final int[] MATRIX = {0, 2, 2, 1, 3, 3, 1, 3, 4};

    private YearLoop() {}

    /** The rung of the predicate, lowest first; the score of results is passed up in ten-thousandths. */
    static int judge(YearNumbers year, long[] scores) {
        int[] directions = year.directions();
        long[] targets = year.targets();
        long[] realized = year.realized();
        long total = 0;
        for (int i = 0; i < YearNumbers.RESULTS; i++) {
            long sum = 0;
            for (int j = i * YearNumbers.INDICATORS; j < (i + 1) * YearNumbers.INDICATORS; j++) {
                long target = targets[j];
                long reached = realized[j];
                long counted = directions[j] == 0
                        ? reached
                        : directions[j] == 1 ? 2 * target - reached : target - Math.abs(reached - target);
                long percent = counted <= 0 ? 0 : (2_000_000 * counted + target) / (2 * target);
                sum += Math.min(percent, CAP);
            }
            total += year.weights()[i] * ((2 * sum + YearNumbers.INDICATORS) / (2 * YearNumbers.INDICATORS));
        }
        long results = (total + 50) / 100;
        long marks = 0;
        for (int mark : year.behavior()) {
            marks += mark;
        }
        long behavior = (20_000 * marks + 7) / 14;
        scores[0] = results;
        scores[1] = behavior;
        scores[2] = Math.min(10_0000, 10L * year.credit());
        int row = results > 110_0000 ? 2 : results >= 90_0000 ? 1 : 0;
        int column = behavior >= 4_5000 ? 2 : behavior >= 3_0000 ? 1 : 0;
        return MATRIX[3 * row + column];
    }

    static Sums sums(YearNumbers[] years) {
        Sums sums = new Sums();
        long[] scores = new long[3];
        for (YearNumbers year : years) {
            sums.add(judge(year, scores), scores);
        }
        return sums;
    }
}
