package org.khabar.view.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.AudioBlock;
import org.khabar.content.body.Block;
import org.khabar.content.body.DividerBlock;
import org.khabar.content.body.EmbedBlock;
import org.khabar.content.body.FactBoxBlock;
import org.khabar.content.body.GalleryBlock;
import org.khabar.content.body.HeadingBlock;
import org.khabar.content.body.ImageBlock;
import org.khabar.content.body.ListBlock;
import org.khabar.content.body.ParagraphBlock;
import org.khabar.content.body.QuoteBlock;
import org.khabar.content.body.RelatedBlock;
import org.khabar.content.body.SocialPostBlock;
import org.khabar.content.body.TableBlock;
import org.khabar.content.body.VideoBlock;
import org.khabar.content.media.Media;
import org.khabar.content.media.Rendition;

/**
 * Writes blocks as plain semantic HTML without scripts or styles. Inline markup was sanitised when it came in; every
 * other text is escaped here.
 */
final class BodyHtml {

    private final Map<UUID, Media> media;

    private BodyHtml(Map<UUID, Media> media) {
        this.media = media;
    }

    static String of(List<Block> blocks, Map<UUID, Media> media) {
        BodyHtml html = new BodyHtml(media);
        return blocks.stream().map(html::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case ParagraphBlock paragraph -> "<p>" + paragraph.text() + "</p>";
            case HeadingBlock heading -> "<h" + heading.level() + ">" + heading.text() + "</h" + heading.level() + ">";
            case QuoteBlock quote -> quote(quote.text(), quote.attribution());
            case ListBlock list -> list(list.ordered() ? "ol" : "ul", list.items());
            case TableBlock table -> table(table);
            case ImageBlock image -> figure(image.media(), image.caption());
            case GalleryBlock gallery ->
                gallery.items().stream()
                        .map(item -> figure(item.media(), item.caption()))
                        .collect(Collectors.joining());
            case VideoBlock video -> figure(video.media(), video.caption());
            case AudioBlock audio -> figure(audio.media(), audio.caption());
            case SocialPostBlock post -> post(post);
            case EmbedBlock embed ->
                "<p>" + link(embed.url(), embed.title() == null ? embed.url() : embed.title()) + "</p>";
            case RelatedBlock related -> related(related);
            case FactBoxBlock box ->
                "<aside><h3>" + escaped(box.title()) + "</h3>" + list("ul", box.items()) + "</aside>";
            case DividerBlock divider -> "<hr>";
        };
    }

    private static String quote(String html, @Nullable String attribution) {
        String footer = attribution == null ? "" : "<footer>" + escaped(attribution) + "</footer>";
        return "<blockquote><p>" + html + "</p>" + footer + "</blockquote>";
    }

    private static String list(String element, List<String> items) {
        String lines = items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining());
        return "<" + element + ">" + lines + "</" + element + ">";
    }

    private static String table(TableBlock table) {
        String caption = table.caption() == null ? "" : "<caption>" + escaped(table.caption()) + "</caption>";
        String head = table.header().isEmpty() ? "" : "<thead>" + row("th", table.header()) + "</thead>";
        String rows = table.rows().stream().map(row -> row("td", row)).collect(Collectors.joining());
        return "<table>" + caption + head + "<tbody>" + rows + "</tbody></table>";
    }

    private static String row(String element, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + element + ">" + cell + "</" + element + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String post(SocialPostBlock post) {
        String author = post.author() == null ? "" : post.author();
        String handle = post.handle() == null ? "" : " (" + post.handle() + ")";
        String day = post.postedOn() == null ? "" : ", " + post.postedOn();
        String by = escaped(author + handle + day);
        String text = escaped(post.text()).replace("\n", "<br>");
        String attached = post.media() == null ? "" : figure(post.media(), null);
        return "<blockquote><p>" + text + "</p>" + attached + "<footer>"
                + (post.url() == null ? by : linkHtml(post.url(), by)) + "</footer></blockquote>";
    }

    private static String related(RelatedBlock related) {
        String title = related.title() == null ? "" : "<h3>" + escaped(related.title()) + "</h3>";
        List<String> links = related.articles().stream()
                .map(item -> item.url() == null ? escaped(headline(item)) : link(item.url(), headline(item)))
                .toList();
        return "<aside>" + title + list("ul", links) + "</aside>";
    }

    private static String headline(RelatedBlock.Item item) {
        return item.headline() == null ? "" : item.headline();
    }

    private String figure(UUID id, @Nullable String caption) {
        Media item = media.get(id);
        if (item == null) {
            return "";
        }
        String words = caption != null ? caption : item.caption;
        String figcaption = words == null ? "" : "<figcaption>" + escaped(words) + "</figcaption>";
        return "<figure>" + element(item) + figcaption + "</figure>";
    }

    private static String element(Media item) {
        String address = escaped(address(item));
        return switch (item.kind) {
            case IMAGE ->
                "<img src=\"" + address + "\" alt=\"" + escaped(item.alt == null ? "" : item.alt)
                        + "\" loading=\"lazy\">";
            case VIDEO -> "<video src=\"" + address + "\" controls preload=\"none\"></video>";
            case AUDIO -> "<audio src=\"" + address + "\" controls preload=\"none\"></audio>";
        };
    }

    private static String address(Media item) {
        return item.renditions.stream()
                .max(Comparator.comparingInt(Rendition::width))
                .map(Rendition::url)
                .orElse(item.url);
    }

    private static String link(String url, String text) {
        return linkHtml(url, escaped(text));
    }

    private static String linkHtml(String url, String html) {
        return "<a href=\"" + escaped(url) + "\">" + html + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
