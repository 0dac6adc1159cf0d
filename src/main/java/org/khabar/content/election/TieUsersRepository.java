package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.change.InUse;
import org.khabar.content.use.Users;

/** Candidacies, polls and memberships use the tags that they tie together. */
@ApplicationScoped
class TieUsersRepository implements Users {

    private final EntityManager database;

    TieUsersRepository(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        return switch (kind) {
            case CANDIDATE -> Map.of("candidacies", rows("Candidacy t where t.candidate.id = :id", id));
            case CONSTITUENCY ->
                Map.of(
                        "candidacies",
                        rows("Candidacy t where t.constituency.id = :id", id),
                        "polls",
                        rows("Poll t where t.constituency.id = :id", id));
            case ELECTION ->
                Map.of(
                        "candidacies",
                        rows("Candidacy t where t.election.id = :id", id),
                        "polls",
                        rows("Poll t where t.election.id = :id", id),
                        "memberships",
                        rows("AllianceMembership t where t.election.id = :id", id));
            case PARTY ->
                Map.of(
                        "candidacies",
                        rows("Candidacy t where t.party.id = :id", id),
                        "memberships",
                        rows("AllianceMembership t where t.party.id = :id", id));
            case ALLIANCE -> Map.of("memberships", rows("AllianceMembership t where t.alliance.id = :id", id));
            case SECTION, AUTHOR, FRONT, STATE, PLACE, TOPIC -> Map.of();
        };
    }

    private List<UUID> rows(String from, UUID id) {
        return database.createQuery("select t.id from " + from + " order by t.id", UUID.class)
                .setParameter("id", id)
                .setMaxResults(InUse.NAMED)
                .getResultList();
    }
}
