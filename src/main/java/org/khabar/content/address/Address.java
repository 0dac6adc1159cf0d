package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slug and what it stands for. An old slug goes on leading to its owner; when the owner is no more, it stays taken, so
 * that no link ever leads to something else.
 */
@Entity
public class Address extends PanacheEntityBase {

    @EmbeddedId
    public Key key;

    /** Null when what it stood for was removed. */
    public @Nullable UUID targetId;

    /** What had the slug until it was merged into the target; null for a slug that always was the target's. */
    public @Nullable UUID mergedFrom;

    protected Address() {}

    public Address(AddressKind kind, String slug, UUID targetId) {
        this.key = new Key(kind, slug);
        this.targetId = targetId;
    }

    /** A kind and a slug: unique together. */
    @Embeddable
    public record Key(@Enumerated(EnumType.STRING) AddressKind kind, String slug) {}
}
