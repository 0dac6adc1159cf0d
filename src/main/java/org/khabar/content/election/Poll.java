package org.khabar.content.election;

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
import org.khabar.content.tag.Tag;

/** When a constituency votes at an election. */
@SuppressWarnings("NullAway.Init")
@Entity
public class Poll extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    /** A digest of what the reference data last said of it; null for one that the newsroom added. */
    @Nullable
    String referenceDigest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag election;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag constituency;

    @Embedded
    public Timing timing;

    protected Poll() {}

    /** A poll without its timing, which follows. */
    Poll(UUID id, Tag election, Tag constituency) {
        this.id = id;
        this.election = election;
        this.constituency = constituency;
    }

    /** Puts it at an election and in a constituency; says whether anything is different now. */
    boolean place(Tag election, Tag constituency) {
        boolean same = election.equals(this.election) && constituency.equals(this.constituency);
        this.election = election;
        this.constituency = constituency;
        return !same;
    }

    /** Takes over what is known of it; says whether anything is different now. */
    boolean schedule(Timing timing) {
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
