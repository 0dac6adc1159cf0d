package org.khabar.content.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ListingRepository;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;
import org.khabar.content.editing.EditWorkflow;
import org.khabar.content.editing.RetagWorkflow;
import org.khabar.content.tag.Tag;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;

/**
 * Takes a suggested tag or turns it down. What an article is given or loses, readers see at once, as when it is retagged. The
 * same again is no change. Every verb throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED, and CONFLICT for what is in the trash.
 */
@ApplicationScoped
public class SuggestionWorkflow {

    private final EditWorkflow editing;
    private final RetagWorkflow retagging;
    private final ArticleRepository articles;
    private final VerdictRepository verdicts;
    private final ChangeLog changes;
    private final Clock clock;

    SuggestionWorkflow(
            EditWorkflow editing,
            RetagWorkflow retagging,
            ArticleRepository articles,
            VerdictRepository verdicts,
            ChangeLog changes,
            Clock clock) {
        this.editing = editing;
        this.retagging = retagging;
        this.articles = articles;
        this.verdicts = verdicts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Gives the article the tag, as its editor's own and no longer as an automatic or rejected one. */
    @Transactional
    public Article accept(UUID id, ExpectedVersion version, Tag tag, Actor by) {
        Article article = open(id, version, by);
        boolean told = verdicts.reconsider(id, tag.id);
        told |= verdicts.confirm(id, tag.id);
        boolean changed = retag(id, new RetagWorkflow.Retagging(List.of(tag), List.of()), by);
        return noted(article, Verb.TAG_CONFIRMED, told && !changed, tag, by);
    }

    /** Takes the tag off the article; it may be suggested again. */
    @Transactional
    public Article takeBack(UUID id, ExpectedVersion version, Tag tag, Actor by) {
        Article article = open(id, version, by);
        boolean told = verdicts.confirm(id, tag.id);
        boolean changed = retag(id, new RetagWorkflow.Retagging(List.of(), List.of(tag)), by);
        return noted(article, Verb.TAG_REOPENED, told && !changed, tag, by);
    }

    /** Takes the tag off the article, if it has it, and never suggests it for the article again. */
    @Transactional
    public Article reject(UUID id, ExpectedVersion version, Tag tag, Actor by) {
        Article article = open(id, version, by);
        boolean told = verdicts.confirm(id, tag.id);
        boolean changed = retag(id, new RetagWorkflow.Retagging(List.of(), List.of(tag)), by);
        if (!verdicts.rejected(id).contains(tag.id)) {
            verdicts.add(new RejectedTag(new ArticleTag(id, tag.id), by, now()));
            told = true;
        }
        return noted(article, Verb.TAG_REJECTED, told && !changed, tag, by);
    }

    /** Lets the tag be suggested again. */
    @Transactional
    public Article reconsider(UUID id, ExpectedVersion version, Tag tag, Actor by) {
        Article article = open(id, version, by);
        return noted(article, Verb.TAG_REOPENED, verdicts.reconsider(id, tag.id), tag, by);
    }

    private Article open(UUID id, ExpectedVersion version, Actor by) {
        editing.requireAllowed(id, by);
        Article article = articles.whole(id)
                .orElseThrow(() -> ProblemException.notFound("No article has the identifier " + id + "."));
        version.require(article.version);
        return article;
    }

    private boolean retag(UUID id, RetagWorkflow.Retagging wanted, Actor by) {
        return !retagging.retag(List.of(id), wanted, by).isEmpty();
    }

    /** Notes what is remembered of an article that stays as it is: one row, be it in this way or by the retagging. */
    private Article noted(Article article, Verb verb, boolean alone, Tag tag, Actor by) {
        if (alone) {
            boolean seen = article.isPublic(now()) && article.dueAt == null;
            NewChange.Sight sight =
                    new NewChange.Sight(seen, seen ? ListingRepository.shown(article, now()) : null, Set.of());
            changes.append(
                    new NewChange(EntityType.ARTICLE, article.id, verb, article.version, sight, by),
                    tag.type.word() + " " + tag.slug);
        }
        return article;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
