package org.khabar.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.listing.Facets;
import org.khabar.kit.id.Ids;
import org.khabar.search.index.Asked;
import org.khabar.search.index.FacetName;
import org.khabar.search.index.Hits;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;

class LuceneArticleIndexTest {

    private static final Instant NOW = Instant.parse("2024-06-05T00:00:00Z");
    private static final UUID PARTY = Ids.named("bjp");

    @TempDir
    Path folder;

    private LuceneArticleIndex index = new LuceneArticleIndex(new SearchFiles(null));

    @AfterEach
    void close() {
        index.close();
    }

    private static IndexedArticle article(String key, String head, String body) {
        return new IndexedArticle(Ids.named(key), Set.of(Facets.ALL), Set.of("year|2024"), NOW, NOW, head, "", body);
    }

    private static IndexedArticle tagged(String key, String head) {
        return new IndexedArticle(
                Ids.named(key),
                Set.of(Facets.ALL, PARTY),
                Set.of("year|2024", "party|" + PARTY),
                NOW,
                NOW,
                head,
                "",
                "");
    }

    private static SearchOrder order(String query) {
        return new SearchOrder(
                Asked.of(query),
                Map.of(),
                ArticleQuery.published(NOW, 10),
                SearchSort.RELEVANCE,
                null,
                Set.of(FacetName.YEAR, FacetName.PARTY));
    }

    private Hits search(String query) {
        return index.search(order(query));
    }

    private void fill(IndexedArticle... articles) {
        index.rebuild(Stream.of(articles), 7);
    }

    @ParameterizedTest
    @CsvSource({
        "सम्पन्न बैठक, बैठक संपन्न",
        "दिसम्बर, दिसंबर में चुनाव",
        "गयी, गई सरकार",
        "कॉलेज, कालेज में मतदान",
        "अखिलेश, वे है.अखिलेश आए",
        "लोक सभा, लोकसभा चुनाव",
        "लोकसभा, लोक सभा चुनाव",
        "कोऑर्डिनेशन, बेहतर को-ऑर्डिनेशन",
        "किताब, किताबों का मेला",
        "लड़का, लड़के आए",
        "vote, वोटों की गिनती",
        "raibareli, रायबरेली में सभा",
        "rae bareli, रायबरेली में सभा",
        "kharge, खड़गे की बैठक",
        "dukh, दु:ख की बात",
        "आप, आप आए",
        "अखिलश, अखिलेश आए",
        "२०२४, चुनाव 2024",
    })
    void a_word_is_found_however_it_is_spelt(String query, String headline) {
        fill(article("right", headline, ""), article("other", "बाढ़ से फसल चौपट", ""));
        assertEquals(List.of(Ids.named("right")), search(query).ids());
    }

    @ParameterizedTest
    @CsvSource({
        "नेता, ने कहा",
        "ममता, मम कहा",
        "प्रदेश, परदेश गया",
        "\"लोक सभा\", सभा में लोक",
        "सप, सप्ताह भर",
    })
    void a_word_is_not_found_in_another(String query, String headline) {
        fill(article("other", headline, ""), article("right", query.replace("\"", ""), ""));
        assertEquals(List.of(Ids.named("right")), search(query).ids());
    }

    @Test
    void the_headline_counts_more_than_the_body() {
        fill(article("body", "मौसम", "कानपुर में बारिश"), article("head", "कानपुर में बारिश", "मौसम"));
        assertEquals(
                List.of(Ids.named("head"), Ids.named("body")), search("कानपुर").ids());
    }

    @Test
    void operators_are_understood() {
        fill(article("a", "हाथी जंगल में", ""), article("b", "ऊँट रेत में", ""), article("c", "हाथी रेत में", ""));
        assertEquals(Set.of(Ids.named("a")), Set.copyOf(search("हाथी -रेत").ids()));
        assertEquals(3, search("हाथी OR ऊँट").ids().size());
        assertEquals(List.of(Ids.named("c")), search("\"हाथी रेत\"").ids());
    }

    @Test
    void filters_and_counts_go_by_facet() {
        fill(tagged("a", "वोट एक"), article("b", "वोट दो", ""));
        assertEquals(
                Map.of("year|2024", 2L, "party|" + PARTY, 1L), search("वोट").counts());
        ArticleQuery only = ArticleQuery.published(NOW, 10)
                .where(List.of(new FacetGroup(Set.of(PARTY), Set.of(), 1)), Set.of(), ArticleQuery.Times.ANY);
        SearchOrder order = order("वोट");
        SearchOrder filtered = new SearchOrder(order.asked(), Map.of(), only, SearchSort.NEWEST, null, Set.of());
        assertEquals(List.of(Ids.named("a")), index.search(filtered).ids());
        assertEquals(Set.of(Ids.named("a")), index.filedUnder(Set.of(PARTY)));
        assertEquals(Map.of(PARTY, 1L), index.inTheNews(NOW.minusSeconds(1)));
    }

    @Test
    void a_named_tag_finds_what_carries_it() {
        fill(tagged("a", "वोट एक"), article("b", "वोट दो", ""));
        SearchOrder order = new SearchOrder(
                Asked.of("BJP"),
                Map.of(new SearchOrder.Span(0, 1), Set.of(PARTY)),
                ArticleQuery.published(NOW, 10),
                SearchSort.RELEVANCE,
                null,
                Set.of());
        assertEquals(List.of(Ids.named("a")), index.search(order).ids());
    }

    @Test
    void what_is_not_yet_public_is_not_found() {
        fill(article("a", "वोट", ""));
        SearchOrder now = order("वोट");
        SearchOrder before = new SearchOrder(
                now.asked(),
                Map.of(),
                ArticleQuery.published(NOW.minusSeconds(1), 10),
                SearchSort.RELEVANCE,
                null,
                Set.of());
        assertEquals(0, index.search(before).total());
    }

    @Test
    void pages_hold_every_hit_once() {
        index.rebuild(IntStream.range(0, 35).mapToObj(i -> article("a" + i, "वोट", "")), 1);
        SearchOrder order = order("वोट");
        Set<UUID> seen = new java.util.HashSet<>();
        Hits hits = index.search(order);
        while (hits.next() != null) {
            hits.ids().forEach(id -> assertTrue(seen.add(id)));
            hits = index.search(order.after(hits.next()));
        }
        hits.ids().forEach(id -> assertTrue(seen.add(id)));
        assertEquals(35, seen.size());
    }

    @Test
    void some_of_the_words_do_when_nothing_has_all() {
        fill(article("a", "हाथी जंगल में", ""), article("b", "ऊँट रेत में", ""));
        Hits hits = search("हाथी ऊँट");
        assertTrue(hits.relaxed());
        assertEquals(2, hits.total());
        assertEquals(Set.of("qwqw"), search("हाथी qwqw").unknown());
    }

    @Test
    void changes_are_taken_over_and_found_at_once() {
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("a", "ऊँट", ""), article("b", "ऊँट", "")), Set.of(), 8);
        assertEquals(0, search("हाथी").total());
        assertEquals(2, search("ऊँट").total());
        index.apply(List.of(), Set.of(Ids.named("a")), 9);
        assertEquals(List.of(Ids.named("b")), search("ऊँट").ids());
        assertEquals(9, index.position());
    }

    @Test
    void what_was_applied_survives_a_crash() throws IOException {
        index.close();
        index = new LuceneArticleIndex(new SearchFiles(folder.resolve("index")));
        assertTrue(index.position() < 0);
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("b", "ऊँट", "")), Set.of(), 8);
        Path crashed = folder.resolve("crashed");
        copy(folder.resolve("index"), crashed);
        LuceneArticleIndex after = new LuceneArticleIndex(new SearchFiles(crashed));
        assertEquals(8, after.position());
        assertEquals(1, after.search(order("ऊँट")).total());
        after.close();
    }

    @Test
    void an_index_that_cannot_be_read_is_to_be_built_anew() throws IOException {
        index.close();
        index = new LuceneArticleIndex(new SearchFiles(folder));
        fill(article("a", "हाथी", ""));
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        index = new LuceneArticleIndex(new SearchFiles(folder));
        assertTrue(index.position() < 0);
        fill(article("a", "हाथी", ""));
        assertEquals(1, search("हाथी").total());
    }

    @Test
    void a_rebuild_takes_the_place_of_everything_and_leaves_one_folder() throws IOException {
        index.close();
        index = new LuceneArticleIndex(new SearchFiles(folder));
        fill(article("a", "हाथी", ""));
        Stream<IndexedArticle> meanwhile = Stream.of(article("b", "ऊँट", ""))
                .peek(article -> assertEquals(1, search("हाथी").total()));
        index.rebuild(meanwhile, 9);
        assertEquals(0, search("हाथी").total());
        assertEquals(1, search("ऊँट").total());
        try (Stream<Path> folders = Files.list(folder)) {
            assertEquals(1, folders.count());
        }
    }

    @Test
    void headlines_are_found_by_their_beginning() {
        fill(article("a", "काठमांडू के ढाबे में", ""), article("b", "कानपुर", ""));
        assertEquals(List.of(Ids.named("a")), index.headlines("kathmandu ke dha", 5, NOW));
        assertEquals(2, index.headlines("क", 5, NOW).size());
        assertFalse(index.commonWords(10).isEmpty());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.getFileName().toString().equals("write.lock")) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
