package org.khabar.sample.generate.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The chance by which one article turns out as it does: the same seed and number always throw the same. */
public final class Dice {

    /** Far from any pattern that seeds and numbers could make together. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long start) {
        this.random = new SplittableRandom(start);
    }

    public static Dice of(long seed, int number) {
        return new Dice(seed * STRIDE ^ (number + 1L) * ~STRIDE);
    }

    /** From 0 up to the bound, which is not thrown. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From 0 up to 1, which is not thrown. */
    public double fraction() {
        return random.nextDouble();
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of a list that is not empty. */
    public <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }

    /** So many different ones, or all when there are fewer, in the order in which they were drawn. */
    public <T> List<T> some(List<T> list, int count) {
        List<T> left = new ArrayList<>(list);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            drawn.add(left.remove(below(left.size())));
        }
        return drawn;
    }
}
