package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.use.ShownMediaRepository;

/** Puts what an editor said into the row that readers get, with what it shows and where it points. */
@ApplicationScoped
class Typesetting {

    private final Desk desk;
    private final Archive archive;
    private final ArticleWorkflow links;
    private final ShownMediaRepository media;

    Typesetting(Desk desk, Archive archive, ArticleWorkflow links, ShownMediaRepository media) {
        this.desk = desk;
        this.archive = archive;
        this.links = links;
        this.media = media;
    }

    /** Takes over the draft that waited, if one did; what stood there before is kept. */
    void takeWaiting(Article article, @Nullable Manuscript waiting) {
        if (waiting != null) {
            archive.keepOriginal(article);
            take(article, waiting);
        }
    }

    /** Takes over a manuscript: none waits behind the article any more. */
    void take(Article article, Manuscript manuscript) {
        article.revise(manuscript.content(), desk.now());
        article.pendingRevision = null;
        media.draft(article.id, Set.of());
        point(article, manuscript);
    }

    /** Keeps what the article shows and where it points. */
    void point(Article article, Manuscript manuscript) {
        media.show(article.id, ArticleRepository.heldBy(article));
        links.link(article.id, manuscript.links().related(), manuscript.links().translations());
    }
}
