package org.khabar.content.election;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.khabar.content.tag.Tag;

/** That a party fought an election within an alliance. */
@Entity
public class AllianceMembership extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    /** Whether it came with the reference data; else the newsroom added it. */
    boolean fromReference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag alliance;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Tag election;

    protected AllianceMembership() {}

    AllianceMembership(UUID id, Tag alliance, Tag party, Tag election) {
        this.id = id;
        this.alliance = alliance;
        this.party = party;
        this.election = election;
    }

    /** Says of other tags that they belong together; says whether anything is different now. */
    boolean bind(Tag alliance, Tag party, Tag election) {
        boolean same = alliance.equals(this.alliance) && party.equals(this.party) && election.equals(this.election);
        this.alliance = alliance;
        this.party = party;
        this.election = election;
        return !same;
    }
}
