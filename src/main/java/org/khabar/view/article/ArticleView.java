package org.khabar.view.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.Correction;
import org.khabar.content.body.Block;
import org.khabar.kit.http.Keyed;
import org.khabar.view.media.MediaView;
import org.khabar.view.section.SectionRef;

/** An article with everything that is shown of it. Lists leave out what was not asked for. */
@Schema(name = "Article")
public record ArticleView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        UUID id,

        @Schema(
                description = "Short identifier: it ends the slug and alone decides what the slug leads to",
                example = "4k7m2q9x")
        String shortId,

        @Schema(description = "Canonical slug in Roman script", example = "kanpur-men-matdan-4k7m2q9x")
        String slug,

        @Schema(description = "The same in Devanagari", example = "कानपुर-में-मतदान-4k7m2q9x") @Nullable
        String nativeSlug,

        @Schema(
                description = "Address of its page on the site",
                example = "https://www.example.org/uttar-pradesh/kanpur-men-matdan-4k7m2q9x")
        String url,

        @Schema(description = "Kind", example = "story") ArticleKind kind,

        @Schema(description = "Language, BCP 47", example = "hi")
        String language,

        @Schema(description = "Line above the headline", example = "लोकसभा चुनाव 2024") @Nullable
        String kicker,

        @Schema(description = "Headline", example = "कानपुर में मतदान")
        String headline,

        @Schema(
                description = "Lines below the headline that sum the story up",
                example = "सुबह सात बजे से क़तारें लगीं।")
        @Nullable
        String standfirst,

        @Schema(description = "Where it was written", example = "कानपुर") @Nullable
        String dateline,

        @Schema(description = "Who did what for it, in order") @Nullable
        List<BylineView> byline,

        @Schema(description = "Main section") SectionRef section,
        @Schema(description = "Further sections") @Nullable List<SectionRef> sections,
        @Schema(description = "What it is about") @Nullable ArticleTagsView tags,

        @Schema(description = "English keyword lines", example = "[\"Lok Sabha election 2024\"]") @Nullable
        List<String> keywords,

        @Schema(description = "Lead picture or video") @Nullable
        MediaView image,

        @Schema(description = "Body as blocks; with body=blocks, the default for a single article") @Nullable
        List<Block> body,

        @Schema(description = "Body as HTML; with body=html", example = "<p>…</p>") @Nullable
        String bodyHtml,

        @Schema(description = "Body as plain text; with body=text", example = "…") @Nullable
        String bodyText,

        @Schema(description = "The media items that the blocks name; with body=blocks") @Nullable
        List<MediaView> media,

        @Schema(description = "Whether it is or was live, with its entries") @Nullable
        LiveView live,

        @Schema(description = "Length in words", example = "412") @Nullable
        Integer wordCount,

        @Schema(description = "Reading time in minutes, rounded up", example = "3") @Nullable
        Integer readingMinutes,

        @Schema(
                description = "Its opening, whole sentences where they fit",
                example = "कानपुर में सुबह सात बजे मतदान शुरू हुआ।")
        @Nullable
        String excerpt,

        @Schema(description = "When it was published", example = "2024-05-13T03:30:00Z")
        Instant publishedAt,

        @Schema(description = "When it was first published", example = "2024-05-13T03:30:00Z") @Nullable
        Instant firstPublishedAt,

        @Schema(description = "Its last change that matters to readers", example = "2024-05-13T09:10:00Z") @Nullable
        Instant updatedAt,

        @Schema(description = "Grows with every change", example = "7") @Nullable
        Integer version,

        @Schema(description = "Mistakes that were put right, oldest first") @Nullable
        List<Correction> corrections,

        @Schema(description = "Articles that the editor recommends; for a single article and with include=related")
        @Nullable
        List<ArticleLinkView> related,

        @Schema(description = "The same story in other languages; for a single article and with include=translations")
        @Nullable
        List<TranslationView> translations,

        @Schema(description = "Addresses that share it elsewhere; only for a single article") @Nullable
        ShareView share,

        @JsonIgnore @Schema(hidden = true) Stamp stamp)
        implements Keyed {

    @Override
    public Instant modifiedAt() {
        return stamp.modifiedAt();
    }

    @Override
    public Set<String> surrogateKeys() {
        return stamp.keys();
    }
}
