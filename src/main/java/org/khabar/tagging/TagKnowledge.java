package org.khabar.tagging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.election.RelationRepository;
import org.khabar.content.election.RelationRepository.Standing;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagRepository;
import org.khabar.tagging.name.Gazetteer;
import org.khabar.tagging.name.KnownTag;

/**
 * The names of all tags in the memory of this node. Whoever asks is answered with what the change log knows at that moment:
 * a name that was added a moment ago, on whichever node, counts. Only tags that were changed are read again.
 */
@ApplicationScoped
public class TagKnowledge {

    private static final int BATCH = 500;

    /** When more tags than this were changed, all are read again. */
    private static final int MANY = 2000;

    private static final Comparator<KnownTag> ORDER =
            Comparator.comparing(KnownTag::type).thenComparing(KnownTag::slug);

    private final TagRepository tags;
    private final RelationRepository relations;
    private final ChangeLog log;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Known known;

    TagKnowledge(TagRepository tags, RelationRepository relations, ChangeLog log) {
        this.tags = tags;
        this.relations = relations;
        this.log = log;
    }

    /** All names as they are now. */
    public Gazetteer names() {
        Known present = known;
        if (present != null && present.position == log.head()) {
            return present.names;
        }
        loading.lock();
        try {
            Known renewed = QuarkusTransaction.requiringNew().call(this::renewed);
            known = renewed;
            return renewed.names;
        } finally {
            loading.unlock();
        }
    }

    private Known renewed() {
        Known present = known;
        if (present == null) {
            return all();
        }
        try {
            return renewed(present);
        } catch (LogTooShortException e) {
            return all();
        }
    }

    private Known renewed(Known present) {
        long position = present.position;
        Set<UUID> changed = new HashSet<>();
        List<Change> some = log.since(position, BATCH);
        while (!some.isEmpty() && changed.size() <= MANY) {
            some.stream()
                    .filter(change -> change.entityType == EntityType.TAG)
                    .forEach(change -> changed.add(change.entityId));
            position = some.getLast().seq;
            some = log.since(position, BATCH);
        }
        if (changed.size() > MANY) {
            return all();
        }
        return changed.isEmpty()
                ? new Known(position, present.tags, present.names)
                : without(present, changed, position);
    }

    private Known without(Known present, Set<UUID> changed, long position) {
        Map<UUID, KnownTag> all = new HashMap<>(present.tags);
        all.keySet().removeAll(changed);
        List<Tag> there = tags.<Tag>findByIds(List.copyOf(changed)).stream()
                .filter(Objects::nonNull)
                .toList();
        put(all, there, relations.standings(changed));
        return Known.of(position, all);
    }

    /** What changes meanwhile is read again with the next question. */
    private Known all() {
        long head = log.head();
        Map<UUID, KnownTag> all = new HashMap<>();
        put(all, tags.listAll(), relations.standings());
        return Known.of(head, all);
    }

    private static void put(Map<UUID, KnownTag> all, Collection<Tag> tags, Collection<Standing> standings) {
        Map<UUID, List<KnownTag.Stood>> stood = new HashMap<>();
        standings.forEach(one -> stood.computeIfAbsent(one.candidate(), id -> new ArrayList<>(1))
                .add(new KnownTag.Stood(one.seat(), one.party())));
        tags.forEach(tag -> all.put(tag.id, known(tag, stood.getOrDefault(tag.id, List.of()))));
    }

    private static KnownTag known(Tag tag, List<KnownTag.Stood> stood) {
        Tag state = tag.state;
        Tag party = tag.party;
        String key = tag.referenceKey;
        return new KnownTag(
                tag.id,
                tag.type,
                tag.slug,
                tag.everyName().distinct().toList(),
                state == null ? null : state.id,
                party == null ? null : party.id,
                key == null || key.startsWith("person:"),
                stood,
                vote(tag.details));
    }

    private static KnownTag.@Nullable Vote vote(TagDetails details) {
        if (!(details instanceof TagDetails.Election election)) {
            return null;
        }
        LocalDate last = election.phases().stream()
                .map(TagDetails.Phase::on)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate until = election.countingOn() == null ? last : election.countingOn();
        return new KnownTag.Vote(election.kind().equals(TagDetails.Election.KINDS.getFirst()), election.year(), until);
    }

    private record Known(long position, Map<UUID, KnownTag> tags, Gazetteer names) {

        static Known of(long position, Map<UUID, KnownTag> tags) {
            return new Known(
                    position,
                    tags,
                    new Gazetteer(tags.values().stream().sorted(ORDER).toList()));
        }
    }
}
