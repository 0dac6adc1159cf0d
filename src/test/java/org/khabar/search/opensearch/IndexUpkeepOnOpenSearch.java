package org.khabar.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.EngineAwayException;
import org.khabar.search.index.IndexUpkeepContract;

class IndexUpkeepOnOpenSearch extends IndexUpkeepContract {

    IndexUpkeepOnOpenSearch() {
        super(new OpenSearchEngine());
    }

    @Test
    void one_of_two_nodes_tells_it_and_both_ask_it() {
        ArticleIndex other = engine.open();
        assertTrue(index.isToldHere());
        assertFalse(other.isToldHere());
        fill(article("a", "हाथी", ""));
        assertEquals(at(7), other.place());
        assertEquals(ids("a"), other.search(order("hathi", all())).ids());
        assertThrows(EngineAwayException.class, () -> other.apply(List.of(article("b", "हाथी", "")), Set.of(), at(8)));
        engine.close(index);
        assertTrue(other.isToldHere());
        index = other;
    }

    @Test
    void what_a_node_that_was_held_up_says_late_undoes_nothing() {
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("a", "ऊँट", "")), Set.of(), at(9));
        index.apply(List.of(article("a", "शेर", "")), Set.of(), at(8));
        assertEquals(ids("a"), found("ऊँट"));
        assertEquals(at(9), index.place());
    }

    @Test
    void much_is_sent_in_pieces() {
        String text = "कानपुर में बारिश ".repeat(20_000);
        index.rebuild(Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map(key -> article(key, "वोट", text)), at(1));
        assertEquals(8, search("वोट").total());
    }
}
