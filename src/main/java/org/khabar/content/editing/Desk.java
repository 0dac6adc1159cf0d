package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ListingRepository;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** What every verb of editing begins and ends with. Call it within a transaction. */
@ApplicationScoped
class Desk {

    private final ArticleRepository articles;
    private final ListingRepository listing;
    private final ChangeLog changes;
    private final Clock clock;

    Desk(ArticleRepository articles, ListingRepository listing, ChangeLog changes, Clock clock) {
        this.articles = articles;
        this.listing = listing;
        this.changes = changes;
        this.clock = clock;
    }

    /** Now, as precise as databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The article, if the actor may change it and has read its present version.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED
     */
    Article open(UUID id, ExpectedVersion version, Actor by) {
        Article article = hold(id, by);
        version.require(article.version);
        return article;
    }

    /**
     * The article, if the actor may change it; nobody else writes it until the end of the transaction.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN
     */
    Article hold(UUID id, Actor by) {
        articles.hold(id);
        Article article = find(id);
        requireAllowed(article, by);
        return article;
    }

    Article find(UUID id) {
        return articles.whole(id)
                .orElseThrow(() -> ProblemException.notFound("No article has the identifier " + id + "."));
    }

    /** Whoever may write own drafts only is not let near anything else. */
    static void requireAllowed(Article article, Actor by) {
        boolean ownDraft = article.status == ArticleStatus.DRAFT && by.id().equals(article.createdBy);
        if (by.ownDraftsOnly() && !ownDraft) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "With this role one may change drafts that one has begun oneself.");
        }
    }

    static void requireOutOfTrash(Article article) {
        if (article.trashedAt != null) {
            throw new ProblemException(ProblemType.CONFLICT, "The article is in the trash; restore it first.");
        }
    }

    /** What readers can see of the article at the moment. */
    Sight look(Article article) {
        boolean seen = article.isPublic(now()) && article.dueAt == null;
        return new Sight(seen, ListingRepository.Filed.of(article));
    }

    /** Files the article where it belongs now, writes it, and notes what readers saw before and see now. */
    void close(Article article, Verb verb, Sight before, Actor by) {
        close(article, Deed.of(verb), before, by);
    }

    /** The same of something of which there is more to say. */
    void close(Article article, Deed deed, Sight before, Actor by) {
        listing.file(article);
        articles.flush();
        note(article, deed, before.filed().sight(before.seen(), article, now()), by);
    }

    /** The same when readers see what they saw before. */
    void closeUnseen(Article article, Deed deed, Sight before, Actor by) {
        articles.flush();
        note(
                article,
                deed,
                new NewChange.Sight(
                        before.seen(), before.seen() ? ListingRepository.shown(article, now()) : null, Set.of()),
                by);
    }

    /** Notes that an article was begun. */
    void begin(Article article, Actor by) {
        articles.flush();
        note(article, Deed.of(Verb.CREATED), NewChange.Sight.NONE, by);
    }

    private void note(Article article, Deed deed, NewChange.Sight sight, Actor by) {
        changes.append(
                new NewChange(EntityType.ARTICLE, article.id, deed.verb(), article.version, sight, by), deed.detail());
    }

    /** Whether readers see an article, and where they find it. */
    record Sight(boolean seen, ListingRepository.Filed filed) {}
}
