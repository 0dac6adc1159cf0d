package org.khabar.content.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.Body;
import org.khabar.content.media.Media;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;
import org.khabar.kit.text.Clean;

/** What an editor or importer submits of an article: everything but its state and its links to other articles here. */
public record ArticleContent(ArticleKind kind, String language, Headings headings, Placement placement, Matter matter) {

    /** What was last taken over by an article, all but its live entries. */
    public static ArticleContent of(Article article) {
        Boolean active = article.liveActive;
        return new ArticleContent(
                article.kind,
                article.language,
                new Headings(article.kicker, article.headline, article.standfirst, article.dateline, article.slugText),
                new Placement(article.section, article.sections, article.byline, article.tags, article.keywords),
                new Matter(
                        article.image,
                        article.body(),
                        active == null ? null : new Live(active, null),
                        article.outsideLinks,
                        article.corrections));
    }

    /** The words above the body, and the Roman text that the editor wants in the address. */
    public record Headings(
            @Nullable String kicker,
            String headline,
            @Nullable String standfirst,
            @Nullable String dateline,
            @Nullable String slugText) {

        public Headings {
            kicker = line(kicker);
            headline = Clean.line(headline);
            standfirst = line(standfirst);
            dateline = line(dateline);
            slugText = line(slugText);
            if (headline.isEmpty()) {
                throw new IllegalArgumentException("an article needs a headline");
            }
        }

        private static @Nullable String line(@Nullable String text) {
            String clean = text == null ? "" : Clean.line(text);
            return clean.isEmpty() ? null : clean;
        }
    }

    /** Where it stands: main section, further ones, who wrote it, what it is about, and English keyword lines. */
    public record Placement(
            Section section, List<Section> sections, List<Byline> byline, List<Tag> tags, List<String> keywords) {

        public Placement {
            sections = sections.stream()
                    .filter(further -> !further.id.equals(section.id))
                    .distinct()
                    .toList();
            byline = byline.stream().distinct().toList();
            tags = withTheirStates(tags);
            keywords = keywords.stream()
                    .map(Clean::line)
                    .filter(k -> !k.isEmpty())
                    .distinct()
                    .toList();
        }

        /** A seat or a town brings its state: who asks for the state expects them. */
        private static List<Tag> withTheirStates(List<Tag> tags) {
            Set<Tag> all = new LinkedHashSet<>(tags);
            tags.stream().filter(Tag::liesInState).map(tag -> tag.state).forEach(all::add);
            return List.copyOf(all);
        }
    }

    /**
     * What it shows and says.
     *
     * @param live null for an article that never was live
     * @param outside what the editor recommends on other sites, in order
     */
    public record Matter(
            @Nullable Media image,
            Body body,
            @Nullable Live live,
            List<OutsideLink> outside,
            List<Correction> corrections) {

        public Matter {
            outside = List.copyOf(outside);
            corrections = List.copyOf(corrections);
        }

        /** The live entries that it brings, in any order; none where it leaves those that are there as they are. */
        public List<LiveEntry.Content> entries() {
            return live == null || live.entries() == null ? List.of() : live.entries();
        }

        /** The media items that it shows: above the text, in it, and in live entries. */
        public Set<UUID> shownMedia() {
            Stream<Body> bodies =
                    Stream.concat(Stream.of(body), entries().stream().map(LiveEntry.Content::body));
            return Stream.concat(
                            Stream.ofNullable(image).map(item -> item.id),
                            bodies.flatMap(said -> said.mediaIds().stream()))
                    .collect(Collectors.toSet());
        }
    }

    /** Something to read on another site, which the editor recommends. */
    public record OutsideLink(String headline, String url) {

        public OutsideLink {
            headline = Clean.line(headline);
        }
    }

    /** Whether it is live now, and its entries in any order; null leaves the entries as they are. */
    public record Live(boolean active, @Nullable List<LiveEntry.Content> entries) {

        public Live {
            entries = entries == null ? null : List.copyOf(entries);
        }
    }
}
