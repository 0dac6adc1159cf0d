package org.khabar.content.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.tag.TagType;

/** Reads and writes what became of suggested tags, for many articles in one statement each. */
@ApplicationScoped
public class VerdictRepository {

    private static final String KEY = " where id.articleId = :article and id.tagId = :tag";

    private final EntityManager database;

    VerdictRepository(EntityManager database) {
        this.database = database;
    }

    /** The tags that were rejected for the article. */
    public Set<UUID> rejected(UUID article) {
        return rejected(List.of(article)).getOrDefault(article, Set.of());
    }

    /** The tags that were rejected, by article; articles without any are left out. */
    public Map<UUID, Set<UUID>> rejected(Collection<UUID> articles) {
        return byArticle("select r.id from RejectedTag r where r.id.articleId in :ids", articles);
    }

    /** The tags that an import gave by itself and that somebody took off since, by article. */
    public Map<UUID, Set<UUID>> takenOff(Collection<UUID> articles) {
        return byArticle(
                "select m.id from AutomaticTag m where m.id.articleId in :ids and not exists"
                        + " (select 1 from Article a join a.tags t where a.id = m.id.articleId and t.id = m.id.tagId)",
                articles);
    }

    private Map<UUID, Set<UUID>> byArticle(String query, Collection<UUID> articles) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        if (!articles.isEmpty()) {
            database.createQuery(query, ArticleTag.class)
                    .setParameter("ids", articles)
                    .getResultList()
                    .forEach(key -> found.computeIfAbsent(key.articleId(), id -> new HashSet<>())
                            .add(key.tagId()));
        }
        return found;
    }

    /** What an import gave the articles by itself, whether they have it still or not. */
    public List<Mark> marks(Collection<UUID> articles) {
        return articles.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select new org.khabar.content.suggestion.VerdictRepository$Mark("
                                        + "m.id.articleId, t.id, t.type, t.slug, m.confidence, m.rule)"
                                        + " from AutomaticTag m join Tag t on t.id = m.id.tagId"
                                        + " where m.id.articleId in :ids order by t.type, t.slug",
                                Mark.class)
                        .setParameter("ids", articles)
                        .getResultList();
    }

    /** Forgets what an import gave the articles by itself. */
    public void forgetMarks(Collection<UUID> articles) {
        if (!articles.isEmpty()) {
            database.createQuery("delete from AutomaticTag where id.articleId in :ids")
                    .setParameter("ids", articles)
                    .executeUpdate();
        }
    }

    /** Keeps a row. */
    public void add(Object row) {
        database.persist(row);
    }

    /** Lets the tag be one that somebody gave; says whether it was not. */
    boolean confirm(UUID article, UUID tag) {
        return delete("AutomaticTag", article, tag);
    }

    /** Forgets that it was rejected; says whether it was. */
    boolean reconsider(UUID article, UUID tag) {
        return delete("RejectedTag", article, tag);
    }

    private boolean delete(String entity, UUID article, UUID tag) {
        return database.createQuery("delete from " + entity + KEY)
                        .setParameter("article", article)
                        .setParameter("tag", tag)
                        .executeUpdate()
                > 0;
    }

    /**
     * A tag that an import gave an article by itself.
     *
     * @param confidence from 0 to 1
     * @param rule by what it was found
     */
    public record Mark(UUID article, UUID tag, TagType type, String slug, double confidence, String rule) {}
}
