package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.reading.Line;
import org.khabar.tagging.reading.Spot;

/**
 * Words of a sentence that speak of an election.
 *
 * @param from number of the first word that says which house
 * @param to number of the word behind चुनाव
 * @param years that stand near them
 * @param where words that name the state; null when none does
 */
record Ballot(
        Line line,
        House house,
        int from,
        int to,
        List<Year> years,
        @Nullable Hit where) {

    private static final int AHEAD = 3;
    private static final int BACK = 8;
    private static final Set<String> GENERAL = Cues.folds("आम general");
    private static final Set<String> BETWEEN = Cues.folds("के का की आम में of");
    private static final Set<String> LOK = Cues.folds("लोक lok");
    private static final Set<String> VIDHAN = Cues.folds("विधान vidhan");
    private static final Set<String> SABHA = Cues.folds("सभा sabha");

    /** Which house is elected. */
    enum House {
        LOK_SABHA,
        ASSEMBLY,
        UNSAID
    }

    /** A year, and the number of its word. */
    record Year(int value, int at) {}

    /** All that stand in the line, but those that are part of an election's own name. */
    static List<Ballot> in(Line line, List<Hit> hits) {
        List<Ballot> ballots = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.names().stream().anyMatch(name -> name.tag().type() == TagType.ELECTION)) {
                for (int at = hit.from(); at < hit.to(); at++) {
                    named.add(at);
                }
            }
        }
        for (int at = 0; at < line.size(); at++) {
            if (Cues.VOTE.contains(line.words().get(at).text()) && !named.contains(at)) {
                ballots.add(of(line, at, hits));
            }
        }
        return ballots;
    }

    private static Ballot of(Line line, int vote, List<Hit> hits) {
        int from = vote;
        House house = House.UNSAID;
        for (int at = vote - 1; at >= vote - AHEAD && house == House.UNSAID; at--) {
            String word = line.word(at, vote);
            house = house(line, at, vote);
            from = house == House.UNSAID ? from : SABHA.contains(word) ? at - 1 : at;
            if (house == House.UNSAID && !BETWEEN.contains(word)) {
                break;
            }
        }
        Hit where = state(line, from, vote, hits);
        boolean ofState = house == House.UNSAID && where != null && where.to() >= from - 1 && where.to() <= from;
        List<Year> years = years(line, from, vote);
        boolean told = house != House.UNSAID || ofState || isOfYear(line, years, from);
        return new Ballot(line, ofState ? House.ASSEMBLY : house, from, vote + 1, told ? years : List.of(), where);
    }

    private static House house(Line line, int at, int beside) {
        String word = line.word(at, beside);
        String before = line.word(at - 1, beside);
        if (Cues.HOUSE.contains(word)
                || GENERAL.contains(word) && at == beside - 1 && !isHouse(before)
                || SABHA.contains(word) && LOK.contains(before)) {
            return House.LOK_SABHA;
        }
        return Cues.ASSEMBLY.contains(word) || SABHA.contains(word) && VIDHAN.contains(before)
                ? House.ASSEMBLY
                : House.UNSAID;
    }

    private static boolean isHouse(String word) {
        return SABHA.contains(word) || Cues.HOUSE.contains(word) || Cues.ASSEMBLY.contains(word) || word.equals("के");
    }

    /** Whether nothing but के stands between year and चुनाव. */
    private static boolean isOfYear(Line line, List<Year> years, int from) {
        return years.stream()
                .anyMatch(year -> year.at == from - 1
                        || year.at == from - 2 && BETWEEN.contains(line.word(from - 1, from))
                        || year.at == from + 1 && Cues.isPlain(line.word(from - 1, from)));
    }

    /** The nearest one, and others that are joined to it. */
    private static List<Year> years(Line line, int from, int vote) {
        List<Year> years = new ArrayList<>();
        for (int at = from - 1; at >= from - BACK && years.isEmpty(); at--) {
            add(years, line, at, vote);
        }
        if (!years.isEmpty()) {
            int first = years.getFirst().at;
            if (Cues.AND.contains(line.word(first - 1, vote))) {
                add(years, line, first - 2, vote);
            }
        }
        for (int at = vote + 1; at <= vote + AHEAD && years.isEmpty(); at++) {
            add(years, line, at, vote);
        }
        return years;
    }

    private static void add(List<Year> years, Line line, int at, int beside) {
        String word = line.word(at, beside);
        if (word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            years.add(new Year(Integer.parseInt(word), at));
        }
    }

    /** The nearest state before, else right behind. */
    private static @Nullable Hit state(Line line, int from, int vote, List<Hit> hits) {
        int sentence = line.words().get(vote).sentence();
        Hit nearest = null;
        for (Hit hit : Hit.between(hits, from - BACK - AHEAD, vote + AHEAD)) {
            boolean here = line.words().get(hit.from()).sentence() == sentence;
            boolean state = Elections.states(hit).findAny().isPresent();
            boolean before = hit.to() <= from && hit.to() >= from - BACK;
            boolean behind = nearest == null && hit.from() > vote && hit.from() <= vote + AHEAD;
            if (here && state && (before || behind)) {
                nearest = hit;
            }
        }
        return nearest;
    }

    /** The state that is named beside it. */
    @Nullable
    UUID state() {
        return where == null ? null : Elections.states(where).findFirst().orElseThrow();
    }

    /** The word before it: आगामी, पिछले. */
    String qualifier() {
        int first = where != null && where.to() == from ? where.from() : from;
        return line.word(first - 1, from);
    }

    /** From the first of its pieces to the last. */
    Spot spot(@Nullable Year year) {
        int first = from;
        int last = to;
        if (year != null) {
            first = Math.min(first, year.at);
            last = Math.max(last, year.at + 1);
        }
        if (where != null && house == House.ASSEMBLY) {
            first = Math.min(first, where.from());
            last = Math.max(last, where.to());
        }
        return line.spot(first, last);
    }
}
