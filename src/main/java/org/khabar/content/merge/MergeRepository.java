package org.khabar.content.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.tag.GoneReference.Kind;
import org.khabar.content.tag.GoneReferenceRepository;
import org.khabar.content.tag.Tag;

/** Lets one tag take another's place wherever it stands: a few statements for all rows at once. */
@ApplicationScoped
class MergeRepository {

    private final EntityManager database;
    private final GoneReferenceRepository gone;

    MergeRepository(EntityManager database, GoneReferenceRepository gone) {
        this.database = database;
        this.gone = gone;
    }

    /**
     * Nobody else writes an article that carries the tag meanwhile. Whoever writes one holds it before the tags that it
     * points to: who merges does the same, so that neither waits for the other for ever.
     */
    void holdArticles(UUID merged) {
        database.createNativeQuery("select id from article where id in"
                        + " (select t.article_id from article_tag t where t.tag_id = :merged) order by id for update")
                .setParameter("merged", merged)
                .getResultList();
    }

    /** Nobody else merges or removes either of them meanwhile. In the order of identifiers, so that two mergers never wait for each other. */
    void hold(UUID one, UUID other) {
        Stream.of(one, other)
                .sorted()
                .distinct()
                .forEach(id -> database.createNativeQuery("select id from tag where id = :id for update")
                        .setParameter("id", id)
                        .getResultList());
    }

    /** Gives the articles that carry the tag a new version. */
    void touchArticles(UUID merged) {
        run(
                "update article set version = version + 1 where id in"
                        + " (select t.article_id from article_tag t where t.tag_id = :merged)",
                merged);
    }

    /** Articles carry the other tag at the same place, and none twice. */
    void retag(UUID merged, UUID into) {
        run(
                "update article_tag set tag_id = :into where tag_id = :merged and article_id not in"
                        + " (select t.article_id from article_tag t where t.tag_id = :into)",
                merged,
                into);
        if (run("delete from article_tag where tag_id = :merged", merged) > 0) {
            closeGaps(into);
        }
        Stream.of("automatic_tag", "rejected_tag").forEach(table -> moveVerdicts(table, merged, into));
    }

    /** What was said of the merged tag is said of the other, unless that was too; the rest goes with the tag. */
    private void moveVerdicts(String table, UUID merged, UUID into) {
        run(
                "update " + table + " set tag_id = :into where tag_id = :merged and article_id not in"
                        + " (select t.article_id from " + table + " t where t.tag_id = :into)",
                merged,
                into);
    }

    /** Tags stand at the places 0, 1, 2, …: first all move out of the way, then each to as many as stand before it. */
    private void closeGaps(UUID into) {
        String articles = "article_id in (select t.article_id from article_tag t where t.article_id in"
                + " (select i.article_id from article_tag i where i.tag_id = :into)"
                + " group by t.article_id having max(t.position) + 1 > count(*))";
        List<?> ids = database.createNativeQuery(
                        "select distinct article_id from article_tag where " + articles, UUID.class)
                .setParameter("into", into)
                .getResultList();
        for (List<?> some : slices(ids)) {
            database.createNativeQuery(
                            "update article_tag set position = position + 1000000 where article_id in (:ids)")
                    .setParameter("ids", some)
                    .executeUpdate();
            database.createNativeQuery("update article_tag set position = (select count(*) from article_tag o"
                            + " where o.article_id = article_tag.article_id and o.position < article_tag.position)"
                            + " where article_id in (:ids)")
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    private static List<List<?>> slices(List<?> ids) {
        int slice = 1000;
        return Stream.iterate(0, start -> start < ids.size(), start -> start + slice)
                .<List<?>>map(start -> ids.subList(start, Math.min(start + slice, ids.size())))
                .toList();
    }

    /** Candidacies, polls and memberships name the other tag; of two that say the same one stays. */
    void tie(Tag merged, Tag into) {
        switch (merged.type) {
            case CANDIDATE -> relink(Kind.CANDIDACY, "candidate_id", merged, into);
            case PARTY -> {
                move(Kind.CANDIDACY, "party_id", merged, into);
                relink(Kind.MEMBERSHIP, "party_id", merged, into);
            }
            case ALLIANCE -> relink(Kind.MEMBERSHIP, "alliance_id", merged, into);
            case CONSTITUENCY -> {
                relink(Kind.CANDIDACY, "constituency_id", merged, into);
                relink(Kind.POLL, "constituency_id", merged, into);
            }
            case ELECTION -> {
                relink(Kind.CANDIDACY, "election_id", merged, into);
                relink(Kind.POLL, "election_id", merged, into);
                relink(Kind.MEMBERSHIP, "election_id", merged, into);
            }
            case STATE, PLACE, TOPIC -> {}
        }
    }

    private void relink(Kind kind, String column, Tag merged, Tag into) {
        drop(kind, twins(kind, column), merged, into);
        move(kind, column, merged, into);
    }

    /** Rows of the merged one that say of the same others what a row of the other tag says already. Nobody is nobody too. */
    private static String twins(Kind kind, String column) {
        String table = table(kind);
        String same = unique(kind)
                .filter(other -> !other.equals(column))
                .map(other -> " and (s.%1$s = m.%1$s or s.%1$s is null and m.%1$s is null)".formatted(other))
                .collect(Collectors.joining());
        return " from " + table + " m where m." + column + " = :merged and exists (select 1 from " + table
                + " s where s." + column + " = :into" + same + ")";
    }

    private void drop(Kind kind, String twins, Tag merged, Tag into) {
        List<UUID> ids = ids(twins, merged, into);
        if (!ids.isEmpty()) {
            ids(twins + " and m." + fromReference(kind), merged, into).forEach(id -> gone.remember(id, kind));
            database.createNativeQuery("delete from " + table(kind) + " where id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String twins, Tag merged, Tag into) {
        Query found = database.createNativeQuery("select m.id" + twins, UUID.class);
        return found.setParameter("merged", merged.id)
                .setParameter("into", into.id)
                .getResultList();
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case TAG -> "tag";
            case CANDIDACY -> "candidacy";
            case POLL -> "poll";
            case MEMBERSHIP -> "alliance_membership";
        };
    }

    /** The tags of which there is one row at most. */
    private static Stream<String> unique(Kind kind) {
        return switch (kind) {
            case TAG -> Stream.of("id");
            case CANDIDACY -> Stream.of("election_id", "constituency_id", "candidate_id");
            case POLL -> Stream.of("election_id", "constituency_id");
            case MEMBERSHIP -> Stream.of("election_id", "alliance_id", "party_id");
        };
    }

    /** Only what came with the reference data would come back with it. */
    private static String fromReference(Kind kind) {
        return switch (kind) {
            case TAG, CANDIDACY -> "reference_key is not null";
            case POLL -> "reference_digest is not null";
            case MEMBERSHIP -> "from_reference = true";
        };
    }

    private void move(Kind kind, String column, Tag merged, Tag into) {
        run(
                "update " + table(kind) + " set " + column + " = :into, version = version + 1 where " + column
                        + " = :merged",
                merged.id,
                into.id);
    }

    /** Tags that lie in the merged state or belong to the merged party do so in the other. */
    void adopt(Tag merged, Tag into) {
        for (String column : List.of("state_id", "party_id")) {
            run(
                    "update tag set " + column + " = :into, version = version + 1 where " + column + " = :merged",
                    merged.id,
                    into.id);
        }
    }

    private int run(String statement, UUID merged) {
        return database.createNativeQuery(statement)
                .setParameter("merged", merged)
                .executeUpdate();
    }

    private int run(String statement, UUID merged, UUID into) {
        return database.createNativeQuery(statement)
                .setParameter("merged", merged)
                .setParameter("into", into)
                .executeUpdate();
    }
}
