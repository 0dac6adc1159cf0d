package org.khabar.intake.json;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with one JSON text so far. The first few are kept: who mends those learns of the others. */
public final class Problems {

    /** The most problems that are told of one text. */
    public static final int MOST = 20;

    private final List<Problem> found = new ArrayList<>();

    /** Notes that something is wrong at the place. */
    public void add(String pointer, String message) {
        if (!full()) {
            found.add(new Problem(pointer, message));
        }
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Whether no further problem would be told. */
    boolean full() {
        return found.size() >= MOST;
    }

    /** In the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
