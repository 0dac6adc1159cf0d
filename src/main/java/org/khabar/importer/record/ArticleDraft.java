package org.khabar.importer.record;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.article.Correction;
import org.khabar.content.body.Body;

/** An article that was read and waits to be written. What it refers to is known by identifiers alone so far. */
record ArticleDraft(
        UUID id, ArticleWorkflow.Source source, Head head, Placement placement, Matter matter, ArticleState state) {

    record Head(ArticleKind kind, String language, ArticleContent.Headings headings) {}

    record Placement(UUID section, List<UUID> sections, List<Byline> byline, List<UUID> tags, List<String> keywords) {

        Stream<UUID> authors() {
            return byline.stream().map(Byline::author);
        }
    }

    /** An author's part; the author's usual one when the role is null. */
    record Byline(UUID author, @Nullable String role) {}

    /** With the media items that the article brings along: they are written before it. */
    record Matter(
            @Nullable UUID image,
            Body body,
            ArticleContent.@Nullable Live live,
            List<Correction> corrections,
            List<MediaDraft> media) {}
}
