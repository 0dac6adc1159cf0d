package org.khabar.importer.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.importer.reference.Reference.Named;
import org.khabar.importer.reference.Reference.StateRow;

/** Makes tags of the states and union territories. */
final class StateLoad {

    private StateLoad() {}

    static List<ReferenceTag> tags(List<StateRow> states) {
        return states.stream().map(StateLoad::tag).toList();
    }

    private static ReferenceTag tag(StateRow row) {
        Map<String, String> ids = new LinkedHashMap<>(Map.of("eci", row.eci(), "iso", row.iso()));
        if (row.wikidata() != null) {
            ids.put("wikidata", row.wikidata());
        }
        TagContent.Known known = new TagContent.Known(
                null, null, Named.furtherNames(row.aliases().stream(), row.names()), ids, row.sources());
        TagDetails details =
                new TagDetails.State(row.kind(), row.code(), row.iso(), row.lokSabhaSeats(), row.assemblySeats());
        String key = Key.state(row.code());
        return new ReferenceTag(key, Key.id(key), row.id(), new TagContent(row.names(), known, details, null, null));
    }
}
