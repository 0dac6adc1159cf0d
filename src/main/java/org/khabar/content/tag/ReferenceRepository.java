package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what came from the reference data, whole tables at a time: a load compares all of it. */
@ApplicationScoped
public class ReferenceRepository implements PanacheRepositoryBase<Tag, UUID> {

    /** Every tag with a reference key by that key, as far as a comparison needs it. */
    Map<String, Known> known() {
        return getEntityManager()
                .createQuery(
                        "select referenceKey, id, referenceDigest from Tag where referenceKey is not null", Known.class)
                .getResultStream()
                .collect(Collectors.toMap(Known::key, Function.identity()));
    }

    /** Every candidacy with a reference key by that key. */
    Map<String, Candidacy> candidacies() {
        return getEntityManager()
                .createQuery("from Candidacy where referenceKey is not null", Candidacy.class)
                .getResultStream()
                .collect(Collectors.toMap(candidacy -> String.valueOf(candidacy.referenceKey), Function.identity()));
    }

    /** Every poll by its identifier. */
    Map<UUID, Poll> polls() {
        return getEntityManager()
                .createQuery("from Poll", Poll.class)
                .getResultStream()
                .collect(Collectors.toMap(poll -> poll.id, Function.identity()));
    }

    /** The memberships of one election by their identifiers. */
    Map<UUID, AllianceMembership> memberships(UUID election) {
        return getEntityManager()
                .createQuery("from AllianceMembership where election.id = :election", AllianceMembership.class)
                .setParameter("election", election)
                .getResultStream()
                .collect(Collectors.toMap(membership -> membership.id, Function.identity()));
    }

    /** A tag that is only pointed to: it is not read. */
    public Tag reference(UUID id) {
        return getEntityManager().getReference(Tag.class, id);
    }

    /** How many tags, candidacies, polls and memberships there are, those of the newsroom's own making left out where they can be told. */
    public List<Long> counts() {
        return List.of(
                count("referenceKey is not null"),
                Candidacy.count("referenceKey is not null"),
                Poll.count(),
                AllianceMembership.count());
    }

    /** A tag's reference key, identifier and the digest of what was last said of it. */
    record Known(String key, UUID id, @Nullable String digest) {}
}
