package org.khabar.content.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;

/** What one save said of an article or a live entry. Rows are only ever added. */
@Entity
public class Revision extends PanacheEntityBase {

    @EmbeddedId
    public Key key;

    public Instant savedAt;
    public String actorId;
    public String actorName;

    @Enumerated(EnumType.STRING)
    public Verb verb;

    /** The JSON of all that can be edited, as it was then. */
    public String document;

    protected Revision() {}

    public Revision(Key key, Verb verb, String document, Actor by, Instant now) {
        this.key = key;
        this.verb = verb;
        this.document = document;
        this.actorId = by.id();
        this.actorName = by.name();
        this.savedAt = now;
    }

    /** Of which thing, and the version that the save made. */
    @Embeddable
    public record Key(UUID entityId, int number) {}
}
