package org.khabar.importer.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.media.MediaKind;
import org.khabar.importer.json.Value;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.MediaKeys;

/** The media of one article: named by their keys, or brought along where they stand. */
final class MediaReferences {

    private final Lookup lookup;
    private final Map<String, MediaDraft> broughtAlong = new LinkedHashMap<>();

    MediaReferences(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The identifier of the item that the value names or is. */
    UUID find(Value value, MediaKind kind) {
        if (!value.isObject()) {
            return lookup.media().find(value, List.of(kind));
        }
        MediaDraft draft = MediaMembers.read(value.members(), lookup);
        MediaKeys.requireKind(value, draft.kind(), List.of(kind));
        broughtAlong.put(draft.externalId(), draft);
        return lookup.media().idOf(draft.externalId());
    }

    /** The items that stand in the article itself. */
    List<MediaDraft> broughtAlong() {
        return List.copyOf(broughtAlong.values());
    }
}
