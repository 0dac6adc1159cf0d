package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.ListingRepository;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.body.Body;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;
import org.khabar.content.use.ShownMediaRepository;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * Writing the entries of live articles, one at a time. Entries show at once when their article is public; the article
 * itself is not rewritten and keeps its version, so that who edits it is not overtaken by each entry.
 */
@ApplicationScoped
public class LiveWorkflow {

    private static final Body NOTHING = new Body(List.of());

    private final Desk desk;
    private final Archive archive;
    private final EntityManager database;
    private final LiveRepository rows;
    private final ShownMediaRepository media;
    private final ChangeLog changes;

    LiveWorkflow(
            Desk desk,
            Archive archive,
            EntityManager database,
            LiveRepository rows,
            ShownMediaRepository media,
            ChangeLog changes) {
        this.desk = desk;
        this.archive = archive;
        this.database = database;
        this.rows = rows;
        this.media = media;
        this.changes = changes;
    }

    /**
     * Adds an entry.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN; CONFLICT when the article is in the trash or of another kind
     */
    @Transactional
    public LiveEntry add(UUID articleId, LiveEntry.Content content, Actor by) {
        Article article = open(articleId, by);
        LiveEntry entry = new LiveEntry(article, content);
        database.persist(entry);
        refile(article, NOTHING, content.body());
        close(article, entry, Verb.CREATED, by);
        return entry;
    }

    /**
     * Says an entry anew. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED; CONFLICT when the article is in the trash
     */
    @Transactional
    public LiveEntry amend(UUID articleId, UUID entryId, ExpectedVersion version, LiveEntry.Content content, Actor by) {
        Article article = open(articleId, by);
        LiveEntry entry = find(articleId, entryId);
        version.require(entry.version);
        if (!content.equals(entry.content())) {
            archive.keepOriginal(entry);
            Body before = entry.body;
            entry.fill(content);
            refile(article, before, content.body());
            close(article, entry, Verb.SAVED, by);
        }
        return entry;
    }

    /** Removes an entry; what it said is kept with the revisions. Throws as {@link #amend} does. */
    @Transactional
    public void remove(UUID articleId, UUID entryId, ExpectedVersion version, Actor by) {
        Article article = open(articleId, by);
        LiveEntry entry = find(articleId, entryId);
        version.require(entry.version);
        archive.keep(entry.id, entry.version + 1, Verb.DELETED, archive.text(entry.content()), by);
        database.remove(entry);
        refile(article, entry.body, NOTHING);
        touch(article, "entry " + entryId + " deleted", by);
    }

    /** Refuses whoever may not change the entries of the article. Throws as {@link #add} does. */
    @Transactional
    public void requireAllowed(UUID articleId, Actor by) {
        open(articleId, by);
    }

    /** The entry, for someone who may change it. Throws as {@link #amend} does. */
    @Transactional
    public LiveEntry open(UUID articleId, UUID entryId, Actor by) {
        open(articleId, by);
        return find(articleId, entryId);
    }

    /** The entry of the article. */
    public LiveEntry find(UUID articleId, UUID entryId) {
        LiveEntry entry = database.find(LiveEntry.class, entryId);
        if (entry == null || !entry.article.id.equals(articleId)) {
            throw ProblemException.notFound("The article has no live entry with the identifier " + entryId + ".");
        }
        return entry;
    }

    private Article open(UUID articleId, Actor by) {
        // Whatever follows is decided on what nobody else changes meanwhile.
        Article article = desk.hold(articleId, by);
        Desk.requireOutOfTrash(article);
        if (article.kind != ArticleKind.LIVE) {
            throw new ProblemException(ProblemType.CONFLICT, "Only articles of the kind live have entries.");
        }
        return article;
    }

    private void close(Article article, LiveEntry entry, Verb verb, Actor by) {
        database.flush();
        archive.keep(entry.id, entry.version, verb, archive.text(entry.content()), by);
        touch(article, "entry " + entry.id + " " + verb.word(), by);
    }

    /** Keeps what the article and all its entries show and link to. Most entries do neither: then nothing is read. */
    private void refile(Article article, Body before, Body after) {
        boolean shows = !before.mediaIds().equals(after.mediaIds());
        boolean links = !before.relatedIds().equals(after.relatedIds());
        List<Body> bodies = shows || links ? rows.bodies(article) : List.of();
        if (shows) {
            media.show(article.id, Set.copyOf(all(bodies, Body::mediaIds)));
        }
        if (links) {
            rows.embed(article.id, all(bodies, Body::relatedIds));
        }
    }

    private static List<UUID> all(List<Body> bodies, Function<Body, Collection<UUID>> what) {
        return bodies.stream()
                .flatMap(body -> what.apply(body).stream())
                .distinct()
                .toList();
    }

    /** Notes that readers see something new, without giving the article another version. */
    private void touch(Article article, String what, Actor by) {
        Instant now = desk.now();
        Desk.Sight before = desk.look(article);
        database.flush();
        rows.touch(article.id, now);
        NewChange.Sight sight = before.seen()
                ? new NewChange.Sight(
                        true,
                        ListingRepository.shown(article, now),
                        before.filed().facets())
                : NewChange.Sight.NONE;
        changes.append(
                new NewChange(EntityType.ARTICLE, article.id, Verb.LIVE_ENTRY, article.version, sight, by), what);
    }
}
