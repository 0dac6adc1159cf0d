package org.khabar.editorial.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.content.suggestion.VerdictRepository;
import org.khabar.content.suggestion.VerdictRepository.Mark;
import org.khabar.content.tag.Tag;
import org.khabar.tagging.ArticleTexts;
import org.khabar.tagging.reading.Text;
import org.khabar.view.desk.suggestion.SuggestionStatus;
import org.khabar.view.desk.suggestion.TagExplanationView;
import org.khabar.view.desk.suggestion.TagSuggestionList;

/** What an article is about, and what became of each tag that was suggested for it. Call it within a transaction. */
@ApplicationScoped
public class ArticleSuggestions {

    private final SuggestedTags suggested;
    private final VerdictRepository verdicts;
    private final Clock clock;

    ArticleSuggestions(SuggestedTags suggested, VerdictRepository verdicts, Clock clock) {
        this.suggested = suggested;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * The tags that the article names, as its editor has it.
     *
     * @param status words of statuses, separated by commas; null for what is open
     */
    public TagSuggestionList of(
            Article article, ArticleDocument document, SuggestionParams params, @Nullable String status) {
        return new TagSuggestionList(
                suggested.of(text(article, document), params, SuggestionParams.statuses(status), statuses(article)));
    }

    /** Why it names the tag, or why not. */
    public TagExplanationView why(Article article, ArticleDocument document, Tag tag) {
        return suggested.why(text(article, document), tag, statuses(article).apply(tag.id));
    }

    private Text text(Article article, ArticleDocument document) {
        Instant published = Stream.of(article.firstPublishedAt, article.publishedAt, article.scheduledFor)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(clock::instant);
        return ArticleTexts.of(document, LiveEntry.shown(article), published);
    }

    private Function<UUID, SuggestionStatus> statuses(Article article) {
        Set<UUID> rejected = verdicts.rejected(article.id);
        Set<UUID> given = article.tags.stream().map(tag -> tag.id).collect(Collectors.toSet());
        Set<UUID> automatic =
                verdicts.marks(List.of(article.id)).stream().map(Mark::tag).collect(Collectors.toSet());
        return id -> given.contains(id)
                ? automatic.contains(id) ? SuggestionStatus.AUTOMATIC : SuggestionStatus.ACCEPTED
                : rejected.contains(id) ? SuggestionStatus.REJECTED : SuggestionStatus.OPEN;
    }
}
