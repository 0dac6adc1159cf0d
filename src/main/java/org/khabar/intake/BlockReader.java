package org.khabar.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.AudioBlock;
import org.khabar.content.body.Block;
import org.khabar.content.body.Body;
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
import org.khabar.content.media.MediaKind;
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Understands the blocks of a body. The media and articles that they name become identifiers. */
public final class BlockReader {

    private static final int URL_LENGTH = 2000;
    private static final int LINE_LENGTH = 2000;
    private static final int POST_LENGTH = 20_000;
    private static final int BLOCKS = 2000;

    /** Of a list, a table, one of its rows, or a gallery. */
    private static final int ITEMS = 500;

    private final References references;

    public BlockReader(References references) {
        this.references = references;
    }

    /** A body; an empty one when the value is not there. A problem when its JSON is longer than the column. */
    public Body body(Value value, int column) {
        Body body = new Body(value.each(BLOCKS, this::block));
        Columns.requireFit(value, body, column);
        return body;
    }

    private Block block(Value value) {
        Members members = value.members();
        Value type = members.need("type");
        Block block = of(type.string(), members);
        if (block == null) {
            if (type.isText()) {
                type.wrong("no such type of block: " + type.string());
            }
            return new DividerBlock();
        }
        members.end();
        return block;
    }

    private @Nullable Block of(String type, Members members) {
        return switch (type) {
            case "paragraph" -> new ParagraphBlock(markup(members.need("text")));
            case "heading" -> new HeadingBlock(members.need("level").integer(2, 4), markup(members.need("text")));
            case "quote" -> new QuoteBlock(markup(members.need("text")), line(members.may("attribution")));
            case "list" -> new ListBlock(members.may("ordered").flag(), markups(members.need("items")));
            case "table" -> table(members);
            case "image" -> new ImageBlock(medium(members, MediaKind.IMAGE), line(members.may("caption")));
            case "gallery" -> gallery(members);
            case "video" -> video(members);
            case "audio" -> new AudioBlock(medium(members, MediaKind.AUDIO), line(members.may("caption")));
            case "socialPost" -> socialPost(members);
            case "embed" -> embed(members);
            case "related" -> related(members);
            case "factBox" -> new FactBoxBlock(needLine(members, "title"), markups(members.need("items")));
            case "divider" -> new DividerBlock();
            default -> null;
        };
    }

    private static Block table(Members members) {
        List<String> header = markups(members.may("header"));
        List<List<String>> rows = members.need("rows").each(ITEMS, row -> row.each(ITEMS, Value::string));
        return new TableBlock(header, rows, line(members.may("caption")));
    }

    private Block gallery(Members members) {
        Value items = members.need("items");
        List<GalleryBlock.Item> pictures = items.each(ITEMS, this::picture);
        if (items.isPresent() && pictures.isEmpty()) {
            items.wrong("needs at least one picture");
        }
        return new GalleryBlock(line(members.may("title")), pictures);
    }

    private GalleryBlock.Item picture(Value value) {
        Members members = value.members();
        GalleryBlock.Item item = new GalleryBlock.Item(medium(members, MediaKind.IMAGE), line(members.may("caption")));
        members.end();
        return item;
    }

    private Block video(Members members) {
        return new VideoBlock(
                medium(members, MediaKind.VIDEO),
                members.may("live").orNull(Value::flag),
                line(members.may("caption")));
    }

    private Block socialPost(Members members) {
        return new SocialPostBlock(
                members.need("network").oneOf(List.of(SocialPostBlock.Network.values()), SocialPostBlock.Network::word),
                line(members.may("author")),
                line(members.may("handle")),
                members.need("text").text(POST_LENGTH),
                members.may("postedOn").orNull(Value::date),
                members.may("url").orNull(url -> url.url(URL_LENGTH)),
                members.may("media").orNull(value -> references.media(value, MediaKind.IMAGE, MediaKind.VIDEO)));
    }

    private static Block embed(Members members) {
        return new EmbedBlock(
                needLine(members, "provider"), members.need("url").url(URL_LENGTH), line(members.may("title")));
    }

    private Block related(Members members) {
        return new RelatedBlock(
                line(members.may("title")), members.need("articles").each(References.MOST, this::linked));
    }

    /** An article of the newsroom, by its name or in an object, or a headline from elsewhere, whose address nobody may know. */
    private RelatedBlock.Item linked(Value value) {
        if (!value.isObject()) {
            return RelatedBlock.Item.article(references.article(value));
        }
        Members members = value.members();
        Value id = members.may("id");
        RelatedBlock.Item item = id.isPresent()
                ? RelatedBlock.Item.article(references.article(id))
                : RelatedBlock.Item.elsewhere(
                        members.need("headline").line(ArticleMembers.HEADLINE_LENGTH),
                        members.may("url").orNull(url -> url.url(URL_LENGTH)));
        members.end();
        return item;
    }

    private UUID medium(Members members, MediaKind kind) {
        return references.media(members.need("media"), kind);
    }

    private static String markup(Value value) {
        String text = value.string();
        if (value.isText() && text.isBlank()) {
            value.wrong("is empty");
        }
        return text;
    }

    private static List<String> markups(Value value) {
        return value.each(ITEMS, Value::string);
    }

    private static String needLine(Members members, String name) {
        return members.need(name).line(LINE_LENGTH);
    }

    private static @Nullable String line(Value value) {
        return value.orNull(line -> line.line(LINE_LENGTH));
    }
}
