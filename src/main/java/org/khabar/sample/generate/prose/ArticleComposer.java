package org.khabar.sample.generate.prose;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.Byline;
import org.khabar.content.article.Correction;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.author.Author;
import org.khabar.content.body.Body;
import org.khabar.content.body.ParagraphBlock;
import org.khabar.content.media.Media;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.desk.Desk;
import org.khabar.sample.generate.plot.Plot;
import org.khabar.sample.generate.words.Slot;

/** Writes articles: what follows from their words, such as addresses, the article itself works out. */
public final class ArticleComposer {

    private final Desk desk;
    private final BodyComposer bodies;

    public ArticleComposer(Desk desk) {
        this.desk = desk;
        this.bodies = new BodyComposer(desk);
    }

    /** The article of the sheet's plot. */
    public Article article(UUID id, String externalId, Sheet sheet) {
        Plot.Fate fate = sheet.plot().fate();
        ArticleContent content =
                new ArticleContent(fate.kind(), "hi", headings(sheet), placement(sheet), matter(sheet));
        Article article = new Article(id, externalId, content, fate.begunAt());
        fate.state().assignTo(article);
        // It was begun before it was published, which is therefore not due any more.
        article.plan(article.updatedAt);
        return article;
    }

    private static ArticleContent.Headings headings(Sheet sheet) {
        Dice dice = sheet.dice();
        boolean reports = sheet.plot().fate().kind() != ArticleKind.OPINION;
        return new ArticleContent.Headings(
                dice.chance(70) ? sheet.sayOfTheme("kicker") : null,
                sheet.sayOfTheme("headline"),
                dice.chance(80) ? sheet.sayOfTheme("standfirst") : null,
                reports && dice.chance(75) ? sheet.plot().subject().name(Slot.PLACE) : null,
                null);
    }

    private ArticleContent.Placement placement(Sheet sheet) {
        Dice dice = sheet.dice();
        List<Tag> tags = sheet.plot().tags();
        Section section = desk.sections().draw(tags, dice);
        List<Section> further = dice.chance(15) ? List.of(desk.sections().draw(List.of(), dice)) : List.of();
        return new ArticleContent.Placement(section, further, byline(dice), tags, keywords(tags, dice));
    }

    private List<Byline> byline(Dice dice) {
        return IntStream.range(0, dice.chance(25) ? 2 : 1)
                .mapToObj(i -> desk.authors().draw(dice).orElseThrow())
                .distinct()
                .map(author -> new Byline(author, role(author)))
                .toList();
    }

    private static String role(Author author) {
        return Objects.requireNonNullElse(author.role, "reporter");
    }

    /** The English names of some of its tags, as desks file them. */
    private static List<String> keywords(List<Tag> tags, Dice dice) {
        return dice.some(tags, dice.below(4)).stream()
                .flatMap(tag -> Stream.ofNullable(
                        tag.abbreviationInEnglish == null ? tag.names.en() : tag.abbreviationInEnglish))
                .toList();
    }

    private ArticleContent.Matter matter(Sheet sheet) {
        Dice dice = sheet.dice();
        boolean needsImage = sheet.plot().fate().kind() == ArticleKind.GALLERY;
        boolean shows = !desk.images().isEmpty() && (needsImage || dice.chance(50));
        Media image = shows ? dice.oneOf(desk.images()) : null;
        return new ArticleContent.Matter(image, bodies.body(sheet), live(sheet), List.of(), corrections(sheet));
    }

    private static ArticleContent.@Nullable Live live(Sheet sheet) {
        if (sheet.plot().fate().kind() != ArticleKind.LIVE) {
            return null;
        }
        int entries = sheet.dice().between(3, 12);
        return new ArticleContent.Live(
                false,
                IntStream.range(0, entries).mapToObj(i -> entry(i, sheet)).toList());
    }

    private static LiveEntry.Content entry(int number, Sheet sheet) {
        Instant at = sheet.plot().fate().begunAt().plus(Duration.ofMinutes(7L * number));
        Body body = new Body(List.of(new ParagraphBlock(sheet.paragraph(2))));
        boolean isKey = sheet.dice().chance(25);
        return new LiveEntry.Content("e" + number, at, sheet.say("live.headline"), isKey, number == 0, body);
    }

    private static List<Correction> corrections(Sheet sheet) {
        Instant updatedAt = sheet.plot().fate().state().updatedAt();
        return sheet.dice().chance(1) && updatedAt != null
                ? List.of(new Correction(updatedAt, sheet.say("correction")))
                : List.of();
    }
}
