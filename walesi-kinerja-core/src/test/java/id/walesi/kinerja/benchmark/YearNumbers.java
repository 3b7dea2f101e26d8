package id.walesi.kinerja.benchmark;

/**
 * The numbers of one officer's year under the weighted scheme, as a hand-written program would hold them: six results of
 * three indicators, seven behavior values, the credit of joint work.
 *
 * @param weights the weight of each result; together 100
 * @param directions 0 higher is better, 1 lower is better, 2 stabilize; by indicator
 * @param targets above zero, in hundredths
 * @param realized zero or more, in hundredths
 * @param behavior 1 to 5
 * @param credit the credit before its cap, in thousandths: role weight x share, summed
 */
record YearNumbers(int[] weights, int[] directions, long[] targets, long[] realized, int[] behavior, int credit) {

    static final int RESULTS = 6;
    static final int INDICATORS = 3;

    private static final int[] ROLE_WEIGHTS = {10, 6, 3};

    /** The year of one officer, always the same for a seed and an index. */
    static YearNumbers of(long seed, long index) {
        Draw draw = new Draw(seed, index);
        int[] weights = new int[RESULTS];
        int left = 100;
        for (int i = 0; i < RESULTS - 1; i++) {
            weights[i] = (int) draw.between(5, 20);
            left -= weights[i];
        }
        weights[RESULTS - 1] = left;
        if (left <= 0) {
            weights = new int[] {20, 20, 20, 15, 15, 10};
        }
        int[] directions = new int[RESULTS * INDICATORS];
        long[] targets = new long[directions.length];
        long[] realized = new long[directions.length];
        long form = draw.between(-30, 30);
        for (int i = 0; i < directions.length; i++) {
            directions[i] = i % INDICATORS;
            long kind = draw.between(1, 100);
            targets[i] = kind <= 45
                    ? 100 * draw.between(1, 400)
                    : kind <= 70
                            ? 100 * draw.between(50, 100)
                            : kind <= 96 ? draw.between(100, 50_000) : 100 * draw.between(1_000_000, 5_000_000_000L);
            long aim = directions[i] == 0 ? form : directions[i] == 1 ? -form : 0;
            long percent = draw.between(0, 29) == 0 ? draw.between(0, 260) : 100 + aim + draw.between(-12, 12);
            realized[i] = targets[i] * percent / 100;
            if (kind <= 45) {
                realized[i] = realized[i] / 100 * 100;
            }
        }
        int[] behavior = new int[7];
        long lean = draw.between(2, 5);
        for (int i = 0; i < behavior.length; i++) {
            behavior[i] = (int) Math.max(1, Math.min(5, lean + draw.between(-1, 1)));
        }
        int credit = 0;
        long joint = draw.between(0, 5);
        for (int i = 0; i < joint; i++) {
            credit += ROLE_WEIGHTS[(int) draw.between(0, 2)] * (int) draw.between(0, 600);
        }
        return new YearNumbers(weights, directions, targets, realized, behavior, credit);
    }

    static YearNumbers[] many(long seed, int number) {
        YearNumbers[] years = new YearNumbers[number];
        for (int i = 0; i < number; i++) {
            years[i] = of(seed, i);
        }
        return years;
    }
}
