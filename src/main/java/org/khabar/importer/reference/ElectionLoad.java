package org.khabar.importer.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.importer.reference.Reference.ElectionRow;
import org.khabar.importer.reference.Reference.Named;

/** Makes tags of the elections. */
final class ElectionLoad {

    private final Function<String, Tag> tagByKey;

    /** Needs the tags of the states. */
    ElectionLoad(Function<String, Tag> tagByKey) {
        this.tagByKey = tagByKey;
    }

    List<ReferenceTag> tags(List<ElectionRow> elections) {
        return elections.stream().map(this::tag).toList();
    }

    private ReferenceTag tag(ElectionRow row) {
        TagContent.Known known = new TagContent.Known(
                null, null, Named.furtherNames(row.aliases().stream(), row.names()), Map.of(), sources(row));
        TagDetails details = new TagDetails.Election(
                row.kind(), row.year(), row.seats(), row.announcedOn(), row.countingOn(), phases(row));
        Tag state = row.state() == null ? null : tagByKey.apply(Key.state(row.state()));
        String key = Key.election(row.id());
        return new ReferenceTag(key, Key.id(key), row.id(), new TagContent(row.names(), known, details, state, null));
    }

    private static List<TagDetails.Phase> phases(ElectionRow row) {
        return row.phases().stream()
                .map(phase -> new TagDetails.Phase(phase.phase(), phase.on(), phase.seats()))
                .toList();
    }

    private static Map<String, String> sources(ElectionRow row) {
        Map<String, String> sources = new LinkedHashMap<>(row.sources());
        if (!row.notes().isEmpty()) {
            sources.put("note", String.join("; ", row.notes()));
        }
        return sources;
    }
}
