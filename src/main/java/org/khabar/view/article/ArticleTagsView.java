package org.khabar.view.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;
import org.khabar.view.Include;
import org.khabar.view.Reading;
import org.khabar.view.tag.TagRef;

/** What an article is about, by type. */
@Schema(name = "ArticleTags")
public record ArticleTagsView(
        @Schema(description = "Parties") List<TagRef> parties,

        @Schema(description = "Candidates and other people of politics")
        List<TagRef> candidates,

        @Schema(description = "Constituencies") List<TagRef> constituencies,
        @Schema(description = "Elections") List<TagRef> elections,
        @Schema(description = "Alliances") List<TagRef> alliances,

        @Schema(description = "States and union territories; a constituency or place brings its own")
        List<TagRef> states,

        @Schema(description = "Places") List<TagRef> places,
        @Schema(description = "Topics") List<TagRef> topics) {

    static ArticleTagsView of(List<Tag> tags, Reading reading) {
        return new ArticleTagsView(
                refs(tags, TagType.PARTY, reading),
                refs(tags, TagType.CANDIDATE, reading),
                refs(tags, TagType.CONSTITUENCY, reading),
                refs(tags, TagType.ELECTION, reading),
                refs(tags, TagType.ALLIANCE, reading),
                refs(tags, TagType.STATE, reading),
                refs(tags, TagType.PLACE, reading),
                refs(tags, TagType.TOPIC, reading));
    }

    private static List<TagRef> refs(List<Tag> tags, TagType type, Reading reading) {
        boolean whole = reading.includes(Include.TAGS);
        return tags.stream()
                .filter(tag -> tag.type == type)
                .map(tag -> whole ? TagRef.whole(tag, reading.language()) : TagRef.of(tag, reading.language()))
                .toList();
    }
}
