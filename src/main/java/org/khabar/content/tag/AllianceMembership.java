package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** That a party fought an election within an alliance. */
@Entity
public class AllianceMembership extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag alliance;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag election;

    protected AllianceMembership() {}

    public AllianceMembership(UUID id, Tag alliance, Tag party, Tag election) {
        this.id = id;
        this.alliance = alliance;
        this.party = party;
        this.election = election;
    }
}
