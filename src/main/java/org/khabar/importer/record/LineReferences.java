package org.khabar.importer.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.media.MediaKind;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.MediaKeys;
import org.khabar.intake.References;
import org.khabar.intake.json.Value;

/** What one line refers to, by slug, by any name or by its source's keys; media may also be brought along in it. */
final class LineReferences implements References {

    private final Lookup lookup;
    private final Map<String, MediaDraft> broughtAlong = new LinkedHashMap<>();

    LineReferences(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public UUID find(AddressKind kind, Value reference) {
        return lookup.find(kind, reference);
    }

    @Override
    public UUID article(Value reference) {
        return lookup.articles().find(reference);
    }

    @Override
    public UUID media(Value value, MediaKind... kinds) {
        if (!value.isObject()) {
            return lookup.media().find(value, List.of(kinds));
        }
        MediaDraft draft = MediaDraft.read(value.members(), this);
        MediaKeys.requireKind(value, draft.submission().kind(), List.of(kinds));
        broughtAlong.put(draft.externalId(), draft);
        return lookup.media().idOf(draft.externalId());
    }

    @Override
    public void require(AddressKind kind, String slug, Value reference) {
        lookup.require(kind, slug, reference);
    }

    /** The items that stand in the line itself. */
    List<MediaDraft> broughtAlong() {
        return List.copyOf(broughtAlong.values());
    }
}
