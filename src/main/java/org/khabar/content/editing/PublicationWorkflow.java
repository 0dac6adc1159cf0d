package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.ArticleStatus.Move;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** Taking articles from status to status, and into the trash and out of it. The same again is never a change. */
@ApplicationScoped
public class PublicationWorkflow {

    private final Desk desk;
    private final Typesetting typesetting;

    PublicationWorkflow(Desk desk, Typesetting typesetting) {
        this.desk = desk;
        this.typesetting = typesetting;
    }

    /**
     * Takes a step, as the table in {@link ArticleStatus#after} allows; any but PUBLISH and SCHEDULE, which take what waits
     * behind the article along.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED; CONFLICT naming the possible steps when this is none
     */
    @Transactional
    public Article move(UUID id, ExpectedVersion version, Move move, Actor by) {
        Article article = desk.open(id, version, by);
        Desk.requireOutOfTrash(article);
        ArticleStatus next = article.status.after(move, article.publishedAt != null);
        return next == article.status ? article : step(article, move, null, null, by);
    }

    /**
     * Lets the article be published at the instant, with the draft that waits behind it.
     *
     * @param waiting what {@link Archive#pending} said, read again; null when nothing waits
     * @throws ProblemException as {@link #move} does, and UNPROCESSABLE_CONTENT when the instant is past
     */
    @Transactional
    public Article schedule(UUID id, ExpectedVersion version, Instant when, @Nullable Manuscript waiting, Actor by) {
        Article article = desk.open(id, version, by);
        Desk.requireOutOfTrash(article);
        ArticleStatus next = article.status.after(Move.SCHEDULE, article.publishedAt != null);
        if (next == article.status && waiting == null && when.equals(article.scheduledFor)) {
            return article;
        }
        requireFuture("/at", when);
        return step(article, Move.SCHEDULE, when, waiting, by);
    }

    private Article step(Article article, Move move, @Nullable Instant when, @Nullable Manuscript waiting, Actor by) {
        Desk.Sight before = desk.look(article);
        typesetting.takeWaiting(article, waiting);
        Lifecycle.move(article, move, when, desk.now());
        desk.close(article, verb(move), before, by);
        return article;
    }

    /**
     * Keeps an article from readers until the instant; null lifts the embargo now.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED; CONFLICT for an archived one; UNPROCESSABLE_CONTENT when the
     *     instant is past
     */
    @Transactional
    public Article embargo(UUID id, ExpectedVersion version, @Nullable Instant until, Actor by) {
        Article article = desk.open(id, version, by);
        Desk.requireOutOfTrash(article);
        if (article.status == ArticleStatus.ARCHIVED) {
            throw new ProblemException(ProblemType.CONFLICT, "An archived article has no embargo; unarchive it first.");
        }
        if (Objects.equals(until, article.embargoedUntil)) {
            return article;
        }
        requireFuture("/until", until);
        Desk.Sight before = desk.look(article);
        Lifecycle.embargo(article, until, desk.now());
        desk.close(article, until == null ? Verb.EMBARGO_LIFTED : Verb.EMBARGOED, before, by);
        return article;
    }

    /**
     * Puts an article into the trash, or takes it out. It keeps its status there, and readers see nothing of it.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED
     */
    @Transactional
    public Article trash(UUID id, ExpectedVersion version, boolean trashed, Actor by) {
        Article article = desk.open(id, version, by);
        if (trashed == (article.trashedAt != null)) {
            return article;
        }
        Desk.Sight before = desk.look(article);
        Lifecycle.trash(article, trashed, desk.now());
        desk.close(article, trashed ? Verb.TRASHED : Verb.RESTORED, before, by);
        return article;
    }

    private void requireFuture(String pointer, @Nullable Instant when) {
        if (when != null && !when.isAfter(desk.now())) {
            throw ProblemException.invalid(
                    ProblemType.UNPROCESSABLE_CONTENT, List.of(Violation.body(pointer, "must be in the future")));
        }
    }

    private static Verb verb(Move move) {
        return switch (move) {
            case PUBLISH -> Verb.PUBLISHED;
            case WITHDRAW -> Verb.WITHDRAWN;
            case SCHEDULE -> Verb.SCHEDULED;
            case UNSCHEDULE -> Verb.UNSCHEDULED;
            case ARCHIVE -> Verb.ARCHIVED;
            case UNARCHIVE -> Verb.UNARCHIVED;
        };
    }
}
