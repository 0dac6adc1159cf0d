package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;
import org.khabar.content.use.ShownMediaRepository;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.id.ShortId;
import org.khabar.kit.problem.ProblemException;

/** Writing articles: every save is kept, and readers see none of it before it is published. */
@ApplicationScoped
public class EditWorkflow {

    private final Desk desk;
    private final Archive archive;
    private final ArticleRepository articles;
    private final Typesetting typesetting;
    private final ShownMediaRepository media;

    EditWorkflow(
            Desk desk,
            Archive archive,
            ArticleRepository articles,
            Typesetting typesetting,
            ShownMediaRepository media) {
        this.desk = desk;
        this.archive = archive;
        this.articles = articles;
        this.typesetting = typesetting;
        this.media = media;
    }

    /** A new draft. */
    @Transactional
    public Article create(Manuscript manuscript, Actor by) {
        Instant now = desk.now();
        UUID id = Ids.at(now);
        while (!articles.takenShortIds(List.of(ShortId.of(id))).isEmpty()) {
            id = Ids.at(now);
        }
        Article article = new Article(id, null, manuscript.content(), now);
        article.createdBy = by.id();
        articles.persistAndFlush(article);
        typesetting.point(article, manuscript);
        desk.begin(article, by);
        archive.keep(id, article.version, Verb.CREATED, archive.text(manuscript.document()), by);
        return article;
    }

    /**
     * Refuses whoever may not change the article, before anything else is said about their request; nobody else writes it
     * until the end of the transaction.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public void requireAllowed(UUID id, Actor by) {
        desk.hold(id, by);
    }

    /**
     * Saves what is said of an article. Behind a published one it waits as a draft until it is published. The same again
     * is no change.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED; CONFLICT when it is in the trash
     */
    @Transactional
    public Article save(UUID id, ExpectedVersion version, Manuscript manuscript, Actor by) {
        return save(id, version, manuscript, Deed.of(Verb.SAVED), by);
    }

    /** Saves once more what the revision with the number said. Throws as {@link #save} does. */
    @Transactional
    public Article restore(UUID id, ExpectedVersion version, Manuscript manuscript, int revision, Actor by) {
        return save(id, version, manuscript, new Deed(Verb.RESTORED, "revision " + revision), by);
    }

    private Article save(UUID id, ExpectedVersion version, Manuscript manuscript, Deed deed, Actor by) {
        Article article = desk.open(id, version, by);
        Desk.requireOutOfTrash(article);
        String document = archive.text(manuscript.document());
        if (document.equals(archive.working(article))) {
            return article;
        }
        archive.keepOriginal(article);
        Desk.Sight before = desk.look(article);
        if (article.status == ArticleStatus.PUBLISHED) {
            Lifecycle.shelve(article, desk.now());
            media.draft(id, manuscript.content().matter().shownMedia());
            desk.closeUnseen(article, deed, before, by);
        } else {
            typesetting.take(article, manuscript);
            desk.close(article, deed, before, by);
        }
        archive.keep(id, article.version, deed.verb(), document, by);
        return article;
    }

    /**
     * Shows readers the article, with the draft that waited behind it. Once more with nothing waiting is no change.
     *
     * @param waiting what {@link Archive#pending} said, read again; null when nothing waits
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED; CONFLICT when its status or the trash forbids it
     */
    @Transactional
    public Article publish(UUID id, ExpectedVersion version, @Nullable Manuscript waiting, Actor by) {
        Article article = desk.open(id, version, by);
        Desk.requireOutOfTrash(article);
        if (article.status == ArticleStatus.PUBLISHED && waiting == null) {
            return article;
        }
        Desk.Sight before = desk.look(article);
        typesetting.takeWaiting(article, waiting);
        Lifecycle.move(article, ArticleStatus.Move.PUBLISH, null, desk.now());
        desk.close(article, Verb.PUBLISHED, before, by);
        return article;
    }
}
