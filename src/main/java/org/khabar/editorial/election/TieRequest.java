package org.khabar.editorial.election;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.TieQuery;
import org.khabar.content.tag.TagQuery.Tie;
import org.khabar.kit.page.Cursor;
import org.khabar.kit.page.PageRequest;

/** Reads what lists of ties have in common. */
final class TieRequest {

    private final Map<Tie, String> filters = new EnumMap<>(Tie.class);
    private final PageRequest page;

    TieRequest(@Nullable Integer limit, @Nullable String cursor, @Nullable String count) {
        this.page = PageRequest.of(limit, cursor, count);
    }

    TieRequest with(Tie tie, @Nullable String slugs) {
        if (slugs != null) {
            filters.put(tie, slugs);
        }
        return this;
    }

    /** The slugs that are asked for. */
    Map<Tie, String> filters() {
        return filters;
    }

    PageRequest page() {
        return page;
    }

    /** The query with the tags that the slugs mean. */
    TieQuery query(Map<Tie, Set<UUID>> ties) {
        TieQuery first = new TieQuery(ties, page.limit(), null);
        String cursor = page.cursor();
        return cursor == null
                ? first
                : new TieQuery(
                        ties,
                        page.limit(),
                        UUID.fromString(
                                Cursor.decode(cursor, first.fingerprint()).getFirst()));
    }

    static String cursor(TieQuery query, UUID last) {
        return Cursor.encode(query.fingerprint(), List.of(last.toString()));
    }
}
