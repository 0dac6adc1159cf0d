package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.OldAddress;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.article.Correction;
import org.khabar.content.change.Outcome;
import org.khabar.content.media.MediaKind;
import org.khabar.content.name.Language;
import org.khabar.content.tag.TagType;
import org.khabar.importer.RecordType;
import org.khabar.importer.json.Columns;
import org.khabar.importer.json.Members;
import org.khabar.importer.json.Value;
import org.khabar.importer.lookup.ArticleKeys;
import org.khabar.importer.lookup.Lookup;

/** Records of articles. */
@ApplicationScoped
class ArticleReader implements RecordReader<ArticleDraft> {

    private static final int BODY_COLUMN = 1_000_000;
    private static final int KEYWORDS_COLUMN = 4000;
    private static final int CORRECTIONS_COLUMN = 40_000;

    private final ArticleWriter writer;

    ArticleReader(ArticleWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.ARTICLE);
    }

    @Override
    public ArticleDraft read(Submission submission, Lookup lookup) {
        Members members = submission.members();
        members.may("externalId").orNull(value -> value.key(ArticleKeys.KEY_LENGTH));
        members.may("id");
        ArticleDraft.Head head = head(members);
        ArticleDraft.Placement placement = placement(members, lookup);
        ArticleDraft.Matter matter = matter(members, head.kind(), lookup);
        ArticleState state = state(members);
        ArticleWorkflow.Source source =
                new ArticleWorkflow.Source(submission.key(), submission.digest(), addresses(members));
        members.may("related").each(lookup.articles()::find);
        members.may("translationOf").orNull(lookup.articles()::find);
        members.end();
        return new ArticleDraft(lookup.articles().of(submission.key()), source, head, placement, matter, state);
    }

    @Override
    public List<Outcome> write(List<ArticleDraft> drafts, Lookup lookup) {
        return writer.write(drafts, lookup);
    }

    @Override
    public void announce(ArticleDraft draft, UUID id, Lookup lookup) {
        draft.matter()
                .media()
                .forEach(item -> item.announce(lookup, lookup.media().idOf(item.externalId())));
    }

    private static ArticleDraft.Head head(Members members) {
        ArticleKind kind = members.need("kind").oneOf(List.of(ArticleKind.values()), ArticleKind::word);
        Language language = members.need("language").oneOf(List.of(Language.values()), Language::tag);
        ArticleContent.Headings headings = new ArticleContent.Headings(
                members.may("kicker").orNull(value -> value.line(300)),
                members.need("headline").line(600),
                members.may("standfirst").orNull(value -> value.line(2000)),
                members.may("dateline").orNull(value -> value.line(200)),
                members.may("slug").orNull(value -> value.slug(Naming.SLUG_LENGTH)));
        return new ArticleDraft.Head(kind, language.tag(), headings);
    }

    private static ArticleDraft.Placement placement(Members members, Lookup lookup) {
        Value keywords = members.may("keywords");
        List<String> lines = keywords.each(value -> value.line(300));
        Columns.requireFit(keywords, lines, KEYWORDS_COLUMN);
        return new ArticleDraft.Placement(
                lookup.find(AddressKind.SECTION, members.need("section")),
                members.may("sections").each(value -> lookup.find(AddressKind.SECTION, value)),
                members.may("byline").each(value -> byline(value.members(), lookup)),
                tags(members.may("tags").members(), lookup),
                lines);
    }

    private static ArticleDraft.Byline byline(Members members, Lookup lookup) {
        UUID author = lookup.find(AddressKind.AUTHOR, members.need("author"));
        String role = members.may("role").orNull(value -> value.oneOf(AuthorReader.ROLES, UnaryOperator.identity()));
        members.end();
        return new ArticleDraft.Byline(author, role);
    }

    private static List<UUID> tags(Members members, Lookup lookup) {
        List<UUID> tags = new ArrayList<>();
        for (TagType type : TagType.values()) {
            tags.addAll(members.may(type.plural()).each(value -> lookup.find(type.addressKind(), value)));
        }
        members.end();
        return tags.stream().distinct().toList();
    }

    private static ArticleDraft.Matter matter(Members members, ArticleKind kind, Lookup lookup) {
        MediaReferences media = new MediaReferences(lookup);
        BlockReader blocks = new BlockReader(media, lookup.articles());
        UUID image = members.may("image").orNull(value -> media.find(value, MediaKind.IMAGE));
        Value corrections = members.may("corrections");
        List<Correction> corrected = corrections.each(value -> correction(value.members()));
        Columns.requireFit(corrections, corrected, CORRECTIONS_COLUMN);
        return new ArticleDraft.Matter(
                image,
                blocks.body(members.may("body"), BODY_COLUMN),
                members.may("live").orNull(value -> LiveMembers.read(value, kind, blocks)),
                corrected,
                media.broughtAlong());
    }

    private static Correction correction(Members members) {
        Correction correction = new Correction(
                members.need("at").instant(), members.need("text").line(4000));
        members.end();
        return correction;
    }

    private static ArticleState state(Members members) {
        ArticleStatus status = members.need("status").oneOf(List.of(ArticleStatus.values()), ArticleStatus::word);
        Instant publishedAt = when(members, "publishedAt", status == ArticleStatus.PUBLISHED);
        Instant scheduledFor = when(members, "scheduledFor", status == ArticleStatus.SCHEDULED);
        return new ArticleState(
                status,
                publishedAt,
                when(members, "firstPublishedAt", false),
                when(members, "updatedAt", false),
                scheduledFor,
                when(members, "embargoedUntil", false));
    }

    private static @Nullable Instant when(Members members, String name, boolean needed) {
        Value value = needed ? members.need(name) : members.may(name);
        return value.orNull(Value::instant);
    }

    private static List<String> addresses(Members members) {
        Stream<String> url = Stream.ofNullable(members.may("url").orNull(ArticleReader::address));
        Stream<String> older = members.may("oldSlugs").each(ArticleReader::address).stream();
        return Stream.concat(url, older).filter(said -> !said.isEmpty()).toList();
    }

    private static String address(Value value) {
        String said = value.line(2 * OldAddress.MAX_LENGTH);
        try {
            return said.isEmpty() ? "" : OldAddress.key(said).isEmpty() ? "" : said;
        } catch (IllegalArgumentException e) {
            value.wrong(String.valueOf(e.getMessage()));
            return "";
        }
    }
}
