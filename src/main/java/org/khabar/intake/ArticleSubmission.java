package org.khabar.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.Correction;
import org.khabar.content.body.Body;

/** An article that was read and waits to be written. What it refers to is known by identifiers alone so far. */
public record ArticleSubmission(Head head, Placement placement, Matter matter) {

    /** What it is and how it is titled. */
    public record Head(ArticleKind kind, String language, ArticleContent.Headings headings) {}

    /** Where it stands and what it is about. */
    public record Placement(
            UUID section, List<UUID> sections, List<Byline> byline, List<UUID> tags, List<String> keywords) {

        public Placement {
            sections = List.copyOf(sections);
            byline = List.copyOf(byline);
            tags = List.copyOf(tags);
            keywords = List.copyOf(keywords);
        }

        Stream<UUID> authors() {
            return byline.stream().map(Byline::author);
        }
    }

    /** An author's part; the author's usual one when the role is null. */
    public record Byline(UUID author, @Nullable String role) {}

    /** What it shows and says. */
    public record Matter(
            @Nullable UUID image,
            Body body,
            ArticleContent.@Nullable Live live,
            Recommended recommended,
            List<Correction> corrections) {

        public Matter {
            corrections = List.copyOf(corrections);
        }
    }

    /** What the editor recommends beside it: articles of the newsroom, and what stands on other sites, each in order. */
    public record Recommended(List<UUID> articles, List<ArticleContent.OutsideLink> outside) {

        public Recommended {
            articles = List.copyOf(articles);
            outside = List.copyOf(outside);
        }
    }
}
