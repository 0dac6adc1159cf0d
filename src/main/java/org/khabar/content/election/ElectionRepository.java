package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.tag.GoneReference.Kind;
import org.khabar.content.tag.Tag;

/** Reads what ties tags together, whole tables at a time: a load of the reference data compares all of it. */
@ApplicationScoped
public class ElectionRepository {

    private final EntityManager database;

    ElectionRepository(EntityManager database) {
        this.database = database;
    }

    /** Every candidacy with a reference key by that key. */
    Map<String, Candidacy> candidacies() {
        return database.createQuery("from Candidacy where referenceKey is not null", Candidacy.class)
                .getResultStream()
                .collect(Collectors.toMap(candidacy -> String.valueOf(candidacy.referenceKey), Function.identity()));
    }

    /** Every poll by its identifier. */
    Map<UUID, Poll> polls() {
        return database.createQuery("from Poll", Poll.class)
                .getResultStream()
                .collect(Collectors.toMap(poll -> poll.id, Function.identity()));
    }

    /** The memberships of one election that came with the reference data, by their identifiers. */
    Map<UUID, AllianceMembership> memberships(UUID election) {
        return database.createQuery(
                        "from AllianceMembership where election.id = :election and fromReference",
                        AllianceMembership.class)
                .setParameter("election", election)
                .getResultStream()
                .collect(Collectors.toMap(membership -> membership.id, Function.identity()));
    }

    /** A tag that is only pointed to: it is not read. */
    public Tag reference(UUID id) {
        return database.getReference(Tag.class, id);
    }

    void persist(Object row) {
        database.persist(row);
    }

    void remove(Object row) {
        database.remove(row);
    }

    void flush() {
        database.flush();
    }

    /**
     * How many tags, candidacies, polls and memberships of the reference data there are or were before editors removed or
     * merged them.
     */
    public List<Long> counts() {
        return List.of(
                count("Tag where referenceKey is not null") + gone(Kind.TAG),
                count("Candidacy where referenceKey is not null") + gone(Kind.CANDIDACY),
                count("Poll where referenceDigest is not null") + gone(Kind.POLL),
                count("AllianceMembership where fromReference") + gone(Kind.MEMBERSHIP));
    }

    private long gone(Kind kind) {
        return database.createQuery("select count(*) from GoneReference where kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private Long count(String rows) {
        return database.createQuery("select count(*) from " + rows, Long.class).getSingleResult();
    }
}
