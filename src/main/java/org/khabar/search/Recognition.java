package org.khabar.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.tag.AmbiguousNames;
import org.khabar.content.tag.Tag;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.sound.NameFinder;
import org.khabar.search.index.Asked;
import org.khabar.search.index.SearchOrder.Span;

/** Sees which words of a query name a tag: longest first, as spelt before as it sounds. */
final class Recognition {

    /** So much of both the words and the name have to agree. */
    private static final double SURE = 0.9;

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_QUERY = 10;
    private static final int SHORTEST_BY_SOUND = 4;
    private static final int MOST_NAMESAKES = 3;

    private final TagCatalogue catalogue;
    private final List<Asked.Clause> clauses;
    private final Map<Span, Set<UUID>> found = new LinkedHashMap<>();

    private Recognition(TagCatalogue catalogue, Asked asked) {
        this.catalogue = catalogue;
        this.clauses = asked.clauses();
    }

    /** The tags that are named, by the clauses that name them, in the order of the query. */
    static Map<Span, Set<UUID>> of(Asked asked, TagCatalogue catalogue) {
        Recognition recognition = new Recognition(catalogue, asked);
        if (asked.clauses().size() <= LONGEST_QUERY) {
            recognition.read();
        }
        return recognition.found;
    }

    private void read() {
        for (int at = 0; at < clauses.size(); ) {
            int length = Math.min(LONGEST_NAME, wordsFrom(at));
            while (length > 0 && !recognise(at, length)) {
                length--;
            }
            at += Math.max(1, length);
        }
    }

    private int wordsFrom(int at) {
        int end = at;
        while (end < clauses.size() && clauses.get(end).isWord()) {
            end++;
        }
        boolean phrase = end == at
                && !clauses.get(at).excluded()
                && clauses.get(at).anyOf().size() == 1;
        return phrase ? 1 : end - at;
    }

    private boolean recognise(int at, int length) {
        String text = clauses.subList(at, at + length).stream()
                .flatMap(clause -> clause.anyOf().getFirst().words().stream())
                .collect(Collectors.joining(" "));
        if (length == 1 && AmbiguousNames.contains(Fold.of(text)) && clauses.size() > 1 && !hasCue(at)) {
            return false;
        }
        Set<UUID> tags = catalogue.spelt(text);
        if (tags.isEmpty() && text.length() >= SHORTEST_BY_SOUND) {
            tags = catalogue.sounding(text, MOST_NAMESAKES).stream()
                    .filter(one -> one.fit() >= SURE)
                    .map(NameFinder.Found::name)
                    .collect(Collectors.toSet());
        }
        if (!tags.isEmpty() && tags.size() <= MOST_NAMESAKES) {
            found.put(new Span(at, length), tags);
            return true;
        }
        return false;
    }

    private boolean hasCue(int at) {
        return clauses.subList(Math.max(0, at - 2), Math.min(clauses.size(), at + 3)).stream()
                .flatMap(clause -> clause.anyOf().stream())
                .flatMap(term -> term.words().stream())
                .map(Fold::of)
                .anyMatch(AmbiguousNames::isCue);
    }

    /** The tags that were recognised, in order, each once. */
    static List<Tag> tags(Map<Span, Set<UUID>> found, TagCatalogue catalogue) {
        Stream<UUID> ids = found.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(one.getKey().from(), other.getKey().from()))
                .flatMap(entry -> entry.getValue().stream().sorted());
        return ids.distinct().flatMap(id -> catalogue.tag(id).stream()).toList();
    }
}
