package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which words of a text go with which words of a name. */
final class Alignment {

    /** What a word that nobody typed counts while the rest may still come. */
    private static final double NOT_YET_TYPED = 0.25;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.fit)
            .thenComparingInt(pair -> -pair.words())
            .thenComparingInt(pair -> Math.abs(pair.from - pair.nameFrom));

    private final List<Pair> pairs = new ArrayList<>();
    private boolean whole;

    void add(Pair pair) {
        pairs.add(pair);
    }

    /**
     * How much of both fits: the best pairs that do not overlap, by letters.
     *
     * @param typed the lengths of the words of the text
     * @param name those of the words of the name
     */
    double fit(List<Integer> typed, List<Integer> name, boolean begun) {
        boolean[] usedTyped = new boolean[typed.size()];
        boolean[] usedName = new boolean[name.size()];
        pairs.sort(BEST_FIRST);
        double matched = 0;
        double nameSum = 0;
        for (Pair pair : pairs) {
            if (free(usedTyped, pair.from, pair.to) && free(usedName, pair.nameFrom, pair.nameTo)) {
                Arrays.fill(usedTyped, pair.from, pair.to, true);
                Arrays.fill(usedName, pair.nameFrom, pair.nameTo, true);
                int letters = sum(name, pair.nameFrom, pair.nameTo);
                matched += pair.fit * (sum(typed, pair.from, pair.to) + letters);
                nameSum += letters;
            }
        }
        for (int i = 0; i < usedName.length; i++) {
            nameSum += usedName[i] ? 0 : name.get(i) * (begun ? NOT_YET_TYPED : 1);
        }
        whole = are(usedTyped, 0, typed.size(), true);
        return matched / (sum(typed, 0, typed.size()) + nameSum);
    }

    /** Whether every word of the text was used when the fit was found. */
    boolean isWhole() {
        return whole;
    }

    private static boolean free(boolean[] used, int from, int to) {
        return are(used, from, to, false);
    }

    private static boolean are(boolean[] used, int from, int to, boolean wanted) {
        for (int i = from; i < to; i++) {
            if (used[i] != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int sum(List<Integer> lengths, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += lengths.get(i);
        }
        return sum;
    }

    /**
     * A row of words of the text, and a row of words of the name that it may stand for.
     *
     * @param fit how well, 0 to 1
     */
    record Pair(int from, int to, int nameFrom, int nameTo, double fit) {

        private int words() {
            return to - from + nameTo - nameFrom;
        }
    }
}
