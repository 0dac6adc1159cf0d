package org.khabar.content.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.id.Digest;

/**
 * What the reference data says of one tag.
 *
 * @param key how the reference data names it, such as {@code party:bjp}
 * @param id the identifier it gets when it is new
 * @param slug the slug it gets when it is new, with a number behind it if another tag has that; afterwards it stays
 */
public record ReferenceTag(String key, UUID id, String slug, TagContent content) {

    private static final TagColumns.Aliases LIST = new TagColumns.Aliases();
    private static final TagColumns.Pairs PAIRS = new TagColumns.Pairs();
    private static final TagColumns.Details DETAILS = new TagColumns.Details();

    /** A digest of the content: the same for the same content on every node and after every restart. */
    String digest() {
        TagContent.Known known = content.known();
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(content.names().hi());
        parts.add(content.names().en());
        parts.add(known.abbreviationInHindi());
        parts.add(known.abbreviationInEnglish());
        parts.add(LIST.convertToDatabaseColumn(known.aliases()));
        parts.add(sorted(known.externalIds()));
        parts.add(sorted(known.sources()));
        parts.add(DETAILS.convertToDatabaseColumn(content.details()));
        parts.add(idOf(content.state()));
        parts.add(idOf(content.party()));
        return Digest.of(String.join("\n", parts.stream().map(String::valueOf).toList()));
    }

    private static @Nullable String sorted(Map<String, String> pairs) {
        return PAIRS.convertToDatabaseColumn(new TreeMap<>(pairs));
    }

    private static @Nullable String idOf(@Nullable Tag tag) {
        return tag == null ? null : tag.id.toString();
    }

    /** A tag that came from the reference data: its key, its identifier, and the digest of what was last said of it. */
    record Known(String key, UUID id, @Nullable String digest) {}
}
