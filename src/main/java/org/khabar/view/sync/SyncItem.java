package org.khabar.view.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.view.article.ArticleView;
import org.khabar.view.author.AuthorView;
import org.khabar.view.tag.TagRef;

/** One thing as it is now, in the member of its type; or that it is to be removed. */
@Schema(name = "SyncItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SyncItem(
        @Schema(description = "What it is: section, author, tag or article", example = "article")
        EntityType type,

        @Schema(
                description = "Its identifier: it takes the place of what was known under it",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        UUID id,

        @Schema(description = "True for what is gone, or does not meet the filters any more", example = "true")
        @Nullable
        Boolean removed,

        @Schema(description = "The section") @Nullable SyncSection section,
        @Schema(description = "The author") @Nullable AuthorView author,
        @Schema(description = "The tag") @Nullable TagRef tag,

        @Schema(description = "The article with its body and live entries") @Nullable
        ArticleView article) {

    /** That nothing is known under the identifier any more. */
    public static SyncItem removed(EntityType type, UUID id) {
        return new SyncItem(type, id, true, null, null, null, null);
    }

    /** A section. */
    public static SyncItem of(UUID id, SyncSection section) {
        return new SyncItem(EntityType.SECTION, id, null, section, null, null, null);
    }

    /** An author. */
    public static SyncItem of(AuthorView author) {
        return new SyncItem(EntityType.AUTHOR, author.id(), null, null, author, null, null);
    }

    /** A tag. */
    public static SyncItem of(UUID id, TagRef tag) {
        return new SyncItem(EntityType.TAG, id, null, null, null, tag, null);
    }

    /** An article. */
    public static SyncItem of(ArticleView article) {
        return new SyncItem(EntityType.ARTICLE, article.id(), null, null, null, null, article);
    }
}
