package org.khabar.bench;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.content.tag.TagType;

/** Every kind of list there is, filtered by what most articles of the database have, so that each is as deep as can be. */
final class ListKinds {

    private final EntityManager database;
    private final Instant recently;

    ListKinds(EntityManager database, Instant now) {
        this.database = database;
        this.recently = now.minus(Duration.ofDays(2));
    }

    /** As query strings; the empty one is the list of everything. */
    List<String> all() {
        return Stream.of(byTime(), byFilter(), byMixture())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> byTime() {
        return List.of(
                "",
                "sort=publishedAt",
                "sort=-updatedAt",
                "publishedAfter=2020-01-01T00:00:00Z",
                "publishedBefore=2024-05-01T00:00:00Z",
                "updatedAfter=2020-01-01T00:00:00Z",
                "updatedAfter=2020-01-01T00:00:00Z&sort=publishedAt",
                "publishedAfter=2020-01-01T00:00:00Z&sort=-updatedAt",
                "updatedAfter=" + recently,
                "publishedAfter=" + recently + "&sort=-updatedAt");
    }

    private List<String> byFilter() {
        String section = "section=" + most("Section", "", 1);
        String author = "author=" + most("Author", "", 1);
        String party = "party=" + most(TagType.PARTY, 1);
        return List.of(
                "language=hi",
                "kind=story",
                "kind=!story",
                "kind=live",
                section,
                section + "&sort=publishedAt",
                section + "&sort=-updatedAt",
                author,
                author + "&sort=publishedAt",
                party,
                party + "&sort=-updatedAt",
                "election=" + most(TagType.ELECTION, 1),
                "alliance=" + most(TagType.ALLIANCE, 1),
                "state=" + most(TagType.STATE, 1),
                "constituency=" + most(TagType.CONSTITUENCY, 1),
                "candidate=" + most(TagType.CANDIDATE, 1));
    }

    private List<String> byMixture() {
        String section = "section=" + most("Section", "", 1);
        String party = "party=" + most(TagType.PARTY, 1);
        String parties = "party=" + most(TagType.PARTY, 2);
        String state = most(TagType.STATE, 1);
        return List.of(
                parties,
                parties + "&sort=publishedAt",
                "state=!" + state + "&sort=publishedAt",
                party + "&state=" + state,
                party + "&state=" + state + "&sort=publishedAt",
                parties.replace(",", "&party="),
                parties + "&state=" + most(TagType.STATE, 3),
                section + "&kind=!story",
                section + "&" + party + "&sort=-updatedAt");
    }

    private String most(TagType type, int count) {
        return most("Tag", " where e.type = " + type.name(), count);
    }

    /** The slugs of those under which most articles are listed. */
    private String most(String entity, String condition, int count) {
        List<String> slugs = database.createQuery(
                        "select e.slug from ArticleListing l join " + entity + " e on e.id = l.facetId" + condition
                                + " group by e.slug order by count(*) desc, e.slug",
                        String.class)
                .setMaxResults(count)
                .getResultList();
        return String.join(",", slugs);
    }
}
