package org.khabar.content.change;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One committed change. Rows are only ever added; their order is the order of the commits, without gaps. */
@Entity
public class Change extends PanacheEntityBase {

    @Id
    public long seq;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public EntityType entityType;

    public UUID entityId;

    @Enumerated(EnumType.STRING)
    public Verb verb;

    /** Of the thing after the change. */
    public int version;

    /** Whether readers saw the thing before the change. */
    public boolean seenBefore;

    /** What readers see of it after the change; null for nothing. */
    @Convert(converter = ChangeColumns.ShownColumn.class)
    public @Nullable Shown shown;

    /** Everything that it is or was listed under for readers. */
    @Convert(converter = ChangeColumns.Facets.class)
    public Set<UUID> facets;

    /** Surrogate keys of answers that are to be purged besides those that the thing and its facets name. */
    @Convert(converter = ChangeColumns.Keys.class)
    public Set<String> surrogateKeys;

    /** Those among them under which its place changed while readers saw it. */
    @Convert(converter = ChangeColumns.Facets.class)
    public Set<UUID> moved;

    /** Those among them under which it is listed since the change, and was not before. */
    @Convert(converter = ChangeColumns.Facets.class)
    public Set<UUID> entered;

    /** Those among them under which it was listed before the change, and is no more. */
    @Convert(converter = ChangeColumns.Facets.class)
    public Set<UUID> gone;

    protected Change() {}

    Change(long seq, Instant at, NewChange change) {
        this.seq = seq;
        this.at = at;
        this.entityType = change.type();
        this.entityId = change.id();
        this.verb = change.verb();
        this.version = change.version();
        this.seenBefore = change.sight().before();
        this.shown = change.sight().after();
        this.facets = change.sight().facets();
        this.surrogateKeys = change.sight().keys();
        this.moved = change.sight().moved();
        this.entered = change.sight().turnover().entered();
        this.gone = change.sight().turnover().gone();
    }
}
