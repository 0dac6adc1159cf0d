package org.khabar.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.kit.text.FoldedWord;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.Inflection;
import org.khabar.search.index.Sounding;

/** The words of an article, each text read once for all readings. */
public final class Wording {

    /** Letters of the longest word. What is longer is none, and engines refuse it. */
    private static final int LONGEST = 200;

    private final Text head;
    private final Text lead;
    private final Text body;

    private Wording(Text head, Text lead, Text body) {
        this.head = head;
        this.lead = lead;
        this.body = body;
    }

    /** Reads an article, with these words of the fold not inflected. */
    public static Wording of(IndexedArticle article, Set<String> names) {
        return new Wording(
                Text.of(article.head(), names), Text.of(article.lead(), names), Text.of(article.body(), names));
    }

    /** What of the article stands in a part of it; no row of words goes from one text to the next. */
    public List<Text> in(Zone zone) {
        return switch (zone) {
            case HEAD -> List.of(head);
            case TOP -> List.of(head, head, lead);
            case ALL -> List.of(head, lead, body);
        };
    }

    /**
     * Words in their order, of which each reading has one or more at each place. Places that a reading has nothing for are
     * left out of it.
     */
    public record Text(List<Set<String>> spelt, List<Set<String>> stems, List<Set<String>> sounds) {

        private static Text of(String text, Set<String> names) {
            List<Set<String>> spelt = new ArrayList<>();
            List<Set<String>> stems = new ArrayList<>();
            List<Set<String>> sounds = new ArrayList<>();
            for (FoldedWord word : FoldedWord.of(text)) {
                if (word.text().length() > LONGEST) {
                    continue;
                }
                spelt.add(Set.of(word.text()));
                stems.add(Set.of(Inflection.stem(word.text(), names)));
                Set<String> keys = Sounding.ofText(text.substring(word.start(), word.end()));
                if (!keys.isEmpty()) {
                    sounds.add(keys);
                }
            }
            return new Text(spelt, stems, sounds);
        }

        /** The words in one of the readings. */
        public List<Set<String>> in(Reading reading) {
            return switch (reading) {
                case SPELT -> spelt;
                case STEM -> stems;
                case SOUND -> sounds;
            };
        }
    }
}
