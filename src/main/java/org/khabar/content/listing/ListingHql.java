package org.khabar.content.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns an {@link ArticleQuery} into HQL over the listing. The list is read along one facet, in the order of its index,
 * and each row found is asked whether it meets the other conditions; several facets to read along make a union of such
 * ranges. So the cost of a page does not grow with what lies before it.
 */
public final class ListingHql {

    private final ArticleQuery query;
    private final Map<String, Object> parameters;
    private final List<FacetGroup> conditions;
    private final Set<UUID> along;

    private ListingHql(ArticleQuery query, Map<String, Object> parameters) {
        this.query = query;
        this.parameters = parameters;
        FacetGroup rarest = query.groups().stream()
                .filter(group -> !group.anyOf().isEmpty())
                .max(Comparator.comparingInt(FacetGroup::rarity))
                .orElse(null);
        this.along = rarest == null ? Set.of(Facets.ALL) : rarest.anyOf();
        this.conditions =
                query.groups().stream().map(group -> rest(group, rarest)).toList();
    }

    /** HQL with its named parameters. */
    public record Statement(String hql, Map<String, Object> parameters) {}

    /** Selects the identifiers and sort instants of one page, as a subquery with the members {@code id} and {@code at}. */
    public static Statement page(ArticleQuery query) {
        ListingHql hql = new ListingHql(query, new HashMap<>());
        return new Statement(hql.ranges(), hql.parameters);
    }

    /** The newest of several lists: the number of the list from 0, and identifiers, each list in its own order. */
    public static Statement pages(List<ArticleQuery> queries) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            String list = new ListingHql(queries.get(i), parameters).ranges();
            lists.add("(select " + i + " as list, h.id as id, h.at as at from (" + list + ") h)");
        }
        String text = "select p.list, p.id from (" + String.join(" union all ", lists)
                + ") p order by p.list, p.at desc, p.id desc";
        return new Statement(text, parameters);
    }

    /** Counts the articles of the whole list. */
    public static Statement count(ArticleQuery query) {
        ListingHql hql = new ListingHql(query, new HashMap<>());
        String facets = hql.name("along", hql.along);
        String text = "select count(" + (hql.along.size() == 1 ? "" : "distinct ")
                + "l.articleId) from ArticleListing l where l.facetId in " + facets + hql.filter();
        return new Statement(text, hql.parameters);
    }

    private static FacetGroup rest(FacetGroup group, @Nullable FacetGroup rarest) {
        return group.equals(rarest) ? new FacetGroup(Set.of(), group.noneOf(), group.rarity()) : group;
    }

    private String ranges() {
        List<String> ranges =
                along.stream().map(facet -> range(name("along", facet))).toList();
        return ranges.size() == 1
                ? ranges.getFirst()
                : "select u.id as id, u.at as at from ("
                        + ranges.stream().map(range -> "(" + range + ")").collect(Collectors.joining(" union "))
                        + ") u order by u.at" + direction() + ", u.id" + direction() + " limit "
                        + query.slice().limit();
    }

    private String range(String facet) {
        String order = direction();
        // The facet stands in the order too: it is constant, and both databases then read the index instead of sorting.
        return "select l.articleId as id, l." + query.sort().column()
                + " as at from ArticleListing l where l.facetId = "
                + facet + filter() + place() + " order by l.facetId"
                + (query.sort().isDescending() ? "" : " desc") + ", l."
                + query.sort().column() + order
                + ", l.articleId" + order + " limit " + query.slice().limit();
    }

    private String filter() {
        StringBuilder text = new StringBuilder(" and l.publishedAt <= " + name("now", query.visibleAt()));
        ArticleQuery.Times times = query.times();
        append(text, " and l.publishedAt > ", "publishedAfter", times.publishedAfter());
        append(text, " and l.publishedAt < ", "publishedBefore", times.publishedBefore());
        append(text, " and l.updatedAt > ", "updatedAfter", times.updatedAfter());
        if (!query.ids().isEmpty()) {
            text.append(" and l.articleId in ").append(name("ids", query.ids()));
        }
        for (int i = 0; i < conditions.size(); i++) {
            listed(text, " and exists ", "any" + i, conditions.get(i).anyOf());
            listed(text, " and not exists ", "none" + i, conditions.get(i).noneOf());
        }
        return text.toString();
    }

    private void listed(StringBuilder text, String operator, String name, Set<UUID> facets) {
        if (!facets.isEmpty()) {
            text.append(operator)
                    .append("(select 1 from ArticleListing x where x.articleId = l.articleId and x.facetId in ")
                    .append(name(name, facets))
                    .append(")");
        }
    }

    private void append(StringBuilder text, String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(condition).append(name(name, value));
        }
    }

    /** Behind the place: written so that both databases use the first comparison as the bound of an index range. */
    private String place() {
        ArticleQuery.Place place = query.slice().after();
        if (place == null) {
            return "";
        }
        String beyond = query.sort().isDescending() ? "<" : ">";
        String column = "l." + query.sort().column();
        String at = name("placeAt", place.at());
        String id = name("placeId", place.id());
        return " and " + column + " " + beyond + "= " + at + " and (" + column + " " + beyond + " " + at
                + " or l.articleId " + beyond + " " + id + ")";
    }

    private String direction() {
        return query.sort().isDescending() ? " desc" : " asc";
    }

    private String name(String name, Object value) {
        Object known = parameters.putIfAbsent(name, value);
        if (known == null || known.equals(value)) {
            return ":" + name;
        }
        return name(name + "x", value);
    }
}
