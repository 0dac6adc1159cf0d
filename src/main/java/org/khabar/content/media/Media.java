package org.khabar.content.media;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A picture, video or sound with everything a page needs to show it. */
@Entity
public class Media extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    public @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    public MediaKind kind;

    @Convert(converter = UrlColumn.class)
    public String url;

    /** The files of ours that it consists of; null when it lies elsewhere. */
    public @Nullable String fileSet;

    public @Nullable String title;
    public @Nullable String alt;
    public @Nullable String caption;
    public @Nullable String credit;
    public @Nullable Integer width;
    public @Nullable Integer height;

    @Column(name = "focal_x")
    public @Nullable Double focalX;

    @Column(name = "focal_y")
    public @Nullable Double focalY;

    public @Nullable Integer durationSeconds;

    /** Whether a video is being broadcast as it happens: the LIVE badge. */
    public boolean live;

    /** The picture shown before a video plays. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Media poster;

    @Convert(converter = RenditionsColumn.class)
    public List<Rendition> renditions;

    public Instant createdAt;
    public Instant updatedAt;

    protected Media() {}

    public Media(UUID id, @Nullable String externalId, MediaContent content, Instant now) {
        this.id = id;
        this.externalId = externalId;
        this.createdAt = now;
        fill(content, now);
    }

    /** A new item that was uploaded. */
    static Media uploaded(StoredPicture stored, MediaDescription description, Instant now) {
        MediaContent content = stored.content(description);
        Media media = new Media(stored.id(), null, content, now);
        media.fileSet = stored.fileSet();
        return media;
    }

    /** Takes over what is said of it; says whether anything is different now. */
    public boolean describe(MediaContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        fill(content, now);
        return true;
    }

    /** What stays visible when it is cropped, if anyone said so. */
    public @Nullable FocalPoint focalPoint() {
        return focalX == null || focalY == null ? null : new FocalPoint(focalX, focalY);
    }

    /** Whether its files are ours, and with them everything that they decide. */
    public boolean isUploaded() {
        return fileSet != null;
    }

    /** What people call it: the first of title, alternative text and caption that it has, else its address. */
    String name() {
        return Stream.of(title, alt, caption)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(url);
    }

    /** All that is said of it. */
    MediaContent content() {
        return new MediaContent(
                kind,
                url,
                new MediaContent.Words(title, alt, caption, credit),
                new MediaContent.Size(width, height, focalPoint()),
                new MediaContent.Playback(durationSeconds, live, poster),
                renditions);
    }

    private void fill(MediaContent content, Instant now) {
        kind = content.kind();
        url = content.url();
        title = content.words().title();
        alt = content.words().alt();
        caption = content.words().caption();
        credit = content.words().credit();
        width = content.size().width();
        height = content.size().height();
        FocalPoint focus = content.size().focalPoint();
        focalX = focus == null ? null : focus.x();
        focalY = focus == null ? null : focus.y();
        durationSeconds = content.playback().durationSeconds();
        live = content.playback().live();
        poster = content.playback().poster();
        renditions = content.renditions();
        updatedAt = now;
    }
}
