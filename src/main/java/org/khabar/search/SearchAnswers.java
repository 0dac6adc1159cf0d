package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.tag.Tag;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.Page;
import org.khabar.search.answer.EntityView;
import org.khabar.search.answer.SearchView;
import org.khabar.search.answer.WordMatcher;
import org.khabar.search.answer.ZeroHitsView;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Asked;
import org.khabar.search.index.Hits;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchOrder.Counting;
import org.khabar.view.Reading;

/** Reads a search, lets the index find, and makes of what it found what is answered. */
@ApplicationScoped
class SearchAnswers {

    private final ArticleIndex index;
    private final TagNames names;
    private final Spelling spelling;
    private final FilterResolver filters;
    private final FoundArticles found;
    private final FacetNames facets;

    SearchAnswers(
            ArticleIndex index,
            TagNames names,
            Spelling spelling,
            FilterResolver filters,
            FoundArticles found,
            FacetNames facets) {
        this.index = index;
        this.names = names;
        this.spelling = spelling;
        this.filters = filters;
        this.found = found;
        this.facets = facets;
    }

    SearchView of(SearchParams params, Instant now) {
        TagCatalogue catalogue = names.now();
        SearchOrder order = order(params, catalogue, now);
        Hits hits = index.search(order);
        List<Tag> tags = Recognition.tags(order.entities(), catalogue);
        Reading reading = params.list().reading(now);
        int limit = order.filter().slice().limit();
        Long total = params.list().page().exactCount() ? (Long) hits.total() : null;
        return new SearchView(
                found.hits(
                        hits.ids(), new WordMatcher(order.asked(), tags.stream().flatMap(Tag::everyName)), params, now),
                new Page.Position(limit, next(order, hits), total),
                hits.relaxed() ? true : null,
                tags.stream().map(tag -> EntityView.of(tag, reading.language())).toList(),
                order.counting().facets().isEmpty()
                        ? null
                        : facets.of(order.counting().facets(), hits.counts(), catalogue, reading.language()),
                hits.unknown().isEmpty() ? null : spelling.better(params.words(), hits.unknown()),
                isFound(order, hits) ? null : zero(order, hits.unknown()));
    }

    private SearchOrder order(SearchParams params, TagCatalogue catalogue, Instant now) {
        Asked asked = Asked.of(params.words());
        Map<SearchOrder.Span, Set<UUID>> entities = Recognition.of(asked, catalogue);
        ArticleQuery filter = params.list().query(filters, now);
        Counting counting = new Counting(params.list().page().exactCount(), params.counted());
        SearchOrder first = new SearchOrder(asked, entities, filter, params.order(), null, counting);
        String cursor = params.cursor();
        return cursor == null ? first : first.after(place(Cursor.decode(cursor, first.fingerprint())));
    }

    private static SearchOrder.Place place(List<String> values) {
        return new SearchOrder.Place(Double.parseDouble(values.get(0)), UUID.fromString(values.get(1)));
    }

    private static @Nullable String next(SearchOrder order, Hits hits) {
        SearchOrder.Place next = hits.next();
        return next == null
                ? null
                : Cursor.encode(
                        order.fingerprint(),
                        List.of(Double.toString(next.key()), next.id().toString()));
    }

    /** Behind the last hit there is nothing to explain. */
    private static boolean isFound(SearchOrder order, Hits hits) {
        return !hits.ids().isEmpty() || order.after() != null;
    }

    private ZeroHitsView zero(SearchOrder order, Set<String> unknown) {
        long without = index.search(order.unfiltered()).total();
        return new ZeroHitsView(without > 0 ? "filters" : "words", List.copyOf(new TreeSet<>(unknown)), without);
    }
}
