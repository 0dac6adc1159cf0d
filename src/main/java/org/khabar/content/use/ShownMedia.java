package org.khabar.content.use;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an article shows a media item in its text or its live entries, or would in the draft that waits behind it. */
@Entity
@IdClass(ShownMedia.Key.class)
@Table(name = "article_media")
class ShownMedia extends PanacheEntityBase {

    @Id
    UUID articleId;

    @Id
    UUID mediaId;

    /** Whether it is the waiting draft that shows it. */
    @Id
    boolean waiting;

    protected ShownMedia() {}

    ShownMedia(Key key) {
        this.articleId = key.articleId();
        this.mediaId = key.mediaId();
        this.waiting = key.waiting();
    }

    Key key() {
        return new Key(articleId, mediaId, waiting);
    }

    /** All that there is to say. */
    record Key(UUID articleId, UUID mediaId, boolean waiting) {}
}
