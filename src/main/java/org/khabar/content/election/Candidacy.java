package org.khabar.content.election;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.CandidacyResult;
import org.khabar.content.tag.Tag;

/** One line of a ballot: who stood in which constituency at which election for which party, and how it ended. */
@SuppressWarnings("NullAway.Init")
@Entity
public class Candidacy extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    /** How the reference data names it; null for one that the newsroom added. */
    public @Nullable String referenceKey;

    /** A digest of what the reference data last said of it. */
    @Nullable
    String referenceDigest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag election;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag constituency;

    /** Null for "none of the above". */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tag candidate;

    /** Null for a party that has no tag; {@link Ballot#partyName} still names it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tag party;

    @Embedded
    public Ballot ballot;

    @Embedded
    public Outcome outcome;

    protected Candidacy() {}

    /** One of the reference data; what is known of it follows by {@link #record}. */
    Candidacy(UUID id, String referenceKey, Tag election, Tag constituency) {
        this.id = id;
        this.referenceKey = referenceKey;
        this.election = election;
        this.constituency = constituency;
    }

    /** One that the newsroom adds. */
    Candidacy(UUID id, CandidacyContent content) {
        this.id = id;
        describe(content);
    }

    /** Takes over what is said of it; says whether anything is different now. */
    final boolean describe(CandidacyContent content) {
        boolean moved =
                !content.election().equals(election) || !content.constituency().equals(constituency);
        election = content.election();
        constituency = content.constituency();
        return record(content.candidate(), content.party(), content.ballot(), content.outcome()) || moved;
    }

    /** What is said of it. */
    CandidacyContent content() {
        return new CandidacyContent(election, constituency, candidate, party, ballot, outcome);
    }

    /** The tags that it ties together. */
    public Stream<Tag> tags() {
        return Stream.<@Nullable Tag>of(election, constituency, candidate, party)
                .filter(Objects::nonNull);
    }

    /** Takes over what is known of it; says whether anything is different now. */
    final boolean record(@Nullable Tag candidate, @Nullable Tag party, Ballot ballot, Outcome outcome) {
        boolean same = Objects.equals(candidate, this.candidate)
                && Objects.equals(party, this.party)
                && ballot.equals(this.ballot)
                && outcome.equals(this.outcome);
        this.candidate = candidate;
        this.party = party;
        this.ballot = ballot;
        this.outcome = outcome;
        return !same;
    }

    /** The names as they stood on the ballot. */
    @Embeddable
    public record Ballot(String ballotName, @Nullable String partyName) {}

    /** Votes, their share in per cent, the place among all on the ballot (1 is first), and the result. */
    @Embeddable
    public record Outcome(
            @Nullable Long votes,
            @Nullable BigDecimal share,
            @Nullable Integer placed,
            @Enumerated(EnumType.STRING) CandidacyResult result,
            @Nullable String note) {

        public Outcome {
            share = share == null ? null : share.setScale(2, RoundingMode.HALF_UP);
        }
    }
}
