package org.khabar.editorial.idempotency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was answered to a request, under the key that its client chose. */
@Entity
class Receipt {

    @EmbeddedId
    Key key;

    /** A digest of the operation and what was sent to it. */
    String fingerprint;

    /** Null while the request is being carried out. */
    @Nullable
    Integer status;

    @Nullable
    String location;

    @Nullable
    String tag;

    /** JSON; null when nothing was answered. */
    @Nullable
    String body;

    Instant createdAt;

    protected Receipt() {}

    Receipt(Key key, String fingerprint, Instant now) {
        this.key = key;
        this.fingerprint = fingerprint;
        this.createdAt = now;
    }

    /** Whose key it is, and the key: two clients may choose the same. */
    @Embeddable
    record Key(String actorId, String chosen) {}

    /** Takes down the answer. */
    void answer(int status, @Nullable String location, @Nullable String tag, @Nullable String body) {
        this.status = status;
        this.location = location;
        this.tag = tag;
        this.body = body;
    }
}
