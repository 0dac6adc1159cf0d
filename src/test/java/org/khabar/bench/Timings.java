package org.khabar.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, each time that counted. */
public final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    /** Does it once, and remembers how long that took when it counts. */
    public void take(boolean counts, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        long took = System.nanoTime() - begun;
        if (counts) {
            nanos.add(took);
        }
    }

    /** In milliseconds. */
    public double median() {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2) / 1e6;
    }
}
