package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which words of a text go with which words of a name. */
final class Alignment {

    /** What a word that nobody typed counts while the rest may still come. */
    private static final double NOT_YET_TYPED = 0.25;

    private final List<Pair> pairs = new ArrayList<>();
    private final Comparator<Pair> bestFirst;
    private boolean[] usedTyped = new boolean[0];
    private boolean[] usedName = new boolean[0];
    private int from;
    private int to;

    /** Of a name that is expected to begin at a word of the text: of pairs that fit alike, the nearest is chosen. */
    Alignment(int expectedAt) {
        bestFirst = Comparator.comparingDouble((Pair pair) -> -pair.fit)
                .thenComparingInt(pair -> -pair.words())
                .thenComparingInt(pair -> Math.abs(pair.from - expectedAt - pair.nameFrom));
    }

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
        double matched = choose(typed, name);
        double nameSum = 0;
        for (int i = 0; i < usedName.length; i++) {
            nameSum += name.get(i) * (begun && !usedName[i] ? NOT_YET_TYPED : 1);
        }
        return matched / (sum(typed, 0, typed.size()) + nameSum);
    }

    /** The same for the words of the text that are a part of the name; 0 where these do not stand in a row. */
    double fitWhereItStands(List<Integer> typed, List<Integer> name) {
        double matched = choose(typed, name);
        from = 0;
        to = typed.size();
        while (from < to && !usedTyped[from]) {
            from++;
        }
        while (to > from && !usedTyped[to - 1]) {
            to--;
        }
        boolean inARow = from < to && are(usedTyped, from, to, true);
        return inARow ? matched / (sum(typed, from, to) + sum(name, 0, name.size())) : 0;
    }

    /** Where the name begins in the text, once its fit there is known. */
    int from() {
        return from;
    }

    /** Behind which word it ends. */
    int to() {
        return to;
    }

    private double choose(List<Integer> typed, List<Integer> name) {
        usedTyped = new boolean[typed.size()];
        usedName = new boolean[name.size()];
        pairs.sort(bestFirst);
        double matched = 0;
        for (Pair pair : pairs) {
            if (are(usedTyped, pair.from, pair.to, false) && are(usedName, pair.nameFrom, pair.nameTo, false)) {
                Arrays.fill(usedTyped, pair.from, pair.to, true);
                Arrays.fill(usedName, pair.nameFrom, pair.nameTo, true);
                matched += pair.fit * (sum(typed, pair.from, pair.to) + sum(name, pair.nameFrom, pair.nameTo));
            }
        }
        return matched;
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
