package id.walesi.kinerja.benchmark;

/** Numbers that depend on a seed and an index alone, so that every program draws the same cases. */
final class Draw {

    private long state;

    Draw(long seed, long index) {
        state = seed * 0x9E3779B97F4A7C15L + index * 0xD1B54A32D192ED03L;
    }

    /** A whole number from the lowest to the highest, both included. */
    long between(long lowest, long highest) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return lowest + Math.floorMod(mixed ^ (mixed >>> 31), highest - lowest + 1);
    }

    /** One of some numbers. */
    long of(long... choices) {
        return choices[(int) between(0, choices.length - 1)];
    }
}
