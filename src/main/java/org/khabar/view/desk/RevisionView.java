package org.khabar.view.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Verb;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.content.revision.Revision;

/** One save of an article. */
@Schema(name = "Revision")
public record RevisionView(
        @Schema(description = "Number: the version that the save made", example = "7")
        int number,

        @Schema(description = "What was done", example = "saved")
        Verb verb,

        @Schema(description = "Who did it", example = "key:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a60")
        String actor,

        @Schema(description = "Their name", example = "रात की पाली")
        String actorName,

        @Schema(description = "When", example = "2024-05-13T09:10:00Z")
        Instant savedAt,

        @Schema(
                description = "What the article said then; only for a single revision",
                type = SchemaType.OBJECT,
                implementation = ArticleDocument.class)
        @JsonRawValue
        @Nullable
        String document) {

    /** In a list: without what was said. */
    public static RevisionView listed(Revision revision) {
        return of(revision, null);
    }

    /** By itself: with what was said. */
    public static RevisionView whole(Revision revision) {
        return of(revision, revision.document);
    }

    private static RevisionView of(Revision revision, @Nullable String document) {
        return new RevisionView(
                revision.key.number(), revision.verb, revision.actorId, revision.actorName, revision.savedAt, document);
    }
}
