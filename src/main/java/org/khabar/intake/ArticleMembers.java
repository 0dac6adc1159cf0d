package org.khabar.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.khabar.content.address.AddressKind;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.Correction;
import org.khabar.content.media.MediaKind;
import org.khabar.content.name.Language;
import org.khabar.content.tag.TagType;
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Understands what is said of an article, all but its state and what it translates. */
public final class ArticleMembers {

    private static final int BODY_COLUMN = 1_000_000;
    private static final int KEYWORDS_COLUMN = 4000;
    private static final int CORRECTIONS_COLUMN = 40_000;
    private static final int OUTSIDE_COLUMN = 20_000;
    private static final int URL_LENGTH = 2000;
    private static final int KEYWORDS = 100;
    private static final int CORRECTIONS = 100;

    /** The longest headline in UTF-16 units. */
    static final int HEADLINE_LENGTH = 600;

    private ArticleMembers() {}

    /** With the entries of a live article. Does not end the members. */
    public static ArticleSubmission withEntries(Members members, References references) {
        ArticleSubmission.Head head = head(members);
        return new ArticleSubmission(
                head,
                placement(members, references),
                matter(members, references, (value, blocks) -> LiveMembers.read(value, head.kind(), blocks)));
    }

    /** Of a live article only whether it runs: its entries are edited by themselves. Does not end the members. */
    public static ArticleSubmission withoutEntries(Members members, References references) {
        ArticleSubmission.Head head = head(members);
        return new ArticleSubmission(
                head,
                placement(members, references),
                matter(members, references, (value, blocks) -> LiveMembers.state(value, head.kind())));
    }

    private static ArticleSubmission.Head head(Members members) {
        ArticleKind kind = members.need("kind").oneOf(List.of(ArticleKind.values()), ArticleKind::word);
        Language language = members.need("language").oneOf(List.of(Language.values()), Language::tag);
        ArticleContent.Headings headings = new ArticleContent.Headings(
                members.may("kicker").orNull(value -> value.line(300)),
                headline(members.need("headline")),
                members.may("standfirst").orNull(value -> value.line(2000)),
                members.may("dateline").orNull(value -> value.line(200)),
                members.may("slug").orNull(value -> value.slug(Naming.SLUG_LENGTH)));
        return new ArticleSubmission.Head(kind, language.tag(), headings);
    }

    /** A stand-in for one that is missing, after that was noted, so that the other problems are found too. */
    private static String headline(Value value) {
        String line = value.line(HEADLINE_LENGTH);
        return line.isEmpty() ? "?" : line;
    }

    private static ArticleSubmission.Placement placement(Members members, References references) {
        Value keywords = members.may("keywords");
        List<String> lines = keywords.each(KEYWORDS, value -> value.line(300));
        Columns.requireFit(keywords, lines, KEYWORDS_COLUMN);
        return new ArticleSubmission.Placement(
                references.find(AddressKind.SECTION, members.need("section")),
                members.may("sections").each(References.MOST, value -> references.find(AddressKind.SECTION, value)),
                members.may("byline").each(References.MOST, value -> byline(value.members(), references)),
                tags(members.may("tags").members(), references),
                lines);
    }

    private static ArticleSubmission.Byline byline(Members members, References references) {
        UUID author = references.find(AddressKind.AUTHOR, members.need("author"));
        String role =
                members.may("role").orNull(value -> value.oneOf(AuthorSubmission.ROLES, UnaryOperator.identity()));
        members.end();
        return new ArticleSubmission.Byline(author, role);
    }

    /** Tags by their type in the plural, each named as the references allow; ends the members. */
    public static List<UUID> tags(Members members, References references) {
        List<UUID> tags = new ArrayList<>();
        for (TagType type : TagType.values()) {
            tags.addAll(members.may(type.plural())
                    .each(References.MOST, value -> references.find(type.addressKind(), value)));
        }
        members.end();
        return tags.stream().distinct().toList();
    }

    private static ArticleSubmission.Matter matter(
            Members members, References references, BiFunction<Value, BlockReader, ArticleContent.Live> live) {
        BlockReader blocks = new BlockReader(references);
        Value corrections = members.may("corrections");
        List<Correction> corrected = corrections.each(CORRECTIONS, value -> correction(value.members()));
        Columns.requireFit(corrections, corrected, CORRECTIONS_COLUMN);
        return new ArticleSubmission.Matter(
                members.may("image").orNull(value -> references.media(value, MediaKind.IMAGE)),
                blocks.body(members.may("body"), BODY_COLUMN),
                live.apply(members.may("live"), blocks),
                recommended(members.may("related"), references),
                corrected);
    }

    private static ArticleSubmission.Recommended recommended(Value related, References references) {
        List<UUID> articles = new ArrayList<>();
        List<ArticleContent.OutsideLink> outside = new ArrayList<>();
        related.each(References.MOST, value -> {
            Members members = value.isObject() ? value.members() : Members.none();
            Value id = value.isObject() ? members.may("id") : value;
            return id.isPresent() ? articles.add(inside(id, members, references)) : outside.add(outsideLink(members));
        });
        Columns.requireFit(related, outside, OUTSIDE_COLUMN);
        return new ArticleSubmission.Recommended(articles, outside);
    }

    /** An article named by itself, or as the only member of an object. */
    private static UUID inside(Value id, Members members, References references) {
        members.end();
        return references.article(id);
    }

    private static ArticleContent.OutsideLink outsideLink(Members members) {
        ArticleContent.OutsideLink link = new ArticleContent.OutsideLink(
                members.need("headline").line(HEADLINE_LENGTH),
                members.need("url").url(URL_LENGTH));
        members.end();
        return link;
    }

    private static Correction correction(Members members) {
        Correction correction = new Correction(
                members.need("at").instant(), members.need("text").line(4000));
        members.end();
        return correction;
    }
}
