package org.khabar.sample.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.body.Block;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.media.Media;
import org.khabar.content.tag.TagType;
import org.khabar.kit.text.Words;

/** Generates into the database of all tests, and takes everything out again. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GenerationTest {

    private static final Instant UNTIL = Instant.parse("2024-07-01T00:00:00Z");
    private static final GenerationOrder ORDER = new GenerationOrder(200, 7, UNTIL);

    @Inject
    Generation generation;

    @Inject
    ArticleRepository articles;

    @Inject
    EntityManager database;

    private final List<GenerationReport> reports = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();
    private Set<Object> before = Set.of();

    @BeforeAll
    void remember() {
        before = new HashSet<>(QuarkusTransaction.requiringNew().call(this::ids));
        reports.add(generation.run(new GenerationOrder(150, 7, UNTIL), progress::add));
        reports.add(generation.run(ORDER, progress::add));
        reports.add(generation.run(ORDER, progress::add));
    }

    @AfterAll
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<UUID> generated = database.createQuery(
                            "select a.id from Article a where a.externalId like 'generated:7:%'", UUID.class)
                    .getResultList();
            database.createNativeQuery(
                            "delete from article_link where target_id in (select id from article where external_id like 'generated:7:%')")
                    .executeUpdate();
            database.createNativeQuery("delete from article where external_id like 'generated:7:%'")
                    .executeUpdate();
            database.createQuery("delete from ArticleText where articleId in ?1")
                    .setParameter(1, generated)
                    .executeUpdate();
            List<Object> added = new ArrayList<>(ids());
            added.removeAll(before);
            database.createQuery("delete from Address where targetId in ?1")
                    .setParameter(1, added)
                    .executeUpdate();
            for (String entity : List.of("Author", "Media")) {
                database.createQuery("delete from " + entity + " where id in ?1")
                        .setParameter(1, added)
                        .executeUpdate();
            }
            for (String depth : List.of(" and parent is not null", "")) {
                database.createQuery("delete from Section where id in ?1" + depth)
                        .setParameter(1, added)
                        .executeUpdate();
            }
        });
    }

    private List<Object> ids() {
        List<Object> ids = new ArrayList<>();
        for (String entity : List.of("Author", "Media", "Section")) {
            ids.addAll(database.createQuery("select e.id from " + entity + " e", Object.class)
                    .getResultList());
        }
        return ids;
    }

    @Test
    @TestTransaction
    void every_article_is_whole_and_says_something() {
        List<Article> generated = generated();
        assertEquals(200, generated.size());
        Set<String> headlines = new HashSet<>();
        for (Article article : generated) {
            List<Block> blocks = article.body().blocks();
            assertTrue(blocks.size() >= 4 && blocks.size() <= 13, () -> article.headline + blocks.size());
            assertEquals(Words.count(article.body().plainText()), article.wordCount);
            assertTrue(article.wordCount > 30, article.headline);
            assertFalse(article.byline.isEmpty(), article.headline);
            assertTrue(article.slug.endsWith("-" + article.shortId), article.slug);
            assertFalse((article.headline + article.standfirst + article.excerpt).contains("{"), article.headline);
            headlines.add(article.headline);
        }
        assertTrue(headlines.size() > 150, () -> "only " + headlines.size() + " different headlines");
    }

    @Test
    @TestTransaction
    void media_of_the_bodies_are_there() {
        Set<UUID> shown = new HashSet<>();
        generated().forEach(article -> shown.addAll(article.body().mediaIds()));
        Set<UUID> there = new HashSet<>();
        database.createQuery("from Media", Media.class).getResultList().forEach(media -> there.add(media.id));
        assertFalse(shown.isEmpty());
        assertTrue(there.containsAll(shown));
    }

    @Test
    @TestTransaction
    void what_is_public_is_listed_and_nothing_else() {
        for (TagType type : List.of(TagType.PARTY, TagType.CANDIDATE, TagType.CONSTITUENCY, TagType.STATE)) {
            Set<UUID> tags = new HashSet<>();
            generated()
                    .forEach(article -> article.tags.stream()
                            .filter(tag -> tag.type == type)
                            .forEach(tag -> tags.add(tag.id)));
            assertFalse(tags.isEmpty(), type.word());
            tags.forEach(this::assertListedWherePublic);
        }
    }

    private void assertListedWherePublic(UUID tag) {
        ArticleQuery all = ArticleQuery.published(UNTIL, 100);
        ArticleQuery tagged =
                all.where(List.of(new FacetGroup(Set.of(tag), Set.of(), 1)), Set.of(), ArticleQuery.Times.ANY);
        long listed = articles.page(tagged, false).articles().stream()
                .filter(article -> String.valueOf(article.externalId).startsWith(ORDER.prefix()))
                .count();
        long expected = generated().stream()
                .filter(article -> article.isPublic(UNTIL))
                .filter(article -> article.tags.stream().anyMatch(of -> of.id.equals(tag)))
                .count();
        assertEquals(expected, listed);
    }

    @Test
    @TestTransaction
    void some_are_not_public_and_some_point_to_others() {
        List<Article> generated = generated();
        long hidden = generated.stream()
                .filter(article -> article.status != ArticleStatus.PUBLISHED)
                .count();
        assertTrue(hidden > 0 && hidden < 30, () -> "hidden: " + hidden);
        assertTrue(generated.stream().anyMatch(article -> !article.links.isEmpty()));
        assertTrue(generated.stream().anyMatch(article -> article.image != null));
        assertTrue(generated.stream().anyMatch(article -> article.tags.size() > 3));
    }

    @Test
    void an_order_adds_what_is_missing_of_its_seed_and_nothing_when_it_comes_again() {
        assertEquals(
                List.of(new GenerationReport(150, 0), new GenerationReport(50, 150), new GenerationReport(0, 200)),
                reports);
        assertEquals(List.of(0, 150, 150, 50, 200), progress);
    }

    private List<Article> generated() {
        return database.createQuery(
                        "from Article where externalId like 'generated:7:%' order by externalId", Article.class)
                .getResultList();
    }
}
