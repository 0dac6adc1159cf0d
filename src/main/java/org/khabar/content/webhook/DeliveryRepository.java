package org.khabar.content.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Deliveries: the log that administrators read, and the queue that nodes take from. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    /** Stands for no webhook where one has to be named. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String DUE = "select new org.khabar.content.webhook.DueDelivery(d.id, d.webhookId)"
            + " from WebhookDelivery d where d.state = :waiting and d.dueAt <= :now"
            + " and (d.leasedUntil is null or d.leasedUntil <= :now) and d.webhookId not in :busy"
            + " and (d.lane is null or not exists (select 1 from WebhookDelivery e where e.webhookId = d.webhookId"
            + " and e.lane = d.lane and e.seq < d.seq and e.state = :waiting))"
            + " order by d.dueAt, d.seq";

    /** One page of the log, newest first, and one row more when another page follows; with the messages. */
    public List<WebhookDelivery> page(DeliveryQuery query) {
        Map<String, Object> values = values(query);
        String where = where(query);
        if (query.before() != null) {
            where += " and d.id < :before";
            values.put("before", query.before());
        }
        return find(
                        "select d from WebhookDelivery d join fetch d.message where " + where + " order by d.id desc",
                        values)
                .page(0, query.limit() + 1)
                .list();
    }

    /** How many deliveries the query asks for, on all pages together. */
    public long count(DeliveryQuery query) {
        return count("from WebhookDelivery d where " + where(query), values(query));
    }

    /** How many deliveries are to be sent yet. */
    @Transactional
    public long waiting() {
        return count("state", DeliveryState.WAITING);
    }

    /** The webhook's delivery with the identifier, with its message. */
    public Optional<WebhookDelivery> one(UUID webhook, UUID id) {
        return find(
                        "select d from WebhookDelivery d join fetch d.message where d.id = ?1 and d.webhookId = ?2",
                        id,
                        webhook)
                .singleResultOptional();
    }

    /**
     * What can be sent now, in the order in which it became due: nothing of a lane in which something before it still waits.
     *
     * @param busy webhooks of which nothing is wanted
     */
    List<DueDelivery> due(Instant now, Set<UUID> busy, int limit) {
        TypedQuery<DueDelivery> query = getEntityManager().createQuery(DUE, DueDelivery.class);
        return query.setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now)
                .setParameter("busy", busy.isEmpty() ? Set.of(NOBODY) : busy)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Gives a delivery that waits to one holder; says whether nobody else was faster. */
    boolean lease(UUID id, String holder, Instant now, Instant until) {
        return update(
                        "leasedBy = ?1, leasedUntil = ?2 where id = ?3 and state = ?4 and dueAt <= ?5"
                                + " and (leasedUntil is null or leasedUntil <= ?5)",
                        holder,
                        until,
                        id,
                        DeliveryState.WAITING,
                        now)
                == 1;
    }

    /** Which of the identifiers are taken. */
    List<UUID> known(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select d.id from WebhookDelivery d where d.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Ends the waiting of all that a webhook was to be told of changes. */
    void cancel(UUID webhook, Instant now) {
        update(
                "state = ?1, settledAt = ?2 where webhookId = ?3 and state = ?4 and lane is not null",
                DeliveryState.CANCELLED,
                now,
                webhook,
                DeliveryState.WAITING);
    }

    /** Removes what was settled before the instant, and messages that are on no way any more. */
    void forget(Instant before) {
        delete("settledAt < ?1", before);
        getEntityManager()
                .createQuery("delete from WebhookMessage m where m.createdAt < :before"
                        + " and not exists (select 1 from WebhookDelivery d where d.message = m)")
                .setParameter("before", before)
                .executeUpdate();
    }

    private static Map<String, Object> values(DeliveryQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("webhook", query.webhook());
        if (query.state() != null) {
            values.put("state", query.state());
        }
        return values;
    }

    private static String where(DeliveryQuery query) {
        return "d.webhookId = :webhook" + (query.state() == null ? "" : " and d.state = :state");
    }
}
