package org.khabar.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Effect;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.InUse;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Outcome;
import org.khabar.content.change.Shown;
import org.khabar.content.change.Verb;
import org.khabar.content.media.file.FileSet;
import org.khabar.content.use.ShownMediaRepository;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;

/** The only way in which media items are written. */
@ApplicationScoped
public class MediaWorkflow {

    private final MediaRepository media;
    private final ShownMediaRepository shown;
    private final ChangeLog changes;
    private final FileFate files;
    private final Clock clock;

    MediaWorkflow(MediaRepository media, ShownMediaRepository shown, ChangeLog changes, FileFate files, Clock clock) {
        this.media = media;
        this.shown = shown;
        this.changes = changes;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Takes a media item from a source, which knows it by the given key.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, String externalId, MediaContent content) {
        Optional<Media> known = media.byExternalId(externalId);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, describe(known.get(), content, Actor.IMPORT));
        }
        add(new Media(id, externalId, content, clock.instant()), Actor.IMPORT);
        return new Outcome(id, Effect.CREATED);
    }

    /** A new item that lies elsewhere. */
    @Transactional
    public Media create(MediaContent content, Actor by) {
        Instant now = clock.instant();
        return add(new Media(Ids.at(now), null, content, now), by);
    }

    /**
     * A new item that was uploaded.
     *
     * @param description what is said of it
     */
    @Transactional
    public Media create(StoredPicture stored, MediaDescription description, Actor by) {
        return add(Media.uploaded(stored, description, clock.instant()), by);
    }

    /**
     * Says anew what is known of an item. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another
     */
    @Transactional
    public Media replace(UUID id, ExpectedVersion version, MediaContent content, Actor by) {
        Media item = load(id, version);
        describe(item, content, by);
        return item;
    }

    /**
     * Says anew what may be said of an uploaded item: its files stay what they are.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another
     */
    @Transactional
    public Media describe(UUID id, ExpectedVersion version, MediaDescription description, Actor by) {
        Media item = load(id, version);
        describe(item, item.content().describedAs(description), by);
        return item;
    }

    /**
     * Removes an item for good, and its files once that is committed.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT naming what shows it
     */
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Media item = load(id, version);
        InUse.refuse(
                "media item",
                Map.of(
                        "articles", shown.articlesWith(id),
                        "authors", media.authorsWith(id, InUse.NAMED),
                        "videos", media.itemsWith(id, InUse.NAMED)));
        String fileSet = item.fileSet;
        if (fileSet != null) {
            files.goWithTheirRow(fileSet);
        }
        Set<String> fileKeys = fileSet == null ? Set.of() : Set.of(FileSet.surrogateKey(fileSet));
        NewChange.Sight sight = new NewChange.Sight(true, null, Set.of(id), fileKeys);
        changes.append(new NewChange(EntityType.MEDIA, id, Verb.DELETED, item.version, sight, by));
        media.delete(item);
    }

    private Media load(UUID id, ExpectedVersion version) {
        Media item = media.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No media item has the identifier " + id + "."));
        version.require(item.version);
        return item;
    }

    private Media add(Media item, Actor by) {
        media.persist(item);
        note(item, Verb.CREATED, by);
        return item;
    }

    private boolean describe(Media item, MediaContent content, Actor by) {
        boolean changed = item.describe(content, clock.instant());
        if (changed) {
            media.flush();
            note(item, Verb.SAVED, by);
        }
        return changed;
    }

    private void note(Media item, Verb verb, Actor by) {
        Shown shown = Shown.named(item.id.toString(), item.name(), item.kind.word());
        NewChange.Sight sight = new NewChange.Sight(verb != Verb.CREATED, shown, Set.of(item.id));
        changes.append(new NewChange(EntityType.MEDIA, item.id, verb, item.version, sight, by));
    }
}
