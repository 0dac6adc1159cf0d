package org.khabar.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.listing.ArticleQuery;

/** What every engine takes to be about the same. */
public abstract class RelatedContract extends WithIndex {

    private static final String BRIDGE = "गंगा पर पीपा पुल टूटा";
    private static final String FERRY = "नाव से गंगा पार करते लोग, पीपा पुल की मरम्मत शुरू";

    protected RelatedContract(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void fillIt() {
        Stream<IndexedArticle> others = IntStream.range(0, 60)
                .mapToObj(i -> article("other" + i, "मौसम की ख़बर " + i, "धूप और छाँव", "common"));
        index.rebuild(
                Stream.concat(
                        others,
                        Stream.of(
                                article("this", BRIDGE, "पीपा पुल की मरम्मत", "common", "seat"),
                                aged("text", Duration.ofDays(3), FERRY, "मरम्मत में देर", "common"),
                                aged("seat", Duration.ofDays(3), "सीट का हाल", "", "seat"),
                                aged("both", Duration.ofDays(3), FERRY, "", "seat"),
                                aged("old", Duration.ofDays(900), FERRY, "", "seat"))),
                at(1));
    }

    private List<UUID> related(ArticleQuery filter) {
        return index.related(
                article("this", BRIDGE, "पीपा पुल की मरम्मत", "common", "seat"),
                Set.of(id("common"), id("seat")),
                filter);
    }

    @Test
    void what_shares_text_and_rare_tags_comes_before_what_shares_either() {
        List<UUID> found = related(all());
        assertEquals(id("both"), found.getFirst());
        assertEquals(Set.copyOf(ids("both", "old", "text", "seat")), Set.copyOf(found.subList(0, 4)));
    }

    @Test
    void it_is_never_itself_and_at_most_so_many() {
        assertEquals(10, related(all()).size());
        assertEquals(
                List.of(), related(all()).stream().filter(id("this")::equals).toList());
        assertEquals(1, related(ArticleQuery.published(NOW, 1)).size());
    }

    @Test
    void it_meets_the_filter() {
        assertEquals(Set.copyOf(ids("seat", "both", "old")), Set.copyOf(related(filedUnder("seat"))));
        assertEquals(List.of(), related(ArticleQuery.published(NOW.minus(Duration.ofDays(1000)), 10)));
    }
}
