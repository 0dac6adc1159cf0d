package org.khabar.view.desk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.kit.problem.Problem;

/** What became of a batch. */
@Schema(name = "BatchResult")
public record BatchResultView(
        @Schema(description = "One for each operation, in their order")
        List<Result> results) {

    public BatchResultView {
        results = List.copyOf(results);
    }

    /** What became of one operation. */
    @Schema(name = "OperationResult")
    public record Result(
            @Schema(description = "HTTP status that the operation by itself would have", example = "200")
            int status,

            @Schema(description = "The article's identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            @Nullable
            UUID id,

            @Schema(description = "The article's version now", example = "8") @Nullable
            Integer version,

            @Schema(description = "What went wrong") @Nullable
            Problem problem) {}

    /** What is sent. */
    @Schema(name = "Batch")
    public record Batch(
            @Schema(description = "All or nothing; each for itself when left out", example = "true")
            boolean atomic,

            @Schema(description = "Carried out in their order", required = true, minItems = 1, maxItems = 100)
            List<Step> operations) {}

    /** One operation. */
    @Schema(name = "BatchOperation")
    public record Step(
            @Schema(
                    name = "do",
                    description = "What is to be done",
                    required = true,
                    enumeration = {
                        "create",
                        "replace",
                        "patch",
                        "trash",
                        "restore",
                        "publish",
                        "withdraw",
                        "archive",
                        "unarchive"
                    },
                    example = "publish")
            String operation,

            @Schema(
                    description = "The article's identifier; with all but create",
                    example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            @Nullable
            UUID id,

            @Schema(description = "ETag of the version that was read; with all but create", example = "\"7\"") @Nullable
            String ifMatch,

            @Schema(description = "The article, or a merge patch of it; with create, replace and patch") @Nullable
            ArticleDocument article) {}
}
