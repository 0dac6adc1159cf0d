package org.khabar.importer.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.intake.References;
import org.khabar.intake.json.Value;
import org.khabar.kit.id.Digest;
import org.khabar.kit.id.Ids;

/** What media items are here, by the keys of their source. Read from the database as they are asked for. */
public final class MediaKeys {

    /** The longest key of a media item in UTF-16 units. */
    public static final int KEY_LENGTH = 200;

    private final MediaRepository media;
    private final Map<String, Known> known = new HashMap<>();

    MediaKeys(MediaRepository media) {
        this.media = media;
    }

    /** Makes a media item known under its key. */
    public void put(String externalId, UUID id, MediaKind kind) {
        known.put(externalId, new Known(id, kind));
    }

    /** The identifier under which the item of the key is stored or will be. */
    public UUID idOf(String externalId) {
        return stored(externalId).map(Known::id).orElseGet(() -> Ids.at(Lookup.NO_BIRTHDAY, "media/" + externalId));
    }

    /** The key of an item that has none but its address: the address, or a digest of a long one. */
    public static String keyOf(String url) {
        return url.length() <= KEY_LENGTH ? url : "sha256:" + Digest.of(url);
    }

    /** The item that the value names by its key; nothing, and a problem, when there is none or it is of no such kind. */
    public UUID find(Value reference, List<MediaKind> kinds) {
        String key = reference.line(KEY_LENGTH);
        if (key.isEmpty()) {
            return References.NOTHING;
        }
        Optional<Known> found = stored(key);
        if (found.isEmpty()) {
            reference.wrong("no media item has the externalId \"" + key + "\"");
            return References.NOTHING;
        }
        requireKind(reference, found.get().kind(), kinds);
        return found.get().id();
    }

    /** Notes a problem unless the item is of one of the kinds. */
    public static void requireKind(Value item, MediaKind kind, List<MediaKind> kinds) {
        if (!kinds.contains(kind)) {
            item.wrong("must be "
                    + String.join(" or ", kinds.stream().map(MediaKind::word).toList()) + ", not " + kind.word());
        }
    }

    private Optional<Known> stored(String externalId) {
        Known here = known.get(externalId);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<Media> stored = media.byExternalId(externalId);
        stored.ifPresent(item -> put(externalId, item.id, item.kind));
        return stored.map(item -> new Known(item.id, item.kind));
    }

    private record Known(UUID id, MediaKind kind) {}
}
