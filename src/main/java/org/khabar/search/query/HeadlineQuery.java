package org.khabar.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.Words;
import org.khabar.search.index.Sounding;

/** Headlines as they are typed. */
public final class HeadlineQuery {

    private HeadlineQuery() {}

    /** Headlines that have every word, in either script, and one that begins with the last. */
    public static Question of(String begun, ArticleQuery filter) {
        List<String> words = Words.split(begun);
        List<Wanted> each = IntStream.range(0, words.size())
                .mapToObj(i -> word(words.get(i), i == words.size() - 1))
                .toList();
        return new Question(new Wanted.Some(each, each.size()), List.of(), filter, 0);
    }

    private static Wanted word(String word, boolean begun) {
        String spelling = Fold.of(word).replace(" ", "");
        List<Wanted> any = new ArrayList<>();
        any.add(term(Reading.SPELT, spelling, begun));
        if (WordQueries.isRoman(spelling)) {
            for (String sound : Sounding.of(word)) {
                any.add(term(Reading.SOUND, sound, begun));
            }
        }
        return new Wanted.Best(any, 0);
    }

    private static Wanted term(Reading reading, String term, boolean begun) {
        return begun ? new Wanted.Begun(reading, term) : new Wanted.Row(Zone.HEAD, reading, List.of(Set.of(term)));
    }
}
