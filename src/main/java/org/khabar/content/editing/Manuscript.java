package org.khabar.content.editing;

import org.khabar.content.article.ArticleContent;
import org.khabar.content.revision.ArticleDocument;

/** What an editor says of an article: its content, where it points, and both in the words of a submission. */
public record Manuscript(ArticleContent content, ArticleDocument.Links links) {

    /** As a revision keeps it. */
    public ArticleDocument document() {
        return ArticleDocument.of(content, links);
    }
}
