package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.Body;
import org.khabar.content.body.BodyColumn;
import org.khabar.kit.id.Ids;

/** One entry of a live article: what happened at one moment. */
@Entity
public class LiveEntry extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    /** What the source calls it, unique within its article; null for one that was written here. */
    public @Nullable String externalId;

    @Column(name = "entered_at")
    public Instant at;

    public @Nullable String headline;

    /** Whether a reader who comes late must know it. */
    public boolean keyEvent;

    /** Whether it stays on top. */
    public boolean pinned;

    @Convert(converter = BodyColumn.class)
    public Body body;

    protected LiveEntry() {}

    /** The entries of an article as readers see them, newest first; none where it is not live. */
    public static Stream<LiveEntry> shown(Article article) {
        return article.liveActive == null ? Stream.empty() : article.liveEntries.stream();
    }

    /** Lets the article run or not. One that is not live hides its entries and keeps them. */
    static void run(Article article, ArticleContent.@Nullable Live live) {
        article.liveActive = live == null ? null : live.active();
        if (live != null && live.entries() != null) {
            merge(article, live.entries());
        }
    }

    /**
     * Lets the article have exactly these entries of its source; those that are known stay the same rows, and those that
     * were written here stay whatever the source says.
     */
    private static void merge(Article article, List<Content> wanted) {
        List<LiveEntry> merged =
                wanted.stream().map(entry -> of(article, entry)).toList();
        article.liveEntries.removeIf(entry -> entry.externalId != null && !merged.contains(entry));
        merged.stream().filter(entry -> !article.liveEntries.contains(entry)).forEach(article.liveEntries::add);
    }

    /** The entry of the article that has this source's identifier, brought up to date, or a new one. */
    private static LiveEntry of(Article article, Content wanted) {
        String key = wanted.externalId();
        for (LiveEntry entry : article.liveEntries) {
            if (key != null && key.equals(entry.externalId)) {
                entry.fill(wanted);
                return entry;
            }
        }
        UUID id = key == null ? Ids.at(wanted.at()) : Ids.at(wanted.at(), article.shortId + "/" + key);
        return new LiveEntry(id, article, wanted);
    }

    private LiveEntry(UUID id, Article article, Content content) {
        this.id = id;
        this.article = article;
        this.externalId = content.externalId();
        fill(content);
    }

    /** A new entry that someone here writes. */
    public LiveEntry(Article article, Content content) {
        this(Ids.at(content.at()), article, content);
    }

    /** Takes over what is said of it. */
    public final void fill(Content content) {
        at = content.at();
        headline = content.headline();
        keyEvent = content.keyEvent();
        pinned = content.pinned();
        body = content.body();
    }

    /** What was last said of it. */
    public Content content() {
        return new Content(externalId, at, headline, keyEvent, pinned, body);
    }

    /** What an editor or importer says of an entry. */
    public record Content(
            @Nullable String externalId,
            Instant at,
            @Nullable String headline,
            boolean keyEvent,
            boolean pinned,
            Body body) {}
}
