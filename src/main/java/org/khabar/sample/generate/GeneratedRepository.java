package org.khabar.sample.generate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleLink;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.LinkKind;
import org.khabar.content.article.ListingRepository;
import org.khabar.content.use.ShownMediaRepository;

/** Writes generated articles, and tells which are there. */
@ApplicationScoped
class GeneratedRepository {

    private static final int TIMEOUT_SECONDS = 600;

    private final EntityManager database;
    private final ListingRepository listing;
    private final ShownMediaRepository media;

    GeneratedRepository(EntityManager database, ListingRepository listing, ShownMediaRepository media) {
        this.database = database;
        this.listing = listing;
        this.media = media;
    }

    /** Those that begin so. */
    @Transactional
    Set<String> externalIds(String prefix) {
        return new HashSet<>(database.createQuery(
                        "select a.externalId from Article a where a.externalId >= :first and a.externalId < :last",
                        String.class)
                .setParameter("first", prefix)
                .setParameter("last", prefix + ":")
                .getResultList());
    }

    /** Those of all articles, in a set to which threads may add. */
    @Transactional
    Set<String> shortIds() {
        Set<String> taken = ConcurrentHashMap.newKeySet();
        taken.addAll(database.createQuery("select a.shortId from Article a", String.class)
                .getResultList());
        return taken;
    }

    /** Writes new articles in one transaction. */
    void write(List<Article> articles, BiFunction<List<Article>, Integer, List<Article>> related) {
        for (int i = 0; i < articles.size(); i++) {
            ArticleLink.replaceAll(
                    articles.get(i),
                    related.apply(articles, i).stream()
                            .map(target -> new ArticleLink(LinkKind.RELATED, target))
                            .toList());
        }
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            articles.forEach(database::persist);
            articles.forEach(listing::fileNew);
            media.show(articles.stream().collect(Collectors.toMap(article -> article.id, ArticleRepository::shownBy)));
        });
    }
}
