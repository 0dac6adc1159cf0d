package org.khabar.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleFilter;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ArticleSort;
import org.khabar.content.listing.FilterName;
import org.khabar.content.listing.ListingHql;
import org.khabar.kit.page.PageRequest;

/** Finds the place before a deep page without walking there: it skips what a reader would have to read. */
record Depth(EntityManager database, ArticleRepository articles, FilterResolver filters, Instant now) {

    private static final long DEEPEST = 5_000;

    /** Page 5,000 of the list, or its last whole page when it is shorter. */
    DeepList deepList(String words) {
        ArticleQuery query = query(words);
        long rows = articles.count(query);
        long page = Math.clamp(rows / PageRequest.USUAL, 1, DEEPEST);
        return new DeepList(words, rows, page, query, page == 1 ? query : query.after(place(query, page)));
    }

    private ArticleQuery query(String words) {
        Map<FilterName, List<String>> terms = new EnumMap<>(FilterName.class);
        Map<String, List<String>> parameters = Arrays.stream(words.split("&"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2))
                .collect(Collectors.groupingBy(
                        word -> word[0], Collectors.mapping(word -> word[1], Collectors.toList())));
        parameters.forEach((name, values) -> FilterName.of(name).ifPresent(filter -> terms.put(filter, values)));
        List<String> sort = parameters.getOrDefault("sort", List.of(ArticleSort.NEWEST.word()));
        ArticleQuery.Times times = new ArticleQuery.Times(
                instant(parameters.get("publishedAfter")),
                instant(parameters.get("publishedBefore")),
                instant(parameters.get("updatedAfter")));
        return ArticleQuery.published(now, PageRequest.USUAL)
                .where(filters.resolve(ArticleFilter.of(terms)), Set.of(), times)
                .sorted(ArticleSort.of(sort.getFirst()).orElseThrow());
    }

    private static @Nullable Instant instant(@Nullable List<String> values) {
        return values == null ? null : Instant.parse(values.getFirst());
    }

    private ArticleQuery.Place place(ArticleQuery query, long page) {
        int before = Math.toIntExact((page - 1) * PageRequest.USUAL);
        ListingHql.Statement list = ListingHql.page(query.limitedTo(before));
        String order = query.sort().isDescending() ? " desc" : "";
        TypedQuery<Tuple> last = database.createQuery(
                "select h.id, h.at from (" + list.hql() + ") h order by h.at" + order + ", h.id" + order, Tuple.class);
        list.parameters().forEach(last::setParameter);
        Tuple row = last.setFirstResult(before - 1).setMaxResults(1).getSingleResult();
        return new ArticleQuery.Place(row.get(1, Instant.class), row.get(0, UUID.class));
    }
}
