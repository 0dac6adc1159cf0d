package org.khabar.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.search.index.SearchOrder.Counting;

/** What every engine finds, in which order, and what it says of it. */
public abstract class ArticleIndexContract extends WithIndex {

    private static final String[][] SPELT_OTHERWISE = {
        {"सम्पन्न बैठक", "बैठक संपन्न"},
        {"दिसम्बर", "दिसंबर में चुनाव"},
        {"गयी", "गई सरकार"},
        {"कॉलेज", "कालेज में मतदान"},
        {"अखिलेश", "वे है.अखिलेश आए"},
        {"लोक सभा", "लोकसभा चुनाव"},
        {"लोकसभा", "लोक सभा चुनाव"},
        {"\"लोक सभा\"", "नई लोक-सभा बनी"},
        {"कोऑर्डिनेशन", "बेहतर को-ऑर्डिनेशन"},
        {"किताब", "किताबों का मेला"},
        {"लड़का", "लड़के आए"},
        {"vote", "वोटों की गिनती"},
        {"raibareli", "रायबरेली में सभा"},
        {"rae bareli", "रायबरेली में सभा"},
        {"\"rae bareli\"", "राय बरेली में सभा"},
        {"kharge", "खड़गे की बैठक"},
        {"BJP", "बीजेपी की रैली"},
        {"dukh", "दु:ख की बात"},
        {"आप", "आप आए"},
        {"अखिलश", "अखिलेश आए"},
        {"akhilsh", "अखिलेश आए"},
        {"२०२४", "चुनाव 2024"},
        {"kanhaiya कुमार dilli", "कन्हैया कुमार दिल्ली से"},
        {"Nagaland", "nagaland"},
        {"phase 4", "चौथे चरण का मतदान"},
        {"चौथा चरण", "phase 4 polling"},
        {"4th phase", "चौथे चरण का मतदान"},
        {"पाँचवें चरण", "पांचवे चरण में वोट"},
        {"chauthe charan", "fourth phase in Kanpur"},
        {"चरण 7", "सातवें चरण का प्रचार"},
    };

    private static final String[][] OTHER_WORDS = {
        {"नेता", "ने कहा"},
        {"ममता", "मम कहा"},
        {"प्रदेश", "परदेश गया"},
        {"\"लोक सभा\"", "सभा में लोक"},
        {"सप", "सप्ताह भर"},
    };

    protected ArticleIndexContract(Engine engine) {
        super(engine);
    }

    @Test
    void a_word_is_found_however_it_is_spelt() {
        index.rebuild(
                IntStream.range(0, SPELT_OTHERWISE.length)
                        .boxed()
                        .flatMap(row -> Stream.of(
                                article("right" + row, SPELT_OTHERWISE[row][1], "", "row" + row),
                                article("wrong" + row, "बाढ़ से फसल चौपट", "", "row" + row))),
                at(1));
        List<String> missed = new ArrayList<>();
        for (int row = 0; row < SPELT_OTHERWISE.length; row++) {
            if (!found(SPELT_OTHERWISE[row][0], filedUnder("row" + row)).equals(ids("right" + row))) {
                missed.add(String.join(" ↛ ", SPELT_OTHERWISE[row]));
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void a_word_is_not_found_in_another() {
        index.rebuild(
                IntStream.range(0, OTHER_WORDS.length)
                        .boxed()
                        .flatMap(row -> Stream.of(
                                article("other" + row, OTHER_WORDS[row][1], "", "row" + row),
                                article("right" + row, OTHER_WORDS[row][0].replace("\"", ""), "", "row" + row))),
                at(1));
        for (int row = 0; row < OTHER_WORDS.length; row++) {
            assertEquals(ids("right" + row), found(OTHER_WORDS[row][0], filedUnder("row" + row)), OTHER_WORDS[row][0]);
        }
    }

    @Test
    void names_are_not_inflected() {
        index.setNames(Set.of("गांधी", "योगी"));
        fill(article("a", "योगी आए", ""), article("b", "योग दिवस", ""));
        assertEquals(ids("a"), found("योगी"));
    }

    @Test
    void the_headline_counts_more_than_the_body_and_newer_more_than_older() {
        fill(
                article("body", "मौसम", "कानपुर में बारिश", "place"),
                aged("old", Duration.ofDays(300), "कानपुर में बारिश", "मौसम", "time"),
                article("head", "कानपुर में बारिश", "मौसम", "time", "place"));
        assertEquals(ids("head", "body"), found("कानपुर", filedUnder("place")));
        assertEquals(ids("head", "old"), found("कानपुर", filedUnder("time")));
    }

    @Test
    void operators_are_understood() {
        fill(article("a", "हाथी जंगल में", ""), article("b", "ऊँट रेत में", ""), article("c", "हाथी रेत में", ""));
        assertEquals(ids("a"), found("हाथी -रेत"));
        assertEquals(ids("a"), found("hathi -ret"));
        assertEquals(3, found("हाथी OR ऊँट").size());
        assertEquals(ids("c"), found("\"हाथी रेत\""));
        assertEquals(ids("a"), found("हाथी -\"हाथी रेत\""));
    }

    @Test
    void filters_are_those_of_the_list_of_articles() {
        fill(
                article("a", "वोट एक", "", "x"),
                article("b", "वोट दो", "", "x", "y"),
                aged("c", Duration.ofDays(2), "वोट तीन", ""));
        assertEquals(Set.copyOf(ids("a", "b")), Set.copyOf(found("वोट", filedUnder("x"))));
        FacetGroup notY = new FacetGroup(Set.of(id("x")), Set.of(id("y")), 1);
        assertEquals(ids("a"), found("वोट", where(List.of(notY), ArticleQuery.Times.ANY)));
        assertEquals(ids("c"), found("वोट", all().where(List.of(), Set.of(id("c")), ArticleQuery.Times.ANY)));
        var yesterday = NOW.minus(Duration.ofDays(1));
        assertEquals(ids("c"), found("वोट", where(List.of(), new ArticleQuery.Times(null, yesterday, null))));
        assertEquals(
                2,
                found("वोट", where(List.of(), new ArticleQuery.Times(yesterday, null, null)))
                        .size());
        assertEquals(
                2,
                found("वोट", where(List.of(), new ArticleQuery.Times(null, null, yesterday)))
                        .size());
        assertEquals(
                0,
                found("वोट", where(List.of(), new ArticleQuery.Times(NOW, null, null)))
                        .size());
    }

    private static ArticleQuery where(List<FacetGroup> groups, ArticleQuery.Times times) {
        return all().where(groups, Set.of(), times);
    }

    @Test
    void hits_are_counted_by_facet() {
        fill(article("a", "वोट एक", "", "x"), article("b", "वोट दो", "", "x", "y"), article("c", "ऊँट", "", "x"));
        assertEquals(
                Map.of("year|2024", 2L, "party|" + id("x"), 2L, "party|" + id("y"), 1L),
                search("वोट").counts());
        Counting years = new Counting(true, Set.of(FacetName.YEAR));
        assertEquals(
                Map.of("year|2024", 2L),
                index.search(with(order("वोट", all()), years)).counts());
        assertEquals(2, index.search(with(order("वोट", all()), Counting.TOTAL)).total());
        assertEquals(Set.copyOf(ids("a", "b", "c")), index.filedUnder(Set.of(id("x"))));
        assertEquals(Set.of(id("b")), index.filedUnder(Set.of(id("y"))));
        assertEquals(Set.of(), index.filedUnder(Set.of(id("z"))));
    }

    private static SearchOrder with(SearchOrder order, Counting counting) {
        return new SearchOrder(order.asked(), order.entities(), order.filter(), order.sort(), null, counting);
    }

    @Test
    void what_is_in_the_news_is_counted_by_tag() {
        fill(article("a", "वोट", "", "x"), aged("b", Duration.ofDays(9), "वोट", "", "x", "y"));
        assertEquals(Map.of(id("x"), 1L), index.inTheNews(NOW.minusSeconds(1)));
        assertEquals(Map.of(id("x"), 2L, id("y"), 1L), index.inTheNews(NOW.minus(Duration.ofDays(10))));
    }

    @Test
    void a_named_tag_finds_what_carries_it_and_its_words_do_too() {
        fill(article("a", "वोट एक", "", "bjp"), article("b", "वोट दो", ""), article("c", "BJP", ""));
        SearchOrder order = order("BJP", all());
        SearchOrder named = new SearchOrder(
                order.asked(),
                Map.of(new SearchOrder.Span(0, 1), Set.of(id("bjp"))),
                order.filter(),
                SearchSort.RELEVANCE,
                null,
                Counting.NOTHING);
        assertEquals(Set.copyOf(ids("a", "c")), Set.copyOf(index.search(named).ids()));
    }

    @Test
    void what_is_not_yet_public_is_not_found() {
        fill(article("a", "वोट", ""));
        assertEquals(List.of(), found("वोट", ArticleQuery.published(NOW.minusSeconds(1), 10)));
        assertEquals(List.of(), index.headlines("वो", 5, NOW.minusSeconds(1)));
    }

    @Test
    void pages_hold_every_hit_once_in_either_order() {
        index.rebuild(
                IntStream.range(0, 35).mapToObj(i -> aged("a" + i, Duration.ofHours(i / 4), "वोट", "x ".repeat(i % 5))),
                at(1));
        for (SearchSort sort : SearchSort.values()) {
            SearchOrder order = order("वोट", all());
            SearchOrder page = new SearchOrder(order.asked(), Map.of(), order.filter(), sort, null, Counting.NOTHING);
            List<UUID> whole = index.search(new SearchOrder(
                            order.asked(), Map.of(), ArticleQuery.published(NOW, 100), sort, null, Counting.NOTHING))
                    .ids();
            List<UUID> walked = new ArrayList<>();
            Hits hits = index.search(page);
            while (hits.next() != null) {
                walked.addAll(hits.ids());
                hits = index.search(page.after(hits.next()));
            }
            walked.addAll(hits.ids());
            assertEquals(35, new HashSet<>(walked).size());
            assertEquals(whole, walked, sort.word());
        }
    }

    @Test
    void hits_that_score_alike_stand_in_one_order_whenever_they_were_told() {
        fill(article("a0", "वोट", ""));
        for (int i = 1; i < 7; i++) {
            index.apply(List.of(article("a" + i, "वोट", "")), Set.of(), at(7 + i));
        }
        SearchOrder page = new SearchOrder(
                order("वोट", all()).asked(),
                Map.of(),
                ArticleQuery.published(NOW, 3),
                SearchSort.RELEVANCE,
                null,
                Counting.NOTHING);
        Hits first = index.search(page);
        Hits second = index.search(page.after(Objects.requireNonNull(first.next())));
        Hits third = index.search(page.after(Objects.requireNonNull(second.next())));
        List<UUID> walked = Stream.of(first, second, third)
                .flatMap(hits -> hits.ids().stream())
                .toList();
        Comparator<UUID> byText = Comparator.comparing(UUID::toString);
        assertEquals(walked.stream().sorted(byText.reversed()).toList(), walked);
        assertEquals(7, new HashSet<>(walked).size());
    }

    @Test
    void newest_first_is_newest_first() {
        fill(
                aged("b", Duration.ofHours(2), "वोट वोट", "वोट"),
                aged("c", Duration.ofHours(3), "वोट", ""),
                aged("a", Duration.ofHours(1), "मौसम", "वोट"));
        SearchOrder order = order("वोट", all());
        assertEquals(
                ids("a", "b", "c"),
                index.search(new SearchOrder(order.asked(), Map.of(), all(), SearchSort.NEWEST, null, Counting.NOTHING))
                        .ids());
    }

    @Test
    void some_of_the_words_do_when_nothing_has_all() {
        fill(article("a", "हाथी जंगल में", ""), article("b", "ऊँट रेत में", ""));
        Hits hits = search("हाथी ऊँट");
        assertTrue(hits.relaxed());
        assertEquals(2, hits.total());
        assertFalse(search("हाथी").relaxed());
        assertEquals(Set.of("qwqw"), search("हाथी qwqw").unknown());
        assertEquals(0, search("qwqw").total());
        assertFalse(search("qwqw").relaxed());
    }

    @Test
    void what_nearly_every_article_has_is_wanted_only_where_nothing_else_is() {
        index.rebuild(
                Stream.concat(
                        IntStream.range(0, 12).mapToObj(i -> article("a" + i, "सभा में " + i, "")),
                        Stream.of(article("b", "हाथी जंगल", ""))),
                at(1));
        assertEquals(ids("b"), found("हाथी में"));
        assertEquals(ids("b"), found("hathi men"));
        assertEquals(12, search("में").total());
        assertEquals(0, search("\"हाथी में\"").total());
    }

    @Test
    void headlines_are_found_by_their_beginning() {
        fill(
                aged("a", Duration.ofHours(1), "काठमांडू के ढाबे में", "कुतुब"),
                article("b", "कानपुर", ""),
                article("c", "मौसम", "कानपुर"));
        assertEquals(ids("a"), index.headlines("kathmandu ke dha", 5, NOW));
        assertEquals(ids("b", "a"), index.headlines("क", 5, NOW));
        assertEquals(ids("b"), index.headlines("क", 1, NOW));
        assertEquals(
                "कानपुर",
                index.commonWords(50).stream()
                        .filter("कानपुर"::equals)
                        .findFirst()
                        .orElse(""));
        assertFalse(index.commonWords(50).contains("कुतुब"));
        assertEquals(1, index.commonWords(1).size());
    }

    @Test
    void a_word_of_any_length_is_taken() {
        fill(article("a", "वोट " + "क".repeat(40_000), ""));
        assertEquals(ids("a"), found("वोट"));
    }

    @Test
    void an_index_that_is_empty_finds_nothing() {
        fill();
        assertEquals(0, search("वोट").total());
        assertEquals(List.of(), index.headlines("क", 5, NOW));
        assertEquals(List.of(), index.commonWords(5));
        assertEquals(Map.of(), index.inTheNews(NOW));
        assertEquals(List.of(), index.related(article("a", "वोट", "", "x"), Set.of(id("x")), all()));
    }
}
