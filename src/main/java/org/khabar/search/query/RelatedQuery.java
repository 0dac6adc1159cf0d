package org.khabar.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.text.FoldedWord;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.Inflection;

/**
 * What is about the same as an article: what shares its tags, the rare ones before those that many have, and the words that
 * are rare elsewhere and often in it. Either alone will do, both together are better, and newer is better than older.
 */
public final class RelatedQuery {

    private static final int MOST_WORDS = 16;
    private static final double ENOUGH_WORDS = 0.3;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_READ = 20_000;
    private static final float TAG = 5f;
    private static final float FRESH = 2 * Question.FRESH;

    /** A word of more than one in so many articles tells nothing of what it is about. */
    private static final int COMMON = 10;

    private static final int FEW_ARTICLES = 5;

    private final Vocabulary vocabulary;
    private final Set<String> names;

    /** For an index with these words, and these words of the fold that are not inflected. */
    public RelatedQuery(Vocabulary vocabulary, Set<String> names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** How often each stem stands in the article, the headline counting more; what a vocabulary is to know. */
    public static Map<String, Double> stems(IndexedArticle article, Set<String> names) {
        Map<String, Double> stems = new HashMap<>();
        for (String text : List.of(article.head(), article.head(), article.head(), article.lead(), article.body())) {
            String read = text.substring(0, Math.min(text.length(), LONGEST_READ));
            FoldedWord.of(read).stream()
                    .map(word -> Inflection.stem(word.text(), names))
                    .filter(stem -> stem.length() > 1 && !Character.isDigit(stem.charAt(0)))
                    .forEach(stem -> stems.merge(stem, 1.0, Double::sum));
        }
        return stems;
    }

    /** What is asked, of articles that meet the filter; the article itself meets it best. */
    public Question of(IndexedArticle article, Set<UUID> tags, ArticleQuery filter) {
        List<Wanted> reasons = new ArrayList<>();
        List<Wanted> shared = tags.stream().sorted().flatMap(this::tag).toList();
        if (!shared.isEmpty()) {
            reasons.add(new Wanted.Some(shared, 1));
        }
        List<Wanted> words = words(article);
        if (words.size() >= FEW_WORDS) {
            reasons.add(new Wanted.Some(words, (int) Math.ceil(words.size() * ENOUGH_WORDS)));
        }
        return new Question(new Wanted.Some(reasons, 1), List.of(), filter, FRESH);
    }

    private Stream<Wanted> tag(UUID tag) {
        long articles = vocabulary.filedUnder(tag);
        return articles == 0
                ? Stream.empty()
                : Stream.of(new Wanted.Weighed(new Wanted.Tagged(Set.of(tag)), TAG * (float) rarity(articles)));
    }

    private List<Wanted> words(IndexedArticle article) {
        long most = Math.max(FEW_ARTICLES, vocabulary.articles() / COMMON);
        Map<String, Double> worth = new HashMap<>();
        stems(article, names).forEach((stem, weight) -> {
            long articles = vocabulary.articles(Reading.STEM, stem);
            if (articles > 1 && articles <= most) {
                worth.put(stem, (1 + Math.log(weight)) * rarity(articles));
            }
        });
        return worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .<Wanted>map(entry -> new Wanted.Word(Reading.STEM, entry.getKey()))
                .toList();
    }

    private double rarity(long articles) {
        return Math.log(1 + (double) vocabulary.articles() / articles);
    }
}
