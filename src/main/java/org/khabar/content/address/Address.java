package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A slug and what it stands for. Rows are added, never changed: an old slug goes on leading to its owner. */
@Entity
public class Address extends PanacheEntityBase {

    @EmbeddedId
    public Key key;

    public UUID targetId;

    protected Address() {}

    public Address(AddressKind kind, String slug, UUID targetId) {
        this.key = new Key(kind, slug);
        this.targetId = targetId;
    }

    /** A kind and a slug: unique together. */
    @Embeddable
    public record Key(@Enumerated(EnumType.STRING) AddressKind kind, String slug) {}
}
