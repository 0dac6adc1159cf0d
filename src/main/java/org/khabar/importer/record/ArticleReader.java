package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.OldAddress;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.change.Outcome;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.ArticleKeys;
import org.khabar.importer.lookup.Lookup;
import org.khabar.intake.ArticleMembers;
import org.khabar.intake.ArticleSubmission;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Records of articles. */
@ApplicationScoped
class ArticleReader implements RecordReader<ArticleDraft> {

    private static final int OLD_SLUGS = 100;

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
        LineReferences references = new LineReferences(lookup);
        ArticleSubmission article = ArticleMembers.withEntries(members, references);
        ArticleState state = state(members);
        ArticleWorkflow.Source source =
                new ArticleWorkflow.Source(submission.key(), submission.digest(), addresses(members));
        members.may("translationOf").orNull(lookup.articles()::find);
        members.end();
        return new ArticleDraft(
                lookup.articles().of(submission.key()), source, article, references.broughtAlong(), state);
    }

    @Override
    public List<Outcome> write(List<ArticleDraft> drafts, Lookup lookup) {
        return writer.write(drafts, lookup);
    }

    @Override
    public void announce(ArticleDraft draft, UUID id, Lookup lookup) {
        draft.media().forEach(item -> item.announce(lookup));
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
        Stream<String> older = members.may("oldSlugs").each(OLD_SLUGS, ArticleReader::address).stream();
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
