package org.khabar.content.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.LinkKind;

/** What an import needs to know of many articles at once: what they are called here, and where they point to. */
@ApplicationScoped
public class SourceRepository {

    private final EntityManager database;
    private final ArticleRepository articles;

    SourceRepository(EntityManager database, ArticleRepository articles) {
        this.database = database;
        this.articles = articles;
    }

    /** The identifiers of the articles with these external ones, in one statement; the others are missing. */
    public Map<String, UUID> ids(Collection<String> externalIds) {
        return database.createQuery("select a.externalId, a.id from Article a where a.externalId in :keys", Known.class)
                .setParameter("keys", externalIds)
                .getResultStream()
                .collect(Collectors.toMap(Known::externalId, Known::id));
    }

    /** Those of the short identifiers that some article has, in one statement. */
    public Set<String> takenShortIds(Collection<String> shortIds) {
        return articles.takenShortIds(shortIds);
    }

    /** Where the articles point to, each article's links in order, in one statement. */
    public Map<UUID, List<Link>> links(Collection<UUID> ids) {
        return database.createQuery(
                        "select a.id, l.kind, l.target.id from Article a join a.links l where a.id in :ids"
                                + " order by a.id, index(l)",
                        Link.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(Link::from));
    }

    /** Which of the articles are translations of which others, in one statement. */
    public List<Link> translations(Collection<UUID> ids) {
        return database.createQuery(
                        "select a.id, l.kind, l.target.id from Article a join a.links l"
                                + " where a.id in :ids and l.kind = :kind",
                        Link.class)
                .setParameter("ids", ids)
                .setParameter("kind", LinkKind.TRANSLATION)
                .getResultList();
    }

    /** Those of the identifiers that an article has, in one statement. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(database.createQuery("select a.id from Article a where a.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** That one article points to another. */
    public record Link(UUID from, LinkKind kind, UUID to) {}

    private record Known(String externalId, UUID id) {}
}
