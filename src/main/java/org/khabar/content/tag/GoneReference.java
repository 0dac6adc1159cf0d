package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a row of the reference data is here no more, because an editor removed it or merged it into another. Without this
 * the next load would bring it back.
 */
@Entity
public class GoneReference extends PanacheEntityBase {

    /** The identifier that the row had. */
    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The tag that it was merged into; null for a row that was removed. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tag survivor;

    protected GoneReference() {}

    public GoneReference(UUID id, Kind kind, @Nullable Tag survivor) {
        this.id = id;
        this.kind = kind;
        this.survivor = survivor;
    }

    /** What kind of row it was. */
    public enum Kind {
        TAG,
        CANDIDACY,
        POLL,
        MEMBERSHIP
    }
}
