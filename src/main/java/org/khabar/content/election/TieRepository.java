package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;

/** Reads and writes what ties tags together one by one, as editors do. The tags are always fetched along. */
@ApplicationScoped
public class TieRepository {

    private static final Map<Class<?>, String> FETCHES = Map.of(
            Candidacy.class,
            " join fetch t.election join fetch t.constituency c left join fetch c.state"
                    + " left join fetch t.candidate left join fetch t.party",
            Poll.class,
            " join fetch t.election join fetch t.constituency",
            AllianceMembership.class,
            " join fetch t.election join fetch t.alliance join fetch t.party");

    private final EntityManager database;

    TieRepository(EntityManager database) {
        this.database = database;
    }

    /** One page of rows of the type, and one row more when another page follows. */
    public <T> List<T> page(Class<T> type, TieQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, parameters);
        if (query.after() != null) {
            where += " and t.id > :after";
            parameters.put("after", query.after());
        }
        TypedQuery<T> rows = database.createQuery(
                "select t from " + type.getSimpleName() + " t" + FETCHES.get(type) + where + " order by t.id", type);
        parameters.forEach(rows::setParameter);
        return rows.setMaxResults(query.limit() + 1).getResultList();
    }

    /** How many the whole list holds. */
    public long count(Class<?> type, TieQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Long> count = database.createQuery(
                "select count(t) from " + type.getSimpleName() + " t" + where(query, parameters), Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }

    private static String where(TieQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        query.ties().forEach((tie, ids) -> {
            String name = tie.name().toLowerCase(Locale.ROOT);
            where.append(" and t.").append(name).append(".id in :").append(name);
            parameters.put(name, ids);
        });
        return where.toString();
    }

    /** The row with this identifier. */
    public <T> Optional<T> find(Class<T> type, UUID id) {
        return database.createQuery(
                        "select t from " + type.getSimpleName() + " t" + FETCHES.get(type) + " where t.id = :id", type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The line of a ballot that names the candidate, or nobody when that is null. Ballots of the seat change no more meanwhile. */
    Optional<UUID> candidacy(Tag election, Tag constituency, @Nullable Tag candidate) {
        database.createNativeQuery("select id from tag where id = :id for update")
                .setParameter("id", constituency.id)
                .getResultList();
        TypedQuery<UUID> line = database.createQuery(
                        "select t.id from Candidacy t where t.election = :election and t.constituency = :constituency"
                                + " and t.candidate " + (candidate == null ? "is null" : "= :candidate"),
                        UUID.class)
                .setParameter("election", election)
                .setParameter("constituency", constituency);
        if (candidate != null) {
            line.setParameter("candidate", candidate);
        }
        return line.getResultStream().findFirst();
    }

    /** When the seat votes at the election. */
    Optional<UUID> poll(Tag election, Tag constituency) {
        return database.createQuery(
                        "select t.id from Poll t where t.election = :election and t.constituency = :constituency",
                        UUID.class)
                .setParameter("election", election)
                .setParameter("constituency", constituency)
                .getResultStream()
                .findFirst();
    }

    /** That the party is in the alliance at the election. */
    Optional<UUID> membership(Tag election, Tag alliance, Tag party) {
        return database.createQuery(
                        "select t.id from AllianceMembership t where t.election = :election"
                                + " and t.alliance = :alliance and t.party = :party",
                        UUID.class)
                .setParameter("election", election)
                .setParameter("alliance", alliance)
                .setParameter("party", party)
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        database.persist(row);
        database.flush();
    }

    void remove(Object row) {
        database.remove(row);
        database.flush();
    }

    void flush() {
        database.flush();
    }
}
