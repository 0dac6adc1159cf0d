package org.khabar.content.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an article says: its blocks in order. In JSON an array. */
public record Body(@JsonValue List<Block> blocks) {

    /** A body that says nothing, such as that of a bare video. */
    public static final Body EMPTY = new Body(List.of());

    @JsonCreator
    public Body {
        blocks = List.copyOf(blocks);
    }

    /** Its words as plain text, a line for each paragraph, heading, point or cell. */
    public String plainText() {
        return blocks.stream().flatMap(Block::prose).collect(Collectors.joining("\n"));
    }

    /** Its running text alone: what an excerpt is cut from. */
    public String paragraphs() {
        return blocks.stream()
                .filter(ParagraphBlock.class::isInstance)
                .flatMap(Block::prose)
                .collect(Collectors.joining(" "));
    }

    /** The media items it shows. */
    public Set<UUID> mediaIds() {
        return blocks.stream().flatMap(block -> block.mediaIds().stream()).collect(Collectors.toSet());
    }

    /** The articles it links to in blocks, in order. */
    public List<UUID> relatedIds() {
        return blocks.stream()
                .flatMap(block -> block instanceof RelatedBlock related ? related.articles().stream() : Stream.empty())
                .map(RelatedBlock.Item::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
