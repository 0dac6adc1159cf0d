package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.bench.Timings;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.change.place.LogPlaceRepository;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.kit.text.Romaniser;
import org.khabar.sample.generate.ComposedArticles;
import org.khabar.sample.generate.Generation;
import org.khabar.sample.generate.GenerationOrder;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Asked;
import org.khabar.search.index.FacetName;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchOrder.Counting;
import org.khabar.search.index.SearchSort;

/**
 * Searches among 100,000 articles against plain queries of one field for the same words, in turns, and suggestions. Belongs
 * to the Maven profile {@code bench} and to no other: what it measures depends on the machine.
 */
@QuarkusTest
class SearchBenchmark {

    private static final int ARTICLES = 100_000;
    private static final int IN_DATABASE = 2_000;
    private static final int QUERIES = 1_000;
    private static final int WARM = 15_000;
    private static final double MOST_TIMES = 3;
    private static final double MOST_MILLIS = 5;

    @Inject
    Generation generation;

    @Inject
    ComposedArticles composed;

    @Inject
    IndexSource source;

    @Inject
    IndexFollower follower;

    @Inject
    ArticleIndex index;

    @Inject
    TagNames names;

    @Inject
    Suggestions suggestions;

    @Inject
    LogPlaceRepository places;

    @Inject
    FixedClock clock;

    private final Random random = new Random(1);
    private final List<String> headlines = new ArrayList<>();
    private final List<String> tooSlow = new ArrayList<>();

    @Test
    @ActivateRequestContext
    void searching_costs_at_most_three_times_what_a_plain_query_costs() throws Exception {
        try (PlainIndex plain = new PlainIndex()) {
            build(plain);
            List<String> queries = queries();
            List<String> roman = queries.stream().map(Romaniser::romanise).toList();
            List<String> tags = tagNames();
            List<String> mixed = mixed(queries, tags);
            List<String> mixedScripts = mixed(roman, tags);
            System.out.printf(
                    "%-34s %9s %9s %6s%n", "median of " + QUERIES + " queries", "plain ms", "Khabar ms", "ratio");
            contest("words of headlines", queries, queries, Counting.NOTHING, plain, true);
            contest("the same in Roman letters", queries, roman, Counting.NOTHING, plain, true);
            contest("these and names of tags", mixed, mixedScripts, Counting.NOTHING, plain, true);
            contest("words of headlines, counted", queries, queries, Counting.TOTAL, plain, false);
            contest("names of tags alone", tags, tags, Counting.NOTHING, plain, false);
            Counting facets = new Counting(true, EnumSet.allOf(FacetName.class));
            contest("words, counted by every facet", queries, queries, facets, plain, false);
            suggest("suggestions from one letter", beginnings(tags, roman, 1));
            suggest("suggestions from two letters", beginnings(tags, roman, 2));
            suggest("suggestions from three and more", beginnings(tags, roman, 6));
        }
        assertEquals(List.of(), tooSlow);
    }

    private void build(PlainIndex plain) {
        generation.run(new GenerationOrder(IN_DATABASE, 2, FixedClock.ANCHOR), done -> {});
        clock.set(FixedClock.ANCHOR.plus(Duration.ofDays(1)));
        follower.catchUp();
        long begun = System.nanoTime();
        GenerationOrder order =
                new GenerationOrder(ARTICLES - IN_DATABASE, 1, FixedClock.ANCHOR.minus(Duration.ofDays(2)));
        Stream<IndexedArticle> others = composed.of(order)
                .filter(article -> article.status == ArticleStatus.PUBLISHED && article.publishedAt != null)
                .peek(this::remember)
                .map(IndexSource::indexed);
        index.rebuild(Stream.concat(source.all(), others).peek(plain::add), places.head());
        System.out.printf("index of %d articles in %.0f s%n", plain.commit(), (System.nanoTime() - begun) / 1e9);
    }

    private void remember(Article article) {
        if (random.nextInt(2) == 0) {
            headlines.add(article.headline);
        }
    }

    /** One to four words in a row of headlines. */
    private List<String> queries() {
        return random.ints(10L * (WARM + QUERIES), 0, headlines.size())
                .mapToObj(headlines::get)
                .map(headline -> {
                    String[] words = headline.replaceAll("[^\\p{L}\\p{M}\\p{N} ]", " ")
                            .strip()
                            .split(" +");
                    int many = 1 + random.nextInt(Math.min(4, words.length));
                    int from = random.nextInt(words.length - many + 1);
                    return String.join(" ", List.of(words).subList(from, from + many));
                })
                .distinct()
                .limit(WARM + QUERIES)
                .toList();
    }

    /** Of the tags that articles are filed under. */
    private List<String> tagNames() {
        Set<UUID> inTheNews = index.inTheNews(Instant.EPOCH).keySet();
        List<String> all = names.now()
                .all()
                .filter(tag -> inTheNews.contains(tag.id))
                .map(tag -> Objects.requireNonNullElse(tag.names.hi(), String.valueOf(tag.names.en())))
                .sorted()
                .distinct()
                .toList();
        return random.ints(0, all.size())
                .distinct()
                .limit(Math.min(all.size(), WARM + QUERIES))
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> mixed(List<String> queries, List<String> tags) {
        return IntStream.range(0, Math.min(queries.size(), tags.size()))
                .mapToObj(i -> i % 3 == 0 ? tags.get(i) : queries.get(i))
                .toList();
    }

    private List<String> beginnings(List<String> some, List<String> others, int letters) {
        return Stream.concat(some.stream(), others.stream())
                .map(name ->
                        name.substring(0, Math.min(name.length(), letters < 3 ? letters : 3 + random.nextInt(letters))))
                .filter(begun -> Character.isLetter(begun.charAt(0)))
                .distinct()
                .limit(QUERIES)
                .toList();
    }

    /** No query comes twice: what is remembered of one is of no use to another. The first warm up. */
    private void contest(
            String what,
            List<String> plainly,
            List<String> queries,
            Counting counting,
            PlainIndex plain,
            boolean bound) {
        Timings one = new Timings();
        Timings other = new Timings();
        for (int i = 0; i < queries.size(); i++) {
            String words = plainly.get(i);
            String query = queries.get(i);
            boolean counts = i >= queries.size() - QUERIES;
            one.take(counts, () -> plain.search(words));
            other.take(counts, () -> search(query, counting));
        }
        double ratio = other.median() / one.median();
        System.out.printf("%-34s %9.3f %9.3f %6.2f%n", what, one.median(), other.median(), ratio);
        if (bound && ratio > MOST_TIMES) {
            tooSlow.add("%s: %.2f times".formatted(what, ratio));
        }
    }

    private void search(String query, Counting counting) {
        Instant now = clock.instant();
        Asked asked = Asked.of(query);
        index.search(new SearchOrder(
                asked,
                Recognition.of(asked, names.now()),
                ArticleQuery.published(now, 10),
                SearchSort.RELEVANCE,
                null,
                counting));
    }

    private void suggest(String what, List<String> typed) {
        Timings timings = new Timings();
        Consumer<String> ask = begun -> suggestions.of(new SuggestParams(begun, null, null, null), clock.instant());
        typed.forEach(begun -> timings.take(false, () -> ask.accept(begun)));
        typed.forEach(begun -> timings.take(true, () -> ask.accept(begun)));
        System.out.printf("%-34s %9s %9.3f%n", what, "", timings.median());
        if (timings.median() > MOST_MILLIS) {
            tooSlow.add("%s: %.2f ms".formatted(what, timings.median()));
        }
    }
}
