package org.khabar.content.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** A post on a social network, kept as text so that it can be read without that network's script. */
public record SocialPostBlock(
        @Schema(description = "Where it was posted", example = "x")
        Network network,

        @Schema(description = "The poster's name", example = "ज़िला निर्वाचन कार्यालय") @Nullable
        String author,

        @Schema(description = "The poster's handle", example = "@deo_kanpur") @Nullable
        String handle,

        @Schema(description = "What it says, plain text", example = "मतदान सुबह 7 बजे से।")
        String text,

        @Schema(description = "The day it was posted", example = "2024-05-13") @Nullable
        LocalDate postedOn,

        @Schema(description = "Its address", example = "https://x.com/deo_kanpur/status/1") @Nullable
        String url,

        @Schema(
                description =
                        "Identifier of the picture or video attached to it, which stands in the article's member media",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        @Nullable
        UUID media)
        implements Block {

    public SocialPostBlock {
        text = Clean.text(text);
        author = author == null ? null : Clean.line(author);
        handle = handle == null ? null : Clean.line(handle);
    }

    @Override
    public Stream<String> prose() {
        return Stream.of(text);
    }

    @Override
    public List<UUID> mediaIds() {
        return media == null ? List.of() : List.of(media);
    }

    /** The networks whose posts can be embedded. */
    @Schema(name = "SocialNetwork")
    public enum Network {
        X,
        FACEBOOK,
        INSTAGRAM,
        YOUTUBE,
        THREADS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Network of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
