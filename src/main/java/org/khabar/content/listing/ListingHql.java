package org.khabar.content.listing;

import java.time.Duration;
import java.time.Instant;
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

    /**
     * A bound that bounds nothing: H2 reads along the index by update only when a condition names its second column; else it
     * reads all along that by publication and sorts.
     */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** What changes or is published in so long is sorted in no time; clients that poll ask for less. */
    private static final Duration SHORT = Duration.ofDays(7);

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

    /** Counts the articles of the whole list, those before the query's place too. */
    public static Statement count(ArticleQuery query) {
        ListingHql hql = new ListingHql(query.after(null), new HashMap<>());
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
        StringBuilder text = new StringBuilder();
        within(text, "publishedAt", published());
        within(text, "updatedAt", updated());
        if (!query.ids().isEmpty()) {
            text.append(" and l.articleId in ").append(name("ids", query.ids()));
        }
        for (int i = 0; i < conditions.size(); i++) {
            listed(text, " and exists ", "any" + i, conditions.get(i).anyOf());
            listed(text, " and not exists ", "none" + i, conditions.get(i).noneOf());
        }
        return text.toString();
    }

    private Span published() {
        ArticleQuery.Times times = query.times();
        Span asked = Span.ALWAYS
                .notAfter(query.visibleAt())
                .after(times.publishedAfter())
                .before(times.publishedBefore());
        return query.sort() == ArticleSort.UPDATED ? asked : behindPlace(asked);
    }

    private Span updated() {
        Span asked = Span.ALWAYS.after(query.times().updatedAfter());
        return query.sort() == ArticleSort.UPDATED ? behindPlace(asked.notAfter(END_OF_TIME)) : asked;
    }

    /** As far as the instant alone tells: {@link #place} parts those that share the place's. */
    private Span behindPlace(Span span) {
        ArticleQuery.Place place = query.slice().after();
        if (place == null) {
            return span;
        }
        return query.sort().isDescending() ? span.notAfter(place.at()) : span.notBefore(place.at());
    }

    private void within(StringBuilder text, String column, Span span) {
        bound(text, column, ">", span.from());
        bound(text, column, "<", span.to());
    }

    /** On another column than the leading one it is said twice: H2 then does not read along the index of that column. */
    private void bound(StringBuilder text, String column, String beyond, Span.@Nullable Bound bound) {
        if (bound != null) {
            String condition = "l." + column + beyond + (bound.included() ? "= " : " ")
                    + name(beyond.equals(">") ? "least" : "most", bound.at());
            boolean leads = column.equals(leadingColumn());
            text.append(" and ").append(leads ? condition : "(" + condition + " or " + condition + ")");
        }
    }

    /** Along whose index the list is read: of the sort's, unless the other one leaves only a short stretch to be sorted. */
    private String leadingColumn() {
        boolean byUpdate = query.sort() == ArticleSort.UPDATED;
        boolean otherIsShort = (byUpdate ? published() : updated()).isWithin(SHORT, query.visibleAt());
        return byUpdate == otherIsShort ? ArticleSort.NEWEST.column() : ArticleSort.UPDATED.column();
    }

    private void listed(StringBuilder text, String operator, String name, Set<UUID> facets) {
        if (!facets.isEmpty()) {
            text.append(operator)
                    .append("(select 1 from ArticleListing x where x.articleId = l.articleId and x.facetId in ")
                    .append(name(name, facets))
                    .append(")");
        }
    }

    /** Behind the place also among those at its instant; a condition of its own, so that the other one bounds the index. */
    private String place() {
        ArticleQuery.Place place = query.slice().after();
        if (place == null) {
            return "";
        }
        String beyond = query.sort().isDescending() ? " < " : " > ";
        return " and (l." + query.sort().column() + beyond + name("placeAt", place.at()) + " or l.articleId" + beyond
                + name("placeId", place.id()) + ")";
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
