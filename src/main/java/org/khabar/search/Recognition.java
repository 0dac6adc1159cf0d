package org.khabar.search;

import java.util.Comparator;
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
import org.khabar.kit.text.sound.Spotted;
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
            int end = at + wordsFrom(at);
            if (end > at) {
                readWords(at, end);
            } else {
                phrase(at);
                end = at + 1;
            }
            at = end;
        }
    }

    /** How many words in a row may be parts of one name. */
    private int wordsFrom(int at) {
        int end = at;
        while (end < clauses.size() && clauses.get(end).isWord()) {
            end++;
        }
        return end - at;
    }

    private void readWords(int from, int to) {
        List<String> words = clauses.subList(from, to).stream()
                .map(clause -> clause.anyOf().getFirst().words().getFirst())
                .toList();
        Heard heard = new Heard(words);
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(LONGEST_NAME, words.size() - at);
            while (length > 0 && !recognise(new Span(from + at, length), heard.tags(at, at + length, from + at))) {
                length--;
            }
            at += Math.max(1, length);
        }
    }

    private void phrase(int at) {
        Asked.Clause clause = clauses.get(at);
        if (!clause.excluded() && clause.anyOf().size() == 1) {
            List<String> words = clause.anyOf().getFirst().words();
            recognise(new Span(at, 1), new Heard(words).tags(0, words.size(), at));
        }
    }

    private boolean recognise(Span span, Set<UUID> tags) {
        if (tags.isEmpty() || tags.size() > MOST_NAMESAKES) {
            return false;
        }
        found.put(span, tags);
        return true;
    }

    /** Words that may be parts of names. */
    private final class Heard {

        private final List<String> keys;
        private final List<Spotted<UUID>> spotted;

        Heard(List<String> words) {
            keys = words.stream().map(TagCatalogue::key).toList();
            spotted = catalogue.spot(words, SURE);
        }

        /** The tags that some of the words name, which stand from a clause on. */
        Set<UUID> tags(int from, int to, int clause) {
            String key = String.join("", keys.subList(from, to));
            if (to - from == 1 && AmbiguousNames.contains(key) && clauses.size() > 1 && !hasCue(clause)) {
                return Set.of();
            }
            Set<UUID> tags = catalogue.spelt(key);
            return tags.isEmpty() && key.length() >= SHORTEST_BY_SOUND ? bySound(from, to) : tags;
        }

        private Set<UUID> bySound(int from, int to) {
            return spotted.stream()
                    .filter(one -> one.from() == from && one.to() == to)
                    .sorted(Comparator.comparingDouble(one -> -one.fit()))
                    .map(Spotted::name)
                    .distinct()
                    .limit(MOST_NAMESAKES)
                    .collect(Collectors.toSet());
        }
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
