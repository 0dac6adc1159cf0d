package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a constituency votes at an election. */
@SuppressWarnings("NullAway.Init")
@Entity
public class Poll extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag election;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag constituency;

    @Embedded
    public Timing timing;

    protected Poll() {}

    public Poll(UUID id, Tag election, Tag constituency) {
        this.id = id;
        this.election = election;
        this.constituency = constituency;
    }

    /** Takes over what is known of it; says whether anything is different now. */
    public boolean schedule(Timing timing) {
        boolean same = timing.equals(this.timing);
        this.timing = timing;
        return !same;
    }

    /** Phase and day on which it voted, the phase it was announced for when that was another, and why. */
    @Embeddable
    public record Timing(
            int phase,
            @Nullable Integer scheduledPhase,
            @Nullable LocalDate polledOn,
            @Nullable String note) {}
}
