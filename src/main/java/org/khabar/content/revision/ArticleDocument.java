package org.khabar.content.revision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.Correction;
import org.khabar.content.article.LinkKind;
import org.khabar.content.body.Block;
import org.khabar.content.body.RelatedBlock;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;

/** All that an editor can say of an article, in the words of a submission: what a revision keeps. */
@Schema(name = "ArticleDocument")
public record ArticleDocument(
        @Schema(description = "Kind", example = "story") ArticleKind kind,

        @Schema(description = "Language, BCP 47", example = "hi")
        String language,

        @Schema(description = "Line above the headline", example = "लोकसभा चुनाव 2024") @Nullable
        String kicker,

        @Schema(description = "Headline", example = "कानपुर में मतदान")
        String headline,

        @Schema(description = "Lines below the headline", example = "सुबह सात बजे से क़तारें लगीं।") @Nullable
        String standfirst,

        @Schema(description = "Where it was written", example = "कानपुर") @Nullable
        String dateline,

        @Schema(
                description = "Wish for the text of the address, in Roman letters; made of the headline when left out",
                example = "kanpur-matdan")
        @Nullable
        String slug,

        @Schema(description = "Slug of the main section", example = "uttar-pradesh")
        String section,

        @Schema(description = "Slugs of further sections", maxItems = 100, example = "[]")
        List<String> sections,

        @Schema(description = "Who did what, in order", maxItems = 100)
        List<BylinePart> byline,

        @Schema(
                description = "Slugs of its tags, by type in the plural, 100 of each at most",
                example = "{\"parties\": [\"bjp\"]}")
        Map<String, List<String>> tags,

        @Schema(description = "English keyword lines", maxItems = 100, example = "[\"Lok Sabha election 2024\"]")
        List<String> keywords,

        @Schema(description = "Identifier of the lead picture", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        @Nullable
        UUID image,

        @Schema(description = "The body's blocks", maxItems = 2000)
        List<Block> body,

        @Schema(description = "For the kinds live, which must have it, and video: whether it runs") @Nullable
        Live live,

        @Schema(description = "Mistakes that were put right; at is now when left out", maxItems = 100)
        List<Correction> corrections,

        @Schema(
                description = "What the editor recommends: articles by identifier, or headlines from elsewhere",
                maxItems = 100)
        List<RelatedBlock.Item> related,

        @Schema(description = "Identifiers of the same story in other languages", maxItems = 100, example = "[]")
        List<UUID> translations) {

    /** An author's part. */
    @Schema(name = "BylinePart")
    public record BylinePart(
            @Schema(description = "The author's slug", example = "neelam-saxena")
            String author,

            @Schema(description = "The author's usual role when left out", example = "reporter")
            String role) {}

    /** Whether a live article or video runs. Entries are edited by themselves. */
    @Schema(name = "LiveState")
    public record Live(
            @Schema(description = "Whether it runs now", example = "true")
            boolean active) {}

    /** Where an article points: related ones, and translations of it. */
    public record Links(List<UUID> related, List<UUID> translations) {

        public Links {
            related = List.copyOf(related);
            translations = List.copyOf(translations);
        }

        /** Where an article points now. */
        public static Links of(Article article) {
            return new Links(linked(article, LinkKind.RELATED), linked(article, LinkKind.TRANSLATION));
        }
    }

    public ArticleDocument {
        sections = List.copyOf(sections);
        byline = List.copyOf(byline);
        keywords = List.copyOf(keywords);
        body = List.copyOf(body);
        corrections = List.copyOf(corrections);
        related = List.copyOf(related);
        translations = List.copyOf(translations);
    }

    /** What an article says now. */
    public static ArticleDocument of(Article article) {
        return of(ArticleContent.of(article), Links.of(article));
    }

    /** What was submitted of an article. */
    public static ArticleDocument of(ArticleContent content, Links links) {
        ArticleContent.Headings headings = content.headings();
        ArticleContent.Placement placement = content.placement();
        ArticleContent.Matter matter = content.matter();
        return new ArticleDocument(
                content.kind(),
                content.language(),
                headings.kicker(),
                headings.headline(),
                headings.standfirst(),
                headings.dateline(),
                headings.slugText(),
                placement.section().slug,
                placement.sections().stream().map(section -> section.slug).toList(),
                placement.byline().stream()
                        .map(part -> new BylinePart(part.author.slug, part.role))
                        .toList(),
                tags(placement.tags()),
                placement.keywords(),
                matter.image() == null ? null : matter.image().id,
                matter.body().blocks(),
                matter.live() == null ? null : new Live(matter.live().active()),
                matter.corrections(),
                Stream.concat(
                                links.related().stream().map(RelatedBlock.Item::article),
                                matter.outside().stream()
                                        .map(link -> RelatedBlock.Item.elsewhere(link.headline(), link.url())))
                        .toList(),
                links.translations());
    }

    /** The same with some tags more and others less. */
    public ArticleDocument retagged(List<Tag> added, List<Tag> removed) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (TagType type : TagType.values()) {
            Set<String> slugs = new LinkedHashSet<>(tags.getOrDefault(type.plural(), List.of()));
            slugs.addAll(slugs(added, type));
            slugs.removeAll(slugs(removed, type));
            if (!slugs.isEmpty()) {
                changed.put(type.plural(), List.copyOf(slugs));
            }
        }
        return new ArticleDocument(
                kind,
                language,
                kicker,
                headline,
                standfirst,
                dateline,
                slug,
                section,
                sections,
                byline,
                changed,
                keywords,
                image,
                body,
                live,
                corrections,
                related,
                translations);
    }

    private static List<String> slugs(List<Tag> tags, TagType type) {
        return tags.stream()
                .filter(tag -> tag.type == type)
                .map(tag -> tag.slug)
                .toList();
    }

    private static Map<String, List<String>> tags(List<Tag> tags) {
        Map<TagType, List<String>> byType = tags.stream()
                .collect(Collectors.groupingBy(
                        tag -> tag.type, Collectors.mapping(tag -> tag.slug, Collectors.toList())));
        return Stream.of(TagType.values())
                .filter(byType::containsKey)
                .collect(Collectors.toMap(
                        TagType::plural,
                        type -> Objects.requireNonNull(byType.get(type)),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static List<UUID> linked(Article article, LinkKind kind) {
        return article.links.stream()
                .filter(link -> link.kind == kind)
                .map(link -> link.target.id)
                .toList();
    }
}
