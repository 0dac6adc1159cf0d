package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.body.Body;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ListingHql;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaRepository;

/** The only place where filters become SQL. Every list it answers is one statement, whatever stands in it. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    private static final String WITH_ONES =
            " join fetch a.section s left join fetch s.parent left join fetch a.sections"
                    + " left join fetch a.image i left join fetch i.poster"
                    + " left join fetch a.byline b left join fetch b.author w left join fetch w.image";

    private final EntityManager database;
    private final MediaRepository media;

    ArticleRepository(EntityManager database, MediaRepository media) {
        this.database = database;
        this.media = media;
    }

    /** One page of a list, with sections, pictures and by-lines, and with the bodies when they are wanted. */
    public ArticlePage page(ArticleQuery query, boolean withBody) {
        int limit = query.slice().limit();
        List<Article> found = rows(query.limitedTo(limit + 1), withBody);
        List<Article> articles = found.size() > limit ? found.subList(0, limit) : found;
        ArticleQuery.Place next = found.size() > limit ? place(query, articles.getLast()) : null;
        return new ArticlePage(articles, withBody ? mediaOfBodies(articles) : Map.of(), next);
    }

    /** The identifiers at the beginning of each of several lists, in one statement. */
    public List<List<UUID>> newestIds(List<ArticleQuery> queries) {
        List<List<UUID>> ids = new ArrayList<>();
        queries.forEach(query -> ids.add(new ArrayList<>()));
        if (queries.isEmpty()) {
            return ids;
        }
        ListingHql.Statement statement = ListingHql.pages(queries);
        TypedQuery<Object[]> rows = database.createQuery(statement.hql(), Object[].class);
        statement.parameters().forEach(rows::setParameter);
        rows.getResultList().forEach(row -> ids.get((Integer) row[0]).add((UUID) row[1]));
        return ids;
    }

    /** How many articles the whole list holds. */
    public long count(ArticleQuery query) {
        ListingHql.Statement statement = ListingHql.count(query);
        TypedQuery<Long> count = database.createQuery(statement.hql(), Long.class);
        statement.parameters().forEach(count::setParameter);
        return count.getSingleResult();
    }

    /**
     * Lets nobody else write the article until the end of the transaction; they wait. To be called before anything of the
     * article is read, so that nothing is decided on what has become old.
     */
    public void hold(UUID id) {
        // Not select for update, which in PostgreSQL holds up whoever lets another article point to this one.
        update("savedAt = savedAt where id = ?1", id);
    }

    /** The article with this identifier, in any state, with its body. */
    public Optional<Article> whole(UUID id) {
        return find("select a from Article a" + fetches(true) + " where a.id = ?1", id)
                .singleResultOptional();
    }

    /** The article with this short identifier, in any state, with its body. */
    public Optional<Article> whole(String shortId) {
        return find("select a from Article a" + fetches(true) + " where a.shortId = ?1", shortId)
                .singleResultOptional();
    }

    /** Those with the given identifiers, in any state and no order, without their bodies. */
    public List<Article> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("select a from Article a" + fetches(false) + " where a.id in ?1", ids);
    }

    /** Those with the given identifiers that readers may see at the instant, with their bodies, in no order. */
    public ArticlePage publicOnes(Collection<UUID> ids, Instant at) {
        List<Article> found = list("select a from Article a" + fetches(true) + " where a.id in ?1", ids).stream()
                .filter(article -> article.isPublic(at))
                .toList();
        return new ArticlePage(found, mediaOfBodies(found), null);
    }

    /** Those with the given identifiers, in any state and no order, with their bodies and nothing else. */
    List<Article> withBodies(Collection<UUID> ids) {
        return list("select a from Article a join fetch a.text where a.id in ?1", ids);
    }

    /** Those that their sources know by the given keys, with their bodies and nothing else. */
    List<Article> bySourceKeys(Collection<String> externalIds) {
        return list("select a from Article a join fetch a.text where a.externalId in ?1", externalIds);
    }

    /** Those of the short identifiers that an article has, in one statement. */
    public Set<String> takenShortIds(Collection<String> shortIds) {
        return database.createQuery("select a.shortId from Article a where a.shortId in :keys", String.class)
                .setParameter("keys", shortIds)
                .getResultStream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The media items that the body and the live entries of an article show; none when they are not wanted. */
    public Map<UUID, Media> mediaOf(Article article, boolean wanted) {
        return wanted ? media.byIds(mediaIds(article.bodies(true))) : Map.of();
    }

    /** The media items that bodies show, in one statement; a list shows no live entries. */
    private Map<UUID, Media> mediaOfBodies(Collection<Article> articles) {
        return media.byIds(mediaIds(articles.stream().flatMap(article -> article.bodies(false))));
    }

    /** The media items that its text and its live entries show. */
    public static Set<UUID> shownBy(Article article) {
        return mediaIds(article.bodies(true));
    }

    /** The same, and those of entries that it hides. */
    public static Set<UUID> heldBy(Article article) {
        Stream<Body> entries = article.liveEntries.stream().map(entry -> entry.body);
        return mediaIds(Stream.concat(Stream.of(article.body()), entries));
    }

    private static Set<UUID> mediaIds(Stream<Body> bodies) {
        return bodies.flatMap(body -> body.mediaIds().stream()).collect(Collectors.toSet());
    }

    private List<Article> rows(ArticleQuery query, boolean withBody) {
        ListingHql.Statement statement = ListingHql.page(query);
        String order = query.sort().isDescending() ? " desc" : "";
        TypedQuery<Article> articles = database.createQuery(
                "select a from (" + statement.hql() + ") hit join Article a on a.id = hit.id" + fetches(withBody)
                        + " order by hit.at" + order + ", hit.id" + order,
                Article.class);
        statement.parameters().forEach(articles::setParameter);
        return articles.getResultList();
    }

    private static ArticleQuery.Place place(ArticleQuery query, Article last) {
        return query.sort().place(last.id, Objects.requireNonNull(last.publishedAt), last.updatedAt);
    }

    private static String fetches(boolean withBody) {
        return withBody ? WITH_ONES + " join fetch a.text" : WITH_ONES;
    }
}
