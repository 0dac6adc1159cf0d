package org.khabar.sample.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.author.Author;
import org.khabar.content.author.AuthorContent;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.kit.id.Ids;
import org.khabar.sample.generate.chance.Zipf;
import org.khabar.sample.generate.desk.Desk;
import org.khabar.sample.generate.plot.Arena;
import org.khabar.sample.generate.plot.Plotter;
import org.khabar.sample.generate.plot.Timeline;
import org.khabar.sample.generate.prose.ArticleComposer;
import org.khabar.sample.generate.words.Grammar;

class EditionTest {

    private static final Instant UNTIL = Instant.parse("2024-07-01T00:00:00Z");
    private static final LocalDate COUNTING_DAY = LocalDate.parse("2024-06-04");
    private static final Tag STATE = tag("bihar", "बिहार", new TagDetails.State("state", "BR", null, 40, 243));
    private static final List<Tag> PARTIES = Stream.of("अ", "ब", "स", "द")
            .map(name -> tag("party-" + name, name + " दल", new TagDetails.Party(null, null, null, false)))
            .toList();

    @Test
    void the_same_seed_tells_the_same_stories() {
        assertEquals(stories(edition(3)), stories(edition(3)));
    }

    @Test
    void another_seed_tells_others() {
        assertNotEquals(stories(edition(3)), stories(edition(4)));
    }

    @Test
    void an_article_depends_on_its_number_alone() {
        List<Article> all = edition(3).articles(IntStream.range(0, 20).boxed().toList());
        List<Article> one = edition(3).articles(List.of(13));
        assertEquals(story(all.get(13)), story(one.getFirst()));
    }

    @Test
    void articles_stand_in_the_order_of_their_dates_within_three_years() {
        List<Instant> dates = articles(edition(3)).stream()
                .filter(article -> article.status == ArticleStatus.PUBLISHED)
                .flatMap(article -> Stream.ofNullable(article.publishedAt))
                .toList();
        assertEquals(dates.stream().sorted().toList(), dates);
        assertTrue(dates.getFirst().isAfter(Instant.parse("2021-06-01T00:00:00Z")));
        assertTrue(dates.getLast().isBefore(UNTIL));
    }

    @Test
    void campaigns_bring_more_articles() {
        long campaign = articles(edition(3)).stream()
                .filter(article -> article.createdAt.isAfter(Instant.parse("2024-04-01T00:00:00Z")))
                .count();
        assertTrue(campaign > 50, () -> campaign + " of 300 in 3 of 36 months");
    }

    @Test
    void articles_seldom_repeat_themselves() {
        int sentences = 0;
        int different = 0;
        for (Article article : articles(edition(3))) {
            List<String> said =
                    Stream.of(article.body().paragraphs().split("।")).toList();
            sentences += said.size();
            different += new HashSet<>(said).size();
        }
        assertTrue(different > 0.97 * sentences, different + " of " + sentences);
    }

    @Test
    void a_related_article_was_there_before_and_shares_a_tag() {
        Edition edition = edition(3);
        List<Article> batch = articles(edition);
        int linked = 0;
        for (int i = 0; i < batch.size(); i++) {
            for (Article related : edition.related(batch, i)) {
                assertTrue(batch.subList(0, i).contains(related));
                assertFalse(batch.get(i).tags.stream().noneMatch(related.tags::contains));
                linked++;
            }
        }
        assertTrue(linked > 100, "linked: " + linked);
    }

    private static List<String> stories(Edition edition) {
        return articles(edition).stream().map(EditionTest::story).toList();
    }

    private static String story(Article article) {
        return String.join(
                "\n",
                article.id.toString(),
                article.slug,
                String.valueOf(article.kicker),
                article.headline,
                String.valueOf(article.standfirst),
                article.body().plainText(),
                String.valueOf(article.publishedAt),
                article.tags.stream().map(tag -> tag.slug).toList().toString());
    }

    private static List<Article> articles(Edition edition) {
        return edition.articles(IntStream.range(0, 300).boxed().toList());
    }

    private static Edition edition(long seed) {
        Grammar grammar = Grammar.read();
        Zipf<Tag> none = new Zipf<>(List.of(), 1);
        Arena arena = new Arena(
                new Zipf<>(List.of(), 1),
                new Zipf<>(PARTIES, 1),
                new Zipf<>(List.of(STATE), 1),
                none,
                none,
                new Arena.Votes(none, Map.of()));
        Plotter plotter = new Plotter(arena, grammar, new Timeline(UNTIL, List.of(COUNTING_DAY)));
        GenerationOrder order = new GenerationOrder(300, seed, UNTIL);
        return new Edition(order, grammar, plotter, new ArticleComposer(desk()), new HashSet<>());
    }

    private static Desk desk() {
        Section section = new Section(Ids.named("section"), "rajniti", new Names("राजनीति", null), UNTIL);
        AuthorContent content = new AuthorContent(
                new Names("कविता वर्मा", null),
                "reporter",
                new AuthorContent.Biography(null, null),
                null,
                Map.of(),
                null);
        Author author = new Author(Ids.named("author"), "kavita-varma", content, UNTIL);
        return new Desk(
                new Zipf<>(List.of(author), 1),
                new Desk.Sections(Map.of(), new Zipf<>(List.of(section), 1)),
                List.of(),
                List.of());
    }

    private static Tag tag(String slug, String name, TagDetails details) {
        TagContent content = new TagContent(new Names(name, null), TagContent.Known.NOTHING, details, null, null);
        return new Tag(Ids.named(slug), details.type(), slug, null, content, UNTIL);
    }
}
