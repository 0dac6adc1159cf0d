package org.khabar.content.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One piece of an article's body. The set is closed: a front-end that knows these knows every body. In JSON the member
 * {@code type} says which it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ParagraphBlock.class, name = "paragraph"),
    @JsonSubTypes.Type(value = HeadingBlock.class, name = "heading"),
    @JsonSubTypes.Type(value = QuoteBlock.class, name = "quote"),
    @JsonSubTypes.Type(value = ListBlock.class, name = "list"),
    @JsonSubTypes.Type(value = TableBlock.class, name = "table"),
    @JsonSubTypes.Type(value = ImageBlock.class, name = "image"),
    @JsonSubTypes.Type(value = GalleryBlock.class, name = "gallery"),
    @JsonSubTypes.Type(value = VideoBlock.class, name = "video"),
    @JsonSubTypes.Type(value = AudioBlock.class, name = "audio"),
    @JsonSubTypes.Type(value = SocialPostBlock.class, name = "socialPost"),
    @JsonSubTypes.Type(value = EmbedBlock.class, name = "embed"),
    @JsonSubTypes.Type(value = RelatedBlock.class, name = "related"),
    @JsonSubTypes.Type(value = FactBoxBlock.class, name = "factBox"),
    @JsonSubTypes.Type(value = DividerBlock.class, name = "divider")
})
@Schema(
        name = "Block",
        oneOf = {
            ParagraphBlock.class,
            HeadingBlock.class,
            QuoteBlock.class,
            ListBlock.class,
            TableBlock.class,
            ImageBlock.class,
            GalleryBlock.class,
            VideoBlock.class,
            AudioBlock.class,
            SocialPostBlock.class,
            EmbedBlock.class,
            RelatedBlock.class,
            FactBoxBlock.class,
            DividerBlock.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "paragraph", schema = ParagraphBlock.class),
            @DiscriminatorMapping(value = "heading", schema = HeadingBlock.class),
            @DiscriminatorMapping(value = "quote", schema = QuoteBlock.class),
            @DiscriminatorMapping(value = "list", schema = ListBlock.class),
            @DiscriminatorMapping(value = "table", schema = TableBlock.class),
            @DiscriminatorMapping(value = "image", schema = ImageBlock.class),
            @DiscriminatorMapping(value = "gallery", schema = GalleryBlock.class),
            @DiscriminatorMapping(value = "video", schema = VideoBlock.class),
            @DiscriminatorMapping(value = "audio", schema = AudioBlock.class),
            @DiscriminatorMapping(value = "socialPost", schema = SocialPostBlock.class),
            @DiscriminatorMapping(value = "embed", schema = EmbedBlock.class),
            @DiscriminatorMapping(value = "related", schema = RelatedBlock.class),
            @DiscriminatorMapping(value = "factBox", schema = FactBoxBlock.class),
            @DiscriminatorMapping(value = "divider", schema = DividerBlock.class)
        })
public sealed interface Block
        permits ParagraphBlock,
                HeadingBlock,
                QuoteBlock,
                ListBlock,
                TableBlock,
                ImageBlock,
                GalleryBlock,
                VideoBlock,
                AudioBlock,
                SocialPostBlock,
                EmbedBlock,
                RelatedBlock,
                FactBoxBlock,
                DividerBlock {

    /** What a reader reads in it, as plain text, one string a line; nothing for pictures and links. */
    default Stream<String> prose() {
        return Stream.empty();
    }

    /** The media items it shows. */
    default List<UUID> mediaIds() {
        return List.of();
    }
}
