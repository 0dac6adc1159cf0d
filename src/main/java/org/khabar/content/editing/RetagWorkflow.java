package org.khabar.content.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.content.revision.Revision;
import org.khabar.content.tag.Tag;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Gives tags to many articles, and takes others from them, at once for readers too. */
@ApplicationScoped
public class RetagWorkflow {

    private final Desk desk;
    private final Archive archive;
    private final ObjectMapper json;

    RetagWorkflow(Desk desk, Archive archive, ObjectMapper json) {
        this.desk = desk;
        this.archive = archive;
        this.json = json;
    }

    /**
     * All or none. A draft that waits behind a published article gets the tags too.
     *
     * @return the identifiers of those that were changed; the others had it so already
     * @throws ProblemException NOT_FOUND; CONFLICT when one is in the trash, or is saved by somebody else at the same time
     */
    @Transactional
    public List<UUID> retag(Collection<UUID> articles, Retagging wanted, Actor by) {
        try {
            // In the order of identifiers: two of these at once never wait for each other.
            return new TreeSet<>(articles)
                    .stream().filter(id -> retag(desk.hold(id, by), wanted, by)).toList();
        } catch (OptimisticLockException e) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Somebody saved one of the articles meanwhile; nothing was done. Try again.");
        }
    }

    private boolean retag(Article article, Retagging wanted, Actor by) {
        Desk.requireOutOfTrash(article);
        Revision waiting = archive.pending(article).orElse(null);
        ArticleContent content = ArticleContent.of(article);
        ArticleContent.Placement placement = content.placement();
        List<Tag> tags = wanted.applied(placement.tags());
        String draft = waiting == null ? null : archive.text(wanted.applied(document(waiting)));
        if (tags.equals(placement.tags()) && (waiting == null || waiting.document.equals(draft))) {
            return false;
        }
        archive.keepOriginal(article);
        Desk.Sight before = desk.look(article);
        ArticleContent.Placement changed = new ArticleContent.Placement(
                placement.section(), placement.sections(), placement.byline(), tags, placement.keywords());
        article.revise(
                new ArticleContent(content.kind(), content.language(), content.headings(), changed, content.matter()),
                desk.now());
        if (article.status == ArticleStatus.PUBLISHED) {
            article.publicVersion = article.version + 1;
        }
        article.pendingRevision = draft == null ? null : Integer.valueOf(article.version + 1);
        desk.close(article, Verb.SAVED, before, by);
        String kept = draft == null ? archive.text(ArticleDocument.of(article)) : draft;
        archive.keep(article.id, article.version, Verb.SAVED, kept, by);
        return true;
    }

    private ArticleDocument document(Revision revision) {
        try {
            return json.readValue(revision.document, ArticleDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept document can always be read", e);
        }
    }

    /** What is to be added behind the others, and what is to be removed. */
    public record Retagging(List<Tag> added, List<Tag> removed) {

        public Retagging {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        private List<Tag> applied(List<Tag> tags) {
            Set<Tag> all = new LinkedHashSet<>(tags);
            all.addAll(added);
            removed.forEach(all::remove);
            return List.copyOf(all);
        }

        private ArticleDocument applied(ArticleDocument document) {
            return document.retagged(added, removed);
        }
    }
}
