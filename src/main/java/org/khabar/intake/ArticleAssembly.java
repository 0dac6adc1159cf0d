package org.khabar.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.Byline;
import org.khabar.content.author.Author;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.tag.TagRepository;

/** Fetches what articles refer to and puts them together. Call it within a transaction. */
@ApplicationScoped
public class ArticleAssembly {

    private final SectionRepository sections;
    private final AuthorRepository authors;
    private final TagRepository tags;
    private final MediaRepository media;

    ArticleAssembly(SectionRepository sections, AuthorRepository authors, TagRepository tags, MediaRepository media) {
        this.sections = sections;
        this.authors = authors;
        this.tags = tags;
        this.media = media;
    }

    /** Brings what the articles refer to into the session, a statement for each kind; {@link #content} meets it there. */
    public void fetch(List<ArticleSubmission> articles) {
        sections.tree();
        authors.findByIds(distinct(
                articles.stream().flatMap(article -> article.placement().authors())));
        tags.findByIds(distinct(articles.stream().flatMap(article -> article.placement().tags().stream())));
        media.findByIds(distinct(
                articles.stream().map(article -> article.matter().image()).filter(Objects::nonNull)));
    }

    private static List<UUID> distinct(Stream<UUID> ids) {
        return ids.distinct().toList();
    }

    /** The article with what it refers to. */
    public ArticleContent content(ArticleSubmission article) {
        return new ArticleContent(
                article.head().kind(),
                article.head().language(),
                article.head().headings(),
                placement(article.placement()),
                matter(article.matter()));
    }

    private ArticleContent.Placement placement(ArticleSubmission.Placement placement) {
        return new ArticleContent.Placement(
                sections.findById(placement.section()),
                placement.sections().stream().map(id -> sections.findById(id)).toList(),
                placement.byline().stream().map(this::byline).toList(),
                placement.tags().stream().map(id -> tags.findById(id)).toList(),
                placement.keywords());
    }

    private Byline byline(ArticleSubmission.Byline part) {
        Author author = authors.findById(part.author());
        String usual = author.role == null ? AuthorSubmission.ROLES.getFirst() : author.role;
        return new Byline(author, part.role() == null ? usual : part.role());
    }

    private ArticleContent.Matter matter(ArticleSubmission.Matter matter) {
        UUID image = matter.image();
        return new ArticleContent.Matter(
                image == null ? null : media.findById(image),
                matter.body(),
                matter.live(),
                matter.recommended().outside(),
                matter.corrections());
    }
}
