package org.khabar.content.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
