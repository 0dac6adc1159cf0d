package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.article.Byline;
import org.khabar.content.author.Author;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.change.Outcome;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.tag.TagRepository;
import org.khabar.importer.lookup.Lookup;

/** Writes articles that were read: what they refer to is fetched from the database, once for each transaction. */
@ApplicationScoped
class ArticleWriter {

    private final ArticleWorkflow workflow;
    private final SectionRepository sections;
    private final AuthorRepository authors;
    private final TagRepository tags;
    private final MediaRepository media;
    private final MediaWorkflow mediaWorkflow;

    ArticleWriter(
            ArticleWorkflow workflow,
            SectionRepository sections,
            AuthorRepository authors,
            TagRepository tags,
            MediaRepository media,
            MediaWorkflow mediaWorkflow) {
        this.workflow = workflow;
        this.sections = sections;
        this.authors = authors;
        this.tags = tags;
        this.media = media;
        this.mediaWorkflow = mediaWorkflow;
    }

    List<Outcome> write(List<ArticleDraft> drafts, Lookup lookup) {
        for (ArticleDraft draft : drafts) {
            for (MediaDraft item : draft.matter().media()) {
                item.write(lookup.media().idOf(item.externalId()), mediaWorkflow, media);
            }
        }
        fetch(drafts);
        return workflow.takeAll(drafts.stream().map(this::submission).toList());
    }

    /** Brings what the articles refer to into the session, a statement for each kind; {@code findById} meets it there. */
    private void fetch(List<ArticleDraft> drafts) {
        sections.tree();
        authors.findByIds(
                distinct(drafts.stream().flatMap(draft -> draft.placement().authors())));
        tags.findByIds(distinct(drafts.stream().flatMap(draft -> draft.placement().tags().stream())));
        media.findByIds(
                distinct(drafts.stream().map(draft -> draft.matter().image()).filter(Objects::nonNull)));
    }

    private static List<UUID> distinct(Stream<UUID> ids) {
        return ids.distinct().toList();
    }

    private ArticleWorkflow.Submission submission(ArticleDraft draft) {
        ArticleContent content = new ArticleContent(
                draft.head().kind(),
                draft.head().language(),
                draft.head().headings(),
                placement(draft.placement()),
                matter(draft.matter()));
        return new ArticleWorkflow.Submission(draft.id(), draft.source(), content, draft.state());
    }

    private ArticleContent.Placement placement(ArticleDraft.Placement placement) {
        return new ArticleContent.Placement(
                sections.findById(placement.section()),
                placement.sections().stream().map(id -> sections.findById(id)).toList(),
                placement.byline().stream().map(this::byline).toList(),
                placement.tags().stream().map(id -> tags.findById(id)).toList(),
                placement.keywords());
    }

    private Byline byline(ArticleDraft.Byline part) {
        Author author = authors.findById(part.author());
        String usual = author.role == null ? AuthorReader.ROLES.getFirst() : author.role;
        return new Byline(author, part.role() == null ? usual : part.role());
    }

    private ArticleContent.Matter matter(ArticleDraft.Matter matter) {
        UUID image = matter.image();
        return new ArticleContent.Matter(
                image == null ? null : media.findById(image),
                matter.body(),
                matter.live(),
                List.copyOf(matter.corrections()));
    }
}
