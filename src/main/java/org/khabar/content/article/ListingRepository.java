package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Shown;
import org.khabar.content.listing.ArticleListing;
import org.khabar.content.listing.Facets;

/** Keeps the listing true to the articles: whoever changes an article in a way that lists show, files it again. */
@ApplicationScoped
public class ListingRepository implements PanacheRepositoryBase<ArticleListing, ArticleListing.Key> {

    /** Lists the article under exactly what it belongs under now; under nothing unless it is published. */
    public void file(Article article) {
        Set<UUID> wanted = new HashSet<>(facetsOf(article));
        List<ArticleListing> rows = list("articleId", article.id);
        for (ArticleListing row : rows) {
            if (wanted.remove(row.facetId)) {
                row.refile(publishedAt(article), article.updatedAt);
            } else {
                delete(row);
            }
        }
        wanted.forEach(facet -> persist(row(article, facet)));
    }

    /** Lists an article that is new to the database: there is nothing to look up. */
    public void fileNew(Article article) {
        if (isListed(article)) {
            facets(article).forEach(facet -> persist(row(article, facet)));
        }
    }

    /** What readers see of the article at the instant; null for nothing. */
    public static @Nullable Shown shown(Article article, Instant at) {
        return article.isPublic(at)
                ? new Shown(article.slug, article.headline, article.kind.word(), article.language, article.publishedAt)
                : null;
    }

    /** Everything that readers find the article under; nothing unless it is published. */
    public static Set<UUID> facetsOf(Article article) {
        return isListed(article) ? facets(article) : Set.of();
    }

    private static boolean isListed(Article article) {
        return article.status == ArticleStatus.PUBLISHED && article.trashedAt == null;
    }

    private static ArticleListing row(Article article, UUID facet) {
        return new ArticleListing(article.id, facet, publishedAt(article), article.updatedAt);
    }

    private static Instant publishedAt(Article article) {
        return Objects.requireNonNull(article.publishedAt, "only a published article is listed");
    }

    /** Everything the article is listed under: sections with those above them, authors, tags, kind, language, all. */
    private static Set<UUID> facets(Article article) {
        Set<UUID> facets = new LinkedHashSet<>();
        facets.add(Facets.ALL);
        facets.add(Facets.ofKind(article.kind.word()));
        facets.add(Facets.ofLanguage(article.language));
        Stream.concat(Stream.of(article.section), article.sections.stream())
                .flatMap(section -> section.path().stream())
                .forEach(section -> facets.add(section.id));
        article.byline.forEach(byline -> facets.add(byline.author.id));
        article.tags.forEach(tag -> facets.add(tag.id));
        return facets;
    }

    /**
     * Where readers find an article in lists, taken down before it is changed.
     *
     * @param facets what it is listed under
     * @param publishedAt its place under each; null for none
     */
    public record Filed(Set<UUID> facets, @Nullable Instant publishedAt) {

        /** Of an article that is not there yet. */
        public static final Filed NOWHERE = new Filed(Set.of(), null);

        public Filed {
            facets = Set.copyOf(facets);
        }

        /** Where the article is found now. */
        public static Filed of(Article article) {
            return new Filed(facetsOf(article), article.publishedAt);
        }

        /** What readers see of the article, which has been changed since. */
        public NewChange.Sight sight(boolean seen, Article article, Instant now) {
            Filed after = of(article);
            Set<UUID> all = new HashSet<>(facets);
            all.addAll(after.facets);
            Set<UUID> moved = new HashSet<>(all);
            if (Objects.equals(publishedAt, after.publishedAt)) {
                moved.removeIf(facet -> facets.contains(facet) && after.facets.contains(facet));
            }
            NewChange.Turnover turnover = NewChange.Turnover.between(facets, after.facets);
            return new NewChange.Sight(seen, shown(article, now), all, moved, turnover, Set.of());
        }
    }
}
