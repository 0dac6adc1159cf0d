package org.khabar.view.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleKind;
import org.khabar.kit.http.Keyed;
import org.khabar.view.media.MediaView;
import org.khabar.view.section.SectionRef;

/** What a card shows of an article: on fronts, hubs and beside other articles. */
@Schema(name = "ArticleSummary")
public record ArticleSummary(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        UUID id,

        @Schema(description = "Short identifier that ends the slug", example = "4k7m2q9x")
        String shortId,

        @Schema(description = "Slug", example = "kanpur-men-matdan-4k7m2q9x")
        String slug,

        @Schema(
                description = "Address of its page on the site",
                example = "https://www.example.org/uttar-pradesh/kanpur-men-matdan-4k7m2q9x")
        String url,

        @Schema(description = "Kind", example = "story") ArticleKind kind,

        @Schema(description = "Language, BCP 47", example = "hi")
        String language,

        @Schema(description = "Kicker", example = "चौथा चरण") @Nullable
        String kicker,

        @Schema(description = "Headline", example = "कानपुर में मतदान")
        String headline,

        @Schema(description = "Standfirst", example = "सुबह सात बजे से क़तारें लगीं।") @Nullable
        String standfirst,

        @Schema(description = "Who did what for it") List<BylineView> byline,
        @Schema(description = "Main section") SectionRef section,

        @Schema(description = "Lead picture or video") @Nullable
        MediaView image,

        @Schema(description = "Whether it is or was live") @Nullable
        LiveView live,

        @Schema(
                description = "Its opening, whole sentences where they fit",
                example = "कानपुर में सुबह सात बजे मतदान शुरू हुआ।")
        String excerpt,

        @Schema(description = "When it was published", example = "2024-05-13T03:30:00Z") @Nullable
        Instant publishedAt,

        @Schema(description = "Its last change that matters to readers", example = "2024-05-13T09:10:00Z")
        Instant updatedAt,

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
