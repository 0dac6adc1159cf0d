package org.khabar.sample.generate;

import java.time.Instant;

/**
 * What shall be generated.
 *
 * @param articles how many there shall be of this seed, those included that are there already
 * @param seed which stories: the same seed tells the same ones
 * @param until the end of the three years over which they spread
 */
public record GenerationOrder(int articles, long seed, Instant until) {

    /** So many articles are numbered in six digits. */
    public static final int MOST = 1_000_000;

    public GenerationOrder {
        if (articles < 1 || articles > MOST) {
            throw new IllegalArgumentException("articles must be 1 to " + MOST);
        }
    }

    /** What the article of the given number, from 0, is known as. In the order of the numbers, as indexes like it. */
    String externalId(int number) {
        return prefix() + "%06d".formatted(number);
    }

    String prefix() {
        return "generated:" + seed + ":";
    }
}
