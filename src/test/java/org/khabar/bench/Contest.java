package org.khabar.bench;

import java.util.Arrays;

/**
 * How long two calls take: medians of runs that take turns, after others that only warm up.
 *
 * @param first of one of them, in milliseconds
 * @param second of the other, in milliseconds
 */
record Contest(double first, double second) {

    private static final int WARM_UP = 10;
    private static final int RUNS = 41;

    static Contest between(Runnable first, Runnable second) {
        long[] firsts = new long[RUNS];
        long[] seconds = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long begun = System.nanoTime();
            first.run();
            long between = System.nanoTime();
            second.run();
            long ended = System.nanoTime();
            if (i >= 0) {
                firsts[i] = between - begun;
                seconds[i] = ended - between;
            }
        }
        return new Contest(median(firsts), median(seconds));
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }

    double ratio() {
        return second / first;
    }
}
