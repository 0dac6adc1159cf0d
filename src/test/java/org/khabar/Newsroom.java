package org.khabar;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.function.Supplier;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;

/** The sample newsroom by the names in its files, so that no test knows an identifier. Works in tests that run Quarkus. */
public final class Newsroom {

    private Newsroom() {}

    /** An article by its externalId, whatever its status. */
    public static Known article(String externalId) {
        return reading(() -> {
            Article article =
                    bean(ArticleRepository.class).find("externalId", externalId).singleResult();
            return new Known(article.id, article.slug, article.shortId);
        });
    }

    /** A media item by its externalId. */
    public static UUID media(String externalId) {
        return reading(() -> bean(MediaRepository.class)
                .byExternalId(externalId)
                .map((Media media) -> media.id)
                .orElseThrow());
    }

    /** A tag by its type and slug. */
    public static UUID tag(TagType type, String slug) {
        return reading(() -> bean(TagRepository.class).bySlug(type, slug).orElseThrow().id);
    }

    /** The slug of somebody of whom the reference data knows, who never stood and of whom no article tells. */
    public static String unusedReferenceCandidate() {
        return reading(() -> bean(TagRepository.class)
                .getEntityManager()
                .createQuery(
                        "select t.slug from Tag t where t.type = CANDIDATE and t.referenceKey is not null"
                                + " and not exists (select 1 from Candidacy c where c.candidate = t)"
                                + " and not exists (select 1 from Article a join a.tags x where x = t) order by t.slug",
                        String.class)
                .setMaxResults(1)
                .getSingleResult());
    }

    private static <T> T reading(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    /** What an article is called here. */
    public record Known(UUID id, String slug, String shortId) {}
}
