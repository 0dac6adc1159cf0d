package org.khabar.importer.record;

import java.util.List;
import java.util.UUID;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.intake.ArticleSubmission;

/** An article that was read and waits to be written, with the media that it brings along: they are written before it. */
record ArticleDraft(
        UUID id, ArticleWorkflow.Source source, ArticleSubmission article, List<MediaDraft> media, ArticleState state) {

    ArticleDraft {
        media = List.copyOf(media);
    }
}
