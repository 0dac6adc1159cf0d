package org.khabar.delivery.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;
import org.khabar.content.change.Change;
import org.khabar.content.listing.Facets;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;

/** Reads things in the order of their identifiers, and finds what shows something that was changed. */
@ApplicationScoped
class SyncRepository {

    private static final String LISTED =
            "exists (select 1 from ArticleListing l where l.articleId = x.id and l.facetId = :id)";

    private final EntityManager database;

    SyncRepository(EntityManager database) {
        this.database = database;
    }

    /** Sections behind the identifier, or from the beginning. */
    List<Section> sections(@Nullable UUID after, int most) {
        return page("select x from Section x", after, most, Section.class);
    }

    /** Authors behind the identifier, or from the beginning, with their portraits. */
    List<Author> authors(@Nullable UUID after, int most) {
        return page("select x from Author x left join fetch x.image", after, most, Author.class);
    }

    /** Tags behind the identifier, or from the beginning. */
    List<Tag> tags(@Nullable UUID after, int most) {
        return page("select x from Tag x", after, most, Tag.class);
    }

    private <T> List<T> page(String select, @Nullable UUID after, int most, Class<T> type) {
        TypedQuery<T> query =
                database.createQuery(select + (after == null ? "" : " where x.id > :after") + " order by x.id", type);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(most).getResultList();
    }

    /** Those of the sections that are there, in no order. */
    List<Section> sections(Collection<UUID> ids) {
        return some("select x from Section x", ids, Section.class);
    }

    /** Those of the authors that are there, in no order, with their portraits. */
    List<Author> authors(Collection<UUID> ids) {
        return some("select x from Author x left join fetch x.image", ids, Author.class);
    }

    /** Those of the tags that are there, in no order. */
    List<Tag> tags(Collection<UUID> ids) {
        return some("select x from Tag x", ids, Tag.class);
    }

    private <T> List<T> some(String select, Collection<UUID> ids, Class<T> type) {
        return database.createQuery(select + " where x.id in :ids", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The authors whose portrait it is. */
    List<UUID> authorsWith(UUID media) {
        return database.createQuery("select x.id from Author x where x.image.id = :media order by x.id", UUID.class)
                .setParameter("media", media)
                .getResultList();
    }

    /**
     * The published articles that show something which was changed, other than an article itself: behind the identifier, in their
     * order.
     */
    List<UUID> showing(Change change, @Nullable UUID after, int most) {
        String condition = switch (change.entityType) {
            case ARTICLE -> "x.id in (select b.id from Article b join b.links k where k.target.id = :id)";
            case AUTHOR, TAG -> LISTED;
            case SECTION ->
                "(" + LISTED
                        + " or x.id in (select b.id from Article b join b.links k where k.target.section.id = :id))";
            case MEDIA ->
                "(x.image.id = :id or x.id in (select s.articleId from ShownMedia s where s.mediaId = :id)"
                        + " or x.id in (select b.id from Article b join b.image i where i.poster.id = :id))";
            case FRONT, KEY, WEBHOOK -> "1 = 0";
        };
        TypedQuery<UUID> query = database.createQuery(
                "select x.id from Article x where " + condition
                        + " and exists (select 1 from ArticleListing p where p.articleId = x.id and p.facetId = :all)"
                        + (after == null ? "" : " and x.id > :after") + " order by x.id",
                UUID.class);
        query.setParameter("id", change.entityId).setParameter("all", Facets.ALL);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(most).getResultList();
    }
}
