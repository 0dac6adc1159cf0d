package org.khabar.sample.generate.chance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A list of which the first is drawn most often and each one after it more rarely, as newsrooms write of a few parties
 * every day and of most candidates once: the n-th in proportion to 1/n to the power of a steepness.
 */
public final class Zipf<T> {

    private final List<T> list;
    private final double[] upTo;

    public Zipf(List<T> list, double steepness) {
        this.list = List.copyOf(list);
        this.upTo = new double[list.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Math.pow(i + 1, -steepness);
            upTo[i] = sum;
        }
    }

    /** Empty only when the list is. */
    public Optional<T> draw(Dice dice) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int at = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
        return Optional.of(list.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1)));
    }

    public List<T> list() {
        return list;
    }
}
